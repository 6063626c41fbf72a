/**
 * Every name that a partner may have written on a page, or asks for by its address: one line each. They live as long as the
 * major version (docs/versions.md), so the list of what it has promised is kept in `test/gates/api.v<major>.txt`.
 */
import {readFileSync} from 'node:fs';
import {contentFor, textsFor} from '../content/index.js';
import {choicesOf} from './elements.js';
import {readManifest, tagsOf} from './types/manifest.js';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

interface Named {
  readonly name: string;
}

export function api(): string[] {
  const elements = tagsOf(readManifest());
  const tags = elements.flatMap(({tagName, attributes, slots, cssParts, cssProperties, events = []}) => {
    const named = (kind: string, list: readonly Named[]) => list.map(({name}) => `${tagName} ${kind} ${name || '(default)'}`);
    const values = attributes.flatMap(({name, type}) => choicesOf(type.text).map((value) => `${tagName} attribute ${name}="${value}"`));
    return [tagName, ...named('attribute', attributes), ...values, ...named('slot', slots), ...named('part', cssParts), ...named('token', cssProperties), ...named('event', events)];
  });
  const {lines, redFlags} = contentFor('en');
  const {topics} = textsFor('en')!;
  const ids = [
    ...lines.map(({id}) => `line ${id}`),
    ...redFlags.groups.map(({id}) => `group ${id}`),
    ...topics.flatMap(({name, sections}) => sections.map(({id}) => `section ${name} ${id}`)),
  ];
  const {files} = JSON.parse(read('dist/release.json')) as {files: {file: string}[]};
  return [...tags, ...ids, ...files.map(({file}) => `file ${file}`).filter((file) => !file.includes('npm/'))].sort();
}

const {version} = JSON.parse(read('package.json')) as {version: string};

/** Where the names that this major version has promised are kept. */
export const promised = new URL(`../test/gates/api.v${version.split('.')[0]}.txt`, import.meta.url);
