/**
 * The browser's own way to a closed root. Session recorders put a function of theirs in the place of `attachShadow` before
 * our script runs, and get hold of every root that is made, closed ones too. The window of an empty frame has functions
 * that no script of the page has seen.
 */
interface Untouched {
  attachShadow: (this: Element, options: ShadowRootInit) => ShadowRoot;
  /** Not in Safari before 16.4, where no page can write a root into its markup either. */
  attachInternals?: (this: HTMLElement) => ElementInternals;
}

const ours: Untouched = HTMLElement.prototype;

/** Written out by the browser it looks like this; one that a page has bound or wrapped has lost its name or its code. */
const isUntouched = (name: keyof Untouched): boolean =>
  !ours[name] || new RegExp(`^function ${name}\\(\\)\\s*{\\s*\\[native code]\\s*}$`).test(Function.prototype.toString.call(ours[name]));

function find(): Untouched {
  if (isUntouched('attachShadow') && isUntouched('attachInternals')) return ours;
  const frame = document.createElement('iframe');
  try {
    document.documentElement.append(frame);
    return (frame.contentWindow as Window & typeof globalThis).HTMLElement.prototype;
  } catch {
    // A page in a sandbox may not look into its own frames: then there is only what there is.
    return ours;
  } finally {
    frame.remove();
  }
}

// Taken when the script loads: what comes later finds the place empty.
const {attachShadow, attachInternals} = find();

/** Slots for the children of an element: those without a name, and a partner's own lines. */
export function slots(): [HTMLSlotElement, HTMLSlotElement] {
  const more = document.createElement('slot');
  // The second is read where the slot itself is a child of an element with a root.
  more.name = more.slot = 'more';
  return [document.createElement('slot'), more];
}

/**
 * A closed root in the hands of nobody else. Asked for once and first of all: from then on the browser does not hand it
 * to a page that calls `attachInternals`.
 */
export function closedRoot(host: HTMLElement): ShadowRoot {
  const closed: ShadowRootInit = {mode: 'closed'};
  const before = attachInternals?.call(host).shadowRoot;
  if (!before) return attachShadow.call(host, closed);
  // A root that the page has written into its own markup stays in its hands. It gets ours inside, and nothing else.
  const box = document.createElement('div');
  box.append(...slots());
  before.replaceChildren(box);
  return attachShadow.call(box, closed);
}
