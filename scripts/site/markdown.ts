/**
 * Pages for people are written once, as markdown beside the code; the site shows them, or some of their parts, with links
 * that lead to its own pages.
 */
import {readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {Marked, type Token, type Tokens} from 'marked';
import {escaped} from '../escape.js';
import {table} from './table.js';

const root = new URL('../../', import.meta.url);

/** The name a heading has in an address, as it is on the pages where our markdown is read elsewhere. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/<[^>]*>|&[^;\s]+;/g, '')
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';

/** The parts of a text that are asked for, each with all below its heading. */
function partsOf(tokens: readonly Token[], names: readonly string[], file: string): Token[] {
  return names.flatMap((name) => {
    const start = tokens.findIndex((token) => isHeading(token) && slug(token.text) === name);
    const heading = tokens[start];
    if (!heading || !isHeading(heading)) throw new Error(`${file} has no part "${name}". There is: ${tokens.filter(isHeading).map(({text}) => slug(text)).join(', ')}.`);
    const end = tokens.findIndex((token, at) => at > start && isHeading(token) && token.depth <= heading.depth);
    return tokens.slice(start, end < 0 ? undefined : end);
  });
}

/** A link to another markdown file or a folder: which page has it is known once all are made. */
const later = (href: string, file: string) => (/^[a-z]+:/.test(href) ? href : `doc:${posix.normalize(posix.join(posix.dirname(file), href.replace(/^(?=#)/, posix.basename(file))))}`);

/**
 * A markdown file as HTML, without its title: the page has one of its own.
 *
 * @param names the parts that are wanted, by their slugs; without any, all
 * @param found is told the slug of each heading
 */
export function doc(file: string, names: readonly string[], found: (slug: string) => void): string {
  const marked = new Marked({
    renderer: {
      heading({tokens, depth}) {
        const html = this.parser.parseInline(tokens);
        const id = slug(html);
        found(id);
        return depth === 1 ? '' : `<h${depth} id="${id}">${html}</h${depth}>\n`;
      },
      link({href, tokens}) {
        return `<a href="${escaped(later(href, file))}">${this.parser.parseInline(tokens)}</a>`;
      },
      table({header, rows}) {
        const inline = ({tokens}: Tokens.TableCell) => this.parser.parseInline(tokens);
        return table(header.map(inline), rows.map((cells) => ({cells: cells.map(inline)})));
      },
      // Marks for `npm run docs`.
      html: ({text}) => (text.startsWith('<!--') ? '' : text),
      image: () => '',
    },
  });
  const tokens = marked.lexer(readFileSync(new URL(file, root), 'utf8'));
  const wanted = names.length ? partsOf(tokens, names, file) : tokens;
  // Snippets of some frameworks have braces like our own gaps.
  return `<div class="prose">${marked.parser(wanted).replaceAll('{{', '&#123;&#123;')}</div>`;
}

const inline = new Marked();

/** A sentence of the manifest as HTML. */
export const sentence = (text = ''): string => inline.parseInline(text.replaceAll('<', '&lt;'), {async: false}).replaceAll('{{', '&#123;&#123;');
