import {untouched} from './untouched.js';

/** Every tag that is ours to define, whoever has defined it. */
export const tags: string[] = [];

/**
 * Registers a tag unless the page has it already: a partner may paste the script twice, or two of its plugins may,
 * and the second copy must stay quiet. Where a page forbids one, the others still come.
 */
export function define(tag: string, element: CustomElementConstructor & {observedAttributes?: readonly string[]}): void {
  tags.push(tag);
  if (customElements.get(tag)) return;
  try {
    // Lit reads the properties of a class when it is first asked for this.
    untouched(() => element.observedAttributes);
    customElements.define(tag, element);
  } catch (error) {
    console.error(`<${tag}> could not be defined. Its fallback is shown.`, error);
  }
}
