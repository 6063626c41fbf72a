/** The closed roots of our own elements, for those of us that have to look into another; no script of the page can. */
const roots = new WeakMap<Element, ShadowRoot>();
const ours = new WeakSet<Node>();

export function noteRoot(host: Element, root: ShadowRoot): void {
  roots.set(host, root);
  ours.add(root);
}

/** What is in an element: in our own, and where a page left a root open. */
export const rootOf = (element: Element): ShadowRoot | undefined => roots.get(element) ?? element.shadowRoot ?? undefined;

/** The element that has the focus, inside roots too. */
export function focused(): Element | undefined {
  let element: Element | undefined;
  // A frame of the page may be called `activeElement`.
  for (let inner = document.activeElement; inner?.nodeType === 1; inner = rootOf(inner)?.activeElement ?? null) element = inner;
  return element;
}

/**
 * Firefox (153) tells every listener of a page, in fields of its own, which node inside a closed root was pressed, and at
 * which letter of its text. Where the root is ours they say what `target` says, to listeners from before our script too.
 */
const fieldOf = (owner: {prototype?: object}, name: string) => Object.getOwnPropertyDescriptor(owner.prototype ?? {}, name);
const pressed = fieldOf(UIEvent, 'rangeParent');
for (const [owner, name] of [
  [Event, 'originalTarget'],
  [Event, 'explicitOriginalTarget'],
  [UIEvent, 'rangeParent'],
  [UIEvent, 'rangeOffset'],
] as const) {
  const field = fieldOf(owner, name);
  // A page may have nailed them down, or have something else by that name, and then reads what the browser tells.
  if (field?.configurable) {
    Object.defineProperty(owner.prototype, name, {
      ...field,
      get(this: Event) {
        const said: unknown = field.get!.call(this);
        const isLetter = typeof said === 'number';
        const node: unknown = isLetter ? pressed!.get!.call(this) : said;
        return (node as Node | null)?.nodeType && ours.has((node as Node).getRootNode()) ? (isLetter ? 0 : this.target) : said;
      },
    });
  }
}
