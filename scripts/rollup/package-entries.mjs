/**
 * The modules of the package: for each tag its class and a module that defines it, and one that defines all. They follow from
 * the names of the folders in `src`, so a new element is in the package without another line.
 */
import {readdirSync, rmSync} from 'node:fs';
import {join, posix} from 'node:path';

/** @param {string} src absolute path */
export const tagsIn = (src) => readdirSync(src).filter((name) => name.startsWith('ht-'));

export const classOf = (tag) => tag.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

const untouched = 'parts/untouched';
const prefix = '\0entry/';

/** What rollup takes as `input`: the file of each module and where it comes from. */
export const inputsOf = (src) => ({
  // A file of its own, with all that it exports: see below.
  [untouched]: join(src, 'internal/untouched.ts'),
  index: `${prefix}index`,
  ...Object.fromEntries(
    tagsIn(src).flatMap((tag) => [
      [tag, join(src, tag, `${tag}.ts`)],
      [`define/${tag}`, `${prefix}${tag}`],
    ]),
  ),
});

/**
 * @param {{src: string}} options absolute path
 * @returns {import('rollup').Plugin}
 */
export function packageEntries({src}) {
  const from = (path) => `from ${JSON.stringify(join(src, path))};\n`;
  const classFrom = (tag) => `{${classOf(tag)}} ${from(`${tag}/${tag}.ts`)}`;
  return {
    name: 'package-entries',
    // A tag that was taken back must not stay behind.
    renderStart: ({dir}) => rmSync(dir, {recursive: true, force: true}),
    resolveId: (id) => (id.startsWith(prefix) ? {id, moduleSideEffects: true} : null),
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const tag = id.slice(prefix.length);
      if (tag === 'index') return `import ${JSON.stringify(join(src, 'index.ts'))};\n${tagsIn(src).map((one) => `export ${classFrom(one)}`).join('')}`;
      return `import {define} ${from('internal/define.ts')}import ${classFrom(tag)}define(${JSON.stringify(tag)}, ${classOf(tag)});\nexport {${classOf(tag)}};\n`;
    },
    /**
     * The one script runs in one piece, with the browser's own functions in their places from its first line to its last.
     * A page may load these modules one after the other, with its own scripts between them: each does so for itself.
     */
    renderChunk(code, {name, fileName}) {
      if (name === untouched || /^(?:locales|texts)\//.test(fileName)) return null;
      const path = posix.relative(posix.dirname(fileName), `${untouched}.js`);
      return {code: `import {enter as $enter, leave as $leave, moved as $moved} from '${path.startsWith('.') ? path : `./${path}`}';\n$moved || $enter();\n${code}\n$leave();\n`, map: null};
    },
  };
}
