/** The page that writes a partner's snippet, used as somebody who has never heard of a custom element would use it. */
import {expect, nextFrame, oneEvent} from '@open-wc/testing';
import type {HtElement} from '../src/internal/ht-element.js';
import {contentFor} from '../content/index.js';
import {looks} from '../demo/looks.js';
import {hrefOf} from '../src/internal/links.js';
import {isPageAccessible, isSeen, linksOf, openPage, overflowing, rgbOf, textOf, windowOf} from './browsers/blocks.js';
import {click, emulate, engine, press, requestsSeen, scriptUrl, type} from './browsers/commands.js';
import {watchScript, type Watched} from './browsers/faults.js';
import {openRootsScript} from './browsers/open-roots.js';
import {patiently} from './browsers/partner-page.js';

const site = new URL('/dist/site/', location.href).href;
const html = await (await fetch(`${site}builder.html`)).text();

type Builder = Watched & {toPreview?: MessagePort; copied?: string};

/** In front of the page in the preview: opens its roots and answers what a test asks it, also when it has been left. */
const answering = `<script>${openRootsScript}
  {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = async ({data, ports}) => {
      try {
        ports[0].postMessage({answer: await (0, eval)(data)});
      } catch (error) {
        ports[0].postMessage({error: String(error)});
      }
    };
    parent.postMessage('preview', '*', [port2]);
  }
</script>`;

/** The page as it is. Its preview stays closed off, and says through a port of its own what is in it. */
const asked = (clipboard: string) => `<head><base href="${site}"><script>
  ${watchScript}
  addEventListener('message', ({data, ports}) => {
    if (data !== 'preview') return;
    toPreview = ports[0];
    dispatchEvent(new Event('preview'));
  });
  {
    const srcdoc = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'srcdoc');
    Object.defineProperty(HTMLIFrameElement.prototype, 'srcdoc', {...srcdoc, set(page) { srcdoc.set.call(this, page.replace('<head>', () => '<head>' + ${JSON.stringify(answering).replaceAll('</', '<\\/')})); }});
    Object.defineProperty(navigator, 'clipboard', {value: ${clipboard}});
  }
</script>`;

const withClipboard = '{writeText: async (text) => void (copied = text)}';

async function open(width = 1024, clipboard = withClipboard): Promise<{frame: HTMLIFrameElement; page: Builder}> {
  const frame = await openPage({html: html.replace('<head>', () => asked(clipboard)), width, height: 900});
  const page = windowOf(frame) as Builder;
  if (!page.toPreview) await oneEvent(page, 'preview');
  return {frame, page};
}

/** The answer of a function that runs in the preview; undefined when another preview has come meanwhile. */
async function inPreview<T>(page: Builder, act: () => T): Promise<Awaited<T> | undefined> {
  const {port1, port2} = new MessageChannel();
  const answer = new Promise<Awaited<T>>((done, fail) => {
    port1.onmessage = ({data}: MessageEvent<{answer: Awaited<T>; error?: string}>) => (data.error ? fail(new Error(data.error)) : done(data.answer));
  });
  page.toPreview!.postMessage(`(${act.toString()})()`, [port2]);
  const another = new Promise<undefined>((done) => page.addEventListener('preview', () => done(undefined), {once: true}));
  return Promise.race([answer, another]).finally(() => port1.close());
}

/** What is in the preview: each block with the language it shows, once all of them show something. */
const blocksInPreview = (page: Builder) =>
  inPreview(page, async () => {
    const blocks = [...document.querySelectorAll<HTMLElement & {updateComplete?: Promise<unknown>}>('ht-quick-exit, ht-language, ht-hotline, ht-red-flags, ht-screening, ht-topic, ht-resources, [data-ht]')];
    for (const block of blocks) await block.updateComplete;
    const rootOf = (block: HTMLElement) => (block.shadowRoot?.firstElementChild?.shadowRoot ?? block.shadowRoot)!;
    if (!blocks.length || !blocks.every((block) => block.shadowRoot && rootOf(block).querySelector('[lang]'))) return [];
    return blocks.map((block) => `${block.dataset.ht ?? block.localName} ${rootOf(block).querySelector('[lang]')!.getAttribute('lang')}`);
  });

const shows = (page: Builder, ...expected: string[]) => {
  let last: string[] | undefined;
  return patiently(`the preview did not show ${expected.join(', ')}.`, async () => {
    last = await blocksInPreview(page);
    return last?.join() === expected.join() || undefined;
  }).catch((error: Error) => expect.fail(`${error.message} It shows ${last?.join(', ')}.`));
};

/** The field that a label, or a button that its words name. */
function named(page: Builder, name: string): HTMLElement {
  const labels = [...page.document.querySelectorAll<HTMLLabelElement>('#builder label')].filter((label) => isSeen(label) && textOf(label) === name);
  const buttons = [...page.document.querySelectorAll('button, summary')].filter((button) => textOf(button) === name);
  const found = labels[0]?.control ?? (buttons[0] as HTMLElement | undefined);
  return found ?? expect.fail(`Nothing is called “${name}”.`);
}

/** Goes on with the Tab key until a field has the focus. */
async function tabTo(page: Builder, name: string): Promise<void> {
  const wanted = named(page, name);
  const group = wanted instanceof page.HTMLInputElement && wanted.type === 'radio' ? wanted.name : undefined;
  const met: string[] = [];
  for (let presses = 0; presses < 90; presses++) {
    await press('Tab');
    const {activeElement} = page.document;
    met.push(activeElement!.id);
    // Of radio buttons only the chosen one is met; the arrows lead to the others.
    if (activeElement === wanted || (group && activeElement instanceof page.HTMLInputElement && activeElement.name === group)) return;
  }
  expect.fail(`The Tab key never comes to “${name}”, only to ${met.join(', ')}.`);
}

/** Chooses by the keyboard alone, from where the focus is. */
async function choose(page: Builder, name: string): Promise<void> {
  await tabTo(page, name);
  const wanted = named(page, name);
  if (!(wanted instanceof page.HTMLInputElement && wanted.type === 'radio')) return press('Space');
  for (let presses = 0; presses < 10 && !wanted.matches(':checked'); presses++) await press('ArrowDown');
  expect(wanted.matches(':checked'), name).to.be.true;
}

/** Chooses as with a mouse, for what is not about choosing. */
function pick(page: Builder, ...names: string[]): void {
  for (const name of names) named(page, name).click();
}

const boxOf = (page: Builder, id: string) => page.document.querySelector<HTMLTextAreaElement>(`[data-box=${id}] textarea`)!;
const status = (page: Builder) => textOf(page.document.querySelector('#builder > [role=status]')!);

/** Copies a box with its button, and expects to get what it shows. */
async function copy(page: Builder, id: string): Promise<string> {
  const box = boxOf(page, id);
  page.document.querySelector<HTMLElement>(`[data-box=${id}] button`)!.click();
  await nextFrame();
  expect(page.copied).to.equal(box.value);
  return page.copied!;
}

/** A partner's page on this origin with what was copied; the script lies on another. */
async function partner(head: string, body: string): Promise<Builder> {
  const watch = `<script>${openRootsScript} var faults = []; addEventListener('error', ({target}) => faults.push(target.localName), true);</script>`;
  return windowOf(await openPage({html: `<!doctype html><html lang="en"><head><title>A partner</title>${watch}${head}</head><body>${body}</body></html>`})) as Builder;
}

const onOtherOrigin = async (script: string) => script.replace(/src="[^"]*"/, `src="${await scriptUrl()}"`);

const [, round, dark] = looks;

/** A colour as the table of looks has it. */
const asHex = (color: string) => `#${rgbOf(color).map((share) => share.toString(16).padStart(2, '0')).join('')}`;

const callIn = (lang: string) => hrefOf(contentFor(lang)!.lines.find(({id}) => id === 'hotline')!.channels[0]);

describe('the embed builder', () => {
  // First, while nothing of this page can be there from a test before it.
  it('keeps nothing, asks nobody else, and writes nothing into the address', async () => {
    await requestsSeen();
    const kept = ({localStorage, sessionStorage, document}: Window) => [{...localStorage}, {...sessionStorage}, document.cookie];
    // What an empty page in the same place finds: what this one writes while it loads counts too.
    const before = kept(windowOf(await openPage({html: '<!doctype html>'})));
    const {frame, page} = await open();
    const {length} = page.history;
    pick(page, 'Article about trafficking', 'English and Español, side by side', dark.name, 'Pinned to one version, with its hash');
    await shows(page, 'ht-quick-exit en', 'ht-hotline en', 'ht-hotline es', 'ht-topic en', 'ht-topic es');
    // The runner of the tests has one of its own.
    const requests = (entries: PerformanceEntryList) => entries.map(({name}) => name).filter((name) => !name.includes('__web-dev-server__'));
    const own = requests(page.performance.getEntriesByType('resource'));
    const previews = (await inPreview(page, () => performance.getEntriesByType('resource').map(({name}) => name)))!.filter((name) => !name.startsWith('data:'));
    expect([...own, ...previews].filter((name) => !name.startsWith(site))).to.deep.equal([]);
    expect(own).to.include(`${site}texts/es.js`);
    expect(await requestsSeen()).to.deep.equal([]);
    expect(kept(page)).to.deep.equal(before);
    expect([page.location.href, page.history.length]).to.deep.equal([frame.src, length]);
    expect(page.faults).to.deep.equal([]);
  });

  it('starts with the shortest thing that helps: the number and the way out', async () => {
    const {page} = await open();
    await shows(page, 'ht-quick-exit en', 'ht-hotline en');
    expect([...page.document.querySelectorAll('[data-box]')].map((box) => box.getAttribute('data-box'))).to.deep.equal(['script', 'exit', 'blocks']);
    expect(page.faults).to.deep.equal([]);
  });

  it('lays the preview over nothing that is pasted, wherever one has scrolled', async () => {
    const {page} = await open(1280);
    await shows(page, 'ht-quick-exit en', 'ht-hotline en');
    for (const box of page.document.querySelectorAll('[data-box] textarea')) {
      box.scrollIntoView({block: 'center', behavior: 'instant'});
      const {left, width, top, height} = box.getBoundingClientRect();
      for (const part of [0.05, 0.5, 0.75, 0.95]) expect(page.document.elementFromPoint(left + width * part, top + height / 2) === box, `${part} of ${box.id}`).to.be.true;
    }
  });

  it('is used with the keyboard alone, from the first question to the copied text', async () => {
    const {page} = await open();
    page.focus();
    page.document.querySelector<HTMLElement>('main a')!.focus();
    await choose(page, 'Signs of trafficking');
    await shows(page, 'ht-quick-exit en', 'ht-hotline en', 'ht-red-flags en');
    await choose(page, 'Move up: Signs of trafficking');
    await shows(page, 'ht-quick-exit en', 'ht-red-flags en', 'ht-hotline en');
    expect(textOf(page.document.activeElement!)).to.equal('Move up: Signs of trafficking');
    await choose(page, 'English and Español, side by side');
    await shows(page, 'ht-quick-exit en', 'ht-red-flags en', 'ht-red-flags es', 'ht-hotline en', 'ht-hotline es');
    await tabTo(page, 'Where the files of ht-blocks lie');
    await type('/ht');
    expect(boxOf(page, 'script').value).to.contain('src="/ht/v1/ht-blocks.js"');
    await choose(page, 'Copy: In the head of the page, once');
    await nextFrame();
    expect(page.copied).to.equal(boxOf(page, 'script').value);
    expect(status(page)).to.equal('Copied: In the head of the page, once');
    const seen = page.document.querySelector('[data-box=script] .copied')!;
    expect(textOf(seen)).to.equal(status(page));
    expect(isSeen(seen)).to.be.true;
  });

  it('says what a choice has changed to those who do not see it', async () => {
    const {page} = await open();
    pick(page, 'English and Español, side by side');
    expect(status(page)).to.equal('4 snippets to paste, 1 note.');
    pick(page, 'Trafficking hotline');
    expect(status(page)).to.contain('2 notes');
    expect(page.document.querySelector('[data-warning=no-number]')).to.exist;
  });

  it('shows divs, a switch, a language and articles as they will be', async () => {
    const {page} = await open();
    pick(page, 'A system that takes unknown tags out', 'Español, whatever the page speaks');
    await shows(page, 'quick-exit es', 'hotline es');
    pick(page, 'The visitor chooses, with a switch', 'Article about trafficking', 'Services and help lines');
    await shows(page, 'quick-exit en', 'language en', 'hotline en', 'topic en', 'resources en');
    const title = await inPreview(page, () => document.querySelector('[data-ht=topic]')!.shadowRoot!.firstElementChild!.shadowRoot!.querySelector('h2')!.textContent);
    expect(title!.trim()).to.equal('What human trafficking is');
    pick(page, 'Rights and the law', 'What human trafficking is');
    await shows(page, 'quick-exit en', 'language en', 'hotline en', 'resources en', 'topic en');
    pick(page, 'An editor that takes only links');
    const links = await patiently('there were no plain links.', async () => {
      const hrefs = await inPreview(page, () => (document.querySelector('[data-ht]') ? [] : [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))));
      return hrefs?.length ? hrefs : undefined;
    });
    expect(links).to.include(callIn('en'));
    expect(page.faults).to.deep.equal([]);
  });

  it('shows the page at the width of a phone and of a desktop, in the look that was chosen, and stays where it is', async () => {
    const {page} = await open(1280);
    const field = named(page, dark.name);
    field.focus();
    pick(page, dark.name);
    const [accent, ground] = await patiently('the preview did not take the look.', () =>
      inPreview(page, async () => {
        await customElements.whenDefined('ht-hotline');
        const block = document.querySelector('ht-hotline') as HTMLElement & {updateComplete: Promise<unknown>};
        await block.updateComplete;
        const links = [...block.shadowRoot!.querySelectorAll('a.action')];
        const look = getComputedStyle(document.documentElement);
        const found = [getComputedStyle(links.find((link) => link.getAttribute('href')!.length > 9)!).backgroundColor, look.backgroundColor];
        return look.getPropertyValue('--ht-accent') && innerWidth < 400 ? found : undefined;
      }),
    );
    expect([accent, ground].map(asHex)).to.deep.equal([dark.tokens.accent, dark.page.ground]);
    expect(page.document.activeElement).to.equal(field);
    pick(page, 'Desktop');
    await patiently('the preview did not grow.', () => inPreview(page, () => innerWidth > 1000 || undefined));
    const [place, preview] = ['.frame', '.frame iframe'].map((selector) => page.document.querySelector(selector)!.getBoundingClientRect());
    expect([preview.left, preview.right, preview.bottom].map(Math.round)).to.deep.equal([place.left, place.right, place.bottom].map(Math.round));
  });

  it('loses nothing when somebody tries the exit in the preview', async () => {
    const {page} = await open();
    const [address, entries] = [page.location.href, history.length];
    pick(page, 'Signs of trafficking');
    await shows(page, 'ht-quick-exit en', 'ht-hotline en', 'ht-red-flags en');
    await inPreview(page, () => document.querySelector('ht-quick-exit')!.shadowRoot!.querySelector<HTMLElement>('button.leave, .leave')!.click());
    await patiently('the preview was not left.', async () => (await inPreview(page, () => !document.querySelector('ht-hotline'))) || undefined);
    // What an exit in a frame says when the page around it stays is the last that it does.
    await patiently('the preview did not end.', async () => (await inPreview(page, () => document.querySelector('p')?.textContent)) || undefined);
    expect(page.location.href).to.equal(address);
    expect(page.document.querySelector('#builder')!.checkVisibility()).to.be.true;
    expect((named(page, 'Signs of trafficking') as HTMLInputElement).checked).to.be.true;
    expect(boxOf(page, 'blocks').value).to.contain('<ht-red-flags>');
    pick(page, 'Show again');
    await shows(page, 'ht-quick-exit en', 'ht-hotline en', 'ht-red-flags en');
    expect(history.length).to.equal(entries);
  });

  it('selects the text where no page may reach the clipboard', async () => {
    const {page} = await open(1024, 'undefined');
    page.document.execCommand = () => false;
    await click(page.document.querySelector('[data-box=blocks] button')!);
    const box = boxOf(page, 'blocks');
    expect(page.document.activeElement).to.equal(box);
    expect([box.selectionStart, box.selectionEnd]).to.deep.equal([0, box.value.length]);
    expect(status(page)).to.contain('The text is selected');
    expect(textOf(page.document.querySelector('[data-box=blocks] .copied')!)).to.equal(status(page));
  });
});

describe('what was copied, on a partner’s page', () => {
  it('shows the blocks in both languages and in the colours', async () => {
    const {page} = await open();
    pick(page, round.name, 'English and Español, side by side');
    const [script, exit, blocks, style] = [await copy(page, 'script'), await copy(page, 'exit'), await copy(page, 'blocks'), await copy(page, 'style')];
    const there = await partner(`${await onOtherOrigin(script)}<style>${style}</style>`, `${exit}<main><h1>A partner</h1>${blocks}</main>`);
    await there.customElements.whenDefined('ht-hotline');
    const hotlines = [...there.document.querySelectorAll<HtElement>('ht-hotline')];
    await Promise.all(hotlines.map(({updateComplete}) => updateComplete));
    expect(hotlines.map(({shadowRoot}) => shadowRoot!.querySelector('[lang]')!.getAttribute('lang'))).to.deep.equal(['en', 'es']);
    const {accent} = round.tokens;
    for (const hotline of hotlines) {
      expect(linksOf(hotline)).to.include(callIn('en'));
      const link = [...hotline.shadowRoot!.querySelectorAll('a.action')].find((one) => one.getAttribute('href') === callIn('en'))!;
      expect(asHex(there.getComputedStyle(link).backgroundColor)).to.equal(accent);
    }
    const [left, right] = hotlines.map((hotline) => hotline.getBoundingClientRect());
    expect(right.left).to.be.above(left.right - 1);
    expect(there.document.querySelector<HtElement>('ht-quick-exit')!.shadowRoot!.querySelector('button')).to.exist;
    expect(there.faults).to.deep.equal([]);
  });

  it('loads with its hash from another origin', async () => {
    const {page} = await open();
    pick(page, 'Pinned to one version, with its hash');
    const script = await onOtherOrigin(await copy(page, 'script'));
    expect(script).to.contain('integrity="sha384-').and.to.contain('crossorigin="anonymous"');
    const there = await partner(script, await copy(page, 'blocks'));
    await there.customElements.whenDefined('ht-hotline');
    expect(there.faults).to.deep.equal([]);
  });

  it('keeps its links where the file is not the one it was pinned to', async () => {
    const {page} = await open();
    pick(page, 'Pinned to one version, with its hash');
    const script = await onOtherOrigin(await copy(page, 'script'));
    const another = script.replace(/(sha384-)(.)/, (_, start: string, letter: string) => start + (letter === 'A' ? 'B' : 'A'));
    const there = await partner(another, await copy(page, 'blocks'));
    await patiently('the script was let through.', async () => (await nextFrame(), there.faults.includes('script') || undefined));
    expect(there.customElements.get('ht-hotline')).to.equal(undefined);
    const link = there.document.querySelector('ht-hotline a')!;
    expect(link.getAttribute('href')).to.equal(callIn('en'));
    expect(isSeen(link)).to.be.true;
  });
});

/** What somebody may have chosen when they look at the page. */
const states: Record<string, readonly string[]> = {
  'as it starts': [],
  'with all there is': [
    ...['Signs of trafficking', 'Questions about trafficking', 'Article about trafficking', 'Rights and the law', 'Services and help lines', 'How it works on your page'],
    ...['English and Español, side by side', 'Our main colour', 'Pinned to one version, with its hash', 'Desktop'],
  ],
  'for WordPress': ['WordPress', 'Signs of trafficking', 'Staff: nurses, teachers, shelter workers'],
  'with links only': ['An editor that takes only links'],
};

for (const [state, names] of Object.entries(states)) {
  describe(`the embed builder ${state}`, () => {
    it('fits every width from 320 to 1440', async () => {
      const {frame, page} = await open();
      pick(page, ...names);
      const tooWide: string[] = [];
      for (let width = 320; width <= 1440; width += 40) {
        frame.width = String(width);
        // The scale of the preview follows the width in the next frame.
        await new Promise((next) => page.requestAnimationFrame(() => page.requestAnimationFrame(next)));
        tooWide.push(...overflowing(page.document.body, page.document.documentElement.clientWidth).map((found) => `${width}: ${found}`));
      }
      expect(tooWide).to.deep.equal([]);
    });

    for (const width of [320, 1024]) {
      it(`is accessible at ${width}`, async () => {
        const {frame, page} = await open(width);
        pick(page, ...names);
        await isPageAccessible(frame);
        expect(page.faults).to.deep.equal([]);
      });
    }

    // No other engine can be told to be dark.
    if (engine === 'chromium') {
      it('is accessible in the dark', async () => {
        await emulate({colorScheme: 'dark'});
        const {frame, page} = await open();
        expect(page.matchMedia('(prefers-color-scheme: dark)').matches).to.be.true;
        pick(page, ...names);
        await isPageAccessible(frame);
      });
    }
  });
}
