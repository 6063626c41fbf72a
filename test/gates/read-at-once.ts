/**
 * What a visitor reads at once, by who reads: the parts of every block and article as one text each. The shapes of the content are
 * walked, so that new articles and services are there without being named here.
 */
import {contentFor, contentIn, textsFor, textsIn, type Audience, type Content, type Fact, type Texts, type Word} from '../../content/index.js';
import type {Catalogue} from '../../content/words.js';

/** Words with the id under which they are written. */
export interface Said {
  readonly id: string;
  readonly text: string;
}

export interface Part {
  /** `<topic>.<section>` or `<block>.<part>`. */
  readonly id: string;
  readonly said: readonly Said[];
}

/** The content with `Said` in the place of each word; names that are the same in all languages stay as they are. */
type Told<T> = T extends Word ? Said : T extends object ? {readonly [K in keyof T]: Told<T[K]>} : T;

export type All = Told<Content & Omit<Texts, 'lang' | 'sources'>>;

// Content in a language in which each sentence is its own id.
const mark = '\u0000';
const idsForWords = new Proxy({}, {get: (_, id) => mark + String(id)}) as Catalogue;
const ids = {...contentIn('en', idsForWords, 'original'), ...textsIn('en', idsForWords, 'ltr')};
const english = {...contentFor('en'), ...textsFor('en')};

type Tree = Readonly<Record<string, unknown>>;

function tell(words: unknown, id: unknown, original: unknown): unknown {
  if (typeof words === 'string') {
    if (typeof id !== 'string' || !id.startsWith(mark)) return words;
    return {id: id.slice(1), text: words === original ? '' : words};
  }
  if (!words || typeof words !== 'object') return words;
  const told = Object.entries(words).map(([key, inner]) => [key, tell(inner, (id as Tree)[key], (original as Tree | undefined)?.[key])] as const);
  return Array.isArray(words) ? told.map(([, inner]) => inner) : Object.fromEntries(told);
}

/** Everything the blocks say in a language. Sentences that nobody has translated yet are English, and left empty. */
export const allIn = (locale: string): All => tell({...contentFor(locale), ...textsFor(locale)}, ids, locale === 'en' ? undefined : english) as All;

/** All facts in a tree, and what else ends like a sentence. Headings, labels and names are no texts. */
export function proseIn(tree: unknown): Said[] {
  if (!tree || typeof tree !== 'object') return [];
  if (isSaid(tree)) return /[.?!]$/.test(tree.text) ? [tree] : [];
  if ('facts' in tree && 'text' in tree && isSaid(tree.text)) return tree.text.text ? [tree.text] : [];
  return Object.values(tree).flatMap(proseIn);
}

const isSaid = (node: unknown): node is Said => typeof node === 'object' && node !== null && 'id' in node && 'text' in node && typeof node.text === 'string';

const part = (id: string, ...trees: readonly unknown[]): Part => ({id, said: proseIn(trees)});

/** The parts as one audience sees them, in Connecticut and elsewhere at once. */
export function partsFor(audience: Audience, all: All): Part[] {
  const seen = <T extends Pick<Fact, 'audiences'>>(records: readonly T[] = []) => records.filter(({audiences}) => audiences?.includes(audience) ?? true);
  const {redFlags, screening, quickExit, resources} = all;
  const asks = audience !== 'professional';
  return [
    part('red-flags.caveats', seen(redFlags.caveats)),
    part('red-flags.filter', redFlags.filterLabel),
    ...redFlags.groups.map(({id, flags}) => part(`red-flags.${id}`, seen(flags))),
    part('red-flags.todo', seen(redFlags.todo)),
    part('red-flags.avoid', seen(redFlags.avoid)),
    part('screening.intro', screening.intro[audience], asks && [screening.privacy, screening.cleared]),
    part('screening.advice', audience !== 'self' && seen(screening.advice)),
    part('screening.questions', screening.questions.map(({self, helper}) => (audience === 'helper' ? helper : self)), asks && screening.openHint),
    part('screening.steps', screening.steps.map(({self, helper}) => (audience === 'self' ? self : helper)), screening.always[audience], asks && screening.fitting),
    part('quick-exit.leaving', quickExit.hint, quickExit.progress, quickExit.expired, quickExit.framed),
    part('quick-exit.explanation', quickExit.limits, quickExit.history, quickExit.historyAdvice),
    part('quick-exit.practice', quickExit.practice),
    ...seen(all.lines).map(({id, purpose, channels, notes}) => part(`lines.${id}`, purpose, channels, seen(notes))),
    part('interface.words', all.interface),
    ...all.topics.flatMap(({name, summary, sections}) => [
      part(`${name}.summary`, seen(summary)),
      ...seen(sections).map(({id, text, list, after}) => part(`${name}.${id}`, seen(text), seen(list), seen(after))),
    ]),
    part('topics.words', all.topicWords),
    part('resources.notes', seen(resources.notes), resources.needLabel, resources.ageLabel),
    ...resources.needs.map(({id, notes, offers}) => part(`resources.${id}`, seen(notes), seen(offers))),
    ...seen(resources.services).map(({id, purpose, channels, notes}) => part(`resources.${id}`, purpose, channels, seen(notes))),
  ].filter(({said}) => said.length);
}
