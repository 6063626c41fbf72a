/**
 * What we tell people to paste is pasted here, as it stands, from the README, from every page it leads to, and from the site:
 * whoever follows them has nobody to ask, and gets a page on which the number is there.
 */
import {expect} from '@open-wc/testing';
import type {CustomElement, Package} from 'custom-elements-manifest/schema';
import {lexer, walkTokens} from 'marked';
import {numbers} from '../content/index.js';
import {callHref} from '../src/internal/links.js';
import type {HtElement} from '../src/internal/ht-element.js';
import {isSeen, openPage, tags, textTags, windowOf} from './browsers/blocks.js';
import {scriptUrl} from './browsers/commands.js';
import {watchScript, type Watched as Page} from './browsers/faults.js';
import {inTime} from './browsers/partner-page.js';

interface Snippet {
  /** Where it stands, and the language it is said to be in. */
  page: string;
  lang: string;
  code: string;
}

const root = new URL('/', location.href);
const address = (path: string, from: URL | string = root) => new URL(path, from).href.replace(/[?#].*/, '');
const textOf = async (url: string) => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} is linked from a page for people, and is not there.`);
  return response.text();
};

interface Read {
  links: string[];
  snippets: Omit<Snippet, 'page'>[];
}

function readMarkdown(text: string): Read {
  const links: string[] = [];
  const snippets: Read['snippets'] = [];
  void walkTokens(lexer(text), (token) => {
    if (token.type === 'link' && /\.md(#|$)/.test(token.href as string)) links.push(token.href as string);
    if (token.type === 'code') snippets.push({lang: (token.lang as string | undefined) ?? '', code: (token.text as string).trim()});
  });
  return {links, snippets};
}

function readHtml(text: string): Read {
  const page = new DOMParser().parseFromString(text, 'text/html');
  return {
    links: [...page.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!).filter((href) => /^[^:]+\.html/.test(href)),
    // A figure shows what a file looks like, and an empty one is written by the page.
    snippets: [...page.querySelectorAll('pre > code:not(figure *, :empty)')].map((code) => ({lang: /language-(\S+)/.exec(code.className)?.[1] ?? '', code: code.textContent.trim()})),
  };
}

/** All pages that one leads to, by their links. What several of them show is run once. */
async function snippetsFrom(start: string, read: (text: string) => Read): Promise<Snippet[]> {
  const found = new Map<string, Snippet>();
  const seen = new Set([start]);
  for (const page of seen) {
    const {links, snippets} = read(await textOf(page));
    for (const link of links) seen.add(address(link, page));
    for (const {lang, code} of snippets) if (!found.has(code)) found.set(code, {page: page.replace(root.href, ''), lang, code});
  }
  return [...found.values()];
}

let script = '';
before(async () => void (script = await scriptUrl()));
const snippets = new Map<string, Snippet>();
// The site shows what the pages in Markdown have: run once, and called after where it is written.
for (const snippet of [...(await snippetsFrom(address('README.md'), readMarkdown)), ...(await snippetsFrom(address('dist/site/index.html'), readHtml))]) {
  if (!snippets.has(snippet.code)) snippets.set(snippet.code, snippet);
}

const integrity = (JSON.parse(await textOf(address('dist/release.json'))) as {files: {file: string; integrity: string}[]}).files.find(({file}) => file === 'ht-blocks.js')!.integrity;

/** What a partner writes for their own: where they keep the files, and which hash these have. */
const filledIn = (code: string) => code.replace(/https:\/\/your-site\.example\/[^"'\s]*?ht-blocks\.js/g, script).replace(/sha384-[^"']*/g, integrity);

const all = [...tags, ...textTags];
const hotline = `<ht-hotline><a href="${callHref(numbers.hotline)}">Call</a></ht-hotline>`;

/** A page that somebody has put a snippet into, with a block and the script where it brings none. */
async function pageWith({head = '', body}: {head?: string; body: string}): Promise<Page> {
  const brings = (pattern: RegExp) => pattern.test(head + body);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>River Street Shelter</title><script>${watchScript}</script>${head}</head><body><main><h1>River Street Shelter</h1>${body}${
    brings(/<ht-|data-ht=/) ? '' : hotline
  }</main>${brings(/src="[^"]*ht-blocks\.js"|import 'ht-blocks/) ? '' : `<script src="${script}"></script>`}</body></html>`;
  const page = windowOf(await openPage({html})) as Page;
  await inTime('the script did not come.', page.customElements.whenDefined('ht-hotline'));
  return page;
}

/** Expects every block of a page to be there, and nobody to be told of a fault. */
async function works(page: Page): Promise<void> {
  const blocks = [...page.document.querySelectorAll<HtElement>(all.join())];
  for (const div of page.document.querySelectorAll('[data-ht]')) blocks.push(div.shadowRoot!.firstElementChild as HtElement);
  expect(blocks.length).to.be.greaterThan(0);
  await Promise.all(blocks.map((block) => block.updateComplete));
  for (const block of blocks) expect([...block.shadowRoot!.querySelectorAll('.action, button')].some(isSeen), block.outerHTML).to.equal(true);
  expect(page.faults).to.deep.equal([]);
}

/** What the package exports, by the names that partners import, as addresses. */
async function entries(): Promise<Record<string, string>> {
  const {exports} = JSON.parse(await textOf(address('package.json'))) as {exports: Record<string, string | {default?: string}>};
  const paths = Object.entries(exports).flatMap(([name, target]): [string, string][] => {
    const file = typeof target === 'string' ? target : target.default;
    return file ? (name.includes('*') ? all.map((tag): [string, string] => [name.replace('ht-*', tag), file.replace('ht-*', tag)]) : [[name, file]]) : [];
  });
  return Object.fromEntries(paths.map(([name, file]) => [name.replace('.', 'ht-blocks'), address(file)]));
}

/** How each kind of snippet is run. */
const ways: Readonly<Record<string, (code: string) => Promise<void>>> = {
  html: async (code) => works(await pageWith(/<(script|meta|link)\b(?![^]*<(ht-|div))/.test(code) ? {head: filledIn(code), body: ''} : {body: filledIn(code)})),

  js: async (code) => {
    const isModule = /^import /m.test(code);
    // As a bundler finds them.
    const head = isModule ? `<script type="importmap">${JSON.stringify({imports: await entries()})}</script>` : '';
    return works(await pageWith({head, body: `${hotline}<script${isModule ? ' type="module"' : ''}>${filledIn(code)}</script>`}));
  },

  css: async (code) => {
    const page = await pageWith({head: `<style>${code}</style>`, body: all.map((tag) => `<${tag}></${tag}>`).join('')});
    await works(page);
    const {modules} = JSON.parse(await textOf(address('custom-elements.json'))) as Package;
    const tokens = modules.flatMap(({declarations = []}) => declarations.flatMap((one) => (one as CustomElement).cssProperties ?? [])).map(({name}) => name);
    const written = [...code.replace(/\/\*[^]*?\*\//g, '').matchAll(/[{;]\s*([\w-]+)\s*:([^;}]*)/g)];
    expect(written).not.to.be.empty;
    // A browser keeps every name with two hyphens, also one that nobody asks for.
    for (const [, name, value] of written) expect(name.startsWith('--') ? tokens.includes(name) : CSS.supports(name, value), `${name}:${value}`).to.equal(true);
  },

  sh: async (code) => {
    const {scripts} = JSON.parse(await textOf(address('package.json'))) as {scripts: Record<string, string>};
    for (const line of code.split('\n')) {
      const commands = line.replace(/\s#.*/, '').split('&&').map((command) => command.replace(/^\s*(\w+=\S+\s+)*/, '').trim());
      for (const command of commands) {
        const [, name] = /^npm (?:run )?([\w:]+)/.exec(command) ?? [];
        expect(name === 'ci' || name in scripts, command).to.equal(true);
        for (const [path] of command.matchAll(/\btest\/\S+\.ts/g)) expect((await fetch(address(path))).status, path).to.equal(200);
      }
    }
  },
};

/** Not what a browser reads: held by the test that is named, on this page and on no other. */
const elsewhere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Each line is a line of a page that test/frameworks.test.ts runs.
  'docs/frameworks.md': Object.fromEntries(['html', 'js', 'json', 'jsx', 'svelte', 'ts', 'tsx'].map((lang) => [lang, 'test/gates/frameworks.test.ts'])),
  // Compiled.
  'content/README.md': {ts: 'test/gates/docs.test.ts'},
  'docs/cms.md': {php: 'test/wordpress/plugin.test.ts'},
  'docs/hosting.md': {
    nginx: 'test/hosting/servers.test.ts',
    apache: 'test/hosting/servers.test.ts',
    shell: 'test/hosting/servers.test.ts',
    text: 'test/gates/hosting.test.ts',
  },
};

describe('what people are told to paste', () => {
  it('was found on several pages', () => {
    expect(snippets.size).to.be.at.least(10);
    expect(new Set([...snippets.values()].map(({page}) => page)).size).to.be.at.least(3);
  });

  for (const {page, lang, code} of snippets.values()) {
    const held = elsewhere[page]?.[lang];
    if (held) {
      it(`is held by ${held}, ${page}: ${lang}`, async () => expect(await textOf(address(held))).to.match(/\b(it|test)\(/));
      continue;
    }
    it(`works as it stands, ${page}: ${lang}, ${code.split('\n')[0].slice(0, 70)}`, async () => {
      expect(Object.keys(ways), `${page} has a snippet in "${lang}": say in test/docs.test.ts how it is run`).to.include(lang);
      await ways[lang](code);
    });
  }

  it('would be found out if it did not work', async () => {
    for (const [lang, code] of [
      ['html', hotline.replace('>', ' lines="fax">')],
      ['html', '<script src="https://your-site.example/nowhere.js"></script>'],
      ['js', 'document.querySelector("ht-hotline").call();'],
      ['css', ':root {\n  --ht-acent: red;\n}'],
      ['css', 'a { colour: blue; }'],
      ['css', 'ht-hotline { --ht-accent: red; color: bleu; }'],
      ['sh', 'npm run embed'],
    ]) {
      let isFound = false;
      try {
        await ways[lang](code);
      } catch {
        isFound = true;
      }
      expect(isFound, code).to.equal(true);
    }
  });
});
