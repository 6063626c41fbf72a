/**
 * Our blocks render in closed roots so that session recorders cannot read them.
 * A test has to look inside, and so does axe, so tests import this file before
 * anything else. The product itself has no switch for it.
 */
function openRoots(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options: ShadowRootInit) {
    return attachShadow.call(this, {...options, mode: 'open'});
  };
}

openRoots();

/** The same patch as text, for a page a test writes: put it in a `<script>` before ours. */
export const openRootsScript = `(${openRoots.toString()})();`;
