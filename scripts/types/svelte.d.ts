/** The tags in templates of Svelte 5. */
import type {HTMLAttributes} from 'svelte/elements';
import type {HtEventMap, HtTagAttributes} from './index.js';

export * from './index.js';

type Listeners = {[E in keyof HtEventMap as `on${E}` | `on:${E}`]?: ((event: HtEventMap[E]) => void) | undefined};

type Props<Element extends HTMLElement, Attributes> = Omit<HTMLAttributes<Element>, keyof Attributes> & Attributes & Listeners;

type Tags = {[Tag in keyof HtTagAttributes]: Props<HTMLElementTagNameMap[Tag], HtTagAttributes[Tag]>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
