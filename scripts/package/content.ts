/**
 * `ht-blocks/content`: the content as a module that needs no browser and no library. It is data and three functions, and says
 * everything, also what no visitor reads: the inventory ids, the sources of each fact, the days of review.
 */
import ts from 'typescript';
import {contentFor, lastResort, locales, textsFor} from '../../content/index.js';

const json = (value: unknown) => JSON.stringify(value, null, 1);
const byLocale = (of: (locale: string) => unknown) => `{${locales.map((locale) => `${JSON.stringify(locale)}: ${json(of(locale))}`).join()}}`;

// No call at the top level: a bundler may leave out what is not asked for. A language is frozen when it is first asked for.
export const contentModule = `/* Written by npm run build from content/. */
const contents = ${byLocale(contentFor)};
const texts = ${byLocale(textsFor)};

function freeze(value) {
  if (value && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

const own = (all, locale) => (Object.hasOwn(all, locale) ? freeze(all[locale]) : undefined);

export const locales = /* @__PURE__ */ Object.freeze(${json(locales)});
export const lastResort = /* @__PURE__ */ Object.freeze(${json(lastResort)});
export const contentFor = (locale) => own(contents, locale);
export const textsFor = (locale) => own(texts, locale);
`;

/** The shapes alone, from a file that is nothing but shapes. */
export function declarationsOf(file: string, text: string): string {
  const {outputText, diagnostics = []} = ts.transpileDeclaration(text, {fileName: file, reportDiagnostics: true, compilerOptions: {target: ts.ScriptTarget.ES2022, isolatedDeclarations: true, declaration: true}});
  if (diagnostics.length) throw new Error(ts.formatDiagnostics(diagnostics, {getCanonicalFileName: (name) => name, getCurrentDirectory: () => '', getNewLine: () => '\n'}));
  return outputText;
}

export const localeType = locales.map((locale) => `'${locale}'`).join(' | ');
