/**
 * The build makes the content ready and leaves out what no visitor reads. What it makes must say, link and be
 * marked exactly as the sources do: a link that the build changed would call the wrong number.
 */
import {expect, fixture} from '@open-wc/testing';
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
  '<ht-quick-exit></ht-quick-exit>',
];

/** Everything a block rendered, without the marks that Lit keeps for itself. */
const rendered = (element: Element): string =>
  element
    .shadowRoot!.innerHTML.replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/> | </g, (edge) => edge.trim());

describe('the built script', () => {
  it('shows what the sources show, in every view', async () => {
    const script = await scriptUrl();
    const html = `<!doctype html><html lang="en"><head><title>t</title><script>${openRootsScript}</script><script src="${script}"></script></head><body>${views.join('')}</body></html>`;
    const {document} = windowOf(await openPage({html}));
    const built = [...document.body.children].map(rendered);
    const sources = [...(await fixture<HTMLElement>(`<main>${views.join('')}</main>`)).children].map(rendered);
    expect(sources).to.have.length(views.length);
    for (const [i, view] of views.entries()) expect(built[i], view).to.equal(sources[i]);
  });
});
