/**
 * The content as data, for sites and apps that want the facts and not the elements: one JSON file a language, all
 * of one shape, and the JSON Schema of that shape, made from `content/types.ts`.
 */
import {fileURLToPath} from 'node:url';
import {createGenerator} from 'ts-json-schema-generator';
import {contentFor, locales} from '../content/index.js';

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** The schema that every file keeps to. */
export const contentSchema = (): object =>
  createGenerator({path: path('content/types.ts'), tsconfig: path('tsconfig.json'), type: 'Content', additionalProperties: false, skipTypeCheck: true}).createSchema('Content');

/** Each file by its name, as text. */
export function contentFiles(): ReadonlyMap<string, string> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  return new Map([
    ...locales.map((locale): [string, string] => [`content.${locale}.json`, json(contentFor(locale))]),
    ['content.schema.json', json(contentSchema())],
  ]);
}
