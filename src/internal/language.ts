/**
 * Which language a block speaks: its own `lang`, else what the visitor chose, else the nearest `lang` around it, else
 * English. Nothing else in `src` knows that there are languages.
 */
import {addTexts, addWords, contentFor, further, hasFurther, importFile, isPackage, locales, stamp, textsFor, type Content, type Texts} from '../../content/index.js';
import {warn} from './attributes.js';
import {scriptUrl} from './script-url.js';
import {ask, moved, untouched} from './untouched.js';
import {watcher} from './watcher.js';

/** A block that shows words, and shows them again when another language is called for. */
interface Speaker extends Element {
  requestUpdate(): void;
}

/** Every language a page may ask for. */
export const known: readonly string[] = [...locales, ...further];

const speakers = new Set<Speaker>();
/** Files beside the script that were asked for, and those of them that did not come. */
const asked = new Set<string>();
const failed = new Set<string>();
let last: Promise<void> | undefined;
let retries = 0;
let chosen: string | undefined;

/** What the visitor chose, for every block without a `lang` of its own. Kept in this page and nowhere else. */
export function choose(locale: string): void {
  chosen = locale;
  askAgain();
}

/** On a bad line what did not come may come now: when somebody presses again, and when the line is back. */
function askAgain(): void {
  untouched(() => {
    for (const name of failed) asked.delete(name);
    if (failed.size) retries++;
    failed.clear();
    speakAgain();
  });
}

/** The answer of last time, as long as no script of the page has run since. */
let answer: {readonly during: object; readonly host: Element; readonly content: Content} | undefined;

/** The words of the language that is called for at a place; English while they are on their way and when they do not come. */
export function contentAt(host: Element, own?: null): Content {
  const isSame = own === undefined;
  if (isSame && moved && answer?.during === moved && answer.host === host) return answer.content;
  const content = wordsOf(host, localeAt(host, isSame ? host.getAttribute('lang') : own)) ?? contentFor('en');
  if (isSame && moved) answer = {during: moved, host, content};
  return content;
}

/** The long texts of that language; undefined while they or its words are on their way, and when they do not come. */
export function textsAt(host: Element): Texts | undefined {
  const locale = localeAt(host, host.getAttribute('lang'));
  const words = wordsOf(host, locale);
  const texts = textsFor(locale);
  if (!texts) fetchFile(host, 'texts', locale, addTexts, 'what was there before');
  return words && texts;
}

/** Kept once each file that was asked for so far has come or will not come; another one as soon as another file is asked for. */
export const allFetched = (): Promise<void> | undefined => last;

/** The language that is called for at a place, or English where we have no words in it, or they did not come. */
function localeAt(host: Element, own: string | null): string {
  const tag = own ?? chosen ?? langAround(host);
  const locale = localeFor(tag);
  if (!locale && tag) warn(host, 'lang', tag, known.join(', '), 'en');
  return !locale || failed.has(fileOf('locales', locale)) ? 'en' : locale;
}

function wordsOf(host: Element, locale: string): Content | undefined {
  const content = contentFor(locale);
  if (!content && hasFurther) fetchFile(host, 'locales', locale, addWords, 'English');
  return content;
}

/** Has a block speak again whenever `lang` changes anywhere around it; frameworks set it late. */
export function follow(speaker: Speaker): void {
  speakers.add(speaker);
  for (let element: Element | undefined = speaker; element; element = hostOf(element)) {
    changes.observe(element.getRootNode(), {attributeFilter: ['lang'], subtree: true});
  }
}

export function unfollow(speaker: Speaker): void {
  speakers.delete(speaker);
  if (!speakers.size) changes.disconnect();
}

const changes = watcher(speakAgain);

function speakAgain(): void {
  for (const speaker of speakers) speaker.requestUpdate();
}

/** The element whose shadow root an element is in. A document is not asked: `<form name="host">` would be its answer. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root === element.ownerDocument ? undefined : (root as ShadowRoot).host;
}

function langAround(host: Element): string {
  for (let element = host.parentElement ?? hostOf(host); element; element = hostOf(element)) {
    // A form of the page may have a field of that name.
    const nearest = ask<Element | null>(element, 'closest', '[lang]');
    if (nearest) return ask(nearest, 'getAttribute', 'lang');
  }
  // Old systems write the language of a page here and not on its root.
  return host.ownerDocument.querySelector<HTMLMetaElement>('meta[http-equiv="content-language" i]')?.content ?? '';
}

/** `es-MX` and `es_MX` are `es`, unless we have words for that very region. */
function localeFor(tag: string): string | undefined {
  for (const parts = tag.toLowerCase().split(/[-_]/); parts.length; parts.pop()) {
    const locale = known.find((one) => one.toLowerCase() === parts.join('-'));
    if (locale) return locale;
  }
  return undefined;
}

const fileOf = (folder: string, locale: string): string => `${folder}/${locale}.js`;

type Add = (locale: string, file: unknown) => boolean;

/** Fetches a file from beside the script, once, and has every block speak again when it has come. */
function fetchFile(host: Element, folder: string, locale: string, add: Add, meanwhile: string): void {
  const name = fileOf(folder, locale);
  if (asked.has(name)) return;
  asked.add(name);
  last = fetched(host, name, locale, add, meanwhile, last);
}

async function fetched(host: Element, name: string, locale: string, add: Add, meanwhile: string, before?: Promise<void>): Promise<void> {
  let script = isPackage ? 'the package' : '';
  try {
    if (!isPackage) script = untouched(scriptUrl);
    // A cache may still have the file of the script before this one; and Firefox remembers an address that failed.
    const file: unknown = await (isPackage ? importFile(name) : import(new URL(`${name}?${stamp}${retries || ''}`, script).href));
    untouched(() => {
      if (!add(locale, file)) throw new Error('The file belongs to another version of the script.');
      speakAgain();
    });
  } catch (error) {
    untouched(() => {
      failed.add(name);
      speakAgain();
    });
    addEventListener('online', askAgain);
    console.warn(`<${host.localName}> lang="${locale}": ${name} could not be fetched from beside "${script}". Showing ${meanwhile}.`, error);
  }
  await before;
}
