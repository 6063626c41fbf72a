/**
 * A phone should not build the content: it is the same for everyone. The script carries what `contentFor()`
 * returns, built here, without what no visitor reads: inventory ids, review dates, the ids and descriptions of
 * words, and the code that puts numbers into sentences.
 */
import {build} from 'esbuild';

const unread = new Set(['facts', 'origin', 'reviewBy']);

/** Each fact names its sources: one letter a source, and the letters of a fact in one string, which spreads as an array does. */
function baked(content) {
  const letters = Object.fromEntries(Object.keys(content.sources).map((id, i) => [id, i.toString(36)]));
  return JSON.stringify(content, (key, value) => {
    if (unread.has(key)) return undefined;
    if (key !== 'sources') return value;
    if (Array.isArray(value)) return value.map((id) => letters[id]).join('');
    return Object.fromEntries(Object.entries(value).map(([id, source]) => [letters[id], source]));
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
