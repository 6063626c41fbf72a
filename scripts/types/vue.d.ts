/** The tags in templates of Vue 3. Its checker takes them for components, whose properties it writes in camel case. */
import type {AllowedComponentProps, HTMLAttributes, VNodeProps} from 'vue';
import type {HtEventMap, HtTagAttributes} from './index.js';

export * from './index.js';

type Camel<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail> & string>}` : Name;

type Listeners = {[E in keyof HtEventMap as `on${Capitalize<Camel<E> & string>}`]?: ((event: HtEventMap[E]) => void) | undefined};

type Props<Attributes> = VNodeProps &
  AllowedComponentProps &
  Omit<HTMLAttributes, keyof Attributes | 'class' | 'style'> & {[A in keyof Attributes as Camel<A>]: Attributes[A]} & Listeners;

type Tags = {[Tag in keyof HtTagAttributes]: new () => HTMLElementTagNameMap[Tag] & {$props: Props<HtTagAttributes[Tag]>}};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
  interface HTMLAttributes {
    /** For your own lines in `<ht-hotline>`: `slot="more"`. Vue leaves it out of what every element has. */
    slot?: string | undefined;
  }
}
