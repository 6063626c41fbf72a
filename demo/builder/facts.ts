/**
 * All that the embed builder offers and writes. `scripts/site/builder-facts.ts` gathers it while the site is built; the page has
 * it as data, so that a browser does not load the content a second time.
 */
import type {Attributes} from '../../scripts/short-form.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** An attribute that is offered. Without choices it is there or not. */
export interface Option {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  readonly choices: readonly Choice[];
}

export interface Block {
  readonly tag: string;
  readonly title: string;
  readonly about: string;
  readonly options: readonly Option[];
  /** Every attribute it has, offered or not. */
  readonly attributes: readonly string[];
}

export interface Facts {
  /** The folders of a release: the one that stays as it is and the one that moves on. */
  readonly channels: readonly [pinned: string, moving: string];
  /** Of the script of the same build. */
  readonly integrity: string;
  readonly languages: readonly {readonly lang: string; readonly name: string}[];
  readonly blocks: readonly Block[];
  readonly articles: readonly {readonly title: string; readonly attributes: Attributes}[];
  readonly audiences: readonly Choice[];
  readonly regions: readonly Choice[];
  /** What stands in a block until the script has come, by language and tag. */
  readonly fallback: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** The lines of help as plain links, by language and region. */
  readonly lines: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
