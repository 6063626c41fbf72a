/**
 * The content as data, for sites and apps that want the facts and not the elements: a JSON file a language for what is in
 * the script and one for the long texts, and the JSON Schema of each, made from `content/types.ts`.
 */
import {fileURLToPath} from 'node:url';
import {createGenerator} from 'ts-json-schema-generator';
import {contentFor, locales, textsFor} from '../content/index.js';

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** The schema that every file of a kind keeps to. */
const schemaOf = (type: 'Content' | 'Texts'): object =>
  createGenerator({path: path('content/types.ts'), tsconfig: path('tsconfig.json'), type, additionalProperties: false, skipTypeCheck: true}).createSchema(type);

/** Each file by its name, as text. */
export function contentFiles(): ReadonlyMap<string, string> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ...locales.map((locale): [string, string] => [`content.${locale}.json`, json(contentFor(locale))]),
    ...locales.map((locale): [string, string] => [`texts.${locale}.json`, json(textsFor(locale))]),
    ['content.schema.json', json(schemaOf('Content'))],
    ['texts.schema.json', json(schemaOf('Texts'))],
  ]);
}
