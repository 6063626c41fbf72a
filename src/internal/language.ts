/**
 * Which language a block speaks: its own `lang`, else what the visitor chose, else the nearest `lang` around it, else
 * English. Nothing else in `src` knows that there are languages.
 */
import {addWords, contentFor, further, locales, type Content} from '../../content/index.js';
import {warn} from './attributes.js';
import {scriptUrl} from './script-url.js';
import {ask, untouched} from './untouched.js';
import {watcher} from './watcher.js';

/** A block that shows words, and shows them again when another language is called for. */
interface Speaker extends Element {
  requestUpdate(): void;
}

/** Every language a page may ask for. */
export const known: readonly string[] = [...locales, ...further];

const speakers = new Set<Speaker>();
/** Languages whose words were asked for, and those of them that did not come. */
const asked = new Set<string>();
const failed = new Set<string>();
let retries = 0;
let chosen: string | undefined;

/** What the visitor chose, for every block without a `lang` of its own. Kept in this page and nowhere else. */
export function choose(locale: string): void {
  chosen = locale;
  untouched(() => {
    // Pressed again after its words did not come: on a bad line they may come now.
    if (failed.delete(locale)) {
      asked.delete(locale);
      retries++;
    }
    speakAgain();
  });
}

/** The words of the language that is called for at a place; English while they are on their way and when they do not come. */
export function contentAt(host: Element, own = host.getAttribute('lang')): Content {
  const tag = own ?? chosen ?? langAround(host);
  const locale = localeFor(tag);
  if (!locale && tag) warn(host, 'lang', tag, known.join(', '), 'en');
  const content = contentFor(locale ?? 'en');
  if (!content) void fetchWords(host, locale!);
  return content ?? contentFor('en');
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
function hostOf(element: Element): Element | undefined {
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

async function fetchWords(host: Element, locale: string): Promise<void> {
  if (asked.has(locale)) return;
  asked.add(locale);
  let script = '';
  try {
    script = untouched(scriptUrl);
    // Under the same address Firefox would remember that it failed.
    const file = `locales/${locale}.js${retries ? `?${retries}` : ''}`;
    if (!addWords(locale, await import(new URL(file, script).href))) throw new Error('The file belongs to another version of the script.');
    speakAgain();
  } catch (error) {
    failed.add(locale);
    console.warn(`<${host.localName}> lang="${locale}": locales/${locale}.js could not be fetched from beside "${script}". Showing English.`, error);
  }
}
