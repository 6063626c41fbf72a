import {expect, fixture, nextFrame} from '@open-wc/testing';
import {contentFor, locales, numbers, type Answer, type Audience, type Content, type Flag, type LineId, type Locale, type Setting} from '../content/index.js';
import type {HtHotline} from '../src/ht-hotline/ht-hotline.js';
import type {HtQuickExit} from '../src/ht-quick-exit/ht-quick-exit.js';
import type {HtRedFlags} from '../src/ht-red-flags/ht-red-flags.js';
import type {HtScreening} from '../src/ht-screening/ht-screening.js';
import type {HtElement} from '../src/internal/ht-element.js';
import {allInside, block, inside, isAccessible, isSeen, linksOf, openPage, settled, tags, textOf, warningsDuring, windowOf} from './browsers/blocks.js';
import {click, press, scriptUrl} from './browsers/commands.js';
import {openRootsScript} from './browsers/open-roots.js';

type Tag = (typeof tags)[number];

const audiences: readonly Audience[] = ['self', 'helper', 'professional'];
const choices: readonly Answer[] = ['yes', 'no', 'unsure'];
const allLines: readonly LineId[] = ['emergency', 'hotline', 'local', 'careline', 'hsi'];
const tel = (number: string) => `tel:${number}`;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** By these words a visitor knows which language a block speaks. */
const greetings: Record<Tag, (content: Content) => string> = {
  'ht-hotline': (content) => content.interface.hotlineTitle,
  'ht-red-flags': ({redFlags}) => redFlags.title,
  'ht-screening': ({screening}) => screening.title.self,
  'ht-quick-exit': ({quickExit}) => quickExit.label,
  'ht-language': (content) => content.interface.languageLabel,
};

interface Said {
  text: string;
  /** The language that a screen reader is told. */
  lang: string;
}

/** All that a block says, seen or heard, folded away or not, piece by piece. */
function saidBy(block: Element): Said[] {
  const elements = [...inside(block, '[lang]').parentNode!.querySelectorAll('[lang], [lang] *')];
  return elements.flatMap((element) => {
    const {lang} = element.closest<HTMLElement>('[lang]')!;
    const written = [...element.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE).map(({data}: ChildNode & {data?: string}) => data!);
    const labels = ['aria-label', 'title', 'alt', 'placeholder'].map((name) => element.getAttribute(name) ?? '');
    return [...written, ...labels].map((text) => ({text: text.replace(/\s+/g, ' ').trim(), lang})).filter(({text}) => text);
  });
}

/** The language of a block's words. Fails when they are marked as another one. */
function spokenBy(block: Element): string {
  const texts = saidBy(block).map(({text}) => text);
  const spoken = locales.filter((locale) => texts.includes(greetings[block.localName as Tag](contentFor(locale))));
  const {lang, dir} = inside(block, '[lang]');
  expect({lang: [lang], dir}).to.deep.equal({lang: spoken, dir: 'ltr'});
  return lang;
}

const page = document.documentElement;
const langOfThePage = page.getAttribute('lang');

/** Writes a language into the page, or takes it away. */
function setLang(element: Element, lang: string | null): void {
  if (lang === null) element.removeAttribute('lang');
  else element.setAttribute('lang', lang);
}

/** When blocks have had the time to hear of a change, and to speak. */
async function heardBy(...blocks: HtElement[]): Promise<void> {
  await nextFrame();
  for (const block of blocks) await block.updateComplete;
}

/** Puts what a page has around a block, one after the other, from the inside out. */
type Around = (inner: Element) => Element;

const div = (lang: string | null = null): HTMLElement => {
  const element = document.createElement('div');
  setLang(element, lang);
  return element;
};
const within =
  (outer: Element): Around =>
  (inner) => (outer.append(inner), outer);

/** As a page has it: in this one, tests open every root. */
let attachShadow: typeof Element.prototype.attachShadow;

/** In a component of the page, which hides its inside. */
const inRootOf =
  (host: Element, mode: ShadowRootMode): Around =>
  (inner) => {
    attachShadow.call(host, {mode}).append(inner);
    expect(host.shadowRoot === null).to.equal(mode === 'closed');
    return host;
  };

/** In a component of the page that shows what is put inside it, in a part of its own. */
const slottedInto =
  (host: Element, part: Element): Around =>
  (inner) => {
    part.append(document.createElement('slot'));
    attachShadow.call(host, {mode: 'open'}).append(part);
    host.append(inner);
    return host;
  };

/** A block on the page, with all this around it. */
async function put<T extends Tag>(tag: T, around: readonly Around[] = [], own: string | null = null): Promise<HTMLElementTagNameMap[T]> {
  const block = document.createElement(tag);
  setLang(block, own);
  const main = await fixture<HTMLElement>('<main></main>');
  main.append(around.reduce<Element>((inner, wrap) => wrap(inner), block));
  await block.updateComplete;
  return block;
}

/** Where a language may be written around a block, and change. */
const surroundings: [where: string, lay: () => {around: Around[]; changes: Element}][] = [
  ['on the page', () => ({around: [], changes: page})],
  ...([
    ['around it', (element) => [within(element)]],
    ['far around it', (element) => [within(div()), within(div()), within(element)]],
    ['on the component it is in', (element) => [inRootOf(element, 'open')]],
    ['on the closed component it is in', (element) => [within(div()), inRootOf(element, 'closed')]],
    ['on a component two roots above', (element) => [inRootOf(div(), 'closed'), within(div()), inRootOf(element, 'open')]],
    ['around closed components', (element) => [inRootOf(div(), 'closed'), inRootOf(div(), 'closed'), within(element)]],
    ['in the closed component it is in', (element) => [within(element), inRootOf(div(), 'closed')]],
  ] satisfies [string, (element: Element) => Around[]][]).map(([where, lay]): [string, () => {around: Around[]; changes: Element}] => [
    where,
    () => {
      const changes = div();
      return {around: lay(changes), changes};
    },
  ]),
];

describe('the language of a block', () => {
  const untouched = document.createElement('iframe');
  before(() => {
    document.body.append(untouched);
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the host as its `this`
    ({attachShadow} = windowOf(untouched).Element.prototype);
  });
  after(() => untouched.remove());

  beforeEach(() => setLang(page, 'en'));
  afterEach(() => setLang(page, langOfThePage));

  interface Place {
    where: string;
    around?: () => Around[];
    own?: string;
    page?: string | null;
    meta?: string;
    speaks: Locale;
  }
  const places: Place[] = [
    {where: 'its own, before any around it', own: 'es', around: () => [within(div('en'))], speaks: 'es'},
    {where: 'its own English on a page in Spanish', own: 'en', page: 'es', speaks: 'en'},
    {where: 'that of what it stands in', around: () => [within(div('es'))], speaks: 'es'},
    {where: 'the nearest of several', around: () => [within(div()), within(div('es')), within(div('en'))], page: 'en', speaks: 'es'},
    {where: 'the nearest of several, back to English', around: () => [within(div('en')), within(div('es'))], page: 'es', speaks: 'en'},
    ...(['open', 'closed'] as const).flatMap((mode): Place[] => [
      {where: `that of the ${mode} component it is in`, around: () => [inRootOf(div('es'), mode)], speaks: 'es'},
      {where: `that of a part inside an ${mode} component, before the component’s`, around: () => [within(div('es')), inRootOf(div('en'), mode)], speaks: 'es'},
      {where: `that around the ${mode} component it is in`, around: () => [within(div()), inRootOf(div(), mode), within(div('es'))], speaks: 'es'},
      {where: `that of a component two ${mode} roots above`, around: () => [inRootOf(div(), mode), within(div()), inRootOf(div('es'), mode), within(div('en'))], speaks: 'es'},
      {where: `that of the page, through ${mode} roots`, around: () => [inRootOf(div(), mode), inRootOf(div(), mode)], page: 'es', speaks: 'es'},
    ]),
    {where: 'where it is written on the page, not where a component shows it', around: () => [slottedInto(div('es'), div('en'))], speaks: 'es'},
    {where: 'that around a component that shows it elsewhere', around: () => [slottedInto(div(), div('en')), within(div('es'))], speaks: 'es'},
    {where: 'that of the page', page: 'es', speaks: 'es'},
    {where: 'that of the page, when an old system writes another one', page: 'es', meta: 'en', speaks: 'es'},
    {where: 'that which an old system writes', page: null, meta: 'es', speaks: 'es'},
    {where: 'that which an old system writes for a region', page: null, meta: 'es-MX', speaks: 'es'},
    {where: 'English when nobody names one', page: null, speaks: 'en'},
    {where: 'Spanish for es-MX', own: 'es-MX', speaks: 'es'},
    {where: 'Spanish for es_MX', own: 'es_MX', speaks: 'es'},
    {where: 'Spanish for ES', own: 'ES', speaks: 'es'},
    {where: 'Spanish for es-419', own: 'es-419', speaks: 'es'},
    {where: 'Spanish for a region that the page names', page: 'es-PR', speaks: 'es'},
    {where: 'English for EN-us', own: 'EN-us', page: 'es', speaks: 'en'},
    {where: 'English where its own is empty', own: '', page: 'es', speaks: 'en'},
    {where: 'English where the nearest is empty', around: () => [within(div('')), within(div('es'))], page: 'es', speaks: 'en'},
    {where: 'English where that of the page is empty', page: '', speaks: 'en'},
  ];

  for (const tag of tags) {
    describe(`<${tag}> is`, () => {
      for (const {where, around, own, page: written = 'en', meta, speaks} of places) {
        it(where, async () => {
          setLang(page, written);
          const old = Object.assign(document.createElement('meta'), {httpEquiv: 'Content-Language', content: meta});
          if (meta) document.head.append(old);
          try {
            const said = await warningsDuring(async () => expect(spokenBy(await put(tag, around?.(), own))).to.equal(speaks));
            expect(said).to.deep.equal([]);
          } finally {
            old.remove();
          }
        });
      }

      for (const unknown of ['tlh', 'x', 'english', 'estonian', 'tlh-Latn']) {
        it(`English for "${unknown}", and the page author is told once what there is`, async () => {
          setLang(page, 'es');
          const main = await fixture<HTMLElement>('<main></main>');
          const said = await warningsDuring(async () => {
            main.innerHTML = `<${tag} lang="${unknown}"></${tag}>`.repeat(2);
            for (const block of main.querySelectorAll(tag)) {
              await block.updateComplete;
              expect(spokenBy(block)).to.equal('en');
              block.requestUpdate();
              await block.updateComplete;
            }
          });
          expect(said).to.have.lengthOf(1);
          const [fault, allowed] = said[0].split('Allowed:');
          expect(fault).to.include(`<${tag}> lang="${unknown}"`);
          for (const locale of locales) expect(allowed).to.match(new RegExp(`\\b${locale}\\b`));
        });
      }
    });
  }

  for (const tag of ['ht-hotline', 'ht-red-flags', 'ht-screening'] as const) {
    it(`never costs the number: <${tag}>`, async () => {
      const english = linksOf(await put(tag));
      expect(english).to.include(tel(numbers.hotline)).and.include(tel(numbers.emergency));
      await warningsDuring(async () => {
        for (const lang of ['es', 'de', '', '-', '_', 'toString', 'es es', '"']) expect(linksOf(await put(tag, [], lang)), lang).to.deep.equal(english);
      });
    });
  }

  it('is marked as English inside a page that is written from right to left', async () => {
    const main = await fixture<HTMLElement>('<main lang="he" dir="rtl"></main>');
    await warningsDuring(async () => {
      for (const tag of tags) {
        const block = document.createElement(tag);
        main.append(block);
        await block.updateComplete;
        expect(spokenBy(block)).to.equal('en');
        expect(getComputedStyle(inside(block, '[lang]')).direction).to.equal('ltr');
      }
    });
  });

  describe('side by side in two languages', () => {
    async function putBoth(tag: Tag, around: readonly Around[]): Promise<[spanish: HtElement, english: HtElement]> {
      const both = [document.createElement(tag), document.createElement(tag)] as [HtElement, HtElement];
      both.forEach((block, i) => (block.lang = ['es', 'en'][i]));
      const main = await fixture<HTMLElement>('<main></main>');
      const parent = div();
      parent.append(...both);
      main.append(around.reduce<Element>((inner, wrap) => wrap(inner), parent));
      for (const block of both) await block.updateComplete;
      return both;
    }

    for (const tag of tags) {
      for (const [where, lay] of surroundings) {
        it(`<${tag}> stays as it is when the language changes ${where}`, async () => {
          const {around, changes} = lay();
          const both = await putBoth(tag, around);
          expect(both.map(spokenBy)).to.deep.equal(['es', 'en']);
          await warningsDuring(async () => {
            for (const lang of ['es', 'en', 'de', '', null]) {
              setLang(changes, lang);
              await heardBy(...both);
              expect(both.map(spokenBy), String(lang)).to.deep.equal(['es', 'en']);
            }
          });
        });
      }
    }

    for (const tag of ['ht-hotline', 'ht-red-flags', 'ht-screening', 'ht-quick-exit'] as const) {
      it(`<${tag}> has nothing to say about a page in a language there is not`, async () => {
        setLang(page, 'is');
        expect(await warningsDuring(() => putBoth(tag, [within(div('fi'))]))).to.deep.equal([]);
      });
    }
  });

  for (const tag of tags) {
    describe(`when it changes, <${tag}> follows`, () => {
      for (const [where, lay] of surroundings) {
        it(where, async () => {
          setLang(page, 'en');
          const {around, changes} = lay();
          const block = await put(tag, around);
          expect(spokenBy(block)).to.equal('en');
          for (const lang of ['es', 'en', 'es-MX', 'en-US', 'es'] as const) {
            setLang(changes, lang);
            await heardBy(block);
            expect(spokenBy(block), lang).to.equal(lang.slice(0, 2));
          }
          changes.removeAttribute('lang');
          await heardBy(block);
          expect(spokenBy(block)).to.equal('en');
        });
      }

      it('its own, set late', async () => {
        const block = await put(tag);
        expect(spokenBy(block)).to.equal('en');
        block.setAttribute('lang', 'es');
        await heardBy(block);
        expect(spokenBy(block)).to.equal('es');
        block.setAttribute('lang', 'en');
        await heardBy(block);
        expect(spokenBy(block)).to.equal('en');
      });

      it('its own, set late inside a closed component', async () => {
        const block = await put(tag, [within(div()), inRootOf(div(), 'closed')]);
        block.setAttribute('lang', 'es');
        await heardBy(block);
        expect(spokenBy(block)).to.equal('es');
      });

      it('its own, set as a framework does', async () => {
        const block = await put(tag);
        block.lang = 'es';
        await heardBy(block);
        expect(spokenBy(block)).to.equal('es');
        block.lang = 'en';
        await heardBy(block);
        expect(spokenBy(block)).to.equal('en');
      });

      it('what is around it, once its own is taken away', async () => {
        const block = await put(tag, [within(div('en'))], 'es');
        expect(spokenBy(block)).to.equal('es');
        block.removeAttribute('lang');
        await heardBy(block);
        expect(spokenBy(block)).to.equal('en');
      });

      it('the place it is moved to', async () => {
        const [english, spanish, component] = [div('en'), div('es'), div('es')];
        const block = await put(tag, [within(english)]);
        english.after(spanish, component);
        const root = attachShadow.call(component, {mode: 'closed'});
        for (const [place, lang] of [[spanish, 'es'], [english, 'en'], [root, 'es'], [english, 'en']] as const) {
          place.append(block);
          await heardBy(block);
          expect(spokenBy(block)).to.equal(lang);
        }
        // It must follow what is around it there, too.
        root.append(block);
        component.lang = 'en';
        await heardBy(block);
        expect(spokenBy(block)).to.equal('en');
      });

      it('the place that what it stands in is moved to', async () => {
        const [english, spanish, component] = [div('en'), div('es'), div()];
        const block = await put(tag, [inRootOf(component, 'closed'), within(english)]);
        english.after(spanish);
        spanish.append(component);
        await heardBy(block);
        expect(spokenBy(block)).to.equal('es');
        spanish.lang = 'en';
        await heardBy(block);
        expect(spokenBy(block)).to.equal('en');
      });

      it('nothing while it is moved with a language of its own', async () => {
        const block = await put(tag, [within(div('en'))], 'es');
        const elsewhere = div('en');
        block.parentElement!.after(elsewhere);
        elsewhere.append(block);
        await heardBy(block);
        expect(spokenBy(block)).to.equal('es');
        block.remove();
        await heardBy(block);
        elsewhere.append(block);
        await heardBy(block);
        expect(spokenBy(block)).to.equal('es');
      });

      it('nothing once it is off the page, and everything when it is put back', async () => {
        const part = div('es');
        const block = await put(tag, [within(part)]);
        const main = part.parentElement!;
        // Another block keeps listening.
        const other = document.createElement(tag);
        main.append(other);
        await other.updateComplete;

        part.remove();
        await heardBy(block);
        const before = block.shadowRoot!.innerHTML;
        part.lang = 'en';
        setLang(page, 'es');
        await heardBy(other, block);
        expect(spokenBy(other)).to.equal('es');
        expect(block.shadowRoot!.innerHTML).to.equal(before);
        expect(spokenBy(block)).to.equal('es');

        main.append(part);
        await heardBy(block);
        expect(spokenBy(block)).to.equal('en');
        part.lang = 'es';
        await heardBy(block);
        expect(spokenBy(block)).to.equal('es');
        part.removeAttribute('lang');
        setLang(page, 'en');
        await heardBy(block);
        expect(spokenBy(block)).to.equal('en');
      });

      it('again after it was the only one on the page, and off it', async () => {
        const block = await put(tag);
        const main = block.parentElement!;
        block.remove();
        main.append(block);
        await heardBy(block);
        setLang(page, 'es');
        await heardBy(block);
        expect(spokenBy(block)).to.equal('es');
      });
    });
  }

  describe('keeps, when it changes,', () => {
    /** To Spanish and back, with the same expectation in each. */
    async function inEach(block: HtElement, expects: (content: Content) => unknown): Promise<void> {
      for (const lang of ['en', 'es', 'en'] as const) {
        setLang(page, lang);
        await heardBy(block);
        expect(spokenBy(block)).to.equal(lang);
        await expects(contentFor(lang));
      }
    }

    it('the answers and the next steps', async () => {
      const screening = await block<HtScreening>('<ht-screening></ht-screening>');
      const groups = allInside(screening, '[role=group]');
      const given: readonly Answer[] = ['no', 'yes', 'unsure'];
      const {answers} = contentFor('en').screening;
      for (const [i, answer] of given.entries()) await click([...groups[i].querySelectorAll('button')].find((button) => textOf(button) === answers[answer])!);
      await screening.updateComplete;
      await inEach(screening, ({screening: words}) => {
        const asked = words.questions.filter(({concern}) => concern);
        const pressed = allInside(screening, '[role=group]').map((group) => [...group.querySelectorAll('[aria-pressed=true]')].map(textOf));
        expect(pressed).to.deep.equal(asked.map((_, i) => (given[i] ? [words.answers[given[i]]] : [])));
        const concerns = given.flatMap((answer, i) => (asked[i].points!.includes(answer) ? [asked[i].concern] : []));
        expect(concerns).not.to.be.empty;
        const steps = words.steps.filter(({concern}) => concerns.includes(concern));
        expect(allInside(screening, '[part=steps] > div > strong').map((mark) => textOf(mark.parentElement!.querySelector('p')!))).to.deep.equal(steps.map(({self}) => self));
      });
    });

    it('the word that the answers are wiped', async () => {
      const screening = await block<HtScreening>('<ht-screening></ht-screening>');
      await click(allInside(screening, '[part=answer]')[0]);
      await click(inside(screening, '[part=clear]'));
      await inEach(screening, ({screening: words}) => {
        expect(textOf(inside(screening, '[role=status]'))).to.equal(words.cleared);
        expect(allInside(screening, '[aria-pressed=true]')).to.deep.equal([]);
      });
    });

    it('the groups that were opened', async () => {
      const flags = await block<HtRedFlags>('<ht-red-flags></ht-red-flags>');
      for (const i of [1, 3]) await click(allInside(flags, '[part=group] summary')[i]);
      await settled(flags);
      await inEach(flags, ({redFlags}) => {
        const open = allInside<HTMLDetailsElement>(flags, '[part=group]').filter((group) => group.open);
        expect(open.map((group) => textOf(group.querySelector('summary')!))).to.deep.equal([redFlags.groups[1].title, redFlags.groups[3].title]);
        for (const group of open) expect([...group.querySelectorAll('li')].every(isSeen)).to.equal(true);
      });
    });

    it('the place that was chosen, and the group that was closed there', async () => {
      const flags = await block<HtRedFlags>('<ht-red-flags></ht-red-flags>');
      const select = inside<HTMLSelectElement>(flags, 'select');
      const place: Setting = 'school';
      const presses = [...select.options].findIndex(({value}) => value === place);
      select.focus();
      for (let i = 0; i < presses; i++) await press('ArrowDown');
      await settled(flags);
      await click(allInside(flags, '[part=group] summary')[0]);
      await settled(flags);
      const open = () => allInside<HTMLDetailsElement>(flags, '[part=group]').map((group) => group.open);
      const opened = open();
      expect(opened[0]).to.equal(false);
      expect(opened.slice(1)).to.include(true).and.not.include(false);
      await inEach(flags, ({redFlags}) => {
        expect(textOf(select.selectedOptions[0])).to.equal(redFlags.settings[place]);
        expect(open()).to.deep.equal(opened);
        const seen = allInside(flags, '[part=group] li').map(textOf);
        const signs = redFlags.groups
          .slice(1)
          .flatMap((group) => group.flags)
          .filter(({audiences: readers, settings}) => (readers?.includes('helper') ?? true) && (settings?.includes(place) ?? true));
        expect(seen).to.include.members(signs.slice(-3).map(({text}) => text));
        expect(seen.every((text) => signs.some((sign) => sign.text === text))).to.equal(true);
      });
    });

    for (const tag of ['ht-hotline', 'ht-red-flags', 'ht-screening'] as const) {
      it(`the sources of <${tag}> open`, async () => {
        const element = await put(tag);
        await click(inside(element, '[part=sources] summary'));
        const titles = () => allInside(element, '[part=sources] li :is(a, cite)').map(textOf);
        const before = titles();
        expect(before).not.to.be.empty;
        await inEach(element, () => expect(titles()).to.deep.equal(before));
      });
    }

    for (const compact of ['', 'compact']) {
      it(`federal law enforcement as it was left, open or closed ${compact}`, async () => {
        const hotline = await block<HtHotline>(`<ht-hotline audience="helper" lines="hotline hsi" ${compact}></ht-hotline>`);
        await inEach(hotline, () => expect(linksOf(hotline)).not.to.include(tel(numbers.hsi)));
        await click(inside(hotline, '[part=line] summary'));
        await inEach(hotline, ({lines}) => {
          expect(linksOf(hotline)).to.include(tel(numbers.hsi));
          expect(allInside(hotline, '[part=line] li').map(textOf)).to.include(lines.find(({id}) => id === 'hsi')!.notes[0].text);
        });
      });
    }

    it('the lines of the page', async () => {
      const hotline = await block<HtHotline>('<ht-hotline><p slot="more">Our front desk</p></ht-hotline>');
      const ours = hotline.querySelector('p')!;
      await settled(hotline);
      const html = hotline.outerHTML;
      await inEach(hotline, ({interface: words}) => {
        expect(allInside(hotline, '[part=more] [part=heading]').map(textOf)).to.deep.equal([words.more]);
        expect(isSeen(ours)).to.equal(true);
        expect(hotline.outerHTML).to.equal(html);
      });
    });

    const held: [what: string, html: string, selector: string][] = [
      ['a link that calls', '<ht-hotline></ht-hotline>', 'li:nth-child(2) a.action'],
      ['what opens the sources', '<ht-hotline></ht-hotline>', '[part=sources] summary'],
      ['what opens a group', '<ht-red-flags></ht-red-flags>', '[part=group]:nth-of-type(2) summary'],
      ['the choice of a place', '<ht-red-flags></ht-red-flags>', 'select'],
      ['an answer', '<ht-screening></ht-screening>', '[part=question]:nth-child(2) button:nth-child(2)'],
      ['the way out', '<ht-quick-exit></ht-quick-exit>', 'button'],
      ['the button of a language', '<ht-language></ht-language>', 'button:nth-child(2)'],
    ];
    for (const [what, html, selector] of held) {
      it(`the focus on ${what}: ${html}`, async () => {
        const element = await block<HtElement>(html);
        const target = inside(element, selector);
        target.focus();
        await inEach(element, () => {
          expect(isSeen(target)).to.equal(true);
          expect(document.activeElement === element && element.shadowRoot!.activeElement === target).to.equal(true);
        });
      });
    }

    it('the answer that was just given under the finger', async () => {
      const screening = await block<HtScreening>('<ht-screening></ht-screening>');
      const button = allInside(screening, '[part=answer]')[4];
      button.focus();
      await press('Space');
      setLang(page, 'es');
      await heardBy(screening);
      expect(button.getAttribute('aria-pressed')).to.equal('true');
      await press('Space');
      await screening.updateComplete;
      expect(button.getAttribute('aria-pressed')).to.equal('false');
    });
  });

  const views: Record<Tag, string[]> = {
    'ht-hotline': audiences.flatMap((audience) => ['us-ct', 'us'].flatMap((region) => ['', 'compact', 'no-heading'].map((more) => `audience="${audience}" region="${region}" ${more}`))),
    'ht-red-flags': audiences.flatMap((audience) => ['us-ct', 'us'].flatMap((region) => ['', 'open', 'setting="work"', 'setting="online"'].map((more) => `audience="${audience}" region="${region}" ${more}`))),
    'ht-screening': audiences.flatMap((audience) => ['us-ct', 'us'].flatMap((region) => ['', 'read-only'].map((more) => `audience="${audience}" region="${region}" ${more}`))),
    'ht-quick-exit': ['', 'placement="inline"', 'shortcut="escape" placement="inline"', 'shortcut="none"'],
    'ht-language': ['', 'languages="es en"'],
  };
  views['ht-hotline'].push(`audience="helper" lines="${allLines.join(' ')}"`, `audience="professional" lines="${allLines.join(' ')}" compact`);

  describe('is the only one in a block', () => {
    const wordsIn = ({lines, redFlags, screening, quickExit, interface: words}: Content) => ({lines, redFlags, screening, quickExit, words});

    /** Each text beside the one that stands in its place in the other language, as far as they differ. */
    function pairs(one: unknown, other: unknown): [string, string][] {
      if (typeof one === 'string') return one === other ? [] : [[one, other as string]];
      if (!one || typeof one !== 'object') return [];
      return Object.entries(one).flatMap(([key, inner]) => pairs(inner, (other as Record<string, unknown>)[key]));
    }

    /** What must not be heard: a text by itself, or, where it is more than one word, anywhere. */
    function textsOf(lang: Locale, notOf: Locale): RegExp[] {
      const months = Array.from({length: 12}, (_, month) => new Date(2026, month, 1).toLocaleDateString(lang, {month: 'long'}));
      const texts = pairs(wordsIn(contentFor(lang)), wordsIn(contentFor(notOf))).map(([text]) => text);
      expect(texts).to.have.length.above(150);
      return [
        new RegExp(`(^|\\s)(${months.join('|')})(\\s|$)`),
        ...texts.map((text) => {
          const pattern = text.split(/\{\w+\}/).map(escaped).join('.+');
          return new RegExp(text.includes(' ') ? pattern : `(^|: )${pattern}(:|$)`);
        }),
      ];
    }

    const {languages, sources} = contentFor('en');
    const verbatim: readonly string[] = [...Object.values(languages).map(({name}) => name), ...Object.values(sources).flatMap(({title, publisher}) => [title, publisher])];

    for (const [lang, other] of [['es', 'en'], ['en', 'es']] as const) {
      for (const tag of tags) {
        it(`<${tag}> in "${lang}", for every reader and in every place`, async () => {
          const foreign = textsOf(other, lang);
          for (const view of views[tag]) {
            const element = await block<HtElement>(`<${tag} lang="${lang}" ${view}></${tag}>`);
            const said = saidBy(element);
            expect(said, view).not.to.be.empty;
            const left = said.filter((piece) => piece.lang === lang && foreign.some((pattern) => pattern.test(piece.text)));
            expect(left.map(({text}) => text).filter((text) => !verbatim.includes(text)), view).to.deep.equal([]);
            const otherwise = said.filter((piece) => piece.lang !== lang);
            expect(otherwise.map(({text}) => text).filter((text) => text !== ',' && !verbatim.includes(text)), `${view}, marked as another language`).to.deep.equal([]);
          }
        });
      }

      it(`as it says in "${lang}" that the answers are wiped`, async () => {
        const screening = await block<HtScreening>(`<ht-screening lang="${lang}"></ht-screening>`);
        await click(inside(screening, '[part=clear]'));
        await screening.updateComplete;
        expect(textOf(inside(screening, '[role=status]'))).to.equal(contentFor(lang).screening.cleared);
      });
    }
  });

  describe('makes no difference to the next steps', () => {
    for (const audience of ['self', 'helper'] as const) {
      const questionsIn = (lang: Locale) => contentFor(lang).screening.questions.filter((question) => question.concern && question[audience]);
      for (const [i, question] of questionsIn('en').entries()) {
        it(`after "${question[audience]}"`, async () => {
          const shown: Partial<Record<Locale, number[][]>> = {};
          for (const lang of ['en', 'es'] as const) {
            const {answers, steps} = contentFor(lang).screening;
            const screening = await block<HtScreening>(`<ht-screening lang="${lang}" audience="${audience}"></ht-screening>`);
            const group = allInside(screening, '[role=group]')[i];
            expect(textOf(group.querySelector('p')!)).to.equal(questionsIn(lang)[i][audience]);
            shown[lang] = [];
            for (const answer of choices) {
              await click([...group.querySelectorAll('button')].find((button) => textOf(button) === answers[answer])!);
              await screening.updateComplete;
              const seen = allInside(screening, '[part=steps] > div > strong').map((mark) => textOf(mark.parentElement!.querySelector('h4')!));
              shown[lang].push(seen.map((title) => steps.findIndex((step) => step.title === title)));
            }
          }
          const step = contentFor('en').screening.steps.findIndex(({concern}) => concern === question.concern);
          expect(shown.en).to.deep.equal(choices.map((answer) => (question.points!.includes(answer) ? [step] : [])));
          expect(shown.es).to.deep.equal(shown.en);
        });
      }
    }
  });

  for (const lang of locales) {
    const {lines, languages, sources, redFlags, screening: asks, interface: words, translation} = contentFor(lang);
    const channelOf = (id: LineId, kind: string) => lines.find((line) => line.id === id)!.channels.find((channel) => channel.kind === kind)!;
    const attributes = `lang="${lang}"`;

    describe(`in ${languages[lang].name}`, () => {
      describe('each way to reach someone says which languages it speaks', () => {
        for (const audience of audiences) {
          const known = lines.filter((line) => line.audiences?.includes(audience) ?? true);
          for (const region of ['us-ct', 'us'] as const) {
            it(`to ${audience} in ${region}`, async () => {
              const offered = known.filter(({regions}) => regions?.includes(region) ?? true);
              const hotline = await block<HtHotline>(`<ht-hotline ${attributes} audience="${audience}" region="${region}" lines="${offered.map(({id}) => id).join(' ')}"></ht-hotline>`);
              for (const summary of allInside(hotline, '[part=line] summary')) await click(summary);
              const entries = allInside(hotline, '[part=line]');
              expect(entries).to.have.lengthOf(offered.length);
              for (const [i, {channels}] of offered.entries()) {
                const ways = [...entries[i].querySelectorAll('li')].filter((way) => way.querySelector('a.action'));
                const there = channels.filter(({regions}) => regions?.includes(region) ?? true);
                expect(ways.map((way) => textOf(way.querySelector('a')!))).to.deep.equal(there.map(({label}) => label));
                for (const [j, channel] of there.entries()) {
                  const sentences = [...ways[j].querySelectorAll('p')].filter(isSeen).map(textOf);
                  expect(sentences, channel.label).to.include(`${words.languages}: ${channel.languages ?? words.languagesUnknown}`);
                }
              }
            });
          }
        }

        const shorter: [what: string, html: string][] = [
          ['the numbers in short', `<ht-hotline ${attributes} compact></ht-hotline>`],
          ['the numbers in full', `<ht-hotline ${attributes}></ht-hotline>`],
          ...audiences.flatMap((audience): [string, string][] => [
            [`the signs for ${audience}`, `<ht-red-flags ${attributes} audience="${audience}"></ht-red-flags>`],
            [`the questions for ${audience}`, `<ht-screening ${attributes} audience="${audience}"></ht-screening>`],
          ]),
        ];
        for (const [what, html] of shorter) {
          it(`with ${what}: a text to the emergency number`, async () => {
            const element = await block<HtElement>(html);
            const links = allInside(element, `a[href^="sms:${numbers.emergency}"]`);
            expect(links).not.to.be.empty;
            for (const link of links) expect(textOf(link.closest('li')!)).to.include(`${words.languages}: ${channelOf('emergency', 'text').languages}`);
          });

          it(`with ${what}: a call to the hotline, each language in itself`, async () => {
            const channel = channelOf('hotline', 'call');
            const spoken = channel.kind === 'call' ? channel.interpreted! : [];
            expect(spoken).to.include('es').and.include('ht');
            const element = await block<HtElement>(html);
            const links = allInside(element, `a[href="${tel(numbers.hotline)}"]`);
            expect(links).not.to.be.empty;
            for (const link of links) {
              const way = link.closest('li')!;
              expect(textOf(way)).to.include(`${words.languages}: ${channel.languages}`);
              const names = [...way.querySelectorAll<HTMLElement>('[lang]')];
              expect(names.map((name) => [name.lang, textOf(name)])).to.deep.equal(spoken.map((code) => [code, languages[code].name]));
              for (const name of names) expect(getComputedStyle(name).direction, name.lang).to.equal(languages[name.lang as 'ar'].dir ?? 'ltr');
              const list = new Intl.ListFormat(lang, {type: 'disjunction'}).format(names.map(textOf));
              expect(textOf(names[0].parentElement!)).to.equal(`${words.askLanguage} ${list}`);
              expect(names.every(isSeen)).to.equal(true);
            }
          });
        }
      });

      for (const tag of ['ht-hotline', 'ht-red-flags', 'ht-screening'] as const) {
        it(`<${tag}> says when it was checked as that language writes a month`, async () => {
          const saidIn = async (locale: Locale) => textOf(inside(await put(tag, [], locale), '[part=sources] summary'));
          const saidFor = (day: string, locale: Locale) =>
            contentFor(locale).interface.checked.replace('{date}', new Date(day).toLocaleDateString(locale, {month: 'long', year: 'numeric', timeZone: 'UTC'}));
          const english = await saidIn('en');
          const day = [...lines, ...Object.values(sources)].map(({checked}) => checked).find((checked) => saidFor(checked, 'en') === english)!;
          expect(await saidIn(lang)).to.equal(saidFor(day, lang));
          if (lang === 'es') expect(await saidIn(lang)).to.match(/ (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) de \d{4}$/);
        });

        it(`<${tag}> says among its sources whether a machine wrote the words: ${translation}`, async () => {
          const element = await put(tag, [], lang);
          await click(inside(element, '[part=sources] summary'));
          const notes = allInside(element, '[part=sources] p').map(textOf);
          expect(notes).to.include(words.sourcesNote);
          expect(notes.includes(words.draftNote)).to.equal(translation === 'draft');
        });
      }

      for (const few of ['one', 'several']) {
        it(`counts signs as that language counts: ${few}`, async () => {
          const places = Object.keys(redFlags.settings) as Setting[];
          const signsAt = (flags: readonly Flag[], place: Setting) =>
            flags.filter(({audiences: readers, settings}) => (readers?.includes('helper') ?? true) && (settings?.includes(place) ?? true)).length;
          const counts = redFlags.groups.flatMap(({id, flags}) => places.map((place) => ({id, place, count: signsAt(flags, place)})));
          const {id, place, count} = counts.find((each) => (few === 'one' ? each.count === 1 : each.count > 1))!;
          const flags = await block<HtRedFlags>(`<ht-red-flags ${attributes} groups="${id}" setting="${place}"></ht-red-flags>`);
          const form = few === 'one' ? redFlags.shown.one! : redFlags.shown.other;
          expect(textOf(inside(flags, '[role=status]'))).to.equal(form.replace('{count}', String(count)));
        });
      }

      it('names the questions and their answers', async () => {
        const screening = await block<HtScreening>(`<ht-screening ${attributes}></ht-screening>`);
        const asked = asks.questions.filter(({concern}) => concern);
        expect(allInside(screening, '[role=group] p').map(textOf)).to.deep.equal(asked.map(({self}) => self));
        // In an order of chance.
        const offered = allInside(screening, '[role=group]').map((group) => [...group.querySelectorAll('button')].map(textOf).sort());
        expect(offered).to.deep.equal(asked.map(() => choices.map((choice) => asks.answers[choice]).sort()));
      });
    });
  }

  it('is found on a page without one, whose form is called "host"', async () => {
    const html = `<!doctype html><title>A page</title><script>${openRootsScript}</script><script src="${await scriptUrl()}" defer></script><form name="host"></form><ht-hotline></ht-hotline>`;
    const {document} = windowOf(await openPage({html}));
    expect(spokenBy(document.querySelector('ht-hotline')!)).to.equal('en');
  });

  describe('is accessible in Spanish', () => {
    for (const tag of tags) {
      // Where the visitor is makes fewer lines, not others.
      for (const view of views[tag].filter((each) => !each.includes('region="us" '))) {
        it(`<${tag} ${view.trim()}>`, async () => isAccessible(await block<HtElement>(`<${tag} lang="es" ${view}></${tag}>`)));
      }
    }

    for (const tag of ['ht-hotline', 'ht-red-flags', 'ht-screening'] as const) {
      it(`<${tag}> with its sources open`, async () => {
        const element = await put(tag, [], 'es');
        await click(inside(element, '[part=sources] summary'));
        await isAccessible(element);
      });
    }

    it('with federal law enforcement open', async () => {
      const hotline = await block<HtHotline>('<ht-hotline lang="es" audience="professional" lines="hotline hsi"></ht-hotline>');
      await click(inside(hotline, '[part=line] summary'));
      await isAccessible(hotline);
    });

    it('with lines of the page', async () => {
      const hotline = await block<HtHotline>('<ht-hotline lang="es"><p slot="more" lang="en">Our front desk</p></ht-hotline>');
      await settled(hotline);
      await isAccessible(hotline);
    });

    for (const [i, answer] of choices.entries()) {
      it(`with all answers "${answer}"`, async () => {
        const screening = await block<HtScreening>('<ht-screening lang="es"></ht-screening>');
        for (const group of allInside(screening, '[role=group]')) await click(group.querySelectorAll('button')[i]);
        await screening.updateComplete;
        await isAccessible(screening);
      });
    }

    it('after the answers were wiped', async () => {
      const screening = await block<HtScreening>('<ht-screening lang="es"></ht-screening>');
      await click(inside(screening, '[part=clear]'));
      await isAccessible(screening);
    });

    it('beside blocks in English', async () => {
      const main = await fixture<HTMLElement>(
        '<main><h1>Help</h1><section lang="es"><ht-hotline></ht-hotline><ht-quick-exit></ht-quick-exit></section><ht-screening></ht-screening><ht-language></ht-language></main>',
      );
      for (const element of main.querySelectorAll<HtHotline | HtScreening | HtQuickExit>('ht-hotline, ht-quick-exit, ht-screening, ht-language')) await element.updateComplete;
      await isAccessible(main);
    });
  });
});
