/** The tags in JSX of Preact. */
import type {ClassAttributes, JSX} from 'preact';
import type {HtEventMap, HtTagAttributes} from './index.js';

export * from './index.js';

type Listeners = {[E in keyof HtEventMap as `on${E}`]?: ((event: HtEventMap[E]) => void) | undefined};

type Props<Element extends HTMLElement, Attributes> = ClassAttributes<Element> & Omit<JSX.HTMLAttributes<Element>, keyof Attributes> & Attributes & Listeners;

type Tags = {[Tag in keyof HtTagAttributes]: Props<HTMLElementTagNameMap[Tag], HtTagAttributes[Tag]>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
