/** The tags in JSX of React 18 and 19. */
import type {CSSProperties, ClassAttributes, HTMLAttributes} from 'react';
import type {HtEventMap, HtTagAttributes, HtTokens} from './index.js';

export * from './index.js';

/** What React 19 does for custom elements, and 18 does not. */
type Since19<T> = typeof import('react') extends {use: unknown} ? T : {[K in keyof T]?: never};

type Listeners = {[E in keyof HtEventMap as `on${E}`]?: ((event: HtEventMap[E]) => void) | undefined};

// React 18 writes `hidden={false}` as hidden="false", which hides the number.
type Hidden = {hidden?: (typeof import('react') extends {use: unknown} ? boolean : true) | undefined};

type Props<Element, Attributes> = ClassAttributes<Element> &
  Omit<HTMLAttributes<Element>, keyof Attributes | 'className' | 'hidden' | 'style'> &
  Attributes &
  Hidden &
  Since19<Listeners & {className?: string | undefined}> & {
    class?: string | undefined;
    style?: (CSSProperties & HtTokens) | undefined;
  };

type Tags = {[Tag in keyof HtTagAttributes]: Props<HTMLElementTagNameMap[Tag], HtTagAttributes[Tag]>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
