/**
 * Lit writes its version and a store for decorators on `window`. On a partner's page those names are not ours to
 * take, and nothing here reads them.
 */
import MagicString from 'magic-string';

const notes = [
  [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'],
  // Lit asks this store for what decorators left; we have none, but it has to be there to be asked.
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/g, 'const litPropertyMetadata=new WeakMap'],
];

/** @returns {import('rollup').Plugin} */
export function quietLit() {
  const quieted = new Set();
  return {
    name: 'quiet-lit',
    transform(code, id) {
      const name = /node_modules\/(lit-html|lit-element|@lit\/reactive-element)\/[^/]+\.js$/.exec(id)?.[1];
      if (!name) return null;
      const out = new MagicString(code);
      for (const [note, replacement] of notes) out.replace(note, replacement);
      if (!out.hasChanged()) return null;
      quieted.add(name);
      return {code: out.toString(), map: out.generateMap({hires: true})};
    },
    buildEnd(error) {
      if (!error && quieted.size < 3) this.error(`Lit's notes on window were found in ${[...quieted].join(', ') || 'no package'} only. Has Lit changed? See scripts/rollup/quiet-lit.mjs.`);
    },
  };
}
