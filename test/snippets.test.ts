/**
 * What a page can have in its own HTML: the whole block, before the script and without it. When the script comes, nobody who
 * reads there already may notice more than that the buttons work now.
 */
import {expect, fixture, nextFrame, oneEvent} from '@open-wc/testing';
import {contentFor, locales, type Locale} from '../content/index.js';
import {hrefOf} from '../src/internal/links.js';
import {isPageAccessible, isSeen, openPage, overflowing, rgbOf, tags, textOf, textTags, windowOf} from './browsers/blocks.js';
import {emulate, engine, hostPage, scriptUrl} from './browsers/commands.js';
import {passOffScript} from './browsers/open-roots.js';

type Tag = (typeof tags)[number];
type Page = Window & typeof globalThis & {roots: ShadowRoot[]; shifts: number[]; faults: string[]};

const snippet = async (tag: Tag, lang: string, kind: '' | '.plain') => (await fetch(`/dist/snippets/${lang}/${tag}${kind}.html`)).text();

/** Notes our roots, what moves on the page, and what is said of it; first on the page. */
function watch(): void {
  const page = window as unknown as Page;
  Object.assign(page, {roots: [], shifts: [], faults: []});
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const {attachShadow} = Element.prototype;
  const hook = function (this: Element, options: ShadowRootInit) {
    const root = attachShadow.call(this, options);
    page.roots.push(root);
    return root;
  };
  Element.prototype.attachShadow = hook;
  passOff(page, hook, attachShadow);
  for (const kind of ['error', 'warn', 'log'] as const) console[kind] = (...parts: unknown[]) => void page.faults.push(parts.join(' '));
  addEventListener('error', ({message}) => page.faults.push(message));
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => page.shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & {value: number}).value))).observe({type: 'layout-shift', buffered: true});
  }
}
declare function passOff(page: Window, hook: object, own: object): void;

const styles = 'body { font: 16px/1.4 sans-serif }';

/** A page with a snippet in it and words of its own below; a tall one, so that all of it is on screen. */
async function pageWith(html: string, {lang = 'en', width = 800, height = 6000, head = `<style>${styles}</style>`, headers = {}} = {}): Promise<[Page, HTMLIFrameElement]> {
  const frame = await openPage({
    html: `<!doctype html><html lang="${lang}"><head><title>Shelter</title><meta name="viewport" content="width=device-width"><script>${passOffScript}(${watch.toString()})()</script>${head}</head><body><main><h1>Shelter</h1>
${html}
<p id="below">What stands below it.</p></main></body></html>`,
    width,
    height,
    headers,
  });
  return [windowOf(frame) as Page, frame];
}

const hostIn = ({document}: Page): HTMLElement => document.querySelector<HTMLElement>(`${tags.join()}, [data-ht]`)!;
const below = ({document}: Page) => document.querySelector('#below')!.getBoundingClientRect().top;

async function runScript(page: Page): Promise<void> {
  const script = page.document.createElement('script');
  script.src = await scriptUrl();
  const loaded = new Promise((done) => script.addEventListener('load', done));
  page.document.head.append(script);
  await loaded;
  await nextFrame();
  await nextFrame();
}

/** A page on which scripts are off, as far as a frame can be told so. */
async function pageWithoutScripts(html: string): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>('<iframe title="A page without scripts" sandbox="allow-same-origin" width="320" height="3000"></iframe>');
  const loaded = oneEvent(frame, 'load');
  frame.src = await hostPage({html: `<!doctype html><html lang="en"><title>Shelter</title>${html}</html>`});
  await loaded;
  return frame;
}

/** What our script shows: inside the page's own root, or inside one in a `div`. */
const shownBy = ({roots}: Page): ShadowRoot => roots.find((root) => root.querySelector('.block, .place, .switch'))!;
const seenIn = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)].filter(isSeen);
const links = (root: ParentNode) => seenIn(root, 'a[href]').map((link) => [link.getAttribute('href'), textOf(link)]);
const callOf = (lang: Locale) => hrefOf(contentFor(lang).lines.find(({id}) => id === 'hotline')!.channels[0]);

/** The same in a root that a test can look into. */
const opened = (html: string) => html.replace('shadowrootmode="closed"', 'shadowrootmode="open"');
const tagsWithNumber: readonly Tag[] = ['ht-hotline', 'ht-red-flags', 'ht-screening'];

describe('a block in the HTML of the page', () => {
  for (const lang of locales) {
    for (const tag of tags) {
      describe(`${tag} in ${lang}, with its styles`, () => {
        it('is all there without the script, and nothing in it waits for a press in vain', async () => {
          const [page, frame] = await pageWith(opened(await snippet(tag, lang, '')), {lang});
          const root = hostIn(page).shadowRoot!;
          if (tagsWithNumber.includes(tag)) expect(links(root).map(([href]) => href)).to.include(callOf(lang));
          if (tag === 'ht-quick-exit') expect(links(root)).to.deep.equal([[contentFor(lang).quickExit.url, contentFor(lang).quickExit.label]]);
          expect(seenIn(root, 'button, select, input')).to.deep.equal([]);
          expect(seenIn(hostIn(page), 'a'), 'its fallback').to.deep.equal([]);
          expect(page.roots, 'no script ran').to.deep.equal([]);
          await isPageAccessible(frame);
        });

        it('says what the script says', async () => {
          const [before] = await pageWith(opened(await snippet(tag, lang, '')), {lang});
          const words = textOf(hostIn(before).shadowRoot!.querySelector('.block') ?? hostIn(before).shadowRoot!.querySelector('.place, .switch')!);
          const [page] = await pageWith(`<${tag} lang="${lang}"></${tag}>`, {lang});
          await runScript(page);
          const shown = textOf(shownBy(page).querySelector('.block, .place, .switch')!);
          // Answers stand in an order of chance, and the exit explains more.
          if (tag === 'ht-quick-exit') expect(shown).to.include(words);
          else expect([...words].sort().join('')).to.equal([...shown].sort().join(''));
        });
      });

      for (const kind of ['', '.plain'] as const) {
        for (const width of [320, 800]) {
          it(`moves nothing when the script comes: ${tag}${kind} in ${lang}, ${width} wide`, async () => {
            const [page] = await pageWith(await snippet(tag, lang, kind), {lang, width});
            await nextFrame();
            const before = below(page);
            const height = hostIn(page).offsetHeight;
            await runScript(page);
            expect(links(hostIn(page)), 'nothing twice').to.deep.equal([]);
            expect(seenIn(shownBy(page), 'button, a').length).to.be.above(0);
            // In plain words some blocks are shorter than they are with buttons; then it grows, and what is below it moves down.
            const grows = kind && shownBy(page).host.getBoundingClientRect().height > height;
            if (!grows) {
              expect(below(page)).to.be.closeTo(before, 1);
              expect(page.shifts).to.deep.equal([]);
            }
            expect(page.faults).to.deep.equal([]);
            expect(overflowing(shownBy(page), width)).to.deep.equal([]);
          });
        }
      }
    }
  }

  it('in plain words is as high as the block at the least where that can be: the hotline on a wide screen and on a narrow one', async () => {
    for (const width of [320, 1200]) {
      const [page] = await pageWith(await snippet('ht-hotline', 'en', '.plain'), {width});
      const before = below(page);
      await runScript(page);
      expect(below(page)).to.be.closeTo(before, 1);
    }
  });

  for (const order of [tags, [...tags].reverse()]) {
    it(`moves nothing beside others of its kind, the exit ${order.indexOf('ht-quick-exit') < 3 ? 'before' : 'after'} the questions`, async () => {
      const all = await Promise.all(order.map((tag) => snippet(tag, 'en', '')));
      const [page] = await pageWith(all.join('\n'), {height: 12_000});
      const before = below(page);
      await runScript(page);
      expect(below(page)).to.be.closeTo(before, 1);
      expect(page.shifts).to.deep.equal([]);
    });
  }

  for (const kind of ['', '.plain'] as const) {
    it(`leaves the keyboard on the number it was on, and the page where it was scrolled to${kind}`, async () => {
      const [page] = await pageWith(opened(await snippet('ht-screening', 'en', kind)), {height: 500});
      const root: ParentNode = hostIn(page).shadowRoot ?? hostIn(page);
      // The second of the same: it stands at the start and at the end.
      const link = [...root.querySelectorAll<HTMLAnchorElement>(`a[href="${callOf('en')}"]`)].at(-1)!;
      link.focus();
      link.scrollIntoView({block: 'center'});
      await nextFrame();
      const [scrolled, top] = [page.scrollY, link.getBoundingClientRect().top];
      expect(scrolled).to.be.above(500);
      await runScript(page);
      const active = shownBy(page).activeElement as HTMLAnchorElement;
      expect(active.getAttribute('href')).to.equal(callOf('en'));
      const same = [...shownBy(page).querySelectorAll(`a[href="${callOf('en')}"]`)];
      expect(same.indexOf(active)).to.equal(same.length - 1);
      if (!kind) {
        expect(page.scrollY).to.equal(scrolled);
        expect(active.getBoundingClientRect().top).to.be.closeTo(top, 1);
      }
    });

    it(`keeps the group of signs open that somebody was reading${kind}`, async () => {
      const [page] = await pageWith(opened(await snippet('ht-red-flags', 'en', kind)));
      const root: ParentNode = hostIn(page).shadowRoot ?? hostIn(page);
      const group = root.querySelectorAll('details')[2];
      const title = textOf(group.querySelector('summary')!);
      group.open = true;
      await nextFrame();
      const before = below(page);
      await runScript(page);
      const open = [...shownBy(page).querySelectorAll('details')].filter((details) => details.open);
      expect(open.map((details) => textOf(details.querySelector('summary')!))).to.deep.equal([title]);
      if (!kind) expect(below(page)).to.be.closeTo(before, 1);
      // And not only until it is drawn again.
      hostIn(page).setAttribute('lang', 'es');
      await nextFrame();
      await nextFrame();
      expect([...shownBy(page).querySelectorAll('details')].filter((details) => details.open)).to.have.lengthOf(1);
    });
  }

  it('is taken over under a policy that lets no style in the page', async () => {
    const policy = `default-src 'none'; script-src 'unsafe-inline' ${new URL(await scriptUrl()).origin}; style-src 'none'`;
    const [page] = await pageWith(await snippet('ht-hotline', 'en', '.plain'), {head: '', headers: {'Content-Security-Policy': policy}});
    const violations: string[] = [];
    page.document.addEventListener('securitypolicyviolation', ({violatedDirective}) => violations.push(violatedDirective));
    await runScript(page);
    expect(links(shownBy(page)).map(([href]) => href)).to.include(callOf('en'));
    expect(violations).to.deep.equal([]);
    expect(page.faults).to.deep.equal([]);
  });

  it('lets the page style its parts after the script as before', async () => {
    const head = `<style>${styles} ht-hotline::part(link) { outline: 7px dotted rgb(1, 2, 3) }</style>`;
    const [page] = await pageWith(opened(await snippet('ht-hotline', 'en', '')), {head});
    const outline = (root: ParentNode) => page.getComputedStyle(root.querySelector('[part=link]')!).outlineWidth;
    expect(outline(hostIn(page).shadowRoot!)).to.equal('7px');
    await runScript(page);
    expect(outline(shownBy(page))).to.equal('7px');
  });

  it('is on paper without the script', async () => {
    if (!(await emulate({media: 'print'}))) return expect(engine).not.to.equal('chromium');
    const [page] = await pageWith(opened(await snippet('ht-hotline', 'en', '')));
    expect(links(hostIn(page).shadowRoot!).map(([href]) => href)).to.include(callOf('en'));
    const ground = rgbOf(page.getComputedStyle(hostIn(page).shadowRoot!.querySelector('.block')!).backgroundColor);
    expect(ground).to.deep.equal([255, 255, 255]);
  });
});

describe('a block in the HTML of a page on which scripts are off', () => {
  for (const name of [...tags, ...textTags]) {
    it(`keeps no room for what would need them: ${name}`, async () => {
      const html = (await (await fetch(`/dist/snippets/en/${name}.html`)).text()).replace('"closed"', '"open"');
      const frame = await pageWithoutScripts(html);
      const {root, off} = {root: frame.contentDocument!.querySelector(name)!.shadowRoot, off: windowOf(frame).matchMedia('(scripting: none)').matches};
      expect(root, 'the browser makes the root without a script').not.to.equal(null);
      const room = [...root!.querySelectorAll('.live, .reserved')].filter((element) => element.getClientRects().length);
      // Engines that do not tell such a frame from others keep the room and show nothing in it.
      expect(off ? room : room.filter(isSeen)).to.deep.equal([]);
      if (engine === 'chromium') expect(off).to.equal(true);
    });
  }
});
