/** What a page of `demo/` becomes once its gaps are filled: titles get addresses, links to markdown lead to our pages. */
import {escaped} from '../escape.js';
import {slug} from './markdown.js';

/** Where each part of each markdown file is shown: `README.md#languages` → `for-developers.html#languages`. */
export type Places = Map<string, string>;

/** The text with the indent of its least indented line taken away, of which the first line has none. */
const outdented = (text: string) => {
  const indents = [...text.matchAll(/\n( *)\S/g)].map(([, indent]) => indent.length);
  return text.replaceAll(`\n${' '.repeat(Math.min(...indents, 80))}`, '\n');
};

export const snippet = (source: string): string => `<pre><code class="language-html">${escaped(source)}\n</code></pre>`;

/** Something to paste, shown as it works and as it is written, from the same words. */
const shown = (html: string, title: string) => `<div class="shown">
      <div class="live">${html}</div>
      <div class="written">
        <p class="label">${title}</p>
        ${snippet(outdented(html))}
      </div>
    </div>`;

/** `{{show Title}}…{{/show}}`: the block and what makes it. */
export const withShown = (page: string): string => page.replace(/\{\{show ([^}]+)\}\}([^]*?)\{\{\/show\}\}/g, (_, title: string, html: string) => shown(html.trim(), title));

/** Every title of the second and third order has a name in the address. */
export const withIds = (page: string): string => {
  const taken = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  return page.replace(/<h([23])>([^]*?)<\/h\1>/g, (_, depth: string, title: string) => {
    const name = slug(title);
    let id = name;
    for (let i = 2; taken.has(id); i++) id = `${name}-${i}`;
    taken.add(id);
    return `<h${depth} id="${id}">${title}</h${depth}>`;
  });
};

/** Stands for the list of titles until they are all known. */
export const contents = '<!-- contents -->';

/** The titles of the page, to go to. */
export const withContents = (page: string): string =>
  page.replace(contents, () => {
    const [, main = ''] = /<main[^>]*>([^]*)<\/main>/.exec(page) ?? [];
    const titles = [...main.matchAll(/<h2 id="([^"]+)"[^>]*>([^]*?)<\/h2>/g)];
    const items = titles.map(([, id, title]) => `<li><a href="#${id}">${title.replace(/<\/?a\b[^>]*>/g, '')}</a></li>`);
    return `<nav class="contents" aria-label="On this page"><ul>${items.join('')}</ul></nav>`;
  });

/** A link of a markdown file leads to where the site shows what it means; where it does not, it is its words alone. */
export function withLinks(page: string, places: Places, built: ReadonlySet<string>): string {
  return page.replace(/<a ([^>]*?)href="([^"]+)"([^>]*)>([^]*?)<\/a>/g, (whole, before: string, href: string, after: string, words: string) => {
    if (!href.startsWith('doc:')) return whole;
    const target = href.slice('doc:'.length).replace(/^demo\//, '');
    const there = places.get(target) ?? (built.has(target) ? target : undefined);
    return there ? `<a ${before}href="${there}"${after}>${words}</a>` : words;
  });
}
