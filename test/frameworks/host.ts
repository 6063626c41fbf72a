/** A page in a frame with one framework on it, which notes what goes wrong there and what our script listens to. */
import {openPage, tags, windowOf} from '../browsers/blocks.js';
import {scriptUrl} from '../browsers/commands.js';
import {openRootsScript} from '../browsers/open-roots.js';
import type {HtElement} from '../../src/internal/ht-element.js';
import {first, type Framework, type State} from './state.js';

interface Watched {
  faults: string[];
  /** What our script listens to on the whole page, and what it watches. */
  listening: Set<string>;
}

export type Page = Window & typeof globalThis & {watched: Watched; framework: Framework & {heard: string[]}};

/** Stands first on the page. */
function watch(): void {
  const faults: string[] = [];
  const listening = new Set<string>();
  for (const kind of ['error', 'warn'] as const) console[kind] = (...parts: unknown[]) => void faults.push(`console.${kind}: ${parts.join(' ')}`);
  addEventListener('error', ({message}) => faults.push(message));
  addEventListener('unhandledrejection', ({reason}) => faults.push(String(reason)));
  // Zone.js calls the browser from more steps below than Chromium notes by itself.
  Error.stackTraceLimit = 100;
  const isOurs = () => new Error().stack!.includes('/ht-blocks.js');
  const known: unknown[] = [];
  const numberOf = (thing: unknown) => (known.includes(thing) ? known.indexOf(thing) : known.push(thing) - 1);
  const name = (target: unknown, type: string, listener: unknown) => `${target === document ? 'document' : 'window'} ${type} ${numberOf(listener)}`;
  /* eslint-disable @typescript-eslint/unbound-method -- called with their own `this` below */
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  const {observe, disconnect} = MutationObserver.prototype;
  /* eslint-enable @typescript-eslint/unbound-method */
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if ((target === window || target === document) && isOurs()) listening.add(name(target, type, listener));
    add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if (target === window || target === document) listening.delete(name(target, type, listener));
    remove.call(target, type, listener, options);
  };
  MutationObserver.prototype.observe = function (target, options) {
    if (isOurs()) listening.add(`observer ${numberOf(this)}`);
    observe.call(this, target, options);
  };
  MutationObserver.prototype.disconnect = function () {
    listening.delete(`observer ${numberOf(this)}`);
    disconnect.call(this);
  };
  Object.assign(window, {watched: {faults, listening}});
}

export const all = <T extends HtElement>({document}: Page, tag: string): T[] => [...document.querySelectorAll<T>(tag)];
export const one = <T extends HtElement>(page: Page, tag: string): T => all<T>(page, tag)[0];
export const blocks = (page: Page): HtElement[] => all(page, tags.join());

/** What the console said since the last call. */
export const faults = ({watched}: Page): string => watched.faults.splice(0).join('\n');

/** A page with nothing of ours on it yet, or with what the server wrote. */
export async function open(name: string, {served = '', withScript = true} = {}): Promise<Page> {
  const ours = withScript ? `<script src="${await scriptUrl()}"></script>` : '';
  const frame = await openPage({
    html: `<!doctype html><html lang="en"><head><title>River Street Shelter</title><script>${openRootsScript}(${watch.toString()})()</script>${ours}</head>
      <body><div id="app">${served}</div><div id="elsewhere"></div><script src="/__frameworks/${name}.js"></script></body></html>`,
  });
  const page = windowOf(frame) as Page;
  await rendered(page);
  return page;
}

/** What the framework's own renderer writes in Node. */
export async function served(name: string, state: State = first): Promise<string> {
  const response = await fetch(`/__frameworks/${name}.html?state=${encodeURIComponent(JSON.stringify(state))}`);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}

export const parsed = (markup: string): HTMLElement => new DOMParser().parseFromString(`<body>${markup}`, 'text/html').body;

/** Has the framework show the page as it was at first, but for a change. */
export async function show(page: Page, change: Partial<State> = {}): Promise<void> {
  await page.framework.render({...first, ...change});
  await rendered(page);
}

export async function hydrate(page: Page, change: Partial<State> = {}): Promise<void> {
  await page.framework.hydrate!({...first, ...change});
  await rendered(page);
}

/** Before our script has come they are nothing but tags. */
export async function rendered(page: Page): Promise<void> {
  for (const block of blocks(page)) await block.updateComplete;
}

export async function addScript(page: Page): Promise<void> {
  const script = page.document.createElement('script');
  script.src = await scriptUrl();
  const loaded = new Promise((done) => script.addEventListener('load', done));
  page.document.head.append(script);
  await loaded;
  await rendered(page);
}

/** Browsers say what a slot holds a moment after. */
export async function settle(page: Page): Promise<void> {
  await new Promise((done) => page.requestAnimationFrame(done));
  await rendered(page);
}
