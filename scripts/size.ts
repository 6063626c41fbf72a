/**
 * The people this is for are often on a bad phone. Each build says what it costs
 * them, and one that costs more than budget.json allows fails, naming the files
 * to look at first.
 */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {build} from 'esbuild';

type Size = {raw: number; gzip: number; brotli: number};
type Budget = Record<string, Partial<Size>>;

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url));
const parse = <T>(file: string) => JSON.parse(read(file).toString()) as T;
const bytes = (n: number) => n.toLocaleString('en');

/** What a visitor loads: the file, or what a partner's bundler makes of a module of the package, with what it needs. */
async function loaded(file: string): Promise<Uint8Array> {
  if (!file.startsWith('dist/npm/')) return read(file);
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(`../${file}`, import.meta.url))],
    outdir: 'out',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0].contents;
}

async function sizeOf(file: string): Promise<Size> {
  const text = await loaded(file);
  const brotli = brotliCompressSync(text, {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length},
  });
  return {raw: text.length, gzip: gzipSync(text, {level: 9}).length, brotli: brotli.length};
}

function largestModules(count: number): string {
  const lengths = Object.entries(parse<Record<string, number>>('.cache/modules.json'));
  return lengths
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([file, length]) => `${bytes(length).padStart(10)}  ${file}`)
    .join('\n');
}

for (const [file, limits] of Object.entries(parse<Budget>('budget.json'))) {
  const sizes = await sizeOf(file);
  const kinds = Object.keys(sizes) as (keyof Size)[];
  const row = (title: string, cell: (kind: keyof Size) => string) =>
    title.padEnd(24) + kinds.map((kind) => cell(kind).padStart(10)).join('');
  console.log(row('bytes', (kind) => kind));
  console.log(row(file, (kind) => bytes(sizes[kind])));
  console.log(row('budget', (kind) => (limits[kind] ? bytes(limits[kind]) : '')));

  for (const kind of kinds) {
    const over = sizes[kind] - (limits[kind] ?? Infinity);
    if (over <= 0) continue;
    process.exitCode = 1;
    console.error(
      `\n${file} is ${bytes(over)} bytes over its ${kind} budget. ` +
        'Make it smaller. If only words were added, raise budget.json by what they cost and say so in the commit.\n' +
        `The largest modules, before minifying:\n${largestModules(8)}`,
    );
  }
}
