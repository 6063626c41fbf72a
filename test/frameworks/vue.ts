/** The page in Vue 3. */
import {createApp, createSSRApp, h, nextTick, shallowRef, type App} from 'vue';
import {renderToString} from 'vue/server-renderer';
import type {State} from './state.js';
import Page from './page.vue';

export {heard} from './page.js';

const page = shallowRef<State>();
const view = () => h(Page, {state: page.value});
let app: App | undefined;

export async function render(state: State): Promise<void> {
  page.value = state;
  if (!app) (app = createApp(view)).mount('#app');
  await nextTick();
}

export function hydrate(state: State): void {
  page.value = state;
  (app = createSSRApp(view)).mount('#app');
}

export function unmount(): void {
  app!.unmount();
  app = undefined;
}

export function serverHtml(state: State): Promise<string> {
  page.value = state;
  return renderToString(createSSRApp(view));
}
