/**
 * custom-elements.json is what editors and frameworks show a page author. A stale
 * or wordless entry there misleads someone who never sees our sources.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

interface Item {
  name: string;
  description?: string;
}
interface Declaration extends Item {
  tagName?: string;
  attributes?: Item[];
  slots?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
  events?: Item[];
}
interface Manifest {
  modules: {declarations: Declaration[]}[];
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const KINDS = ['attributes', 'slots', 'cssParts', 'cssProperties', 'events'] as const;
const readManifest = (folder: string) => readFileSync(join(ROOT, folder, 'custom-elements.json'), 'utf8');

describe('custom-elements.json', () => {
  it('says what the sources say', () => {
    const folder = '.cache/manifest';
    mkdirSync(join(ROOT, folder), {recursive: true});
    const cem = join(ROOT, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    execFileSync(process.execPath, [cem, 'analyze', '--outdir', folder], {cwd: ROOT, stdio: 'pipe'});
    assert.ok(
      readManifest(folder) === readManifest('.'),
      'custom-elements.json is older than the sources. Run: npm run manifest',
    );
  });

  it('has a sentence for everything a page author can use', () => {
    const {modules} = JSON.parse(readManifest('.')) as Manifest;
    const elements = modules.flatMap((module) => module.declarations).filter(({tagName}) => tagName);
    const wordless = elements.flatMap((element) => [
      ...(element.description ? [] : [`<${element.tagName}>`]),
      ...KINDS.flatMap((kind) =>
        (element[kind] ?? [])
          .filter(({description}) => !description)
          .map(({name}) => `<${element.tagName}> ${kind}: ${name || '(default)'}`),
      ),
    ]);
    assert.ok(elements.length > 0, 'no element was found');
    assert.deepEqual(wordless, [], 'add a doc comment where these are declared');
  });

  // What the sources use, found as text: a part or token that no class doc names is one a page author cannot know.
  const used = {cssProperties: /var\((--ht-[\w-]+)/g, cssParts: /part="([\w-]+)"/g};
  for (const [kind, shape] of Object.entries(used) as [keyof typeof used, RegExp][]) {
    it(`lists all ${kind} that the sources use, and no other`, () => {
      const {modules} = JSON.parse(readManifest('.')) as Manifest;
      const listed = modules.flatMap(({declarations}) => declarations).flatMap((element) => element[kind] ?? []);
      const sources = readdirSync(join(ROOT, 'src'), {recursive: true, encoding: 'utf8'})
        .filter((file) => file.endsWith('.ts'))
        .map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'));
      const found = sources.flatMap((source) => Array.from(source.matchAll(shape), ([, name]) => name));
      assert.deepEqual([...new Set(listed.map(({name}) => name))].sort(), [...new Set(found)].sort());
    });
  }
});
