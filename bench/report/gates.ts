/** What is promised, held against what was measured. */
import type {Measured} from '../results.js';

export interface Gate {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
}

export const holds = ({value, limit}: Gate): boolean => value <= limit;

/** A phone that works longer than this at a stretch lets a finger wait. */
const stretch = 50;

const gate = (what: string, value: number, limit: number, unit = ''): Gate => ({what, value, limit, unit});

function bytesOf({bytes}: Measured): Gate[] {
  const ours = bytes?.of['ours'];
  return ours ? [gate('download, times Lit and the words', ours.all / (bytes.litCore + bytes.words), 1.2)] : [];
}

function cpuOf({cpu}: Measured): Gate[] {
  const ours = cpu?.['1']?.['ours'];
  return [
    ...(ours?.toStatic ? [gate('work at 1×, times plain HTML', ours.toStatic.value, 1.15)] : []),
    ...(ours?.toLit ? [gate('work at 1×, times plain Lit', ours.toLit.value, 0.8)] : []),
  ];
}

function seenOf({seen}: Measured): Gate[] {
  const {ours, empty} = seen ?? {};
  if (!ours) return [];
  // What the page of the partner has without us is not ours.
  const longest = ours.longest > (empty?.longest ?? 0) ? ours.longest : 0;
  return [gate('layout shift at 4×', ours.shift, 0), gate('longest task at 4×', longest, stretch, 'ms')];
}

function growthOf({growth}: Measured): Gate[] {
  const ours = growth?.['ours'];
  if (!ours) return [];
  const {exponent, heap, nodes, left} = ours;
  return [
    gate('growth, exponent from 10 to 1,000 sets', exponent, 1.05),
    gate('heap of a set', heap / 1024, 10, 'KiB'),
    gate('nodes of a set', nodes, 650),
    // Less than one in a hundred cycles is the browser's own.
    gate('nodes left behind, a cycle', left.nodes, 0.01),
    gate('listeners left behind, a cycle', left.listeners, 0.01),
    gate('heap left behind, a cycle', left.heap, 200, 'bytes'),
  ];
}

function exitOf({exit}: Measured): Gate[] {
  const ours = exit?.['ours'];
  return ours ? [gate('frames until covered, at 1×', ours.idle.frames, 1), gate('frames until covered, at 6× and busy, at worst', ours.busy.worst, 2)] : [];
}

/** Those that can be told from what was measured. */
export const gates = (measured: Measured): Gate[] => [bytesOf, cpuOf, seenOf, growthOf, exitOf].flatMap((of) => of(measured));
