/**
 * The part of `npm run build` that writes `dist/snippets/<lang>/`: each block as a page can have it in its own HTML, so that
 * the whole of it is there without the script. `<tag>.html` has its styles and a shadow root of its own; `<tag>.plain.html`
 * is for editors that let neither through.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {contentFor, locales, type Locale} from '../content/index.js';
import {prerender} from './prerender.js';
import {inTag} from './short-form.js';
import {fallbackOf} from './snippets.js';
import {views, type View} from './tags.js';

const folder = new URL('../dist/snippets/', import.meta.url);

/** Between the tags for browsers that know no written root: Safari before 16.4, Firefox before 123. */
const fallback = (tag: string, lang: string): string => fallbackOf(tag, lang).map((link) => `  ${link}\n`).join('');

/** What the script leaves in the root for itself. */
function tidy(root: ShadowRoot): void {
  for (const slot of root.querySelectorAll('slot:not([name])')) slot.parentElement!.remove();
}

/** The exit is a link until the script has come; what only explains the script comes with it. */
function asLink(root: ShadowRoot, lang: Locale): void {
  const place = root.querySelector('.place')!;
  for (const name of ['role', 'popover', 'hidden', 'style']) place.removeAttribute(name);
  const {url, label} = contentFor(lang).quickExit;
  place.innerHTML = `<div class="buttons"><a class="action link leave" part="button" href="${url}" rel="noreferrer" referrerpolicy="no-referrer">${label}</a></div>`;
  for (const rest of root.querySelectorAll('.card, .cover')) rest.remove();
}

const withoutComments = (html: string) => html.replace(/<!--[^]*?-->/g, '').replace(/\s+/g, ' ');

/** The block with its styles, in a root that the browser makes while it reads the page. */
function written({tag, attributes}: View, lang: string, root: ShadowRoot): string {
  const styles = [...root.querySelectorAll('style')];
  const css = styles.map((style) => style.textContent.trim()).join('');
  for (const style of styles) style.remove();
  return `<${tag}${inTag(attributes)} lang="${lang}">
  <template shadowrootmode="closed"><style>${css}</style>${withoutComments(root.innerHTML).trim()}</template>
${fallback(tag, lang)}</${tag}>
`;
}

const needsScript = '.live, .reserved, .heard, [hidden], [role=status], button, style';
const kept = ['href', 'rel', 'lang', 'dir'];

/** The same in elements and attributes that any editor lets through, for a look that the page gives it. */
function plain({tag, attributes}: View, lang: string, root: ShadowRoot): string {
  // On paper, and where no script runs, one can think of an answer all the same.
  for (const answers of root.querySelectorAll('.answers')) {
    const line = root.ownerDocument.createElement('p');
    line.textContent = [...answers.children].map(({textContent}) => textContent.trim()).join(' · ');
    answers.replaceWith(line);
  }
  // Room for the switch; a page may make links to its own pages of them.
  const languages = [...root.querySelectorAll('[part=language]')].map((button) => `<p lang="${button.getAttribute('lang')}">${button.textContent.trim()}</p>`);
  if (languages.length) root.innerHTML = languages.join('\n');
  for (const element of root.querySelectorAll(needsScript)) element.remove();
  for (const element of [...root.querySelectorAll('*')]) {
    for (const name of element.getAttributeNames()) if (!kept.includes(name)) element.removeAttribute(name);
    if (/^(div|section)$/.test(element.localName)) element.replaceWith(...element.childNodes);
  }
  return `<div data-ht="${tag.slice(3)}"${inTag(attributes, (name) => `data-${name}`)} data-whole lang="${lang}">
${withoutComments(root.innerHTML).trim()}
</div>
`;
}

rmSync(folder, {recursive: true, force: true});
for (const lang of locales) {
  const to = new URL(`${lang}/`, folder);
  mkdirSync(to, {recursive: true});
  const roots = await prerender(views, lang);
  for (const view of views) {
    const root = roots.get(view.name)!;
    tidy(root);
    if (view.tag === 'ht-quick-exit') asLink(root, lang);
    writeFileSync(new URL(`${view.name}.html`, to), written(view, lang, root));
    writeFileSync(new URL(`${view.name}.plain.html`, to), plain(view, lang, root));
  }
}
console.log(`${views.length} blocks in ${locales.length} languages in dist/snippets/`);
