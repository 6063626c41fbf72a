/**
 * A part of `npm run build`: the content as data beside the script, the services as directories exchange them, and
 * `release.json`, which says what is released: each file with its size and hash, of what day the content is and when it is
 * looked at again, and how far the words of each language can be trusted.
 */
import {createHash} from 'node:crypto';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {contentFor, locales} from '../content/index.js';
import {contentFiles} from './content-data.js';
import {contentDate} from './freshness.js';
import {hsds} from './hsds.js';
import {languageStates} from './language-states.js';
import {digestOf, filesIn, isReleased} from './release.js';
import {tags} from './tags.js';

const at = (file: string) => new URL(`../${file}`, import.meta.url);
const {name, version} = JSON.parse(readFileSync(at('package.json'), 'utf8')) as {name: string; version: string};

const contents = new Map([...contentFiles(), ['hsds.json', `${JSON.stringify(hsds(), null, 2)}
`]]);
const dist = fileURLToPath(at('dist/'));
/** What the script fetches from beside itself. */
const further = locales.flatMap((locale) => [`locales/${locale}.js`, `texts/${locale}.js`]);

// A language that was taken back must not stay behind.
for (const file of filesIn(dist)) {
  if (/^(content\.|texts\.|locales\/|texts\/)/.test(file) && !further.includes(file) && !contents.has(file)) rmSync(at(`dist/${file}`));
}

for (const [file, text] of contents) writeFileSync(at(`dist/${file}`), text);

const files = filesIn(dist)
  .filter(isReleased)
  .map((file) => {
    const bytes = readFileSync(at(`dist/${file}`));
    return {file, bytes: bytes.length, integrity: digestOf(bytes)};
  });

const {nextCheck} = contentFor('en');

/** What a policy that names styles by their hash has to name, so that a page can have the block in its own HTML. */
const styles = Object.fromEntries(
  tags.map((tag) => {
    const [, css = ''] = /<style>([^]*?)<\/style>/.exec(readFileSync(at(`dist/snippets/en/${tag}.html`), 'utf8')) ?? [];
    return [tag, `sha256-${createHash('sha256').update(css).digest('base64')}`];
  }),
);

writeFileSync(at('dist/release.json'), `${JSON.stringify({name, version, contentDate: contentDate(), nextCheck, languages: languageStates(), styles, files}, null, 2)}\n`);
