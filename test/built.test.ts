/**
 * The build makes the content ready and leaves out what no visitor reads. What it makes must say, link and be
 * marked exactly as the sources do: a link that the build changed would call the wrong number.
 */
import {expect, fixture} from '@open-wc/testing';
import {contentFor, locales} from '../content/index.js';
import {openPage, windowOf} from './browsers/blocks.js';
import {scriptUrl} from './browsers/commands.js';
import {openRootsScript} from './browsers/open-roots.js';

const audiences = ['self', 'helper', 'professional'];
const views = [
  ...audiences.flatMap((audience) => [
    `<ht-hotline audience="${audience}"></ht-hotline>`,
    `<ht-hotline audience="${audience}" compact region="us"></ht-hotline>`,
    `<ht-red-flags audience="${audience}" open></ht-red-flags>`,
    `<ht-screening audience="${audience}" read-only></ht-screening>`,
  ]),
  '<ht-hotline audience="professional" lines="emergency hotline local careline hsi"></ht-hotline>',
  '<ht-red-flags setting="work"></ht-red-flags>',
  '<ht-screening></ht-screening>',
  '<ht-red-flags audience="self" setting="online" region="us"></ht-red-flags>',
  '<ht-quick-exit></ht-quick-exit>',
  '<ht-quick-exit placement="inline" shortcut="escape"></ht-quick-exit>',
  '<ht-language></ht-language>',
  '<ht-language languages="es en"></ht-language>',
];

/** Everything a block rendered, without the marks that Lit keeps for itself. The answers to a question stand in an order of chance. */
const rendered = (element: Element): string =>
  element
    .shadowRoot!.innerHTML.replace(/(?:<button part="answer"[^]*?<\/button>(?:\s|<!--.*?-->)*)+/g, (answers) => answers.split(/(?=<button)/).map((answer) => answer.trim()).sort().join(''))
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/> | </g, (edge) => edge.trim());

/** A page of a partner with the built script, written in this language, and what its blocks rendered. */
async function builtIn(lang: string, blocks: readonly string[]): Promise<string[]> {
  const html = `<!doctype html><html lang="${lang}"><head><title>t</title><script>${openRootsScript}</script><script src="${await scriptUrl()}"></script></head><body>${blocks.join('')}</body></html>`;
  const {document} = windowOf(await openPage({html}));
  return [...document.body.children].map(rendered);
}

describe('the built script', () => {
  for (const lang of locales) {
    it(`shows what the sources show, in every view: ${lang}`, async () => {
      const built = await builtIn(lang, views);
      const sources = [...(await fixture<HTMLElement>(`<main lang="${lang}">${views.join('')}</main>`)).children].map(rendered);
      expect(sources).to.have.length(views.length);
      expect(built).to.have.length(views.length);
      for (const [i, view] of views.entries()) expect(built[i], view).to.equal(sources[i]);
      expect(built[0]).to.include(contentFor(lang).interface.hotlineTitle);
    });
  }

  it('shows the same in two languages side by side', async () => {
    const both = views.flatMap((view) => locales.map((lang) => view.replace(' ', ` lang="${lang}" `).replace(/^<([\w-]+)>/, `<$1 lang="${lang}">`)));
    const built = await builtIn('en', both);
    const sources = [...(await fixture<HTMLElement>(`<main>${both.join('')}</main>`)).children].map(rendered);
    expect(sources.filter((html) => html.includes('lang="es" dir="ltr"'))).to.have.length.above(views.length - 1);
    for (const [i, view] of both.entries()) expect(built[i], view).to.equal(sources[i]);
  });
});
