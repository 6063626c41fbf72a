/** Every change that the page makes to our blocks, and what a visitor sees of it: alone, or together with all others. */
import {contentFor, numbers} from '../../content/index.js';
import {callHref} from '../../src/internal/links.js';
import {allInside, inside, linksOf, textOf} from '../browsers/blocks.js';
import {all, one, type Page} from './host.js';
import type {State} from './state.js';

export interface Change {
  to: Partial<State>;
  seen: (page: Page) => unknown;
  before: unknown;
  after: unknown;
}

const titlesForSelf: readonly string[] = [contentFor('en'), contentFor('es')].map(({screening}) => screening.title.self);
const headingOf = (page: Page, tag: string) => inside(one(page, tag), '[part="heading"]');

export const changes: Record<string, Change> = {
  'another language': {
    to: {lang: 'es'},
    seen: (page) => ['ht-hotline', 'ht-red-flags', 'ht-screening'].map((tag) => inside(one(page, tag), '[part="block"]').lang),
    before: ['en', 'en', 'en'],
    after: ['es', 'es', 'es'],
  },
  'other lines': {
    to: {lines: 'local'},
    seen: (page) => linksOf(one(page, 'ht-hotline')).includes(callHref(numbers.hotline)),
    before: true,
    after: false,
  },
  'another reader': {
    to: {audience: 'helper'},
    seen: (page) => titlesForSelf.includes(textOf(headingOf(page, 'ht-screening'))),
    before: true,
    after: false,
  },
  'another place': {
    to: {setting: 'school'},
    seen: (page) => inside<HTMLSelectElement>(one(page, 'ht-red-flags'), 'select').value,
    before: '',
    after: 'school',
  },
  'its short form': {
    to: {compact: true},
    seen: (page) => allInside(one(page, 'ht-hotline'), '[data-line="local"] > strong').length,
    before: 0,
    after: 1,
  },
  'questions without answers': {
    to: {readOnly: true},
    seen: (page) => all(page, 'ht-screening').map((block) => allInside(block, '[aria-pressed]').length > 0),
    before: [true, true, true],
    after: [false, false, false],
  },
  'another level of headings': {
    to: {headingLevel: 4},
    seen: (page) => headingOf(page, 'ht-hotline').localName,
    before: 'h3',
    after: 'h4',
  },
};

/** All of them at once. */
export const everything = Object.assign({}, ...Object.values(changes).map(({to}) => to)) as Partial<State>;

/** What one sees of each. */
export const seen = (page: Page): Record<string, unknown> => Object.fromEntries(Object.entries(changes).map(([what, {seen}]) => [what, seen(page)]));

const expected = (when: 'before' | 'after'): Record<string, unknown> => Object.fromEntries(Object.entries(changes).map(([what, change]) => [what, change[when]]));
export const before = expected('before');
export const after = expected('after');

/** The heading of the block that gets its level as a property. */
export const levelBySetting = (page: Page): string => headingOf(page, 'ht-red-flags').localName;
