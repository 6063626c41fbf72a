/** The page where a partner picks colours: what it hands out can be read, and what cannot be read it does not hand out. */
import {expect, nextFrame} from '@open-wc/testing';
import type {CustomElement, Package} from 'custom-elements-manifest/schema';
import {cssOf, looks} from '../demo/looks.js';
import {builtPage, inside, isPageAccessible, isSeen, openPage, overflowing, textOf, windowOf} from './browsers/blocks.js';
import {press} from './browsers/commands.js';
import {openRootsScript} from './browsers/open-roots.js';
import {colour, contrast} from './hosts/looks.js';

const address = new URL('/dist/site/theming.html', location.href).href;
const html = await (await fetch(address)).text();

async function workshop(width = 1024) {
  const frame = await openPage({html: html.replace('<head>', `<head><base href="${address}"><script>${openRootsScript}</script>`), width, height: 700});
  const page = windowOf(frame);
  const {document} = page;
  const copied: string[] = [];
  Object.defineProperty(page.navigator, 'clipboard', {value: {writeText: (text: string) => Promise.resolve(void copied.push(text))}});
  const find = <T extends HTMLElement = HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
  const labelled = (label: string) => [...document.querySelectorAll('label')].find((each) => textOf(each) === label)!.control as HTMLInputElement;
  return {
    frame,
    page,
    document,
    copied,
    find,
    take: (look: string) => [...document.querySelectorAll<HTMLElement>('.look')].find((each) => textOf(each).includes(look))!.click(),
    set: (label: string, value: string) => {
      const field = labelled(label);
      field.value = value;
      field.dispatchEvent(new page.Event('input', {bubbles: true}));
    },
    value: (label: string) => labelled(label).value,
    css: () => textOf(find('#css')),
    said: () => textOf(find('#said')),
    copy: async () => {
      find('#copy').click();
      await nextFrame();
    },
    field: labelled,
  };
}

/** How a link and a heading of the hotline and the box of the partner look. */
const colours = (hotline: Element): string[] =>
  ['.action', '[data-line=hotline] .action', '[part=heading]', '.box'].flatMap((selector) => {
    const {backgroundColor, webkitTextFillColor, borderRadius} = getComputedStyle(inside(hotline, selector));
    return [backgroundColor, webkitTextFillColor, borderRadius];
  });

describe('the page for colors', () => {
  // First, while nothing of this page can be there from a test before it.
  it('stores nothing and asks nobody', async () => {
    const stored = ({localStorage, sessionStorage, document}: Window) => [{...localStorage}, {...sessionStorage}, document.cookie];
    // What an empty page in the same place finds: what this one writes while it loads counts too.
    const before = stored(windowOf(await openPage({html: '<!doctype html>'})));
    const {take, page, copy} = await workshop();
    take(looks[1].name);
    await copy();
    const elsewhere = page.performance.getEntriesByType('resource').filter(({name}) => !name.startsWith(page.location.origin));
    expect(elsewhere.map(({name}) => name)).to.deep.equal([]);
    expect(stored(page)).to.deep.equal(before);
  });

  for (const look of looks) {
    it(`starts from a look and copies it: ${look.name}`, async () => {
      const {take, find, copy, copied, said} = await workshop();
      take(look.name);
      expect(said()).to.equal('Everything can be read.');
      expect(find(`[data-look="${look.id}"]`).ariaPressed).to.equal('true');
      await copy();
      expect(copied).to.deep.equal([cssOf(look)]);
      expect(said()).to.equal('Copied.');
    });
  }

  it('gives CSS that looks the same on another page', async () => {
    const {take, set, copy, copied, find} = await workshop();
    take(looks[1].name);
    set('--ht-accent', 'oklch(0.8 0.1 150)');
    set('--ht-radius', '0.25em');
    await copy();
    const here = colours(find('#preview ht-hotline'));
    // A length in em is one of the letters of the page, which the CSS leaves alone.
    const {fontSize} = getComputedStyle(find('#preview'));
    const other = windowOf(await builtPage(`<style>${copied[0]}</style><body style="font-size: ${fontSize}"><main><ht-hotline compact><p slot="more">Ours</p></ht-hotline></main></body>`)).document;
    expect(colours(other.querySelector('ht-hotline')!)).to.deep.equal(here);
  });

  it('refuses words that cannot be read, says why, and offers the nearest color that can', async () => {
    const {take, set, copy, copied, find, said, css, field, value} = await workshop();
    take('Plain public service');
    set('Text of your page', '#999999');
    expect(said()).to.equal('Refused: text #999999 on ground #ffffff has 2.8 : 1, and 4.5 : 1 is needed.');
    expect(css()).not.to.contain('--ht-accent');
    expect(field('Text of your page').getAttribute('aria-invalid')).to.equal('true');
    await copy();
    expect(copied).to.deep.equal([]);
    expect(said()).to.contain('Not copied.');
    expect(isSeen(find('#mend'))).to.be.true;
    find('#mend').click();
    const offered = value('Text of your page');
    expect(contrast(colour(offered), colour('#fff'))).to.be.within(4.5, 4.75);
    expect(said()).to.equal('Everything can be read.');
    expect(css()).to.contain(`color: ${offered}`);
  });

  for (const [ground, text] of [['#777777', '#808080'], ['#000000', '#330000'], ['#ffff00', '#ffffff'], ['#7f7f7f', '#7f7f7f']]) {
    it(`finds a way out of ${text} on ${ground}, for the ground that was set last`, async () => {
      const {set, find, said, value} = await workshop();
      set('Text of your page', text);
      set('Ground of your page', ground);
      expect(said()).to.contain('Refused');
      find('#mend').click();
      expect(value('Text of your page')).to.equal(text);
      expect(contrast(colour(value('Ground of your page')), colour(text))).to.be.at.least(4.5);
      expect(said()).to.equal('Everything can be read.');
    });
  }

  for (const [label, value, why] of [
    ['--ht-accent', '12px', 'is no color'],
    ['--ht-surface', 'url(x)', 'is no color'],
    ['--ht-danger', 'var(--theirs)', 'is no color'],
    ['--ht-gap', 'red', 'needs a length'],
    ['--ht-radius', '0', 'needs a length'],
    ['--ht-radius', '1em 2em', 'needs a length'],
    ['--ht-gap', '0.0', 'needs a length'],
    ['Text of your page', 'var(--theirs)', 'nothing shines through'],
    ['Ground of your page', 'transparent', 'nothing shines through'],
  ]) {
    it(`refuses ${value} for ${label}`, async () => {
      const {set, said, copy, copied} = await workshop();
      set(label, value);
      expect(said()).to.contain('Refused').and.to.contain(why);
      await copy();
      expect(copied).to.deep.equal([]);
    });
  }

  it('hints, and does not refuse, where a ground can hardly be told from the page', async () => {
    const {set, find, said} = await workshop();
    set('--ht-accent', '#eeeeee');
    expect(textOf(find('#checks .hint'))).to.contain('black').and.to.contain('1.1 : 1');
    expect(said()).to.equal('Everything can be read.');
  });

  it('leaves out what is emptied', async () => {
    const {take, set, css} = await workshop();
    take(looks[1].name);
    expect(css()).to.contain('--ht-surface');
    set('--ht-surface', '');
    expect(css()).not.to.contain('--ht-surface');
  });

  it('shows the blocks as a phone does, and in Spanish', async () => {
    const {find, page, document} = await workshop();
    const choose = (id: string, value: string) => {
      const select = find<HTMLSelectElement>(id);
      select.value = value;
      select.dispatchEvent(new page.Event('change'));
    };
    choose('#width', '320px');
    choose('#lang', 'es');
    expect(find('#preview').getBoundingClientRect().width).to.equal(320);
    const blocks = [...document.querySelectorAll<HTMLElementTagNameMap['ht-hotline']>('#preview > :is(ht-hotline, ht-screening, ht-red-flags)')];
    expect(blocks).to.have.lengthOf(3);
    for (const block of blocks) {
      await block.updateComplete;
      expect(block.shadowRoot!.querySelector('[lang=es]'), block.localName).to.exist;
    }
    expect([...document.querySelectorAll('#preview [data-words]')].filter(isSeen).map(textOf).join()).to.contain('noches');
  });

  it('can be worked by keys alone', async () => {
    const {page, find, said, value, field, document, copied} = await workshop();
    const tabTo = async (wanted: Element) => {
      for (let presses = 0; presses < 120 && document.activeElement !== wanted; presses++) await press('Tab');
      expect(document.activeElement === wanted, `The Tab key never comes to ${wanted.outerHTML.slice(0, 80)}.`).to.be.true;
    };
    page.focus();
    find('main a').focus();
    await tabTo(find('[data-look="local"]'));
    await press('Space');
    expect(find('[data-look="local"]').ariaPressed).to.equal('true');
    // The Tab key selects what is in a field.
    await tabTo(field('Text of your page'));
    for (const key of '#fee') await press(key);
    expect(said()).to.contain('Refused');
    await tabTo(find('#mend'));
    await press('Enter');
    expect(value('Text of your page')).to.match(/^#[\da-f]{6}$/);
    expect(document.activeElement).to.equal(find('#copy'));
    await press('Enter');
    await nextFrame();
    expect(copied).to.have.lengthOf(1);
  });

  it('lists every part of every tag, and its own rule for one is at work', async () => {
    const {document, find} = await workshop();
    const {modules} = (await (await fetch('/custom-elements.json')).json()) as Package;
    const named = modules.flatMap(({declarations = []}) => declarations.flatMap((one) => (one as CustomElement).cssParts ?? [])).map(({name}) => name);
    expect(named.length).to.be.above(30);
    expect([...document.querySelectorAll('#parts dt')].map(textOf).sort()).to.deep.equal(named.sort());
    const link = inside(find('.rounded ht-hotline'), '.action');
    expect(textOf(find('#part-css'))).to.contain('ht-hotline::part(link)').and.to.contain('letter-spacing: 0.05em');
    expect(parseFloat(getComputedStyle(link).letterSpacing)).to.be.above(0.5);
  });

  for (const width of [320, 1024]) {
    it(`is accessible and fits at ${width}, also with a pair refused`, async () => {
      const {frame, document, set} = await workshop(width);
      const room = document.documentElement.clientWidth;
      expect(overflowing(document.body, room)).to.deep.equal([]);
      await isPageAccessible(frame);
      set('--ht-accent', '12px');
      expect(overflowing(document.body, room)).to.deep.equal([]);
      await isPageAccessible(frame);
    });
  }
});
