/**
 * Articles and lists of services lie in a file beside the script. Until it has come, and when it never does, somebody is looking
 * for a number; and nobody who only wants the number waits for it.
 */
import {expect} from '@open-wc/testing';
import {contentFor, formatNumber, numbers, textsFor} from '../content/index.js';
import {callHref} from '../src/internal/links.js';
import {allInside, inside, isSeen, textOf, textTags} from './browsers/blocks.js';
import {click, letGo, requestsSeen, scriptUrl, testScriptUrl, type Trouble} from './browsers/commands.js';
import {injected, inTime, partnerPage, patiently, warned, ways, type Page} from './browsers/partner-page.js';

const number = formatNumber(numbers.hotline);
const fallback = `<a href="${callHref(numbers.hotline)}">${number}</a>`;
const both = textTags.map((tag) => `<${tag}>${fallback}</${tag}>`).join('');
const quiet = {said: [], blocked: []};

type TextTag = (typeof textTags)[number];

const blockOf = <T extends keyof HTMLElementTagNameMap>({document}: Page, tag: T) => document.querySelector(tag)!;
/** Whether a block shows its texts; its fallback has no heading. */
const isShown = (page: Page, tag: TextTag) => allInside(blockOf(page, tag), '[part=heading]').length > 0;
const titleOf = (page: Page, tag: TextTag) => textOf(inside(blockOf(page, tag), '[part=heading]'));
const titlesIn = (lang: string) => [textsFor(lang)!.topics[0].title, textsFor(lang)!.resources.title] as string[];
/** What the page itself has in a block, as far as it can be seen. */
const fallbackSeen = (page: Page, tag: TextTag) => [...blockOf(page, tag).querySelectorAll('a')].filter(isSeen).map(textOf);

const fileOf = (lang: string, script: string) => new URL(`texts/${lang}.js`, script).pathname;
const textFiles = async () => (await requestsSeen()).map(({path}) => path.replace(/\?.*/, '')).filter((path) => path.includes('/texts/'));

/** When a page shows the texts in a language. */
const shows = (page: Page, lang: string) =>
  inTime(
    `the texts did not come in ${lang}.`,
    new Promise<void>((done) => {
      const look = () => (textTags.every((tag) => inside(blockOf(page, tag), '[lang]').lang === lang) ? done() : page.requestAnimationFrame(look));
      void Promise.all(textTags.map((tag) => blockOf(page, tag).updateComplete)).then(look);
    }),
  );

const pageWith = async (blocks: string, script: string, page?: string) => {
  const made = await partnerPage(blocks, {head: `<script src="${script}"></script>`, from: new URL(script).origin, ...(page && {page})});
  await made.customElements.whenDefined('ht-language');
  return made;
};

/** The script comes when the page has loaded: some engines hold back the load of a page while it fetches. */
async function waitingPage(blocks: string): Promise<Page> {
  const script = await testScriptUrl('held');
  const page = await partnerPage(blocks, {foot: injected(script, 'text/javascript'), from: new URL(script).origin});
  await page.customElements.whenDefined('ht-language');
  return page;
}

/** When a page has asked for held files: lets them come. */
const arrive = () => patiently('no page asked for texts.', async () => (await letGo()) || undefined);

describe('the long texts', () => {
  afterEach(() => letGo());

  for (const [way, place] of Object.entries(ways)) {
    it(`come in one file, from beside the script, when it is pasted ${way}`, async () => {
      const script = await scriptUrl();
      const page = await partnerPage(both + both, {...(await place(script)), from: new URL(script).origin});
      await page.customElements.whenDefined('ht-language');
      await shows(page, 'en');
      expect(textTags.map((tag) => titleOf(page, tag))).to.deep.equal(titlesIn('en'));
      expect(await textFiles()).to.deep.equal([fileOf('en', script)]);
      expect(page.watched).to.deep.equal(quiet);
    });
  }

  it('are asked for in the language of the page alone', async () => {
    const script = await scriptUrl();
    const page = await pageWith(both, script, 'lang="es-MX"');
    await shows(page, 'es');
    expect(textTags.map((tag) => titleOf(page, tag))).to.deep.equal(titlesIn('es'));
    expect(await textFiles()).to.deep.equal([fileOf('es', script)]);
  });

  it('are never fetched for a page that shows none', async () => {
    const script = await scriptUrl();
    const page = await pageWith('<ht-hotline></ht-hotline><ht-red-flags></ht-red-flags><ht-screening></ht-screening><ht-quick-exit></ht-quick-exit><ht-language></ht-language>', script);
    await blockOf(page, 'ht-screening').updateComplete;
    expect((await requestsSeen()).map(({path}) => path)).to.deep.equal([new URL(script).pathname]);
  });

  it('come in a language from a file of its own, together with its words', async () => {
    const script = await testScriptUrl();
    const page = await pageWith(both, script, 'lang="ar-XB"');
    await shows(page, 'ar-XB');
    for (const tag of textTags) expect(titleOf(page, tag)).to.match(/^[\p{Script=Arabic} ]+$/u);
    for (const tag of textTags) expect(inside(blockOf(page, tag), '[lang]').dir).to.equal('rtl');
    expect(page.watched).to.deep.equal(quiet);
  });

  describe('while they are on their way', () => {
    it('leave what the page has in the block there, and every other block whole', async () => {
      const page = await waitingPage(`${both}<ht-hotline></ht-hotline><ht-screening></ht-screening>`);
      await Promise.all([blockOf(page, 'ht-hotline').updateComplete, blockOf(page, 'ht-screening').updateComplete]);
      for (const tag of textTags) expect(fallbackSeen(page, tag), tag).to.deep.equal([number]);
      expect(allInside(blockOf(page, 'ht-hotline'), '[part=line]')).to.have.length.above(1);
      expect(allInside(blockOf(page, 'ht-screening'), '[part=answer]')).to.have.length.above(1);
      await arrive();
      await shows(page, 'en');
      for (const tag of textTags) expect(fallbackSeen(page, tag), tag).to.deep.equal([]);
      expect(page.watched).to.deep.equal(quiet);
    });

    it('leave an article there that the page has in its own HTML', async () => {
      const written = (await (await fetch('/dist/snippets/en/ht-topic.where.html')).text()).replace('"closed"', '"open"').replace(/<style>[^]*?<\/style>/, '');
      const page = await waitingPage(written);
      const article = blockOf(page, 'ht-topic');
      const {title} = textsFor('en')!.topics.find(({name}) => name === 'where')!;
      const root = article.shadowRoot!;
      expect(textOf(root.querySelector('[part=heading]')!)).to.equal(title);
      expect(isSeen(root.querySelector('section')!)).to.equal(true);
      const controls = [...root.querySelectorAll('.live button')];
      expect(controls).to.have.length.above(3);
      expect(controls.filter(isSeen), 'what does nothing yet').to.deep.equal([]);
      await arrive();
      await article.updateComplete;
      // In a root of its own, with the written one emptied.
      expect(root.querySelector('section')).to.equal(null);
      const made = root.firstElementChild!;
      expect(textOf(inside(made, '[part=heading]'))).to.equal(title);
      expect(allInside(made, '.live button')).to.have.lengthOf(controls.length);
      expect(page.watched).to.deep.equal(quiet);
    });

    it('leave those of the language before there', async () => {
      const page = await waitingPage(`<ht-language></ht-language>${both}`);
      await arrive();
      await shows(page, 'en');
      await click(inside(blockOf(page, 'ht-language'), 'button[lang="es"]'));
      expect(textTags.map((tag) => titleOf(page, tag))).to.deep.equal(titlesIn('en'));
      await arrive();
      await shows(page, 'es');
      expect(textTags.map((tag) => titleOf(page, tag))).to.deep.equal(titlesIn('es'));
      expect(page.watched).to.deep.equal(quiet);
    });
  });

  describe('that do not come', () => {
    const troubles: [why: string, trouble: Trouble | undefined, policy: (script: string) => string][] = [
      ['their file is missing', 'missing', (script) => new URL(script).origin],
      ['their file belongs to another version of the script', 'older', (script) => new URL(script).origin],
      ['their server does not share it with other sites', 'unshared', (script) => new URL(script).origin],
      ['the policy of the page allows the script and no other file', undefined, (script) => script],
    ];
    for (const [why, trouble, from] of troubles) {
      it(`leave the number of the page there, and it is said why once: ${why}`, async () => {
        const script = await testScriptUrl(trouble);
        const page = await partnerPage(`${both}${both}<ht-topic id="bare"></ht-topic>`, {head: `<script src="${script}"></script>`, from: from(script)});
        await warned(page);
        await Promise.all(textTags.map((tag) => blockOf(page, tag).updateComplete));
        for (const tag of textTags) expect(fallbackSeen(page, tag), tag).to.deep.equal([number]);
        const bare = page.document.getElementById('bare')!;
        expect(allInside(bare, 'a').map(textOf), 'where the page has written nothing').to.deep.equal([number]);
        expect(page.watched.said).to.have.lengthOf(1);
        expect(page.watched.said[0]).to.match(/^warn: /).and.include('<ht-topic>').and.include('texts/en.js').and.include(script);
      });
    }

    it('are asked for again when somebody asks for the language again', async () => {
      const script = await testScriptUrl('flaky');
      const page = await pageWith(`<ht-language></ht-language>${both}`, script);
      await warned(page);
      expect(textTags.map((tag) => isShown(page, tag))).to.deep.equal([false, false]);
      await click(inside(blockOf(page, 'ht-language'), 'button[lang="en"]'));
      await shows(page, 'en');
      expect(textTags.map((tag) => titleOf(page, tag))).to.deep.equal(titlesIn('en'));
    });
  });

  it('are asked for again, once, when the line is back', async () => {
    const script = await testScriptUrl('flaky');
    const page = await pageWith(both, script);
    await warned(page);
    expect(textTags.map((tag) => isShown(page, tag))).to.deep.equal([false, false]);
    page.dispatchEvent(new Event('online'));
    await shows(page, 'en');
    expect(textTags.map((tag) => titleOf(page, tag))).to.deep.equal(titlesIn('en'));
    page.dispatchEvent(new Event('online'));
    await Promise.all(textTags.map((tag) => blockOf(page, tag).updateComplete));
    expect((await textFiles()).map((path) => path.replace(/\?.*/, ''))).to.deep.equal([fileOf('en', script), fileOf('en', script)]);
    expect(page.watched.said).to.have.lengthOf(1);
  });

  it('say what they say in the sources', async () => {
    const page = await pageWith(both, await scriptUrl());
    await shows(page, 'en');
    for (const tag of textTags) {
      const block = page.document.createElement(tag);
      const ours = document.body.appendChild(document.createElement(tag));
      page.document.querySelector('main')!.append(block);
      await Promise.all([block.updateComplete, ours.updateComplete]);
      expect(textOf(inside(block, '[part=block]')), tag).to.equal(textOf(inside(ours, '[part=block]')));
      ours.remove();
    }
    expect(contentFor('en').lang).to.equal('en');
  });
});
