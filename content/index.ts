/**
 * Everything the blocks say, in one language: `contentFor('en')`, `contentFor('es')`. Elements render from what this returns and
 * from nothing else, so a fact is changed in one place and changes everywhere.
 */
import {interfaceWords} from './interface.js';
import {datesIn, joins} from './intl.js';
import {languages} from './languages.js';
import {lines, numbers, textKeyword} from './lines.js';
import {formatNumber} from './phone.js';
import {quickExit} from './quick-exit.js';
import {redFlags} from './red-flags.js';
import {resources} from './resources.js';
import {screening} from './screening.js';
import {sources} from './sources.js';
import {topics, topicWords} from './topics/index.js';
import {translations} from './translations/index.js';
import type {Content, Language, SourceId, Sourced, Texts} from './types.js';
import {inLanguage, type Catalogue} from './words.js';

export type * from './types.js';
export {formatNumber, numbers, textKeyword};

/** What has to be on the page when nothing else can be: the number of the national hotline. */
export const lastResort = {number: numbers.hotline, label: formatNumber(numbers.hotline)} as const;

/** A language there are words in. */
export type Locale = 'en' | keyof typeof translations;

/** The languages there are words in. English is where they are written. */
export const locales: readonly Locale[] = ['en', ...(Object.keys(translations) as (keyof typeof translations)[])];

const built = new Map<string, Content>();

/**
 * The content in one language, built once and frozen: every caller gets the same object. Undefined for a language
 * there are no words in.
 *
 * The script carries a copy that the build made, without what no visitor reads (`scripts/rollup/bake-content.mjs`).
 */
export function contentFor(locale: Locale): Content;
export function contentFor(locale: string): Content | undefined;
export function contentFor(locale: string): Content | undefined {
  if (!built.has(locale) && isLocale(locale)) built.set(locale, build(locale));
  return built.get(locale);
}

const isLocale = (locale: string): locale is Locale => (locales as readonly string[]).includes(locale);

const builtTexts = new Map<string, Texts>();

/** The long texts in one language: articles and services. The script has them from a file beside it, once a page shows any. */
export function textsFor(locale: string): Texts | undefined {
  if (!builtTexts.has(locale) && isLocale(locale)) {
    builtTexts.set(locale, textsIn(locale, locale === 'en' ? {} : translations[locale].words, contentFor(locale).dir));
  }
  return builtTexts.get(locale);
}

function build(locale: Locale): Content {
  if (locale === 'en') return contentIn(locale, {}, 'original');
  const {words, sentences, reviewed} = translations[locale];
  return contentIn(locale, words, reviewed < sentences ? 'draft' : 'reviewed');
}

/** The content with its words from a catalogue. */
export function contentIn(lang: string, words: Catalogue, translation: Content['translation']): Content {
  const dir = (languages as Readonly<Record<string, Language | undefined>>)[new Intl.Locale(lang).language]?.dir ?? 'ltr';
  return inLanguage(words, dir, () => {
    const said = {lines: lines(), redFlags: cited(redFlags()), screening: cited(screening()), quickExit: quickExit(), interface: interfaceWords()};
    const nextCheck = said.lines.map(({reviewBy}) => reviewBy).reduce((a, b) => (a < b ? a : b));
    const dated = {sources: sourcesOf(said), nextCheck, ...said};
    return freeze<Content>({lang, dir, translation, languages, dates: datesIn(lang, dated), joins: joins(lang), ...dated});
  });
}

/** The long texts with their words from a catalogue. */
export const textsIn = (lang: string, words: Catalogue, dir: Content['dir']): Texts =>
  inLanguage(words, dir, () => {
    const said = {topics: topics(), topicWords: topicWords(), resources: resources()};
    const dated = {sources: sourcesOf(said), ...said};
    return freeze<Texts>({lang, dates: datesIn(lang, dated), ...dated});
  });

/**
 * The languages whose words come in a file of their own when a page asks for one, and what takes such a file in. Here
 * every language is at hand; in the script the build leaves all but English and Spanish out.
 */
export const further: readonly string[] = [];
export const addWords: (locale: string, file: unknown) => boolean = () => false;
export const addTexts: (locale: string, file: unknown) => boolean = () => false;
/** Tells these facts and this English from those of another build. */
export const stamp: string = '';

/** Whether this is the package, whose bundlers see what is fetched; there nothing is left of fetching languages as long as there are none. */
export const isPackage: boolean = false;
export const hasFurther: boolean = false;
export const importFile: (name: string) => Promise<unknown> = () => Promise.reject(new Error('Only in the package.'));

/** The records of all documents and pages that something names, in the order of `sources.ts`. */
function sourcesOf(said: object): Sourced {
  const named = new Set(sourcesIn(said));
  return Object.fromEntries(Object.entries(sources).filter(([id]) => named.has(id as SourceId)));
}

/** A block's words, with the sources of everything in them named together. */
const cited = <T extends object>(words: T): T & {sources: readonly SourceId[]} => ({...words, sources: [...new Set(sourcesIn(words))]});

function sourcesIn(value: unknown): SourceId[] {
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'sources' ? (inner as SourceId[]) : sourcesIn(inner)));
}

function freeze<T extends object>(value: T): T {
  for (const inner of Object.values(value) as unknown[]) if (inner && typeof inner === 'object') freeze(inner);
  return Object.freeze(value);
}
