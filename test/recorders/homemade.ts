/**
 * A recorder as somebody would write it who wants to know everything: every event, every change, every size, every place
 * where a script of the page can look, and a function of its own in the place of `attachShadow`.
 */
import {plain, type Note} from './recorder.js';

const notes: Note[] = [];
const roots = new Set<ShadowRoot>();
const ids = new WeakMap<Node, string>();
let next = 0;
let started = false;

function idOf(node: Node): string {
  const known = ids.get(node) ?? `${node.nodeName}#${next++}`;
  ids.set(node, known);
  return known;
}

/** An object's own and inherited values, nodes by number and text, everything else as it is. */
function described(value: unknown): unknown {
  if (value instanceof Node) return [idOf(value), value instanceof Element ? value.outerHTML : value.textContent];
  if (value instanceof Window) return 'window';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

// `detail` counts presses that come fast after each other.
const unread = new Set(['timeStamp', 'view', 'sourceCapabilities', 'detail']);
function everything(of: object): Record<string, unknown> {
  const all: Record<string, unknown> = {};
  for (const name in of) if (!unread.has(name)) all[name] = described((of as Record<string, unknown>)[name]);
  return all;
}

const mutations = new MutationObserver((records) => {
  if (started) for (const record of records) notes.push(['mutation', [everything(record), [...record.addedNodes, ...record.removedNodes].map(described)]]);
});
const sizes = new ResizeObserver((entries) => {
  if (started) for (const {target, contentRect} of entries) notes.push(['~resize', [idOf(target), contentRect.toJSON()]]);
});
const seen = new IntersectionObserver((entries) => {
  if (started) for (const {target, intersectionRatio} of entries) notes.push(['~intersection', [idOf(target), intersectionRatio]]);
});

function watch(root: Document | ShadowRoot): void {
  mutations.observe(root, {attributes: true, attributeOldValue: true, characterData: true, characterDataOldValue: true, childList: true, subtree: true});
  for (const type of types) root.addEventListener(type, (event) => note(event, 'root'), true);
}

// What an element hears, the window hears.
const types = [...new Set([...Object.getOwnPropertyNames(window), ...Object.getOwnPropertyNames(HTMLElement.prototype), ...Object.getOwnPropertyNames(Document.prototype), 'onfocusin', 'onfocusout', 'oncompositionstart', 'ontextInput', 'onDOMActivate'])]
  .filter((name) => name.startsWith('on'))
  .map((name) => name.slice(2))
  // Their number and their time depend on how busy the machine is.
  .filter((type) => !/^(?:message|pointerrawupdate|unhandledrejection|error|load|readystatechange|devicemotion|deviceorientation|pointermove|mousemove|scrollend|selectionchange|dblclick)/.test(type));

// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
const {attachShadow} = Element.prototype;
Element.prototype.attachShadow = function (options) {
  const root = attachShadow.call(this, options);
  roots.add(root);
  watch(root);
  return root;
};

// Events of names that nobody knows beforehand.
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
const {dispatchEvent} = EventTarget.prototype;
EventTarget.prototype.dispatchEvent = function (event) {
  note(event, 'dispatched');
  return dispatchEvent.call(this, event);
};

function note(event: Event, where: string): void {
  if (!started) return;
  notes.push([`${event.type}, ${where}`, [event.constructor.name, everything(event), event.composedPath().map((target) => (target instanceof Node ? described(target) : 'window'))]]);
}

/** Everything a script of the page can ask for at any time. */
function looked(): object {
  const selection = getSelection()!;
  const elements = [...document.querySelectorAll('*'), ...[...roots].flatMap((root) => [...root.querySelectorAll('*')])];
  const fields = (element: Element) =>
    element.localName.startsWith('ht-')
      ? [...Object.entries(element as unknown as Record<string, unknown>), ...['renderRoot', 'renderOptions', 'shadowRoot', '_$Do'].map((name) => [name, (element as unknown as Record<string, unknown>)[name]] as const)].map(([name, value]) => [
          name,
          described(value) ?? (value && typeof value === 'object' ? Object.values(value).map(described) : null),
        ])
      : null;
  return {
    page: document.documentElement.outerHTML,
    roots: [...roots].map((root) => root.innerHTML),
    places: elements.map((element) => {
      const {x, y, width, height} = element.getBoundingClientRect();
      return [idOf(element), x, y, width, height, element.scrollWidth, element.scrollHeight, element.scrollTop, element instanceof HTMLElement ? element.innerText.length : 0, getComputedStyle(element).blockSize, fields(element)];
    }),
    forms: [...document.forms].map((form) => [...new FormData(form)].map(String)),
    active: document.activeElement && idOf(document.activeElement),
    selection: [String(selection), selection.isCollapsed, described(selection.anchorNode), selection.anchorOffset],
    storage: [{...localStorage}, {...sessionStorage}, document.cookie],
    address: [location.href, history.length, history.state, document.title],
    scroll: [scrollX, scrollY, document.scrollingElement!.scrollHeight],
  };
}

window.recorder = {
  start: () => {
    for (const type of types) {
      window.addEventListener(type, (event) => note(event, 'window, before all'), true);
      document.addEventListener(type, (event) => note(event, 'document'));
    }
    for (const type of ['click', 'keyup']) addEventListener(type, () => setTimeout(() => started && notes.push(['looked', looked()])));
    watch(document);
    for (const element of document.querySelectorAll('*')) {
      idOf(element);
      sizes.observe(element);
      seen.observe(element);
    }
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      const shifts = new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {value: number})[]) if (started) notes.push(['layout shift', entry.value]);
      });
      shifts.observe({type: 'layout-shift'});
    }
    started = true;
  },
  taken: async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    notes.push(['looked', looked()]);
    return notes.splice(0).map(([kind, detail]): Note => [kind, plain(detail)]);
  },
};
