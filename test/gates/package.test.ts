/**
 * What a partner's developer gets from `npm install`: packed and unpacked as npm does it, read by the tools that find what is
 * wrong with a package, and bundled as they would. Who wants the hotline alone must not make visitors load the rest.
 */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import * as esbuild from 'esbuild';
import {publint} from 'publint';
import {rollup} from 'rollup';
import {contentFor, lastResort, locales, numbers, textsFor} from '../../content/index.js';
import {classOf, tagsIn} from '../../scripts/rollup/package-entries.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const tags = tagsIn(join(ROOT, 'src'));
const budget = (JSON.parse(readFileSync(join(ROOT, 'budget.json'), 'utf8')) as Record<string, {brotli: number}>)['dist/npm/ht-hotline.js'];

const folder = mkdtempSync(join(tmpdir(), 'ht-package-'));
after(() => rmSync(folder, {recursive: true}));
const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
const [{filename, files}] = JSON.parse(packed) as [{filename: string; files: {path: string}[]}];
const paths = files.map(({path}) => path);
const tarball = readFileSync(join(folder, filename));

// As npm installs it.
const installed = join(folder, 'node_modules/ht-blocks');
mkdirSync(installed, {recursive: true});
execFileSync('tar', ['-xzf', join(folder, filename), '--strip-components=1', '-C', installed]);
interface PackageJson {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly [field: string]: unknown;
}
const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as PackageJson;

/** Runs a module of a partner in plain Node and returns what it wrote. */
function run(code: string): string {
  writeFileSync(join(folder, 'partner.mjs'), code);
  return execFileSync(process.execPath, [join(folder, 'partner.mjs')], {encoding: 'utf8'}).trim();
}

/** What these make of a partner's module; files that it may fetch later are not in it. */
const bundlers: Record<string, (code: string) => Promise<string>> = {
  async esbuild(code) {
    const {outputFiles} = await esbuild.build({stdin: {contents: code, resolveDir: folder}, bundle: true, splitting: true, minify: true, format: 'esm', outdir: folder, write: false, legalComments: 'none'});
    return outputFiles.find(({path}) => path.endsWith('stdin.js'))!.text;
  },
  async rollup(code) {
    const partner = join(folder, 'partner.js');
    writeFileSync(partner, code);
    const bundle = await rollup({input: partner, plugins: [resolve()], onwarn: (warning) => assert.notEqual(warning.code, 'UNRESOLVED_IMPORT', warning.message)});
    const {output} = await bundle.generate({format: 'es', plugins: [terser({module: true, format: {comments: false}})]});
    return output[0].code;
  },
};
const sizeOf = (code: string) => brotliCompressSync(code).length;

const importOf = (tag: string) => `import {${classOf(tag)}} from 'ht-blocks/${tag}.js';\n`;
const use = (tag: string) => `${importOf(tag)}customElements.define('${tag}', ${classOf(tag)});\n`;

describe('the package', () => {
  it('has everything that its exports point to, and what an element needs', () => {
    const targets = Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
    const filled = targets.flatMap((target) => {
      if (!target.includes('*')) return [target];
      return /\bht-\*/.test(target) ? tags.map((tag) => target.replace('ht-*', tag)) : locales.map((locale) => target.replace('*', locale));
    });
    for (const target of [...filled, 'dist/npm/texts/en.js', 'dist/THIRD-PARTY-NOTICES.txt', 'LICENSE', 'README.md']) assert.ok(existsSync(join(installed, target)), `${target} is not in it. Run: npm run build`);
    for (const field of ['main', 'types', 'customElements', 'web-types']) assert.ok(existsSync(join(installed, String(manifest[field]))), field);
  });

  it('has nothing else', () => {
    const known = [
      /^(?:package|custom-elements)\.json$/,
      /^(?:CHANGELOG|HOSTS|LICENSE|PRIVACY|README|SECURITY)(?:\.md)?$/,
      /^docs\/(?:[\w-]+\.md|bench\.svg)$/,
      /^demo\/partner\.png$/,
      /^dist\/ht-blocks\.js(?:\.map)?$/,
      /^dist\/(?:content|texts)\.(?:[\w-]+)\.json$/,
      /^dist\/(?:hsds|release|web-types|vscode\.(?:html|css)-custom-data)\.json$/,
      /^dist\/(?:THIRD-PARTY-NOTICES\.txt|tokens\.css)$/,
      /^dist\/(?:locales|texts)\/[\w-]+\.js$/,
      /^dist\/npm\/(?:(?:define\/|locales\/|parts\/|texts\/)?[\w.-]+)\.js$/,
      /^dist\/snippets\/[\w-]+\/[\w.-]+\.html$/,
      /^dist\/types\/[\w-]+\.d\.ts$/,
    ];
    assert.deepEqual(paths.filter((path) => !known.some((pattern) => pattern.test(path))), []);
  });

  it('has what its own pages lead to, but for what only the sources have', () => {
    const sources = /^(?:bench\/results\.json|content\/README\.md|demo\/[\w-]+\.html|scripts\/[\w-]+\.ts|test\/types)$/;
    const links = paths.filter((path) => path.endsWith('.md')).flatMap((page) =>
      Array.from(readFileSync(join(installed, page), 'utf8').matchAll(/\]\(([^)#:]+)(?:#[\w-]*)?\)/g), ([, to]) => ({page, to: join(dirname(page), to)})),
    );
    assert.ok(links.length > 10);
    for (const {page, to} of links) assert.ok(paths.includes(to) || (sources.test(to) && existsSync(join(ROOT, to))), `${page} leads to ${to}, which is not in the package.`);
  });

  it('installs nothing else: Lit is in it, fitted for pages that are not ours', () => {
    for (const field of ['dependencies', 'peerDependencies', 'optionalDependencies']) assert.equal(manifest[field], undefined);
    for (const path of paths.filter((one) => one.startsWith('dist/npm/') && one.endsWith('.js'))) {
      const text = readFileSync(join(installed, path), 'utf8');
      assert.doesNotMatch(text, /createPolicy|litHtmlVersions|(?:from|import)\s*"[^."]/, path);
    }
  });

  it('says the same in every script of a page in any encoding', () => {
    for (const path of paths.filter((one) => /^dist\/npm\/.*js$/.test(one) && !one.endsWith('content.js'))) assert.doesNotMatch(readFileSync(join(installed, path), 'utf8'), /[^\0-\x7f]/, path);
  });

  it('names every token with its default, and changes nothing before a line is taken out of its comment', async () => {
    const {modules} = JSON.parse(readFileSync(join(installed, 'custom-elements.json'), 'utf8')) as {modules: {declarations?: {tagName?: string; cssProperties?: {name: string; default?: string}[]}[]}[]};
    const tokens = new Map(modules.flatMap(({declarations = []}) => declarations.filter(({tagName}) => tagName).flatMap(({cssProperties = []}) => cssProperties.map((token) => [token.name, token.default ?? '…']))));
    const css = readFileSync(join(installed, 'dist/tokens.css'), 'utf8');
    const named = Array.from(css.matchAll(/^ *\/\* (--[\w-]+): (.+); \*\/$/gm), ([, name, usual]) => [name, usual]);
    assert.ok(tokens.size > 1);
    assert.deepEqual(named.sort(), [...tokens].sort());
    const {code} = await esbuild.transform(css, {loader: 'css', minify: true});
    assert.equal(code.trim(), '');
    const {code: uncommented} = await esbuild.transform(css.replace(/\/\* (--ht-accent: .+;) \*\//, '$1'), {loader: 'css', minify: true});
    assert.equal(uncommented.trim(), `:root{--ht-accent: ${tokens.get('--ht-accent')}}`);
  });

  it('is, byte for byte, what the sources make', () => {
    const again = join(folder, 'again');
    execFileSync(process.execPath, [join(ROOT, 'node_modules/rollup/dist/bin/rollup'), '-c', 'rollup.package.config.mjs', '--silent'], {cwd: ROOT, env: {...process.env, HT_OUT_DIR: again}});
    const modules = readdirSync(again, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.js')).sort();
    assert.deepEqual(paths.filter((path) => path.startsWith('dist/npm/') && !path.endsWith('/content.js')).map((path) => path.slice('dist/npm/'.length)).sort(), modules);
    for (const file of modules) assert.ok(readFileSync(join(again, file), 'utf8') === readFileSync(join(installed, 'dist/npm', file), 'utf8'), `${file} in dist/npm/ is older than the sources. Run: npm run build`);
  });

  it('does what its page of the docs says', async () => {
    const [define, read] = Array.from(readFileSync(join(ROOT, 'docs/package.md'), 'utf8').matchAll(/```js\n([^]*?)```/g), ([, code]) => code);
    const code = await bundlers.esbuild(define);
    for (const tag of ['ht-hotline', 'ht-quick-exit']) assert.match(code, new RegExp(`["'\`]${tag}["'\`]`));
    const {channels, checked} = contentFor('en').lines.find(({id}) => id === 'hotline')!;
    assert.equal(run(read), `${channels[0].label} ${checked}`);
  });

  it('has no fault that publint finds', async () => {
    const {messages} = await publint({pack: {tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength)}, strict: true});
    assert.deepEqual(messages, []);
  });

  it('has types wherever it has a module, for whoever imports it', async () => {
    const includeEntrypoints = tags.flatMap((tag) => [`./${tag}.js`, `./define/${tag}.js`]);
    const result = await checkPackage(createPackageFromTarballData(tarball), {includeEntrypoints});
    assert.ok(result.types);
    for (const entry of includeEntrypoints) assert.ok(result.entrypoints[entry], entry);
    const problems = result.problems.filter((problem) => {
      const resolution = 'resolutionKind' in problem ? problem.resolutionKind : undefined;
      // It is for browsers, which know modules and nothing else; since Node 20.19, which we ask for, `require()` takes them too.
      if (problem.kind === 'CJSResolvesToESM') return false;
      // TypeScript's oldest way to look for modules does not read `exports`; no release of Node that is cared for needs it.
      return !(problem.kind === 'NoResolution' && resolution === 'node10');
    });
    assert.deepEqual(problems, []);
  });
});

describe('the content, in plain Node', () => {
  it('has the number of the hotline', () => {
    assert.equal(run("import {contentFor} from 'ht-blocks/content'; console.log(contentFor('en').lines.find(({id}) => id === 'hotline').channels[0].number);"), numbers.hotline);
  });

  it('is what is written in content/, in every language, frozen', () => {
    const all = run(`import * as content from 'ht-blocks/content';
      const {contentFor, textsFor, locales, lastResort} = content;
      const frozen = locales.every((locale) => Object.isFrozen(contentFor(locale).lines[0].channels[0]) && Object.isFrozen(textsFor(locale).topics[0].sections[0]));
      console.log(JSON.stringify({frozen, names: Object.keys(content), lastResort, said: locales.map((locale) => [contentFor(locale), textsFor(locale)]), unknown: ['xx', 'constructor', '__proto__'].flatMap((name) => [contentFor(name) ?? 'none', textsFor(name) ?? 'none'])}));`);
    const said = locales.map((locale) => [contentFor(locale), textsFor(locale)]);
    assert.deepEqual(JSON.parse(all), JSON.parse(JSON.stringify({frozen: true, names: ['contentFor', 'lastResort', 'locales', 'textsFor'], lastResort, said, unknown: Array(6).fill('none')})));
  });

  it('is refused by TypeScript where it is taken for what it is not', () => {
    writeFileSync(
      join(folder, 'partner.ts'),
      `import {contentFor, lastResort, locales, textsFor, type Line} from 'ht-blocks/content';
const lines: readonly Line[] = contentFor('en').lines;
const titles: string[] = locales.map((locale) => textsFor(locale).topics[0].title);
// @ts-expect-error -- a language may not be there
contentFor(navigator.language).lines;
// @ts-expect-error -- no script writes another number
lastResort.number = '+18005550100';
// @ts-expect-error -- a channel may have no number
lines[0].channels[0].number;
console.log(titles);
`,
    );
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    for (const resolution of [['--module', 'nodenext'], ['--module', 'esnext', '--moduleResolution', 'bundler']]) {
      const {status, stdout, stderr} = spawnSync(process.execPath, [tsc, '--noEmit', '--strict', '--target', 'es2022', ...resolution, 'partner.ts'], {cwd: folder, encoding: 'utf8'});
      assert.equal(stdout, '');
      // One that never ran finds no fault either.
      assert.equal(status, 0, stderr);
    }
  });
});

describe('a bundle of a partner', () => {
  for (const [name, bundle] of Object.entries(bundlers)) {
    it(`has nothing of a class that is not used: ${name}`, async () => {
      assert.equal((await bundle(tags.map(importOf).join(''))).trim(), '');
    });

    it(`has what a module defines, though nothing of it is named: ${name}`, async () => {
      const code = await bundle("import 'ht-blocks/define/ht-hotline.js';");
      assert.ok(code.includes(numbers.hotline));
      assert.ok(code.includes('could not be defined'));
    });

    it(`has the hotline alone, within its budget: ${name}`, async () => {
      const alone = await bundle(use('ht-hotline'));
      const all = await bundle("import 'ht-blocks';");
      assert.ok(alone.includes(numbers.hotline));
      const {screening, redFlags, quickExit} = contentFor('en');
      const others = [screening.questions[0].self, redFlags.groups[0].flags[0].text, quickExit.about, 'data-ht', 'beforeprint', 'showModal'];
      for (const said of others) assert.ok(all.includes(said), `${said} is looked for in vain.`);
      // The texts are in no script at all.
      const {title} = textsFor('en')!.resources;
      assert.ok(readFileSync(join(installed, 'dist/npm/texts/en.js'), 'utf8').includes(title), `${title} is looked for in vain.`);
      for (const said of [...others, title]) assert.ok(!alone.includes(said), `${said} is in a bundle of the hotline.`);
      console.log(`${name}: ht-hotline alone ${sizeOf(alone)}, all ${sizeOf(all)} bytes of brotli; budget ${budget.brotli}`);
      assert.ok(sizeOf(alone) <= budget.brotli, `${sizeOf(alone)} is more than the ${budget.brotli} in budget.json.`);
      assert.ok(sizeOf(alone) < sizeOf(all) / 2, 'More than half of the whole.');
    });
  }
});
