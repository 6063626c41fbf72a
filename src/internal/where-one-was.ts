/**
 * A page shows words of ours, or of its own in our place, before our script has come, and somebody may be reading there
 * already: with the keyboard on the number, with a group of signs open. What we put there then must leave them where they were.
 */
import {ask, untouched} from './untouched.js';

const places = 'a[href], summary, button, select';

/** What one thing in a block is told from another by, whether the page has written it or we: of links only where they lead. */
const nameOf = (element: Element): string => element.getAttribute('href') ?? element.textContent.replace(/\s+/g, ' ').trim();

/** Notes where one is in what stands in a block's place. @returns what brings one there in the block; undefined where there is nothing to go back to */
export function whereOneWas(shown: Element | ShadowRoot): ((root: ShadowRoot) => void) | undefined {
  const active = (shown.getRootNode() as Document).activeElement;
  const all = [...shown.querySelectorAll(places)];
  // A frame of the page may be called `activeElement`.
  const at = active?.nodeType === 1 && shown.contains(active) ? active.closest(places) : null;
  const open = all.filter(({localName, parentElement}) => localName === 'summary' && (parentElement as HTMLDetailsElement).open);
  // The place, or the nearest thing of the same name: in the block it may stand further down.
  const find = (element: Element, now: Element[]) => {
    const name = nameOf(element);
    const same = all.filter((one) => nameOf(one) === name).indexOf(element);
    const found = now.filter((one) => nameOf(one) === name);
    return found[same] ?? found[0];
  };
  if (!at && !open.length) return undefined;
  return (root) => {
    const focus = untouched(() => {
      const now = [...root.querySelectorAll<HTMLElement>(places)];
      for (const summary of open) find(summary, now)?.parentElement!.setAttribute('open', '');
      // Never another number: the next press would call it.
      return at && ((find(at, now) as HTMLElement | undefined) ?? now.find(({localName}) => localName === 'button'));
    });
    // Whoever had come so far must not be sent back to the start of the page.
    if (focus) ask(focus, 'focus', {preventScroll: true});
  };
}
