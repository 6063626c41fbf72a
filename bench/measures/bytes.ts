/** What a visitor downloads for the four blocks, compressed as well as it goes, with the words of both languages. */
import {baked} from '../../scripts/rollup/bake-content.mjs';
import {languages} from '../pages/index.js';
import {litCore} from '../pages/lit.js';
import {brotli} from '../server.js';
import type {Measure} from './measure.js';

export interface Bytes {
  /** By contestant; `html` is what the page carries in English and in Spanish. */
  readonly of: Readonly<Record<string, {html: number; files: number; all: number}>>;
  /** LitElement, html and css. */
  readonly litCore: number;
  /** The words of both languages, in one file. */
  readonly words: number;
}

const size = (text: string | Uint8Array) => (text.length ? brotli(text).length : 0);

/** Each language's words as the script carries them: one after the other. */
async function words(): Promise<string> {
  const {languages} = (await baked(new URL('../../content/index.ts', import.meta.url).pathname)) as {languages: Map<string, {words: string}>};
  return JSON.stringify(Object.fromEntries([...languages].map(([lang, {words}]) => [lang, words])));
}

export const bytes: Measure<Bytes> = {
  plan: (_, count) => ({steps: count, seconds: 0.3}),
  run: async ({contestants, progress}) => {
    const of: Record<string, Bytes['of'][string]> = {};
    for (const {name, page, style = '', files} of contestants.filter(({name}) => name !== 'empty')) {
      const html = languages.map((lang) => page(lang)).reduce((sum, {head, body}) => sum + size(head + body), 0);
      const loaded = [style, ...Object.values(files)].reduce((sum, text) => sum + size(text), 0);
      of[name] = {html, files: loaded, all: html + loaded};
      progress.step(name);
    }
    return {of, litCore: size(await litCore()), words: size(await words())};
  },
};
