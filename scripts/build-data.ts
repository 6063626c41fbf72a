/**
 * The last part of `npm run build`: the content as data beside the script, the services as directories exchange them, and
 * `release.json`, which says what is in the folder: each file with its size and hash, and how far the words of each language
 * can be trusted.
 */
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {locales} from '../content/index.js';
import {contentFiles} from './content-data.js';
import {hsds} from './hsds.js';
import {languageStates} from './language-states.js';
import {tags} from './tags.js';

const at = (file: string) => new URL(`../${file}`, import.meta.url);
const {name, version} = JSON.parse(readFileSync(at('package.json'), 'utf8')) as {name: string; version: string};

const contents = new Map([...contentFiles(), ['hsds.json', `${JSON.stringify(hsds(), null, 2)}
`]]);
const further = locales.flatMap((locale) => [`locales/${locale}.js`, `texts/${locale}.js`]).filter((file) => existsSync(at(`dist/${file}`)));
const snippets = readdirSync(at('dist/snippets/'), {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.html')).map((file) => `snippets/${file}`);
const names = ['ht-blocks.js', 'ht-blocks.js.map', 'THIRD-PARTY-NOTICES.txt', ...further, ...snippets, ...contents.keys()].sort();

// A language that was taken back must not stay behind.
for (const file of readdirSync(at('dist/'), {recursive: true, encoding: 'utf8'})) {
  if (/^(content\.|texts\.|locales\/|texts\/)/.test(file) && !names.includes(file)) rmSync(at(`dist/${file}`));
}

for (const [file, text] of contents) writeFileSync(at(`dist/${file}`), text);

const files = names.map((file) => {
  const bytes = readFileSync(at(`dist/${file}`));
  return {file, bytes: bytes.length, integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`};
});

/** What a policy that names styles by their hash has to name, so that a page can have the block in its own HTML. */
const styles = Object.fromEntries(
  tags.map((tag) => {
    const [, css = ''] = /<style>([^]*?)<\/style>/.exec(readFileSync(at(`dist/snippets/en/${tag}.html`), 'utf8')) ?? [];
    return [tag, `sha256-${createHash('sha256').update(css).digest('base64')}`];
  }),
);

writeFileSync(at('dist/release.json'), `${JSON.stringify({name, version, languages: languageStates(), styles, files}, null, 2)}\n`);
