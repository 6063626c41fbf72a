/**
 * What `custom-elements.json` promises page authors, held against what the elements render: each part is there to be
 * styled, and each token changes something, on the very element that lists it.
 */
import {expect, fixture} from '@open-wc/testing';
import './browsers/blocks.js';
import {settled} from './browsers/blocks.js';
import type {HtElement} from '../src/internal/ht-element.js';

interface Named {
  name: string;
}
interface Attribute extends Named {
  type?: {text: string};
  fieldName?: string;
}
interface Declaration {
  tagName?: string;
  attributes?: Attribute[];
  cssParts?: Named[];
  cssProperties?: Named[];
}
interface Manifest {
  modules: {declarations: Declaration[]}[];
}

/** Views that together show every part. */
const views: Record<string, string[]> = {
  'ht-hotline': ['<ht-hotline><p slot="more">Our desk</p></ht-hotline>'],
  'ht-red-flags': ['<ht-red-flags open></ht-red-flags>'],
  'ht-screening': ['<ht-screening></ht-screening>'],
  'ht-quick-exit': ['<ht-quick-exit placement="inline"></ht-quick-exit>'],
  'ht-topic': ['<ht-topic name="rights"></ht-topic>'],
  'ht-resources': ['<ht-resources></ht-resources>'],
  'ht-language': ['<ht-language></ht-language>'],
};

const odd: Record<string, string> = {
  '--ht-accent': 'rgb(1, 2, 3)',
  '--ht-danger': 'rgb(7, 8, 9)',
  '--ht-line': 'rgb(13, 14, 15)',
  '--ht-surface': 'rgb(16, 17, 18)',
  '--ht-radius': '19px',
  '--ht-gap': '21px',
};

const response = await fetch('/custom-elements.json');
const elements = ((await response.json()) as Manifest).modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);

async function shown(tag: string): Promise<HtElement[]> {
  const main = await fixture<HTMLElement>(`<main>${views[tag].join('')}</main>`);
  const blocks = [...main.children] as HtElement[];
  for (const block of blocks) await settled(block);
  // A pressed answer takes the accent.
  for (const block of blocks) block.shadowRoot!.querySelector<HTMLElement>('[part=answer]')?.click();
  for (const block of blocks) await settled(block);
  return blocks;
}

const inside = (blocks: readonly HtElement[]) => blocks.flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll('*')]);

/** How everything in some blocks looks, as one text. */
const looks = (blocks: readonly HtElement[]) =>
  inside(blocks)
    .map((each) => getComputedStyle(each))
    .map((style) => [style.color, style.backgroundColor, style.borderColor, style.borderRadius, style.margin, style.padding, style.gap].join())
    .join('\n');

describe('custom-elements.json', () => {
  it('knows the elements', () => {
    expect(elements.map(({tagName}) => tagName).sort()).to.deep.equal(Object.keys(views).sort());
  });

  for (const {tagName, attributes = [], cssParts = [], cssProperties = []} of elements) {
    describe(`<${tagName}>`, () => {
      it('has each part it lists, and no other', async () => {
        const blocks = await shown(tagName!);
        // What is explained is there once somebody asks for it.
        for (const button of blocks.flatMap((block) => [...block.shadowRoot!.querySelectorAll<HTMLElement>('[part=about]')])) button.click();
        await Promise.all(blocks.map(({updateComplete}) => updateComplete));
        const parts = inside(blocks).flatMap(({part}) => [...part]);
        expect([...new Set(parts)].sort()).to.deep.equal(cssParts.map(({name}) => name).sort());
      });

      for (const {name, fieldName} of attributes.filter(({type}) => type?.text === 'boolean')) {
        it(`takes ${name} for on however it is written, and for off as "false", which frameworks write`, () => {
          const block = document.createElement(tagName!);
          const isOn = (): unknown => Reflect.get(block, fieldName!);
          expect(isOn()).to.equal(false);
          for (const [value, expected] of [['', true], ['false', false], [name, true], ['true', true]] as const) {
            block.setAttribute(name, value);
            expect(isOn(), `${name}="${value}"`).to.equal(expected);
          }
          block.removeAttribute(name);
          expect(isOn()).to.equal(false);
        });
      }

      for (const {name} of cssProperties) {
        it(`changes with ${name}`, async () => {
          const blocks = await shown(tagName!);
          const before = looks(blocks);
          for (const block of blocks) block.style.setProperty(name, odd[name]);
          expect(looks(blocks) !== before, 'something looks different').to.equal(true);
          for (const block of blocks) block.style.removeProperty(name);
          expect(looks(blocks) === before, 'it looks as before').to.equal(true);
        });
      }
    });
  }
});
