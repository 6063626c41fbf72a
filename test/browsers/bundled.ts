/**
 * The package as partners serve it: `/__bundled/<bundler>/page.js`, and beside it what that bundler made a file of. It is found by
 * its name, as its `exports` say.
 */
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import type {TestRunnerConfig} from '@web/test-runner';
import * as esbuild from 'esbuild';
import {rollup} from 'rollup';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];
type Files = ReadonlyMap<string, string>;

const PATH = /^\/__bundled\/(esbuild|rollup)\/([\w.-]+\.js)$/;
const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the page of a partner imports: some blocks and not all. */
const page = ['ht-hotline', 'ht-red-flags', 'ht-topic', 'ht-language'].map((tag) => `import 'ht-blocks/define/${tag}.js';\n`).join('');

const bundlers: Record<string, () => Promise<Files>> = {
  async esbuild() {
    const {outputFiles} = await esbuild.build({stdin: {contents: page, resolveDir: root, sourcefile: 'page.js'}, entryNames: 'page', bundle: true, splitting: true, minify: true, format: 'esm', outdir: 'out', write: false, logLevel: 'error'});
    return new Map(outputFiles.map(({path, text}) => [basename(path), text]));
  },
  async rollup() {
    const virtual = {name: 'page', resolveId: (id: string) => (id === 'page' ? `${root}page.js` : null), load: (id: string) => (id === `${root}page.js` ? {code: page, moduleSideEffects: true} : null)};
    const bundle = await rollup({input: 'page', plugins: [virtual, resolve()]});
    const {output} = await bundle.generate({format: 'es', entryFileNames: 'page.js', chunkFileNames: '[name]-[hash].js', plugins: [terser({module: true})]});
    return new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : '']));
  },
};

const made = new Map<string, Promise<Files>>();

export const bundled: Middleware = async (context, next) => {
  const [, bundler, file] = PATH.exec(context.path) ?? [];
  if (!bundler) {
    await next();
    return;
  }
  if (!made.has(bundler)) made.set(bundler, bundlers[bundler]());
  const text = (await made.get(bundler)!).get(file);
  if (text === undefined) return;
  context.type = 'text/javascript; charset=utf-8';
  context.body = text;
};
