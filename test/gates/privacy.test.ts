/** A promise on paper is worth the test behind it: each one that PRIVACY.md names has to be there, by that name. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const page = readFileSync(at('PRIVACY.md'), 'utf8');
const table = page.slice(page.indexOf('## Promised'), page.indexOf('## What no web page can promise'));
const rows = table.split('\n').filter((line) => line.startsWith('| ') && !/^\| (A visitor|---)/.test(line));

describe('PRIVACY.md', () => {
  it('promises something', () => assert.ok(rows.length > 10));

  for (const row of rows) {
    const [, promise = '', proof = ''] = row.split('|').map((cell) => cell.trim());
    const tests = [...proof.matchAll(/`(test\/[\w.-]+)`: ((?:"[^"]+"(?:, )?)+)/g)].flatMap(([, file = '', titles = '']) => [...titles.matchAll(/"([^"]+)"/g)].map(([, title = '']) => ({file, title})));

    it(`names a test for: ${promise}`, () => assert.ok(tests.length, 'write `test/<file>`: "<title>" into the second column'));

    for (const {file, title} of tests) {
      it(`${file}: "${title}" is there`, () => {
        assert.ok(existsSync(at(file)), `there is no ${file}`);
        const titles = [...readFileSync(at(file), 'utf8').matchAll(/\b(?:it|describe)\(\s*(['"`])(.+?)\1, /g)].map(([, , found = '']) => found);
        assert.ok(
          titles.some((found) => found.startsWith(title)),
          `${file} has no test or group of tests "${title}". Name the one that proves it now.`,
        );
      });
    }
  }
});
