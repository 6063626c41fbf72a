/**
 * The one file a partner pastes. These are the promises that make it safe to paste
 * anywhere: it stands alone, it leaves nothing in the page's scope, and what was
 * reviewed is, byte for byte, what is served.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Script} from 'node:vm';
import * as esbuild from 'esbuild';
import {collapseCss, collapseHtml} from '../../scripts/rollup/collapse-templates.mjs';
import {languageFiles} from './records.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function build(): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'ht-blocks-'));
  const rollup = join(ROOT, 'node_modules/rollup/dist/bin/rollup');
  execFileSync(process.execPath, [rollup, '-c', '--silent'], {
    cwd: ROOT,
    env: {...process.env, HT_OUT_DIR: folder},
  });
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  const built = Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  rmSync(folder, {recursive: true});
  return built;
}

describe('the built script', () => {
  const built = build();
  const script = built['ht-blocks.js'] ?? '';

  it('is one file, with its map, the notices it owes, and a file for each further language', () => {
    assert.deepEqual(Object.keys(built), ['THIRD-PARTY-NOTICES.txt', 'ht-blocks.js', 'ht-blocks.js.map', ...languageFiles].sort());
    const notices = built['THIRD-PARTY-NOTICES.txt'] ?? '';
    assert.ok(/Name: @lit\/reactive-element\n[^]*BSD 3-Clause/.test(notices), 'Lit is not credited');
  });

  it('is the same, byte for byte, when built again', () => {
    for (const [name, text] of Object.entries(build())) {
      assert.ok(text === built[name], `${name} differs between two builds`);
    }
  });

  it('is what lies in dist/', () => {
    const dist = readFileSync(join(ROOT, 'dist/ht-blocks.js'), 'utf8');
    assert.ok(dist === script, 'dist/ is older than the sources. Run: npm run build');
  });

  it('parses as a classic script and as a module', () => {
    assert.doesNotThrow(() => new Script(script));
    assert.doesNotThrow(() => esbuild.transformSync(script, {format: 'esm'}));
  });

  it('needs no other file; it can ask for more, the words of a further language and the long texts', async () => {
    const {metafile} = await esbuild.build({
      stdin: {contents: script},
      bundle: true,
      external: ['*'],
      metafile: true,
      write: false,
    });
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
    assert.deepEqual(imports, []);
    assert.deepEqual(script.match(/\bimport\s*\(|import\.meta/g), ['import(']);
    assert.match(script, /`\$\{\w+\}\/\$\{\w+\}\.js`/);
    for (const folder of ['locales', 'texts']) assert.ok(script.includes(JSON.stringify(folder)), folder);
  });

  it('reads the same on a page in any encoding', () => assert.deepEqual(script.match(/[^\0-\x7f]/g), null));

  it('can follow a file that forgot its last semicolon, and be followed', () => {
    const glued = `const before = 1${script}const after = 2`;
    assert.doesNotThrow(() => new Script(glued));
    assert.ok(script.endsWith('\n'));
  });

  it('leaves no name in the page', () => {
    // Everything is in one call: cut the wrapper off, and nothing is left.
    const outside = script
      .replace(/\/\*![^]*?\*\//, '')
      .replace(/^\/\/# allFunctionsCalledOnLoad$/m, '')
      .replace(/!function\(\)\{[^]*\}\(\);?/, '');
    assert.ok(/^[;\s]*$/.test(outside), `outside of the wrapper: ${outside.slice(0, 200)}`);
  });

  it('carries one comment with its name and licence', () => {
    const comments = script.match(/\/\*![^]*?\*\/|@license/g) ?? [];
    assert.equal(comments.length, 1);
    assert.match(comments[0], /^\/\*! ht-blocks \d+\.\d+\.\d+ \| MIT \| .*THIRD-PARTY-NOTICES\.txt \*\/$/);
  });

  it('can be traced back to our sources', () => {
    // Not by a comment at its end: glued to another script without a line break, it would take that one in.
    assert.doesNotMatch(script, /sourceMappingURL/);
    const {sources, sourcesContent} = JSON.parse(built['ht-blocks.js.map'] ?? '') as {
      sources: string[];
      sourcesContent: string[];
    };
    assert.ok(sources.some((source) => source.endsWith('src/index.ts')));
    assert.equal(sourcesContent.length, sources.length);
  });

  it('leaves the inventory ids of our facts at home', () => {
    assert.deepEqual(script.match(/\bfacts:\[|\b(?:HOT|IMM|NOT|FLG|CAV|SCR|ENG)-\d\d\b/g), null);
  });
});

describe('what the build takes out of templates', () => {
  const raw = String.raw;

  it('is indentation, never the space between two words', () => {
    assert.equal(collapseHtml('\n  <em> a </em>\n  <b>b</b>  c'), '<em> a </em><b>b</b>  c');
    assert.equal(collapseHtml('<p>one\n  two <b>three</b> four\n</p>'), '<p>one two <b>three</b> four</p>');
    assert.equal(collapseHtml('<a\n  href="/"\n  hidden\n>'), '<a href="/" hidden >');
    assert.equal(collapseHtml('\n  hidden\n>\n  a', true), ' hidden >a');
    assert.equal(collapseHtml(raw`a\n  b`), raw`a\n  b`);
  });

  it('is what a stylesheet does not need, and no more', () => {
    const cases: [written: string, kept: string][] = [
      [`/* don't */\n  .a .b,\n  .c > .d {\n    color: red;\n  }\n`, ` .a .b,.c > .d{color:red;}`],
      [` .b { width: calc(1px + 2px); }`, ` .b{width:calc(1px + 2px);}`],
      [`@media (min-width: 40em) and (x) {`, `@media (min-width:40em) and (x){`],
      [`a :hover { content: "a ;  'b' /* c */"; }`, `a :hover{content:"a ;  'b' /* c */";}`],
      [`.a/* joined */.b /* apart */ .c`, `.a.b .c`],
      [`b { content: "cut;  `, `b { content: "cut;  `],
    ];
    for (const [written, kept] of cases) assert.equal(collapseCss(written), kept);
  });
});
