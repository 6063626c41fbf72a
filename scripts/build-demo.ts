/** `npm run build:demo`: the pages of `demo/` with their links filled in, beside the built script, in `dist/demo/`. */
import {copyFile, cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {expand} from './snippets.js';

const from = new URL('../demo/', import.meta.url);
const to = new URL('../dist/demo/', import.meta.url);

await rm(to, {recursive: true, force: true});
await mkdir(to, {recursive: true});

const nav = `<nav aria-label="Demo pages">
        <a href="index.html">All blocks</a>
        <a href="ht-hotline.html">ht-hotline</a>
        <a href="ht-red-flags.html">ht-red-flags</a>
        <a href="ht-screening.html">ht-screening</a>
        <a href="ht-quick-exit.html">ht-quick-exit</a>
        <a href="partner.html">A partner’s page</a>
      </nav>`;

const pages = (await readdir(from)).filter((file) => file.endsWith('.html'));
for (const file of pages) {
  try {
    await writeFile(new URL(file, to), expand((await readFile(new URL(file, from), 'utf8')).replace('{{nav}}', nav)));
  } catch (error) {
    throw new Error(`demo/${file}: ${(error as Error).message}`);
  }
}
await cp(new URL('demo.css', from), new URL('demo.css', to));
await copyFile(new URL('../dist/ht-blocks.js', import.meta.url), new URL('ht-blocks.js', to)).catch(() => {
  throw new Error('dist/ht-blocks.js is missing. Run: npm run build');
});
console.log(`${pages.length} demo pages in dist/demo/`);
