/**
 * What editors and compilers are told: custom-elements.json, with the ids that a list may hold. Those are taken from the
 * content, so that a new article or language is offered the day it exists.
 */
import {readFileSync} from 'node:fs';
import {contentFor, locales, textsFor} from '../../content/index.js';

export interface Named {
  readonly name: string;
  readonly description: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
  readonly inheritedFrom?: {readonly name: string};
}
export interface Attribute extends Named {
  readonly type: {readonly text: string};
  /** The property of the same meaning. */
  readonly fieldName?: string;
  /** For text that is not one of a few values: the ids that it may hold. */
  readonly ids?: readonly string[];
}
export interface Tag {
  readonly name: string;
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  readonly events?: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
}
export interface Manifest {
  readonly modules: readonly {readonly path: string; readonly declarations: readonly Tag[]}[];
}

const content = contentFor('en');
const idsOf = (records: readonly {readonly id: string}[]) => records.map(({id}) => id);

const ids: Readonly<Record<string, readonly string[]>> = {
  lines: idsOf(content.lines),
  groups: idsOf(content.redFlags.groups),
  // Two articles may have a part of the same name.
  sections: [...new Set(textsFor('en')!.topics.flatMap(({sections}) => idsOf(sections)))],
  languages: locales,
  lang: locales,
};

function withIds(attribute: Attribute): Attribute {
  const known = attribute.type.text === 'string' ? ids[attribute.name] : undefined;
  if (!known) return attribute;
  const unsaid = known.filter((id) => !attribute.description.includes(`\`${id}\``));
  const more = unsaid.length ? ` There is: ${unsaid.map((id) => `\`${id}\``).join(', ')}.` : '';
  return {...attribute, description: attribute.description + more, ids: known};
}

const oneLine = (text: string) => text.replaceAll(/(?<!\n)\n(?!\n)/g, ' ');

export function readManifest(): Manifest {
  const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8')) as Manifest;
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations
      .filter(({tagName}) => tagName)
      .map((tag) => ({...tag, description: oneLine(tag.description), attributes: tag.attributes.map(withIds)})),
  }));
  return {...manifest, modules: modules.filter(({declarations}) => declarations.length)};
}

export const tagsOf = (manifest: Manifest): readonly Tag[] => manifest.modules.flatMap(({declarations}) => declarations);
