/**
 * Pages that get in the way without meaning to: names of their elements hide functions of the browser, other scripts take the
 * page apart, put it together again, translate it or swap its numbers.
 */
import type {Host, Page} from './host.js';

const code = (text: string) => `<script>${text}</script>`;
const ours = '<script src="{script}"></script>';

/** A page whose body begins with this; with our script in the head, or at the end where it finds all of it. */
const body = (html: string, foot = false): Host => ({
  html: `<!doctype html><html lang="en"><head><title>Shelter</title>{watch}${foot ? '' : ours}</head><body>${html}<main><h1>Shelter</h1>{blocks}</main>${foot ? ours : ''}</body></html>`,
});

// What the built script, with Lit in it, reads of the document, calls on it, and reads of the window.
const values = 'currentScript documentElement body head activeElement adoptedStyleSheets hidden visibilityState readyState scrollingElement pictureInPictureElement fullscreenElement defaultView location title cookie referrer lang dir URL baseURI ownerDocument nodeType'.split(' ');
const functions = 'createElement createElementNS createComment createTextNode createTreeWalker createDocumentFragment importNode adoptNode querySelector querySelectorAll getElementById addEventListener removeEventListener dispatchEvent getRootNode contains append exitPictureInPicture exitFullscreen'.split(' ');
const ofWindow = 'ShadyDOM ShadyCSS litNonce litHtmlPolyfillSupport reactiveElementPolyfillSupport litElementPolyfillSupport litElementHydrateSupport litHtmlVersions reactiveElementVersions litElementVersions litPropertyMetadata litIssuedWarnings trustedTypes customElements navigation visualViewport BroadcastChannel sessionStorage scheduler CSSStyleSheet globalThis self top parent frames opener name status closed event origin history performance crypto Intl Reflect module exports define require process msg lit'.split(' ');

const hiding: Record<string, (name: string) => string> = {
  'pictures called': (name) => `<img name="${name}" id="${name}" alt="" src="data:,">`,
  'forms called': (name) => `<form name="${name}" id="${name}"></form>`,
  'frames called': (name) => `<iframe name="${name}" title="" hidden></iframe>`,
};
const when = (foot: boolean) => (foot ? 'before' : 'after');

const clobbered: Record<string, Host> = Object.fromEntries([
  ...Object.entries(hiding).flatMap(([what, element]) =>
    [true, false].flatMap((foot) => [
      [`${what} like what a document knows, ${when(foot)} our script`, body(values.map(element).join(''), foot)],
      [`${what} like what a document does, ${when(foot)} our script`, body(functions.map(element).join(''), foot)],
    ]),
  ),
  ...[true, false].map((foot) => [`links called like what a window has, ${when(foot)} our script`, body(ofWindow.map((name) => `<a id="${name}" name="${name}"></a><a id="${name}"></a>`).join(''), foot)]),
  [
    'a form around the blocks, with fields called like what an element has',
    {
      html: `<!doctype html><html lang="en"><head><title>Shelter</title>{watch}${ours}</head><body><h1>Shelter</h1><form>${'closest getAttribute getRootNode parentElement parentNode ownerDocument querySelector matches lang dir id children childNodes attributes nodeType tagName localName host shadowRoot contains append remove style className getBoundingClientRect'
        .split(' ')
        .map((name) => `<input type="hidden" name="${name}">`)
        .join('')}{blocks}</form></body></html>`,
    },
  ],
] as [string, Host][]);

const wrapText = (root: string) => `
  (function wrap(root) {
    var walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), all = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim() && !/^(script|style)$/i.test(walker.currentNode.parentNode.nodeName)) all.push(walker.currentNode);
    all.forEach(function (text) {
      var outer = document.createElement('font'), inner = document.createElement('font');
      outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
      text.parentNode.replaceChild(outer, text);
      outer.appendChild(inner).appendChild(text);
    });
  })(${root});`;

interface Watched {
  watched: {roots: [Element, ShadowRoot][]};
}

const rootsOf = ({view}: Page): ShadowRoot[] => (view as unknown as Watched).watched.roots.filter(([host]) => host.isConnected).map(([, root]) => root);
const found = (page: Page, selector: string) => rootsOf(page).flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
const nodesOf = (root: ShadowRoot, kinds: number): Node[] => {
  const walker = root.ownerDocument.createTreeWalker(root, kinds);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
};

/** What a translator does that reaches closed roots, as the one of Firefox does: the words in place, or in elements of its own. */
const translators: Record<string, (root: ShadowRoot) => void> = {
  'puts every text in elements of its own': (root) => {
    for (const text of nodesOf(root, 4) as Text[]) {
      if (!text.data.trim()) continue;
      const [outer, inner] = [root.ownerDocument.createElement('font'), root.ownerDocument.createElement('font')];
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text);
    }
  },
  'writes new texts': (root) => {
    for (const text of nodesOf(root, 4) as Text[]) if (text.data.trim()) text.replaceWith(root.ownerDocument.createTextNode(text.data.replace(/[aeiou]/g, 'o')));
  },
  'changes texts in place': (root) => {
    for (const text of nodesOf(root, 4) as Text[]) if (text.data.trim()) text.data = text.data.replace(/[aeiou]/g, 'o');
  },
  'takes comments out': (root) => {
    for (const comment of nodesOf(root, 128) as Comment[]) comment.remove();
  },
  'joins neighbouring texts and takes empty ones out': (root) => root.normalize(),
  'writes each sentence anew': (root) => {
    for (const element of root.querySelectorAll('p, li, summary, button, h2, h3')) if (!element.querySelector('a, button, details, p, ul')) element.textContent = `${element.textContent} `;
  },
};

const changeAttributes = ({document}: Page) => {
  document.querySelector('ht-hotline')!.setAttribute('heading-level', '3');
  document.querySelector('ht-red-flags')!.setAttribute('audience', 'self');
  document.querySelector('ht-screening')!.setAttribute('region', 'us');
  document.querySelector('ht-quick-exit')!.setAttribute('placement', 'top');
  document.documentElement.lang = 'es';
  document.documentElement.lang = 'en';
};

const translated: Record<string, Host> = {
  'a translator that wraps the texts of the page before our script': {head: '', foot: code(wrapText('document.body')) + ours},
  'a translator that wraps the texts of the page after our script': {head: ours, foot: code(wrapText('document.body'))},
  'a translator that changes the language of the page': {head: ours, foot: code('document.documentElement.lang = "de-x-mtfrom-en"; document.documentElement.className = "translated-ltr";'), allowed: /lang="de-x-mtfrom-en" is not known here/},
  ...Object.fromEntries(
    Object.entries(translators).map(([what, translate]): [string, Host] => [
      `a translator that reaches into closed roots and ${what}`,
      {
        head: ours,
        then: (page) => {
          for (const root of rootsOf(page)) translate(root);
          changeAttributes(page);
        },
      },
    ]),
  ),
};

/** Swaps every number it can find for one that is metered, and goes on doing so. */
const swapper = (reach: string) =>
  code(`
  var metered = '1-800-555-0199';
  function swap(root) {
    if (root.nodeType === 3) { if (/\\d{3}-\\d{3}-\\d{4}/.test(root.data)) { var now = root.data.replace(/(1-)?\\d{3}-\\d{3}-\\d{4}/g, metered); if (now !== root.data) root.data = now; } return; }
    if (root.href && /^tel:/.test(root.href) && root.href !== 'tel:+18005550199') root.href = 'tel:+18005550199';
    if (root.shadowRoot) watch(root.shadowRoot);
    for (var one = root.firstChild; one; one = one.nextSibling) swap(one);
  }
  function watch(root) { swap(root); new MutationObserver(function () { swap(root); }).observe(root, {childList: true, subtree: true, characterData: true, attributes: true}); }
  ${reach}
  addEventListener('DOMContentLoaded', function () { watch(document.documentElement); });`);

const swapped: Record<string, Host> = {
  'a number swapper before our script': {head: swapper('') + ours},
  'a number swapper after our script': {head: ours, foot: swapper('')},
  'a number swapper that waits for every root': {
    head: swapper('var attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (options) { var root = attach.call(this, options); watch(root); return root; };') + ours,
  },
  'a number swapper that opens every root': {
    head: swapper('var attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function () { var root = attach.call(this, {mode: "open"}); watch(root); return root; };') + ours,
  },
};

const heard = (page: Page, type: string) => new Promise((done) => page.view.addEventListener(type, done, {once: true}));

/** Goes to another page within one document; `restore` is what Turbo does itself on the way back. */
async function turn(page: Page, address: string, action: 'advance' | 'restore'): Promise<void> {
  const {Turbo} = page.view as unknown as {Turbo: {visit(address: string, how: {action: string}): void}};
  const there = heard(page, 'turbo:load');
  Turbo.visit(address, {action});
  await there;
}

/** Answers something and goes to another page. */
async function visit(page: Page): Promise<void> {
  found(page, '[aria-pressed]')[1]?.click();
  await turn(page, `${page.view.location.pathname}?again`, 'advance');
}

async function visitAndReturn(page: Page): Promise<void> {
  const {href} = page.view.location;
  await visit(page);
  await turn(page, href, 'restore');
}

const turbo = '<script src="/__published/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';
const swapMain = (html: string) => ({document}: Page) => {
  const main = document.querySelector('main')!;
  const saved = main.innerHTML;
  main.innerHTML = html;
  main.innerHTML = saved;
};

const navigated: Record<string, Host> = {
  'Turbo, on the next page': {head: turbo + ours, then: visit},
  'Turbo, on the way back to what it kept': {head: turbo + ours, then: visitAndReturn},
  'Turbo, with our script at the end of the body': {head: turbo, foot: ours, then: visitAndReturn},
  'Turbo, with a page that is looked at before it has come': {
    head: `${turbo}${ours}`,
    then: async (page) => {
      await visitAndReturn(page);
      await visit(page);
    },
  },
  'pjax, which writes the content anew': {head: ours, then: swapMain('')},
  'pjax, which keeps copies of the nodes': {
    head: ours,
    then: ({document}) => {
      const main = document.querySelector('main')!;
      found({view: document.defaultView, document} as Page, '[aria-pressed]')[1]?.click();
      const copy = main.cloneNode(true);
      main.replaceWith(copy);
    },
  },
  'pjax, which keeps the nodes': {
    head: ours,
    then: ({document}) => {
      const main = document.querySelector('main')!;
      const kept = [...main.childNodes];
      main.replaceChildren(document.createElement('p'));
      main.replaceChildren(...kept);
    },
  },
  'pjax, which replaces the body': {
    head: ours,
    then: ({document}) => {
      const parsed = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
      document.body.replaceWith(document.adoptNode(parsed.body));
    },
  },
};

export const title = 'on a page with';

export const hosts: Record<string, Host> = {...clobbered, ...translated, ...swapped, ...navigated};
