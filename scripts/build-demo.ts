/** `npm run build:demo`: the pages of `demo/`, filled in, beside the built script, in `dist/demo/`. */
import {copyFile, cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {formatNumber, numbers} from '../content/index.js';
import {expand} from './snippets.js';
import {tags} from './tags.js';

const from = new URL('../demo/', import.meta.url);
const to = new URL('../dist/demo/', import.meta.url);

const files = (await readdir(from)).filter((file) => file.endsWith('.html'));
const pages = new Map(await Promise.all(files.map(async (file): Promise<[string, string]> => [file, await readFile(new URL(file, from), 'utf8')])));


const link = (file: string, text: string) => `<a href="${file}">${text}</a>`;

/** Each view of a tag is a section on the page of that tag; the index shows them all, with the tag before their titles. */
const viewsOf = (tag: string): string =>
  [...(pages.get(`${tag}.html`) ?? '').matchAll(/<section[^]*?<\/section>/g)].map(([view]) => view.replace('<h2>', `<h2>${tag}: `)).join('\n      ');

const head = (script: string) => `<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="demo.css" />
    <script src="${script}" async></script>`;

const others: readonly [file: string, text: string][] = [
  ['documents.html', 'Five documents, rebuilt'],
  ['languages.html', 'Languages side by side'],
  ['partner.html', 'A partner’s page'],
  ['partner.es.html', 'The same in Spanish'],
];

/** What the pages share, by the name that stands for it between double braces. */
const shared: Readonly<Record<string, string>> = {
  head: head('ht-blocks.js'),
  // Knows two more languages, which are made from English for tests and never shipped.
  'head-with-test-languages': head('test-languages/ht-blocks.js'),
  header: `<header>
      <p><strong>ht-blocks</strong> demo</p>
      <nav aria-label="Demo pages">
        ${[link('index.html', 'All views'), ...tags.map((tag) => link(`${tag}.html`, tag)), ...others.map(([file, text]) => link(file, text))].join('\n        ')}
      </nav>
    </header>`,
  // What stands over each document that is rebuilt; a partner who takes the page as a template leaves it out.
  rebuilt: '<p class="not-on-paper">One of <a href="documents.html">five documents, rebuilt</a> from our tags alone. After it: <a href="#changes">what we changed, and why</a>.</p>',
  'local-number': formatNumber(numbers.local),
  footer: '<footer class="demo-foot"><p>General information, not advice for one case.</p></footer>',
  'all-views': tags.map(viewsOf).join('\n      '),
};

const fill = (page: string) => expand(page.replace(/\{\{([\w-]+)\}\}/g, (gap, name: string) => shared[name] ?? gap));

await rm(to, {recursive: true, force: true});
await mkdir(to, {recursive: true});
for (const [file, page] of pages) {
  try {
    await writeFile(new URL(file, to), fill(page));
  } catch (error) {
    throw new Error(`demo/${file}: ${(error as Error).message}`);
  }
}
await cp(new URL('demo.css', from), new URL('demo.css', to));
await cp(new URL('../dist/texts/', import.meta.url), new URL('texts/', to), {recursive: true});
await copyFile(new URL('../dist/ht-blocks.js', import.meta.url), new URL('ht-blocks.js', to)).catch(() => {
  throw new Error('dist/ht-blocks.js is missing. Run: npm run build');
});
console.log(`${pages.size} demo pages in dist/demo/`);
