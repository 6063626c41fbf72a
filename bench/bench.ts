/**
 * `npm run bench`: what the blocks cost a visitor, beside the least it could be and what else a site might use. It says at the
 * end whether what is promised holds.
 */
import {launch} from './browser.js';
import {bytes, type Bytes} from './measures/bytes.js';
import {cpu, type Cpu} from './measures/cpu.js';
import {exit} from './measures/exit.js';
import {growth} from './measures/growth.js';
import type {Measure} from './measures/measure.js';
import {seen} from './measures/seen.js';
import {slow} from './measures/slow.js';
import {options as read, type MeasureName} from './options.js';
import {prepare} from './prepare.js';
import {Progress} from './progress.js';
import {serve} from './server.js';

const options = read();
prepare();
Progress.say('Building the pages …');
// Not before: it reads what has just been installed and built.
const {build, contestants: all} = await import('./pages/index.js');
const everyone = await all();
const unknown = options.contestants.filter((name) => !everyone.some((one) => one.name === name));
if (unknown.length) throw new Error(`There is no contestant called ${unknown.join(', ')}. There is: ${everyone.map(({name}) => name).join(', ')}.`);
// Costs are counted from the empty page on.
const contestants = everyone.filter(({name}) => !options.contestants.length || name === 'empty' || options.contestants.includes(name));
const files = build(everyone);

export interface Results {
  bytes?: Bytes;
  cpu?: Cpu;
}

const measures: Partial<Record<MeasureName, Measure<unknown>>> = {bytes, cpu, seen, slow, growth, exit};
const wanted = options.only.filter((name) => measures[name]);
const progress = new Progress(wanted.map((name) => ({name, ...measures[name]!.plan(options, contestants.length)})));
const [served, browser] = await Promise.all([serve(files), launch()]);
const results: Record<string, unknown> = {};
try {
  for (const name of wanted) {
    progress.begin(name);
    results[name] = await measures[name]!.run({browser, address: served.address, contestants, options, progress});
    progress.end();
  }
} finally {
  await browser.close();
  served.close();
}
console.log(JSON.stringify(results, null, 1));
