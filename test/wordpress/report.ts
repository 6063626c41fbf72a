/** Makes the table in `docs/cms.md` of what was measured, so that nobody has to believe a table that was typed. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import type {Row} from './pasted.test.js';

const docs = new URL('../../docs/cms.md', import.meta.url);
const bare = (html: string) => html.replace(/<!--[^]*?-->/g, '').replaceAll(/\s+/g, ' ').replace(/> </g, '><').trim();
const names = (html: string) => (html.match(/<[a-z][a-z0-9-]*/g) ?? []).map((name) => `${name}>`);

/** In a few words: what is gone of what was written, and what came to it. */
function change({written, shown}: Row): string {
  const [before, after] = [bare(written), bare(shown)];
  if (before === after) return 'as written';
  const missing = [...new Set(names(before))].filter((name) => !names(after).includes(name));
  const lost = [...new Set(before.match(/ [a-z-]+(?==")/g) ?? [])].map((name) => name.trim()).filter((name) => !new RegExp(` ${name}=`).test(after));
  const added = [...new Set(names(after))].filter((name) => names(after).filter((one) => one === name).length > names(before).filter((one) => one === name).length);
  const css = /<style/.test(before) && !/<style/.test(after) && /\{/.test(after);
  const code = (all: string[]) => all.map((name) => `\`${name}\``).join(', ');
  const inTags = missing.length ? [`gone: ${code(missing)}`] : lost.length ? [`gone: ${code(lost)}`] : [];
  return [...inTags, ...(css ? ['its rules stay as words on the page'] : []), ...(added.length ? [`added: ${code(added)}`] : [])].join('; ') || 'other spaces only';
}

export function tableOf(version: string, rows: Row[]): string {
  const columns = [['admin', 'block'], ['admin', 'classic'], ['author', 'block'], ['author', 'classic']] as const;
  const lines = [...new Set(rows.map(({what}) => what))].map((what) => {
    const cells = columns.map(([by, way]) => change(rows.find((row) => row.what === what && row.by === by && row.way === way)!));
    return `| ${what} | ${cells.join(' | ')} |`;
  });
  const head = ['| Pasted | Administrator, HTML block | Administrator, classic | Author, HTML block | Author, classic |', '| --- | --- | --- | --- | --- |'];
  return [`What comes out on the page, in WordPress ${version}, without the plugin:`, '', ...head, ...lines].join('\n');
}

/** Between its marks in the docs. */
export function writeTable(table: string) {
  if (!existsSync(docs)) return;
  const text = readFileSync(docs, 'utf8');
  const next = text.replace(/(<!-- measured -->\n)[^]*?(\n<!-- \/measured -->)/, (_, start: string, end: string) => start + table + end);
  if (next !== text) writeFileSync(docs, next);
}
