/**
 * What a page author wrote in an attribute, checked against what it may say. A value we do not know gets one
 * warning that names the element, the attribute and the choices; the block then shows its safest form.
 */

const warned = new Set<string>();

/** Says something to the page author in the console, once however many blocks have the same fault. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}

const quote = (value: string) => `"${value}"`;

/** One of the allowed values; the safest where the attribute is missing, empty or unknown. */
export function oneOf<T extends string>(host: Element, attribute: string, value: string | null | undefined, allowed: readonly T[], safest: T): T {
  if (!value) return safest;
  if ((allowed as readonly string[]).includes(value)) return value as T;
  warnOnce(`<${host.localName}> ${attribute}=${quote(value)} is not known. Allowed: ${allowed.map(quote).join(', ')}. Showing ${quote(safest)}.`);
  return safest;
}

/** The allowed values in a list separated by spaces, in the author's order; all that are safe where none is left. */
export function someOf<T extends string>(host: Element, attribute: string, value: string | null | undefined, allowed: readonly T[], safest: readonly T[]): readonly T[] {
  const wanted = new Set(value?.split(/\s+/).filter(Boolean));
  const known = [...wanted].filter((name): name is T => (allowed as readonly string[]).includes(name));
  const unknown = [...wanted].filter((name) => !(allowed as readonly string[]).includes(name));
  const used = known.length ? known : safest;
  if (unknown.length) {
    warnOnce(
      `<${host.localName}> ${attribute}: ${unknown.map(quote).join(', ')} not known here. Allowed, separated by spaces: ${allowed.map(quote).join(', ')}. ` +
        `Showing ${used.map(quote).join(', ')}.`,
    );
  }
  return used;
}
