/**
 * The browser's own functions. Old libraries put theirs in the place of `Array.from`, `reduce` or `bind`, with other
 * arguments and other results, and a block would stay blank. While our code runs, the browser's own are in their places;
 * then the page has its own again.
 *
 * Nothing here calls what a page may have replaced before that is known: hence the plain loops.
 */
type Realm = Window & typeof globalThis;
type Owner = Record<PropertyKey, unknown>;

/** Where the language keeps its functions; those of the last three are never called. */
const language = ['Object', 'Function', 'Array', 'String', 'RegExp', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Number', 'Boolean', 'Symbol'] as const;

/** What rendering asks of the browser. Nothing that takes listeners: who adds one must remove it in the same way. */
const rendering = [
  {name: 'Node', keys: ['appendChild', 'cloneNode', 'contains', 'getRootNode', 'insertBefore', 'removeChild']},
  {name: 'Element', keys: ['append', 'attachShadow', 'closest', 'getAttribute', 'getAttributeNames', 'hasAttribute', 'hasAttributes', 'matches', 'querySelector', 'querySelectorAll', 'remove', 'removeAttribute', 'replaceChildren', 'scrollIntoView', 'setAttribute', 'toggleAttribute']},
  {name: 'HTMLElement', keys: ['attachInternals', 'focus']},
  {name: 'Document', keys: ['createDocumentFragment', 'createElementNS', 'createTextNode', 'querySelector']},
  {name: 'DocumentFragment', keys: ['append', 'querySelector', 'querySelectorAll', 'replaceChildren']},
  {name: 'CustomElementRegistry', keys: ['define']},
] as const;

const xhtml = 'http://www.w3.org/1999/xhtml';

export const {apply} = Reflect;
const {defineProperty, deleteProperty, getOwnPropertyDescriptor, ownKeys, setPrototypeOf} = Reflect;

const rootOfPage = getOwnPropertyDescriptor(Document.prototype, 'documentElement')!.get as () => HTMLElement;

/** The root of the page. To ask the document may bring `<img name="documentElement">`. */
export const pageRoot = (): HTMLElement => apply(rootOfPage, document, []);

/** Written out by the browser it has its name and no code; one that a page has bound or wrapped has lost its name. */
function isOwn(value: unknown): boolean {
  try {
    const {name} = value as {name: string};
    const text: unknown = apply(write, value as () => string, []);
    return name[5] !== ' ' && (text === `function ${name}() { [native code] }` || text === `function ${name}() {\n    [native code]\n}`);
  } catch {
    return false;
  }
}

let frame: HTMLIFrameElement | undefined;

/** Puts the frame into the page. Not by the document, whose forms may be named like its functions, and by what is the browser's own. */
function insert(): HTMLIFrameElement {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- applied to the document
  const made = apply(Document.prototype.createElementNS, document, [xhtml, 'iframe']) as HTMLIFrameElement;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- applied below
  const {appendChild, insertBefore} = (Node as typeof Node | null) ? Node.prototype : ({} as Node);
  if (isOwn(appendChild)) apply(appendChild, pageRoot(), [made]);
  else if (isOwn(insertBefore)) apply(insertBefore, pageRoot(), [made, null]);
  else pageRoot().insertAdjacentElement('beforeend', made);
  return made;
}

/** The window of an empty frame: its functions are the browser's own, and no script of the page has seen them. */
function pristine(): Realm {
  try {
    frame ??= insert();
    const realm = frame.contentWindow as Realm;
    // A page in a sandbox may not look into its own frames: then there is only what there is.
    return 'Array' in realm ? realm : window;
  } catch {
    return window;
  }
}

// eslint-disable-next-line @typescript-eslint/unbound-method -- applied to what is asked about
let write = Function.prototype.toString;
// eslint-disable-next-line @typescript-eslint/unbound-method -- the same
if (!isOwn(write)) write = pristine().Function.prototype.toString;

const places: {readonly owner: Owner; readonly key: PropertyKey; readonly own: unknown}[] = [];

/** What is wanted for itself too: a page may have nailed its own down in the place, or named a form like it. */
const own: Record<PropertyKey, unknown> = {};

/**
 * Asks a node by the browser's own function of that name, whatever the page has put into its way.
 *
 * @param name one of those above that only one kind of node has
 */
export const ask = <T>(node: unknown, name: string, ...values: readonly unknown[]): T => apply(own[name] as (...values: readonly unknown[]) => T, node, values);

/** A new element of HTML, also on a page in XML. */
export const create = <K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] => apply(own['createElementNS'] as Document['createElement'], document, [xhtml, tag]) as HTMLElementTagNameMap[K];

function note(find: (realm: Realm) => Owner | undefined, asked?: readonly string[]): void {
  // Where the page has left nothing of the name, the function is still asked for by ours.
  const owner = find(window) ?? (asked && {});
  const keys = owner ? (asked ?? ownKeys(owner)) : [];
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    const place = getOwnPropertyDescriptor(owner!, key) ?? {};
    let {value} = place as {value?: unknown};
    // Left alone: what is asked for by a getter, and what is no function. Some pages write nothing in the place of one.
    if (key === 'constructor' || (!asked && (!('value' in place) || (value !== null && value !== undefined && typeof value !== 'function')))) continue;
    if (!isOwn(value)) value = find(pristine())?.[key];
    // A function that only this page has is none of ours.
    if (typeof value !== 'function') continue;
    places[places.length] = {owner: owner!, key, own: value};
    if (asked) own[key] = value;
  }
}

note((realm) => realm as unknown as Owner, language);
note((realm) => realm.JSON as unknown as Owner);
for (let i = 0; i < language.length - 3; i++) {
  const name = language[i];
  note((realm) => realm[name] as unknown as Owner);
  note((realm) => (realm[name] as unknown as {prototype?: Owner}).prototype);
}
for (let i = 0; i < rendering.length; i++) {
  const {name, keys} = rendering[i];
  note((realm) => (realm[name] as Partial<typeof Node> | null)?.prototype as unknown as Owner, keys);
}
if (frame) ask(frame, 'remove');
// A promise of a frame that is gone is never kept. What an async function gives is the browser's own, whatever bears the name.
// eslint-disable-next-line @typescript-eslint/require-await -- for its promise alone
const promise = (async () => undefined)();
places[places.length] = {owner: window as unknown as Owner, key: 'Promise', own: promise.constructor};

interface Moved {
  readonly owner: Owner;
  readonly key: PropertyKey;
  readonly theirs: PropertyDescriptor | undefined;
}

/** What is in other places than the page had it; undefined while the page has its own. */
export let moved: Moved[] | undefined;

function move(owner: Owner, key: PropertyKey, value?: unknown): void {
  const theirs = getOwnPropertyDescriptor(owner, key);
  // What a page has written on all objects must not be read out of these.
  if (theirs) setPrototypeOf(theirs, null);
  // A function that the page has declared under the name cannot be moved, only written over.
  const ours: PropertyDescriptor = theirs && 'value' in theirs ? {value} : {value, writable: true, configurable: true};
  setPrototypeOf(ours, null);
  const isMoved = value ? defineProperty(owner, key, ours) : deleteProperty(owner, key);
  if (isMoved) moved![moved!.length] = {owner, key, theirs};
}

/** Puts the browser's own in their places, where they are not there already. */
export function enter(): void {
  moved = [];
  for (let i = 0; i < places.length; i++) {
    const {owner, key, own: value} = places[i];
    if (owner[key] !== value) move(owner, key, value);
  }
  // Whoever writes `Object.prototype.value` changes every description of a property.
  const all = Object.prototype as unknown as Owner;
  const keys = ownKeys(all);
  for (let i = 0; i < keys.length; i++) if (getOwnPropertyDescriptor(all, keys[i])!.enumerable) move(all, keys[i]);
}

/** Gives the page its own again. */
export function leave(): void {
  const all = moved ?? [];
  moved = undefined;
  for (let i = 0; i < all.length; i++) {
    const {owner, key, theirs} = all[i];
    if (theirs) defineProperty(owner, key, theirs);
    else deleteProperty(owner, key);
  }
}

/** Runs `act` with the browser's own functions in their places. What calls back into the page does not belong in here. */
export function untouched<T>(act: () => T): T {
  if (moved) return act();
  try {
    enter();
    return act();
  } finally {
    leave();
  }
}

// The rest of the script loads with them; its last line leaves. Should anything fail before that, this does.
enter();
void (async () => {
  await promise;
  leave();
})();
