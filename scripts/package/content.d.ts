/** What the blocks say, as data: the same records, in each language, with their sources and the days they were checked. */
import type {Content, E164, Texts} from './content-types.js';

export type * from './content-types.js';

/** A language there are words in. */
export type Locale = __LOCALES__;

/** The languages there are words in. */
export declare const locales: readonly Locale[];

/** The number of the national hotline, and how it is written. */
export declare const lastResort: {readonly number: E164; readonly label: string};

/** The lines of help and what the blocks say, in one language; frozen. Undefined for a language there are no words in. */
export declare function contentFor(locale: Locale): Content;
export declare function contentFor(locale: string): Content | undefined;

/** The articles and services in one language; frozen. Undefined for a language there are no words in. */
export declare function textsFor(locale: Locale): Texts;
export declare function textsFor(locale: string): Texts | undefined;
