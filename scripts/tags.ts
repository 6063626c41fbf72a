import {textsFor} from '../content/index.js';

/** Every tag there is, for whatever is made of each of them. */
export const tags = ['ht-hotline', 'ht-red-flags', 'ht-screening', 'ht-quick-exit', 'ht-topic', 'ht-resources', 'ht-language'] as const;

/** What each is called where people choose one. */
export const titles: Readonly<Record<(typeof tags)[number], string>> = {
  'ht-hotline': 'Trafficking hotline',
  'ht-red-flags': 'Signs of trafficking',
  'ht-screening': 'Questions about trafficking',
  'ht-quick-exit': 'Quick exit',
  'ht-topic': 'Article about trafficking',
  'ht-resources': 'Services and help lines',
  'ht-language': 'Language switch',
};

/** A block as a page can have it in its own HTML. */
export interface View {
  /** What its files are called. */
  readonly name: string;
  readonly tag: (typeof tags)[number];
  readonly attributes: Readonly<Record<string, string>>;
}

const articles = textsFor('en')!.topics.map(({name}): View => ({
  name: `ht-topic.${name}`,
  tag: 'ht-topic',
  // What only staff may read has nothing to say to anyone else.
  attributes: {name, ...(name === 'professionals' && {audience: 'professional'})},
}));

/** Each tag as it comes, and each article. */
export const views: readonly View[] = [...tags.map((tag): View => ({name: tag, tag, attributes: {}})), ...articles];
