/**
 * The people this is for are often on a bad phone. Each build says what it costs them, and which part of it costs what; one that
 * costs more than `budget.json` allows fails, and names the parts that have grown most since that was agreed.
 *
 * The measure is what nobody can go below with Lit: Lit itself and the bare words of both languages.
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {decode} from '@jridgewell/sourcemap-codec';
import {build} from 'esbuild';
import {baked, between, inScript} from './rollup/bake-content.mjs';

type Size = {raw: number; gzip: number; brotli: number};
interface Budget extends Partial<Size> {
  /** What each part weighed when the budget was agreed, in bytes of brotli. */
  parts?: Record<string, number>;
}
interface Map {
  sources: string[];
  mappings: string;
}

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root));
const parse = <T>(file: string) => JSON.parse(read(file).toString()) as T;
const bytes = (n: number) => n.toLocaleString('en');

export const brotli = (text: string | Uint8Array): number =>
  brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length}}).length;

async function bundled(options: Parameters<typeof build>[0]): Promise<Uint8Array> {
  const {outputFiles} = await build({...options, outdir: 'out', bundle: true, minify: true, format: 'esm', legalComments: 'none', write: false});
  return outputFiles[0].contents;
}

/** What a visitor loads: the file, or what a partner's bundler makes of a module of the package, with what it needs. */
const loaded = async (file: string): Promise<Uint8Array> => (file.startsWith('dist/npm/') ? bundled({entryPoints: [fileURLToPath(new URL(file, root))], splitting: true}) : read(file));

const sizeOf = (text: Uint8Array): Size => ({raw: text.length, gzip: gzipSync(text, {level: 9}).length, brotli: brotli(text)});

/** Which part of the script a source is in. */
function partOf(source: string): string {
  const path = source.replace(/^(?:\.\.\/)+/, '');
  if (path.startsWith('node_modules')) return 'Lit';
  if (path.startsWith('content/')) return 'facts, without their words';
  return /^src\/(ht-[\w-]+)\//.exec(path)?.[1] ?? (path.endsWith('.styles.ts') ? 'shared looks' : 'shared');
}

type Range = readonly [from: number, to: number];

/** Where each part stands in the script. */
function rangesIn(script: string, {sources, mappings}: Map): ReadonlyMap<string, Range[]> {
  const starts = script.split('\n').reduce<number[]>((all, line) => [...all, all.at(-1)! + line.length + 1], [0]);
  const marks = decode(mappings).flatMap((line, i) => line.flatMap(([column, source]) => (source === undefined ? [] : [{at: starts[i] + column, part: partOf(sources[source])}])));
  const words = [...script.matchAll(/words:("(?:[^"\\]|\\.)*")/g)].map(({index, 1: text = ''}): Range => [index + 6, index + 6 + text.length]);
  const ranges = new Map<string, Range[]>(words.map((range, i) => [`words: ${inScript[i]}`, [range]]));
  const add = (part: string, from: number, to: number) => from < to && ranges.set(part, [...(ranges.get(part) ?? []), [from, to]]);
  for (const [i, {at, part}] of marks.entries()) {
    let from = at;
    const to = marks[i + 1]?.at ?? script.length;
    // What lies in the words is theirs.
    for (const [first, last] of words) {
      if (last <= from || first >= to) continue;
      add(part, from, first);
      from = last;
    }
    add(part, from, to);
  }
  return ranges;
}

/** Bytes of brotli that the script would weigh less without each part: what is said twice is cheap the second time. */
export function weights(script: string, map: Map): ReadonlyMap<string, number> {
  const whole = brotli(script);
  const without = (ranges: readonly Range[]) => {
    let rest = '';
    let at = 0;
    for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
      rest += script.slice(at, from);
      at = to;
    }
    return rest + script.slice(at);
  };
  const all = [...rangesIn(script, map)].map(([part, ranges]): [string, number] => [part, whole - brotli(without(ranges))]);
  return new Map(all.sort(([, a], [, b]) => b - a));
}

/** Lit alone, and the words alone, as one file. */
async function least(): Promise<{lit: number; words: number}> {
  const {languages} = await baked(fileURLToPath(new URL('content/index.ts', root)));
  const words = Object.fromEntries(inScript.map((lang) => [lang, (languages.get(lang) as {words: string}).words.split(between)]));
  const lit = await bundled({stdin: {contents: "export {LitElement, html, css} from 'lit'", resolveDir: fileURLToPath(root)}});
  return {lit: brotli(lit), words: brotli(JSON.stringify(words))};
}

/** What made it grow: the parts that weigh more than when the budget was agreed, or the heaviest. */
function causes(now: ReadonlyMap<string, number>, before: Record<string, number>): string {
  const grown = [...now].map(([part, weight]): [string, number] => [part, weight - (before[part] ?? 0)]).filter(([, more]) => more > 0);
  return grown
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([part, more]) => `${`+${bytes(more)}`.padStart(10)}  ${part}`)
    .join('\n');
}

const row = (title: string, cells: readonly string[]) => title.padEnd(28) + cells.map((cell) => cell.padStart(10)).join('');

const [, , budget = 'budget.json'] = process.argv;

for (const [file, {parts, ...limits}] of Object.entries(parse<Record<string, Budget>>(budget))) {
  const text = await loaded(file);
  const sizes = sizeOf(text);
  const kinds = Object.keys(sizes) as (keyof Size)[];
  console.log(row('bytes', kinds));
  console.log(row(file, kinds.map((kind) => bytes(sizes[kind]))));
  console.log(row('budget', kinds.map((kind) => (limits[kind] ? bytes(limits[kind]) : ''))));
  const now = parts && weights(Buffer.from(text).toString(), parse<Map>(`${file}.map`));
  if (now) {
    for (const [part, weight] of now) console.log(row(`  ${part}`, ['', '', bytes(weight)]));
    const {lit, words} = await least();
    console.log(row('Lit alone, words alone', ['', bytes(lit), bytes(words)]), `\n${file} weighs ${(sizes.brotli / (lit + words)).toFixed(2)} times both together.\n`);
  }

  for (const kind of kinds) {
    const over = sizes[kind] - (limits[kind] ?? Infinity);
    if (over <= 0) continue;
    process.exitCode = 1;
    console.error(
      `\n${file} is ${bytes(over)} bytes over its ${kind} budget. ` +
        'Make it smaller. If it has to be, write in budget.json what it weighs now, part by part, and say what was bought for it in the commit.' +
        (now ? `\nWhat has grown most since the budget was agreed:\n${causes(now, parts)}` : ''),
    );
  }
}
