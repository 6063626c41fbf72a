/**
 * Whoever types our tags is told at once what a page can write and what it cannot. For each framework one file that its
 * checker must take, and one in which it must refuse each marked line and no other.
 */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {contentFor, locales, textsFor} from '../../content/index.js';
import {readManifest, tagsOf} from '../../scripts/types/manifest.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Checker {
  readonly command: readonly string[];
  /** Finds the file and the line of an error in what it prints. */
  readonly error: RegExp;
}
const tsc: Checker = {command: ['typescript/bin/tsc', '--pretty', 'false', '-p'], error: /^(?:(.+?)\((\d+),\d+\): )?error/gm};
const vueTsc: Checker = {...tsc, command: ['vue-tsc/bin/vue-tsc.js', '--pretty', 'false', '-p']};
const svelteCheck: Checker = {command: ['svelte-check/bin/svelte-check', '--output', 'machine', '--tsconfig'], error: /^\d+ (?:ERROR|FAILURE) "(.+?)" (\d+)?/gm};

const pages: [who: string, config: string, checker: Checker][] = [
  ['a script', 'dom/tsconfig.json', tsc],
  ['React 19', 'react/tsconfig.json', tsc],
  ['React 18', 'react/tsconfig.18.json', tsc],
  ['Preact', 'preact/tsconfig.json', tsc],
  ['Solid', 'solid/tsconfig.json', tsc],
  ['Vue', 'vue/tsconfig.json', vueTsc],
  ['Svelte', 'svelte/tsconfig.json', svelteCheck],
];

/** The lines that a checker refuses, as `file:line`. */
function refused({command: [bin, ...options], error}: Checker, config: string): string[] {
  const {stdout, stderr} = spawnSync(process.execPath, [join(ROOT, 'node_modules', bin), ...options, `test/types/${config}`], {cwd: ROOT, encoding: 'utf8'});
  const lines = Array.from(stdout.matchAll(error), ([whole, file, line]) => (file ? `${relative(ROOT, join(ROOT, file))}:${line}` : whole));
  assert.ok(lines.length, `It found nothing at all, not even what is wrong on purpose.\n${stdout}${stderr}`);
  return [...new Set(lines)].sort();
}

/** The lines that say of themselves that they must not compile, there or everywhere. */
const marked = (who: string, file: string) =>
  text(file)
    .split('\n')
    .flatMap((line, index) => {
      const [mark, where = who] = /must not compile(?: in ([^*-]+?))?\s*(?:-->|$)/.exec(line) ?? [];
      return mark && where === who ? [`${file}:${index + 1}`] : [];
    });

const tags = tagsOf(readManifest());

describe('the types', () => {
  for (const [who, config, checker] of pages) {
    it(`take what ${who} may write, and refuse all that cannot be`, () => {
      const folder = `test/types/${dirname(config)}`;
      const files = readdirSync(join(ROOT, folder)).filter((file) => !file.endsWith('.json'));
      assert.deepEqual(refused(checker, config), files.flatMap((file) => marked(who, `${folder}/${file}`)).sort());
    });
  }

  for (const framework of ['react', 'preact', 'solid', 'vue', 'svelte']) {
    it(`are tried in ${framework} with every tag and every attribute there is`, () => {
      const [good] = readdirSync(join(ROOT, 'test/types', framework)).filter((file) => file.startsWith('good.'));
      const page = text(`test/types/${framework}/${good}`);
      // As far as the next tag: what a script of the page says, or another element has, tries no attribute of ours.
      const inside = (tag: string) => Array.from(page.matchAll(new RegExp(`<${tag}(?=[\\s>])[^]*?(?=</?\\w)`, 'g')), ([written]) => written).join('');
      const missing = tags.flatMap(({tagName, attributes}) => {
        // What all blocks share is written in one of them.
        return attributes.filter(({name, inheritedFrom}) => !new RegExp(`[\\s:]${name}\\b`).test(inside(inheritedFrom ? 'ht-[\\w-]+' : tagName))).map(({name}) => `<${tagName}> ${name}`);
      });
      assert.deepEqual(missing, []);
    });
  }

  it('work without the package, as docs/frameworks.md says, from three kinds of files', () => {
    const folder = join(ROOT, '.cache/types-by-hand');
    rmSync(folder, {recursive: true, force: true});
    cpSync(join(ROOT, 'dist/types'), join(folder, 'types'), {recursive: true, filter: (path) => statSync(path).isDirectory() || /^(?:index|react|ht-[\w-]+)\.d\.ts$/.test(basename(path))});
    const [, line = ''] = /`(import type \{\} from '\.\/[^`]*)`/.exec(text('docs/frameworks.md')) ?? [];
    writeFileSync(join(folder, 'page.tsx'), `${line};\nexport const page = <ht-hotline audience="self"></ht-hotline>;\nexport const wrong = <ht-hotline audience="nurse"></ht-hotline>;\n`);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({extends: '../../test/types/tsconfig.json', compilerOptions: {jsx: 'react-jsx', paths: {}}, include: ['.']}));
    assert.deepEqual(refused(tsc, '../../.cache/types-by-hand/tsconfig.json'), ['.cache/types-by-hand/page.tsx:3']);
  });

  it('offer the ids that lists may hold, as the content has them today', () => {
    const idsOf = (records: readonly {id: string}[]) => records.map(({id}) => id);
    const lists: [tag: string, attribute: string, ids: readonly string[]][] = [
      ['ht-hotline', 'lines', idsOf(contentFor('en').lines)],
      ['ht-red-flags', 'groups', idsOf(contentFor('en').redFlags.groups)],
      ['ht-topic', 'sections', textsFor('en')!.topics.flatMap(({sections}) => idsOf(sections))],
      ['ht-language', 'languages', locales],
      ['ht-hotline', 'lang', locales],
    ];
    for (const [tag, attribute, ids] of lists) {
      const [, type = ''] = new RegExp(`^  ${attribute}\\?: (.*);$`, 'm').exec(text(`dist/types/${tag}.d.ts`)) ?? [];
      for (const id of ids) assert.ok(type.includes(`'${id}'`), `${tag} ${attribute} ${id}`);
      assert.ok(type.includes('(string & {})'), `${tag} ${attribute} takes several`);
    }
  });

  it('name nothing of how a block works inside', () => {
    const own = ['updateComplete'];
    for (const {tagName, attributes} of tags) {
      const [, members = ''] = /extends HTMLElement \{([^]*?)^\}/m.exec(text(`dist/types/${tagName}.d.ts`)) ?? [];
      const names = Array.from(members.matchAll(/^ {2}(?:readonly )?(\w+):/gm), ([, name]) => name);
      assert.deepEqual(names, [...attributes.flatMap(({fieldName = []}) => fieldName), ...own]);
    }
    for (const file of readdirSync(join(ROOT, 'dist/types'))) assert.doesNotMatch(text(`dist/types/${file}`), /from '(?:lit|@lit)/);
  });
});
