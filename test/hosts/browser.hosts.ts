/** What pages do to the functions of the browser, and parts that an old or a locked down browser does not have. */
import {before, each, later, missing, throwing, type Broken} from './broken.js';

/** Parts of a browser that are gone. */
const gone: Broken = {
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
const clocks: Broken = {
  'a requestAnimationFrame that never fires': 'window.requestAnimationFrame = window.requestIdleCallback = function () { return 1; };',
  'a setTimeout that never fires': 'window.setTimeout = window.setInterval = function () { return 1; };',
  'a queueMicrotask that never fires': 'window.queueMicrotask = function () {};',
  'a Date that stands still': 'Date.now = function () { return 0; }; performance.now = function () { return 0; };',
};

/** The page's own idea of the DOM. */
const dom: Broken = {
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
const frozen: Broken = {
  'prototypes that are frozen': '[Object, Array, Function, String, Number, RegExp, Map, Set, WeakMap, Promise, Symbol, Date, Error].forEach(function (one) { Object.freeze(one); Object.freeze(one.prototype); }); Object.freeze(JSON); Object.freeze(Reflect); Object.freeze(Math); Object.freeze(Intl);',
  'prototypes of nodes that are frozen': '[EventTarget, Node, Element, HTMLElement, Document, DocumentFragment, ShadowRoot, Event].forEach(function (one) { Object.freeze(one); Object.freeze(one.prototype); });',
  'polyfills that nobody can take away again': '["map", "find", "filter", "reduce", "includes", "join"].forEach(function (name) { Object.defineProperty(Array.prototype, name, {value: function () { throw new Error(name); }, writable: false, configurable: false}); }); Object.defineProperty(Object, "assign", {value: function (to) { return to; }, writable: false, configurable: false});',
  'a frozen document and window functions': 'try { Object.freeze(document); } catch (error) { /* Firefox does not let it */ } ["setTimeout", "requestAnimationFrame", "customElements", "getComputedStyle"].forEach(function (name) { Object.defineProperty(window, name, {value: window[name], writable: false, configurable: false}); });',
};

/** Where no script can work, ours neither: the number is there. */
const hopeless: Broken = {
  'an Element.prototype.addEventListener that throws': 'no button of a block could be pressed',
  'a Node.prototype.addEventListener that throws': 'no button of a block could be pressed',
  'an EventTarget.prototype.addEventListener that throws': 'no button of a block could be pressed',
  'an innerHTML and a textContent that throw': 'nothing can be written',
  'nodes without data, parents and neighbours': 'no text can be written',
  'a classList and a style that throw': 'nothing can be hidden or shown',
  'polyfills that nobody can take away again': 'what the page has nailed down we cannot replace',
  'a CSSStyleSheet that throws': 'a block without its style could not be told from the page',
};

const all = {...gone, ...clocks, ...dom, ...frozen};

export const title = 'on a page in a browser that has, before our script,';

export const hosts = before(all, hopeless);

export const laterTitle = 'on a page in a browser that gets, after our script,';

export const laterHosts = later(all, hopeless);
