/**
 * The two languages that are made from English for tests only prove something if they are as hard as they say, and
 * only harm nobody if they are never shipped.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {contentFor, textKeyword} from '../../content/index.js';
import {mirror, stretch, testLanguages} from '../../scripts/test-languages.js';
import {readMessages} from '../../scripts/translations.js';
import {stringsIn} from './records.js';

const messages = readMessages();
const sentences = messages.map(({id, text}) => ({id, text: text.filter((piece) => typeof piece === 'string').join('…')}));
const contents = testLanguages();
const plainLetter = /[a-z]/i;
const wordsOf = (text: string) => text.match(/\p{L}+/gu) ?? [];
const withoutWords = (text: string) => text.replace(/\p{L}+/gu, '_');

describe('the language of longer words', () => {
  for (const {id, text} of sentences) {
    it(`makes each word at least 40% longer, and leaves no plain letter: ${id}`, () => {
      const [short, long] = [wordsOf(text), wordsOf(stretch(text))];
      assert.equal(long.length, short.length);
      for (const [i, word] of long.entries()) assert.ok(word.length >= 1.4 * short[i].length, `${short[i]} became ${word}`);
      assert.doesNotMatch(stretch(text), plainLetter);
      assert.equal(withoutWords(stretch(text)), withoutWords(text), 'what is not a word stays');
    });
  }

  it('keeps capitals where they are', () => assert.match(stretch('Call DCF now'), /^\p{Lu}\p{Ll}+ \p{Lu}{3}\p{Ll}+ \p{Ll}+$/u));
});

describe('the language from right to left', () => {
  for (const {id, text} of sentences) {
    it(`writes each word in Arabic letters: ${id}`, () => {
      assert.doesNotMatch(mirror(text), plainLetter);
      for (const word of wordsOf(mirror(text))) assert.match(word, /^\p{Script=Arabic}+$/u);
      assert.equal(withoutWords(mirror(text)), withoutWords(text), 'what is not a word stays');
    });
  }

  it('gives each letter one of its own, so that no two words become the same', () => {
    const alphabet = 'abcdefghijklmnopqrstuvwxyz';
    assert.equal(new Set(mirror(alphabet)).size, alphabet.length);
  });
});

describe('the content in a test language', () => {
  const english = new Map(stringsIn(contentFor('en')));
  /** What fills a gap, and the names of gaps that a block fills later: in every language the same. */
  const gapsIn = (text: string) => (text.match(/\{\w+\}|\d[\d-]*\d|\d|\bHELP\b|[\w.-]+\.(?:org|gov)\b/g) ?? []).sort();
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const isSentence = new RegExp(`^(?:${messages.map(({text}) => text.map((piece) => (typeof piece === 'string' ? escaped(piece) : '.+')).join('')).join('|')})$`);
  const isolates = /[\u2068\u2069]/g;

  for (const content of contents) {
    describe(content.lang, () => {
      const strings = stringsIn(content);
      const translated = strings.filter(([path, text]) => english.get(path) !== text && !/^(?:lang|dir|translation)$/.test(path));

      it('has everything that English has', () => {
        assert.deepEqual(strings.map(([path]) => path).sort(), [...english.keys()].sort());
      });

      it('has every sentence in its own letters', () => {
        const left = strings.filter(([path, text]) => isSentence.test(text) && !path.startsWith('sources.')).map(([path, text]) => `${path}: ${text}`);
        assert.deepEqual(left, [], 'still in English');
        assert.ok(translated.length > 100, `${translated.length} sentences`);
        for (const [path, text] of translated) {
          const words = text.replace(/\{\w+\}|[\w.-]+\.(?:org|gov)\b/g, '').replaceAll(textKeyword, '');
          assert.doesNotMatch(words, plainLetter, path);
        }
      });

      it('keeps every number, keyword, address and gap', () => {
        for (const [path, text] of translated) assert.deepEqual(gapsIn(text.replace(isolates, '')), gapsIn(english.get(path) ?? ''), path);
      });

      it(content.dir === 'rtl' ? 'sets each of them apart, so that no number changes its order' : 'sets none of them apart', () => {
        // Nothing is filled into a date: the language writes it as one.
        for (const [path, text] of translated.filter(([path]) => !path.startsWith('dates.'))) {
          const apart = [...text.matchAll(/\u2068([^\u2068\u2069]*)\u2069/g)].map(([, gap]) => gap).sort();
          assert.deepEqual(apart, content.dir === 'rtl' ? gapsIn(text.replace(isolates, '')) : [], path);
        }
      });
    });
  }
});

describe('what is shipped', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  // Without its scripts: they would build once more.
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
  const [{files}] = JSON.parse(packed) as [{files: {path: string}[]}];
  const paths = files.map(({path}) => path);

  it('holds the script, and of the demo the picture in README alone', () => {
    assert.ok(paths.includes('dist/ht-blocks.js'), 'Run: npm run build');
    assert.deepEqual(paths.filter((path) => path.includes('demo')), ['demo/partner.png']);
  });

  for (const path of paths) {
    it(`holds nothing of a test language: ${path}`, () => {
      const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
      const {label} = contentFor('en').quickExit;
      for (const trace of [...contents.map(({lang}) => lang), stretch(label), mirror(label)]) assert.ok(!`${path}\n${text}`.includes(trace), `it holds “${trace}”`);
    });
  }
});
