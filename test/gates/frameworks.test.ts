/** The snippets for frameworks are lines of the pages that the tests run, so that none of them is only thought out. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const root = new URL('../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const linesOf = (code: string) => code.split('\n').map((line) => line.trim());

const pages = readdirSync(new URL('test/frameworks/', root), {withFileTypes: true}).filter((entry) => entry.isFile());
const run = new Set(pages.flatMap(({name}) => linesOf(text(`test/frameworks/${name}`))));

describe('docs/frameworks.md', () => {
  const snippets = Array.from(text('docs/frameworks.md').matchAll(/^```\w+\n([\s\S]*?)^```$/gm), ([, code]) => code);

  it('has a snippet for each framework', () => assert.ok(snippets.length >= 5));

  for (const snippet of snippets) {
    it(`is run as it stands: ${snippet.split('\n')[0]}`, () => {
      assert.deepEqual(linesOf(snippet).filter((line) => !run.has(line)), []);
    });
  }
});
