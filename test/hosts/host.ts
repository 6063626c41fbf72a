/**
 * Pages of partners, as many kinds as there are: one test for each, which opens it with the built script from another
 * origin and looks at what a visitor sees and what the page would notice. The tables of pages are in `*.hosts.ts`; they
 * import nothing of a browser, because HOSTS.md is made and checked outside of one.
 */
import {expect, fixture, nextFrame, oneEvent} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {formatNumber, numbers} from '../../content/index.js';
import {callHref} from '../../src/internal/links.js';
import {tags} from '../browsers/blocks.js';
import {hostPage, onOtherOrigin, scriptUrl, type HostPage} from '../browsers/commands.js';
import {openTab} from '../browsers/tab.js';
import type {Seen} from './server.js';
import {look, use, watchScript, type Known, type Looked, type State, type Used} from './watch.js';

/** What a test can do on a page once it has loaded. */
export interface Page {
  frame: HTMLIFrameElement;
  view: Window & typeof globalThis;
  document: Document;
  /** The address of our script. */
  script: string;
  /** One of each tag, as HTML. */
  blocks: string;
  /** The watcher as HTML, for another document of the page. */
  watch: string;
}

/**
 * One kind of page that a partner may have. In its texts `{script}` stands for the address of our script on another origin,
 * `{origin}` for that origin, `{integrity}` for the hash of the script, `{blocks}` for one of each tag with a fallback link
 * in it, `{other version}` and so on for the scripts of {@link variants}.
 */
export interface Host {
  /** The page; it has `{watch}` where its first script stands and says Shelter somewhere. Left out: an ordinary page. */
  html?: string;
  /** Of the ordinary page: what stands in its head, after the watcher, and at the end of its body. */
  head?: string;
  foot?: string;
  /** Response headers. A policy has to allow the watcher: `'nonce-watch'`. */
  headers?: Record<string, string>;
  /** The content type; the page is sent in the encoding it names. */
  type?: string;
  /** The frame the page stands in: its sandbox, and where the page comes from if not from an address of this origin. */
  frame?: {sandbox?: string; from?: 'srcdoc' | 'data' | 'blob' | 'another origin'};
  /** A tab of its own in the place of a frame, with a page of the web or a file on the disk, which has ours as `../../ht-blocks.js`. Nothing can be done there, but it is looked at and used. */
  tab?: 'web' | 'file';
  /** Late insertion, moves and so on. */
  then?: (page: Page) => unknown;
  /** Every block whole, or, where a page can defeat us, at least the number, once; or no block is there to be shown. */
  shows?: 'blocks' | 'numbers' | 'no blocks';
  /** For HOSTS.md, where it is not all of the block: what the visitor sees, and why. */
  instead?: string;
  /** What the page itself says on the console, or the browser says of it. None is the rule. */
  allowed?: RegExp;
}

const number = formatNumber(numbers.hotline);
const blocks = tags.map((tag) => `<${tag}><a href="${callHref(numbers.hotline)}">${number}</a></${tag}>`).join('\n');
const samples = {'ht-hotline': `li a[href="${callHref(numbers.hotline)}"]`, 'ht-red-flags': 'summary', 'ht-screening': '[aria-pressed]', 'ht-quick-exit': 'button', 'ht-language': 'button'};
const known: Known = {tags, samples, number};

const ordinary = '<!doctype html><html lang="en"><head><title>River Street Shelter</title>{watch}{head}</head><body><main><h1>Shelter</h1>{blocks}</main>{foot}</body></html>';

/** Further scripts on the other origin: made of ours, or none at all. */
const variants: Record<string, (code: string) => string> = {
  'no script': () => '',
  'no encoding': (code) => code,
  'other version': (code) => code.replace(/ht-blocks \d+\.\d+\.\d+/, 'ht-blocks 0.0.9'),
  half: (code) => code.slice(0, code.length / 2),
  // As a build of before or after, in which a tag is missing or one more is there.
  'fewer tags': (code) => code.replaceAll('"ht-screening"', '"ht-unknown"'),
};

async function variant(name: string): Promise<string> {
  const code = await (await fetch(await scriptUrl())).text();
  const html = variants[name](code);
  if (html === code && name !== 'no encoding') throw new Error(`"${name}" is our script as it is: has the build changed?`);
  return onOtherOrigin(await hostPage({html, headers: {'Content-Type': name === 'no encoding' ? 'text/javascript' : 'text/javascript; charset=utf-8', 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin'}}));
}

async function integrity(): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-384', await (await fetch(await scriptUrl())).arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

async function filled(text: string, {head = '', foot = ''}: Host, script: string): Promise<string> {
  let all = text.replace('{head}', () => head).replace('{foot}', () => foot);
  const texts: Record<string, () => string | Promise<string>> = {script: () => script, origin: () => new URL(script).origin, blocks: () => blocks, integrity};
  for (const name of Object.keys(variants)) texts[name] = () => variant(name);
  for (const [name, value] of Object.entries(texts)) if (all.includes(`{${name}}`)) all = all.replaceAll(`{${name}}`, await value());
  // Last, because it is code.
  return all.replace('{watch}', () => watchScript(known));
}

interface Opened {
  /** None where the test cannot look in. */
  page?: Page;
  ask<T>(what: 'look' | 'use'): Promise<T>;
  /** Lets the page draw once more. */
  turn(): Promise<unknown>;
}

async function open(host: Host, script: string): Promise<Opened> {
  const {html: text = ordinary, type} = host;
  if (!text.includes('{watch}')) throw new Error('The page has no {watch}.');
  const headers: Record<string, string> = type ? {'Content-Type': type} : {};
  for (const [name, value] of Object.entries(host.headers ?? {})) headers[name] = await filled(value, {}, script);
  const html = await filled(text, host, script);
  if (host.tab === 'file') return inTab(await executeServerCommand<string, string>('ht-file-page', html));
  return host.tab ? inTab(await hostPage({html, headers})) : inFrame({html, headers}, host.frame, script);
}

async function inFrame(page: HostPage, {sandbox, from}: NonNullable<Host['frame']> = {}, script: string): Promise<Opened> {
  const frame = await fixture<HTMLIFrameElement>('<iframe title="The page of a partner" width="800" height="500" style="border: 0; max-width: none"></iframe>');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const loaded = oneEvent(frame, 'load');
  if (from === 'srcdoc') frame.srcdoc = page.html;
  else if (from === 'data') frame.src = `data:text/html;charset=utf-8,${encodeURIComponent(page.html)}`;
  else if (from === 'blob') frame.src = URL.createObjectURL(new Blob([page.html], {type: 'text/html;charset=utf-8'}));
  else if (from) frame.src = await onOtherOrigin(await hostPage(page));
  else frame.src = await hostPage(page);
  await loaded;
  const view = frame.contentWindow as Page['view'];
  const document = frame.contentDocument;
  if (!document) return {ask: (what) => askByMessage(view, what), turn: nextFrame};
  // From outside, with functions that the page has not touched.
  const ask = <T>(what: 'look' | 'use') => Promise.resolve((what === 'look' ? look(view, known) : use(view)) as T);
  return {page: {frame, view, document, script, blocks, watch: watchScript(known)}, ask, turn: nextFrame};
}

function askByMessage<T>(view: Window, what: string): Promise<T> {
  const answered = new Promise<T>((done) => {
    addEventListener('message', function hear({data, source}: MessageEvent<{answer?: string; said: T}>) {
      if (source !== view || data.answer !== what) return;
      removeEventListener('message', hear);
      done(data.said);
    });
  });
  view.postMessage(what, '*');
  return answered;
}

async function inTab(address: string): Promise<Opened> {
  const tab = await openTab(address);
  // Firefox opens a file in another process, and for a moment has an empty page there.
  await tab.until('the page to be watched', () => 'watched' in window);
  const ask = async <T>(what: 'look' | 'use') => {
    const said = await tab.run((asked) => (window as unknown as {watched: Record<string, () => object>}).watched[asked](), what);
    // The tests themselves leave some there when they ask (WebKit).
    if ('names' in said) said.names = (said.names as string[]).filter((name) => !name.startsWith('htAnswer'));
    return said as T;
  };
  return {ask, turn: () => tab.run(() => new Promise<void>((done) => requestAnimationFrame(() => done())))};
}

/** Of several exits that float in one place one is seen. */
const worst = (states: Looked['states'], tag: string): State | 'missing' => {
  const of = states.filter(([name]) => name === tag).map(([, state]) => state);
  const order: State[] = tag === 'ht-quick-exit' ? ['twice', 'bare', 'whole', 'number', 'nothing'] : ['nothing', 'twice', 'bare', 'number', 'whole'];
  return order.find((state) => of.includes(state)) ?? 'missing';
};

const summary = ({states}: Looked) => Object.fromEntries(tags.map((tag) => [tag, worst(states, tag)]));

/** Looks until all is whole, or for a while: what comes late on its own account is no fault. */
async function settled(page: Opened, shows: Host['shows']): Promise<Looked> {
  const end = performance.now() + (shows === 'blocks' ? 5000 : 700);
  for (;;) {
    const looked = await page.ask<Looked>('look');
    if (performance.now() > end || Object.values(summary(looked)).every((state) => state === 'whole')) return looked;
    await page.turn();
  }
}

/** What the test does on the page. */
async function run({then}: Host, {page}: Opened): Promise<void> {
  if (!then) return;
  if (!page) throw new Error('Nothing can be done on a page that the test may not look into.');
  await then(page);
}

/** Names on `window` that are not there when another script, an empty one, stands in the place of ours. */
async function ourNames(host: Host, names: string[]): Promise<string[]> {
  if (!names.length) return [];
  const control = await open(host, await variant('no script'));
  await run(host, control);
  await control.turn();
  const {names: own} = await control.ask<Looked>('look');
  return names.filter((name) => !own.includes(name));
}

async function check(host: Host): Promise<string> {
  const {shows = 'blocks', allowed} = host;
  const page = await open(host, await scriptUrl());
  await run(host, page);
  const seen = summary(await settled(page, shows));
  const states = Object.values(seen);
  if (shows === 'blocks') expect(seen).to.deep.equal(Object.fromEntries(tags.map((tag) => [tag, 'whole'])));
  else if (shows === 'numbers') for (const [tag, state] of Object.entries(seen)) expect(state, tag).to.be.oneOf(['whole', 'number']);
  else expect([...new Set(states)]).to.deep.equal(['missing']);
  if (states.every((state) => state === 'whole')) {
    const {spanish, answers, groups, panels} = await page.ask<Used>('use');
    expect({spanish, answers, groups: groups > 0, panels}).to.deep.equal({spanish: true, answers: 1, groups: true, panels: 1});
  }
  await page.turn();
  const {faults, names, isPageThere} = await page.ask<Looked>('look');
  expect(faults.filter((fault) => !allowed?.test(fault))).to.deep.equal([]);
  expect(isPageThere, 'what the page itself shows').to.be.true;
  expect(await ourNames(host, names)).to.deep.equal([]);
  return shows === 'no blocks' ? 'quiet' : states.every((state) => state === 'whole') ? 'whole' : 'number';
}

/** One test for each host. */
export function describeHosts(title: string, hosts: Record<string, Host>): void {
  describe(title, () => {
    const results: Record<string, string> = {};
    for (const [name, host] of Object.entries(hosts)) {
      it(name, async () => {
        results[name] = 'fails';
        results[name] = await check(host);
      });
    }
    after(() => executeServerCommand('ht-hosts-seen', {title, results} satisfies Seen));
  });
}
