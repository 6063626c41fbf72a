/**
 * Every number, code and address stands once in what people write here. A second copy is the one that goes stale.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {held, replaced} from '../../content/held.js';
import {contentFor, formatNumber, numbers, textsFor, type Channel} from '../../content/index.js';
import {sources} from '../../content/sources.js';
import {recordsWith} from './records.js';

const root = new URL('../../', import.meta.url);
const machineWritten = ['package-lock.json', 'custom-elements.json'];
/** What is not ours, or not written by hand. Not asked of git: a bare machine may not have it. */
const elsewhere = /^(\.(?!ci$|editorconfig$|git(attributes|ignore)$|npmrc$).*|node_modules|dist|coverage|.*\.(log|tsbuildinfo|tgz)|.*~)$/;

const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root), {withFileTypes: true}).flatMap((entry) =>
    elsewhere.test(entry.name) ? [] : entry.isDirectory() ? filesIn(`${folder}${entry.name}/`) : [`${folder}${entry.name}`],
  );

const files = filesIn('./')
  .map((file) => file.slice(2))
  .filter((file) => !machineWritten.includes(file))
  .flatMap((file) => {
    const bytes = readFileSync(new URL(file, root));
    if (bytes.includes(0)) return [];
    // The snippets in the README are written by `npm run docs` from the content.
    return [{file, text: bytes.toString().replace(/<!-- snippet [\s\S]*?<!-- \/snippet -->/g, '')}];
  });

/** Finds a number however it is written: with dashes, dots, spaces or brackets, with or without its country. */
function written(value: string): RegExp {
  if (/^\+1\d{10}$/.test(value)) return new RegExp(`(?<![\\d])(?:\\+?1)?[-. (]*${[...value.slice(2)].join('[-. ()]*')}(?!\\d)`, 'g');
  if (/^\d+$/.test(value)) return new RegExp(`(?<![\\w.#+-])${[...value].join('[-. ]?')}(?![\\w.-])`, 'g');
  // A longer address is another page.
  return new RegExp(`${value.replace(/^https:\/\/|\/$/g, '').replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?!/?[\\w-])`, 'gi');
}

function places(value: string): string[] {
  const shape = written(value);
  return files.flatMap(({file, text}) => {
    // In prose a short code is also the name of whoever answers it.
    if (/^\d{3}$/.test(value) && file.endsWith('.md')) return [];
    return Array.from(text.matchAll(shape), ({index}) => `${file}:${text.slice(0, index).split('\n').length}`);
  });
}

const {lines, quickExit} = contentFor('en');
const {resources, topics} = textsFor('en')!;
const addresses = [...new Set(recordsWith<{url: string}>([lines, sources, quickExit, resources, topics], 'url').map(({url}) => url))];
const heldValues = [...held.flatMap(({values}) => values ?? []), ...replaced.map(({value}) => value)].filter((value) => /\d{5}|\.\w/.test(value));

describe('each number, code and address', () => {
  for (const value of [...Object.values(numbers), ...addresses, ...heldValues]) {
    it(`${value} stands in one place`, () => {
      const found = places(value);
      assert.equal(found.length, 1, `${value} is written in ${found.join(', ') || 'no file'}. Keep the one in content/ and take it from there.`);
      assert.match(found[0], /^content\//);
    });
  }

  it('is the number of a channel: none is left over', () => {
    const used = new Set(recordsWith<Channel & {number: string}>([lines, resources], 'number').map(({number}) => number));
    assert.deepEqual(
      Object.values(numbers).filter((number) => !used.has(number)),
      [],
    );
  });

  it('is written in one form', () => {
    assert.equal(formatNumber('+12025550123'), '1-202-555-0123');
    assert.equal(formatNumber('988'), '988');
    for (const wrong of ['+442071234567', '+1202555012', '12025550123', '12'] as const) assert.throws(() => formatNumber(wrong), RangeError);
  });
});

describe('the search for copies', () => {
  for (const form of ['+12025550123', '1-202-555-0123', '(202) 555-0123', '202.555.0123', '2025550123']) {
    it(`knows ${form}`, () => assert.match(`call ${form}, please`, written('+12025550123')));
  }
});
