/**
 * Answers in an order of chance. Whoever records where a page was pressed, or how often Tab was, must not be able to tell
 * what was answered.
 */

/** Bytes by chance; none where a page has taken chance away. */
export function byChance(): Uint8Array {
  try {
    return crypto.getRandomValues(new Uint8Array(64));
  } catch {
    return new Uint8Array();
  }
}

/**
 * The same items, each order as likely as any other.
 *
 * @param bytes by chance, from 0 to 255; a few dozen are enough for a handful of items. When they run out, as on a page that
 *   has put something else in the place of chance, the rest keeps its order
 */
export function shuffled<T>(items: readonly T[], bytes: Uint8Array): T[] {
  const left = [...items];
  let next = 0;
  return items.map(() => {
    // What is over when 256 is shared out would make the first items a little more likely.
    const fair = 256 - (256 % left.length);
    while (bytes[next] >= fair) next++;
    return left.splice((bytes[next++] ?? 0) % left.length, 1)[0];
  });
}
