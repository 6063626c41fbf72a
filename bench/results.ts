/** What a run found out, as it is kept in `bench/results.json`. */
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import type {Bytes} from './measures/bytes.js';
import type {Cpu} from './measures/cpu.js';
import type {Exits} from './measures/exit.js';
import type {Growth} from './measures/growth.js';
import type {Seen} from './measures/seen.js';
import type {Slow} from './measures/slow.js';

export interface Machine {
  readonly cores: number;
  readonly system: string;
  readonly browser: string;
  readonly node: string;
}

export interface Measured {
  readonly bytes?: Bytes;
  readonly cpu?: Cpu;
  readonly seen?: Readonly<Record<string, Seen>>;
  readonly slow?: Readonly<Record<string, Slow>>;
  readonly growth?: Readonly<Record<string, Growth>>;
  readonly exit?: Exits;
}

export interface Results extends Measured {
  readonly machine: Machine;
  /** What was built. */
  readonly commit: string;
  readonly day: string;
  readonly loads: number;
  /** What each contestant is. */
  readonly titles: Readonly<Record<string, string>>;
}

const file = new URL('results.json', import.meta.url);

export const read = (): Required<Results> => JSON.parse(readFileSync(file, 'utf8')) as Required<Results>;

/** Three places say more than a load on another day would. */
const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(value > 1000 ? 5 : 4)) : value);

export const write = (results: Results): void => writeFileSync(file, `${JSON.stringify(results, rounded, 2)}\n`);

const git = (...args: string[]) => execFileSync('git', args, {cwd: new URL('.', import.meta.url), encoding: 'utf8'}).trim();

/** Where and of what the numbers are. It names the kind of machine, and not which. */
export function facts(browser: string): Pick<Results, 'machine' | 'commit' | 'day'> {
  const isChanged = git('status', '--porcelain', '--', '../src', '../content', '../rollup.config.mjs', '../scripts').length > 0;
  return {
    machine: {cores: availableParallelism(), system: `${process.platform} ${process.arch}`, browser: browser.replace(/^.*\//, 'Chromium '), node: process.version},
    commit: git('rev-parse', '--short=10', 'HEAD') + (isChanged ? ' and changes' : ''),
    day: new Date().toISOString().slice(0, 10),
  };
}
