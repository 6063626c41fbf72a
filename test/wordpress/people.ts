/** The people of the tests, signed in as people are: with a name, a password and a cookie. What they save goes through every filter that WordPress has for them. */
import assert from 'node:assert/strict';
import type {Browser, Page} from 'puppeteer-core';
import type {Site} from './site.js';

export interface Post {
  id: number;
  /** Where visitors see it. */
  address: string;
  /** What WordPress stored of what was written. */
  stored: string;
}

export interface Person {
  /** Asks the REST API, as the block editor does. */
  rest<T>(method: string, route: string, body?: unknown): Promise<T>;
  publish(content: string): Promise<Post>;
  /** A tab of theirs. */
  open(browser: Browser, path: string): Promise<Page>;
}

/** @param name - Also the password, see setup.php. */
export async function signIn(site: Site, name: 'admin' | 'author'): Promise<Person> {
  const answer = await fetch(`${site.address}/wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: {Cookie: 'wordpress_test_cookie=WP%20Cookie%20check'},
    body: new URLSearchParams({log: name, pwd: name, testcookie: '1'}),
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  assert.ok(cookies.some((cookie) => cookie.startsWith('wordpress_logged_in_')), `${name} could not sign in: ${answer.status}`);
  const Cookie = cookies.join('; ');
  const nonce = await (await fetch(`${site.address}/wp-admin/admin-ajax.php?action=rest-nonce`, {headers: {Cookie}})).text();

  const person: Person = {
    async rest<T>(method: string, route: string, body?: unknown) {
      const response = await fetch(`${site.address}/?rest_route=${route}`, {
        method,
        headers: {Cookie, 'X-WP-Nonce': nonce, 'Content-Type': 'application/json'},
        ...(body !== undefined && {body: JSON.stringify(body)}),
      });
      const text = await response.text();
      assert.ok(response.ok, `${name}: ${method} ${route}: ${response.status} ${text}`);
      return JSON.parse(text) as T;
    },
    async publish(content) {
      const {id, content: kept} = await person.rest<{id: number; content: {raw: string}}>('POST', '/wp/v2/posts', {title: 'Help', status: 'publish', content});
      return {id, address: `${site.address}/?p=${id}`, stored: kept.raw};
    },
    async open(browser, path) {
      const context = await browser.createBrowserContext();
      const domain = new URL(site.address).hostname;
      await context.setCookie(...cookies.map((cookie) => {
        const [key, value] = cookie.split('=') as [string, string];
        return {name: key, value, domain, path: '/'};
      }));
      const page = await context.newPage();
      await page.goto(site.address + path);
      return page;
    },
  };
  return person;
}
