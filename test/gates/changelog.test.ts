/** Whoever has pinned a copy reads the feed, and nothing else of ours: each change has to be in it, those of content marked. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {DOMParser} from '@xmldom/xmldom';
import {JSDOM} from 'jsdom';
import {changes} from '../../scripts/changelog.js';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const feed = new DOMParser().parseFromString(read('dist/changelog.xml'), 'text/xml');
const entries = Array.from(feed.getElementsByTagName('entry'));
const inside = (entry: (typeof entries)[number], tag: string) => entry.getElementsByTagName(tag)[0];

describe('the changelog', () => {
  it('has one line a change, which ends as a sentence does', () => {
    assert.ok(changes().length);
    for (const {text} of changes()) assert.match(text, /[.:]$/, text);
  });

  it('says what a line is about by where it stands, or is refused', () => {
    assert.throws(() => changes('## Unreleased\n\n- A number.'), /"A number\." stands under no version, or not under Content or Code/);
    assert.throws(() => changes('## Soon\n'), /neither "Unreleased" nor like/);
    assert.throws(() => changes('## 1.0.0 (2026-11-23)\n\n### Numbers\n\n- One.'), /"### Numbers" is none of Content, Code/);
    assert.deepEqual(changes('## 1.2.0 (2026-12-24)\n\n### Content\n\n- One.\n'), [{version: '1.2.0', date: '2026-12-24', kind: 'Content', text: 'One.'}]);
  });

  it('has every line of the file', () => assert.equal(changes().length, read('CHANGELOG.md').match(/^- /gm)?.length));
});

describe('dist/changelog.xml', () => {
  it('has an entry for each change, in words that a reader shows as they are', () => {
    const asWords = (html: string) => JSDOM.fragment(html).textContent;
    assert.deepEqual(entries.map((entry) => asWords(inside(entry, 'title').textContent)), changes().map(({version, kind, text}) => `${version}, ${kind}: ${text}`));
    for (const entry of entries) assert.doesNotMatch(inside(entry, 'title').textContent, /<\w/);
  });

  it('tells what may change a number or a fact from the rest', () => {
    assert.deepEqual(entries.map((entry) => inside(entry, 'category').getAttribute('label')), changes().map(({kind}) => kind));
    assert.ok(changes().some(({kind}) => kind === 'Content'));
  });

  it('knows each change by a name of its own', () => {
    const ids = entries.map((entry) => inside(entry, 'id').textContent);
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  it('names no place that it does not know', () => assert.doesNotMatch(read('dist/changelog.xml'), /(href|src)="\w+:/));
});
