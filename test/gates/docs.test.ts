/** The snippets in the README carry a number; they are written from the content and may not lag behind it. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {expand} from '../../scripts/snippets.js';

describe('what people read', () => {
  it('has the snippets of today', () => {
    const {status, stderr} = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/docs.ts', '--check'], {encoding: 'utf8'});
    assert.equal(status, 0, stderr);
  });
});

describe('a demo page', () => {
  it('is told which names there are when it asks for another', () => {
    assert.throws(() => expand('{{hotline.fax}}'), /\{\{hotline\.fax\}\} is not known\. There is: .*hotline\.call/);
  });
});
