/**
 * What the script asks for and leaves behind on the page of a partner, and who can look inside. What a visitor sees there is in
 * loading.test.ts and security.test.ts.
 */
import {expect} from '@open-wc/testing';
import {formatNumber, numbers} from '../content/index.js';
import {callHref} from '../src/internal/links.js';
import {isSeen, openPage, tags, windowOf} from './browsers/blocks.js';
import {click, press, requestsSeen, scriptUrl} from './browsers/commands.js';
import {passOff, passOffScript} from './browsers/open-roots.js';

const call = `<a href="${callHref(numbers.hotline)}">${formatNumber(numbers.hotline)}</a>`;
const blocks = tags.map((tag) => `<${tag}>${call}</${tag}>`).join('\n');

interface Watched {
  /** What the console, the page and its policy complained about. */
  faults: string[];
  /** The closed roots, caught as they were made. */
  roots: Map<string, ShadowRoot>;
}
type Page = Window & typeof globalThis & {watched: Watched};

/** Stands first on the page, before our script, and notes what it does. The roots stay closed. */
function watch(): void {
  const faults: string[] = [];
  const roots = new Map<string, ShadowRoot>();
  for (const kind of ['error', 'warn'] as const) console[kind] = (...parts: unknown[]) => void faults.push(`console.${kind}: ${parts.join(' ')}`);
  addEventListener('error', ({message}) => faults.push(message));
  addEventListener('unhandledrejection', ({reason}) => faults.push(String(reason)));
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => faults.push(`${violatedDirective}: ${blockedURI}`));
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const {attachShadow} = Element.prototype;
  const hook = function (this: Element, options: ShadowRootInit) {
    const root = attachShadow.call(this, options);
    roots.set(this.localName, root);
    return root;
  };
  Element.prototype.attachShadow = hook;
  passOff(window, hook, attachShadow);
  const watched: Watched = {faults, roots};
  Object.assign(window, {watched});
}

/** Our script from elsewhere, this note taker, and nothing else: no request, no style, no inline code of ours. */
const policy = (script: string) => `default-src 'none'; script-src 'nonce-watch' ${new URL(script).origin}; style-src 'none'; base-uri 'none'; form-action 'none'`;

const ways: Record<string, (script: string) => {head?: string; foot?: string}> = {
  'as it is, in the head': (script) => ({head: `<script src="${script}"></script>`}),
  'as it is, at the end': (script) => ({foot: `<script src="${script}"></script>`}),
  async: (script) => ({head: `<script src="${script}" async></script>`}),
  defer: (script) => ({head: `<script src="${script}" defer></script>`}),
  'as a module': (script) => ({head: `<script src="${script}" type="module"></script>`}),
  twice: (script) => ({head: `<script src="${script}"></script>`, foot: `<script src="${script}"></script>`}),
  'twice, as a module and as it is': (script) => ({head: `<script src="${script}" type="module"></script>`, foot: `<script src="${script}?again"></script>`}),
};

async function partnerPage(head = '', foot = ''): Promise<Page> {
  const html = `<!doctype html><html lang="en"><head><title>River Street Shelter</title><script nonce="watch">${passOffScript}(${watch.toString()})()</script>${head}</head><body><main><h1>Shelter</h1>${blocks}</main>${foot}</body></html>`;
  const frame = await openPage({html, headers: {'Content-Security-Policy': policy(await scriptUrl())}});
  return windowOf(frame) as Page;
}

const block = ({document}: Page, tag: string) => document.querySelector(tag)!;
const shown = ({watched}: Page, tag: string, selector: string) => [...watched.roots.get(tag)!.querySelectorAll(selector)].filter(isSeen);
const requested = ({performance}: Page) => performance.getEntriesByType('resource').map(({name}) => name);
const traces = ({document, history, localStorage, sessionStorage, location}: Page) => ({
  cookie: document.cookie,
  storage: [{...localStorage}, {...sessionStorage}],
  history: [history.length, history.state as unknown],
  title: document.title,
  address: location.href,
  page: document.querySelector('main')!.innerHTML,
  head: document.head.innerHTML,
});

/** Uses each block as visitors do, short of calling and leaving. */
async function use(page: Page): Promise<void> {
  // Those that the script carries: any other is a file, and asking for it is no fault.
  for (const language of shown(page, 'ht-language', 'button[lang=es], button[lang=en]').reverse()) await click(language);
  for (const summary of shown(page, 'ht-red-flags', 'summary').slice(0, 2)) await click(summary);
  for (const answer of shown(page, 'ht-screening', '[aria-pressed]').slice(0, 3)) await click(answer);
  await press('Tab');
  await press('Space');
  await press('Escape');
}

describe('the script on the page of a partner', () => {
  for (const [way, place] of Object.entries(ways)) {
    describe(`pasted ${way}`, () => {
      const open = async () => {
        const {head, foot} = place(await scriptUrl());
        return partnerPage(head, foot);
      };

      it('lets no script of the page look inside', async () => {
        const page = await open();
        for (const tag of tags) {
          expect(block(page, tag).shadowRoot === null, tag).to.be.true;
          expect(page.watched.roots.get(tag)!.mode, tag).to.equal('closed');
        }
        let path: EventTarget[] = [];
        page.document.addEventListener('click', (event) => (path = event.composedPath()));
        await click(shown(page, 'ht-screening', '[aria-pressed]')[0]);
        expect(path[0] === block(page, 'ht-screening'), 'a click says no more than that the block was clicked').to.be.true;
      });

      it('asks for the script and then for nothing, and leaves nothing behind', async () => {
        localStorage.clear();
        sessionStorage.clear();
        await requestsSeen();
        const page = await open();
        const script = await scriptUrl();
        const once = requested(page).map((url) => url.replace('?again', ''));
        expect([...new Set(once)]).to.deep.equal([script]);
        expect([...new Set((await requestsSeen()).map(({path}) => path.replace('?again', '')))]).to.deep.equal([new URL(script).pathname]);
        const before = {traces: traces(page), requested: requested(page)};
        await use(page);
        expect(shown(page, 'ht-screening', '[aria-pressed="true"]'), 'the blocks were used').not.to.be.empty;
        expect(requested(page)).to.deep.equal(before.requested);
        expect(await requestsSeen()).to.deep.equal([]);
        expect(traces(page)).to.deep.equal(before.traces);
        expect(traces(page).storage).to.deep.equal([{}, {}]);
        expect(page.watched.faults).to.deep.equal([]);
      });
    });
  }

  it('asks for one file', async () => {
    await requestsSeen();
    const script = await scriptUrl();
    const page = await partnerPage(`<script src="${script}"></script>`);
    expect(requested(page)).to.deep.equal([script]);
    expect((await requestsSeen()).map(({method, path}) => `${method} ${path}`)).to.deep.equal([`GET ${new URL(script).pathname}`]);
  });
});
