/**
 * What optimising plugins make of our script: a copy from the page's own server, glued to its neighbours, wrapped, shrunk
 * once more. The copies are made here, from the built file, so that a test page can ask for them.
 */
import {readFile} from 'node:fs/promises';
import type {TestRunnerConfig} from '@web/test-runner';
import {transform} from 'esbuild';
import {minify} from 'terser';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const PATH = /^\/__optimised\/([\w-]+)\.js$/;
const BUILT = new URL('../../dist/ht-blocks.js', import.meta.url);

/** Says on the page that a script of it has run. */
const ran = (name: string) => `document.documentElement.dataset.${name} = 'ran'`;
const text = JSON.stringify;
const glued = (before: string, code: string, after: string) => before + code + after;

const shapes: Record<string, (code: string) => string | Promise<string>> = {
  // Autoptimize, W3 Total Cache, Fast Velocity Minify and others join files with or without something between them.
  'after-no-semicolon': (code) => glued(`var page = function () { return 1 }\n${ran('before')}\nvar last = function () { return 1 }`, code, ''),
  'after-comment': (code) => glued(`${ran('before')} // the end of the page's own script`, code, ''),
  'after-comment-no-semicolon': (code) => glued(`${ran('before')}; var last = function () { return 1 } // end`, code, ''),
  'after-bracket': (code) => glued(`${ran('before')}; var last = [1, 2]`, code, ''),
  'after-regular-expression': (code) => glued(`${ran('before')}; var last = 1 / 2; var shelter = /shelter/`, code, ''),
  'after-return': (code) => glued(`${ran('before')}; var a = 1, b = a`, code, ''),
  'after-strict': (code) => glued(`"use strict";${ran('before')};`, code, ''),
  'after-broken': (code) => glued(`try { ${ran('before')} } catch (e) {}`, code, ''),
  'before-round': (code) => glued('', code, `(function () { ${ran('after')} })()`),
  'before-square': (code) => glued('', code, `['after'].forEach(function (name) { ${ran('after')} })`),
  'before-template': (code) => glued('', code, `\`page\`.trim(); ${ran('after')}`),
  'before-plus': (code) => glued('', code, `+function () { ${ran('after')} }()`),
  'before-slash': (code) => glued('', code, `/shelter/.test('shelter') && (${ran('after')})`),
  // Most of them cut white space from both ends before they join.
  'trimmed-before-round': (code) => glued(`${ran('before')};`, code.trim(), `(function () { ${ran('after')} })()`),
  'trimmed-before-words': (code) => glued(`${ran('before')};`, code.trim(), `;${ran('after')};`),
  'without-comments': (code) => glued(`${ran('before')}\n`, code.replace(/^\/\/.*$/gm, '').replace(/^\/\*![^]*?\*\//, '').trim(), `;${ran('after')}`),
  'joined-by-space': (code) => `${ran('before')};${code.trim().replace(/(^\/\/.*\n)|\n(?!\/\/)/gm, (_, comment?: string) => comment ?? ' ')}\n;${ran('after')};`,
  twice: (code) => `${code}${code}`,
  // Wrapped, so that one broken file does not stop the others.
  'in-try': (code) => `try {\n${code}\n} catch (e) { console.log(e); }`,
  'in-try-trimmed': (code) => `try{${code.trim()}\n;}catch(e){console.log("An error has occurred: "+e.stack);}`,
  'in-function': (code) => `(function (window, document, undefined) {${code}\n})(this, this.document);`,
  'in-function-with-names': (code) => `(function () { var self = {}, globalThis = window, exports = {}, module = {exports: exports}, define, require, process, global = window; ${code}\n})();`,
  'in-handler': (code) => `addEventListener('load', function () {${code}\n});`,
  'in-block': (code) => `if (true) {${code}\n}`,
  'in-strict': (code) => `"use strict"; {${code}\n}`,
  'in-eval': (code) => `eval(${text(code)});`,
  'in-global-eval': (code) => `(0, eval)(${text(code)});`,
  'in-new-function': (code) => `new Function(${text(code)})();`,
  'in-timer': (code) => `setTimeout(${text(code)}, 0);`,
  'in-blob': (code) => `var s = document.createElement('script'); s.src = URL.createObjectURL(new Blob([${text(code)}], {type: 'text/javascript'})); document.head.appendChild(s);`,
  'in-data-address': (code) => `var s = document.createElement('script'); s.src = 'data:text/javascript;base64,' + btoa(unescape(encodeURIComponent(${text(code)}))); document.head.appendChild(s);`,
  'in-text': (code) => `var s = document.createElement('script'); s.text = ${text(code)}; document.head.appendChild(s);`,
  'in-module-text': (code) => `var s = document.createElement('script'); s.type = 'module'; s.textContent = ${text(code)}; document.head.appendChild(s);`,
  // Shrunk once more, or made for browsers of before.
  terser: async (code) => (await minify(code, {compress: {passes: 2, unsafe_arrows: true}, mangle: true, toplevel: true})).code!,
  esbuild: async (code) => (await transform(code, {minify: true, charset: 'utf8'})).code,
  'esbuild-2019': async (code) => (await transform(code, {minify: true, target: 'es2019', charset: 'utf8'})).code,
  'as-module': async (code) => (await transform(code, {minify: true, format: 'esm'})).code,
  'as-iife': async (code) => (await transform(code, {minify: true, format: 'iife', globalName: 'htBlocks', footer: 'delete window.htBlocks;'})).code,
  'with-mark': (code) => `\uFEFF${code}`,
};

const made = new Map<string, Promise<string>>();

export const optimised: Middleware = async (context, next) => {
  const name = PATH.exec(context.path)?.[1];
  if (name === undefined || !(name in shapes)) {
    await next();
    return;
  }
  if (!made.has(name)) made.set(name, readFile(BUILT, 'utf8').then(shapes[name]));
  context.set('Cache-Control', 'no-store');
  // Many of them serve what they have joined without saying how it is written.
  context.type = 'application/javascript';
  context.body = await made.get(name);
};
