/**
 * `npm run bench`: what the blocks cost a visitor, beside the least it could be and what else a site might use. It says at the
 * end whether what is promised holds, and fails when something does not.
 */
import {writeFileSync} from 'node:fs';
import {launch} from './browser.js';
import {options as read} from './options.js';
import {prepare} from './prepare.js';
import {Progress} from './progress.js';

const options = read();
prepare();
Progress.say('Building the pages …');
// Not before: these read what has just been installed and built.
const {measures} = await import('./measures/index.js');
const {build, contestants: all} = await import('./pages/index.js');
const {chart} = await import('./report/chart.js');
const {gates, holds} = await import('./report/gates.js');
const {tables} = await import('./report/tables.js');
const {facts, write} = await import('./results.js');
const {serve} = await import('./server.js');

const everyone = await all();
const known = everyone.map(({name}) => name);
const unknown = options.contestants.filter((name) => !known.includes(name));
if (unknown.length) {
  console.error(`There is no contestant called ${unknown.join(', ')}. There is: ${known.join(', ')}.`);
  process.exit(2);
}
// Costs are counted from the empty page on.
const contestants = everyone.filter(({name}) => !options.contestants.length || name === 'empty' || options.contestants.includes(name));

const progress = new Progress(options.only.map((name) => ({name, ...measures[name].plan(options, contestants.length)})));
const served = await serve(build(everyone));
const browser = await launch();
const measured: Record<string, unknown> = {};
let where: ReturnType<typeof facts>;
try {
  where = facts(await browser.version());
  for (const name of options.only) {
    progress.begin(name);
    measured[name] = await measures[name].run({browser, address: served.address, contestants, options, progress});
    progress.end();
  }
} finally {
  await browser.close();
  served.close();
}

console.log(tables(measured));
if (options.isWhole) {
  const titles = Object.fromEntries(everyone.map(({name, title}) => [name, title]));
  const results = {...where, loads: options.loads, titles, ...measured};
  write(results);
  writeFileSync(new URL('../docs/bench.svg', import.meta.url), chart(results as Parameters<typeof chart>[0]));
  Progress.say('\nWritten: bench/results.json, docs/bench.svg. For the README: npm run docs');
}
if (!gates(measured).every(holds)) process.exitCode = 1;
