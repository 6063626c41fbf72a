/**
 * English and Spanish are in the script. Every other language lies in a file beside it, and until that file has come,
 * or when it never does, somebody is looking for a number. The two languages here are made from English for tests.
 */
import {expect, oneEvent} from '@open-wc/testing';
import {contentFor, formatNumber, numbers} from '../content/index.js';
import {callHref} from '../src/internal/links.js';
import {allInside, inside, isSeen, tags, textOf} from './browsers/blocks.js';
import {click, letGo, requestsSeen, scriptUrl, testScriptUrl, type Trouble} from './browsers/commands.js';
import {passOff} from './browsers/open-roots.js';
import {injected, inTime, partnerPage, patiently, warned, ways, type Page} from './browsers/partner-page.js';

const lastDefined = 'ht-language';
/** The blocks that carry the number. */
const withNumber = ['ht-hotline', 'ht-red-flags', 'ht-screening'] as const;
type Tag = (typeof tags)[number];
type Block = HTMLElementTagNameMap[Tag];

const number = formatNumber(numbers.hotline);
const call = callHref(numbers.hotline);
const fallback = `<a href="${call}">${number}</a>`;
const hotline = (attributes = '') => `<ht-hotline ${attributes}>${fallback}</ht-hotline>`;
const everyBlock = (attributes = '') => tags.map((tag) => `<${tag} ${attributes}>${fallback}</${tag}>`).join('');

/** The same with the script as most pages have it. */
const pageWith = (blocks: string, script: string, page?: string) =>
  partnerPage(blocks, {head: `<script src="${script}"></script>`, from: new URL(script).origin, ...(page && {page})});

/**
 * A page whose language files wait for {@link wordsArrive}. The script comes when it has loaded: Firefox and WebKit hold
 * back the load of a page while it fetches words, and the test would wait for what it holds.
 */
async function waitingPage(blocks: string): Promise<Page> {
  const script = await testScriptUrl('held');
  const page = await partnerPage(blocks, {foot: injected(script, 'text/javascript'), from: new URL(script).origin});
  await page.customElements.whenDefined(lastDefined);
  await rendered(page);
  return page;
}

const blocksOf = ({document}: Page): Block[] => [...document.querySelectorAll<Block>(tags.join())];
const blockOf = <T extends Tag>({document}: Page, tag: T) => document.querySelector(tag)!;

/** The part of a block that says in which language it is. */
const spoken = (block: Block) => inside(block, '[lang]');

/** The first words of a block: its heading, or what is on its button or heard before it. */
const titleOf = (block: Block) => spoken(block).getAttribute('aria-label') ?? textOf(spoken(block).querySelector('h2, button')!);

const titles = (lang: string): string[] => {
  const {interface: words, redFlags, screening, quickExit} = contentFor(lang)!;
  return [words.hotlineTitle, redFlags.title, screening.title.self, quickExit.label, words.languageLabel];
};

/** How the first words of a block are written in each language. */
const isWrittenIn: Record<string, (text: string) => boolean> = {
  en: (text) => titles('en').includes(text),
  es: (text) => titles('es').includes(text),
  'ar-XB': (text) => /^[\p{Script=Arabic} ]+$/u.test(text),
  'en-XA': (text) => /^[\p{Script=Latin} ]+$/u.test(text) && !/[a-z]/i.test(text),
};

/** What a block is seen to speak: the language it is marked with, its direction, and whether the words are in it. */
const speech = (block: Block) => {
  const {lang, dir} = spoken(block);
  return `${lang} ${dir}${isWrittenIn[lang]?.(titleOf(block)) ? '' : `, but it says “${titleOf(block)}”`}`;
};

const callLink = (block: Block) => inside<HTMLAnchorElement>(block, `a[href="${call}"]`);
const showsNumber = (block: Block) => isSeen(callLink(block)) && textOf(callLink(block)).includes(number);

/** When a block has come to speak a language. */
function speaks(block: Block, lang: string): Promise<void> {
  const spoken = new Promise<void>((done) => {
    const observer = new MutationObserver(() => look());
    const look = () => {
      if (block.shadowRoot!.querySelector('[lang]')?.getAttribute('lang') !== lang) return;
      observer.disconnect();
      done();
    };
    observer.observe(block.shadowRoot!, {attributeFilter: ['lang'], childList: true, subtree: true});
    look();
  });
  return inTime(`<${block.localName}> did not come to speak ${lang}.`, spoken);
}

const allSpeak = (page: Page, lang: string) => Promise.all(blocksOf(page).map((block) => speaks(block, lang)));
const rendered = (page: Page) => Promise.all(blocksOf(page).map((block) => block.updateComplete));

const languageFilesIn = (requests: {path: string}[]) => requests.map(({path}) => path.replace(/\?\w{8}/, '')).filter((path) => path.includes('/locales/'));

/** When a page has asked for a language file: which. */
const asked = () =>
  patiently('no page asked for a language.', async () => {
    const files = languageFilesIn(await requestsSeen());
    return files.length ? files : undefined;
  });

/** When a page has asked for so many held files: lets them come. */
async function wordsArrive(files = 1): Promise<void> {
  let arrived = 0;
  await patiently(`fewer than ${files} language files were asked for.`, async () => {
    arrived += await letGo();
    return arrived >= files || undefined;
  });
}

const fileOf = (lang: string, script: string) => new URL(`locales/${lang}.js`, script).pathname;

describe('a language in a file of its own', () => {
  afterEach(() => letGo());

  for (const [way, place] of Object.entries(ways)) {
    it(`is spoken by every block when the script is pasted ${way}, and its file is asked for once, from beside the script`, async () => {
      const script = await testScriptUrl();
      const page = await partnerPage(everyBlock('lang="ar-XB"') + everyBlock('lang="ar-XB"'), {...(await place(script)), from: new URL(script).origin});
      await page.customElements.whenDefined(lastDefined);
      await allSpeak(page, 'ar-XB');
      expect(blocksOf(page)).to.have.lengthOf(2 * tags.length);
      expect(blocksOf(page).map(speech)).to.deep.equal(blocksOf(page).map(() => 'ar-XB rtl'));
      for (const tag of withNumber) expect(showsNumber(blockOf(page, tag)), tag).to.equal(true);
      const paths = (await requestsSeen()).map(({path}) => path);
      expect(languageFilesIn(paths.map((path) => ({path})))).to.deep.equal([fileOf('ar-XB', script)]);
      expect([...new Set(paths.map((path) => path.replace(/\?.*/, '')))]).to.deep.equal([new URL(script).pathname, fileOf('ar-XB', script)]);
      expect(page.watched).to.deep.equal({said: [], blocked: []});
    });
  }

  describe('that the page does not ask for', () => {
    for (const lang of ['en', 'es', 'es-MX', 'en-US']) {
      it(`is never fetched: lang="${lang}"`, async () => {
        const script = await testScriptUrl();
        const page = await pageWith(everyBlock(), script, `lang="${lang}"`);
        await rendered(page);
        expect(blocksOf(page).map(speech)).to.deep.equal(tags.map(() => `${lang.slice(0, 2)} ltr`));
        expect((await requestsSeen()).map(({path}) => path)).to.deep.equal([new URL(script).pathname]);
        expect(page.watched).to.deep.equal({said: [], blocked: []});
      });
    }
  });

  describe('while it is on its way', () => {
    it('leaves English there, marked as English, with the number', async () => {
      const page = await waitingPage(everyBlock('lang="ar-XB"'));
      await asked();
      expect(blocksOf(page).map(speech)).to.deep.equal(tags.map(() => 'en ltr'));
      for (const tag of withNumber) expect(showsNumber(blockOf(page, tag)), tag).to.equal(true);
      await wordsArrive();
      await allSpeak(page, 'ar-XB');
      expect(blocksOf(page).map(speech)).to.deep.equal(tags.map(() => 'ar-XB rtl'));
      expect(page.watched).to.deep.equal({said: [], blocked: []});
    });

    it('is asked for once, however many blocks join the page meanwhile', async () => {
      const page = await waitingPage(hotline('lang="ar-XB"'));
      for (const tag of tags) {
        const late = page.document.createElement(tag);
        late.lang = 'ar-XB';
        page.document.querySelector('main')!.append(late);
        await late.updateComplete;
      }
      const files = await asked();
      await wordsArrive();
      await allSpeak(page, 'ar-XB');
      files.push(...languageFilesIn(await requestsSeen()));
      expect(files).to.deep.equal([fileOf('ar-XB', await testScriptUrl('held'))]);
      expect(page.watched).to.deep.equal({said: [], blocked: []});
    });

    for (const tag of withNumber) {
      it(`never lets the number flicker: <${tag}>`, async () => {
        const page = await waitingPage(`<${tag} lang="ar-XB">${fallback}</${tag}>`);
        const block = blockOf(page, tag);
        const link = callLink(block);
        const missed: string[] = [];
        let looks = 0;
        const look = (when: string) => {
          looks++;
          if (callLink(block) !== link || !showsNumber(block)) missed.push(when);
        };
        const observer = new page.MutationObserver((changes) => {
          for (const {target, attributeName, removedNodes} of changes) {
            if (target === link && attributeName === 'href') missed.push('its link was led elsewhere');
            if ([...removedNodes].some((node) => node.contains(link))) missed.push('its link was taken away');
          }
          look('at a change');
        });
        observer.observe(block.shadowRoot!, {attributes: true, characterData: true, childList: true, subtree: true});
        let next = 0;
        const onFrame = () => {
          look('in a frame');
          next = page.requestAnimationFrame(onFrame);
        };
        onFrame();
        await wordsArrive();
        await speaks(block, 'ar-XB');
        // What was painted with the new words, and the frame after it.
        for (let frames = 0; frames < 2; frames++) await new Promise((done) => page.requestAnimationFrame(done));
        page.cancelAnimationFrame(next);
        observer.disconnect();
        expect(missed).to.deep.equal([]);
        expect(looks).to.be.at.least(3);
        expect(textOf(link)).to.match(/^\p{Script=Arabic}/u);
      });
    }

    it('never lets the number flicker from the moment the page is there', async () => {
      const script = await testScriptUrl('held');
      const page = await partnerPage(hotline('lang="ar-XB"'), {from: new URL(script).origin});
      const block = page.document.querySelector('ht-hotline')!;
      const missed: string[] = [];
      const shown = new Set<string>();
      const look = () => {
        const links = [...block.querySelectorAll('a'), ...(block.shadowRoot?.querySelectorAll(`a[href="${call}"]`) ?? [])].filter(isSeen);
        if (links.length !== 1 || !textOf(links[0]).includes(number)) missed.push(links.map(textOf).join() || 'nothing');
        else shown.add(textOf(links[0]).replace(number, '…'));
      };
      const observer = new page.MutationObserver(look);
      // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
      const {attachShadow} = page.Element.prototype;
      const hook = function (this: Element, options: ShadowRootInit) {
        const root = attachShadow.call(this, options);
        observer.observe(root, {attributes: true, characterData: true, childList: true, subtree: true});
        return root;
      };
      page.Element.prototype.attachShadow = hook;
      passOff(page, hook, attachShadow);
      let next = 0;
      const onFrame = () => {
        look();
        next = page.requestAnimationFrame(onFrame);
      };
      onFrame();
      const tag = page.document.createElement('script');
      const trusted = (page as {trustedTypes?: {createPolicy(name: string, rules: object): {createScriptURL(url: string): string}}}).trustedTypes?.createPolicy('test', {createScriptURL: (url: string) => url});
      tag.src = trusted?.createScriptURL(script) ?? script;
      const loaded = oneEvent(tag, 'load');
      page.document.body.append(tag);
      await loaded;
      await wordsArrive();
      await speaks(block, 'ar-XB');
      await new Promise((done) => page.requestAnimationFrame(done));
      page.cancelAnimationFrame(next);
      observer.disconnect();
      expect(missed).to.deep.equal([]);
      expect([...shown], 'the page’s own, then English, then the language').to.have.lengthOf(3);
    });

    it('keeps what the visitor opened and answered when it comes', async () => {
      const page = await waitingPage('<ht-red-flags lang="ar-XB"></ht-red-flags><ht-screening lang="ar-XB"></ht-screening>');
      const [signs, questions] = [blockOf(page, 'ht-red-flags'), blockOf(page, 'ht-screening')];
      const openGroups = () => allInside<HTMLDetailsElement>(signs, '[part=group]').map(({open}) => open);
      const answers = () => allInside(questions, '[part=answer]').map((answer) => answer.getAttribute('aria-pressed') === 'true');
      const steps = () => allInside(questions, '[part=steps] > div > strong').length;
      await click(allInside(signs, 'summary')[1]);
      // Each answer to the last question has a next step.
      for (const answer of [1, 6, 23]) await click(allInside(questions, '[part=answer]')[answer]);
      const before = {openGroups: openGroups(), answers: answers(), steps: steps()};
      expect(before.openGroups.filter(Boolean)).to.have.lengthOf(1);
      expect(before.answers.filter(Boolean)).to.have.lengthOf(3);
      expect(before.steps).to.be.above(0);
      await wordsArrive();
      await allSpeak(page, 'ar-XB');
      expect(blocksOf(page).map(speech)).to.deep.equal(['ar-XB rtl', 'ar-XB rtl']);
      expect({openGroups: openGroups(), answers: answers(), steps: steps()}).to.deep.equal(before);
      expect(page.watched).to.deep.equal({said: [], blocked: []});
    });
  });

  describe('that does not come', () => {
    const troubles: [why: string, trouble: Trouble | undefined, policy: (script: string) => string][] = [
      ['its file is missing', 'missing', (script) => new URL(script).origin],
      ['its file belongs to another version of the script', 'older', (script) => new URL(script).origin],
      ['its server does not share it with other sites', 'unshared', (script) => new URL(script).origin],
      ['the policy of the page allows the script and no other file', undefined, (script) => script],
    ];
    for (const [why, trouble, from] of troubles) {
      it(`leaves English there, with the number, and says why once: ${why}`, async () => {
        const script = await testScriptUrl(trouble);
        const page = await partnerPage(hotline('lang="ar-XB"') + everyBlock('lang="ar-XB"'), {head: `<script src="${script}"></script>`, from: from(script)});
        await warned(page);
        const late = page.document.createElement('ht-screening');
        page.document.documentElement.lang = 'ar-XB';
        page.document.querySelector('main')!.append(late);
        await rendered(page);
        expect(blocksOf(page).map(speech)).to.deep.equal(blocksOf(page).map(() => 'en ltr'));
        for (const tag of withNumber) expect(showsNumber(blockOf(page, tag)), tag).to.equal(true);
        const isBlocked = from(script) === script;
        expect(languageFilesIn(await requestsSeen())).to.deep.equal(isBlocked ? [] : [fileOf('ar-XB', script)]);
        expect(page.watched.said).to.have.lengthOf(1);
        expect(page.watched.said[0]).to.match(/^warn: /).and.include('<ht-hotline>').and.include('lang="ar-XB"').and.include('locales/ar-XB.js').and.include(script);
        expect(page.watched.blocked.map((url) => new URL(url).pathname)).to.deep.equal(isBlocked ? [fileOf('ar-XB', script)] : []);
      });
    }

    it('takes no other language with it', async () => {
      const page = await pageWith(hotline('lang="ar-XB"') + hotline('lang="es"') + hotline('lang="en"'), await testScriptUrl('missing'));
      await warned(page);
      expect(blocksOf(page).map(speech)).to.deep.equal(['en ltr', 'es ltr', 'en ltr']);
    });
  });

  describe('that is called for late', () => {
    it('is spoken when a framework writes it on the page', async () => {
      const script = await testScriptUrl();
      const page = await pageWith(everyBlock(), script);
      await rendered(page);
      expect(blocksOf(page).map(speech)).to.deep.equal(tags.map(() => 'en ltr'));
      expect(languageFilesIn(await requestsSeen())).to.deep.equal([]);
      page.document.documentElement.lang = 'ar-XB';
      await allSpeak(page, 'ar-XB');
      expect(blocksOf(page).map(speech)).to.deep.equal(tags.map(() => 'ar-XB rtl'));
      expect(languageFilesIn(await requestsSeen())).to.deep.equal([fileOf('ar-XB', script)]);
      page.document.documentElement.lang = 'es';
      await allSpeak(page, 'es');
      page.document.documentElement.lang = 'ar-XB';
      await allSpeak(page, 'ar-XB');
      expect(blocksOf(page).map(speech)).to.deep.equal(tags.map(() => 'ar-XB rtl'));
      expect(languageFilesIn(await requestsSeen()), 'it is here already').to.deep.equal([]);
      expect(page.watched).to.deep.equal({said: [], blocked: []});
    });

    const switchOn = async (trouble?: Trouble) => {
      const page = await pageWith(`<ht-language></ht-language>${hotline()}`, await testScriptUrl(trouble));
      await rendered(page);
      const block = blockOf(page, 'ht-language');
      const button = (lang: string) => inside(block, `button[lang="${lang}"]`);
      return {
        page,
        block,
        choose: (lang: string) => click(button(lang)),
        /** The language whose button is seen to be on. */
        on: () => allInside(block, 'button[aria-pressed="true"]').map(({lang}) => lang),
        /** What somebody hears who does not see the page. */
        heard: () => textOf(inside(block, '[role=status]')),
      };
    };

    it('is on, and said to be on, when somebody presses its button', async () => {
      const {page, block, choose, on, heard} = await switchOn();
      expect(on()).to.deep.equal(['en']);
      expect(heard()).to.equal('');
      await choose('ar-XB');
      await allSpeak(page, 'ar-XB');
      expect(blocksOf(page).map(speech)).to.deep.equal(['ar-XB rtl', 'ar-XB rtl']);
      expect(on()).to.deep.equal(['ar-XB']);
      expect(heard()).to.match(/^[\p{Script=Arabic} .]+$/u);
      expect(inside(block, '[role=status]').lang).to.equal('ar-XB');
      expect(page.watched).to.deep.equal({said: [], blocked: []});
    });

    it('is not said to be on before its words are there', async () => {
      const {page, choose, on, heard} = await switchOn('held');
      await choose('ar-XB');
      await asked();
      await rendered(page);
      expect(blocksOf(page).map(speech)).to.deep.equal(['en ltr', 'en ltr']);
      expect(on()).to.deep.equal(['en']);
      expect(heard()).to.equal('');
      await wordsArrive();
      await allSpeak(page, 'ar-XB');
      expect(blocksOf(page).map(speech)).to.deep.equal(['ar-XB rtl', 'ar-XB rtl']);
      expect(on()).to.deep.equal(['ar-XB']);
      expect(heard()).to.match(/^[\p{Script=Arabic} .]+$/u);
    });

    it('gives way when somebody presses another button before it has come', async () => {
      const {page, choose, on, heard} = await switchOn('held');
      await choose('ar-XB');
      await asked();
      await choose('es');
      await allSpeak(page, 'es');
      // It tells when the words of the first are there.
      const other = page.document.createElement('ht-quick-exit');
      other.lang = 'ar-XB';
      page.document.querySelector('main')!.append(other);
      await wordsArrive();
      await speaks(other, 'ar-XB');
      await rendered(page);
      expect(blocksOf(page).map(speech)).to.deep.equal(['es ltr', 'es ltr', 'ar-XB rtl']);
      expect(on()).to.deep.equal(['es']);
      expect(heard()).to.equal(contentFor('es').interface.languageChanged);
    });

    it('is asked for once when its button is pressed twice', async () => {
      await requestsSeen();
      const {page, choose} = await switchOn('held');
      await choose('ar-XB');
      await choose('ar-XB');
      const files = await asked();
      await wordsArrive();
      await allSpeak(page, 'ar-XB');
      expect([...files, ...languageFilesIn(await requestsSeen())]).to.have.lengthOf(1);
    });

    it('is on when its words come at the second press', async () => {
      const {page, choose, on, heard} = await switchOn('flaky');
      await choose('ar-XB');
      await warned(page);
      await rendered(page);
      expect(on()).to.deep.equal(['en']);
      await choose('ar-XB');
      await allSpeak(page, 'ar-XB');
      expect(on()).to.deep.equal(['ar-XB']);
      expect(heard()).to.match(/^[\p{Script=Arabic} .]+$/u);
    });

    it('is never said to be on when it does not come', async () => {
      const {page, choose, on, heard} = await switchOn('missing');
      await choose('ar-XB');
      await warned(page);
      await rendered(page);
      expect(on()).to.deep.equal(['en']);
      expect(heard()).to.equal('');
      await choose('es');
      await allSpeak(page, 'es');
      expect(on()).to.deep.equal(['es']);
      expect(heard()).to.equal(contentFor('es').interface.languageChanged);
    });
  });

  it('stands beside others on one page, each with its own words and direction', async () => {
    const script = await testScriptUrl();
    const languages = {en: 'en ltr', es: 'es ltr', 'ar-XB': 'ar-XB rtl', 'en-XA': 'en-XA ltr'};
    const inSections = Object.keys(languages).map((lang) => `<section lang="${lang}">${everyBlock()}</section>`);
    const page = await pageWith(inSections.join(''), script, 'lang="fr-CA"');
    for (const lang of Object.keys(languages)) await Promise.all([...page.document.querySelectorAll<Block>(`[lang="${lang}"] > *`)].map((block) => speaks(block, lang)));
    expect(blocksOf(page).map(speech)).to.deep.equal(Object.values(languages).flatMap((spoken) => tags.map(() => spoken)));
    for (const block of page.document.querySelectorAll(withNumber.join())) expect(showsNumber(block as Block)).to.equal(true);
    expect(languageFilesIn(await requestsSeen()).sort()).to.deep.equal([fileOf('ar-XB', script), fileOf('en-XA', script)]);
    expect(page.watched).to.deep.equal({said: [], blocked: []});
  });

  it('is spoken by a page in a frame of its own as well', async () => {
    const script = await testScriptUrl();
    const pages = [await pageWith(hotline('lang="ar-XB"'), script), await pageWith(hotline('lang="en-XA"'), script)];
    await Promise.all([allSpeak(pages[0], 'ar-XB'), allSpeak(pages[1], 'en-XA')]);
    expect(pages.map((page) => blocksOf(page).map(speech))).to.deep.equal([['ar-XB rtl'], ['en-XA ltr']]);
  });

  it('is one the shipped script does not know when only tests do', async () => {
    const script = await scriptUrl();
    const page = await pageWith(hotline('lang="ar-XB"') + hotline('lang="ar-XB"'), script);
    await rendered(page);
    expect(blocksOf(page).map(speech)).to.deep.equal(['en ltr', 'en ltr']);
    for (const block of blocksOf(page)) expect(showsNumber(block)).to.equal(true);
    expect((await requestsSeen()).map(({path}) => path)).to.deep.equal([new URL(script).pathname]);
    expect(page.watched.said).to.have.lengthOf(1);
    expect(page.watched.said[0]).to.match(/^warn: /).and.include('<ht-hotline>').and.include('lang="ar-XB"').and.include('Allowed: en, es');
    expect(page.watched.blocked).to.deep.equal([]);
  });
});
