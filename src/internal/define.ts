/**
 * Registers a tag unless the page has it already: a partner may paste the script twice, or two of its plugins may,
 * and the second copy must stay quiet.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
