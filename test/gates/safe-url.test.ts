/** The exit button goes where a page author says. An address that runs script, or is none, must never be followed. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {safeUrl} from '../../src/ht-quick-exit/safe-url.js';

describe('an address of the exit button', () => {
  const followed: [href: string, url: string][] = [
    ['http://weather.example/today?x=1#now', 'http://weather.example/today?x=1#now'],
    ['https://weather.example', 'https://weather.example/'],
    ['HTTP://weather.example', 'http://weather.example/'],
    ['  https://weather.example/today  ', 'https://weather.example/today'],
  ];
  for (const [href, url] of followed) {
    it(`is followed: "${href}"`, () => assert.equal(safeUrl(href), url));
  }

  const refused = [
    // These would lead to the very site that is to be left, or nowhere.
    '#',
    '?weather',
    '/weather',
    '../',
    'weather.example',
    '//weather.example/',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<p>',
    'blob:http://partner.example/1',
    'file:///etc/hosts',
    'vbscript:1',
    'about:blank',
    'mailto:us@partner.example',
    'ftp://partner.example/',
    'http://',
    'http://[',
    'http://a b/',
  ];
  for (const href of refused) {
    it(`is refused: ${JSON.stringify(href)}`, () => assert.equal(safeUrl(href), undefined));
  }
});
