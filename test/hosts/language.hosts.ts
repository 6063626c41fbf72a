/** What pages do to the language before anybody else runs: polyfills of another age, debug helpers that were left in, names for all. */
import {before, each, later, throwing, type Broken} from './broken.js';

/** Polyfills as they were written before 2015, or wrong since. Each replaces what is there without asking. */
const polyfills: Broken = {
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
const arrayMethods: Broken = each(
  'forEach map filter reduce find findIndex some every includes indexOf flat flatMap join slice splice concat sort reverse keys entries values push pop shift unshift fill at',
  (name) => `an Array.prototype.${name} that throws`,
  (name) => throwing(`Array.prototype.${name}`),
);

const everyMethod: Broken = {'array methods that all throw': Object.values(arrayMethods).join('\n')};

const write = (names: string) => `${JSON.stringify(names.split(' '))}.forEach(function (name) { Object.prototype[name] = /^[gs]et$/.test(name) ? function () { return 'of the page'; } : 'of the page'; });`;
const ofLit = 'attribute type state converter hasChanged reflect mode useDefault noAccessor wrapped initializer renderBefore isConnected creationScope strings values raw _$litType$ then done next';
const ofOurs = 'kind number keyword month year day timeZone style lang dir url label tried note hours languages notes onRequest audiences regions capture once passive signal handleEvent scale newTab region';

/** Names that a library of 2006 gave to everything. */
const names: Broken = {
  'Object.prototype with enumerable names': 'Object.prototype.each = Object.prototype.clone = Object.prototype.toJSONString = function () { return "each"; };',
  ...each('value get set writable enumerable configurable hasChanged', (name) => `Object.prototype with the name "${name}"`, write),
  'Object.prototype with names that Lit reads': write(ofLit),
  'Object.prototype with names that our content has': write(ofOurs),
  'Array.prototype with enumerable names': 'Array.prototype.last = Array.prototype.contains = Array.prototype.raw = function () { return "last"; };',
  'String.prototype and Function.prototype with enumerable names':
    'String.prototype.capitalize = Function.prototype.delay = Number.prototype.times = String.prototype.strings = Function.prototype.strings = String.prototype._$litType$ = function () { return this; };',
};

const all = {...polyfills, ...arrayMethods, ...names};

export const title = 'on a page that has, before our script,';

export const hosts = before(all, {});

export const laterTitle = 'on a page that brings, after our script,';

export const laterHosts = later({...polyfills, ...everyMethod, ...names}, {});
