/** Whoever makes the script heavier than agreed learns so from `npm test`, with what made it so. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = new URL('../../', import.meta.url);
const script = 'dist/ht-blocks.js';

interface Budget {
  brotli: number;
  parts: Record<string, number>;
}

describe('the budget', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'ht-budget-'))));
  after(() => rmSync(folder, {recursive: true}));

  const agreed = () => (JSON.parse(readFileSync(new URL('budget.json', root), 'utf8')) as Record<typeof script, Budget>)[script];

  /** What a build says when this much was agreed. */
  function said(budget: Budget): {status: number | null; stdout: string; stderr: string} {
    const file = join(folder, 'budget.json');
    writeFileSync(file, JSON.stringify({[script]: budget}));
    return spawnSync('npx', ['tsx', 'scripts/size.ts', file], {cwd: fileURLToPath(root), encoding: 'utf8'});
  }

  it('is kept by the script as it is, and what each part weighs is as agreed', () => {
    const {status, stdout} = said(agreed());
    assert.equal(status, 0);
    const now = Object.fromEntries([...stdout.matchAll(/^ {2}(\S.*?) +([\d,]+)$/gm)].map(([, part, weight]) => [part, Number(weight.replace(',', ''))]));
    const {brotli, parts} = agreed();
    assert.deepEqual(Object.keys(now).sort(), Object.keys(parts).sort());
    // Brotli finds other matches after any change: a part may differ by some bytes for what stands beside it.
    const apart = Object.entries(parts).filter(([part, weight]) => Math.abs(now[part] - weight) > 100);
    assert.deepEqual(apart, [], 'Write in budget.json what each part weighs now.');
    assert.ok(Object.values(now).reduce((a, b) => a + b) < brotli);
  });

  it('fails a build that is one byte over, and names the three parts that have grown most, the largest first', () => {
    const {brotli, parts} = agreed();
    const weight = Number(/^dist\/ht-blocks\.js.* ([\d,]+)$/m.exec(said({brotli, parts}).stdout)![1].replace(',', ''));
    assert.equal(said({brotli: weight, parts}).status, 0);
    const before = {...parts, Lit: parts['Lit'] - 300, 'words: es': parts['words: es'] - 900, 'ht-screening': parts['ht-screening'] - 600, 'ht-topic': parts['ht-topic'] - 150};
    const {status, stderr} = said({brotli: weight - 1, parts: before});
    assert.equal(status, 1);
    assert.match(stderr, /dist\/ht-blocks\.js is 1 bytes over its brotli budget\./);
    const [, causes] = stderr.split('What has grown most since the budget was agreed:\n');
    assert.deepEqual([...causes.matchAll(/\+[\d,]+ {2}(.+)$/gm)].map(([, part]) => part), ['words: es', 'ht-screening', 'Lit']);
  });
});
