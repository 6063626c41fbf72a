/** Small pieces of text that depend on a language: dates, counts, lists, and the gaps in a sentence. */
import type {Counted, SourceDate, Word} from '../../content/index.js';

/** A sentence with its gaps filled: `fill(words, {count: '3'})`. */
export const fill = (words: Word, gaps: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);

/** A date as exact as the document gives it: "November 2026", "2022". */
export function formatDate(lang: string, date: Exclude<SourceDate, 'undated'>): string {
  const [, month] = date.split('-');
  return new Intl.DateTimeFormat(lang, {year: 'numeric', timeZone: 'UTC', ...(month && {month: 'long'})}).format(new Date(date));
}

/** The wording that a language uses for this many. */
export const plural = (lang: string, count: number, forms: Counted): Word =>
  forms[new Intl.PluralRules(lang).select(count)] ?? forms.other;

/** Things one after the other, as the language joins them: "a, b or c". */
export const listed = <T>(lang: string, items: readonly T[]): (T | string)[] =>
  new Intl.ListFormat(lang, {type: 'disjunction'}).formatToParts(items.map((_, i) => String(i))).map(({type, value}) => (type === 'element' ? items[Number(value)] : value));
