/** A page's style sheet was written without us in mind. What the visitor reads and presses stays as large, as plain and as near as it is. */
import {expect} from '@open-wc/testing';
import {formatNumber, numbers} from '../content/index.js';
import {callHref} from '../src/internal/links.js';
import {builtPage, isSeen, tags, windowOf} from './browsers/blocks.js';
import {emulate} from './browsers/commands.js';
import {inherited, sheets} from './hosts/css.js';
import {wrongWith} from './hosts/looks.js';

const call = `<a href="${callHref(numbers.hotline)}">${formatNumber(numbers.hotline)}</a>`;
const blocks = tags.map((tag) => `<${tag}>${call}</${tag}>`).join('\n');
const page = async (css: string) => windowOf(await builtPage(`<style>${css}</style><body><main>${blocks}</main></body>`)).document;

describe('on a page whose style sheet', () => {
  it('says nothing every block can be read and pressed, and this test sees when it cannot', async () => {
    const document = await page('');
    for (const tag of tags) expect(wrongWith(document.querySelector(tag)!)).to.deep.equal([]);
    const sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
    const ugly = '* { font-size: 3px !important; color: white !important; background: white !important }';
    sheet.replaceSync(ugly);
    for (const tag of tags) {
      const host = document.querySelector(tag)!;
      host.shadowRoot!.adoptedStyleSheets = [...host.shadowRoot!.adoptedStyleSheets, sheet];
      const faults = wrongWith(host).join();
      expect(faults, tag).to.contain('3 pixels').and.to.contain('contrast 1');
      sheet.replaceSync('* { pointer-events: none !important }');
      expect(wrongWith(host).join(), tag).to.contain('a press meets');
      sheet.replaceSync(ugly);
    }
  });

  for (const [title, {css, covered}] of Object.entries(sheets)) {
    it(`${title} every ${covered ? 'word is there and the exit can be pressed' : 'block can be read and pressed'}`, async () => {
      const document = await page(css);
      const looked = covered ? (['ht-quick-exit'] as const) : tags;
      expect(looked.flatMap((tag) => wrongWith(document.querySelector(tag)!))).to.deep.equal([]);
    });
  }

  it('leaves out links and paints everything white on paper the numbers are printed', async () => {
    const document = await page('@media print { a { display: none !important } * { color: #fff !important; background: none !important; font-size: 1pt !important } }');
    if (!(await emulate({media: 'print'}))) return;
    const root = document.querySelector('ht-hotline')!.shadowRoot!;
    const link = root.querySelector(`a[href="${callHref(numbers.hotline)}"]`)!;
    const {color, fontSize} = getComputedStyle(link);
    expect(isSeen(link)).to.be.true;
    expect(color).not.to.equal('rgb(255, 255, 255)');
    expect(parseFloat(fontSize)).to.be.at.least(12);
  });

  it('sets what is inherited for every element the words keep theirs', async () => {
    const document = await page('');
    const sheet = document.querySelector('style')!;
    const words = (['.block p', '.block li', '.action', '.leave'] as const).map((selector) => tags.map((tag) => document.querySelector(tag)!.shadowRoot!.querySelector(selector)).find(Boolean)!);
    const looks = (name: string) => words.map((element) => getComputedStyle(element).getPropertyValue(name)).join(' | ');
    const changed = Object.entries(inherited).flatMap(([name, value]) => {
      sheet.textContent = '';
      const before = looks(name);
      sheet.textContent = `* { ${name}: ${value} } * { ${name}: ${value} !important }`;
      const after = looks(name);
      return after === before ? [] : [`${name}: ${before} becomes ${after}`];
    });
    expect(changed).to.deep.equal([]);
  });
});
