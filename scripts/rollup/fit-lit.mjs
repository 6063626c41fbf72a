/**
 * Takes out of Lit what a library on its own site may do and a guest on a partner's page may not, as writing on `window`,
 * and what our elements have no use for: each byte of it would be waited for.
 */
import MagicString from 'magic-string';

const noted = [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'];

/** By package: what stands in its file, once, and what comes in its place. */
const changes = {
  '@lit/reactive-element': [
    noted,
    [/\w+\.reactiveElementPolyfillSupport/, 'void 0'],
    // What decorators and their helpers leave for a class. We have none.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, '0;'],
    [/const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{.*?\}(?=this\._\$Eh=)/, ''],
    [/static addInitializer\(\w\)\{.*?\}(?=static get)/, ''],
    [/,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, ''],
    [/,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, ''],
    // Our attributes are text, or say themselves how they are read, and none is written back.
    [/(\w)=\w+\.trustedTypes,\w=\1\?\1\.emptyScript:"",/, ''],
    [/\{toAttribute\(\w,\w\)\{.*?\}(?=,\w=\(\w,\w\)=>!\w\(\w,\w\))/, '{fromAttribute:(text)=>text}'],
    [/_\$ET\(\w,\w\)\{.*?\}(?=_\$AK)/, ''],
    [/this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\),(?=this\._\$EM)/, ''],
    [/,!0===\w&&this\._\$Em!==\w&&\(this\._\$Eq\?\?=new Set\)\.add\(\w\)/, ''],
    // They have closed roots, and dress them themselves (src/internal/dress.ts).
    [/createRenderRoot\(\)\{.*?\}(?=connectedCallback)/, ''],
    [/this\.elementStyles=this\.finalizeStyles\(this\.styles\)/, 'this.elementStyles=this.styles?.flat(1/0)??[]'],
    [/static finalizeStyles\(\w\)\{.*?\}(?=static _\$Eu)/, ''],
  ],
  // `css` is only a mark for editors here: collapse-templates.mjs takes it off.
  '@lit/reactive-element/css-tag': [[/^[^]+$/, 'export const adoptStyles = 0, getCompatibleStyle = 0, supportsAdoptingStyleSheets = 0, CSSResult = 0, css = 0, unsafeCSS = 0;']],
};

/** @returns {import('rollup').Plugin} */
export function fitLit() {
  const fitted = new Set();
  return {
    name: 'fit-lit',
    transform(code, id) {
      const name = /node_modules\/(@lit\/reactive-element(?:\/css-tag)?)(?:\/reactive-element)?\.js$/.exec(id)?.[1];
      if (!name) return null;
      const out = new MagicString(code);
      for (const [pattern, replacement] of changes[name]) {
        const times = code.match(new RegExp(pattern, 'g'))?.length ?? 0;
        if (times !== 1) this.error(`${pattern} is in ${name} ${times} times and not once. Has Lit changed? See scripts/rollup/fit-lit.mjs.`);
        out.replace(pattern, replacement);
      }
      fitted.add(name);
      return {code: out.toString(), map: out.generateMap({hires: true})};
    },
    buildEnd(error) {
      const missing = Object.keys(changes).filter((name) => !fitted.has(name));
      if (!error && missing.length) this.error(`Nothing was fitted in ${missing.join(', ')}. Has Lit changed? See scripts/rollup/fit-lit.mjs.`);
    },
  };
}
