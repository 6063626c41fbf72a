/**
 * A partner paints our blocks in colours that we have never seen, and makes mistakes. Whatever a token is set to, each word
 * can be read and the number is there to be pressed, on a phone, on a light page and on a dark one.
 */
import {expect} from '@open-wc/testing';
import {numbers} from '../content/index.js';
import {cssOf, looks} from '../demo/looks.js';
import {callHref} from '../src/internal/links.js';
import {allInside, builtPage, inside, overflowing, tags, textOf, windowOf} from './browsers/blocks.js';
import {emulate} from './browsers/commands.js';
import {colour, contrast, wrongWith} from './hosts/looks.js';

const colourTokens = ['--ht-accent', '--ht-danger', '--ht-surface', '--ht-line'] as const;

const colours = [
  ...['white', 'black', 'yellow', '#757575', '#777', '#808080', '#f00', '#00f', '#0000'],
  ...['transparent', 'rgb(0 0 0 / 0)', 'rgb(255 255 255 / 0.01)', 'currentcolor', 'currentColor', 'color-mix(in srgb, currentcolor, white)', 'rgb(from currentcolor b r g / 0.5)'],
  ...['light-dark(#fff, #000)', 'Canvas', 'CanvasText', 'LinkText', 'AccentColor', 'color-mix(in oklch, red, blue)'],
  ...['color(display-p3 0 1 0)', 'color(rec2020 1 0 1)', 'color(srgb 5 -5 5)', 'color(srgb -5 5 -5)', 'color(xyz 9 9 9)', 'lab(50 120 -120)', 'oklch(0.7 0.4 150)', 'hsl(none none none)', 'rgb(calc(infinity) 0 calc(NaN))'],
  ...['', 'inherit', 'initial', 'unset', 'revert', 'var(--nothing)', 'none', 'auto', '12px', 'calc(1px / 0)', 'url(x)', 'linear-gradient(red, blue)', 'red blue', 'r g b', '"red"'],
];

const lengthTokens = ['--ht-gap', '--ht-radius'] as const;

const lengths = ['0', '0px', '1px', '-5em', '9999px', '100vw', '50%', '1e9em', 'calc(1px / 0)', 'calc(-1px / 0)', 'calc(0px / 0)', '', 'inherit', 'var(--nothing)', 'red', 'auto', '1em 2em', 'url(x)', '1fr'];

const pages = {light: 'color-scheme: light; background: #fff; color: #111', dark: 'color-scheme: dark; background: #111; color: #eee'};

const call = `<a href="${callHref(numbers.hotline)}">Call</a>`;
const blocks = tags.map((tag) => `<${tag}${tag === 'ht-quick-exit' ? ' placement="inline"' : ''}>${call}${tag === 'ht-hotline' ? '<p slot="more">Our desk</p>' : ''}</${tag}>`).join('\n');

/** The exit is looked at where it stands, everything else is moved under the thumb. */
function faultsOf(block: Element): string[] {
  block.scrollIntoView({behavior: 'instant'});
  return wrongWith(block);
}

/** A partner's page with every block, as a phone shows it, where each question has an answer and all that opens is open. */
async function phone(css: string, lang = 'en') {
  const frame = await builtPage(`<html lang="${lang}"><style>html { ${css} } body { margin: 8px }</style><style></style><body><main>${blocks}</main></body></html>`);
  frame.width = '320';
  const page = windowOf(frame);
  const {document} = page;
  const found = tags.map((tag) => document.querySelector(tag)!);
  await Promise.all(found.map((block) => block.updateComplete));
  for (const block of found) {
    for (const summary of allInside<HTMLElement>(block, 'details:not([open]) > summary')) summary.click();
    allInside(block, '[role=group] .answers').forEach((answers, i) => [...answers.querySelectorAll('button')][i % 3].click());
    await block.updateComplete;
  }
  const sheet = document.querySelectorAll('style')[1];
  const hotline = document.querySelector('ht-hotline')!;
  /** What is wrong once the page has these rules. */
  const faults = (rules: string): string[] => {
    sheet.textContent = rules;
    const number = allInside(hotline, `a[href="${callHref(numbers.hotline)}"]`);
    return [
      ...(number.length ? [] : ['the number is gone']),
      ...found.flatMap(faultsOf),
      ...overflowing(document.body, document.documentElement.clientWidth),
    ].map((fault) => `${rules}: ${fault}`);
  };
  return {page, document, hotline, faults, set: (rules: string) => void (sheet.textContent = rules)};
}

const all = (tokens: readonly string[], value: string) => `:root { ${tokens.map((token) => `${token}: ${value};`).join(' ')} }`;

describe('a token', () => {
  for (const [name, css] of Object.entries(pages)) {
    it(`of any colour, or of none, leaves every word readable on a ${name} page`, async () => {
      const {faults} = await phone(css);
      expect(colours.flatMap((value) => faults(all(colourTokens, value)))).to.deep.equal([]);
    });
  }

  for (const token of lengthTokens) {
    it(`${token} of any length, or of none, leaves the number on the screen and under the thumb`, async () => {
      const {faults} = await phone(pages.light);
      expect(lengths.flatMap((value) => faults(all([token], value)))).to.deep.equal([]);
    });
  }

  it('is looked at by a test that sees when it fails', async () => {
    const {faults, hotline, page} = await phone(pages.light);
    const root = hotline.shadowRoot!;
    const sheet = new page.CSSStyleSheet();
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    sheet.replaceSync('.action { -webkit-text-fill-color: #fff !important }');
    expect(faults(':root { --ht-accent: yellow }').join()).to.contain('contrast 1.1');
    sheet.replaceSync('.block { inline-size: 900px !important }');
    expect(faults('').join()).to.contain('beside the screen');
    sheet.replaceSync('.action { display: none !important }');
    expect(faults('').join()).to.contain('the number is gone');
  });

  it('gives black or white to the text on every colour, whichever reads better', async () => {
    const {hotline, set} = await phone(pages.light);
    const link = inside(hotline, '[data-line=hotline] .action');
    const steps = [0, 51, 102, 118, 153, 204, 255];
    const weak = steps.flatMap((red) =>
      steps.flatMap((green) =>
        steps.flatMap((blue) => {
          const ground = `rgb(${red} ${green} ${blue})`;
          set(`:root { --ht-accent: ${ground} }`);
          const {backgroundColor, webkitTextFillColor} = getComputedStyle(link);
          expect(contrast(colour(backgroundColor), colour(ground)), ground).to.be.below(1.02);
          const ratio = contrast(colour(backgroundColor), colour(webkitTextFillColor));
          return ratio < 4.5 ? [`${ground}: ${ratio}`] : [];
        }),
      ),
    );
    expect(weak).to.deep.equal([]);
  });

  it('gives a link the very colour that a page sets, and keeps its words the colour that ::part() gives them', async () => {
    const {hotline, set} = await phone(pages.light);
    set(':root { --ht-accent: #fff } ht-hotline::part(link) { color: rgb(0, 0, 200) }');
    const {backgroundColor, webkitTextFillColor} = getComputedStyle(inside(hotline, '[data-line=hotline] .action'));
    expect(contrast(colour(backgroundColor), colour('#fff'))).to.equal(1);
    expect(contrast(colour(webkitTextFillColor), colour('rgb(0, 0, 200)'))).to.be.below(1.1);
  });

  it('with the colour of the page leaves a pressed answer different from the others', async () => {
    const {document, set} = await phone(pages.light);
    set(':root { --ht-accent: #fff }');
    const screening = document.querySelector('ht-screening')!;
    const line = (selector: string) => getComputedStyle(inside(screening, selector)).textDecorationLine;
    expect(line('[part=answer][aria-pressed=true]')).to.equal('underline');
    expect(line('[part=answer][aria-pressed=false]')).to.equal('none');
    expect(colour(getComputedStyle(inside(screening, '[aria-pressed=true]')).textDecorationColor)).to.deep.equal([0, 0, 0, 1]);
  });

  it('draws no edge of a control', async () => {
    const {document, set} = await phone(pages.light);
    set(all(colourTokens, 'white'));
    const edges = tags.flatMap((tag) => allInside(document.querySelector(tag)!, 'select, button[aria-pressed=false], .clear'));
    expect(edges).not.to.be.empty;
    expect(edges.map((edge) => [textOf(edge), contrast(colour(getComputedStyle(edge).borderBlockStartColor), colour('#fff'))] as const).filter(([, ratio]) => ratio < 3)).to.deep.equal([]);
  });

  it('is left out by a browser that cannot work out the text on it', async () => {
    const {hotline, document, set} = await phone(pages.light);
    set(':root { --ht-accent: #fff; --ht-danger: yellow; --ht-surface: #000 }');
    for (const tag of tags)
      for (const sheet of document.querySelector(tag)!.shadowRoot!.adoptedStyleSheets)
        [...sheet.cssRules].forEach((rule, i) => rule.cssText.startsWith('@supports (color:') && (sheet.deleteRule(i), sheet.insertRule('gone {}', i)));
    expect(colour(getComputedStyle(inside(hotline, '[data-line=hotline] .action')).backgroundColor)).to.deep.equal(colour('#1b4f8f'));
    expect(tags.flatMap((tag) => faultsOf(document.querySelector(tag)!))).to.deep.equal([]);
  });

  it('leaves paper and forced colours to the printer and the visitor', async () => {
    const {hotline, document, set} = await phone(pages.light);
    set(all(colourTokens, '#000'));
    if (!(await emulate({media: 'print'}))) return;
    const words = [inside(hotline, '.action'), inside(document.querySelector('ht-screening')!, '.box p')];
    for (const word of words) expect(contrast(colour(getComputedStyle(word).webkitTextFillColor), colour('#fff')), textOf(word)).to.be.above(15);
    await emulate({forcedColors: 'active'});
    const {color, backgroundColor} = getComputedStyle(inside(hotline, '.action'));
    expect(contrast(colour(color), colour(backgroundColor))).to.be.above(7);
  });
});

describe('a worked look', () => {
  for (const look of looks) {
    for (const lang of ['en', 'es']) {
      it(`${look.name}: everything can be read and pressed in ${lang}`, async () => {
        const {faults} = await phone('', lang);
        expect(faults(cssOf(look))).to.deep.equal([]);
      });
    }
  }
});
