import type {Part} from './host.js';

/** A way to have the four blocks on a page. */
export interface Contestant {
  readonly name: string;
  /** What it is, for the table. */
  readonly title: string;
  /** What a page in this language carries of it. */
  readonly page: (lang: string) => Part;
  /** What the page loads, by file name; each of them once, whatever the language. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Style in the head that counts once and not with each page, as if it were a file. */
  readonly style?: string;
  /** The class of the button that one leaves by, of those whose exit is tried. */
  readonly exit?: string;
  /** The bare tags, of those that can be added to a page that is there. */
  readonly tags?: readonly string[];
}

/** The blocks that are compared, in the order in which they stand on the page. */
export const blocks = ['ht-quick-exit', 'ht-hotline', 'ht-red-flags', 'ht-screening'] as const;
