/**
 * A phone should not build the content: it is the same for everyone. The script carries what `contentFor()`
 * returns, built here, without what no visitor reads: inventory ids, review dates, the ids and descriptions of
 * words, and the code that puts numbers into sentences.
 */
import {build} from 'esbuild';

const unread = new Set(['facts', 'origin', 'reviewBy']);

/** Each source becomes one letter, and the sources of a block one string of them, which spreads as an array does. */
function baked(content) {
  const ids = Object.keys(content.sources);
  if (ids.length > 36) throw new Error('More than 36 sources: one letter each no longer does. See scripts/rollup/bake-content.mjs.');
  const letter = (id) => ids.indexOf(id).toString(36);
  return JSON.stringify(content, function (key, value) {
    // Single facts name their sources for us; a visitor reads those of the block and of each line.
    if (unread.has(key) || (key === 'sources' && 'facts' in this && !('channels' in this))) return undefined;
    if (key !== 'sources') return value;
    if (Array.isArray(value)) return value.map(letter).join('');
    return Object.fromEntries(Object.entries(value).map(([id, source]) => [letter(id), source]));
  });
}

/**
 * @param {{entry: string, locales: readonly string[]}} options absolute path of `content/index.ts`, and the languages in the script
 * @returns {import('rollup').Plugin}
 */
export function bakeContent({entry, locales}) {
  return {
    name: 'bake-content',
    async load(id) {
      if (id !== entry) return null;
      const {contentFor, lastResort} = await evaluate(entry);
      const languages = locales.map((locale) => `${JSON.stringify(locale)}: ${baked(contentFor(locale))}`);
      return {
        code: `
          const built = {${languages.join()}};
          export const contentFor = (locale) => built[locale];
          export const lastResort = ${JSON.stringify(lastResort)};
        `,
        map: {mappings: ''},
      };
    },
  };
}

async function evaluate(entry) {
  const {outputFiles} = await build({entryPoints: [entry], bundle: true, format: 'esm', write: false, logLevel: 'error'});
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
