/** Where a reader can go: the same groups at the foot of each page, the first steps in its head. */
import {formatNumber, numbers} from '../../content/index.js';
import {tags} from '../tags.js';

type Entry = readonly [file: string, text: string, lang?: string];

interface Group {
  readonly title: string;
  readonly pages: readonly Entry[];
}

const groups: readonly Group[] = [
  {
    title: 'Start',
    pages: [
      ['index.html', 'Home'],
      ['builder.html', 'Build yours'],
      ['gallery.html', 'Gallery'],
    ],
  },
  {
    title: 'Put it on a page',
    pages: [
      ['for-authors.html', 'For CMS authors'],
      ['for-developers.html', 'For developers'],
      ['frameworks.html', 'React, Vue and others'],
      ['theming.html', 'Theming'],
      ['hosting.html', 'Hosting'],
      ['versions.html', 'Channel or pin'],
      ['package.html', 'As a package'],
      ['privacy.html', 'What is promised'],
    ],
  },
  {
    title: 'Keep it right',
    pages: [
      ['for-editors.html', `For ${formatNumber(numbers.local)} editors`],
      ['for-translators.html', 'For translators'],
    ],
  },
  {title: 'Each tag', pages: tags.map((tag): Entry => [`${tag}.html`, tag])},
  {
    title: 'Examples',
    pages: [
      ['documents.html', 'Five documents, rebuilt'],
      ['languages.html', 'Languages side by side'],
      ['partner.html', 'A partner’s page'],
      ['partner.es.html', 'La misma en español', 'es'],
    ],
  },
];

/** What stands in the head of each page, in a few words; a phone has room for the first one or two. */
const first: readonly Entry[] = [
  ['builder.html', 'Build yours'],
  ['gallery.html', 'Gallery'],
  ['for-authors.html', 'Authors'],
  ['for-developers.html', 'Developers'],
  ['for-editors.html', 'Editors'],
  ['for-translators.html', 'Translators'],
];

const mark = (file: string, current: string): string => (file === current ? ' aria-current="page"' : '');

function list(pages: readonly Entry[], current: string): string {
  const item = ([file, text, lang]: Entry) => `<li><a href="${file}"${lang ? ` lang="${lang}" hreflang="${lang}"` : ''}${mark(file, current)}>${text}</a></li>`;
  return `<ul>${pages.map(item).join('')}</ul>`;
}

/** @param current the page it stands on, which it marks */
export const header = (current: string): string => `<header class="site-head">
      <a class="skip" href="#main">Skip to the content</a>
      <p class="brand"><a href="index.html"${mark('index.html', current)}>ht-blocks</a></p>
      <nav aria-label="First steps">${list(first, current)}</nav>
      <p class="to-all"><a href="#all-pages">All pages</a></p>
    </header>`;

/** @param current the page it stands on, which it marks */
export function sitemap(current: string): string {
  const group = ({title, pages}: Group) => `<div><h3>${title}</h3>${list(pages, current)}</div>`;
  return `<nav class="sitemap" id="all-pages" aria-labelledby="all-pages-title">
        <h2 id="all-pages-title">All pages</h2>
        <div class="groups">${groups.map(group).join('\n        ')}</div>
      </nav>`;
}
