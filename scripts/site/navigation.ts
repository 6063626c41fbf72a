/**
 * Where a reader can go: the same groups at the foot of each page, the first steps in its head. A page that this build has
 * not made is in neither.
 */
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

/** What stands in the head of each page, in a few words; a phone has room for the first two. */
const first: readonly Entry[] = [
  ['builder.html', 'Build yours'],
  ['gallery.html', 'Gallery'],
  ['for-authors.html', 'Authors'],
  ['for-developers.html', 'Developers'],
  ['for-editors.html', 'Editors'],
  ['for-translators.html', 'Translators'],
];

/** The navigation as one page shows it, which marks itself in it. */
export class Navigation {
  readonly #built: ReadonlySet<string>;
  readonly #current: string;

  constructor(built: ReadonlySet<string>, current: string) {
    this.#built = built;
    this.#current = current;
  }

  header(): string {
    return `<header class="site-head">
      <a class="skip" href="#main">Skip to the content</a>
      <p class="brand"><a href="index.html"${this.#mark('index.html')}>ht-blocks</a></p>
      <nav aria-label="First steps">${this.#list(first)}</nav>
      <p class="to-all"><a href="#all-pages">All pages</a></p>
    </header>`;
  }

  sitemap(): string {
    const group = ({title, pages}: Group) => `<div><h3>${title}</h3>${this.#list(pages)}</div>`;
    return `<nav class="sitemap" id="all-pages" aria-labelledby="all-pages-title">
        <h2 id="all-pages-title">All pages</h2>
        <div class="groups">${groups.map(group).join('\n        ')}</div>
      </nav>`;
  }

  #mark(file: string): string {
    return file === this.#current ? ' aria-current="page"' : '';
  }

  #list(pages: readonly Entry[]): string {
    const there = pages.filter(([file]) => this.#built.has(file));
    const item = ([file, text, lang]: Entry) => `<li><a href="${file}"${lang ? ` lang="${lang}" hreflang="${lang}"` : ''}${this.#mark(file)}>${text}</a></li>`;
    return `<ul>${there.map(item).join('')}</ul>`;
  }
}
