/**
 * A closed root keeps the page's scripts out only if none of them gets hold of it: by standing before us, by asking the
 * browser, by a field of ours, or by bringing a root of its own.
 */
import {expect, oneEvent} from '@open-wc/testing';
import {contentFor, type Content, type Locale} from '../content/index.js';
import {hrefOf} from '../src/internal/links.js';
import {isSeen, openPage, tags, textOf, windowOf} from './browsers/blocks.js';
import {click, engine, press, scriptUrl} from './browsers/commands.js';
import {passOffScript} from './browsers/open-roots.js';

interface Seen {
  /** What the scripts of the page got hold of. */
  got: Node[];
  faults: string[];
  /** Our roots, for the test alone. */
  roots: Map<string, ShadowRoot>;
}
type Page = Window & typeof globalThis & {seen: Seen};

/** Stands first on the page. Our roots are noted when they get their styles; nothing a page script looks at is changed. */
function watch(): void {
  const seen: Seen = {got: [], faults: [], roots: new Map()};
  const styles = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets')!;
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
    ...styles,
    set(this: ShadowRoot, sheets: CSSStyleSheet[]) {
      seen.roots.set(this.host.localName, this);
      styles.set!.call(this, sheets);
    },
  });
  for (const kind of ['error', 'warn', 'log'] as const) console[kind] = (...parts: unknown[]) => void seen.faults.push(parts.join(' '));
  addEventListener('error', ({message}) => seen.faults.push(message));
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => seen.faults.push(`${violatedDirective}: ${blockedURI}`));
  Object.assign(window, {seen});
}

const policy = (script: string) => `default-src 'none'; script-src 'nonce-page' ${new URL(script).origin}; style-src 'none'; frame-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html`;

/** A partner's page under a strict policy, with a script of its own before ours. */
async function pageWith(own: string, blocks = tags.map((tag) => `<${tag}></${tag}>`).join('')): Promise<Page> {
  const script = await scriptUrl();
  const html = `<!doctype html><html lang="en"><head><title>Shelter</title><script nonce="page">(${watch.toString()})();${own}</script></head><body><main><h1>Shelter</h1>${blocks}</main><script src="${script}"></script></body></html>`;
  return windowOf(await openPage({html, height: 900, headers: {'Content-Security-Policy': policy(script)}})) as Page;
}

const screeningOf = ({document}: Page) => document.querySelector('ht-screening')!;
const answersIn = (root: ShadowRoot) => [...root.querySelectorAll<HTMLButtonElement>('[part=answer]')];

/** Each takes the place of one of the browser's functions and keeps every root it makes. */
const hooks: Record<string, string> = {
  'a function': `
    const {attachShadow} = Element.prototype;
    Element.prototype.attachShadow = function (options) { const root = attachShadow.call(this, options); seen.got.push(root); return root; };`,
  'a function that looks like the browser’s': `
    const own = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function attachShadow(options) { /* { [native code] } */ const root = own.call(this, options); seen.got.push(root); return root; };`,
  'a bound function': `
    const {attachShadow} = Element.prototype;
    let host;
    Object.defineProperty(Element.prototype, 'attachShadow', {configurable: true, get() { host = this; return (function (options) { const root = attachShadow.call(host, options); seen.got.push(root); return root; }).bind(this); }});`,
  'a proxy': `
    Element.prototype.attachShadow = new Proxy(Element.prototype.attachShadow, {apply(own, host, parts) { const root = Reflect.apply(own, host, parts); seen.got.push(root); return root; }});`,
  'a function of the HTML elements alone': `
    const {attachShadow} = Element.prototype;
    HTMLElement.prototype.attachShadow = function (options) { const root = attachShadow.call(this, options); seen.got.push(root); return root; };`,
  'a function in the place of attachInternals': `
    const {attachInternals} = HTMLElement.prototype;
    const all = [];
    HTMLElement.prototype.attachInternals = function () { const internals = attachInternals.call(this); all.push(internals); return internals; };
    addEventListener('load', () => { for (const {shadowRoot} of all) if (shadowRoot) seen.got.push(shadowRoot); });`,
};

describe('the inside of our blocks', () => {
  for (const [what, hook] of Object.entries(hooks)) {
    it(`stays closed to ${what} that stands before us, and nothing shows that we went round it`, async () => {
      const page = await pageWith(`${hook}
        seen.before = [history.length, document.documentElement.attributes.length];`);
      const {got, faults, roots} = page.seen;
      expect([...roots.keys()].sort()).to.deep.equal([...tags].sort());
      expect(got.length).to.equal(0);
      expect(faults).to.deep.equal([]);
      expect(page.document.querySelectorAll('iframe')).to.have.lengthOf(0);
      expect(page.length, 'frames').to.equal(0);
      expect([...page.document.documentElement.children].map(({localName}) => localName)).to.deep.equal(['head', 'body']);
      expect(page.performance.getEntriesByType('resource').map(({name}) => name)).to.deep.equal([await scriptUrl()]);
      // The page's own elements still go its way.
      page.document.createElement('div').attachShadow({mode: 'closed'});
      const answer = answersIn(roots.get('ht-screening')!)[0];
      await click(answer);
      expect(answer.getAttribute('aria-pressed')).to.equal('true');
      expect(faults).to.deep.equal([]);
    });
  }

  it('costs no frame on a page that has replaced nothing', async () => {
    const page = await pageWith(`new MutationObserver((records) => seen.got.push(...records.flatMap(({addedNodes}) => [...addedNodes]).filter(({localName}) => localName === 'iframe'))).observe(document, {childList: true, subtree: true});`);
    expect(page.seen.roots.size).to.equal(tags.length);
    expect(page.seen.got).to.deep.equal([]);
  });

  it('stays closed to a script that comes after us', async () => {
    const page = await pageWith('');
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
    const {attachShadow} = page.Element.prototype;
    page.Element.prototype.attachShadow = function (options) {
      const root = attachShadow.call(this, options);
      page.seen.got.push(root);
      return root;
    };
    const later = page.document.createElement('ht-screening');
    page.document.querySelector('main')!.append(later);
    await later.updateComplete;
    expect(answersIn(page.seen.roots.get('ht-screening')!)).not.to.be.empty;
    expect(page.seen.got.length).to.equal(0);
  });

  it('is there all the same in a sandbox that lets us into no frame', async () => {
    const script = await scriptUrl();
    const told = oneEvent<MessageEvent<{buttons: number; frames: number; faults: string[]}>>(window, 'message');
    const html = `<!doctype html><html lang="en"><head><title>Shelter</title><script>(${watch.toString()})();${hooks['a function']}
      addEventListener('load', () => setTimeout(() => parent.postMessage({buttons: seen.roots.get('ht-screening').querySelectorAll('[part=answer]').length, frames: length, faults: seen.faults}, '*')));</script></head>
      <body><main><ht-screening></ht-screening></main><script src="${script}"></script></body></html>`;
    await openPage({html, headers: {'Content-Security-Policy': 'sandbox allow-scripts'}});
    const {buttons, frames, faults} = (await told).data;
    expect(buttons).to.be.above(0);
    expect(frames).to.equal(0);
    expect(faults).to.deep.equal([]);
  });

  for (const tag of tags) {
    describe(`of <${tag}>`, () => {
      it('is not handed out by the browser', async () => {
        const page = await pageWith('');
        const shown = page.document.querySelector(tag)!;
        const fresh = page.document.createElement(tag);
        for (const element of [shown, fresh]) {
          // Not the root itself: what an assertion prints of a node never ends.
          expect(element.shadowRoot === null).to.equal(true);
          let root: unknown = null;
          try {
            root = element.attachInternals().shadowRoot;
          } catch (error) {
            expect((error as Error).name).to.equal('NotSupportedError');
          }
          expect(root === null, 'the root that attachInternals gives').to.equal(true);
          expect(() => element.attachShadow({mode: 'open'})).to.throw();
        }
      });

      it('is in no field that a script can read', async () => {
        const page = await pageWith('');
        const shown = page.document.querySelector(tag)! as unknown as Record<PropertyKey, unknown>;
        const root = page.seen.roots.get(tag)!;
        const found: string[] = [];
        const met = new Set<unknown>();
        const look = (value: unknown, path: string): void => {
          if (value === null || (typeof value !== 'object' && typeof value !== 'function') || met.has(value) || path.split('.').length > 6) return;
          met.add(value);
          if (value instanceof page.Node) {
            if (value === root || root.contains(value)) found.push(path);
            return;
          }
          const entries: [string, unknown][] = value instanceof page.Map || value instanceof page.Set ? [...value.entries()].map(([key, each], i) => [`${i}`, [key, each]]) : Reflect.ownKeys(value).map((key) => [String(key), (value as Record<PropertyKey, unknown>)[key]]);
          for (const [key, each] of entries) look(each, `${path}.${key}`);
        };
        for (const key of Reflect.ownKeys(shown)) look(shown[key], String(key));
        for (const key of ['renderRoot', 'renderOptions', '_$Do', 'shadowRoot']) look(shown[key], key);
        expect(found).to.deep.equal([]);
        expect(met.size).to.be.above(0);
      });
    });
  }

  it('cannot be asked for the answers by calling what renders it', async () => {
    const page = await pageWith('');
    const answers = () => answersIn(page.seen.roots.get('ht-screening')!);
    await click(answers()[0]);
    const screening = screeningOf(page) as unknown as Record<string, unknown>;
    const callable: string[] = [];
    for (let kind = Object.getPrototypeOf(screening) as object; kind !== page.HTMLElement.prototype; kind = Object.getPrototypeOf(kind) as object) callable.push(...Object.getOwnPropertyNames(kind));
    const said = callable
      .filter((name) => /^(?:render|view|body|frame|update$|create)/i.test(name) && typeof screening[name] === 'function')
      .map((name) => JSON.stringify((screening[name] as (changed: Map<string, unknown>) => unknown)(new Map()) ?? null, (_, value: unknown) => (value === screening ? 'itself' : value)));
    expect(said.filter((text) => /true|yes|Not sure/.test(text))).to.deep.equal([]);
    expect(answers()[0].getAttribute('aria-pressed'), 'and goes on as before').to.equal('true');
  });

  for (const mode of ['open', 'closed']) {
    it(`is in no root that a page has written into its markup: ${mode}`, async () => {
      // An element of the page's own inside it is how a page keeps hold of a closed one.
      const spy = `customElements.define('x-spy', class extends HTMLElement { connectedCallback() { seen.theirs ??= this.getRootNode(); } });`;
      const page = (await pageWith(spy, `<ht-screening><template shadowrootmode="${mode}"><x-spy></x-spy><p>theirs</p></template><a href="/">Our own link</a></ht-screening>`)) as Page & {seen: Seen & {theirs: ShadowRoot}};
      const {theirs, roots, faults} = page.seen;
      expect(theirs.mode).to.equal(mode);
      expect(theirs.host === screeningOf(page)).to.equal(true);
      // Ours is inside an element in theirs.
      const ours = roots.get('div')!;
      expect(ours.mode).to.equal('closed');
      const mutations: MutationRecord[] = [];
      new page.MutationObserver((records) => mutations.push(...records)).observe(theirs, {attributes: true, characterData: true, childList: true, subtree: true});
      const before = theirs.innerHTML;
      for (const answer of answersIn(ours).slice(0, 2)) {
        await click(answer);
        expect(isSeen(answer)).to.equal(true);
        expect(answer.getAttribute('aria-pressed')).to.equal('true');
      }
      expect(theirs.innerHTML).to.equal(before);
      expect(mutations.length).to.equal(0);
      expect(theirs.textContent.trim()).to.equal('');
      expect([...theirs.querySelectorAll('*')].map(({localName, shadowRoot}) => [localName, shadowRoot === null])).to.deep.equal([['div', true], ['slot', true], ['slot', true]]);
      expect(isSeen(page.document.querySelector('ht-screening a')!)).to.equal(false);
      expect(faults).to.deep.equal([]);
    });
  }

  if (engine === 'firefox') {
    it('is not named by the fields that Firefox alone gives to an event', async () => {
      const page = await pageWith('');
      const fields = ['originalTarget', 'explicitOriginalTarget', 'rangeParent'] as const;
      const told: string[] = [];
      for (const type of ['pointerdown', 'mousemove', 'focusin', 'click', 'keydown']) {
        page.addEventListener(
          type,
          (event) => {
            for (const field of fields) {
              const node = (event as unknown as Record<string, unknown>)[field];
              if (node instanceof page.Node && node.getRootNode() !== page.document) told.push(`${type} ${field}`);
            }
            const {rangeOffset} = event as unknown as {rangeOffset?: number};
            if (rangeOffset) told.push(`${type} rangeOffset ${rangeOffset}`);
          },
          true,
        );
      }
      for (const answer of answersIn(page.seen.roots.get('ht-screening')!).slice(0, 3)) await click(answer);
      await press('Tab');
      expect(told).to.deep.equal([]);
    });
  }
});

/** Swaps every number it can reach, as scripts do that measure which advertisement a call came from. */
function trackCalls(): void {
  const swapped = '+1 800 555 0100';
  const roots: (Document | ShadowRoot)[] = [document];
  const swap = (root: Document | ShadowRoot) => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const data = text.data.replace(/\+?\d[\d\s().-]{6,}\d|\b\d{3}\b/g, swapped);
      if (data !== text.data) text.data = data;
    }
    for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"], a[href^="sms:"]')) if (!link.href.includes('5550100')) link.href = `tel:${swapped.replace(/ /g, '')}`;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot && !roots.includes(element.shadowRoot)) watchRoot(element.shadowRoot);
  };
  const watchRoot = (root: Document | ShadowRoot) => {
    roots.push(root);
    new MutationObserver(() => swap(root)).observe(root, {attributes: true, attributeFilter: ['href'], childList: true, characterData: true, subtree: true});
    swap(root);
  };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    watchRoot(root);
    return root;
  };
  watchRoot(document);
  document.addEventListener('click', () => roots.forEach(swap), true);
}

describe('a script that swaps numbers', () => {
  /** Every address our lines lead to, and every number that stands on them. */
  const known = ({lines}: Content) => new Set(lines.flatMap(({channels}) => channels.map(hrefOf)));
  const written = ({lines}: Content) => new Set(lines.flatMap(({channels}) => channels.map(({label}): string => label)));

  async function numbersIn(page: Page, lang: Locale): Promise<{wrong: string[]; links: number}> {
    for (const tag of tags) {
      const block = page.document.querySelector(tag)!;
      block.lang = lang;
      await block.updateComplete;
    }
    await new Promise((done) => page.requestAnimationFrame(() => page.requestAnimationFrame(done)));
    const links = [...page.seen.roots.values()].flatMap((root) => [...root.querySelectorAll<HTMLAnchorElement>('a.action')]);
    const content = contentFor(lang);
    const wrong = links.flatMap((link) => [known(content).has(link.getAttribute('href')!) ? [] : link.outerHTML, written(content).has(textOf(link)) ? [] : textOf(link)].flat());
    const texts = [...page.seen.roots.values()].map(({textContent}) => textContent).filter((text) => text.includes('555 0100'));
    return {wrong: [...wrong, ...texts], links: links.length};
  }
  const own = '<p id="own">Our desk: <a href="tel:+12035550111">203-555-0111</a></p>';

  for (const lang of ['en', 'es'] as const) {
    it(`swaps the page’s own and never ours: ${lang}`, async () => {
      const page = await pageWith(`(${trackCalls.toString()})()`, own + tags.map((tag) => `<${tag}></${tag}>`).join(''));
      await click(answersIn(page.seen.roots.get('ht-screening')!)[0]);
      await press('Tab');
      const {wrong, links} = await numbersIn(page, lang);
      expect(links).to.be.above(8);
      expect(wrong).to.deep.equal([]);
      expect(textOf(page.document.querySelector('#own')!), 'it works').to.include('555 0100');
    });
  }

  it('would swap ours if our roots were open', async () => {
    const opened = `
      const own = Element.prototype.attachShadow;
      (${trackCalls.toString()})();
      const tracked = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (options) { return tracked.call(this, {...options, mode: 'open'}); };
      ${passOffScript} passOff(window, Element.prototype.attachShadow, own);`;
    const page = await pageWith(opened);
    const {wrong} = await numbersIn(page, 'en');
    expect(wrong).not.to.be.empty;
  });
});
