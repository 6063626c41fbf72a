/**
 * The modules of the package on a page, as they lie in the folder and without a bundler: each block comes alone, says what it
 * says in the one script, and brings nothing that nobody asked for.
 */
import {expect, fixture} from '@open-wc/testing';
import {contentFor, locales, numbers, textsFor} from '../content/index.js';
import {callHref} from '../src/internal/links.js';
import {inside, isSeen, linksOf, tags, textOf, textTags} from './browsers/blocks.js';
import {testScriptUrl} from './browsers/commands.js';
import {inTime, partnerPage, type Page} from './browsers/partner-page.js';

const address = (file: string) => new URL(`/dist/npm/${file}`, location.href).href;
const module = (code: string) => `<script type="module" nonce="test">${code}</script>`;
const loaded = (file: string) => `<script type="module" src="${address(file)}"></script>`;
const quiet = {said: [], blocked: []};

const fallback = '<a href="https://your-site.example/help">Help</a>';
const blockOf = <T extends keyof HTMLElementTagNameMap>({document}: Page, tag: T) => document.querySelector(tag)!;
const isFallbackSeen = (page: Page, tag: keyof HTMLElementTagNameMap) => isSeen(blockOf(page, tag).querySelector('a')!);

/** A page with blocks, and with modules that run one after the other. */
const pageWith = (blocks: string, modules: string, page?: string) => partnerPage(blocks, {head: modules, from: location.origin, ...(page && {page})});

/** What a block says, in a page of the package and on this page, which has the sources. */
const said = async (block: Element & {updateComplete: Promise<boolean>}) => {
  await block.updateComplete;
  return textOf(inside(block, '[lang]'));
};

describe('the package, without a bundler', () => {
  it('shows the numbers where only the hotline is defined, and leaves other tags as the page wrote them', async () => {
    const page = await pageWith(`<ht-hotline></ht-hotline><ht-screening>${fallback}</ht-screening>`, loaded('define/ht-hotline.js'));
    await blockOf(page, 'ht-hotline').updateComplete;
    expect(linksOf(blockOf(page, 'ht-hotline'))).to.include(callHref(numbers.hotline));
    expect(page.customElements.get('ht-screening')).to.equal(undefined);
    expect(isFallbackSeen(page, 'ht-screening')).to.equal(true);
    expect(page.watched).to.deep.equal(quiet);
  });

  for (const lang of locales) {
    it(`brings an article in the language of the page, and no other: ${lang}`, async () => {
      const page = await pageWith(`<ht-topic name="rights">${fallback}</ht-topic>`, loaded('define/ht-topic.js'), `lang="${lang}"`);
      await inTime('no article came.', blockOf(page, 'ht-topic').updateComplete);
      expect(textOf(inside(blockOf(page, 'ht-topic'), '[part=heading]'))).to.equal(textsFor(lang)!.topics.find(({name}) => name === 'rights')!.title);
      expect(isFallbackSeen(page, 'ht-topic')).to.equal(false);
      const files = page.performance.getEntriesByType('resource').map(({name}) => name).filter((name) => name.includes('/texts/'));
      expect(files).to.deep.equal([address(`texts/${lang}.js`)]);
      expect(page.watched).to.deep.equal(quiet);
    });

    it(`says what the sources say, each block from a module of its own: ${lang}`, async () => {
      const all = [...tags, ...textTags];
      const blocks = all.map((tag) => `<${tag} ${tag === 'ht-topic' ? 'name="how"' : ''} read-only></${tag}>`).join('');
      const page = await pageWith(blocks, all.map((tag) => loaded(`define/${tag}.js`)).join(''), `lang="${lang}"`);
      const sources = await fixture<HTMLElement>(`<main lang="${lang}">${blocks}</main>`);
      for (const tag of all) {
        const source = await said(sources.querySelector(tag)!);
        expect(source, tag).to.have.length.above(10);
        expect(await inTime(`<${tag}> did not come.`, said(blockOf(page, tag))), tag).to.equal(source);
      }
      expect(page.watched).to.deep.equal(quiet);
    });
  }

  for (const [lang, dir] of [['ar-XB', 'rtl'], ['en-XA', 'ltr']]) {
    it(`brings the words of a further language when a page asks for them, in one file, and says what the one script says: ${lang}`, async () => {
      const all = [...tags, ...textTags];
      const blocks = all.map((tag) => `<${tag} ${tag === 'ht-topic' ? 'name="how"' : ''} read-only>${fallback}</${tag}>`).join('');
      const at = (file: string) => address(`../test-languages/npm/${file}`);
      const page = await pageWith(blocks, all.map((tag) => `<script type="module" src="${at(`define/${tag}.js`)}"></script>`).join(''), `lang="${lang}"`);
      const script = await testScriptUrl();
      const other = await partnerPage(blocks, {head: `<script src="${script}"></script>`, from: new URL(script).origin, page: `lang="${lang}"`});
      // It is complete when all that was asked for has come; the others speak anew by then.
      for (const one of [page, other]) await inTime('no article came.', blockOf(one, 'ht-topic').updateComplete);
      for (const tag of all) {
        for (const one of [page, other]) await blockOf(one, tag).updateComplete;
        const spoken = inside(blockOf(page, tag), '[lang]');
        expect([spoken.lang, spoken.dir], tag).to.deep.equal([lang, dir]);
        expect(textOf(spoken), tag).to.have.length.above(10);
        expect(textOf(spoken), tag).to.equal(textOf(inside(blockOf(other, tag), '[lang]')));
      }
      expect(linksOf(blockOf(page, 'ht-hotline'))).to.include(callHref(numbers.hotline));
      const files = page.performance.getEntriesByType('resource').map(({name}) => name).filter((name) => /\/(?:locales|texts)\//.test(name));
      expect(files.sort()).to.deep.equal([at(`locales/${lang}.js`), at(`texts/${lang}.js`)]);
      expect(page.watched).to.deep.equal(quiet);
    });
  }

  it('has every tag in one module, and a div that stands for one', async () => {
    const all = [...tags, ...textTags];
    const page = await pageWith(`<ht-screening></ht-screening><div data-ht="hotline">${fallback}</div>`, module(`import * as classes from '${address('index.js')}'; window.names = Object.keys(classes);`));
    for (const tag of all) expect(page.customElements.get(tag), tag).to.not.equal(undefined);
    expect((page as unknown as {names: string[]}).names).to.deep.equal(['HtHotline', 'HtLanguage', 'HtQuickExit', 'HtRedFlags', 'HtResources', 'HtScreening', 'HtTopic']);
    await blockOf(page, 'ht-screening').updateComplete;
    expect(textOf(inside(blockOf(page, 'ht-screening'), '[part=heading]'))).to.equal(contentFor('en').screening.title.self);
    expect(isSeen(page.document.querySelector('div[data-ht] a')!)).to.equal(false);
    expect(page.watched).to.deep.equal(quiet);
  });

  it('defines nothing with a class alone, until the page does', async () => {
    const page = await pageWith(`<ht-hotline>${fallback}</ht-hotline>`, module(`import {HtHotline} from '${address('ht-hotline.js')}'; window.define = () => customElements.define('ht-hotline', HtHotline);`));
    expect(page.customElements.get('ht-hotline')).to.equal(undefined);
    expect(isFallbackSeen(page, 'ht-hotline')).to.equal(true);
    (page as unknown as {define: () => void}).define();
    await blockOf(page, 'ht-hotline').updateComplete;
    expect(linksOf(blockOf(page, 'ht-hotline'))).to.include(callHref(numbers.hotline));
    expect(page.watched).to.deep.equal(quiet);
  });

  it('speaks also where a library of the page replaces what lists can do or takes it away, before and between its modules, and gives it back', async () => {
    const broken = module("for (const name of ['reduce', 'map', 'filter', 'flatMap']) Array.prototype[name] = window['own' + name] = () => 'not a list';");
    const kept = module("window.isKept = window.Set === undefined || ['reduce', 'map', 'filter', 'flatMap'].every((name) => Array.prototype[name] === window['own' + name]);");
    const without = module('window.Set = undefined;');
    for (const [before, between] of [[broken, ''], ['', broken], ['', without]]) {
      const page = await pageWith('<ht-hotline></ht-hotline><ht-quick-exit></ht-quick-exit><ht-red-flags></ht-red-flags>', `${before}${loaded('define/ht-hotline.js')}${between}${loaded('define/ht-red-flags.js')}${loaded('define/ht-quick-exit.js')}${kept}`);
      for (const tag of ['ht-hotline', 'ht-red-flags'] as const) {
        await blockOf(page, tag).updateComplete;
        expect(linksOf(blockOf(page, tag)), tag).to.include(callHref(numbers.hotline));
      }
      expect(textOf(inside(blockOf(page, 'ht-quick-exit'), '[part=button]'))).to.equal(contentFor('en').quickExit.label);
      expect((page as unknown as {isKept: boolean}).isKept).to.equal(true);
      expect(page.watched).to.deep.equal(quiet);
    }
  });
});

describe('the package, bundled by a partner', () => {
  for (const bundler of ['esbuild', 'rollup']) {
    it(`shows numbers, signs and an article in both languages, from files that the bundler made: ${bundler}`, async () => {
      for (const lang of locales) {
        const blocks = `<ht-hotline>${fallback}</ht-hotline><ht-red-flags>${fallback}</ht-red-flags><ht-topic name="rights">${fallback}</ht-topic><ht-language></ht-language><ht-screening>${fallback}</ht-screening>`;
        const page = await pageWith(blocks, `<script type="module" src="/__bundled/${bundler}/page.js"></script>`, `lang="${lang}"`);
        await inTime('no article came.', blockOf(page, 'ht-topic').updateComplete);
        const sources = await fixture<HTMLElement>(`<main lang="${lang}">${blocks}</main>`);
        for (const tag of ['ht-hotline', 'ht-red-flags', 'ht-topic', 'ht-language'] as const) {
          expect(isSeen(inside(blockOf(page, tag), '[lang]')), tag).to.equal(true);
          expect(await said(blockOf(page, tag)), tag).to.equal(await said(sources.querySelector(tag)!));
        }
        expect(page.customElements.get('ht-screening')).to.equal(undefined);
        expect(isFallbackSeen(page, 'ht-screening')).to.equal(true);
        expect(page.watched).to.deep.equal(quiet);
      }
    });
  }
});
