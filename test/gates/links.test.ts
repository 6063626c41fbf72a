/** A link that opens the wrong thing is a call that is never made. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contentFor, numbers, textKeyword, textsFor, type Channel, type Word} from '../../content/index.js';
import {callHref, hrefOf} from '../../src/internal/links.js';

const label = '' as Word;
const url = 'https://chat.example';

describe('the link of a channel', () => {
  const cases: [what: string, channel: Channel, href: string][] = [
    ['calls a number in its international form', {kind: 'call', number: numbers.hotline, label}, `tel:${numbers.hotline}`],
    ['calls a short number as it is dialled', {kind: 'call', number: numbers.emergency, label}, `tel:${numbers.emergency}`],
    ['opens an empty text', {kind: 'text', number: numbers.emergency, label}, `sms:${numbers.emergency}`],
    ['opens a text with its word, on iPhone and on Android', {kind: 'text', number: numbers.hotlineText, keyword: textKeyword, label}, `sms:${numbers.hotlineText}?&body=${textKeyword}`],
    ['opens a chat at its address, unchanged', {kind: 'chat', url, label}, url],
    ['opens a website at its address, unchanged', {kind: 'web', url, label}, url],
    ['calls the relay service', {kind: 'relay', number: numbers.relay, label}, `tel:${numbers.relay}`],
  ];
  for (const [what, channel, href] of cases) it(what, () => assert.equal(hrefOf(channel), href));

  for (const line of [...contentFor('en').lines, ...textsFor('en')!.resources.services]) {
    for (const channel of line.channels) {
      it(`is one a browser understands: ${line.id}, ${channel.kind}`, () => {
        const {protocol, href} = new URL(hrefOf(channel));
        assert.equal(protocol, {call: 'tel:', text: 'sms:', chat: 'https:', web: 'https:', relay: 'tel:'}[channel.kind]);
        assert.doesNotMatch(href, /\s|%20|undefined|null/);
      });
    }
  }

  it('keeps the plus sign, which foreign phones need', () => assert.match(callHref(numbers.careline), /^tel:\+1\d{10}$/));
});
