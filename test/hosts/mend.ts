/** A page that has broken the DOM has broken it for the test as well, which looks at the page from outside. */
import type {Page} from './host.js';

const prototypeOf = (of: object): object | null => Object.getPrototypeOf(of) as object | null;

/** Gives a page the DOM of the test, once our script has run. */
export function mend({view}: Page): void {
  view.getComputedStyle = window.getComputedStyle;
  for (const [broken, whole] of [
    [view.document.documentElement, document.documentElement],
    [view.document, document],
  ]) {
    for (let to = prototypeOf(broken), from = prototypeOf(whole); to && from; to = prototypeOf(to), from = prototypeOf(from)) {
      for (const name of Reflect.ownKeys(from)) if (name !== 'constructor') Reflect.defineProperty(to, name, Reflect.getOwnPropertyDescriptor(from, name)!);
    }
  }
}
