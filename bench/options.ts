import {parseArgs} from 'node:util';

export const measures = ['bytes', 'cpu', 'seen', 'slow', 'growth', 'exit'] as const;
export type MeasureName = (typeof measures)[number];

export interface Options {
  readonly only: readonly MeasureName[];
  /** Empty: all. */
  readonly contestants: readonly string[];
  readonly loads: number;
  /** Everything with everybody: only then the results are kept. */
  readonly isWhole: boolean;
}

const usage = `npm run bench -- [--only ${measures.join(',')}] [--contestants ours,static,…] [--loads 21]
Without --only and --contestants the results are written to bench/results.json and docs/bench.svg.`;

/** What was asked for on the command line; says how to ask when it cannot be understood. */
export function options(): Options {
  const {values} = parseArgs({options: {only: {type: 'string'}, contestants: {type: 'string'}, loads: {type: 'string'}, help: {type: 'boolean'}}});
  const list = (text = '') => text.split(',').filter(Boolean);
  const only = list(values.only);
  const unknown = only.filter((name) => !(measures as readonly string[]).includes(name));
  const loads = Number(values.loads ?? 21);
  if (values.help || unknown.length || !(loads >= 1 && Number.isInteger(loads))) {
    if (unknown.length) console.error(`There is no measure called ${unknown.join(', ')}.`);
    console.error(usage);
    process.exit(values.help ? 0 : 2);
  }
  const contestants = list(values.contestants);
  return {only: only.length ? (only as MeasureName[]) : measures, contestants, loads, isWhole: !only.length && !contestants.length};
}
