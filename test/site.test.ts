/** The site as a whole, and those of its pages that are mostly to be read. */
import {expect, fixture} from '@open-wc/testing';
import type {CustomElement, Package} from 'custom-elements-manifest/schema';
import {numbers} from '../content/index.js';
import {callHref} from '../src/internal/links.js';
import {isSeen, nextLoad, openPage, tags, textOf, textTags, windowOf} from './browsers/blocks.js';
import {emulate, press} from './browsers/commands.js';
import {describePages, isOfBlocks, open, pageOf, pages, start} from './browsers/site.js';
import {colour, contrast} from './hosts/looks.js';

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

  it('has the number on the first screen of a phone', async () => {
    const {page} = await open(pageOf('index.html').html, 320);
    const call = page.document.querySelector('main a[href^="tel:"]')!;
    expect(call.getAttribute('href')).to.equal(callHref(numbers.hotline));
    expect(isSeen(call)).to.be.true;
    // A small phone, less the exit that floats at its foot.
    expect(call.getBoundingClientRect().bottom).to.be.below(480);
  });

  for (const name of ['partner.html', 'partner.es.html']) {
    it(`has the numbers before all else to be read on a page that partners take as a model: ${name}`, async () => {
      const {page} = await open(pageOf(name).html, 320);
      const [first] = page.document.querySelectorAll('main :is(ht-hotline, ht-red-flags, ht-screening, p)');
      expect(first.localName).to.equal('ht-hotline');
      const call = first.shadowRoot!.querySelector(`a[href="${callHref(numbers.hotline)}"]`)!;
      // Two screens of a small phone: those for an emergency come first.
      expect(call.getBoundingClientRect().bottom).to.be.below(960);
    });
  }

  for (const [name, script] of [['builder.html', 'builder.js'], ['theming.html', 'theming.js']]) {
    it(`says what to do where ${script} does not come`, async () => {
      const {html} = pageOf(name);
      const without = html.replace(`<script src="${script}" defer></script>`, '');
      expect(without).not.to.equal(html);
      const says = ({document}: Window) => [...document.querySelectorAll('main p')].find((words) => isSeen(words) && textOf(words).startsWith('Without its script'))?.querySelector('a');
      expect(says((await open(html)).page)).to.equal(undefined);
      const {page} = await open(without);
      expect(says(page)).to.exist;
      // Nothing that would do nothing.
      expect([...page.document.querySelectorAll('main :is(button, input, select, textarea)')].filter(isSeen)).to.deep.equal([]);
    });
  }

  it('gives a thumb room on each link that stands in for a block', async () => {
    const html = pageOf('index.html').html.replace(/<script src="ht-blocks\.js" async><\/script>/, '');
    const {document} = windowOf(await openPage({html: html.replace('<head>', `<head><base href="${start}">`), width: 320, height: 640}));
    const links = [...document.querySelectorAll('ht-quick-exit > a, ht-hotline > a')];
    expect(links.length).to.be.at.least(5);
    for (const link of links) expect(link.getBoundingClientRect().height, textOf(link)).to.be.at.least(40);
  });

  it('is black on white on paper, also from a machine that is dark', async () => {
    if (!(await emulate({colorScheme: 'dark', media: 'print'}))) return;
    const {page} = await open(pageOf('index.html').html);
    expect(page.matchMedia('print and (prefers-color-scheme: dark)').matches).to.be.true;
    for (const words of ['h1', 'main p', 'main a']) expect(contrast(colour(getComputedStyle(page.document.querySelector(words)!).color), colour('#fff')), words).to.be.at.least(4.5);
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
