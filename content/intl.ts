/**
 * What a language makes of dates and lists. Asked of `Intl` where the content is built: a phone takes longer to load that for
 * the first time than to show a block.
 */
import type {Joins, SourceDate, Word} from './types.js';
import {made} from './words.js';

/** A date as exact as the document gives it: "November 2026", "2022". */
export function formatDate(lang: string, date: Exclude<SourceDate, 'undated'>): string {
  const [, month] = date.split('-');
  return new Intl.DateTimeFormat(lang, {year: 'numeric', timeZone: 'UTC', ...(month && {month: 'long'})}).format(new Date(date));
}

/** Every date in something, and how it is written. */
export function datesIn(lang: string, said: object): Readonly<Record<string, Word>> {
  const found = new Set<string>();
  JSON.stringify(said, (key, value: unknown) => {
    if (/^(?:date|checked|nextCheck)$/.test(key) && /^\d{4}(?:-\d\d)*$/.test(String(value))) found.add(String(value));
    return value;
  });
  return Object.fromEntries([...found].sort().map((date) => [date, made(`dates.${date}`, formatDate(lang, date as Exclude<SourceDate, 'undated'>))]));
}

/** What stands between things in a list of three and more, of which one is meant or all are. */
export const joins = (lang: string): Joins => ({one: join(lang, 'disjunction'), all: join(lang, 'unit')});

function join(lang: string, type: Intl.ListFormatType): readonly [Word, Word] {
  const [, between, , last] = new Intl.ListFormat(lang, {type}).formatToParts(['1', '2', '3']).map(({value}) => value);
  return [made(`joins.${type}.between`, between), made(`joins.${type}.last`, last)];
}
