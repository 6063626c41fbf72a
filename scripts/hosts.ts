/**
 * `npm run hosts`: writes HOSTS.md, which says for each kind of page what a visitor sees there in each engine. It is made
 * of the tables of pages in test/hosts and of what the last run of the tests noted in dist/hosts.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {ENGINES} from '../test/browsers/engine-name.js';
import type {Host} from '../test/hosts/host.js';
import type {Results} from '../test/hosts/server.js';

const at = (path: string) => new URL(`../${path}`, import.meta.url);

/** The pages of one table, by name. */
export type Table = Record<string, Pick<Host, 'instead' | 'shows'>>;

/** Every table, by its title. A file may have several: `title` with `hosts`, `laterTitle` with `laterHosts`. */
export async function tables(): Promise<Map<string, Table>> {
  const found = new Map<string, Table>();
  for (const file of readdirSync(at('test/hosts')).filter((name) => name.endsWith('.hosts.ts')).sort()) {
    const all = (await import(at(`test/hosts/${file}`).href)) as Record<string, unknown>;
    for (const [name, title] of Object.entries(all)) if (/title$/i.test(name)) found.set(title as string, all[name.replace(/t(?=itle$)/, 'h').replace('T', 'H').replace('itle', 'osts')] as Table);
  }
  return found;
}

const NAMES = {chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit'};
const SIGNS: Record<string, string> = {whole: '✓', number: 'number', quiet: 'quiet', fails: '✗'};

/** One table of HOSTS.md. Left out of it: what the tests did not note. */
export function section(title: string, table: Table, seen: (engine: string, name: string) => string | undefined): string {
  const rows = Object.entries(table).map(([name, {instead = ''}]) => `| ${[name, ...ENGINES.map((engine) => SIGNS[seen(engine, name) ?? ''] ?? 'not run'), instead].join(' | ')} |`);
  return [`## ${title[0].toUpperCase()}${title.slice(1)} …`, '', `| … | ${ENGINES.map((engine) => NAMES[engine]).join(' | ')} | What a visitor sees then |`, '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

const INTRODUCTION = `# On which pages the blocks hold

Written by \`npm run hosts\` from the last run of the browser tests; not by hand. Each row is a page that is opened in three
engines with the built script from another origin. On each, a visitor sees what the table says and may use it; and the page
sees no uncaught error, no line on the console, no report of a policy and no new name on \`window\`, unless the table of the
test says which (\`test/hosts/*.hosts.ts\`).

- ✓: every block is there, whole.
- number: the blocks, or some of them, are not there; the number on the page stands in their place, once.
- quiet: no tag can stand on such a page; the script does nothing and says nothing.

Where it does not hold on your page, add a row to one of those tables: the test opens it in each engine.
`;

async function write(): Promise<void> {
  const results: Record<string, Results> = {};
  for (const engine of ENGINES) {
    const file = at(`dist/hosts/${engine}.json`);
    results[engine] = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : {};
  }
  const sections = [...(await tables())].map(([title, table]) => section(title, table, (engine, name) => results[engine]?.[title]?.[name]));
  const text = `${INTRODUCTION}\n${sections.join('\n\n')}\n`;
  writeFileSync(at('HOSTS.md'), text);
  const bad = text.split('\n').filter((line) => line.startsWith('| ') && /\| (?:✗|not run) \|/.test(line));
  if (!bad.length) return console.log('HOSTS.md is up to date.');
  console.error(`HOSTS.md is written, but these fail or were not run (npm run test:browser):\n${bad.join('\n')}`);
  process.exitCode = 1;
}

if (process.argv[1] === at('scripts/hosts.ts').pathname) await write();
