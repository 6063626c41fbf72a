/**
 * What pages do to the language and to the browser's own functions before anybody else runs: polyfills of another age,
 * debug helpers that were left in, and parts that an old or a locked down browser does not have.
 */
import type {Host, Page} from './host.js';
import {mend, readable} from './mend.js';

const throwing = (...names: string[]) => names.map((name) => `${name} = function () { throw new Error('${name} of the page'); };`).join('\n');
const missing = (...names: string[]) => names.map((name) => `delete window.${name}; if ('${name}' in window) Object.defineProperty(window, '${name}', {value: undefined, configurable: true, writable: true});`).join('\n');
const each = (names: string, title: (name: string) => string, code: (name: string) => string): Record<string, string> =>
  Object.fromEntries(names.split(' ').map((name) => [title(name), code(name)]));

/** Polyfills as they were written before 2015, or wrong since. Each replaces what is there without asking. */
const polyfills: Record<string, string> = {
  'an Array.from that ignores its second argument': 'Array.from = function (list) { var all = [], i; for (i = 0; i < list.length; i++) all.push(list[i]); return all; };',
  'an Array.from that knows lists only': 'Array.from = function (list) { return Array.prototype.slice.call(list); };',
  'a find that returns the place': 'Array.prototype.find = function (is) { for (var i = 0; i < this.length; i++) if (is(this[i])) return i; return -1; };',
  'a flat that does nothing': 'Array.prototype.flat = Array.prototype.flatMap = function () { return this; };',
  'an includes that never finds': 'Array.prototype.includes = String.prototype.includes = function () { return false; };',
  'a reduce that hands over nothing but values': 'Array.prototype.reduce = function (join) { var all = this[0]; for (var i = 1; i < this.length; i++) all = join(all); return all; };',
  'a map and a filter that call with one argument': 'Array.prototype.map = function (change) { var all = []; for (var i = 0; i < this.length; i++) all.push(change(this[i])); return all; }; Array.prototype.filter = function (is) { var all = []; for (var i = 0; i < this.length; i++) if (is(this[i])) all.unshift(this[i]); return all; };',
  'an indexOf that counts from one': 'var indexOf = Array.prototype.indexOf; Array.prototype.indexOf = function (item) { return indexOf.call(this, item) + 1; };',
  'a JSON.stringify that writes arrays twice': 'var write = JSON.stringify; Array.prototype.toJSON = String.prototype.toJSON = Object.prototype.toJSON = function () { return write([String(this)]); };',
  'a JSON.stringify that returns nothing': 'JSON.stringify = function () {}; JSON.parse = function () { return {}; };',
  'a Promise without anything but then': `window.Promise = function (start) {
    var value, done = false, waiting = [];
    start(function (result) { value = result; done = true; waiting.forEach(function (next) { next(result); }); }, function () {});
    this.then = function (next) { if (done) next(value); else waiting.push(next); };
  };`,
  'a Promise that never resolves': 'window.Promise = function () {}; Promise.prototype.then = function () { return new Promise(); }; Promise.resolve = Promise.all = function () { return new Promise(); };',
  'a then of Promise that never calls': 'Promise.prototype.then = function () { return this; };',
  'a bind of 2009': 'Function.prototype.bind = function (to) { var run = this; return function () { return run.call(to); }; };',
  'a bind, call and apply that throw': throwing('Function.prototype.bind', 'Function.prototype.call', 'Function.prototype.apply'),
  'an Object.assign that copies nothing': 'Object.assign = function (to) { return to; };',
  'Object.entries, keys and values with inherited names': 'Object.keys = function (of) { var all = []; for (var name in of) all.push(name); all.push("more"); return all; }; Object.entries = function (of) { return Object.keys(of).map(function (name) { return name; }); }; Object.values = function () { return []; };',
  'an Object.fromEntries that returns nothing': 'Object.fromEntries = function () {};',
  'an Object.defineProperty that only sets': 'Object.defineProperty = Reflect.defineProperty = function (on, name, is) { on[name] = is.value; return on; };',
  'an Object.freeze that throws': throwing('Object.freeze', 'Object.seal', 'Object.isFrozen'),
  'an Object.create that ignores null': 'var Empty = function () {}; Object.create = function (from) { Empty.prototype = from || Object.prototype; return new Empty(); };',
  'a getOwnPropertyDescriptor and a getPrototypeOf that throw': throwing('Object.getOwnPropertyDescriptor', 'Object.getOwnPropertyDescriptors', 'Object.getPrototypeOf', 'Object.setPrototypeOf'),
  'a split that knows no expressions': 'var split = String.prototype.split; String.prototype.split = function (at) { return split.call(this, String(at)); };',
  'a replace that calls no function': 'String.prototype.replace = String.prototype.replaceAll = function () { return ""; };',
  'a trim and a startsWith that throw': throwing('String.prototype.trim', 'String.prototype.startsWith', 'String.prototype.endsWith', 'String.prototype.padStart', 'String.prototype.toLowerCase'),
  'expressions that find nothing': 'RegExp.prototype.exec = function () { return null; }; RegExp.prototype.test = function () { return false; };',
  'expressions that start where the last one ended': 'var exec = RegExp.prototype.exec; RegExp.prototype.exec = function (text) { this.lastIndex++; return exec.call(this, text); };',
  'a Map and a Set of its own': `window.Map = function () { this.all = {}; };
    Map.prototype = {get: function (key) { return this.all[key]; }, set: function (key, value) { this.all[key] = value; }, has: function (key) { return key in this.all; }};
    window.Set = function () { this.all = []; };
    Set.prototype = {add: function (item) { this.all.push(item); }};
    window.WeakMap = window.Map; window.WeakSet = window.Set; window.WeakRef = undefined;`,
  'maps and sets that throw': throwing('Map.prototype.get', 'Map.prototype.set', 'Map.prototype.has', 'Set.prototype.add', 'Set.prototype.delete', 'WeakMap.prototype.get', 'WeakMap.prototype.set', 'WeakSet.prototype.add', 'WeakSet.prototype.has'),
  'lists that cannot be gone through': throwing('Array.prototype[Symbol.iterator]', 'Map.prototype[Symbol.iterator]', 'Set.prototype[Symbol.iterator]', 'String.prototype[Symbol.iterator]'),
  'a Symbol that makes text': 'window.Symbol = function (name) { return "@@" + name; }; Symbol.iterator = "@@iterator"; Symbol.for = Symbol;',
  'a Date, a Number and a String that are functions of its own': 'window.Date = function () { throw new Error("Date"); }; window.Number = function () { return NaN; }; window.String = function () { return ""; }; window.Boolean = function () { return true; }; window.isNaN = window.parseInt = undefined;',
  'an Error of its own': 'window.Error = function (text) { this.message = text; };',
  'a Math that gives the same always': 'Math.random = Math.floor = Math.min = Math.max = function () { return 4; };',
};

/** Debug helpers and mocks that were left in: whoever calls them ends there. */
const arrayMethods: Record<string, string> = each(
  'forEach map filter reduce find findIndex some every includes indexOf flat flatMap join slice splice concat sort reverse keys entries values push pop shift unshift fill at',
  (name) => `an Array.prototype.${name} that throws`,
  (name) => throwing(`Array.prototype.${name}`),
);

/** Names that a library of 2006 gave to everything. */
const names: Record<string, string> = {
  'Object.prototype with enumerable names': 'Object.prototype.each = Object.prototype.clone = Object.prototype.toJSONString = function () { return "each"; };',
  ...each(
    'value get set writable enumerable configurable attribute type state converter hasChanged reflect mode lang dir url label tried note hours languages notes onRequest audiences regions capture once passive handleEvent renderBefore isConnected creationScope then kind number keyword month year day timeZone style',
    (name) => `Object.prototype with the name "${name}"`,
    (name) => `Object.prototype.${name} = /^[gs]et$/.test('${name}') ? function () { return 'of the page'; } : 'of the page';`,
  ),
  'Array.prototype with enumerable names': 'Array.prototype.last = Array.prototype.contains = Array.prototype.raw = function () { return "last"; };',
  'String.prototype and Function.prototype with enumerable names': 'String.prototype.capitalize = Function.prototype.delay = Number.prototype.times = String.prototype.strings = Function.prototype.strings = String.prototype._$litType$ = function () { return this; };',
};

/** Parts of a browser that are gone. */
const gone: Record<string, string> = {
  'no Intl.ListFormat': 'delete Intl.ListFormat;',
  'no Intl.PluralRules': 'delete Intl.PluralRules;',
  'no Intl at all': 'Object.defineProperty(window, "Intl", {value: undefined});',
  'an Intl.DateTimeFormat that throws': throwing('Intl.DateTimeFormat'),
  'no MutationObserver': missing('MutationObserver', 'WebKitMutationObserver'),
  'a MutationObserver that throws': throwing('window.MutationObserver'),
  'observers that cannot observe': throwing('MutationObserver.prototype.observe', 'MutationObserver.prototype.disconnect', 'ResizeObserver.prototype.observe', 'IntersectionObserver.prototype.observe'),
  'no IntersectionObserver and no ResizeObserver': missing('IntersectionObserver', 'ResizeObserver'),
  'no queueMicrotask': missing('queueMicrotask'),
  'no matchMedia': missing('matchMedia'),
  'no crypto': missing('crypto'),
  'a crypto that throws': throwing('crypto.getRandomValues'),
  'no console': missing('console'),
  'a console that throws': throwing('console.log', 'console.warn', 'console.error'),
  'no performance, no requestIdleCallback, no visualViewport': missing('performance', 'requestIdleCallback', 'visualViewport', 'navigation', 'structuredClone'),
  'no BroadcastChannel and no storage': missing('BroadcastChannel', 'sessionStorage', 'localStorage'),
  'storage that throws': 'Object.defineProperty(window, "sessionStorage", {get: function () { throw new Error("denied"); }}); Object.defineProperty(window, "localStorage", {get: function () { throw new Error("denied"); }});',
  'no adopted style sheets': 'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;',
  'polyfills that nobody can take away again': 'what the page has nailed down we cannot replace',
  'a CSSStyleSheet that throws': throwing('CSSStyleSheet.prototype.replaceSync', 'CSSStyleSheet.prototype.insertRule'),
  'no popover': 'delete HTMLElement.prototype.popover; delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.hidePopover; delete HTMLElement.prototype.togglePopover;',
  'no attachInternals': 'delete HTMLElement.prototype.attachInternals;',
};

/** Clocks that stand still. */
const clocks: Record<string, string> = {
  'a requestAnimationFrame that never fires': 'window.requestAnimationFrame = window.requestIdleCallback = function () { return 1; };',
  'a setTimeout that never fires': 'window.setTimeout = window.setInterval = function () { return 1; };',
  'a queueMicrotask that never fires': 'window.queueMicrotask = function () {};',
  'a Date that stands still': 'Date.now = function () { return 0; }; performance.now = function () { return 0; };',
};

/** The page's own idea of the DOM. */
const dom: Record<string, string> = {
  ...each(
    'append prepend remove matches closest setAttribute getAttribute removeAttribute hasAttribute toggleAttribute querySelector querySelectorAll replaceChildren insertAdjacentHTML getBoundingClientRect addEventListener',
    (name) => `an Element.prototype.${name} that throws`,
    (name) => throwing(`Element.prototype.${name}`),
  ),
  ...each(
    'insertBefore appendChild removeChild cloneNode getRootNode contains addEventListener dispatchEvent',
    (name) => `a Node.prototype.${name} that throws`,
    (name) => throwing(`Node.prototype.${name}`),
  ),
  ...each(
    'createElement createElementNS createComment createTextNode createTreeWalker createDocumentFragment importNode adoptNode querySelector querySelectorAll getElementById createRange',
    (name) => `a document.${name} that throws`,
    (name) => throwing(`document.${name}`),
  ),
  ...each(
    'addEventListener removeEventListener dispatchEvent',
    (name) => `an EventTarget.prototype.${name} that throws`,
    (name) => throwing(`EventTarget.prototype.${name}`),
  ),
  'an attachShadow that throws': throwing('Element.prototype.attachShadow'),
  'an attachShadow that logs': 'var attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (options) { return attach.call(this, options); };',
  'an innerHTML that cleans': 'var inner = Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML"); Object.defineProperty(Element.prototype, "innerHTML", {get: inner.get, set: function (html) { inner.set.call(this, String(html).replace(/<!--[^]*?-->|<\\?[^>]*>/g, "")); }, configurable: true});',
  'an innerHTML and a textContent that throw': 'Object.defineProperty(Element.prototype, "innerHTML", {get: function () { throw new Error("innerHTML"); }, set: function () { throw new Error("innerHTML"); }}); Object.defineProperty(Node.prototype, "textContent", {get: function () { throw new Error("textContent"); }, set: function () { throw new Error("textContent"); }});',
  'nodes without data, parents and neighbours': '["data", "nodeValue"].forEach(function (name) { Object.defineProperty(name === "data" ? CharacterData.prototype : Node.prototype, name, {get: function () { return ""; }, set: function () {}}); }); ["parentNode", "nextSibling", "firstChild", "previousSibling", "isConnected"].forEach(function (name) { Object.defineProperty(Node.prototype, name, {get: function () { return null; }}); });',
  'an insertBefore, append and appendChild that keep what they get': 'Node.prototype.insertBefore = Node.prototype.appendChild = function (node) { return node; }; Element.prototype.append = DocumentFragment.prototype.append = function () {};',
  'a document.createElement that decorates': 'var create = document.createElement; document.createElement = function (name) { var made = create.call(document, name); made.setAttribute("data-page", ""); made.className = "made"; return made; };',
  'a document.createElement that gives nothing': 'document.createElement = function () { return null; };',
  'a getComputedStyle that gives nothing': 'window.getComputedStyle = function () { return null; };',
  'a getComputedStyle that throws': throwing('window.getComputedStyle'),
  'a classList and a style that throw': '["classList", "dataset", "style", "hidden", "lang", "dir"].forEach(function (name) { [Element.prototype, HTMLElement.prototype].forEach(function (owner) { if (Object.getOwnPropertyDescriptor(owner, name)) Object.defineProperty(owner, name, {get: function () { throw new Error(name); }, set: function () { throw new Error(name); }}); }); });',
  'events that cannot be made': 'window.Event = window.CustomEvent = window.UIEvent = function () { throw new Error("Event"); };',
  'a window.Node and a window.Element that are null': 'window.Node = window.Element = window.Text = null;',
  'an Element, a Node and an Event that are functions of its own': 'window.Element = window.Node = window.Event = window.Text = function () {};',
  'an HTMLElement wrapped for old classes': 'var Own = window.HTMLElement; window.HTMLElement = function HTMLElement() { return Reflect.construct(Own, [], this.constructor); }; HTMLElement.prototype = Own.prototype; HTMLElement.prototype.constructor = HTMLElement; Object.setPrototypeOf(HTMLElement, Own);',
};

/** A page that locks what it has. */
const frozen: Record<string, string> = {
  'prototypes that are frozen': '[Object, Array, Function, String, Number, RegExp, Map, Set, WeakMap, Promise, Symbol, Date, Error].forEach(function (one) { Object.freeze(one); Object.freeze(one.prototype); }); Object.freeze(JSON); Object.freeze(Reflect); Object.freeze(Math); Object.freeze(Intl);',
  'prototypes of nodes that are frozen': '[EventTarget, Node, Element, HTMLElement, Document, DocumentFragment, ShadowRoot, Event].forEach(function (one) { Object.freeze(one); Object.freeze(one.prototype); });',
  'polyfills that nobody can take away again': '["map", "find", "filter", "reduce", "includes", "join"].forEach(function (name) { Object.defineProperty(Array.prototype, name, {value: function () { throw new Error(name); }, writable: false, configurable: false}); }); Object.defineProperty(Object, "assign", {value: function (to) { return to; }, writable: false, configurable: false});',
  'a frozen document and window functions': 'Object.freeze(document); ["setTimeout", "requestAnimationFrame", "customElements", "getComputedStyle"].forEach(function (name) { Object.defineProperty(window, name, {value: window[name], writable: false, configurable: false}); });',
};

/** Where no script can work, ours neither: the number is there. */
const hopeless: Record<string, string> = {
  'an Element.prototype.addEventListener that throws': 'no button of a block could be pressed',
  'a Node.prototype.addEventListener that throws': 'no button of a block could be pressed',
  'an EventTarget.prototype.addEventListener that throws': 'no button of a block could be pressed',
  'an innerHTML and a textContent that throw': 'nothing can be written',
  'nodes without data, parents and neighbours': 'no text can be written',
  'a classList and a style that throw': 'nothing can be hidden or shown',
  'polyfills that nobody can take away again': 'what the page has nailed down we cannot replace',
  'a CSSStyleSheet that throws': 'a block without its style could not be told from the page',
};

const all = {...polyfills, ...arrayMethods, ...names, ...gone, ...clocks, ...dom, ...frozen};

/** Where the page has taken away what the test itself looks with. */
const isBlinding = (code: string) => /getBoundingClientRect|getComputedStyle|querySelectorAll|textContent|getRootNode|parentNode|"hidden"/.test(code);

const table = (host: (code: string) => Host): Record<string, Host> =>
  Object.fromEntries(Object.entries(all).map(([name, code]) => [name, {...host(`<script>(function () {${code}})();</script>`), then: isBlinding(code) ? mend : readable}]));

export const title = 'on a page that has, before our script,';

export const hosts: Record<string, Host> = Object.fromEntries(
  Object.entries(table((code) => ({head: `${code}<script src="{script}"></script>`}))).map(([name, host]) => [
    name,
    name in hopeless ? {...host, shows: 'numbers', allowed: /^console\.error|^uncaught/, instead: `The fallback: ${hopeless[name]}.`} : host,
  ]),
);

export const laterTitle = 'on a page that brings, after our script,';

const printed = ({view}: Page) => {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- the page may have broken its own
  for (const type of ['beforeprint', 'afterprint']) Reflect.apply(EventTarget.prototype.dispatchEvent, view, [new Event(type)]);
};

/** The same comes after our script, and then the page is printed and the blocks are used. */
export const laterHosts: Record<string, Host> = Object.fromEntries(
  Object.entries(table((code) => ({head: '<script src="{script}"></script>', foot: code}))).map(([name, host]) => [
    name,
    {
      ...host,
      then: (page: Page) => {
        printed(page);
        host.then!(page);
      },
    },
  ]),
);
