import {expect} from '@open-wc/testing';
import {formatNumber, numbers} from '../content/index.js';
import {callHref} from '../src/internal/links.js';
import {builtPage, isSeen, textOf, windowOf} from './browsers/blocks.js';

const call = `<a href="${callHref(numbers.hotline)}">${formatNumber(numbers.hotline)}</a>`;

async function pageWith(html: string): Promise<Window & typeof globalThis> {
  return windowOf(await builtPage(`<main><h1>Shelter</h1>${html}</main>`));
}
/** The block that stands in a `div`; roots are open here. */
const blockIn = (div: Element) => div.shadowRoot!.firstElementChild!;
const shown = (div: Element, selector: string) => [...blockIn(div).shadowRoot!.querySelectorAll(selector)].filter(isSeen);

describe('<div data-ht>, for sites that let no unknown tag through', () => {
  it('is the block, in place of what the page wrote', async () => {
    const {document} = await pageWith(`<div data-ht="hotline" data-lines="hotline" data-heading-level="3">${call}</div>`);
    const div = document.querySelector('div')!;
    expect(shown(div, 'li.line').map((line) => line.getAttribute('data-line'))).to.deep.equal(['hotline']);
    expect(shown(div, 'h3')).to.have.lengthOf(1);
    expect(isSeen(div.querySelector('a')!)).to.equal(false);
    expect(textOf(div)).to.equal(formatNumber(numbers.hotline));
  });
});
