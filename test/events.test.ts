/**
 * What a page hears of a block: that it is there, once. A shelter wants to know that its help page works; what somebody
 * does in a block, and in which language, is told to nobody.
 */
import {expect, nextFrame} from '@open-wc/testing';
import {contentFor, formatNumber, numbers} from '../content/index.js';
import {callHref} from '../src/internal/links.js';
import type {HtElement} from '../src/internal/ht-element.js';
import {allInside, builtPage, isSeen, openPage, settled, tags, textTags, windowOf} from './browsers/blocks.js';
import {click, letGo, scriptUrl, testScriptUrl} from './browsers/commands.js';
import {watchScript, type Watched} from './browsers/faults.js';
import {openRootsScript} from './browsers/open-roots.js';
import {injected, patiently} from './browsers/partner-page.js';

interface Heard {
  /** What the event has that a plain event has not. */
  says: string[];
  on: string;
  /** Whether the block could be used when the page heard of it. */
  isUsable: boolean;
}
type Page = Window & typeof globalThis & {heard: Heard[]; sent: string[]};

/** Stands first on the page, as a partner would write it. */
const listener = `<script>
  var heard = [];
  document.addEventListener('ht-rendered', (event) => {
    const plain = new Event('ht-rendered');
    const says = [];
    for (const name in event) if (!(name in plain)) says.push(name);
    const block = event.target.localName === 'div' ? event.target.shadowRoot.firstElementChild : event.target;
    heard.push({says, on: event.target.outerHTML.slice(1).split(/[ >]/)[0] + (event.target.dataset.ht || ''), isUsable: !!block.shadowRoot.querySelector('.action, button')});
  });
  // Every event that a script sends, by whatever name and from however deep inside.
  var sent = [];
  const {dispatchEvent} = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    sent.push(event.type);
    return dispatchEvent.call(this, event);
  };
</script>`;

const call = `<a href="${callHref(numbers.hotline)}">${formatNumber(numbers.hotline)}</a>`;
const all = [...tags, ...textTags];

async function pageWith(html: string): Promise<Page> {
  return windowOf(await builtPage(`${listener}<main><h1>Shelter</h1>${html}</main>`)) as Page;
}
const blocksOf = ({document}: Page) => [...document.querySelectorAll<HtElement>(all.join())];
const shown = async (page: Page) => void (await Promise.all(blocksOf(page).map((block) => block.updateComplete)));

describe('ht-rendered', () => {
  afterEach(() => letGo());

  for (const tag of all) {
    it(`tells the page once that <${tag}> is there, and nothing else`, async () => {
      const page = await pageWith(`<${tag}>${call}</${tag}>`);
      await shown(page);
      expect(page.heard).to.deep.equal([{says: [], on: tag, isUsable: true}]);
    });

    it(`tells it of <div data-ht="${tag.slice(3)}"> as well`, async () => {
      const page = await pageWith(`<div data-ht="${tag.slice(3)}">${call}</div>`);
      const heard = await patiently('nothing was heard.', async () => {
        await nextFrame();
        return page.heard.length ? page.heard : undefined;
      });
      expect(heard).to.deep.equal([{says: [], on: `div${tag.slice(3)}`, isUsable: true}]);
    });
  }

  it('is heard by whoever has made the block part of an element of their own', async () => {
    const page = await pageWith('');
    const host = page.document.querySelector('main')!.appendChild(page.document.createElement('section'));
    host.attachShadow({mode: 'open'}).innerHTML = `<ht-hotline>${call}</ht-hotline>`;
    await host.shadowRoot!.querySelector<HtElement>('ht-hotline')!.updateComplete;
    expect(page.heard).to.have.lengthOf(1);
    expect(page.heard[0].on).to.equal('section');
  });

  it('says nothing of what a visitor does: which language, which answer, what was opened or pressed', async () => {
    const page = await pageWith(`<ht-language></ht-language>${['ht-hotline', 'ht-red-flags', 'ht-screening', ...textTags].map((tag) => `<${tag}>${call}</${tag}>`).join('')}`);
    await shown(page);
    expect(page.heard).to.have.lengthOf(6);
    const sent = Array<string>(6).fill('ht-rendered');
    expect(page.sent).to.deep.equal(sent);
    const [control, , signs, questions] = blocksOf(page);
    await click(allInside(control, 'button[lang=es]')[0]);
    await shown(page);
    for (const block of blocksOf(page).slice(1)) expect(allInside(block, '[lang=es]'), block.localName).not.to.be.empty;
    await click(allInside(questions, 'button[part=answer]')[0]);
    await click(allInside(signs, 'summary')[0]);
    for (const block of blocksOf(page)) await settled(block);
    expect(page.sent).to.deep.equal(sent);
    // It would have been noticed, from inside a root too.
    allInside(questions, 'button[part=answer]')[0].dispatchEvent(new page.Event('ht-answered'));
    expect(page.sent).to.deep.equal([...sent, 'ht-answered']);
  });

  it('is not said again when the page changes or moves a block', async () => {
    const page = await pageWith(`<ht-hotline>${call}</ht-hotline>`);
    await shown(page);
    const [block] = blocksOf(page);
    block.setAttribute('lines', 'local');
    await block.updateComplete;
    page.document.body.prepend(block);
    block.lang = 'es';
    await block.updateComplete;
    expect(allInside(block, '[lang=es]')).not.to.be.empty;
    expect(page.heard).to.have.lengthOf(1);
  });

  it('waits for the texts of an article, as its reader does', async () => {
    const script = await testScriptUrl('held');
    const page = windowOf(await openPage({html: `<!doctype html><html lang="en"><title>A page</title><script>${openRootsScript}</script>${listener}<main><ht-topic>${call}</ht-topic><ht-hotline>${call}</ht-hotline></main>${injected(script, 'text/javascript')}</html>`})) as Page;
    await page.customElements.whenDefined('ht-language');
    await page.document.querySelector<HtElement>('ht-hotline')!.updateComplete;
    expect(page.heard.map(({on}) => on)).to.deep.equal(['ht-hotline']);
    await patiently('no page asked for texts.', async () => (await letGo()) || undefined);
    await shown(page);
    expect(page.heard.map(({on}) => on)).to.deep.equal(['ht-hotline', 'ht-topic']);
  });

  it('is never said of an article whose texts do not come', async () => {
    const page = windowOf(await openPage({html: `<!doctype html><html lang="en"><title>A page</title><script>console.warn = () => {};</script>${listener}<main><ht-topic name="who">${call}</ht-topic></main><script src="${await testScriptUrl('missing')}"></script></html>`})) as Page;
    await page.customElements.whenDefined('ht-topic');
    await shown(page);
    expect(isSeen(page.document.querySelector('ht-topic a')!)).to.equal(true);
    expect(page.heard).to.deep.equal([]);
  });

  it('does no harm on a page that has something else in the place of events', async () => {
    const html = `<!doctype html><html lang="en"><title>A page</title><script>${watchScript}</script><script>window.Event = {observe() {}};</script><main><ht-hotline>${call}</ht-hotline></main><script src="${await scriptUrl()}"></script></html>`;
    const page = windowOf(await openPage({html})) as Page & Watched;
    await shown(page);
    const [block] = blocksOf(page);
    expect(page.faults).to.deep.equal([]);
    expect(allInside(block, '.action')).to.have.lengthOf.at.least(contentFor('en').lines.length);
  });
});
