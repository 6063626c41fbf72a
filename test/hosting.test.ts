/** A release, served with the headers we tell hosts to set and embedded from another origin, on the strictest pages there are. */
import {expect, oneEvent} from '@open-wc/testing';
import {numbers} from '../content/index.js';
import {callHref} from '../src/internal/links.js';
import {isSeen, openPage, textOf, windowOf} from './browsers/blocks.js';
import {scriptUrl} from './browsers/commands.js';
import {openRootsScript} from './browsers/open-roots.js';
import {inTime} from './browsers/partner-page.js';

type Page = Window & typeof globalThis & {faults: string[]; shown: string[]; lost: string[]};

interface Release {
  version: string;
  files: {file: string; integrity: string}[];
}

let origin = '';
let release: Release;
let pinned = '';
let moving = '';
let integrity = '';

before(async () => {
  origin = new URL(await scriptUrl()).origin;
  release = (await (await fetch('/dist/release.json')).json()) as Release;
  pinned = `${origin}/v/${release.version}`;
  moving = `${origin}/v${release.version.split('.')[0]}`;
  integrity = release.files.find(({file}) => file === 'ht-blocks.js')!.integrity;
});

/** Nothing from elsewhere but what says that it may be; no style, no string that becomes a script. */
const strict = () => ({
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Content-Security-Policy': `default-src 'none'; script-src 'nonce-watch' ${origin}; style-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
});

const watch = `${openRootsScript}
  var faults = [], shown = [], lost = [];
  for (const kind of ['error', 'warn', 'info', 'log']) console[kind] = (...parts) => faults.push(parts.join(' '));
  addEventListener('error', ({message, target}) => target === window ? faults.push(message) : (lost.push(target.src), dispatchEvent(new Event('lose'))), true);
  addEventListener('unhandledrejection', ({reason}) => faults.push(String(reason)));
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => faults.push(violatedDirective + ' ' + blockedURI));
  addEventListener('ht-rendered', ({target}) => (shown.push(target.localName), dispatchEvent(new Event('show'))));`;

async function pageWith(tag: string, headers: Record<string, string> = {}): Promise<Page> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>River Street Shelter</title><script nonce="watch">${watch}</script>${tag}</head>
<body><main><h1>River Street Shelter</h1><ht-hotline><a href="${callHref(numbers.hotline)}">Call</a></ht-hotline><ht-topic name="rights"><a href="/rights">Rights</a></ht-topic></main></body></html>`;
  return windowOf(await openPage({html, headers})) as Page;
}

const scriptOf = (folder: string, more = '') => `<script src="${folder}/ht-blocks.js" ${more}></script>`;

/** Expects the block from the script and the article from the file beside it, and nothing said. */
async function works(page: Page): Promise<void> {
  while (page.shown.length < 2) await inTime(`the page shows ${page.shown.join() || 'nothing'} and says ${page.faults.join()}.`, oneEvent(page, 'show'));
  expect([...page.shown].sort()).to.deep.equal(['ht-hotline', 'ht-topic']);
  for (const name of page.shown) {
    const {shadowRoot} = page.document.querySelector(name)!;
    expect([...shadowRoot!.querySelectorAll('a.action, summary, p')].some(isSeen), name).to.equal(true);
  }
  expect(textOf(page.document.querySelector('ht-topic')!.shadowRoot!.querySelector('p')!)).not.to.equal('');
  expect(page.faults).to.deep.equal([]);
  expect(page.lost).to.deep.equal([]);
}

describe('a release on another origin', () => {
  it('works pinned, on a page that lets nothing in that does not say it may', async () => works(await pageWith(scriptOf(pinned, `async integrity="${integrity}" crossorigin="anonymous"`), strict())));

  it('works from the channel that moves, without a hash, on the same page', async () => works(await pageWith(scriptOf(moving), strict())));

  it('works from the channel that moves, on a page without any policy', async () => works(await pageWith(scriptOf(moving, 'async'))));

  it('leaves the fallback where the hash is that of another script', async () => {
    const other = release.files.find(({file}) => file === 'hsds.json')!.integrity;
    const page = await pageWith(scriptOf(pinned, `integrity="${other}" crossorigin="anonymous"`), strict());
    if (!page.lost.length) await inTime('nobody was told.', oneEvent(page, 'lose'));
    expect(page.lost).to.deep.equal([`${pinned}/ht-blocks.js`]);
    expect(page.customElements.get('ht-hotline')).to.equal(undefined);
    for (const link of page.document.querySelectorAll('ht-hotline a, ht-topic a')) expect(isSeen(link), textOf(link)).to.equal(true);
    expect(page.shown).to.deep.equal([]);
  });

  it('is kept for a year where it never changes, and for ten minutes where it does', async () => {
    for (const file of ['ht-blocks.js', 'texts/en.js', 'release.json']) {
      const [year, minutes] = await Promise.all([pinned, moving].map((folder) => fetch(`${folder}/${file}`)));
      expect(year.headers.get('Cache-Control'), file).to.equal('public, max-age=31536000, immutable');
      expect(minutes.headers.get('Cache-Control'), file).to.equal('public, max-age=600, must-revalidate');
    }
  });

  it('is in the two folders of its version and in no other', async () => {
    const isThere = (folder: string) => fetch(`${folder}/ht-blocks.js`).then(({ok}) => ok, () => false);
    for (const folder of [pinned, moving]) expect(await isThere(folder), folder).to.equal(true);
    for (const folder of ['v/0.0.1', 'v0', 'v']) expect(await isThere(`${origin}/${folder}`), folder).to.equal(false);
  });

  it('says that its scripts are scripts, in words of any language', async () => {
    for (const file of ['ht-blocks.js', 'texts/es.js']) expect((await fetch(`${pinned}/${file}`)).headers.get('Content-Type'), file).to.equal('text/javascript; charset=utf-8');
  });
});
