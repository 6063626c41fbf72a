/** Builds the page of each contestant into `bench/.pages/`, where they can be looked at too. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import type {Contestant} from './contestant.js';
import {govuk} from './govuk.js';
import {hostPage} from './host.js';
import {lit} from './lit.js';
import {ours, oursWritten} from './ours.js';
import {shoelace} from './shoelace.js';
import {staticPage} from './static.js';

const folder = new URL('../.pages/', import.meta.url);
export const languages = ['en', 'es'] as const;

const empty: Contestant = {name: 'empty', title: 'the page of the partner alone', files: {}, page: () => ({head: '', body: ''})};

export async function contestants(): Promise<Contestant[]> {
  return [empty, staticPage(), ours(), oursWritten(), await lit(), await govuk(), await shoelace()];
}

/** All files of all contestants by name, also written to disk. */
export function build(all: readonly Contestant[]): ReadonlyMap<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  for (const {name, page, style, files: loaded} of all) {
    for (const lang of languages) {
      const {head, body} = page(lang);
      files.set(`${name}.${lang}.html`, hostPage(lang, {head: style ? `<style>${style}</style>${head}` : head, body}));
    }
    for (const [file, text] of Object.entries(loaded)) files.set(file, text);
  }
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
  return files;
}
