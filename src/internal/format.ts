/** Small pieces of text that depend on a language: counts, lists, and the gaps in a sentence. */
import type {Counted, Word} from '../../content/index.js';

/** A sentence with its gaps filled: `fill(words, {count: '3'})`. */
export const fill = (words: Word, gaps: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);

/** The wording that a language uses for this many; where a page has taken that knowledge away, the general one. */
export function plural(lang: string, count: number, forms: Counted): Word {
  try {
    return forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;
  } catch {
    return forms.other;
  }
}

/** Things one after the other, with what stands between two of them and before the last: "a, b or c". */
export const listed = <T>(items: readonly T[], [between, last]: readonly [Word, Word]): (T | Word)[] =>
  items.flatMap((item, i) => (i ? [i < items.length - 1 ? between : last, item] : [item]));
