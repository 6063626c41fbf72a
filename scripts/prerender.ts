/**
 * Runs the built script in a DOM without a screen, and takes what each block shows there: what a page can have in its own
 * HTML, so that the whole block is there without the script, and before it.
 */
import {readFileSync} from 'node:fs';
import {JSDOM, VirtualConsole} from 'jsdom';
import type {View} from './tags.js';

const script = new URL('../dist/ht-blocks.js', import.meta.url);

/** What stands in the closed root of each view, by its name, in a language. @throws Error when the script says anything on the console */
export async function prerender(views: readonly View[], lang: string): Promise<ReadonlyMap<string, ShadowRoot>> {
  const virtualConsole = new VirtualConsole();
  const said: string[] = [];
  const note = (...parts: unknown[]) => void said.push(parts.map(String).join(' '));
  virtualConsole.on('jsdomError', note).on('error', note).on('warn', note);
  const attached = new Map<Element, ShadowRoot>();
  const {window} = new JSDOM(`<!doctype html><html lang="${lang}"><meta name="ht-blocks" content="https://example.org/ht-blocks.js"><body></body></html>`, {
    runScripts: 'outside-only',
    url: 'https://example.org/',
    virtualConsole,
    beforeParse({crypto, Element, HTMLIFrameElement, performance}) {
      // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
      const {attachShadow} = Element.prototype;
      Element.prototype.attachShadow = function (options) {
        const root = attachShadow.call(this, options);
        attached.set(this, root);
        return root;
      };
      // Or the script would take another one from there.
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {value: null});
      // Answers stand in an order of chance; what is built is the same each time.
      crypto.getRandomValues = (bytes) => bytes;
      // What this DOM lacks, and every browser has.
      Object.assign(performance, {getEntriesByType: () => []});
    },
  });
  // It cannot fetch modules either.
  Object.assign(window, {fetchFile: (url: string) => import(new URL(`../dist${new URL(url).pathname}`, import.meta.url).href)});
  window.eval(readFileSync(script, 'utf8').replace(/\bimport\(/g, 'fetchFile('));
  const roots = new Map<string, ShadowRoot>();
  for (const {name, tag, attributes} of views) {
    const block = window.document.createElement(tag) as HTMLElement & {updateComplete: Promise<unknown>};
    for (const [attribute, value] of Object.entries(attributes)) block.setAttribute(attribute, value);
    window.document.body.append(block);
    await block.updateComplete;
    const root = attached.get(block);
    if (root?.querySelector('.block, .place, [part=language]')) roots.set(name, root);
  }
  const missing = views.map(({name}) => name).filter((name) => !roots.has(name));
  if (said.length || missing.length) throw new Error(`${lang}: could not be prerendered: ${[...missing, ...said].join('\n')}`);
  return roots;
}
