/**
 * A phone should not build the content: it is the same for everyone. The script carries what `contentFor()` returns,
 * built here, without what no visitor reads: inventory ids, review dates, the ids and descriptions of words, and the code
 * that puts numbers into sentences.
 *
 * What is the same in every language stands once, as a function that asks for one word after the other; a language
 * is its words in that order. English and Spanish are in the script, every other language is such a list in a file of
 * its own, `locales/<lang>.js`. The long texts of each language are a file too, `texts/<lang>.js`: most pages need none of them.
 */
import {createHash} from 'node:crypto';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import MagicString from 'magic-string';
import {register} from 'tsx/esm/api';

// What is baked is written in TypeScript.
register();

/** The languages that the script carries; every other one is a file beside it. */
export const inScript = ['en', 'es'];

/**
 * Words that one block says alone, by the file in `content/` that they are written in and that this block imports. The
 * script has them with the rest; in the package they are a part of their own (`bake-parts.mjs`).
 */
export const parts = {redFlags: 'red-flags.ts', screening: 'screening.ts', quickExit: 'quick-exit.ts'};

/** Which part of the content a module is, if it is one. */
export const partOf = (id, entry) => Object.keys(parts).find((name) => join(dirname(entry), parts[name]) === id);

const unread = new Set(['lang', 'dir', 'translation', 'facts', 'origin', 'reviewBy']);
/** No word holds it, so it can stand between them. */
export const between = '\n';

/** What a visitor gets of the content. Each source becomes one letter, and the sources of a block one string of them, which spreads as an array does. */
export function trimmed(content) {
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

/** The long texts as they stand in their file: whole, for they are read in one language at a time. A source that the script has too is not in it. */
function trimmedTexts(texts, content) {
  const ids = Object.keys(content.sources);
  const short = (id) => (ids.includes(id) ? ids.indexOf(id).toString(36) : id);
  return JSON.stringify(texts, (key, value) => {
    if (unread.has(key)) return undefined;
    if (key !== 'sources') return value;
    return Array.isArray(value) ? value.map(short) : Object.fromEntries(Object.entries(value).filter(([id]) => !ids.includes(id)));
  });
}

/** Stands in the place of each word, to find them by. */
const mark = '\u0001';
export const markedWord = /"\\u0001[^"]*"/g;

/** Every string of a tree in the order in which it is written. */
const stringsIn = (value) => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : []);

/** The words of a language, one after the other, as the script asks for them. */
export function wordsOf(content, marked, said = JSON.parse(trimmed(content))) {
  const strings = stringsIn(said);
  const places = stringsIn(JSON.parse(marked));
  const words = strings.filter((_, i) => places[i].startsWith(mark));
  const broken = words.find((word) => word.includes(between));
  if (broken) throw new Error(`${content.lang}: "${broken}" has a line break in it. Write it in one line.`);
  if (strings.length !== places.length) throw new Error(`${content.lang}: it has other words than the script asks for. See scripts/rollup/bake-content.mjs.`);
  const {dir, translation} = content;
  return {dir, translation, words: words.join(between)};
}

/** What both the script and the package are made of. */
export async function baked(entry, testLanguages = false) {
  const {contentFor, contentIn, lastResort, locales, textsFor} = await import(pathToFileURL(entry).href);
  const marked = trimmed(contentIn('en', new Proxy({}, {get: (_, key) => mark + String(key)}), 'original'));
  const contents = locales.map((locale) => contentFor(locale));
  const texts = locales.map((locale) => textsFor(locale));
  if (testLanguages) {
    const made = await import('../test-languages.ts');
    contents.push(...made.testLanguages());
    texts.push(...made.textsInTestLanguages());
  }
  const languages = new Map(contents.map((content) => [content.lang, wordsOf(content, marked)]));
  const code = marked.replace(markedWord, 'next()');
  // A file that was made for other facts or other English must not be mixed with these.
  const stamp = createHash('sha256').update(code).update(languages.get('en').words).update(trimmedTexts(texts[0], contents[0])).digest('hex').slice(0, 8);
  const textFiles = texts.map((long) => [
    long.lang,
    `export const stamp = ${JSON.stringify(stamp)};\nexport const texts = {lang: ${JSON.stringify(long.lang)}, ...${trimmedTexts(long, contents[0])}};\n`,
  ]);
  return {marked, code, contents, languages, stamp, textFiles, lastResort};
}

/** No script of the page may write another number into it. */
export const freeze = `const freeze = (value) => {
            if (value && typeof value === 'object') Object.values(value).forEach(freeze);
            return Object.freeze(value);
          };`;

/**
 * @param {object} options
 * @param {string} options.entry absolute path of `content/index.ts`
 * @param {boolean} [options.testLanguages] adds those that only tests ask for
 * @returns {import('rollup').Plugin}
 */
export function bakeContent({entry, testLanguages = false}) {
  return {
    name: 'bake-content',
    async load(id) {
      // Its words are among the rest.
      if (partOf(id, entry)) return {code: '', moduleSideEffects: false};
      if (id !== entry) return null;
      const {code, languages, stamp, textFiles, lastResort} = await baked(entry, testLanguages);
      const further = [...languages.keys()].filter((lang) => !inScript.includes(lang));
      for (const lang of further) {
        const exports = Object.entries({stamp, ...languages.get(lang)}).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`);
        this.emitFile({type: 'asset', fileName: `locales/${lang}.js`, source: exports.join('')});
      }
      for (const [lang, source] of textFiles) this.emitFile({type: 'asset', fileName: `texts/${lang}.js`, source});
      const traced = (text) => ({code: text, map: new MagicString(text).generateMap({source: id})});
      return traced(`
          const languages = {${inScript.map((lang) => `${JSON.stringify(lang)}: ${JSON.stringify(languages.get(lang))}`).join()}};
          const built = {};
          const build = (next) => (${code});
          export const locales = ${JSON.stringify(inScript)};
          export const further = ${JSON.stringify(further)};
          export const stamp = ${JSON.stringify(stamp)};
          export const lastResort = ${JSON.stringify(lastResort)};
          export function contentFor(lang) {
            const language = languages[lang];
            if (language && !built[lang]) {
              const words = language.words.split(${JSON.stringify(between)});
              let at = 0;
              built[lang] = {lang, dir: language.dir, translation: language.translation, ...build(() => words[at++])};
            }
            return built[lang];
          }
          export function addWords(lang, file) {
            if (file.stamp === stamp) languages[lang] = file;
            return !!languages[lang];
          }
          export const isPackage = false;
          export const hasFurther = true;
          export const importFile = undefined;
          const texts = {};
          export const textsFor = (lang) => texts[lang];
          export function addTexts(lang, file) {
            if (file.stamp === stamp) texts[lang] = file.texts;
            return !!texts[lang];
          }
        `);
    },
  };
}
