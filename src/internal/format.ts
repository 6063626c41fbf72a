/** Small pieces of text that depend on a language: dates, counts, lists, and the gaps in a sentence. */
import type {Counted, SourceDate, Word} from '../../content/index.js';

/** A sentence with its gaps filled: `fill(words, {count: '3'})`. */
export const fill = (words: Word, gaps: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);

/** What the browser makes of it for a language; where a page has taken that away, what can be read all the same. */
function spoken<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

/** A date as exact as the document gives it: "November 2026", "2022". */
export function formatDate(lang: string, date: Exclude<SourceDate, 'undated'>): string {
  const [, month] = date.split('-');
  return spoken(() => new Intl.DateTimeFormat(lang, {year: 'numeric', timeZone: 'UTC', ...(month && {month: 'long'})}).format(new Date(date)), date);
}

/** The wording that a language uses for this many. */
export const plural = (lang: string, count: number, forms: Counted): Word => spoken(() => forms[new Intl.PluralRules(lang).select(count)], undefined) ?? forms.other;

/** Things one after the other, as the language joins them: "a, b or c"; as a `unit` without the last word. */
export const listed = <T>(lang: string, items: readonly T[], type: Intl.ListFormatType = 'disjunction'): (T | string)[] =>
  spoken(
    () => new Intl.ListFormat(lang, {type}).formatToParts(items.map((_, i) => String(i))).map(({type: part, value}) => (part === 'element' ? items[Number(value)] : value)),
    items.flatMap((item, i) => (i ? [', ', item] : [item])),
  );
