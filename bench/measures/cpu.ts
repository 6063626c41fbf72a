/** How long the main thread of a phone works for a page: from the moment somebody follows the link until nothing happens any more. */
import {Tab} from '../browser.js';
import {median, shuffled, spread, type Spread} from '../statistics.js';
import type {Measure, Run} from './measure.js';

/** Milliseconds of one load. */
interface Load {
  readonly all: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
}

interface Cost {
  /** Above the page of the partner alone. */
  readonly above: Spread;
  /** Medians of the whole load, and what is in it. */
  readonly load: Load;
  /** Of `above`: how many times the static page, and the blocks in plain Lit. */
  readonly toStatic?: Spread;
  readonly toLit?: Spread;
}

/** By how many times slower than this machine, then by contestant. */
export type Cpu = Readonly<Record<string, Readonly<Record<string, Cost>>>>;

const rates = [1, 4, 6];

async function load({browser, address}: Run, name: string, rate: number): Promise<Load> {
  const tab = await Tab.open(browser, rate);
  const before = await tab.metrics();
  await tab.page.goto(`${address}${name}.en.html`, {waitUntil: 'load'});
  await tab.quiet();
  const after = await tab.metrics();
  await tab.close();
  const spent = (name: keyof typeof after) => (after[name] - before[name]) * 1000;
  return {all: spent('TaskDuration'), script: spent('ScriptDuration'), style: spent('RecalcStyleDuration'), layout: spent('LayoutDuration')};
}

/** All contestants, one round after the other, in an order of chance. The first round only warms everything up. */
async function rounds(run: Run, rate: number): Promise<Readonly<Record<string, Load[]>>> {
  const loads: Record<string, Load[]> = Object.fromEntries(run.contestants.map(({name}) => [name, []]));
  for (let round = 0; round <= run.options.loads; round++) {
    for (const {name} of shuffled(run.contestants)) {
      const one = await load(run, name, rate);
      if (round) loads[name].push(one);
      run.progress.step(`${name} at ${rate}×`);
    }
  }
  return loads;
}

const keys = ['all', 'script', 'style', 'layout'] as const;

function costs(loads: Readonly<Record<string, Load[]>>): Readonly<Record<string, Cost>> {
  const all = (name: string) => loads[name]?.map(({all}) => all) ?? [];
  const empty = all('empty');
  const over = (x: readonly number[], base: readonly number[]) => median(x) - (base.length ? median(base) : 0);
  const ratio = (name: string, to: string) => spread([all(name), all(to), empty], ([x, y, e]) => over(x, e) / over(y, e));
  return Object.fromEntries(
    Object.entries(loads).map(([name, each]): [string, Cost] => [
      name,
      {
        above: spread([all(name), empty], ([x, e]) => over(x, e)),
        load: Object.fromEntries(keys.map((key) => [key, median(each.map((load) => load[key]))])) as unknown as Load,
        ...(loads['static'] && name !== 'empty' && {toStatic: ratio(name, 'static')}),
        ...(loads['lit'] && name !== 'empty' && {toLit: ratio(name, 'lit')}),
      },
    ]),
  );
}

export const cpu: Measure<Cpu> = {
  plan: ({loads}, count) => ({steps: rates.length * (loads + 1) * count, seconds: 0.9}),
  run: async (run) => {
    const all: Record<string, Readonly<Record<string, Cost>>> = {};
    for (const rate of rates) all[rate] = costs(await rounds(run, rate));
    return all;
  },
};
