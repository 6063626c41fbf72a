/**
 * A partner pastes one tag, so everything ends in one file that works as a
 * classic script and as a module, and leaves no name in the page's global scope.
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import license from 'rollup-plugin-license';
import {bakeContent} from './scripts/rollup/bake-content.mjs';
import {collapseTemplates} from './scripts/rollup/collapse-templates.mjs';
import {noteModules} from './scripts/rollup/note-modules.mjs';
import {fitLit} from './scripts/rollup/fit-lit.mjs';

const path = (file) => fileURLToPath(new URL(file, import.meta.url));
const {name, version, license: terms} = JSON.parse(readFileSync(path('package.json'), 'utf8'));

// Plugins that glue scripts together with no line break between them exist: the
// semicolon keeps our first bracket from calling the file before us.
export const BANNER = `/*! ${name} ${version} | ${terms} | THIRD-PARTY-NOTICES.txt */;`;

// Chrome then compiles all functions while the script comes in, beside the page, and not one after the other while the page waits
// for its blocks. To others it is a comment, which no tool that puts scripts together may make the rest of a line.
const HINT = '\n//# allFunctionsCalledOnLoad';

// The first versions that read #private members and static fields as they are:
// older ones would need helper code in every element. Any phone that runs iOS 14
// can run iOS 15, and Chrome on Android 5 reaches 95.
export const BROWSERS = ['chrome91', 'edge91', 'firefox90', 'safari15'];

/**
 * `--configTestLanguages` builds the script as tests and one page of the demo need it, beside that page, with two
 * languages that are never shipped. The build gate builds a second time, elsewhere, and compares the bytes.
 */
export default ({configTestLanguages: testLanguages = false}) => {
  const out = testLanguages ? path('dist/site/test-languages') : (process.env.HT_OUT_DIR ?? path('dist'));
  return {
    input: path('src/index.ts'),
    output: {
      file: `${out}/ht-blocks.js`,
      format: 'iife',
      // No comment at the end names the map: whoever glues scripts together without a line break puts the next one into it.
      sourcemap: 'hidden',
    },
    // What LitElement and its templates do on loading is only needed by those who use them, and our elements do not.
    treeshake: {moduleSideEffects: (id) => !/\/lit-(?:element|html)\//.test(id)},
    plugins: [
      bakeContent({entry: path('content/index.ts'), testLanguages}),
      // What package.json says of side effects is meant for what is in the package.
      resolve({ignoreSideEffectsForRoot: true}),
      esbuild({target: BROWSERS, tsconfig: 'tsconfig.json'}),
      fitLit(),
      collapseTemplates(),
      // Not terser's `module` option: it takes "use strict" away, and a classic
      // script would then run by other rules than the module we test.
      terser({
        ecma: 2021,
        compress: {passes: 3},
        // A page in an old encoding reads a classic script in that encoding too: an ñ must not depend on it.
        format: {comments: false, preamble: BANNER + HINT, ascii_only: true},
      }),
      license({
        cwd: path('.'),
        thirdParty: {includeSelf: false, output: {file: `${out}/THIRD-PARTY-NOTICES.txt`}},
      }),
      !testLanguages && noteModules({file: path('.cache/modules.json'), root: path('.')}),
    ],
  };
};
