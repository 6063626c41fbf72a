/**
 * The site in `dist/site/`, page by page as a visitor finds them: whole, readable, at any width, and asking nobody for
 * anything. Where it lies does not matter, because no address in it leaves its own folder. Two test files share the pages:
 * together they are too long for one where three engines share two cores.
 */
import {expect} from '@open-wc/testing';
import type {HtElement} from '../../src/internal/ht-element.js';
import {allInside, isPageAccessible, isSeen, openPage, overflowing, tags, textOf, textTags, windowOf} from './blocks.js';
import {emulate, engine} from './commands.js';
import {watchScript, type Watched} from './faults.js';

const everyWidth = Array.from({length: 29}, (_, i) => 320 + i * 40);
/** Pages of prose have one layout for phones and one for all else; each view of the gallery is swept on the page of its tag. */
const someWidths = [320, 360, 480, 640, 760, 800, 1000, 1440];

export const start = new URL('/dist/site/index.html', location.href).href;
const folder = new URL('.', start).href;

interface Page {
  html: string;
  status: number;
  document: Document;
}

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Where the links of a page lead, on this origin. */
const linked = (address: string, {document}: Page) =>
  [...document.querySelectorAll('a[href]')].map((link) => new URL(link.getAttribute('href')!, address)).filter(({origin}) => origin === location.origin);

/** Every page of the site, found as a visitor finds it: by following the links from the first. */
async function allPages(): Promise<Map<string, Page>> {
  const pages = new Map<string, Page>();
  const ahead = [start];
  for (let address = ahead.pop(); address; address = ahead.pop()) {
    if (pages.has(address) || !address.endsWith('.html')) continue;
    const response = await fetch(address);
    // The server of the tests adds a line to talk to its own pages.
    const html = (await response.text()).replace(/<script[^>]*__web-dev-server__[^>]*><\/script>/, '');
    const page = {html, status: response.status, document: parse(html)};
    pages.set(address, page);
    if (response.ok) ahead.push(...linked(address, page).map(({origin, pathname}) => origin + pathname));
  }
  return pages;
}

/** The page as it is, with open roots and a note of each fault in front. */
const watched = (html: string) => html.replace('<head>', `<head><base href="${folder}"><script>${watchScript}</script>`);

/** All of them, by address. */
export const pages = await allPages();
const nameOf = (address: string) => address.split('/').at(-1)!;
export const pageOf = (name: string) => pages.get(new URL(name, start).href)!;

/** A page in a frame, once its blocks are there. */
export async function open(html: string, width = 800) {
  const frame = await openPage({html: watched(html), width, height: 700});
  const page = windowOf(frame) as Watched;
  const blocks = [...page.document.querySelectorAll<HtElement>([...tags, ...textTags].join())];
  // Articles and services have more to fetch than the script.
  await Promise.all(blocks.map((block) => block.updateComplete));
  return {frame, page, blocks};
}

/** What is true of one page. */
function describePage(address: string, page: Page): void {
  const {html, status, document} = page;

  describe(`the site: ${nameOf(address)}`, () => {
    it('is there', () => {
      expect(status).to.equal(200);
    });

    it('has all its gaps filled', () => {
      expect(html.match(/\{\{.*?\}\}|\bdoc:[\w/]+|<!-- contents/g)).to.equal(null);
    });

    it('has a name of its own, and one first title', () => {
      const titles = [...pages.values()].map((other) => other.document.title);
      expect(titles.filter((other) => other === document.title)).to.deep.equal([document.title]);
      expect(document.querySelectorAll('h1, [heading-level="1"]').length).to.equal(1);
    });

    it('has the exit first, and the number', () => {
      expect(document.body.firstElementChild!.localName).to.equal('ht-quick-exit');
      expect(document.querySelector('ht-hotline a[href^="tel:"], ht-topic a[href^="tel:"]')).not.to.equal(null);
    });

    it('says in its navigation where one is', () => {
      const current = [...document.querySelectorAll('[aria-current]')].map((link) => link.getAttribute('href'));
      expect(current.filter((href) => href !== nameOf(address))).to.deep.equal([]);
      const named = [...document.querySelectorAll('nav a')].some((link) => link.getAttribute('href') === nameOf(address));
      expect(current.length > 0).to.equal(named);
    });

    it('leads only to what is there', () => {
      const lost = linked(address, page).filter((url) => {
        if (!url.pathname.endsWith('.html')) return url.href !== new URL('custom-elements.json', start).href;
        const target = pages.get(url.origin + url.pathname);
        return target?.status !== 200 || (url.hash.length > 1 && !target.document.getElementById(decodeURIComponent(url.hash.slice(1))));
      });
      expect(lost.map(String)).to.deep.equal([]);
      const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).to.deep.equal([]);
    });

    it('works from any folder: each address stays in its own', () => {
      const own = [...document.querySelectorAll('[src], [href], [srcset], [data], [action]')].flatMap((element) =>
        ['src', 'href', 'srcset', 'data', 'action'].flatMap((name) => element.getAttribute(name) ?? []).map((value) => ({element, value})),
      );
      const leaving = own.filter(({element, value}) => {
        // What a visitor may press may lead elsewhere; what the page fetches may not.
        if (/^(?:tel|sms|https):/.test(value)) return !['a', 'ht-quick-exit'].includes(element.localName);
        return value !== 'data:,' && (value.startsWith('/') || !new URL(value, address).href.startsWith(folder));
      });
      expect(leaving.map(({element}) => element.outerHTML)).to.deep.equal([]);
    });

    it('shows its blocks without a fault, and asks for nothing outside of its folder', async () => {
      const {page, blocks} = await open(html);
      expect(blocks).not.to.be.empty;
      for (const block of blocks) expect([...block.shadowRoot!.querySelectorAll('[part="block"], button')].some(isSeen), block.outerHTML).to.be.true;
      expect(page.faults).to.deep.equal([]);
      const asked = page.performance.getEntriesByType('resource').map(({name}) => name);
      expect(asked).to.include(new URL('demo.css', start).href);
      expect(asked.filter((name) => !name.startsWith(folder))).to.deep.equal([]);
    });

    const widths = document.querySelector('.prose') || nameOf(address) === 'gallery.html' ? someWidths : everyWidth;
    it(`fits every width of ${widths.length} from ${widths[0]} to ${widths.at(-1)}`, async () => {
      const {frame, page} = await open(html);
      const {documentElement} = page.document;
      const tooWide: string[] = [];
      for (const width of widths) {
        frame.width = String(width);
        expect(page.innerWidth).to.equal(width);
        const room = documentElement.clientWidth;
        if (documentElement.scrollWidth > room) tooWide.push(`${width}: the page is ${documentElement.scrollWidth} wide`);
        tooWide.push(...overflowing(page.document.body, room).map((found) => `${width}: ${found}`));
      }
      expect(tooWide).to.deep.equal([]);
    }).timeout(60_000);

    if (document.querySelector('.document')) {
      it('speaks Spanish in all of its document once somebody asks for it', async () => {
        const {blocks, page} = await open(html);
        const inDocument = blocks.filter((block) => block.closest('.document'));
        const languageSwitch = inDocument.find((block) => block.localName === 'ht-language')!;
        allInside(languageSwitch, 'button').find((button) => textOf(button) === 'Español')!.click();
        await Promise.all(inDocument.map((block) => block.updateComplete));
        expect(inDocument.filter((block) => !block.shadowRoot!.querySelector('[lang=es]')).map((block) => block.outerHTML)).to.deep.equal([]);
        expect(page.faults).to.deep.equal([]);
      });
    }

    for (const width of [320, 1024]) {
      // The gallery has every view there is: where three engines share two cores, that is a lot to look through.
      it(`is accessible at ${width}`, async () => {
        const {frame} = await open(html, width);
        await isPageAccessible(frame);
      }).timeout(60_000);
    }

    // No other engine can be told to be dark.
    if (engine === 'chromium') {
      it('is accessible in the dark', async () => {
        await emulate({colorScheme: 'dark'});
        const {frame, page} = await open(html, 1024);
        expect(page.matchMedia('(prefers-color-scheme: dark)').matches).to.be.true;
        await isPageAccessible(frame);
      }).timeout(60_000);
    }
  });
}

/** What is true of each page whose name fits. */
export function describePages(isOne: (name: string) => boolean): void {
  for (const [address, page] of pages) if (isOne(nameOf(address))) describePage(address, page);
}

/** Pages that show a tag in many ways; the others are mostly to be read. */
export const isOfBlocks = (name: string): boolean => /^(?:ht-|document-|gallery|languages)/.test(name);
