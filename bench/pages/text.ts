/** Small pieces of HTML and text that the written stand-ins share. */
import {escaped} from '../../scripts/escape.js';
import type {SourceDate} from '../../content/index.js';

export const fill = (text: string, gaps: Readonly<Record<string, string>>): string => text.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);

/** A date as exact as the document gives it. */
export function formatDate(lang: string, date: Exclude<SourceDate, 'undated'>): string {
  const month = date.includes('-') ? ({month: 'long'} as const) : {};
  return new Date(date).toLocaleDateString(lang, {year: 'numeric', timeZone: 'UTC', ...month});
}

export const listed = (lang: string, items: readonly string[]): string => new Intl.ListFormat(lang, {type: 'disjunction'}).format(items);

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element; what stands in it is HTML already. */
export function el(tag: string, attributes: Attributes = {}, ...inside: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}${value === true ? '' : `="${escaped(String(value))}"`}`);
  return `<${tag}${written.join('')}>${inside.join('')}</${tag}>`;
}

/** Elements of one kind, with a text in each. */
export const each = (tag: string, attributes: Attributes, texts: readonly string[]): string => texts.map((text) => el(tag, attributes, escaped(text))).join('');
