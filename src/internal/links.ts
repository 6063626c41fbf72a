/** Addresses that a phone or browser understands, made from the numbers in `content`. */
import type {Channel, DialCode, E164} from '../../content/index.js';

export const callHref = (number: E164 | DialCode): string => `tel:${number}`;

/**
 * Where the link of a channel leads.
 *
 * Android reads the message after `?`, older iPhones after `&`; with `?&` both fill it in.
 */
export function hrefOf(channel: Channel): string {
  switch (channel.kind) {
    case 'text':
      return `sms:${channel.number}${channel.keyword ? `?&body=${channel.keyword}` : ''}`;
    case 'chat':
    case 'web':
      return channel.url;
    default:
      return callHref(channel.number);
  }
}
