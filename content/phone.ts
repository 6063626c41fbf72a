import type {DialCode, E164} from './types.js';

/**
 * The one way a number is written for people. North American numbers become `1-888-555-0100`, a short
 * code stays as it is dialled.
 * @throws RangeError for a number of another shape, so that a slip of the keyboard never reaches a page.
 */
export function formatNumber(number: E164 | DialCode): string {
  const [, area, exchange, line] = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number) ?? [];
  if (line) return `1-${area}-${exchange}-${line}`;
  if (/^\d{3,6}$/.test(number)) return number;
  throw new RangeError(`"${number}" is neither a North American number in E.164 nor a dial code of three to six digits.`);
}
