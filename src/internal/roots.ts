/** The closed roots of our own elements, for those of us that have to look into another; no script of the page can. */
const roots = new WeakMap<Element, Node>();

export function noteRoot(host: Element, root: Node): void {
  roots.set(host, root);
}

/** What is in an element: in our own, and where a page left a root open. */
export const rootOf = (element: Element): ShadowRoot | undefined => (roots.get(element) ?? element.shadowRoot ?? undefined) as ShadowRoot | undefined;

/** The element that has the focus, inside roots too. */
export function focused(): Element | undefined {
  let element = document.activeElement;
  for (let inner = element; inner; inner = rootOf(inner)?.activeElement ?? null) element = inner;
  return element ?? undefined;
}
