/** Whoever runs a WordPress site uploads one file: what is in it is the plugin, whole, and the same whenever it is made. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {unzipSync} from 'fflate';
import {filesIn} from '../../scripts/release.js';

const at = (path: string) => new URL(`../../dist/wordpress/${path}`, import.meta.url);
const folder = filesIn(fileURLToPath(at('ht-blocks/'))).map((file) => `ht-blocks/${file}`);

describe('dist/wordpress/ht-blocks.zip', () => {
  const packed = unzipSync(readFileSync(at('ht-blocks.zip')));

  it('is the plugin as it lies beside it', () => {
    assert.deepEqual(Object.keys(packed), folder);
    assert.ok(folder.includes('ht-blocks/ht-blocks.php'));
    for (const file of folder) assert.ok(Buffer.from(packed[file]).equals(readFileSync(at(file))), file);
  });

  it('has the script of this build, the one that its hash is of', () => {
    assert.ok(Buffer.from(packed['ht-blocks/ht-blocks.js']).equals(readFileSync(at('../ht-blocks.js'))), 'Run: npm run build');
  });

  it('lets an attribute hold what its block takes, and nothing else', () => {
    const {blocks} = JSON.parse(readFileSync(at('ht-blocks/blocks.json'), 'utf8')) as {blocks: Record<string, {attributes: Record<string, {type: string}>}>};
    const kinds = new Map(Object.values(blocks).flatMap(({attributes}) => Object.entries(attributes).map(([name, {type}]) => [name, type])));
    const words = ['audience', 'gesture', 'groups', 'lang', 'languages', 'lines', 'name', 'need', 'placement', 'region', 'sections', 'setting', 'shortcut'];
    const are = (type: string) => [...kinds].filter(([, kind]) => kind === type).map(([name]) => name).sort();
    assert.deepEqual(are('number'), ['heading-level', 'idle']);
    assert.deepEqual(are('url'), ['href']);
    assert.deepEqual(are('boolean'), ['compact', 'new-tab', 'no-heading', 'open', 'read-only', 'single-entry', 'this-tab-only']);
    assert.deepEqual(are('words'), words);
  });
});
