/** The snippets for frameworks are lines of the pages that the tests run or compile, so that none of them is only thought out. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const root = new URL('../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const linesOf = (code: string) => code.split('\n').map((line) => line.trim());

const linesIn = (folder: string) => readdirSync(new URL(folder, root), {withFileTypes: true}).flatMap((entry) => (entry.isFile() ? linesOf(text(`${folder}${entry.name}`)) : []));
const run = new Set(linesIn('test/frameworks/'));
const compiled = new Set(['react', 'preact', 'solid', 'vue', 'svelte'].flatMap((framework) => linesIn(`test/types/${framework}/`)));

describe('docs/frameworks.md', () => {
  const snippets = Array.from(text('docs/frameworks.md').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm), ([, language, code]) => ({language, lines: linesOf(code)}));

  it('has a snippet for each framework', () => assert.ok(snippets.length >= 6));

  for (const {language, lines} of snippets) {
    // Types are nothing that runs, and Solid is not among the frameworks that are run.
    if (language !== 'tsx') it(`is run as it stands: ${lines[0]}`, () => assert.deepEqual(lines.filter((line) => !run.has(line)), []));
    if (['jsx', 'tsx', 'svelte'].includes(language)) it(`is compiled with our types: ${lines[0]}`, () => assert.deepEqual(lines.filter((line) => !compiled.has(line)), []));
  }
});
