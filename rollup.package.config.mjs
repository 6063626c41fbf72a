/**
 * The package for those who bundle: each block as an ES module, and a module that defines its tag. Lit is in the files they
 * share, fitted as in the one script, so what the script promises holds here too and nothing else is installed.
 */
import {fileURLToPath} from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {BANNER, BROWSERS} from './rollup.config.mjs';
import {bakeParts} from './scripts/rollup/bake-parts.mjs';
import {collapseTemplates} from './scripts/rollup/collapse-templates.mjs';
import {fitLit} from './scripts/rollup/fit-lit.mjs';
import {inputsOf, packageEntries} from './scripts/rollup/package-entries.mjs';

const path = (file) => fileURLToPath(new URL(file, import.meta.url));
const src = path('src');

/** Most are named by the module that the rest of the file is for. */
function chunkFileNames({moduleIds}) {
  const file = /\0content\/((?:locales|texts)\/.+)/.exec(moduleIds[0])?.[1];
  const base = ['ht-element', 'ht-block'].find((name) => moduleIds.includes(path(`src/internal/${name}.ts`)));
  return file ?? `parts/${base ?? '[name]'}.js`;
}

/** `--configTestLanguages` builds the modules as a test needs them, with two languages that are never shipped. */
export default ({configTestLanguages: testLanguages = false}) => ({
  input: inputsOf(src),
  output: {
    // A gate builds a second time, elsewhere, and compares the bytes.
    dir: process.env.HT_OUT_DIR ?? path(testLanguages ? 'dist/test-languages/npm' : 'dist/npm'),
    format: 'es',
    chunkFileNames,
    minifyInternalExports: false,
    // Each module says what it needs, and nothing that only one of these needs: a bundler finds its way by that.
    hoistTransitiveImports: false,
  },
  // What a bundle of one block does not use must not stay in it for what it does on loading.
  treeshake: {moduleSideEffects: (id) => !/\/lit-(?:element|html)\//.test(id) && !id.endsWith('/script-url.ts')},
  plugins: [
    packageEntries({src}),
    bakeParts({entry: path('content/index.ts'), testLanguages}),
    // What package.json says of side effects is meant for what is in the package.
    resolve({ignoreSideEffectsForRoot: true}),
    esbuild({target: BROWSERS, tsconfig: 'tsconfig.json'}),
    fitLit(),
    collapseTemplates(),
    // Names of classes and functions stay, for whoever looks into an error; the bundler of the partner shortens them.
    terser({module: true, ecma: 2021, mangle: false, compress: {passes: 2}, format: {comments: false, preamble: BANNER.slice(0, -1), ascii_only: true}}),
  ],
});
