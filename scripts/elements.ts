/** What the elements know about themselves, from `custom-elements.json`, for whatever is made of it for people. */
import {readFileSync} from 'node:fs';
import type {CustomElement, Package} from 'custom-elements-manifest/schema';

const manifest = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8')) as Package;
const declarations = manifest.modules.flatMap(({declarations = []}) => declarations as CustomElement[]);

/** @throws Error for a tag that the manifest does not know */
export function elementOf(tag: string): CustomElement {
  const element = declarations.find(({tagName}) => tagName === tag);
  if (!element) throw new Error(`custom-elements.json has no ${tag}. Run: npm run manifest`);
  return element;
}

/** A text of the manifest for places that show it as it stands. */
export const withoutMarks = (text = ''): string => text.replaceAll('`', '').replaceAll('\n', ' ');

/** The words that a type has to choose from, as the manifest writes it: `'' | 'home'` has one, for `''` is the choice of none. */
export const choicesOf = (type: string): string[] => Array.from(type.matchAll(/'([^']*)'/g), ([, word]) => word).filter(Boolean);

/** What a tag is, in one sentence. */
export function aboutOf(tag: string): string {
  const {summary, description} = elementOf(tag);
  return withoutMarks(summary ?? description).split(/(?<=\.) /)[0];
}
