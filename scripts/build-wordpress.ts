/**
 * A step of `npm run build`: the folder `dist/wordpress/ht-blocks`, a WordPress plugin, and the same packed to be
 * uploaded. What the elements know about themselves (custom-elements.json), the prerendered snippets and the hash of the script
 * go into it, so that no name of an attribute, no word and no number is written a second time for WordPress.
 */
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {zipSync} from 'fflate';
import {locales} from '../content/index.js';
import {aboutOf, choicesOf, elementOf, withoutMarks} from './elements.js';
import {digestOf, filesIn} from './release.js';
import {tags, titles, views} from './tags.js';

const root = new URL('../', import.meta.url);
const plugin = new URL('dist/wordpress/ht-blocks/', root);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const {version} = JSON.parse(read('package.json')) as {version: string};
const nameOf = (tag: string) => tag.replace(/^ht-/, '');

type Named<Tag> = Tag extends `ht-${infer Name}` ? Name : never;

/** Their pictures in the editor (Dashicons). */
const ICONS = {
  hotline: 'phone',
  'red-flags': 'flag',
  screening: 'editor-help',
  'quick-exit': 'exit',
  topic: 'text-page',
  resources: 'sos',
  language: 'translation',
} satisfies Record<Named<(typeof tags)[number]>, string>;

type Attribute = {type: 'boolean' | 'number' | 'url' | 'words'; help: string; values?: string[]};

function typeOf(name: string, text: string): Attribute['type'] {
  if (name === 'href') return 'url';
  if (text === 'boolean') return 'boolean';
  // Some numbers are a choice: 1 | 2 | 3.
  return /^(number|\d)/.test(text) ? 'number' : 'words';
}

function attributesOf(tag: string): Record<string, Attribute> {
  const entries = (elementOf(tag).attributes ?? []).map(({name, type, description}) => {
    const text = type?.text ?? '';
    const values = name === 'lang' ? [...locales] : choicesOf(text);
    return [name, {type: typeOf(name, text), help: withoutMarks(description), ...(values.length && {values})}] as const;
  });
  return Object.fromEntries(entries);
}

/** A snippet without its outermost tag: the plugin writes that itself, with the attributes an author gave. */
function insideOf(file: string): string {
  const inside = /^\s*<(ht-[a-z-]+|div)\b[^>]*>([^]*)<\/\1>\s*$/.exec(read(file))?.[2]?.trim();
  if (!inside) throw new Error(`${file} is not one tag with something in it.`);
  return inside;
}

rmSync(plugin, {recursive: true, force: true});
for (const locale of locales) {
  mkdirSync(new URL(`snippets/${locale}`, plugin), {recursive: true});
  for (const {name} of views) {
    for (const form of ['', '.plain']) {
      writeFileSync(new URL(`snippets/${locale}/${nameOf(name)}${form}.html`, plugin), insideOf(`dist/snippets/${locale}/${name}${form}.html`));
    }
  }
}

for (const file of ['ht-blocks.php', 'editor.js', 'readme.txt']) {
  writeFileSync(new URL(file, plugin), read(`wordpress/${file}`).replaceAll('0.0.0', version));
}
// The script looks for what it fetches beside itself.
for (const file of ['LICENSE', 'dist/ht-blocks.js', 'dist/THIRD-PARTY-NOTICES.txt', 'dist/locales', 'dist/texts']) {
  if (existsSync(new URL(file, root))) cpSync(new URL(file, root), new URL(file.replace('dist/', ''), plugin), {recursive: true});
}

const script = readFileSync(new URL('ht-blocks.js', plugin));
const blocks = tags.map((tag) => {
  const name = nameOf(tag) as Named<typeof tag>;
  // Each form of it that is prerendered, with the attributes that it was made with.
  const prerendered = views.filter((view) => view.tag === tag).map(({name, attributes}) => [nameOf(name), attributes] as const);
  return [
    name,
    {
      title: titles[tag],
      icon: ICONS[name],
      description: aboutOf(tag),
      attributes: attributesOf(tag),
      views: Object.fromEntries(prerendered),
    },
  ] as const;
});
const data = {
  version,
  integrity: digestOf(script),
  languages: locales,
  blocks: Object.fromEntries(blocks),
};
writeFileSync(new URL('blocks.json', plugin), `${JSON.stringify(data, null, 2)}\n`);

const files = Object.fromEntries(filesIn(fileURLToPath(plugin)).map((file) => [`ht-blocks/${file}`, readFileSync(new URL(file, plugin))] as const));
// A day that stays the same: two builds of one commit are the same bytes. The zip format knows none before 1980.
writeFileSync(new URL('../ht-blocks.zip', plugin), zipSync(files, {mtime: new Date(1980, 0, 1), level: 9}));
