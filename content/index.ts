/**
 * Everything the blocks say, in one language: `contentFor('en')`. Elements render from what this returns and
 * from nothing else, so a fact is changed in one place and changes everywhere.
 */
import {interfaceWords} from './interface.js';
import {lines, numbers, textKeyword} from './lines.js';
import {formatNumber} from './phone.js';
import {quickExit} from './quick-exit.js';
import {redFlags} from './red-flags.js';
import {screening} from './screening.js';
import {sources, type SourceId} from './sources.js';
import type {Content} from './types.js';

export type * from './types.js';
export type {SourceId} from './sources.js';
export {formatNumber, numbers, textKeyword};

/** What has to be on the page when nothing else can be: the number of the national hotline. */
export const lastResort = {number: numbers.hotline, label: formatNumber(numbers.hotline)} as const;

/** The languages there are words in. */
export type Locale = 'en';

const built = new Map<Locale, Content>();

/**
 * The content in one language, built once and frozen: every caller gets the same object.
 *
 * The script carries a copy that the build made, without what no visitor reads (`scripts/rollup/bake-content.mjs`).
 */
export function contentFor(locale: Locale): Content {
  let content = built.get(locale);
  if (!content) {
    content = freeze<Content>({
      lang: locale,
      dir: 'ltr',
      sources,
      lines: lines(),
      redFlags: cited(redFlags()),
      screening: cited(screening()),
      quickExit: quickExit(),
      interface: interfaceWords(),
    });
    built.set(locale, content);
  }
  return content;
}

/** A block's words, with the sources of everything in them named together. */
const cited = <T extends object>(words: T): T & {sources: readonly SourceId[]} => ({...words, sources: [...new Set(sourcesIn(words))]});

function sourcesIn(value: unknown): SourceId[] {
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'sources' ? (inner as SourceId[]) : sourcesIn(inner)));
}

function freeze<T extends object>(value: T): T {
  for (const inner of Object.values(value) as unknown[]) if (inner && typeof inner === 'object') freeze(inner);
  return Object.freeze(value);
}
