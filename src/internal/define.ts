import {ask, untouched} from './untouched.js';

/** Every tag that is ours to define, whoever has defined it. */
export const tags: string[] = [];

/**
 * Registers a tag unless the page has it already: a partner may paste the script twice, or two of its plugins may,
 * and the second copy must stay quiet.
 */
export function define(tag: string, element: CustomElementConstructor & {observedAttributes?: readonly string[]; prototype: {constructor: unknown}}): void {
  tags.push(tag);
  try {
    if (customElements.get(tag)) return;
    // Lit reads the properties of a class when it is first asked for this.
    untouched(() => element.observedAttributes);
    // Fields of a class are made before any method of it runs.
    const made = new Proxy(element, {construct: (target, values, as) => untouched(() => Reflect.construct(target, values, as) as object)});
    // Adapters for old classes ask an element for its constructor.
    element.prototype.constructor = made;
    try {
      customElements.define(tag, made);
    } catch {
      // A page may let through what it knows, and nothing else.
      ask(customElements, 'define', tag, made);
    }
  } catch (error) {
    console.error(`<${tag}> could not be defined. Its fallback is shown.`, error);
  }
}
