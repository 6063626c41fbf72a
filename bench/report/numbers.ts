/** Numbers as people read them. */
import type {Spread} from '../statistics.js';

export const whole = (value: number): string => Math.round(value).toLocaleString('en');
export const some = (value: number, digits = 1): string => value.toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits});
export const kilobytes = (bytes: number): string => `${some(bytes / 1000)} kB`;
export const milliseconds = (time: number): string => `${whole(time)} ms`;
export const seconds = (time: number): string => `${some(time / 1000)} s`;
export const times = ({value, low, high}: Spread): string => `${some(value, 2)} (${some(low, 2)}–${some(high, 2)})`;

/** A table in markdown, which can be read as it stands too. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column].length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
