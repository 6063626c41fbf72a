import {untouched} from './untouched.js';

/** An observer of changes on the page. Where the page has broken them nothing is told, and all else works. */
export function watcher(act: MutationCallback): Pick<MutationObserver, 'observe' | 'disconnect'> {
  let real: MutationObserver | undefined;
  const attempt = (step: () => void): void => {
    try {
      step();
    } catch {
      // Nobody hears of a change then.
    }
  };
  attempt(() => (real = new MutationObserver((records, observer) => untouched(() => act(records, observer)))));
  return {
    observe: (target, options) => attempt(() => real?.observe(target, options)),
    disconnect: () => attempt(() => real?.disconnect()),
  };
}
