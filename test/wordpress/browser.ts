/** A Chromium for the pages of WordPress, that keeps note of what a page says in the console and asks for. */
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findChromium} from '../browsers/engines.js';

export async function startBrowser(): Promise<Browser> {
  const chromium = await findChromium();
  if (!chromium) throw new Error('No Chromium was found. Next: apt-get install chromium, or set CHROME_PATH to a Chrome or Chromium you have.');
  // Outside this machine no name is found.
  const nowhere = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  return puppeteer.launch({...chromium, args: [...chromium.args, nowhere]});
}

export interface Notes {
  /** Lines in the console and errors that nobody caught, each with the file it came from. */
  lines: string[];
  requests: string[];
}

export function takeNotes(page: Page): Notes {
  const notes: Notes = {lines: [], requests: []};
  page.on('console', (line) => notes.lines.push(`${line.type()}: ${line.text()} (${line.location().url ?? ''})`));
  page.on('pageerror', (error) => notes.lines.push(`uncaught: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`));
  page.on('request', (request) => notes.requests.push(request.url()));
  return notes;
}

/** What a screen reader finds on the page, also in closed roots: `heading: Get help now`. */
export async function heard(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ignored, role}) => !ignored && ['heading', 'link', 'button'].includes(String(role?.value)))
    .map(({role, name}) => `${String(role?.value)}: ${String(name?.value)}`);
}
