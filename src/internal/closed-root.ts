/** The closed root of an element: in our hands and in nobody else's. */
import {ask, create} from './untouched.js';

/** Attaches a closed root. @throws DOMException where there is one already, or none can be */
export const attachRoot = (host: Element): ShadowRoot => ask(host, 'attachShadow', {mode: 'closed'});

/** Slots for the children of an element: those without a name, and a partner's own lines. */
export function slots(): [HTMLSlotElement, HTMLSlotElement] {
  const more = create('slot');
  // The second is read where the slot itself is a child of an element with a root.
  more.name = more.slot = 'more';
  return [create('slot'), more];
}

/**
 * The root that the page has written into its markup, with the block as it looks before our script; none where it has written
 * none. Asked for once and first of all: from then on the browser does not hand it to a page that calls `attachInternals`.
 */
export function writtenRoot(host: HTMLElement): ShadowRoot | null {
  try {
    return ask<ElementInternals>(host, 'attachInternals').shadowRoot;
  } catch {
    // Safari before 16.4 has neither this nor roots that are written.
    return null;
  }
}

/**
 * A closed root that no script of the page has got hold of. A written one may be in its hands, by an element of its own in
 * there: that one gets a box with ours, and nothing else.
 */
export function closedRoot(host: HTMLElement, written: ShadowRoot | null): ShadowRoot {
  const box = written ? create('div') : host;
  if (written) {
    box.append(...slots());
    box.hidden = true;
    written.append(box);
  }
  return attachRoot(box);
}

/** Has `::part()` reach through an element that is inside the one which the page sees. */
export function exportParts(from: ShadowRoot): void {
  const parts = [...new Set([...from.querySelectorAll('[part]')].map((element) => element.getAttribute('part')))].join();
  // Nobody outside needs to know that something was drawn once more.
  if (from.host.getAttribute('exportparts') !== parts) from.host.setAttribute('exportparts', parts);
}
