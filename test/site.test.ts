/** The site as a whole, and those of its pages that are mostly to be read. */
import {expect, fixture} from '@open-wc/testing';
import type {CustomElement, Package} from 'custom-elements-manifest/schema';
import {isSeen, nextLoad, tags, textOf, textTags, windowOf} from './browsers/blocks.js';
import {press} from './browsers/commands.js';
import {describePages, isOfBlocks, open, pageOf, pages, start} from './browsers/site.js';

describe('the site', () => {
  it('is built: npm run build && npm run build:site', () => {
    expect(pages.get(start)!.status).to.equal(200);
    expect(pages.size).to.be.at.least(20);
  });

  it('lets the keyboard skip what is the same on each page', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe title="The site" width="900" height="700"></iframe>');
    const loaded = nextLoad(frame);
    frame.src = start;
    await loaded;
    const {document} = windowOf(frame);
    const skip = document.querySelector<HTMLAnchorElement>('.skip')!;
    skip.focus();
    expect(isSeen(skip)).to.be.true;
    expect(skip.getBoundingClientRect().height).to.be.at.least(40);
    await press('Enter');
    expect(document.activeElement?.localName).to.equal('main');
  });

  it('copies what can be pasted as it is written', async () => {
    const {page} = await open(pageOf('ht-hotline.html').html);
    const copied: string[] = [];
    const writeText = (text: string) => Promise.resolve(void copied.push(text));
    Object.defineProperty(page.navigator, 'clipboard', {configurable: true, value: {writeText}});
    page.document.querySelector<HTMLButtonElement>('.copy')!.click();
    await new Promise(requestAnimationFrame);
    expect(copied).to.deep.equal([page.document.querySelector('pre')!.textContent]);
    expect(copied[0]).to.match(/^<script src=[^]+<ht-hotline>[^]+<\/ht-hotline>\n$/);
    expect(textOf(page.document.querySelector('[role=status]')!)).to.equal('Copied');
  });

  it('marks it where the browser lets no page copy', async () => {
    const {page} = await open(pageOf('ht-hotline.html').html);
    Object.defineProperty(page.navigator, 'clipboard', {configurable: true, value: undefined});
    page.document.querySelector<HTMLButtonElement>('.copy')!.click();
    await new Promise(requestAnimationFrame);
    expect(page.getSelection()!.toString().trim()).to.equal(page.document.querySelector('pre')!.textContent.trim());
  });

  for (const tag of [...tags, ...textTags]) {
    it(`names everything that ${tag} understands`, async () => {
      const manifest = (await (await fetch('/custom-elements.json')).json()) as Package;
      const element = manifest.modules.flatMap(({declarations = []}) => declarations as CustomElement[]).find(({tagName}) => tagName === tag)!;
      const named = (kind: string, list: readonly {name: string}[] = []) => list.map(({name}) => `${kind}-${name || 'default'}`);
      const wanted = [
        ...named('attribute', element.attributes),
        ...named('slot', element.slots),
        ...named('part', element.cssParts),
        ...named('token', element.cssProperties),
        ...named('event', element.events),
      ];
      const {document} = pageOf(`${tag}.html`);
      expect(wanted).not.to.be.empty;
      expect(wanted.filter((id) => !document.getElementById(id)?.textContent.trim())).to.deep.equal([]);
    });
  }
});

describePages((name) => !isOfBlocks(name));
