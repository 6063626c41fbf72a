import {expect} from '@open-wc/testing';
import type {HtElement} from '../src/internal/ht-element.js';
import {allInside, isPageAccessible, isSeen, openPage, overflowing, tags, textOf, textTags, windowOf} from './browsers/blocks.js';
import {openRootsScript} from './browsers/open-roots.js';

const widths = Array.from({length: 29}, (_, i) => 320 + i * 40);
const start = new URL('/dist/demo/index.html', location.href).href;

const linked = (address: string, html: string) =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a[href]')]
    .map((link) => new URL(link.getAttribute('href')!, address))
    .filter(({origin}) => origin === location.origin)
    .map(({origin, pathname}) => origin + pathname);

/** Every page of the demo, found as a visitor finds it: by following the links from the first. */
async function allPages(): Promise<Map<string, {html: string; status: number}>> {
  const pages = new Map<string, {html: string; status: number}>();
  const ahead = [start];
  for (let address = ahead.pop(); address; address = ahead.pop()) {
    if (pages.has(address)) continue;
    const response = await fetch(address);
    const page = {html: await response.text(), status: response.status};
    pages.set(address, page);
    if (response.ok) ahead.push(...linked(address, page.html));
  }
  return pages;
}

/** The page as it is, with open roots and a note of each fault in front. */
const watched = (html: string) =>
  html.replace(
    '<head>',
    `<head><base href="${new URL('.', start).href}"><script>
      ${openRootsScript}
      var faults = [];
      for (const kind of ['error', 'warn']) console[kind] = (...parts) => faults.push(parts.join(' '));
      addEventListener('error', ({message, target}) => faults.push(message || target.outerHTML), true);
      addEventListener('unhandledrejection', ({reason}) => faults.push(String(reason)));
    </script>`,
  );

const pages = await allPages();

describe('the demo', () => {
  it('is built: npm run build && npm run build:demo', () => {
    expect(pages.get(start)!.status).to.equal(200);
    expect(pages.size).to.be.at.least(5);
  });

  for (const [address, {html, status}] of pages) {
    describe(address.split('/').at(-1)!, () => {
      const open = async (width = 800) => {
        const frame = await openPage({html: watched(html), width, height: 700});
        const page = windowOf(frame) as Window & typeof globalThis & {faults: string[]};
        const blocks = [...page.document.querySelectorAll<HtElement>([...tags, ...textTags].join())];
        // Articles and services have more to fetch than the script.
        await Promise.all(blocks.map((block) => block.updateComplete));
        return {frame, page, blocks};
      };

      it('is there', () => {
        expect(status).to.equal(200);
      });

      it('has all its gaps filled', () => {
        expect(html.match(/\{\{.*?\}\}/g)).to.equal(null);
      });

      it('has a name of its own', () => {
        const titles = [...pages.values()].map((page) => /<title>(.*?)<\/title>/.exec(page.html)?.[1]);
        const title = /<title>(.*?)<\/title>/.exec(html)?.[1];
        expect(titles.filter((other) => other === title)).to.deep.equal([title]);
      });

      it('shows its blocks without a fault', async () => {
        const {page, blocks} = await open();
        expect(blocks).not.to.be.empty;
        for (const block of blocks) expect([...block.shadowRoot!.querySelectorAll('[part="block"], button')].some(isSeen), block.outerHTML).to.be.true;
        expect(page.faults).to.deep.equal([]);
      });

      it(`fits every width from ${widths[0]} to ${widths.at(-1)}`, async () => {
        const {frame, page} = await open();
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
      });

      if (html.includes('class="document"')) {
        it('speaks Spanish in all of its document once somebody asks for it', async () => {
          const {blocks, page} = await open();
          const document = blocks.filter((block) => block.closest('.document'));
          const languageSwitch = document.find((block) => block.localName === 'ht-language')!;
          allInside(languageSwitch, 'button').find((button) => textOf(button) === 'Español')!.click();
          await Promise.all(document.map((block) => block.updateComplete));
          expect(document.filter((block) => !block.shadowRoot!.querySelector('[lang=es]')).map((block) => block.outerHTML)).to.deep.equal([]);
          expect(page.faults).to.deep.equal([]);
        });
      }

      for (const width of [320, 1024]) {
        // The first page has every view there is: where three engines share two cores, that is a lot to look through.
        it(`is accessible at ${width}`, async () => {
          const {frame} = await open(width);
          await isPageAccessible(frame);
        }).timeout(60_000);
      }
    });
  }
});
