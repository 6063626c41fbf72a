/**
 * The tags in JSX of Solid: attributes as they stand, and the forms that Solid has for custom elements. Without a form, Solid
 * makes a property of `heading-level` in the browser and an attribute on the server.
 */
import type {JSX} from 'solid-js';
import type {HtEventMap, HtTagAttributes} from './index.js';

export * from './index.js';

type Switches<Attributes> = {[A in keyof Attributes as Attributes[A] extends boolean | undefined ? A : never]: Attributes[A]};
type Own<Element> = Exclude<keyof Element, keyof HTMLElement | 'updateComplete'>;

type Forms<Element, Attributes> = {[A in keyof Attributes as `attr:${A & string}`]?: Attributes[A]} & {
  [A in keyof Switches<Attributes> as `bool:${A & string}`]?: Attributes[A & keyof Attributes];
} & {[P in Own<Element> as `prop:${P & string}`]?: Element[P]};

type Listeners<Element> = {[E in keyof HtEventMap as `on:${E}`]?: JSX.EventHandlerWithOptionsUnion<Element, HtEventMap[E]>};

type Props<Element, Attributes> = Omit<JSX.HTMLAttributes<Element>, keyof Attributes> & Attributes & Forms<Element, Attributes> & Listeners<Element>;

type Tags = {[Tag in keyof HtTagAttributes]: Props<HTMLElementTagNameMap[Tag], HtTagAttributes[Tag]>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
