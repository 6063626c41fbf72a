/** `<div data-ht="hotline">`: for sites whose editor takes every unknown tag away. */
import {expect, nextFrame, waitUntil} from '@open-wc/testing';
import {contentFor, formatNumber, numbers} from '../content/index.js';
import {callHref} from '../src/internal/links.js';
import {builtPage, isPageAccessible, isSeen, openPage, tags, textOf, windowOf} from './browsers/blocks.js';
import {click, press, scriptUrl} from './browsers/commands.js';

const call = `<a href="${callHref(numbers.hotline)}">${formatNumber(numbers.hotline)}</a>`;
const en = contentFor('en');

async function pageWith(html: string): Promise<[page: Window & typeof globalThis, frame: HTMLIFrameElement]> {
  const frame = await builtPage(`<main><h1>Shelter</h1>${html}</main>`);
  return [windowOf(frame), frame];
}
const drawn = async () => {
  await nextFrame();
  await nextFrame();
};

/** What a block in a `div` shows; roots are open here. */
const inside = (div: Element): ShadowRoot => div.shadowRoot!.firstElementChild!.shadowRoot!;
const shown = (div: Element, selector: string) => [...inside(div).querySelectorAll<HTMLElement>(selector)].filter(isSeen);
const linesIn = (div: Element) => shown(div, 'li.line').map(({dataset}) => dataset['line']);
const hotline = `<div data-ht="hotline" data-lines="hotline" data-heading-level="3">${call}</div>`;

describe('<div data-ht>', () => {
  for (const tag of tags) {
    it(`is <${tag}>, in place of what the page wrote and with nothing changed there`, async () => {
      const html = `<div data-ht="${tag.slice(3)}" class="wp-block">${call}</div>`;
      const [{document}, frame] = await pageWith(html);
      const div = document.querySelector('div')!;
      expect(shown(div, '.action, button')).not.to.be.empty;
      expect(isSeen(div.querySelector('a')!)).to.equal(false);
      expect(div.outerHTML).to.equal(html);
      await isPageAccessible(frame);
    });
  }

  it('takes the attributes of the tag with data- before them, and follows them', async () => {
    const [{document}] = await pageWith(hotline);
    const div = document.querySelector('div')!;
    expect(linesIn(div)).to.deep.equal(['hotline']);
    expect(shown(div, 'h3')).to.have.lengthOf(1);
    div.dataset['lines'] = 'local careline';
    div.dataset['compact'] = '';
    await drawn();
    expect(linesIn(div)).to.deep.equal(['local', 'careline']);
    expect(shown(div, '.lines.compact')).to.have.lengthOf(1);
    delete div.dataset['lines'];
    await drawn();
    expect(linesIn(div)).to.include('emergency');
  });

  it('speaks the language of its place and follows the switch', async () => {
    const [{document}] = await pageWith(`<div data-ht="language"></div><section lang="es">${hotline}</section>`);
    const [control, div] = document.querySelectorAll('div');
    expect(shown(div, '[part=block]')[0].lang).to.equal('es');
    await click(shown(control, 'button[lang=en]')[0]);
    await drawn();
    expect(shown(div, '[part=block]')[0].lang).to.equal('en');
  });

  it('comes whenever the page brings one: as markup, as a copy, inside other things, or by naming one that stands there', async () => {
    const [{document}] = await pageWith(hotline);
    const main = document.querySelector('main')!;
    const first = main.querySelector('div')!;
    main.insertAdjacentHTML('beforeend', `<section><p>Ours</p><article>${hotline}</article></section>`);
    const copy = first.cloneNode(true) as HTMLElement;
    main.append(copy);
    const plain = document.createElement('div');
    plain.innerHTML = call;
    main.append(plain);
    await drawn();
    plain.setAttribute('data-ht', 'hotline');
    await drawn();
    for (const div of [main.querySelector('article div')!, copy, plain]) expect(linesIn(div)).to.include('hotline');
    // Moved, taken out and put back it stays the same block.
    const root = inside(first);
    main.querySelector('section')!.append(first);
    first.remove();
    main.append(first);
    await drawn();
    expect(inside(first) === root).to.equal(true);
    expect(linesIn(first)).to.deep.equal(['hotline']);
  });

  it('shows a partner’s own lines as theirs, and no empty place for them where there are none', async () => {
    const [{document}] = await pageWith(`<div data-ht="hotline">${call}<p slot="more">Our desk</p></div>${hotline}`);
    const [own, none] = document.querySelectorAll('div');
    expect(shown(own, '[part=more]').map(textOf)).to.deep.equal([en.interface.more]);
    expect(isSeen(own.querySelector('p')!)).to.equal(true);
    expect(shown(none, '[part=more]')).to.deep.equal([]);
  });

  it('keeps the way out off what stays in its place, and the page alive, beside other blocks', async () => {
    const bar = '<a href="#bar" style="position: fixed; inset: 0 0 auto; block-size: 3rem">Cookies</a>';
    const [{document}] = await pageWith(`<div data-ht="quick-exit" data-placement="top">${call}</div>${bar}${hotline}<ht-hotline>${call}</ht-hotline>`);
    // In Chromium each of two roots once led to the other, for ever.
    await drawn();
    const button = inside(document.querySelector('[data-ht=quick-exit]')!).querySelector('button')!;
    const {bottom} = document.querySelector('[href="#bar"]')!.getBoundingClientRect();
    await waitUntil(() => button.getBoundingClientRect().top >= bottom, 'the exit stays over the bar');
    expect(linesIn(document.querySelector('[data-ht=hotline]')!)).to.deep.equal(['hotline']);
  });

  it('says once to the page author what there is, and leaves what the page wrote, for a name there is no block for', async () => {
    const [page] = await pageWith('');
    const said: string[] = [];
    page.console.warn = (...parts: unknown[]) => void said.push(parts.join(' '));
    page.document.querySelector('main')!.insertAdjacentHTML('beforeend', `<div data-ht="hotlin">${call}</div><div data-ht="hotlin">${call}</div>`);
    await drawn();
    const divs = [...page.document.querySelectorAll('div')];
    expect(divs.map((div) => div.shadowRoot)).to.deep.equal([null, null]);
    expect(divs.every((div) => isSeen(div.querySelector('a')!))).to.equal(true);
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.include('data-ht="hotlin"').and.include('hotline').and.include('quick-exit');
  });

  it('leaves what the page wrote where the page has a tag of that name, and where there can be no root', async () => {
    const own = `customElements.define('ht-hotline', class extends HTMLElement {});`;
    const html = `<!doctype html><html lang="en"><title>A page</title><script>${own}</script><script src="${await scriptUrl()}"></script><main><h1>Shelter</h1>${hotline}<ul data-ht="screening"><li>${call}</li></ul></main></html>`;
    const page = windowOf(await openPage({html}));
    await drawn();
    for (const link of page.document.querySelectorAll('main a')) expect(isSeen(link)).to.equal(true);
    expect(page.document.querySelectorAll('main a')).to.have.lengthOf(2);
  });

  it('stays one block when the script comes twice', async () => {
    const [page] = await pageWith(hotline);
    const errors: string[] = [];
    page.addEventListener('error', ({message}) => errors.push(message));
    const script = page.document.createElement('script');
    script.src = `${await scriptUrl()}?again`;
    const loaded = new Promise((done) => script.addEventListener('load', done));
    page.document.head.append(script);
    await loaded;
    page.document.querySelector('main')!.insertAdjacentHTML('beforeend', hotline);
    await drawn();
    for (const div of page.document.querySelectorAll('div')) expect(linesIn(div)).to.deep.equal(['hotline']);
    expect(errors).to.deep.equal([]);
  });

  it('leaves the keyboard on the number when it comes', async () => {
    const [{document}] = await pageWith(`<div>${call}</div>`);
    const div = document.querySelector('div')!;
    div.querySelector('a')!.focus();
    div.setAttribute('data-ht', 'hotline');
    await drawn();
    expect(inside(div).activeElement?.getAttribute('href')).to.equal(callHref(numbers.hotline));
    await press('Tab');
    expect(inside(div).activeElement).not.to.equal(null);
  });
});
