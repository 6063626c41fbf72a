/**
 * Every view of every element in words that are harder on it than English: Spanish, English made 40% longer, and
 * letters that run from right to left. The last two are made for tests (`scripts/test-languages.ts`): what is not
 * written in their letters never passed `msg()`.
 */
import {expect} from '@open-wc/testing';
import {contentFor, formatNumber, numbers, textKeyword, textsFor} from '../content/index.js';
import {allInside, asSeen, inside, isPageAccessible, isSeen, openPage, overflowing, tags, textOf, textTags, windowOf} from './browsers/blocks.js';
import {testScriptUrl} from './browsers/commands.js';
import {openRootsScript} from './browsers/open-roots.js';

type Block = HTMLElementTagNameMap[(typeof tags)[number] | (typeof textTags)[number]];

const narrow = 320;
const widths = [narrow, 800];

const views = `
  <ht-language></ht-language>
  <ht-hotline></ht-hotline>
  <ht-hotline compact></ht-hotline>
  <ht-hotline audience="professional" lines="emergency hotline local careline hsi"></ht-hotline>
  <ht-hotline audience="professional" lines="emergency hotline local careline hsi" compact></ht-hotline>
  <ht-hotline region="us"></ht-hotline>
  <ht-hotline><p slot="more">Front desk: ask for Ana.</p></ht-hotline>
  <ht-red-flags open audience="self"></ht-red-flags>
  <ht-red-flags open audience="helper"></ht-red-flags>
  <ht-red-flags open audience="professional"></ht-red-flags>
  <ht-red-flags setting="work"></ht-red-flags>
  <ht-screening></ht-screening>
  <ht-screening audience="helper"></ht-screening>
  <ht-screening audience="professional"></ht-screening>
  <ht-screening read-only></ht-screening>
  ${textsFor('en')!.topics.map(({name}) => `<ht-topic name="${name}" audience="professional"></ht-topic>`).join('')}
  <ht-resources audience="self"></ht-resources>
  <ht-resources audience="professional"></ht-resources>
  <ht-resources audience="helper" region="us" need="child"></ht-resources>
  <ht-quick-exit placement="inline"></ht-quick-exit>
  <ht-quick-exit placement="inline" shortcut="escape"></ht-quick-exit>`;
/** Each on a page of its own: they would lie on one another. */
const placements = ['auto', 'top', 'bottom'] as const;

interface Setting {
  lang: string;
  /** The direction of the page; a page author may forget it. */
  dir?: 'rtl';
  blocks?: string;
  width?: number;
}
interface Sight {
  frame: HTMLIFrameElement;
  page: Window & typeof globalThis;
  blocks: Block[];
}

/** When a block has come to speak a language. */
const speaks = (block: Block, lang: string): Promise<void> =>
  new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`In eight seconds, <${block.localName}> did not come to speak ${lang}.`)), 8000);
    const observer = new MutationObserver(() => look());
    const look = () => {
      if (block.shadowRoot!.querySelector('[lang]')?.getAttribute('lang') !== lang) return;
      clearTimeout(late);
      observer.disconnect();
      done();
    };
    observer.observe(block.shadowRoot!, {attributeFilter: ['lang'], childList: true, subtree: true});
    look();
  });

/** A page of blocks where a visitor has opened everything that opens and answered every question. */
async function see({lang, dir, blocks = views, width = narrow}: Setting): Promise<Sight> {
  const html = `<!doctype html><html lang="${lang}"${dir ? ` dir="${dir}"` : ''}><head><title>A page</title><script>${openRootsScript}</script>
    <script src="${await testScriptUrl()}"></script></head><body><main><h1>1</h1>${blocks}</main></body></html>`;
  const frame = await openPage({html, width});
  const page = windowOf(frame);
  const found = [...page.document.querySelectorAll<Block>([...tags, ...textTags].join())];
  await Promise.all(found.map((block) => speaks(block, lang)));
  for (const block of found) {
    for (const summary of allInside<HTMLElement>(block, 'details:not([open]) > summary')) summary.click();
    // Each answer in turn, so that between them all next steps are seen.
    allInside(block, '[role=group] .answers').forEach((answers, i) => [...answers.querySelectorAll('button')][i % 3].click());
    await block.updateComplete;
  }
  return {frame, page, blocks: found};
}

/** Looks at a page at each width. */
async function atEachWidth(setting: Setting, look: (sight: Sight, width: number) => string[]): Promise<string[]> {
  const sight = await see(setting);
  return widths.flatMap((width) => {
    sight.frame.width = String(width);
    expect(sight.page.innerWidth).to.equal(width);
    return look(sight, width).map((found) => `${width}: ${found}`);
  });
}

const inEach = (blocks: readonly Block[], find: (block: Block) => string[]) => blocks.flatMap((block) => find(block).map((found) => `<${block.localName}> ${found}`));
const everything = (block: Block) => allInside<HTMLElement>(block, '*');
const named = (element: Element) => `${element.localName} “${textOf(element).slice(0, 50)}”`;

/** Where the text of something is painted. */
function paintedText(element: Node): DOMRect[] {
  const range = element.ownerDocument!.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()];
}

/** Words that are cut off, or that stand beside the button they belong to; what is only heard does not count. Empty is good. */
const cutWords = (block: Block): string[] => [
  ...everything(block).flatMap((element) => {
    const {overflowX, overflowY, clipPath, textOverflow} = getComputedStyle(element);
    const cuts = [overflowX, overflowY].some((overflow) => /hidden|clip/.test(overflow)) || textOverflow === 'ellipsis';
    const isTooLong = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
    return cuts && isTooLong && clipPath === 'none' ? [`cuts ${named(element)}`] : [];
  }),
  ...allInside(block, 'button, summary, [part=link]').flatMap((target) => {
    const box = target.getBoundingClientRect();
    const fits = ({left, right, top, bottom}: DOMRect) => left >= box.left - 1 && right <= box.right + 1 && top >= box.top - 1 && bottom <= box.bottom + 1;
    return paintedText(target).every(fits) ? [] : [`has words outside of ${named(target)}`];
  }),
];

/** Choices that are cut off once somebody has made them: no browser breaks their lines. Empty is good. */
const cutChoices = (block: Block): string[] =>
  allInside<HTMLSelectElement>(block, 'select').flatMap((select) => {
    const {width} = select.getBoundingClientRect();
    Object.assign(select.style, {flexShrink: '0', maxInlineSize: 'none'});
    const wanted = select.getBoundingClientRect().width;
    select.removeAttribute('style');
    return width < wanted - 1 ? [`has ${Math.round(width)} of the ${Math.round(wanted)} that its longest choice needs`] : [];
  });

/** Every button, opener and link of help that is smaller than a thumb. Empty is good. */
const tooSmall = (block: Block): string[] =>
  allInside(block, 'button, select, summary, [part=link]').flatMap((target) => {
    const {width, height} = target.getBoundingClientRect();
    return width < 44 || height < 44 ? [`${named(target)} is ${width} by ${height}`] : [];
  });

/** Every text inside a block, seen or not, with the element it stands in. */
function textsIn(block: Block): [text: Text, parent: Element][] {
  const root = block.shadowRoot!;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: [Text, Element][] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() && text.parentElement) texts.push([text, text.parentElement]);
  }
  return texts;
}

describe('every view of every block', () => {
  const settings: Record<string, Setting> = {
    'in Spanish': {lang: 'es'},
    'in words 40% longer': {lang: 'en-XA'},
    'from right to left': {lang: 'ar-XB', dir: 'rtl'},
    'from right to left, on a page whose author forgot to say so': {lang: 'ar-XB'},
  };
  const pages = Object.entries(settings).flatMap(([how, setting]): [string, Setting][] => [
    [how, setting],
    ...placements.map((placement): [string, Setting] => [
      `${how}, the exit at ${placement}`,
      {...setting, blocks: `<ht-quick-exit placement="${placement}"></ht-quick-exit><ht-hotline compact></ht-hotline>`},
    ]),
  ]);

  for (const [how, setting] of pages) {
    describe(how, () => {
      it('fits a phone and a wide screen', async () => {
        const found = await atEachWidth(setting, ({page: {document}}) => {
          const {scrollWidth, clientWidth} = document.documentElement;
          const tooWide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : [];
          return [...tooWide, ...overflowing(document.body, clientWidth)];
        });
        expect(found).to.deep.equal([]);
      });

      it('cuts off no word', async () => {
        expect(await atEachWidth(setting, ({blocks}) => inEach(blocks, cutWords))).to.deep.equal([]);
      });

      it('can be hit with a thumb', async () => {
        expect(await atEachWidth(setting, ({blocks}) => inEach(blocks, tooSmall))).to.deep.equal([]);
      });

      it('is accessible', async () => {
        const {frame} = await see(setting);
        await isPageAccessible(frame);
      });
    });
  }

  for (const lang of ['en', 'es', 'en-XA', 'ar-XB']) {
    it(`shows the whole of every choice, once it is chosen: ${lang}`, async () => {
      expect(await atEachWidth({lang, blocks: '<ht-red-flags></ht-red-flags><ht-resources></ht-resources>'}, ({blocks}) => inEach(blocks, cutChoices))).to.deep.equal([]);
    });
  }

  describe('in a language made for tests', () => {
    /** What stays as it is in every language, and what the browser writes itself. */
    const untranslated = (lang: string): string[] => {
      const months = Array.from({length: 12}, (_, month) => new Intl.DateTimeFormat(lang, {month: 'long'}).format(new Date(2026, month)));
      const joints = new Intl.ListFormat(lang, {type: 'disjunction'}).formatToParts(['1', '2', '3']).flatMap(({type, value}) => (type === 'literal' ? (value.match(/\p{L}+/gu) ?? []) : []));
      const services = (locale: string) => textsFor(locale)!.resources.services;
      const hosts = [...contentFor('en').lines, ...services('en')].flatMap(({channels}) => channels.flatMap((channel) => ('url' in channel ? [new URL(channel.url).hostname] : [])));
      const names = services('en').flatMap(({name}, i) => (services('es')[i].name === name ? [name as string] : []));
      // What to type where a list is in English.
      const searchTerm = 'Human Trafficking';
      return [...months, ...joints, ...hosts, ...names, searchTerm, textKeyword];
    };

    for (const lang of ['en-XA', 'ar-XB']) {
      it(`shows and says no English that nobody could translate: ${lang}`, async () => {
        const stays = untranslated(lang);
        const leftOver = (text: string) => /[a-z]/i.test(stays.reduce((rest, word) => rest.replaceAll(new RegExp(`(?<![a-z])${word.replace(/\W/g, '\\$&')}(?![a-z])`, 'gi'), ''), text));
        const sayings = (block: Block) => [
          // What waits in the fallback is neither seen nor heard. The names of languages are in those languages, titles and publishers of sources as they are printed.
          ...textsIn(block)
            .filter(([, parent]) => (isSeen(parent) || parent.closest('[lang]')) && !parent.closest('[part=language], [lang][dir=auto], [part=sources] [lang=en]'))
            .map(([{data}]) => data.trim()),
          ...[...block.shadowRoot!.querySelectorAll('*')].flatMap((element) => ['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label'].flatMap((name) => element.getAttribute(name) ?? [])),
        ];
        const {blocks} = await see({lang});
        for (const block of blocks) expect(sayings(block), block.localName).not.to.be.empty;
        expect(inEach(blocks, (block) => sayings(block).filter(leftOver))).to.deep.equal([]);
      });
    }
  });

  describe('from right to left', () => {
    for (const dir of ['rtl', undefined] as const) {
      const setting: Setting = {lang: 'ar-XB', ...(dir && {dir})};
      const on = dir ? '' : ', even when the page does not say so';

      it(`begins every line of text at the right${on}`, async () => {
        let looked = 0;
        const found = await atEachWidth(setting, ({blocks}) =>
          inEach(blocks, (block) =>
            allInside(block, 'p, li, h2, h3, h4').flatMap((element) => {
              const {direction, display, paddingRight, borderRightWidth} = getComputedStyle(element);
              const lines = paintedText(element);
              const holdsBlocks = [...element.children].some((child) => /block|grid|flex|list-item/.test(getComputedStyle(child).display));
              if (display.startsWith('inline') || holdsBlocks || !lines.length) return [];
              looked++;
              const end = element.getBoundingClientRect().right - parseFloat(paddingRight) - parseFloat(borderRightWidth);
              const gap = end - Math.max(...lines.map(({right}) => right));
              return direction === 'rtl' && Math.abs(gap) < 2 ? [] : [`begins ${gap} from the right: ${named(element)}`];
            }),
          ),
        );
        expect(found).to.deep.equal([]);
        expect(looked).to.be.above(200);
      });

      it(`has the marks and indents of its lists, and the accent of each line of help, at the right${on}`, async () => {
        const {blocks} = await see(setting);
        const hotline = blocks.find((block) => block.matches('ht-hotline:not([compact])'))!;
        const lines = allInside(hotline, '[part=line]');
        expect(lines).not.to.be.empty;
        for (const line of lines) {
          const {borderLeftWidth, borderRightWidth} = getComputedStyle(line);
          expect(parseFloat(borderRightWidth), textOf(line)).to.be.above(parseFloat(borderLeftWidth));
        }
        const lists = blocks.flatMap((block) => allInside(block, 'ul, ol')).filter((list) => getComputedStyle(list).listStyleType !== 'none');
        expect(lists.length).to.be.above(10);
        for (const list of lists) {
          const [box, item] = [list, list.children[0]].map((element) => element.getBoundingClientRect());
          expect(box.right - item.right, textOf(list)).to.be.above(16);
          expect(item.left - box.left, textOf(list)).to.be.within(-1, 1);
        }
      });

      it(`sets answers, languages and ways to call from right to left${on}`, async () => {
        const {blocks} = await see({...setting, width: 800});
        const rows = blocks.flatMap((block) => allInside(block, '.answers, .channels, [role=group]:has(> button)')).filter(({children}) => children.length > 1);
        expect(rows.length).to.be.above(10);
        for (const row of rows) {
          const [first, second] = [...row.children].map((child) => child.getBoundingClientRect());
          if (second.top < first.bottom) expect(first.left, textOf(row)).to.be.at.least(second.right - 1);
        }
      });

      it(`has the arrow of what opens at the right${on}`, async () => {
        const {blocks} = await see(setting);
        const openers = blocks.flatMap((block) => allInside(block, 'summary'));
        expect(openers.length).to.be.above(10);
        for (const opener of openers) {
          const {left, right} = opener.getBoundingClientRect();
          const words = paintedText(opener);
          const firstEnds = Math.min(...words.map(({bottom}) => bottom));
          const gap = right - Math.max(...words.filter(({top}) => top < firstEnds).map((line) => line.right));
          expect(gap, `the room for the arrow before “${textOf(opener)}”`).to.be.within(4, 40);
          expect(Math.min(...words.map((line) => line.left))).to.be.at.least(left);
        }
      });

      for (const placement of placements) {
        it(`has the exit at the left, where the line of sight ends, when it stands at ${placement}${on}`, async () => {
          const {blocks, page} = await see({...setting, blocks: `<ht-quick-exit placement="${placement}"></ht-quick-exit>`});
          const {left, right} = inside(blocks[0], 'button').getBoundingClientRect();
          expect(left).to.be.within(4, 24);
          expect(right).to.be.below(page.innerWidth - 24);
        });
      }

      if (!setting.dir) {
        it('shows the number of a partner as the page shows it', async () => {
          const number = '(202) 555-0142';
          const {page} = await see({...setting, blocks: `<ht-hotline compact><p slot="more">${number}</p></ht-hotline>`});
          expect(asSeen(page.document.querySelector('p')!.firstChild as Text, 0, number.length)).to.equal(number);
        });
      }

      it(`shows every number as it is dialled, among letters that run the other way${on}`, async () => {
        const read = new Set<string>();
        const found = await atEachWidth(setting, ({blocks}) =>
          inEach(blocks, (block) =>
            textsIn(block)
              .filter(([, parent]) => isSeen(parent))
              .flatMap(([text]) =>
                [...text.data.matchAll(/\d[\d-]*\d/g)].flatMap(({0: number, index}) => {
                  read.add(number);
                  const seen = asSeen(text, index, number.length);
                  return seen === number ? [] : [`shows ${number} as ${seen}, in “${text.data.trim()}”`];
                }),
              ),
          ),
        );
        expect(found).to.deep.equal([]);
        expect([...read]).to.include.members(Object.values(numbers).map(formatNumber));
      });
    }
  });
});
