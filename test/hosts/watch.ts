/**
 * What runs in the page of a partner. `watch` stands before everything else there; `look` and `use` are called by the test
 * from outside, or, where a page may not be looked into, by the page itself. Each stands alone, because it travels as text.
 */
import {passOff, passOffScript} from '../browsers/open-roots.js';

export interface Watched {
  /** Uncaught errors, console lines and what the policy of the page refused. */
  faults: string[];
  /** Every root that was made, closed ones too, with what it belongs to. */
  roots: [host: Element, root: ShadowRoot][];
  /** What stood on `window` before anything else ran. */
  names: string[];
}

/** What a visitor sees of a block: all of it, only the number, the number beside the block, a block without its looks, nothing. */
export type State = 'whole' | 'number' | 'twice' | 'bare' | 'nothing';

export interface Looked {
  states: [tag: string, state: State][];
  faults: string[];
  names: string[];
  isPageThere: boolean;
}

export interface Used {
  /** Whether the hotline has spoken Spanish. */
  spanish: boolean;
  answers: number;
  groups: number;
  panels: number;
}

export interface Known {
  tags: readonly string[];
  /** What only the block itself shows, by tag. */
  samples: Record<string, string>;
  /** Each link with the number on the page. */
  number: string;
}

/** Notes what happens on the page. The roots stay closed, and nobody else gets them. */
function watch(): void {
  const {apply} = Reflect;
  const faults: string[] = [];
  const roots: Watched['roots'] = [];
  for (const kind of ['debug', 'log', 'info', 'warn', 'error', 'trace'] as const) {
    console[kind] = (...parts: unknown[]) => {
      let line = `console.${kind}:`;
      for (let i = 0; i < parts.length; i++) line += ` ${String(parts[i])}`;
      faults[faults.length] = line;
    };
  }
  addEventListener('error', ({message}) => (faults[faults.length] = `uncaught: ${message}`));
  addEventListener('unhandledrejection', ({reason}) => (faults[faults.length] = `rejected: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => (faults[faults.length] = `policy: ${violatedDirective} ${blockedURI} ${sample}`));
  const note = (root: ShadowRoot) => {
    for (let i = 0; i < roots.length; i++) if (roots[i][1] === root) return;
    roots[roots.length] = [root.host, root];
  };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const {attachShadow} = Element.prototype;
  const hook = function (this: Element, options: ShadowRootInit) {
    const root = apply(attachShadow, this, [options]);
    note(root);
    return root;
  };
  Element.prototype.attachShadow = hook;
  passOff(window, hook, attachShadow);
  // Where the page has a hook of its own, our script does not come by there; by here it does.
  const styles = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets')!;
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
    ...styles,
    set(this: ShadowRoot, sheets: CSSStyleSheet[]) {
      note(this);
      styles.set!.call(this, sheets);
    },
  });
  const watched: Watched = {faults, roots, names: []};
  Object.defineProperty(window, 'watched', {value: watched});
  watched.names = Object.getOwnPropertyNames(window);
}

/** What a visitor sees of every block, and what the page would notice. */
export function look(page: Window, {tags, samples, number}: Known): Looked {
  const {document, watched} = page as Window & {watched: Watched};
  // Lists of the page have the functions of the page, which may be others than the browser's.
  const copied = <T>(list: ArrayLike<T>): T[] => {
    const own: T[] = [];
    for (let i = 0; i < list.length; i++) own[i] = list[i];
    return own;
  };
  const roots = copied(watched.roots);
  const isSeen = (element: Element): boolean => {
    const {width, height} = element.getBoundingClientRect();
    const style = page.getComputedStyle(element);
    // What letters are painted with, whatever their colour says.
    const isTransparent = /^rgba\(.*, 0\)$|\/ 0\)$/.test(style.getPropertyValue('-webkit-text-fill-color'));
    // What only has the name of a link, in XML, is none.
    const isHtml = element.namespaceURI === 'http://www.w3.org/1999/xhtml';
    return isHtml && width > 1 && height > 1 && !isTransparent && element.checkVisibility({checkVisibilityCSS: true, contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true});
  };
  const all = (place: Document | Element | ShadowRoot, selector: string): Element[] => {
    // A form field called like a function of the document hides that one.
    const {prototype} = 'localName' in place ? Element : 'host' in place ? DocumentFragment : Document;
    return copied(prototype.querySelectorAll.call(place, selector));
  };
  const inside = (host: Element): ShadowRoot[] => roots.filter(([, root]) => root.host === host || (root.host.getRootNode() as ShadowRoot).host === host).map(([, root]) => root);
  const connected = roots.filter(([host]) => host.isConnected);
  // Roots that are written in the page were made by no script.
  const written = all(document, '*').flatMap(({shadowRoot}) => shadowRoot ?? []);
  const found = [document, ...written, ...connected.map(([, root]) => root)].flatMap((place) => all(place, tags.join()));
  const blocks = [...new Set([...found, ...connected.map(([host]) => host).filter(({localName}) => tags.includes(localName))])];
  // No rule of the page reaches in there: this one is ours.
  const isDressed = (root: ShadowRoot) => page.getComputedStyle(all(root, '[part]')[0]).boxSizing === 'border-box';
  const states = blocks.map((block): [string, State] => {
    const whole = inside(block).find((root) => all(root, samples[block.localName]).some(isSeen));
    const isNumber = (link: Element) => link.textContent.includes(number) && isSeen(link);
    const isFallback = all(block, 'a').some(isNumber);
    const isOurLink = inside(block).some((root) => all(root, 'a').some(isNumber));
    const state = whole ? (isFallback ? 'twice' : isDressed(whole) ? 'whole' : 'bare') : isFallback || isOurLink ? 'number' : 'nothing';
    return [block.localName, state];
  });
  const headings = all(document, 'h1');
  const isPageThere = headings.length ? headings.some(isSeen) : document.documentElement.textContent.includes('Shelter');
  const before = copied(watched.names);
  const names = Object.getOwnPropertyNames(page).filter((name) => !before.includes(name));
  return {states, faults: copied(watched.faults), names, isPageThere};
}

/** Uses the blocks a little, as visitors do, short of calling and leaving. */
export async function use(page: Window): Promise<Used> {
  const {watched} = page as Window & {watched: Watched};
  const made: Watched['roots'] = [];
  for (let i = 0; i < watched.roots.length; i++) made[i] = watched.roots[i];
  const roots = (tag: string) => made.filter(([host]) => host.isConnected && (host.localName === tag || ((host.getRootNode() as ShadowRoot).host as Element | undefined)?.localName === tag)).map(([, root]) => root);
  const found = (tag: string, selector: string) =>
    roots(tag).flatMap((root) => {
      const elements: HTMLElement[] = [];
      const all = root.querySelectorAll<HTMLElement>(selector);
      for (let i = 0; i < all.length; i++) elements[i] = all[i];
      return elements;
    });
  const rendered = async () => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  const press = async (...elements: (HTMLElement | undefined)[]) => {
    for (const element of elements) element?.click();
    await rendered();
  };
  await press(found('ht-language', 'button[lang=es]')[0]);
  const spanish = found('ht-hotline', '[lang=es]').length > 0;
  await press(found('ht-language', 'button[lang=en]')[0]);
  await press(...found('ht-red-flags', 'summary').slice(0, 2));
  await press(...found('ht-screening', '[aria-pressed]').slice(0, 1));
  await press(...found('ht-quick-exit', '[part=about]').slice(0, 1));
  return {
    spanish,
    answers: found('ht-screening', '[aria-pressed=true]').length,
    groups: found('ht-red-flags', 'details[open]').length,
    panels: found('ht-quick-exit', '[aria-expanded=true]').length,
  };
}

/** Has a page that the test may not look into answer for itself: when it is called, and by messages. */
function answer(known: Known): void {
  const answers = {look: () => look(window, known), use: () => use(window)};
  Object.assign((window as unknown as {watched: object}).watched, answers);
  if (parent === window || frameElement) return;
  addEventListener('message', ({data, source}) => {
    const asked = answers[data as keyof typeof answers];
    if (asked) void Promise.resolve(asked()).then((said) => source?.postMessage({answer: data as string, said}, {targetOrigin: '*'}));
  });
}

/** The watcher as a script. It may stand in XML too. */
export const watchScript = (known: Known): string => `<script nonce="watch">//<![CDATA[
(() => {
${passOffScript}
${look.toString()}
${use.toString()}
(${watch.toString()})();
(${answer.toString()})(${JSON.stringify(known)});
})();
//]]></script>`;
