/** HOSTS.md tells a partner on which pages the blocks hold. It may not tell of other pages than the tests open. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {section, tables} from '../../scripts/hosts.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = read('HOSTS.md');
const tests = readdirSync(new URL('..', import.meta.url)).filter((name) => name.endsWith('.test.ts')).map((name) => read(`test/${name}`)).join('\n');

/** The lines without what each engine has shown. */
const bare = (text: string) => text.split('\n').map((line) => line.replace(/(?: (?:✓|number|quiet|✗|not run) \|){3}/, ''));

describe('HOSTS.md', () => {
  it('is linked from the README', () => assert.match(read('README.md'), /\]\(HOSTS\.md\)/));

  it('has a result of each engine for each page, and none that fails', () => {
    assert.deepEqual(page.split('\n').filter((line) => /\| (?:✗|not run) \|/.test(line)), [], 'run the browser tests in all engines, then: npm run hosts');
  });

  it('tells of the pages that the tests open, and of no other', async () => {
    const lines = bare(page);
    const told = lines.slice(lines.findIndex((line) => line.startsWith('## ')));
    const wanted = [...(await tables())].flatMap(([title, table], i) => [...(i ? [''] : []), ...bare(section(title, table, () => undefined))]);
    assert.deepEqual(told, [...wanted, ''], 'run the browser tests, then: npm run hosts');
  });

  for (const file of readdirSync(new URL('../hosts', import.meta.url)).filter((name) => name.endsWith('.hosts.ts'))) {
    it(`has a test that opens the pages of ${file}`, () => assert.ok(tests.includes(`/hosts/${file.replace('.ts', '.js')}'`)));
  }
});
