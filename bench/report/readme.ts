/** What the README says of the last whole run. */
import type {Results} from '../results.js';
import {names} from './chart.js';
import {kilobytes, milliseconds, seconds, some, table, times, whole} from './numbers.js';

export function section({bytes, cpu, slow, growth, exit, machine, commit, day, loads}: Required<Results>): string {
  const rows = Object.keys(names).map((name) => [
    names[name],
    kilobytes(bytes.of[name].all),
    name === 'static' ? '1' : times(cpu['1'][name].toStatic!),
    milliseconds(cpu['4'][name].above.value),
    seconds(slow[name].number),
    seconds(slow[name].whole),
  ]);
  const {ours} = growth;
  return `![Bars for download, work and time to the number; the table below has the same numbers](docs/bench.svg)

${table(['The four blocks as', 'Download, two languages', 'Work, times plain HTML', 'Work at 4×', 'Number seen, slow 3G', 'All seen'], rows)}

A further set of four on a page costs ${some((ours.time['1000'] - ours.time['100']) / 900)} ms and ${whole(ours.heap / 1024)} KiB. From the press on the exit to the blank page it is ${whole(exit['ours'].idle.frames)} frame${exit['ours'].idle.frames === 1 ? '' : 's'} of the page, at worst ${whole(exit['ours'].busy.worst)} on a phone six times slower that is busy with something else.

Measured on ${day} at ${commit} by \`npm run bench\`: ${machine.browser} on ${machine.cores} cores (${machine.system}), medians of ${loads} loads with 95 % intervals. All of it is in [bench/results.json](bench/results.json).`;
}
