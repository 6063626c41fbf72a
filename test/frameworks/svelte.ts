/** The page in Svelte 5. */
import {flushSync, hydrate as hydrateInto, mount, unmount as remove} from 'svelte';
import {render as renderToText} from 'svelte/server';
import {writable} from 'svelte/store';
import Page from './page.svelte';
import {first, type State} from './state.js';

export {heard} from './page.js';

const page = writable(first);
const options = () => ({target: document.querySelector('#app')!, props: {page}});
let shown: ReturnType<typeof mount> | undefined;

export function render(state: State): void {
  page.set(state);
  shown ??= mount(Page, options());
  flushSync();
}

export function hydrate(state: State): void {
  page.set(state);
  shown = hydrateInto(Page, options());
  flushSync();
}

export async function unmount(): Promise<void> {
  await remove(shown!);
  shown = undefined;
}

export function serverHtml(state: State): string {
  page.set(state);
  return renderToText(Page, {props: {page}}).body;
}
