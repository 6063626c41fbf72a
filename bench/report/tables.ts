/** Everything that was measured, for whoever ran it. */
import type {Measured} from '../results.js';
import {holds, gates} from './gates.js';
import {milliseconds, seconds, some, table, times, whole} from './numbers.js';

type Table = (measured: Measured) => string[];

const bytes: Table = ({bytes}) =>
  bytes
    ? [
        'Download for the four blocks in both languages, brotli',
        table(['', 'in the page', 'files', 'all', 'times static'], [
          ...Object.entries(bytes.of).map(([name, {html, files, all}]) => [name, whole(html), whole(files), whole(all), bytes.of['static'] ? some(all / bytes.of['static'].all, 2) : '']),
          ['Lit alone', '', whole(bytes.litCore), '', ''],
          ['the words alone', '', whole(bytes.words), '', ''],
        ]),
      ]
    : [];

const cpu: Table = ({cpu}) =>
  Object.entries(cpu ?? {}).flatMap(([rate, costs]) => [
    `Work of the main thread at ${rate}×, above the page of the partner alone, medians with 95 % intervals`,
    table(
      ['', 'above', 'times static', 'times lit', 'script', 'style', 'layout', 'whole load'],
      Object.entries(costs).map(([name, {above, load, toStatic, toLit}]) => [
        name,
        milliseconds(above.value),
        toStatic ? times(toStatic) : '',
        toLit ? times(toLit) : '',
        ...[load.script, load.style, load.layout, load.all].map((time) => `${some(time)} ms`),
      ]),
    ),
  ]);

const seen: Table = ({seen}) =>
  seen
    ? [
        'Seen and felt at 4×',
        table(
          ['', 'layout shift', 'largest paint', 'longest task', 'press of the page shown'],
          Object.entries(seen).map(([name, {shift, largest, longest, press}]) => [name, some(shift, 3), milliseconds(largest), longest ? milliseconds(longest) : 'under 50 ms', milliseconds(press)]),
        ),
      ]
    : [];

const slow: Table = ({slow}) =>
  slow
    ? [
        'On a slow line (400 kbit/s, 400 ms)',
        table(
          ['', 'number seen', 'all seen', 'layout shift'],
          Object.entries(slow).map(([name, {number, whole, shift}]) => [name, seconds(number), seconds(whole), some(shift, 3)]),
        ),
      ]
    : [];

const growth: Table = ({growth}) => {
  if (!growth) return [];
  const all = Object.entries(growth);
  const rows = (of: (one: (typeof all)[number][1]) => Record<string, string>) => {
    const columns = all.map(([, one]) => of(one));
    return Object.keys(columns[0] ?? {}).map((what) => [what, ...columns.map((column) => column[what])]);
  };
  return [
    'Many sets of the four blocks on one page',
    table(
      ['', ...all.map(([name]) => name)],
      rows(({time, exponents, exponent, heap, nodes, elements, left}) => ({
        ...Object.fromEntries(Object.entries(time).map(([size, time]) => [`${whole(Number(size))} added`, milliseconds(time)])),
        ...Object.fromEntries(Object.entries(exponents).map(([sizes, exponent]) => [`exponent ${sizes}`, some(exponent, 2)])),
        'exponent 10–1000': some(exponent, 2),
        'heap of a set': `${some(heap / 1024)} KiB`,
        'nodes of a set': whole(nodes),
        'of them elements': whole(elements),
        'left a cycle: nodes': some(left.nodes, 2),
        'left a cycle: listeners': some(left.listeners, 2),
        'left a cycle: heap': `${whole(left.heap)} bytes`,
      })),
    ),
    'Each block alone',
    table(
      ['', '100 added', '1,000 added', 'exponent'],
      all.flatMap(([, {alone}]) => Object.entries(alone).map(([tag, time]) => [tag, milliseconds(time['100']), milliseconds(time['1000']), some(Math.log10(time['1000'] / time['100']), 2)])),
    ),
  ];
};

const exit: Table = ({exit}) =>
  exit
    ? [
        'From the press on the exit to the covered frame',
        table(
          ['', 'time at 1×', 'frames (worst)', 'work', 'time at 6×, busy', 'frames (worst)', 'work'],
          Object.entries(exit).map(([name, {idle, busy}]) => [name, ...[idle, busy].flatMap(({time, frames, worst, work}) => [milliseconds(time), `${whole(frames)} (${whole(worst)})`, milliseconds(work)])]),
        ),
      ]
    : [];

const promised: Table = (measured) => {
  const all = gates(measured);
  const number = (value: number, unit: string) => `${some(value, 2).replace(/\.00$/, '')}${unit && ` ${unit}`}`;
  if (!all.length) return [];
  return ['What is promised', table(['', 'is', 'at most', ''], all.map((gate) => [gate.what, number(gate.value, gate.unit), number(gate.limit, gate.unit), holds(gate) ? 'holds' : 'FAILS']))];
};

export const tables = (measured: Measured): string => [bytes, cpu, seen, slow, growth, exit, promised].flatMap((of) => of(measured)).join('\n\n');
