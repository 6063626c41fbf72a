/** The API of a tag, from `custom-elements.json`: what a page author may write, style and listen to, each with an address of its own. */
import type {Attribute, ClassField} from 'custom-elements-manifest/schema';
import {choicesOf, elementOf} from '../elements.js';
import {escaped} from '../escape.js';
import {sentence} from './markdown.js';
import {table, type Row} from './table.js';

const code = (text: string) => `<code>${escaped(text)}</code>`;
const none = '<span class="quiet">none</span>';

/** The cell that names a thing leads to its own row, so that one can send somebody there. */
const named = (id: string, name: string) => `<a href="#${id}">${code(name)}</a>`;

/** What may be written: the words of a choice, else what kind of value it is. */
function values({name, type}: Attribute): string {
  const text = type?.text ?? 'string';
  if (name === 'lang') return 'a language';
  if (text === 'boolean') return 'there or not';
  // Some numbers are a choice: 1 | 2 | 3.
  const choices = /^\d/.test(text) ? text.split(' | ') : choicesOf(text);
  if (choices.length) return choices.map(code).join(' ');
  return text.includes('number') ? 'a number' : 'text';
}

const defaultOf = (value: string | undefined) => (!value || value === "''" || value === 'false' ? none : code(value.replace(/^'|'$/g, '')));

function section(title: string, id: string, head: readonly string[], rows: readonly Row[], about = ''): string {
  return rows.length ? `<h3 id="${id}">${title}</h3>\n${about}${table(head, rows)}` : '';
}

export function apiOf(tag: string): string {
  const {attributes = [], cssParts = [], cssProperties = [], events = [], members = [], slots = []} = elementOf(tag);
  const own = members.filter((member): member is ClassField => member.kind === 'field' && member.privacy !== 'private' && member.privacy !== 'protected' && !member.static);
  const ownAttribute = (field: ClassField) => (field as ClassField & {attribute?: string}).attribute;
  const lone = own.filter((field) => !ownAttribute(field));
  const rows = (kind: string, list: readonly {name: string; description?: string; default?: string}[], hasDefault = false): Row[] =>
    list.map(({name, description, default: value}) => {
      const id = `${kind}-${name || 'default'}`;
      return {id, cells: [name ? named(id, name) : `<a href="#${id}">between the tags</a>`, ...(hasDefault ? [defaultOf(value)] : []), sentence(description)]};
    });
  return [
    section(
      'Attributes',
      'attributes',
      ['Attribute', 'Values', 'Default', 'What it does'],
      attributes.map((attribute) => {
        const id = `attribute-${attribute.name}`;
        const property = attribute.fieldName && attribute.fieldName !== attribute.name ? ` <span class="quiet">Property: ${code(attribute.fieldName)}.</span>` : '';
        return {id, cells: [named(id, attribute.name), values(attribute), defaultOf(attribute.default), sentence(attribute.description) + property]};
      }),
      '<p>Each is also a property, of the same name where no other is given. No attribute can change a number or a fact.</p>\n',
    ),
    section('Further properties', 'properties', ['Property', 'Default', 'What it does'], rows('property', lone, true)),
    section('Slots', 'slots', ['Slot', 'What to put there'], rows('slot', slots)),
    section('Events', 'events', ['Event', 'When'], rows('event', events)),
    section('Parts', 'parts', ['Part', 'What it is'], rows('part', cssParts), `<p>Style one with <code>${tag}::part(${cssParts[0]?.name ?? ''}) { … }</code>.</p>\n`),
    section('Custom properties', 'custom-properties', ['Property', 'Default', 'What it colours or sizes'], rows('token', cssProperties, true), '<p>Set them on the tag or anywhere above it.</p>\n'),
  ].join('\n');
}
