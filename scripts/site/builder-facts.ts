/** What the embed builder offers and writes, with the hash of the script of this build: its page has no other way to know. */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import type {Package} from 'custom-elements-manifest/schema';
import {factsOf} from '../../demo/builder/facts.js';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url));
const json = (file: string) => JSON.parse(read(file).toString()) as unknown;

export function builderFacts(): string {
  const {version} = json('package.json') as {version: string};
  const integrity = `sha384-${createHash('sha384').update(read('dist/ht-blocks.js')).digest('base64')}`;
  return JSON.stringify(factsOf(json('custom-elements.json') as Package, {version, integrity})).replaceAll('<', '\\u003c');
}
