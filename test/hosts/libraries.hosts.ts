/** Libraries for real that extend or replace what all scripts of a page share, and the names and habits of others. */
import type {Host} from './host.js';

const from = (path: string) => `<script src="/__published/${path}"></script>`;
const code = (text: string) => `<script>${text}</script>`;
const ours = '<script src="{script}"></script>';

const before = (head: string, more: Omit<Host, 'head'> = {}): Host => ({head: head + ours, ...more});
const after = (foot: string, more: Omit<Host, 'foot'> = {}): Host => ({head: ours, foot, ...more});

const prototype = from('prototype-js-core/prototype.js');
const mootools = from('mootools/lib/mootools-core-1.5.2-server.js');
const coreJs = from('core-js-bundle/minified.js');
const zone = from('zone.js/bundles/zone.umd.js');
// It keeps what listens in fields of the window: with a listener of the page for everything there is no new one for ours.
const listening = code(`for (var name in window) if (/^on/.test(name)) [true, false].forEach(function (early) { addEventListener(name.slice(2), function () {}, early); });
  ['focusin', 'focusout', 'fullscreenchange', 'touchstart', 'touchmove', 'touchend', 'touchcancel', 'visibilitychange'].forEach(function (name) { [true, false].forEach(function (early) { addEventListener(name, function () {}, early); }); });`);
const ses = (options: string) => from('ses/dist/ses.umd.min.js') + code(`lockdown(${options});`);

/** SES says on the console what it has taken away, and what it did not know. */
const sesSays = /SES|Removing|intrinsics|tolerate|permitted|console\.(?:group|warn|info|log|error)/i;

const libraries: Record<string, Host> = {
  'Prototype 1.7.3 before it': before(prototype),
  'Prototype 1.7.3 after it': after(prototype),
  'MooTools 1.5.2 before it': before(mootools),
  'MooTools 1.5.2 after it': after(mootools),
  'Prototype and MooTools together': before(prototype + mootools),
  'core-js before it': before(coreJs),
  'core-js after it': after(coreJs),
  'core-js over a browser without half of the language': before(
    code('delete Array.prototype.flat; delete Array.prototype.flatMap; delete Object.fromEntries; delete Object.entries; delete String.prototype.padStart; delete window.Promise; delete window.Map; delete window.WeakMap; delete window.Set; delete window.queueMicrotask; delete Array.from;') + coreJs,
  ),
  'zone.js before it': before(zone + listening),
  'zone.js after it': after(zone + listening),
  'zone.js with long stack traces': before(zone + listening + from('zone.js/bundles/long-stack-trace-zone.umd.js')),
  'jQuery 4 before it': before(from('jquery/dist/jquery.js')),
  'jQuery 4, which moves and wraps the tags': after(
    from('jquery/dist/jquery.js') + code('jQuery(function ($) { $("ht-hotline").wrap("<div class=box>").appendTo("main"); $("ht-red-flags").detach().prependTo("main"); $("main").html($("main").html()); });'),
  ),
  'SES lockdown before it': before(ses(''), {allowed: sesSays}),
  'SES lockdown after it': after(ses(''), {allowed: sesSays}),
  'SES lockdown with severe overrides before it': before(ses('{overrideTaming: "severe"}'), {allowed: sesSays}),
  'SES lockdown with severe overrides after it': after(ses('{overrideTaming: "severe"}'), {allowed: sesSays}),
  'SES lockdown that hides errors': before(ses('{errorTaming: "unsafe", overrideTaming: "min", consoleTaming: "unsafe"}'), {allowed: sesSays}),
  'SES lockdown that tames everything': before(ses('{errorTaming: "safe", stackFiltering: "concise", localeTaming: "safe", evalTaming: "no-eval", regExpTaming: "safe"}'), {allowed: sesSays}),
};

/** Fails when our script calls it. */
const neverCalled = (name: string) => `function () { console.error('${name} was called'); }`;

/** Module systems that wait for whoever announces itself. */
const systems: Record<string, Host> = {
  'AMD': before(code(`window.define = ${neverCalled('define')}; define.amd = {}; window.require = ${neverCalled('require')}; window.requirejs = ${neverCalled('requirejs')};`)),
  'CommonJS': before(
    code(`window.module = {exports: {}}; window.exports = module.exports; window.require = ${neverCalled('require')};`) + ours + code('if (Object.keys(module.exports).length || module.exports !== exports) console.error("something was exported");'),
  ),
  'module and exports as elements': {
    html: '<!doctype html><html lang="en"><head><title>Shelter</title>{watch}</head><body><h1>Shelter</h1><div id="module"></div><div id="exports"></div><div id="define"></div><main>{blocks}</main><script src="{script}"></script></body></html>',
  },
  'System.register': before(code(`window.System = {register: ${neverCalled('System.register')}, import: ${neverCalled('System.import')}};`)),
  'webpack': before(code('window.webpackJsonp = []; window.webpackChunk = []; window.__webpack_require__ = null;')),
};

/** Global names that others use too. */
const names: Record<string, Host> = {
  'html, css, svg, render, nothing and lit': before(code('var html = "html", css = "css", svg = null, render = 0, nothing = undefined, lit = {}, LitElement = null;')),
  'name, top, ht and status': before(code('var name = {}, ht = "ht", HT = 1, status = null, closed = true, length = 9, origin = "page", parent2 = 1;')),
  'one letter each': before(code('var e = 1, t = 2, n = 3, r = 4, i = 5, o = 6, a = 7, s = 8, l = 9, c = 10, u = 11, d = 12, h = 13, p = 14, f = 15, $ = 16, _ = 17;') + ours + code('if (e !== 1 || t !== 2 || n !== 3 || o !== 6 || $ !== 16) console.error("a name of the page was overwritten");')),
  'let and const of one letter': before(code('let e = 1; const t = 2; class n {} let a = 3; const o = 4;')),
  'Element, Node, Text, Range and Selection': before(code('function Text() {} function Range() {} function Selection() {} function Comment() {} function Option() {} function Image() {}')),
  'Map, Set and Event': before(code('function Map(place) { this.place = place; } function Set(all) { this.all = all; } function Event(name) { this.name = name; }')),
  'HtHotline and other classes like ours': before(code('class HtHotline {} class HtBlock {} class HtElement {} var contentFor = null, locales = null;')),
  'litHtmlVersions and other notes of Lit': before(code('Object.freeze(window.litHtmlVersions = []); window.reactiveElementVersions = Object.freeze([]); window.litElementVersions = null; window.litPropertyMetadata = null; window.litIssuedWarnings = null; window.reactiveElementPolyfillSupport = "no"; window.litHtmlPolyfillSupport = 1;')),
  'ShadyDOM and ShadyCSS of old polyfills': before(code('window.ShadyDOM = {inUse: true, noPatch: true, wrap: function () { return null; }}; window.ShadyCSS = {nativeShadow: false, ScopingShim: null, prepareAdoptedCssText: function () {}, styleElement: function () {}};')),
  'trustedTypes that it made itself': before(code('Object.defineProperty(window, "trustedTypes", {value: {createPolicy: function () { throw new Error("no policy"); }}, configurable: true});')),
  'WebComponents and customElements polyfill flags': before(code('window.WebComponents = {ready: false, flags: {}}; window.customElements.forcePolyfill = true; window.polymer = {};')),
};

const define = (body: string) => code(`var define0 = customElements.define; customElements.define = function (name, type, options) { ${body} };`);

/** What others have put in the place of the registry. */
const registries: Record<string, Host> = {
  'a define that counts': before(define('document.documentElement.dataset[name.replace(/-/g, "")] = 1; return define0.call(customElements, name, type, options);')),
  'a define on the prototype that counts': before(code('var define0 = CustomElementRegistry.prototype.define; CustomElementRegistry.prototype.define = function (name, type, options) { return define0.call(this, name, type, options); };')),
  'a define that waits for the page': before(define('var again = this; addEventListener("load", function () { define0.call(again, name, type, options); });')),
  'a define that throws for names it does not know': before(define('if (!/^x-/.test(name)) throw new Error("unknown tag " + name); return define0.call(this, name, type, options);')),
  'a define that does nothing': before(define(''), {shows: 'numbers', instead: 'The fallback: it looks like one that waits, and that one is right to.'}),
  'a define that wraps the class': before(define('return define0.call(this, name, class extends type { connectedCallback() { super.connectedCallback && super.connectedCallback(); this.dataset.seen = ""; } }, options);')),
  'a define that wraps the class in a Proxy': before(define('return define0.call(this, name, new Proxy(type, {}), options);')),
  'a define that throws what it has defined already': before(define('define0.call(this, name, type, options); throw new Error("NotSupportedError");'), {
    shows: 'numbers',
    allowed: /NotSupportedError/,
    instead: 'The blocks that were defined until then; the fallback in all others.',
  }),
  'a get that says nothing': before(code('customElements.get = function () { return undefined; }; customElements.whenDefined = function () { return new Promise(function () {}); };') + ours, {allowed: /could not be defined/}),
  'a get that says everything is there': before(code('customElements.get = function () { return HTMLElement; };'), {shows: 'numbers', instead: 'The fallback: the page says that the tags are its own.'}),
  'a registry of its own': before(code('Object.defineProperty(window, "customElements", {value: {define: function () {}, get: function () {}}, configurable: true});'), {shows: 'numbers', instead: 'The fallback: nothing is ever defined there.'}),
  'no registry': before(code('Object.defineProperty(window, "customElements", {value: undefined, configurable: true});'), {shows: 'numbers', allowed: /^console.error: .*could not be defined/, instead: 'The fallback: nobody can define a tag there.'}),
};

const all = (groups: Record<string, Record<string, Host>>) => Object.fromEntries(Object.entries(groups).flatMap(([group, hosts]) => Object.entries(hosts).map(([name, host]) => [`${group}${name}`, host])));

export const title = 'on a page that has';

export const hosts: Record<string, Host> = all({'': libraries, 'as module system ': systems, 'global names: ': names, 'as registry ': registries});
