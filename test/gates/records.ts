import {locales} from '../../content/index.js';
import {inScript} from '../../scripts/rollup/bake-content.mjs';

/** The files that the script fetches when it needs them. */
export const languageFiles = [...locales.filter((locale) => !inScript.includes(locale)).map((locale) => `locales/${locale}.js`), ...locales.map((locale) => `texts/${locale}.js`)];

/** Every object in a tree that has this field. */
export function recordsWith<T extends object>(tree: unknown, field: keyof T & string): T[] {
  if (!tree || typeof tree !== 'object') return [];
  const inner = Object.values(tree).flatMap((value) => recordsWith<T>(value, field));
  return field in tree ? [tree as T, ...inner] : inner;
}

/** Every string in a tree, with the path to it. */
export function stringsIn(tree: unknown, path = ''): [path: string, text: string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (!tree || typeof tree !== 'object') return [];
  return Object.entries(tree).flatMap(([key, value]) => stringsIn(value, path ? `${path}.${key}` : key));
}
