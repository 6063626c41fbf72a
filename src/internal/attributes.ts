/**
 * What a page author wrote in an attribute, checked against what it may say. A value we do not know gets one
 * warning that names the element, the attribute and the choices; the block then shows its safest form.
 */

/** Text from an attribute, or what a framework set as a property. */
type AuthorValue = string | number | readonly string[] | null | undefined;

const warned = new Set<string>();

/** Says to the page author what an attribute may hold, once however many blocks have the same fault. */
export function warn(host: Element, attribute: string, value: unknown, allowed: string, used: unknown): void {
  const message = `<${host.localName}> ${attribute}="${String(value)}" is not known here. Allowed: ${allowed}. Using "${String(used)}".`;
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}

/** What an attribute says that is there or not. Vue, Svelte, Preact and React 18 write `compact="false"` where HTML leaves it out. */
export const isOn = (value: string | null): boolean => value !== null && value !== 'false';

/** One of the allowed values; the safest where the attribute is missing, empty or unknown. */
export function oneOf<T extends string>(host: Element, attribute: string, value: AuthorValue, allowed: readonly T[], safest: T): T {
  const said = String(value ?? '');
  const known = allowed.find((choice) => choice === said);
  if (known || !said) return known ?? safest;
  warn(host, attribute, value, allowed.join(', '), safest);
  return safest;
}

/** The allowed values in a list separated by spaces, in the author's order; all that are safe where none is left. */
export function someOf<T extends string>(host: Element, attribute: string, value: AuthorValue, allowed: readonly T[], safest: readonly T[]): readonly T[] {
  // A framework may hand over an array; written out it has commas.
  const wanted = [...new Set(String(value ?? '').split(/[\s,]+/).filter(Boolean))];
  const known = wanted.filter((name): name is T => (allowed as readonly string[]).includes(name));
  const used = known.length ? known : safest;
  if (known.length < wanted.length) warn(host, attribute, value, allowed.join(' '), used.join(' '));
  return used;
}
