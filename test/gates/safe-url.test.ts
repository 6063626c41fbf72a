/** The exit button goes where a page author says. An address that runs script, or is none, must never be followed. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {safeUrl} from '../../src/ht-quick-exit/safe-url.js';

const page = 'http://partner.example/help/page.html';

describe('an address of the exit button', () => {
  const followed: [href: string, url: string][] = [
    ['http://weather.example/today?x=1#now', 'http://weather.example/today?x=1#now'],
    ['HTTP://weather.example', 'http://weather.example/'],
    ['/weather', 'http://partner.example/weather'],
    ['weather.html', 'http://partner.example/help/weather.html'],
    ['../', 'http://partner.example/'],
    ['//weather.example/', 'http://weather.example/'],
    ['  /weather  ', 'http://partner.example/weather'],
    ['?weather', 'http://partner.example/help/page.html?weather'],
  ];
  for (const [href, url] of followed) {
    it(`is followed: "${href}"`, () => assert.equal(safeUrl(href, page), url));
  }

  it('is followed over https', () => {
    const secure = page.replace('http:', 'https:');
    assert.equal(safeUrl('/weather', secure), new URL('/weather', secure).href);
  });

  const refused = [
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
    it(`is refused: ${JSON.stringify(href)}`, () => assert.equal(safeUrl(href, page), undefined));
  }
});
