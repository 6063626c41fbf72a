/**
 * Our blocks render in closed roots so that session recorders cannot read them.
 * A test has to look inside, and so does axe, so tests import this file before
 * anything else. The product itself has no switch for it.
 *
 * It makes roots with the browser's own `attachShadow`, and fetches that from an empty frame where a page has put
 * another in its place. It knows the browser's own by its name and by how it is written out, and only whoever changes that as
 * well, as `passOff` does, gets another past it.
 */

/** Has a function of a test pass for one of the browser's own, on any page. */
export function passOff(page: Window & typeof globalThis, hook: object, own: object): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const {toString} = page.Function.prototype;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- only written out, and before a page has changed it too
  const another = page.Object.prototype.toString;
  const write = function (this: unknown) {
    // What recorders have put here is no more the browser's own; this one bears the same name, and is.
    return toString.call(this === hook ? own : this === write ? another : this);
  };
  page.Function.prototype.toString = write;
  for (const [passed, name] of [
    [hook, (own as {name: string}).name],
    [write, 'toString'],
  ] as const)
    Object.defineProperty(passed, 'name', {value: name});
}

function openRoots(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const {attachShadow} = Element.prototype;
  const hook = function (this: Element, options: ShadowRootInit) {
    return attachShadow.call(this, {...options, mode: 'open'});
  };
  Element.prototype.attachShadow = hook;
  passOff(window, hook, attachShadow);
}

openRoots();

/** For a page that a test writes. */
export const passOffScript = passOff.toString();

/** The same patch as text, for a page a test writes: put it in a `<script>` before ours. */
export const openRootsScript = `(() => {${passOffScript}(${openRoots.toString()})()})();`;
