/** The content as data: what an app reads must be what the blocks say, in a shape it can rely on. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv, type ValidateFunction} from 'ajv';
import {contentFor, locales, type Content} from '../../content/index.js';
import {contentFiles} from '../../scripts/content-data.js';
import {tags, views} from '../../scripts/tags.js';
import {languageFiles} from './records.js';

const dist = (file: string) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
const files = contentFiles();
const fresh = (file: string) => files.get(file) ?? '';

const ajv = new Ajv({strict: true, allErrors: true});
const validate: ValidateFunction = ajv.compile(JSON.parse(fresh('content.schema.json')) as object);

describe('the content as data', () => {
  for (const file of files.keys()) {
    it(`${file} in dist/ is that of today`, () => assert.ok(dist(file) === fresh(file), 'Run: npm run build'));
  }

  for (const locale of locales) {
    it(`keeps to the schema in ${locale}`, () => assert.ok(validate(JSON.parse(fresh(`content.${locale}.json`))), JSON.stringify(validate.errors)));

    it(`is what the blocks say in ${locale}`, () => assert.deepEqual(JSON.parse(fresh(`content.${locale}.json`)), contentFor(locale)));
  }

  type Loose = {-readonly [K in keyof Content]: Content[K] extends object ? Record<string, unknown> & Record<number, Record<string, unknown>> : unknown};
  const faults: [what: string, spoil: (content: Loose) => void][] = [
    ['a field that is missing', (content) => delete content.redFlags['title']],
    ['a field that nobody knows', (content) => (content.quickExit['score'] = 1)],
    ['a number that is written for people', (content) => ((content.lines[1]['channels'] as {number: string}[])[0].number = '1-202-555-0123')],
    ['a date that is none', (content) => (content.lines[0]['checked'] = 'yesterday')],
    ['an address that is not https', (content) => (content.quickExit['url'] = 'http://weather.example')],
    ['a source there is no record of', (content) => (content.redFlags['sources'] = ['hearsay'])],
    ['an empty word', (content) => (content.interface['more'] = '')],
    ['an unknown way to reach a line', (content) => ((content.lines[0]['channels'] as {kind: string}[])[0].kind = 'fax')],
  ];
  for (const [what, spoil] of faults) {
    it(`has a schema that stops ${what}`, () => {
      const content = JSON.parse(fresh('content.en.json')) as Loose;
      assert.ok(validate(content));
      spoil(content);
      assert.equal(validate(content), false);
    });
  }
});

/** The blocks as a page can have them in its own HTML. */
const snippetFiles = locales.flatMap((locale) => views.flatMap(({name}) => [`snippets/${locale}/${name}.html`, `snippets/${locale}/${name}.plain.html`]));

describe('release.json', () => {
  interface Release {
    version: string;
    languages: {lang: string; state: string; translated: number; reviewed: number; signedBy: string[]}[];
    styles: Record<string, string>;
    files: {file: string; bytes: number; integrity: string}[];
  }
  const release = JSON.parse(dist('release.json')) as Release;

  it('lists the files as they are', () => {
    for (const {file, bytes, integrity} of release.files) {
      const content = readFileSync(new URL(`../../dist/${file}`, import.meta.url));
      assert.equal(content.length, bytes, file);
      assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`, file);
    }
    const listed = new Set(release.files.map(({file}) => file));
    for (const file of ['ht-blocks.js', 'ht-blocks.js.map', 'THIRD-PARTY-NOTICES.txt', ...languageFiles, ...snippetFiles, 'hsds.json', 'wordpress/ht-blocks.zip', ...files.keys()]) assert.ok(listed.has(file), file);
  });

  it('says which style a policy has to let through for a block in the HTML of the page', () => {
    assert.deepEqual(Object.keys(release.styles), [...tags]);
    for (const file of snippetFiles.filter((name) => !name.includes('.plain.'))) {
      const [, tag = ''] = /(ht-[\w-]+)[\w.-]*\.html$/.exec(file) ?? [];
      const [, css = ''] = /<style>([^]*?)<\/style>/.exec(dist(file)) ?? [];
      assert.equal(release.styles[tag], `sha256-${createHash('sha256').update(css).digest('base64')}`, file);
    }
  });

  it('says of each language how far it can be trusted', () => {
    assert.deepEqual(release.languages.map(({lang, state}) => [lang, state]), locales.map((locale) => [locale, contentFor(locale).translation]));
    for (const {lang, state, translated, reviewed, signedBy} of release.languages) {
      if (lang === 'en') continue;
      assert.equal(state, reviewed === translated ? 'reviewed' : 'draft', lang);
      assert.ok(signedBy.length, `${lang}: nobody signed`);
    }
  });
});
