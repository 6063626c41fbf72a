/**
 * What Lit does that a library on its own site may do, and a guest on a partner's page may not: it writes its version and
 * a store for decorators on `window`, and it has the browser's parser make its templates. A policy for Trusted Types that
 * does not name Lit forbids that, a page in XHTML reads them by other rules, and libraries put themselves in its way.
 */
import {fileURLToPath} from 'node:url';
import MagicString from 'magic-string';

const internal = (file) => JSON.stringify(fileURLToPath(new URL(`../../src/internal/${file}`, import.meta.url)));

const noted = [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'];

/** By package: what stands in its file, once, and what comes in its place. */
const changes = {
  'lit-html': [
    noted,
    [/\w+\.trustedTypes,(\w+)=\w+\?\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\):void 0/, (_, policy) => `void 0,${policy}=void 0`],
    [/\w+\.litHtmlPolyfillSupport/, 'void 0'],
    // No name of an attribute that a parser would take, and `setAttribute` would not.
    [/"\$lit\$"/, '"-lit"'],
    // The page may have given names to forms that are names of functions of the document.
    [/\w+\.createComment\(""\)/, 'ask(document,"createComment","")'],
    [/\w+\.createTreeWalker\(\w+,129\)/, 'ask(document,"createTreeWalker",document,129)'],
    [/\(\w+\?\.creationScope\?\?\w+\)\.importNode\((\w+),!0\)/, (_, content) => `ask(document,"importNode",${content},!0)`],
    [/\w+\.createTextNode\((\w+)\)/, (_, text) => `ask(document,"createTextNode",${text})`],
    [/this\._\$AH\.call\((this\.options\?\.host\?\?this\.element),(\w+)\)/, (_, host, event) => `apply(this._$AH,${host},[${event}])`],
    [/static createElement\((\w+),\w+\)\{[^}]*\}/, (_, html) => `static createElement(${html}){return templateOf(${html})}`],
  ],
  'lit-element': [noted],
  '@lit/reactive-element': [
    noted,
    [/\w+\.trustedTypes/, 'void 0'],
    [/\w+\.reactiveElementPolyfillSupport/, 'void 0'],
    // Lit asks this store for what decorators left; we have none, but it has to be there to be asked.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/, 'const litPropertyMetadata=new WeakMap'],
  ],
  '@lit/reactive-element/css-tag': [
    // A page that has kept the name, or a link of that name, would get style elements, which its policy may forbid.
    [/\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)/, 'true'],
  ],
};

/** @returns {import('rollup').Plugin} */
export function fitLit() {
  const fitted = new Set();
  return {
    name: 'fit-lit',
    transform(code, id) {
      const name = /node_modules\/(lit-html|lit-element|@lit\/reactive-element(?:\/css-tag)?)(?:\/(?:lit-html|lit-element|reactive-element))?\.js$/.exec(id)?.[1];
      if (!name) return null;
      const out = new MagicString(code);
      for (const [pattern, replacement] of changes[name]) {
        const times = code.match(new RegExp(pattern, 'g'))?.length ?? 0;
        if (times !== 1) this.error(`${pattern} is in ${name} ${times} times and not once. Has Lit changed? See scripts/rollup/fit-lit.mjs.`);
        out.replace(pattern, replacement);
      }
      if (name === 'lit-html') out.prepend(`import {templateOf} from ${internal('template.ts')};\nimport {apply, ask} from ${internal('untouched.ts')};\n`);
      fitted.add(name);
      return {code: out.toString(), map: out.generateMap({hires: true})};
    },
    buildEnd(error) {
      const missing = Object.keys(changes).filter((name) => !fitted.has(name));
      if (!error && missing.length) this.error(`Nothing was fitted in ${missing.join(', ')}. Has Lit changed? See scripts/rollup/fit-lit.mjs.`);
    },
  };
}
