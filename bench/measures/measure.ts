import type {Browser} from 'puppeteer-core';
import type {Options} from '../options.js';
import type {Contestant} from '../pages/contestant.js';
import type {Progress} from '../progress.js';

/** What every measurement is given. */
export interface Run {
  readonly browser: Browser;
  /** Where the pages are, with a slash at the end. */
  readonly address: string;
  readonly contestants: readonly Contestant[];
  readonly options: Options;
  readonly progress: Progress;
}

/** One thing that is measured. */
export interface Measure<T> {
  /** How many steps, and how many seconds each takes, as a guess. */
  readonly plan: (options: Options, count: number) => {steps: number; seconds: number};
  readonly run: (run: Run) => Promise<T>;
}
