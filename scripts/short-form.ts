/**
 * How a block is written into a page: as a tag, as a `div` for editors that take unknown tags out, or as a shortcode for
 * WordPress. The README, `dist/snippets` and the embed builder all write it by this, so that none of them can differ.
 */

import {escaped} from './escape.js';

/** Attributes by name; `true` is one without a value. */
export type Attributes = Readonly<Record<string, string | true>>;

export interface Written {
  readonly tag: string;
  readonly attributes?: Attributes;
  /** What stands in it until the script has come, line by line. */
  readonly inside: readonly string[];
}

/** Attributes as they are written in a tag. */
export const inTag = (attributes: Attributes, nameOf = (name: string) => name): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${nameOf(name)}${value === true ? '' : `="${escaped(value)}"`}`)
    .join('');

/** Of a `div` too, `lang` is the language of what stands in it. */
const asData = (name: string) => (name === 'lang' ? name : `data-${name}`);

const around = (start: string, inside: readonly string[], end: string) => (inside.length ? [start, ...inside.map((line) => `  ${line}`), end].join('\n') : start + end);

/** `<ht-hotline compact>…</ht-hotline>` */
export const asTag = ({tag, attributes = {}, inside}: Written): string => around(`<${tag}${inTag(attributes)}>`, inside, `</${tag}>`);

/** `<div data-ht="hotline" data-compact>…</div>` */
export const asDiv = ({tag, attributes = {}, inside}: Written): string => around(`<div data-ht="${tag.slice(3)}"${inTag(attributes, asData)}>`, inside, '</div>');

/** `[ht-hotline compact]`: what stands in it comes from the server. */
export const asShortcode = ({tag, attributes = {}}: Omit<Written, 'inside'>): string => `[${tag}${inTag(attributes)}]`;

/** The tag that loads the script. With a hash it needs `crossorigin`, or the browser does not let the script through. */
export const scriptTag = (src: string, integrity?: string): string => `<script${inTag({src, ...(integrity && {integrity, crossorigin: 'anonymous'}), async: true})}></script>`;
