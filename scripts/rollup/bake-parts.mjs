/**
 * The content for the package, whose modules a partner's bundler takes apart: the lines of help and what every block says
 * once, the signs, the questions and the exit each for themselves, built when a block of theirs speaks. The long texts and each
 * further language are behind an `import()` that bundlers understand. It is what the script says, word for word (`bake-content.mjs`).
 */
import {baked, between, freeze, inScript, markedWord, partOf, parts, trimmed, wordsOf} from './bake-content.mjs';

/** Of modules that are written here. */
const prefix = '\0content/';

/**
 * @param {object} options
 * @param {string} options.entry absolute path of `content/index.ts`
 * @param {boolean} [options.testLanguages] adds those that only tests ask for
 * @returns {import('rollup').Plugin}
 */
export function bakeParts({entry, testLanguages = false}) {
  let made;
  const shared = (said) => Object.fromEntries(Object.entries(said).filter(([name]) => !(name in parts)));
  const pickers = {shared, ...Object.fromEntries(Object.keys(parts).map((part) => [part, ({[part]: own}) => ({[part]: own})]))};
  const placesOf = (name) => JSON.stringify(pickers[name](JSON.parse(made.marked)));
  const wordsIn = (content, name) => wordsOf(content, placesOf(name), pickers[name](JSON.parse(trimmed(content)))).words;
  /** A piece of the content, as a function that asks for one word after the other; and its words in the languages that are always at hand. */
  function piece(name) {
    const words = Object.fromEntries(made.contents.filter(({lang}) => inScript.includes(lang)).map((content) => [content.lang, wordsIn(content, name)]));
    return `${JSON.stringify(name)}, ${JSON.stringify(words)}, (next) => (${placesOf(name).replace(markedWord, 'next()')})`;
  }
  /** A further language: its words by the piece they are asked for in, whichever pieces a page has. */
  function languageFile({lang, dir, translation}) {
    const content = made.contents.find((one) => one.lang === lang);
    const words = Object.fromEntries(Object.keys(pickers).map((name) => [name, wordsIn(content, name)]));
    return Object.entries({stamp: made.stamp, dir, translation, words}).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`).join('');
  }
  /** What is not at hand, by the name it has beside the script too. */
  const files = () => new Map([
    ...made.contents.filter(({lang}) => !inScript.includes(lang)).map((content) => [`locales/${content.lang}.js`, languageFile(content)]),
    ...made.textFiles.map(([lang, code]) => [`texts/${lang}.js`, code]),
  ]);
  return {
    name: 'bake-parts',
    async buildStart() {
      made = await baked(entry, testLanguages);
    },
    resolveId: (id) => (id.startsWith(prefix) ? id : null),
    load(id) {
      const {languages, stamp, lastResort} = made;
      const part = partOf(id, entry);
      // What it does on loading is why a block imports it.
      if (part) return {code: `import {add} from ${JSON.stringify(entry)};\nadd(${piece(part)});`, moduleSideEffects: true, map: {mappings: ''}};
      if (id.startsWith(prefix)) return {code: files().get(id.slice(prefix.length)), moduleSideEffects: false, map: {mappings: ''}};
      if (id !== entry) return null;
      const states = Object.fromEntries(inScript.map((lang) => [lang, {dir: languages.get(lang).dir, translation: languages.get(lang).translation}]));
      const further = [...languages.keys()].filter((lang) => !inScript.includes(lang));
      return {
        code: `
          const pieces = [];
          let built = {};
          export function add(name, words, build) {
            pieces.push({name, words, build});
            built = {};
          }
          add(${piece('shared')});
          ${freeze}
          const states = ${JSON.stringify(states)};
          export const locales = ${JSON.stringify(inScript)};
          export const further = ${JSON.stringify(further)};
          export const stamp = ${JSON.stringify(stamp)};
          export const lastResort = ${JSON.stringify(lastResort)};
          export const isPackage = true;
          export const hasFurther = ${further.length > 0};
          export function contentFor(lang) {
            if (states[lang] && !built[lang]) {
              const {dir, translation, words: own} = states[lang];
              const content = {lang, dir, translation};
              for (const {name, words, build} of pieces) {
                const list = (own ?? words)[own ? name : lang].split(${JSON.stringify(between)});
                let at = 0;
                Object.assign(content, build(() => list[at++]));
              }
              built[lang] = freeze(content);
            }
            return built[lang];
          }
          export function addWords(lang, file) {
            if (file.stamp === stamp) states[lang] = file;
            return !!states[lang];
          }
          const texts = {};
          export const textsFor = (lang) => texts[lang];
          export function addTexts(lang, file) {
            if (file.stamp === stamp) texts[lang] = freeze(file.texts);
            return !!texts[lang];
          }
          const importers = {${[...files().keys()].map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(prefix + name)})`).join()}};
          export const importFile = (name) => importers[name]();
        `,
        map: {mappings: ''},
      };
    },
  };
}
