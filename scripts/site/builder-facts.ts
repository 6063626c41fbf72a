/**
 * What the embed builder offers and writes, from where it is written: tags, attributes and their values from
 * `custom-elements.json`, words and numbers from `content`, the hash from the script of this build.
 */
import {readFileSync} from 'node:fs';
import {contentFor, locales, textsFor, type Line, type Region} from '../../content/index.js';
import type {Block, Facts, Option} from '../../demo/builder/facts.js';
import {isFor} from '../../src/internal/reader.js';
import {aboutOf, choicesOf, elementOf, withoutMarks} from '../elements.js';
import {channelsOf, digestOf} from '../release.js';
import {fallbackOf, linkIn} from '../snippets.js';
import {tags, titles, views} from '../tags.js';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url));

/** The few attributes that matter to somebody who puts a first block on a page; `audience`, `region` and the level of headings are asked once for all. */
const offered: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ht-hotline': {compact: 'Short, for a sidebar or the foot of a page'},
  'ht-red-flags': {setting: 'Which signs first', open: 'All groups open'},
  'ht-screening': {'read-only': 'Only to read, without buttons to answer'},
  'ht-quick-exit': {
    placement: 'Where the button stands',
    shortcut: 'Keys that leave too',
    gesture: 'Touch that leaves too',
    'single-entry': 'The whole visit is one step back',
  },
  'ht-resources': {need: 'Which services first'},
};

/** Words for values that no content has a word for. A value that is not here is shown as it is written. */
const words: Readonly<Record<string, string>> = {
  'audience=self': 'The person in the situation',
  'audience=helper': 'Someone worried about them',
  'audience=professional': 'Staff: nurses, teachers, shelter workers',
  'region=us-ct': 'Connecticut',
  'region=us': 'Elsewhere in the United States: national lines only',
  'placement=auto': 'By the width of the screen',
  'placement=top': 'Always at the top',
  'placement=bottom': 'Always at the foot',
  'placement=inline': 'Among the words, where the tag is',
  'shortcut=shift': 'Shift three times',
  'shortcut=escape': 'Escape two times',
  'shortcut=none': 'No keys',
  'gesture=none': 'No touch',
  'gesture=triple-tap': 'Three quick taps on an empty spot',
};

const english = contentFor('en');
const texts = textsFor('en')!;

function wordFor(name: string, value: string): string {
  if (name === 'setting') return (english.redFlags.settings as Readonly<Record<string, string>>)[value] ?? english.redFlags.anySetting;
  if (name === 'need') return texts.resources.needs.find(({id}) => id === value)?.title ?? texts.resources.anyNeed;
  return words[`${name}=${value}`] ?? value;
}

/** A line of help as an editor that takes only links keeps it. */
const lineIn = (lang: string, {id, name, channels}: Line) =>
  `<p lang="${lang}">${name}: ${channels
    .filter(({kind}) => kind === 'call' || (kind === 'text' && id === 'hotline'))
    .map(({kind}) => linkIn(lang, `${id}.${kind}`))
    .join(', ')}</p>`;

const linesIn = (lang: string, region: string) =>
  contentFor(lang)!
    .lines.filter((line) => !line.onRequest && isFor({audience: 'self', region: region as Region})(line))
    .map((line) => lineIn(lang, line));

/** @throws Error when the manifest does not know what is offered here. */
function facts(): Facts {
  const option = (tag: string, name: string, label: string): Option => {
    const attribute = elementOf(tag).attributes?.find((one) => one.name === name);
    if (!attribute) throw new Error(`The builder offers ${name} of ${tag}, and custom-elements.json has no such attribute.`);
    const type = attribute.type?.text ?? '';
    // To choose none of them is a choice too, and the one that a page starts with.
    const values = [...(type.startsWith("''") ? [''] : []), ...choicesOf(type)];
    return {name, label, help: withoutMarks(attribute.description), choices: values.map((value) => ({value, label: wordFor(name, value)}))};
  };
  const blocks = tags.map((tag): Block => ({
    tag,
    title: titles[tag],
    about: aboutOf(tag),
    options: Object.entries(offered[tag] ?? {}).map(([name, label]) => option(tag, name, label)),
    attributes: (elementOf(tag).attributes ?? []).map(({name}) => name),
  }));
  const regions = option('ht-hotline', 'region', '').choices;
  const byLanguage = <T>(of: (lang: string) => T) => Object.fromEntries(locales.map((lang) => [lang, of(lang)]));
  const {version} = JSON.parse(read('package.json').toString()) as {version: string};
  return {
    channels: channelsOf(version),
    integrity: digestOf(read('dist/ht-blocks.js')),
    languages: locales.map((lang) => ({lang, name: english.languages[lang].name})),
    blocks,
    articles: views
      .filter(({attributes}) => attributes.name)
      .map(({attributes}) => ({title: texts.topics.find(({name}) => name === attributes.name)!.title, attributes})),
    audiences: option('ht-hotline', 'audience', '').choices,
    regions,
    fallback: byLanguage((lang) => Object.fromEntries(tags.map((tag) => [tag, fallbackOf(tag, lang)]))),
    lines: byLanguage((lang) => Object.fromEntries(regions.map(({value}) => [value, linesIn(lang, value)]))),
  };
}

/** As a page has it between the tags of a script. */
export const builderFacts = (): string => JSON.stringify(facts()).replaceAll('<', '\\u003c');
