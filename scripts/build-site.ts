/**
 * `npm run build:site`: the pages of `demo/`, filled in, beside the built script, in `dist/site/`. Every address in them is
 * relative, so that the folder works wherever it is put.
 */
import {copyFile, cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {formatNumber, numbers} from '../content/index.js';
import {apiOf} from './site/api.js';
import {builderFacts} from './site/builder-facts.js';
import {contents, snippet, withContents, withIds, withLinks, withShown, type Places} from './site/fill.js';
import {doc} from './site/markdown.js';
import {header, sitemap} from './site/navigation.js';
import {languagesNow, numbersNow, pasteOf} from './site/parts.js';
import {expand, snippets} from './snippets.js';
import {tags} from './tags.js';

const from = new URL('../demo/', import.meta.url);
const to = new URL('../dist/site/', import.meta.url);

/** `{{doc docs/cms.md}}`, or some parts of it: `{{doc README.md paste-this languages}}`. */
const docs = /\{\{doc (\S+?)((?: [\w-]+)*)\}\}/g;

const all = await readdir(from);
const pages = new Map(await Promise.all(all.filter((file) => file.endsWith('.html')).map(async (file): Promise<[string, string]> => [file, await readFile(new URL(file, from), 'utf8')])));
/** What markdown may link to by the name of a file. */
const built: ReadonlySet<string> = new Set([...pages.keys(), 'custom-elements.json']);

/** Each view of a tag is a section on the page of that tag; the gallery shows them all, one order of titles lower. */
const viewsOf = (tag: string): string => {
  const views = [...(pages.get(`${tag}.html`) ?? '').matchAll(/<section[^]*?<\/section>/g)].map(([view]) => view);
  return [`<h2><a href="${tag}.html">${tag}</a></h2>`, ...views.map((view) => view.replace(/(<\/?)h2>/g, '$1h3>').replaceAll('heading-level="3"', 'heading-level="4"'))].join('\n      ');
};

const head = (script: string) => `<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="demo.css" />
    <script src="${script}" async></script>`;

/** What the pages share, by the name that stands for it between double braces. */
const shared: Readonly<Record<string, string>> = {
  head: head('ht-blocks.js'),
  // Knows two more languages, which are made from English for tests and never shipped.
  'head-with-test-languages': head('test-languages/ht-blocks.js'),
  // What stands over each document that is rebuilt; a partner who takes the page as a template leaves it out.
  rebuilt: '<p class="not-on-paper">One of <a href="documents.html">five documents, rebuilt</a> from our tags alone. After it: <a href="#changes">what we changed, and why</a>.</p>',
  'local-number': formatNumber(numbers.local),
  'builder-facts': builderFacts(),
  'language-states': languagesNow(),
  'numbers-now': numbersNow(),
  script: snippet(snippets.script),
  'all-views': tags.map(viewsOf).join('\n      '),
};

/** What a page has of its own: its place in the navigation, and, on the page of a tag, that tag. */
function own(file: string): Readonly<Record<string, () => string>> {
  const tag = file.replace('.html', '');
  return {
    header: () => header(file),
    footer: () => `<footer class="site-foot">
      <ht-hotline compact lines="emergency hotline">{{hotline.call}} {{hotline.text}}</ht-hotline>
      ${sitemap(file)}
      <p>General information, not advice for one case. This site sends nothing of what you do on it.</p>
    </footer>`,
    // The titles are only known once all else is there.
    contents: () => contents,
    paste: () => snippet(pasteOf(tag)),
    api: () => apiOf(tag),
  };
}

const places: Places = new Map();

function fill(file: string, page: string): string {
  const gaps = own(file);
  const filled = expand(page.replace(/\{\{([\w-]+)\}\}/g, (gap, name: string) => shared[name] ?? gaps[name]?.() ?? gap));
  const whole = withShown(filled).replace(docs, (_, source: string, parts: string) => {
    if (!places.has(source)) places.set(source, file);
    return doc(source, parts.split(' ').filter(Boolean), (id) => places.set(`${source}#${id}`, `${file}#${id}`));
  });
  const ready = withContents(withIds(whole.replace('<main', '<main id="main" tabindex="-1"')));
  return ready.includes('<pre>') ? ready.replace('</head>', '  <script src="site.js" defer></script>\n  </head>') : ready;
}

await rm(to, {recursive: true, force: true});
await mkdir(to, {recursive: true});
const filled = [...pages].map(([file, page]): [string, string] => {
  try {
    return [file, fill(file, page)];
  } catch (error) {
    throw new Error(`demo/${file}: ${(error as Error).message}`);
  }
});
// Only now is it known on which page each part of the markdown stands.
for (const [file, page] of filled) await writeFile(new URL(file, to), withLinks(page, places, built));

// A page that does something has a script of its own name: `theming.html`, `theming.ts`.
await build({
  entryPoints: ['site.ts', ...[...pages.keys()].map((file) => file.replace(/html$/, 'ts')).filter((file) => all.includes(file))].map((file) => fileURLToPath(new URL(file, from))),
  outdir: fileURLToPath(to),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
});
for (const file of all.filter((name) => /\.(css|png|svg)$/.test(name))) await copyFile(new URL(file, from), new URL(file, to));
await cp(new URL('../dist/texts/', import.meta.url), new URL('texts/', to), {recursive: true});
await copyFile(new URL('../custom-elements.json', import.meta.url), new URL('custom-elements.json', to));
await copyFile(new URL('../dist/wordpress/ht-blocks.zip', import.meta.url), new URL('ht-blocks.zip', to)).catch(() => {
  throw new Error('dist/wordpress/ht-blocks.zip is missing. Run: npm run build');
});
await copyFile(new URL('../dist/ht-blocks.js', import.meta.url), new URL('ht-blocks.js', to)).catch(() => {
  throw new Error('dist/ht-blocks.js is missing. Run: npm run build');
});
console.log(`${pages.size} pages in dist/site/`);
