/**
 * What a page author wrote in an attribute, checked against what it may say. A value we do not know gets one
 * warning that names the element, the attribute and the choices; the block then shows its safest form.
 */

const warned = new Set<string>();

/** Says to the page author what an attribute may hold, once however many blocks have the same fault. */
export function warn(host: Element, attribute: string, value: unknown, allowed: string, used: unknown): void {
  const message = `<${host.localName}> ${attribute}="${host.getAttribute(attribute) ?? String(value)}" is not known. Allowed: ${allowed}. Using "${String(used)}".`;
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}

/** One of the allowed values; the safest where the attribute is missing, empty or unknown. */
export function oneOf<T extends string>(host: Element, attribute: string, value: string | null | undefined, allowed: readonly T[], safest: T): T {
  if (!value) return safest;
  if ((allowed as readonly string[]).includes(value)) return value as T;
  warn(host, attribute, value, allowed.join(', '), safest);
  return safest;
}

/** The allowed values in a list separated by spaces, in the author's order; all that are safe where none is left. */
export function someOf<T extends string>(host: Element, attribute: string, value: string | null | undefined, allowed: readonly T[], safest: readonly T[]): readonly T[] {
  const wanted = [...new Set(value?.split(/\s+/).filter(Boolean))];
  const known = wanted.filter((name): name is T => (allowed as readonly string[]).includes(name));
  const used = known.length ? known : safest;
  if (known.length < wanted.length) warn(host, attribute, value, allowed.join(' '), used.join(' '));
  return used;
}
