/**
 * Languages by what they call themselves. Whoever can read nothing else on a page finds theirs by this word, so it
 * is the same in every language.
 */
import type {Language, LanguageCode} from './types.js';
import {verbatim} from './words.js';

export const languages: Readonly<Record<LanguageCode, Language>> = {
  en: {name: verbatim('English')},
  es: {name: verbatim('Español')},
  pt: {name: verbatim('Português')},
  pl: {name: verbatim('Polski')},
  ht: {name: verbatim('Kreyòl ayisyen')},
  fr: {name: verbatim('Français')},
  it: {name: verbatim('Italiano')},
  zh: {name: verbatim('中文')},
  vi: {name: verbatim('Tiếng Việt')},
  ar: {name: verbatim('العربية'), dir: 'rtl'},
  uk: {name: verbatim('Українська')},
};
