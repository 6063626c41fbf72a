import en from 'words:en';
import es from 'words:es';
import type {Audience, Content, Region, SourceDate} from '../../../content/types.js';

/** The words in the language of the page. */
export const words = (): Content => (document.documentElement.lang.startsWith('es') ? es : en);

export const fill = (text: string, name: string, value: string): string => text.replace(`{${name}}`, value);

export function date(lang: string, day: Exclude<SourceDate, 'undated'>): string {
  const month = day.includes('-') ? ({month: 'long'} as const) : {};
  return new Date(day).toLocaleDateString(lang, {year: 'numeric', ...month, timeZone: 'UTC'});
}

export const isFor =
  (audience: Audience, region: Region) =>
  (record: {audiences?: readonly Audience[]; regions?: readonly Region[]}): boolean =>
    (record.audiences?.includes(audience) ?? true) && (record.regions?.includes(region) ?? true);
