/** What somebody has chosen in the embed builder, and how one choice changes it. No page, no browser. */
import type {Attributes} from '../../scripts/short-form.js';
import type {Facts} from './facts.js';

export interface Chosen {
  readonly tag: string;
  readonly attributes: Attributes;
}

export interface Choices {
  /** In their order on the page. Articles are a block each; the exit and the switch stand apart. */
  readonly blocks: readonly Chosen[];
  /** The attributes of the exit button; undefined without one. */
  readonly exit: Attributes | undefined;
  /** Empty: as each block comes. */
  readonly audience: string;
  readonly region: string;
  readonly level: string;
  /** What the page around speaks. */
  readonly pageLanguage: string;
  /** A language, `page` (as the page), `both` (side by side) or `visitor` (who chooses). */
  readonly language: string;
  /** The id of a look, `own` (one colour) or empty (as it comes). */
  readonly look: string;
  readonly accent: string;
  readonly place: 'html' | 'wordpress' | 'div' | 'links';
  readonly channel: 'moving' | 'pinned';
  /** Where the files lie, as it was typed. */
  readonly base: string;
}

/** The shortest way to something useful: the number, the exit, as the page. */
export const atFirst = (facts: Facts): Choices => ({
  blocks: [{tag: 'ht-hotline', attributes: {}}],
  exit: {},
  audience: '',
  region: facts.regions[0].value,
  level: '2',
  pageLanguage: facts.languages[0].lang,
  language: 'page',
  look: '',
  accent: '#1d4f91',
  place: 'html',
  channel: 'moving',
  base: '',
});

export const hasBlock = ({blocks}: Choices, tag: string): boolean => blocks.some((block) => block.tag === tag);

/** Whether a block is there that fetches its texts from beside the script. */
export const fetchesTexts = (choices: Choices): boolean => ['ht-topic', 'ht-resources'].some((tag) => hasBlock(choices, tag));

/** The article an entry is, or the tag: what tells one entry from another. */
export const keyOf = ({tag, attributes}: Chosen): string => (tag === 'ht-topic' ? `${tag}.${String(attributes.name)}` : tag);

export const without = (choices: Choices, key: string): Choices => ({...choices, blocks: choices.blocks.filter((block) => keyOf(block) !== key)});

export const withBlock = (choices: Choices, block: Chosen): Choices => ({...choices, blocks: [...without(choices, keyOf(block)).blocks, block]});

export const withoutTag = (choices: Choices, tag: string): Choices => ({...choices, blocks: choices.blocks.filter((block) => block.tag !== tag)});

/** The attributes with one changed; an empty value or `false` takes it away. */
export function changed(attributes: Attributes, name: string, value: string | boolean): Attributes {
  const rest = Object.fromEntries(Object.entries(attributes).filter(([other]) => other !== name));
  return value ? {...rest, [name]: value} : rest;
}

export const withAttribute = (choices: Choices, tag: string, name: string, value: string | boolean): Choices => ({
  ...choices,
  blocks: choices.blocks.map((block) => (block.tag === tag ? {...block, attributes: changed(block.attributes, name, value)} : block)),
});

/** One step up. The first stays where it is. */
export function movedUp(choices: Choices, key: string): Choices {
  const at = choices.blocks.findIndex((block) => keyOf(block) === key);
  if (at < 1) return choices;
  const blocks = [...choices.blocks];
  [blocks[at - 1], blocks[at]] = [blocks[at], blocks[at - 1]];
  return {...choices, blocks};
}
