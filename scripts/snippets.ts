/**
 * What partners paste, made from the content so that the number in it is the number everywhere. The demo pages
 * and the README take it from here.
 */
import {contentFor, locales, type Line, type Locale} from '../content/index.js';
import {hrefOf} from '../src/internal/links.js';
import {escaped} from './escape.js';
import {asDiv, asTag, scriptTag, type Attributes} from './short-form.js';
import {tags} from './tags.js';

const link = (href: string, label: string) => `<a href="${escaped(href)}">${label}</a>`;

const linksOf = ({id, channels}: Line) => channels.map((channel): [string, string] => [`${id}.${channel.kind}`, link(hrefOf(channel), channel.label)]);

function namesIn(locale: Locale): [name: string, link: string][] {
  const {lines, quickExit} = contentFor(locale);
  const names: [string, string][] = [...lines.flatMap(linksOf), ['exit', `<a href="${quickExit.url}" rel="noreferrer">${quickExit.label}</a>`]];
  return names.map(([name, text]) => [locale === 'en' ? name : `${locale}.${name}`, text]);
}

/** Names that a page may use between double braces: `{{hotline.call}}` becomes a link that calls the hotline, `{{es.hotline.call}}` the same in Spanish. */
const names = new Map(locales.flatMap(namesIn));

/**
 * A text with its `{{names}}` replaced by links.
 * @throws Error for a name there is no link for, with the names there are.
 */
export const expand = (text: string): string =>
  text.replace(/\{\{([\w.-]+)\}\}/g, (gap, name: string) => {
    const replacement = names.get(name);
    if (!replacement) throw new Error(`${gap} is not known. There is: ${[...names.keys()].join(', ')}.`);
    return replacement;
  });

/** A link by its name, in a language. */
export const linkIn = (lang: string, name: string): string => expand(`{{${lang === 'en' ? '' : `${lang}.`}${name}}}`);

/** What a page has in a block until the script has come, and again when it does not: the number first of all. */
export function fallbackOf(tag: string, lang: string): string[] {
  if (tag === 'ht-language') return [];
  return (tag === 'ht-quick-exit' ? ['exit'] : ['hotline.call', 'hotline.text']).map((name) => linkIn(lang, name));
}

const block = (tag: string, attributes: Attributes = {}, lang = 'en') => ({tag, attributes, inside: fallbackOf(tag, lang)});

/** What a first one of it says, where a tag alone says little. */
const first: Readonly<Record<string, Attributes>> = {'ht-topic': {name: 'rights'}, 'ht-resources': {need: 'housing'}};

/** What the README and the page of each tag show, with useful words for as long as the script has not loaded. */
export const snippets: Readonly<Record<string, string>> = {
  script: scriptTag('https://your-site.example/v1/ht-blocks.js'),
  ...Object.fromEntries(tags.map((tag) => [tag, asTag(block(tag, first[tag]))])),
  'ht-hotline-es': asTag(block('ht-hotline', {lang: 'es'}, 'es')),
  'div-hotline': asDiv(block('ht-hotline', {lines: 'hotline local', lang: 'en'})),
};
