/** Nothing that is held back reaches a visitor: not as it is written in the records, and in no other form of a number. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {held, replaced} from '../../content/held.js';
import {formatNumber, locales, numbers} from '../../content/index.js';

const read = (file: string) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
// The map is served beside the script, with the sources in it, and so are the content as data and the services for directories.
const script = ['ht-blocks.js', 'ht-blocks.js.map', 'hsds.json', ...locales.flatMap((locale) => [`content.${locale}.json`, `texts.${locale}.json`, `texts/${locale}.js`])].map(read).join('');
// Digits alone, so that no way of writing a number hides it.
const digits = script.replace(/[-.\s()]/g, '');

const values = [...held.flatMap(({facts, values}) => (values ?? []).map((value) => [facts.join(', '), value] as const)), ...replaced.map(({facts, value}) => [facts.join(', '), value] as const)];

describe('the built script', () => {
  for (const [facts, value] of values) {
    it(`holds no ${value} (${facts})`, () => {
      const inScript = /^\+\d+$/.test(value) ? digits.includes(value.slice(2)) : script.toLowerCase().includes(value.toLowerCase());
      assert.equal(inScript, false, `${value} is held back, but it is in dist/ht-blocks.js.`);
    });
  }

  it('holds every number that is shown, or the texts beside it do', () => {
    for (const number of Object.values(numbers)) assert.ok(script.includes(number), `${formatNumber(number)} is missing from dist/ht-blocks.js. Run: npm run build`);
  });
});
