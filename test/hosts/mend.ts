/** What a page has broken it has broken for the test as well, which looks at it from outside. */
import type {Page} from './host.js';

interface Watched {
  watched: {faults: unknown[]; roots: unknown[][]; names: unknown[]};
}

const prototypeOf = (of: object): object | null => Object.getPrototypeOf(of) as object | null;

/** A list of the page that has the methods of the test. */
const asOwn = <T>(list: T[]): T[] =>
  new Proxy(list, {
    get: (all, key) => {
      if (key in Array.prototype && key !== 'length') return (Array.prototype as unknown as Record<PropertyKey, unknown>)[key];
      const item: unknown = Reflect.get(all, key);
      return typeof item === 'object' && item !== null && 'length' in item ? asOwn(item as unknown[]) : item;
    },
  });

/** Has the test read what the page's watcher has noted with its own methods. */
export function readable({view}: Page): void {
  const {watched} = view as unknown as Watched;
  for (const key of ['faults', 'roots', 'names'] as const) watched[key] = asOwn(watched[key] as unknown[][]);
}

/** The same, and gives the page the DOM of the test, once our script has run. */
export function mend(page: Page): void {
  const {view} = page;
  readable(page);
  for (const [broken, whole] of [
    [view, window],
    [view.document.documentElement, document.documentElement],
    [view.document, document],
  ]) {
    // Of the window only what a page may write there by its name.
    if (whole === window) Reflect.defineProperty(broken, 'getComputedStyle', Reflect.getOwnPropertyDescriptor(whole, 'getComputedStyle')!);
    else
      for (let to = prototypeOf(broken), from = prototypeOf(whole); to && from; to = prototypeOf(to), from = prototypeOf(from)) {
        for (const name of Reflect.ownKeys(from)) if (name !== 'constructor') Reflect.defineProperty(to, name, Reflect.getOwnPropertyDescriptor(from, name)!);
      }
  }
}
