/**
 * Hands a test page the frameworks it runs, each bundled as one script with its complaints for developers, and what their own
 * renderers write on a server.
 */
import type {TestRunnerConfig} from '@web/test-runner';
import {build, type BuildOptions, type Plugin} from 'esbuild';
import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {compile} from 'svelte/compiler';
import {compileScript, parse} from 'vue/compiler-sfc';
import {contentFor, formatNumber, numbers} from '../../content/index.js';
import {callHref} from '../../src/internal/links.js';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const run = promisify(execFile);
const PATH = /^\/__frameworks\/([\w-]+)\.(js|html)$/;
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const react18 = (name: string) => here(`../../node_modules/ht-test-react-18/node_modules/${name}`);

const frameworks: Record<string, BuildOptions> = {
  'react-19': {entryPoints: [here('react.tsx')], jsxImportSource: 'react'},
  'react-18': {entryPoints: [here('react.tsx')], jsxImportSource: 'react', alias: {react: react18('react'), 'react-dom': react18('react-dom'), 'react-dom/server': react18('react-dom/server.browser.js')}},
  preact: {entryPoints: [here('preact.tsx')], jsxImportSource: 'preact'},
  vue: {entryPoints: [here('vue.ts')]},
  svelte: {entryPoints: [here('svelte.ts')]},
  angular: {entryPoints: [here('angular.ts')], tsconfigRaw: {compilerOptions: {experimentalDecorators: true}}},
};

/** Both write other code for a server. */
const compilers = (onServer: boolean): Plugin => ({
  name: 'ht-compilers',
  setup(bundler) {
    bundler.onLoad({filter: /\.svelte$/}, async ({path}) => {
      const {js, warnings} = compile(await readFile(path, 'utf8'), {filename: path, dev: true, generate: onServer ? 'server' : 'client'});
      // A warning is as bad as one on the console.
      return {contents: js.code, resolveDir: dirname(path), errors: warnings.map(({message: text}) => ({text}))};
    });
    bundler.onLoad({filter: /\.vue$/}, async ({path}) => {
      const compilerOptions = {isCustomElement: (tag: string) => tag.startsWith('ht-')};
      const {descriptor} = parse(await readFile(path, 'utf8'), {filename: path, templateParseOptions: compilerOptions});
      const templateOptions = {ssr: onServer, ssrCssVars: [], compilerOptions};
      const {content} = compileScript(descriptor, {id: 'page', inlineTemplate: true, templateOptions});
      return {contents: content, resolveDir: dirname(path)};
    });
  },
});

const {url, label} = contentFor('en').quickExit;
const links = {call: {href: callHref(numbers.hotline), label: formatNumber(numbers.hotline)}, exit: {href: url, label}};

const common: BuildOptions = {
  bundle: true,
  logLevel: 'error',
  jsx: 'automatic',
  jsxDev: true,
  conditions: ['development'],
  external: ['node:*'],
  define: {LINKS: JSON.stringify(links), 'process.env.NODE_ENV': '"development"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true'},
};

async function script(name: string): Promise<string> {
  const {outputFiles} = await build({...common, ...frameworks[name], plugins: [compilers(false)], write: false, format: 'iife', globalName: 'framework', target: 'es2022'});
  return outputFiles[0].text;
}

/** The renderer of a framework, in a file that Node runs. */
async function renderer(name: string): Promise<string> {
  const outfile = here(`../../.cache/frameworks/${name}.cjs`);
  await build({...common, ...frameworks[name], plugins: [compilers(true)], outfile, platform: 'node', target: 'node20'});
  return outfile;
}

// A process of its own, as servers are: the runner has put something in the place of the console that React trips over.
async function served(renderer: string, state: string): Promise<string> {
  const call = `Promise.resolve(require(${JSON.stringify(renderer)}).serverHtml(${state})).then((html) => process.stdout.write(html))`;
  const {stdout, stderr} = await run(process.execPath, ['-e', call]);
  if (stderr) throw new Error(`The server complains: ${stderr}`);
  return stdout;
}

/** Scripts, and where the renderers are. */
const made = new Map<string, Promise<string>>();

export const frameworkPages: Middleware = async (context, next) => {
  const [, name, kind] = PATH.exec(context.path) ?? [];
  if (!name) {
    await next();
    return;
  }
  if (!made.has(context.path)) made.set(context.path, kind === 'js' ? script(name) : renderer(name));
  const file = (await made.get(context.path))!;
  context.type = kind;
  context.body = kind === 'js' ? file : await served(file, String(context.query.state));
};
