/**
 * An article that stands in the page's own HTML while its texts are on their way: somebody reads there, with the keyboard on a
 * link, the sources open, on a page that goes on changing. When the texts come they may notice nothing.
 */
import {expect, nextFrame} from '@open-wc/testing';
import {numbers} from '../content/index.js';
import {isPageAccessible, isSeen, openPage, textOf, windowOf} from './browsers/blocks.js';
import {letGo, testScriptUrl, type Trouble} from './browsers/commands.js';
import {openRootsScript} from './browsers/open-roots.js';
import {patiently} from './browsers/partner-page.js';
import type {HtTopic} from '../src/ht-topic/ht-topic.js';

type Page = Window & typeof globalThis & {shifts: number[]; faults: string[]};

const kinds = ['', '.plain'] as const;
type Kind = (typeof kinds)[number];
const opened = (html: string) => html.replace('shadowrootmode="closed"', 'shadowrootmode="open"');
const snippet = async (view: string, kind: Kind = '', lang = 'en') => opened(await (await fetch(`/dist/snippets/${lang}/${view}${kind}.html`)).text());

/** Notes what moves on the page, and what is said of it; first on the page. */
function watch(): void {
  const page = window as unknown as Page;
  Object.assign(page, {shifts: [], faults: []});
  for (const kind of ['error', 'warn', 'log'] as const) console[kind] = (...parts: unknown[]) => void page.faults.push(parts.join(' '));
  addEventListener('error', ({message}) => page.faults.push(message));
  addEventListener('unhandledrejection', ({reason}) => page.faults.push(String(reason)));
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    const note = (list: PerformanceObserverEntryList) => {
      // Not by what some of these pages replace.
      const entries = list.getEntries() as (PerformanceEntry & {value: number})[];
      for (let i = 0; i < entries.length; i++) page.shifts[page.shifts.length] = entries[i].value;
    };
    new PerformanceObserver(note).observe({type: 'layout-shift', buffered: true});
  }
}

async function pageWith(html: string, {lang = 'en', width = 800, height = 6000, head = ''} = {}): Promise<[Page, HTMLIFrameElement]> {
  const frame = await openPage({
    html: `<!doctype html><html lang="${lang}"><head><title>Shelter</title><meta name="viewport" content="width=device-width"><script>${openRootsScript}(${watch.toString()})()</script><style>body { font: 16px/1.4 sans-serif }</style>${head}</head><body><main><h1>Shelter</h1>
<input id="search" aria-label="Search">
${html}
<p id="below">What stands below it.</p></main></body></html>`,
    width,
    height,
  });
  return [windowOf(frame) as Page, frame];
}

const turns = async (count = 4) => {
  for (let i = 0; i < count; i++) await nextFrame();
};

async function runScript(page: Page, trouble: Trouble | undefined = 'held'): Promise<void> {
  const script = page.document.createElement('script');
  script.src = await testScriptUrl(trouble);
  const loaded = new Promise((done) => script.addEventListener('load', done));
  page.document.head.append(script);
  await loaded;
  await turns();
}


/** What the page has in a block. */
const emergency = `<a href="tel:${numbers.emergency}">${numbers.emergency}</a>`;
const hostIn = ({document}: Page) => document.querySelector<HTMLElement>('ht-topic, ht-resources, [data-ht]')!;
/** What stands in the page before the texts. */
const writtenIn = (page: Page): ParentNode => (hostIn(page).hasAttribute('data-ht') ? hostIn(page) : hostIn(page).shadowRoot!);
/** Where our script shows it: in a box of the written root, or in a block in the root of the `div`. */
const shownIn = (page: Page, host = hostIn(page)): ShadowRoot => host.shadowRoot!.firstElementChild!.shadowRoot!;
const isShown = (page: Page) => {
  const root = hostIn(page).shadowRoot;
  // A written root has it too, as the page wrote it, and beside that the box that ours is going to be in.
  const box = [...(root?.children ?? [])].find(({shadowRoot}) => shadowRoot);
  return !!(box?.shadowRoot ?? root)?.querySelector('[part=summary], [part=need]');
};

/** Lets the texts come, and waits until they are seen. */
const arrive = async (page: Page) => {
  // Some ask for the words of a language first.
  await patiently('the texts were not shown.', async () => (await letGo(), await nextFrame(), isShown(page) || undefined));
  await turns();
};
const below = ({document}: Page) => document.querySelector('#below')!.getBoundingClientRect().top;

/** Every heading and paragraph with its place. */
const placesIn = (root: ParentNode) => [...root.querySelectorAll('h2, h3, h4, p, li, a, summary')].filter((element) => isSeen(element) && !element.closest('.live, [role=status]')).map((element) => `${element.localName} ${Math.round(element.getBoundingClientRect().top)} ${textOf(element).slice(0, 40)}`);

describe('an article in the HTML of the page, while its texts are on their way', () => {
  afterEach(() => letGo());

  for (const view of ['ht-topic', 'ht-topic.rights', 'ht-topic.leaving', 'ht-resources']) {
    for (const lang of ['en', 'es']) {
      for (const width of [320, 800]) {
        it(`moves nothing when they come: ${view} in ${lang}, ${width} wide`, async () => {
          const [page] = await pageWith(await snippet(view, '', lang), {lang, width, height: 30_000});
          await turns();
          const [before, places] = [below(page), placesIn(writtenIn(page))];
          await runScript(page);
          expect(below(page), 'while they are on their way').to.equal(before);
          expect(placesIn(writtenIn(page))).to.deep.equal(places);
          await arrive(page);
          expect(isShown(page)).to.equal(true);
          expect(placesIn(shownIn(page))).to.deep.equal(places);
          expect(below(page)).to.equal(before);
          expect(page.shifts).to.deep.equal([]);
          expect(page.faults).to.deep.equal([]);
        });
      }
    }
  }

  for (const view of ['ht-topic.rights', 'ht-resources']) {
    for (const width of [320, 800]) {
      it(`moves nothing in plain words: ${view}, ${width} wide`, async () => {
        const [page] = await pageWith(await snippet(view, '.plain'), {width, height: 30_000});
        await turns();
        const before = below(page);
        await runScript(page);
        expect(below(page), 'while they are on their way').to.equal(before);
        await arrive(page);
        expect(isShown(page)).to.equal(true);
        // In plain words it may be shorter than the block; then it grows, and never shrinks.
        expect(below(page)).to.be.above(before - 1);
        expect(page.faults).to.deep.equal([]);
      });
    }
  }

  for (const kind of kinds) {
    const view = 'ht-topic.rights';
    const linkIn = (root: ParentNode) => [...root.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')].at(-1)!;

    it(`keeps the keyboard on the number it went to meanwhile${kind}`, async () => {
      const [page] = await pageWith(await snippet(view, kind), {height: 500});
      await runScript(page);
      const link = linkIn(writtenIn(page));
      link.focus();
      link.scrollIntoView({block: 'center'});
      await turns();
      const [scrolled, top] = [page.scrollY, link.getBoundingClientRect().top];
      await arrive(page);
      const active = shownIn(page).activeElement!;
      expect(active.getAttribute('href')).to.equal(link.getAttribute('href'));
      if (!kind) {
        expect(page.scrollY).to.equal(scrolled);
        expect(active.getBoundingClientRect().top).to.equal(top);
      }
    });

    it(`leaves the keyboard where somebody went meanwhile, elsewhere on the page${kind}`, async () => {
      const [page] = await pageWith(await snippet(view, kind), {height: 500});
      linkIn(writtenIn(page)).focus();
      await runScript(page);
      page.document.querySelector<HTMLElement>('#search')!.focus();
      await arrive(page);
      expect(isShown(page)).to.equal(true);
      expect(page.document.activeElement!.id).to.equal('search');
    });

    it(`does not wait for the language of another block to bring the keyboard back${kind}`, async () => {
      const [page] = await pageWith(`${await snippet(view, kind)}<ht-topic id="other" lang="ar-XB"></ht-topic>`, {height: 500});
      linkIn(writtenIn(page)).focus();
      await runScript(page);
      linkIn(writtenIn(page)).focus();
      const other = page.document.querySelector<HtTopic>('#other')!;
      await arrive(page);
      page.document.querySelector<HTMLElement>('#search')!.focus();
      let isComplete = false;
      void other.updateComplete.then(() => (isComplete = true));
      await patiently('the other one was not shown.', async () => (await letGo(), await nextFrame(), isComplete || undefined));
      await turns();
      expect(page.document.activeElement!.id).to.equal('search');
    });

    it(`keeps the sources open that somebody opened meanwhile${kind}`, async () => {
      const [page] = await pageWith(await snippet(view, kind), {height: 9000});
      await runScript(page);
      const details = [...writtenIn(page).querySelectorAll('details')].at(-1)!;
      details.open = true;
      details.querySelector('summary')!.focus();
      await turns();
      const before = below(page);
      page.shifts.length = 0;
      await arrive(page);
      const now = shownIn(page).querySelector<HTMLDetailsElement>('[part=sources]')!;
      expect(now.open).to.equal(true);
      expect(shownIn(page).activeElement).to.equal(now.querySelector('summary'));
      expect([...shownIn(page).querySelectorAll('.cited')].every(isSeen)).to.equal(true);
      if (!kind) {
        expect(below(page)).to.equal(before);
        expect(page.shifts).to.deep.equal([]);
      }
    });

    it(`keeps the sources closed that somebody opened before, and closed meanwhile${kind}`, async () => {
      const [page] = await pageWith(await snippet(view, kind), {height: 9000});
      const details = [...writtenIn(page).querySelectorAll('details')].at(-1)!;
      details.open = true;
      await runScript(page);
      details.open = false;
      await arrive(page);
      expect(shownIn(page).querySelector<HTMLDetailsElement>('[part=sources]')!.open).to.equal(false);
    });

    it(`leaves the article there when they do not come, and nothing in it waits for a press in vain${kind}`, async () => {
      const [page, frame] = await pageWith(await snippet('ht-topic.how', kind), {height: 9000});
      await turns();
      const before = below(page);
      await runScript(page, 'missing');
      await patiently('nobody was told.', async () => (await nextFrame(), page.faults.length || undefined));
      await turns();
      expect(below(page)).to.equal(before);
      expect([...writtenIn(page).querySelectorAll('button, select')].filter(isSeen)).to.deep.equal([]);
      expect([...writtenIn(page).querySelectorAll('h3')].filter(isSeen)).to.have.length.above(4);
      expect(page.faults).to.have.lengthOf(1);
      // How close the links of plain words stand is up to the page.
      if (!kind) await isPageAccessible(frame);
    });
  }

  it('comes back whole when it was taken out while they came', async () => {
    for (const html of ['<ht-topic></ht-topic>', await snippet('ht-topic.rights'), `<div data-ht="topic">${emergency}</div>`]) {
      const [page] = await pageWith(`${html}<ht-topic name="how" id="stays"></ht-topic>`);
      await runScript(page);
      const host = hostIn(page);
      host.remove();
      // They have come once another block shows them.
      await arrive(page);
      page.document.querySelector('main')!.append(host);
      await turns();
      const root = html.startsWith('<ht-topic></') ? host.shadowRoot! : shownIn(page, host);
      expect(root.querySelector('[part=summary]'), html.slice(0, 40)).not.to.equal(null);
    }
  });

  it('two long ones on a page are told apart', async () => {
    const [page, frame] = await pageWith('<ht-topic name="how"></ht-topic><ht-topic name="where"></ht-topic><ht-resources></ht-resources>');
    await runScript(page);
    await arrive(page);
    await isPageAccessible(frame);
    expect(page.faults).to.deep.equal([]);
  });

  const replaced: Record<string, string> = {
    'sets and maps': `for (const {prototype} of [Set, Map]) for (const name of ['add', 'set', 'has', 'get', 'values', Symbol.iterator]) if (name in prototype) prototype[name] = () => { throw new Error('not here'); };`,
    lists: `for (const name of ['map', 'filter', 'find', 'flatMap', 'reduce', 'indexOf', 'includes', Symbol.iterator]) Array.prototype[name] = () => { throw new Error('not here'); };`,
    'what finds nodes': `Node.prototype.getRootNode = DocumentFragment.prototype.querySelectorAll = Element.prototype.querySelectorAll = Element.prototype.closest = () => { throw new Error('not here'); };`,
  };
  for (const [what, act] of Object.entries(replaced)) {
    it(`comes on a page that has replaced ${what}, or it is said once that it does not`, async () => {
      for (const trouble of ['held', 'missing'] as const) {
        const [page] = await pageWith(`<ht-topic name="how">${emergency}</ht-topic><div data-ht="topic">${emergency}</div>`);
        const script = page.document.createElement('script');
        script.src = await testScriptUrl(trouble);
        const loaded = new Promise((done) => script.addEventListener('load', done));
        page.eval(act);
        page.document.head.append(script);
        await loaded;
        await turns();
        if (trouble === 'held') await patiently('no page asked for texts.', async () => (await letGo()) || undefined);
        else await patiently('nobody was told.', async () => (await nextFrame(), page.faults.length || undefined));
        await turns(10);
        expect(Array.from({length: page.faults.length}, (_, i) => page.faults[i]).join('\n')).to.match(trouble === 'held' ? /^$/ : /^<ht-topic>.*could not be fetched[^\n]*$/);
        const [topic, div] = [page.document.getElementsByTagName('ht-topic')[0], page.document.getElementsByTagName('div')[0]];
        const roots = [topic.shadowRoot!, div.shadowRoot!.firstElementChild!.shadowRoot!];
        expect(roots.map((root) => !!root.querySelector('[part=block]'))).to.deep.equal(trouble === 'held' ? [true, true] : [false, false]);
      }
    });
  }

  it('hands no node to what a page has put in the place of focus and scrolling', async () => {
    const [page] = await pageWith(`${await snippet('ht-topic.how')}`);
    page.eval(`window.got = [];
      for (const [{prototype}, name] of [[HTMLElement, 'focus'], [Element, 'scrollIntoView'], [Node, 'getRootNode'], [Element, 'closest'], [Element, 'querySelectorAll']]) {
        const own = prototype[name];
        prototype[name] = function (...all) { got.push(this); return own.apply(this, all); };
      }`);
    const {got} = page as Page & {got: Node[]};
    await runScript(page);
    const link = [...writtenIn(page).querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')].at(-1)!;
    HTMLElement.prototype.focus.call(link);
    got.length = 0;
    await arrive(page);
    const root = shownIn(page);
    expect(root.activeElement!.getAttribute('href')).to.equal(link.getAttribute('href'));
    const [button] = DocumentFragment.prototype.querySelectorAll.call(root, '[part=contents] button') as NodeListOf<HTMLElement>;
    button.click();
    expect(root.activeElement!.localName).to.equal('h3');
    expect(got.filter((node) => Node.prototype.getRootNode.call(node) === root)).to.deep.equal([]);
  });
});
