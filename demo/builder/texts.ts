/**
 * The texts of articles and services for the preview. Its frame is closed off, so it may not fetch them itself from a server
 * that shares nothing: this page fetches them, from beside the script as every page does, and hands them in.
 */
import {fetchesTexts, type Choices} from './choices.js';
import type {Facts} from './facts.js';

const fetched = new Map<string, Promise<[address: string, text: string] | undefined>>();

/** When they do not come, the preview shows what a visitor gets then: what stands in the blocks. */
async function fetchText(address: string): Promise<[string, string] | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const text = await response.text();
    // The script asks for the texts of its own build, by the mark that they bear.
    const [, stamp = ''] = /stamp = "(\w+)"/.exec(text) ?? [];
    return [`${address}?${stamp}`, text];
  } catch {
    return undefined;
  }
}

/** By the address that the script asks for; empty for choices that show neither articles nor services. */
export async function textsBeside(script: string, choices: Choices, {languages}: Facts): Promise<Record<string, string>> {
  if (!script || choices.place === 'links' || !fetchesTexts(choices)) return {};
  const all = await Promise.all(
    languages.map(({lang}) => {
      const address = new URL(`texts/${lang}.js`, script).href;
      const text = fetched.get(address) ?? fetchText(address);
      fetched.set(address, text);
      return text;
    }),
  );
  return Object.fromEntries(all.filter((one) => one !== undefined));
}
