/** Whoever is called, written to or visited from here learns nothing from us: not where the visitor was, and no word more than the one a service asks for. */
import {expect, fixture} from '@open-wc/testing';
import {contentFor, locales, textKeyword, textsFor} from '../content/index.js';
import type {HtElement} from '../src/internal/ht-element.js';
import {tags} from './browsers/blocks.js';

const audiences = ['self', 'helper', 'professional'];
const articles = textsFor('en')!.topics.map(({name}) => name);
const everyLine = contentFor('en').lines.map(({id}) => id).join(' ');

describe('every link of every block', () => {
  for (const lang of locales) {
    for (const audience of audiences) {
      it(`tells nobody where it was opened: ${lang}, ${audience}`, async () => {
        const blocks = [...tags, 'ht-resources'].map((tag) => `<${tag} audience="${audience}" lines="${everyLine}" open></${tag}>`).join('') + articles.map((name) => `<ht-topic name="${name}" audience="${audience}"></ht-topic>`).join('');
        const main = await fixture<HTMLElement>(`<main lang="${lang}">${blocks}<ht-screening audience="${audience}" read-only></ht-screening><ht-hotline audience="${audience}" region="us" compact></ht-hotline></main>`);
        const links: HTMLAnchorElement[] = [];
        for (const block of main.children) {
          await (block as HtElement).updateComplete;
          links.push(...block.shadowRoot!.querySelectorAll('a'));
        }
        const outward = links.filter(({protocol}) => /^https?:$/.test(protocol));
        expect(outward.length).to.be.above(10);
        for (const link of outward) {
          expect([link.getAttribute('rel'), link.getAttribute('referrerpolicy'), link.protocol, link.target, link.ping], link.outerHTML).to.deep.equal(['noreferrer', 'no-referrer', 'https:', '', '']);
          expect([...new URL(link.href).searchParams.keys()].filter((name) => /^utm|ref|source/i.test(name)), link.href).to.deep.equal([]);
        }
        const others = links.filter((link) => !outward.includes(link) && !link.closest('[hidden]'));
        expect(others.length).to.be.above(10);
        const plain = new RegExp(`^(?:tel:\\+?\\d+|sms:\\+?\\d+(?:\\?&body=${textKeyword})?)$`);
        for (const link of others) expect(link.getAttribute('href')).to.match(plain);
        // A word on its own could be anybody's; a sentence could not.
        expect(textKeyword).to.match(/^[A-Z]+$/);
      });
    }
  }
});
