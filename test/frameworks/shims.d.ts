/** What the compilers of the frameworks make of their files. */
declare module '*.vue' {
  import type {Component} from 'vue';
  const component: Component;
  export default component;
}

declare module '*.svelte' {
  import type {Component} from 'svelte';
  import type {Writable} from 'svelte/store';
  import type {State} from './state.js';
  const component: Component<{page: Writable<State>}>;
  export default component;
}
