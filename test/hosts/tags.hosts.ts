/** The ways our tags may come to a page that has the script, and what may happen to them there. */
import type {Host, Page} from './host.js';
import type {Watched} from './watch.js';
import {addScript, must, pageWith, script} from './parts.js';

type Watching = Window & typeof globalThis & {watched: Watched};

export const title = 'the tags stand on the page';

const empty = pageWith('<div id="here"></div>');
/** A page without tags, to which they come in this way. */
const added = (then: (place: HTMLElement, page: Page) => unknown): Host => ({html: empty, then: (page) => then(page.document.getElementById('here')!, page)});
const ours = ({document}: Page) => [...document.querySelectorAll<HTMLElement>('ht-hotline, ht-red-flags, ht-screening, ht-quick-exit, ht-language')];
/** A page that has shown the tags, with which this happens. */
const shown = (then: (tags: HTMLElement[], page: Page) => unknown): Host => ({
  html: pageWith('<div id="here"></div>{blocks}'),
  then: (page) => then(ours(page), page),
});

const template = (page: Page) => {
  const element = page.document.createElement('template');
  element.innerHTML = page.blocks;
  return element.content;
};

/** Another document of the page, with the tags in it. */
const other = async ({document, blocks}: Page, head = '') => {
  const frame = document.createElement('iframe');
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  frame.srcdoc = `<!doctype html><title>Another</title>${head}<body>${blocks}`;
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
};

/** A component of the page, which puts its children, or the tags, into a root of its own. */
const component = (mode: ShadowRootMode) => `<script>customElements.define('shelter-card', class extends HTMLElement {
  constructor() { super(); this.inner = this.attachShadow({mode: '${mode}'}); }
  connectedCallback() { this.inner.innerHTML = '<section>' + (this.dataset.inside ?? '<slot></slot>') + '</section>'; }
});</script>`;
const inside = (blocks: string) => `<shelter-card data-inside='${blocks}'></shelter-card>`;

export const hosts: Record<string, Host> = {
  'by innerHTML': added((place, {blocks}) => (place.innerHTML = blocks)),
  'by insertAdjacentHTML': added((place, {blocks}) => place.insertAdjacentHTML('afterend', blocks)),
  'by a range': added((place, {document, blocks}) => place.append(document.createRange().createContextualFragment(blocks))),
  'by createElement, with nothing in them': added((place, {document}) => {
    for (const tag of ['ht-hotline', 'ht-red-flags', 'ht-screening', 'ht-quick-exit', 'ht-language']) place.append(document.createElement(tag));
  }),
  'cloned from a template': added((place, page) => place.append(template(page).cloneNode(true))),
  'imported from a template': added((place, page) => place.append(page.document.importNode(template(page), true))),
  'out of a template itself': added((place, page) => place.append(template(page))),
  'from a parsed text': added((place, {view, document, blocks}) => {
    const parsed = new view.DOMParser().parseFromString(blocks, 'text/html');
    for (const tag of [...parsed.body.children]) place.append(document.adoptNode(tag));
  }),
  'adopted from a frame': added(async (place, page) => place.append(...[...(await other(page)).body.children].map((tag) => page.document.adoptNode(tag)))),
  'imported from a frame': added(async (place, page) => place.append(...[...(await other(page)).body.children].map((tag) => page.document.importNode(tag, true)))),
  'adopted from a frame where they were shown': added(async (place, page) => {
    const there = await other(page, `${page.watch}<script src="${page.script}"></script>`);
    place.append(...there.body.children);
    (page.view as Watching).watched.roots.push(...(there.defaultView as Watching).watched.roots);
  }),
  'before the script, by innerHTML': {
    html: pageWith('<div id="here"></div>', ''),
    then: async (page) => {
      page.document.getElementById('here')!.innerHTML = page.blocks;
      await addScript(page);
    },
  },
  'cloned when they were shown': shown((tags, {document}) => document.getElementById('here')!.append(...tags.map((tag) => tag.cloneNode(true)))),
  'cloned when they were shown, one by one': shown((tags) => {
    for (const tag of tags) tag.replaceWith(tag.cloneNode(true));
  }),
  'moved to another place': shown((tags, {document}) => document.getElementById('here')!.append(...tags)),
  'removed and put back': shown(async (tags) => {
    for (const tag of tags) {
      const {parentNode, nextSibling} = tag;
      tag.remove();
      await Promise.resolve();
      parentNode!.insertBefore(tag, nextSibling);
    }
  }),
  'removed and put back at once, many times': shown((tags, {document}) => {
    for (let times = 0; times < 50; times++) for (const tag of tags) document.body.append(tag);
  }),
  'moved with all that is on the page': shown((_, {document}) => {
    const box = document.createElement('div');
    box.append(...document.body.childNodes);
    document.body.append(box);
  }),
  'written anew with all that is on the page': shown((_, {document}) => {
    document.body.innerHTML = document.body.innerHTML;
  }),
  'moved to a frame and back': shown(async (tags, page) => {
    const {body} = await other(page);
    body.replaceChildren(...tags);
    page.document.body.append(...tags);
  }),
  'with children that are changed, taken and put back': shown((tags, {document}) => {
    for (const tag of tags) {
      const link = tag.querySelector('a')!;
      link.remove();
      tag.append(document.createTextNode(' '), link);
      link.replaceWith(link.cloneNode(true));
      tag.normalize();
    }
  }),
  'inside an open root of another component': {html: pageWith(inside('{blocks}'), component('open') + script)},
  'inside a closed root of another component': {html: pageWith(inside('{blocks}'), component('closed') + script)},
  'inside a closed root, which is there before the script': {html: pageWith(inside('{blocks}') + script, component('closed'))},
  'inside a root in a root': {html: pageWith(inside(`<shelter-card>{blocks}</shelter-card>`), component('closed') + script)},
  'as children of another component': {html: pageWith('<shelter-card>{blocks}</shelter-card>', component('closed') + script)},
  'inside a root that is written in the page': {html: pageWith('<div><template shadowrootmode="open"><section>{blocks}</section></template></div>')},
  'inside a closed root that is written in the page': {
    html: pageWith('<div id="card"><template shadowrootmode="closed"><section>{blocks}</section></template></div>', script),
    // No script of a page comes to what is in there, nor does this one: it is seen by what is drawn, and by the roots ours made.
    then: ({document}) => must(document.getElementById('card')!.offsetHeight > 400, 'something is drawn'),
  },
  'moved into a root that no script has': shown((tags, {document}) => {
    const root = document.getElementById('here')!.attachShadow({mode: 'closed'});
    root.append(...tags);
  }),
  'in a form': {html: pageWith('<form action="/" onsubmit="return false"><fieldset>{blocks}</fieldset></form>')},
  'in a table': {html: pageWith('<table><tr><td>{blocks}</td></tr></table>')},
  'in a table, where no tag may stand': {html: pageWith('<table>{blocks}<tr><td>Beds</td></tr></table>')},
  'in a paragraph': {html: pageWith('<p>{blocks}</p>')},
  'in a heading': {html: pageWith('<h2>{blocks}</h2>')},
  'in a list that is a grid': {html: pageWith('<ul style="display: grid; grid-template-columns: 1fr 1fr"><li>{blocks}</li></ul>')},
  'in a drawing': {html: pageWith('<svg width="700" height="4000"><foreignObject width="700" height="4000"><div xmlns="http://www.w3.org/1999/xhtml">{blocks}</div></foreignObject></svg>')},
  'in capital letters': {html: empty, then: ({document, blocks}) => (document.getElementById('here')!.innerHTML = blocks.replace(/ht-[a-z-]+/g, (tag) => tag.toUpperCase()))},
  'twenty times each': {html: pageWith(Array.from({length: 20}, () => '{blocks}').join(''))},
};
