/**
 * Plugins and proxies that hold scripts back, change their type, join them with others or wrap them; and consent tools, which
 * do the same until the visitor has said yes. Written after what each of them leaves on a page.
 */
import type {Host, Page} from './host.js';

const code = (text: string) => `<script>${text}</script>`;

/** Takes each script that was held back and puts one that runs in its place, one after the other, as these tools do. */
const revive = (selector: string, type: string, source: string) => `
  function revive() {
    var held = [].slice.call(document.querySelectorAll(${JSON.stringify(selector)}));
    (function next() {
      var old = held.shift();
      if (!old) return;
      var made = document.createElement('script');
      for (var i = 0; i < old.attributes.length; i++) if (!/^(type|src|${source})$/.test(old.attributes[i].name)) made.setAttribute(old.attributes[i].name, old.attributes[i].value);
      made.type = ${JSON.stringify(type)};
      made.onload = made.onerror = next;
      if (old.getAttribute(${JSON.stringify(source)})) made.src = old.getAttribute(${JSON.stringify(source)});
      else made.text = old.text, setTimeout(next);
      old.parentNode.replaceChild(made, old);
    })();
  }`;

/** Listeners for the start of the page are kept back and called once everything has been loaded. */
const readyLater = `
  var state = 'loading', kept = [], listen = EventTarget.prototype.addEventListener;
  Object.defineProperty(document, 'readyState', {get: function () { return state; }, configurable: true});
  document.addEventListener = window.addEventListener = function (type, run) {
    if (type === 'DOMContentLoaded' || type === 'load' || type === 'readystatechange') kept.push([this, type, run]);
    else listen.apply(this, arguments);
  };
  listen.call(window, 'load', function () {
    setTimeout(function () { state = 'complete'; kept.forEach(function (one) { (one[2].handleEvent || one[2]).call(one[0], new Event(one[1])); }); }, 50);
  });`;

const hand = 'keydown mousemove touchstart wheel';
const onHand = (act: string) => `${JSON.stringify(hand.split(' '))}.forEach(function (type) { addEventListener(type, function once() { ${act} }, {once: true}); });`;
const move = ({view}: Page) => view.document.body.dispatchEvent(new view.MouseEvent('mousemove', {bubbles: true}));

/** A tool that waits for something: two pages, before and after. */
const waiting = (name: string, head: string, foot: string, then: (page: Page) => unknown, until: string): Record<string, Host> => ({
  [`${name}, until ${until}`]: {head, foot, shows: 'numbers', instead: `The fallback, until ${until}.`},
  [name]: {head, foot, then},
});

const delayed: Record<string, Host> = {
  'Rocket Loader of Cloudflare': {
    head: `<script src="{script}" type="9f86d081884c7d659a2feaa0-text/javascript"></script><script type="9f86d081884c7d659a2feaa0-text/javascript">document.documentElement.dataset.page = 'ran'</script>`,
    foot: code(`${readyLater}${revive('script[type$="-text/javascript"]', 'text/javascript', 'src')}listen.call(window, 'DOMContentLoaded', revive);`),
  },
  'Rocket Loader of Cloudflare, our script left out': {head: '<script data-cfasync="false" src="{script}"></script>', foot: code(readyLater)},
  ...waiting(
    'WP Rocket, which delays',
    `<script type="rocketlazyloadscript" data-rocket-type="text/javascript" data-rocket-src="{script}" defer></script>${code(readyLater)}`,
    code(`${revive('script[type=rocketlazyloadscript]', 'text/javascript', 'data-rocket-src')}${onHand('revive()')}`),
    move,
    'the visitor moves',
  ),
  ...waiting(
    'LiteSpeed, which delays',
    '<script type="litespeed/javascript" data-src="{script}"></script>',
    code(`${revive('script[type="litespeed/javascript"]', 'text/javascript', 'data-src')}${onHand('revive(); document.dispatchEvent(new Event("DOMContentLiteSpeedLoaded"));')}`),
    move,
    'the visitor moves',
  ),
  ...waiting(
    'Flying Scripts, which fills in the address',
    '<script data-type="lazy" data-src="{script}"></script>',
    code(onHand(`document.querySelectorAll('script[data-type=lazy]').forEach(function (one) { one.setAttribute('src', one.getAttribute('data-src')); one.removeAttribute('data-src'); });`)),
    move,
    'the visitor moves',
  ),
  ...waiting(
    'Perfmatters, which delays',
    '<script type="pmdelayedscript" data-pmdelayedscript="{script}" data-perfmatters-type="text/javascript" data-cfasync="false"></script>',
    code(`${revive('script[type=pmdelayedscript]', 'text/javascript', 'data-pmdelayedscript')}${onHand('revive()')}`),
    move,
    'the visitor moves',
  ),
  ...waiting(
    'NitroPack, which fetches and runs a copy from memory',
    '<script nitro-delay-id="1" type="nitropack/inlinescript" data-src="{script}"></script>',
    code(
      onHand(
        `var old = document.querySelector('[nitro-delay-id]'); fetch(old.dataset.src).then(function (answer) { return answer.blob(); }).then(function (file) { var made = document.createElement('script'); made.src = URL.createObjectURL(new Blob([file], {type: 'text/javascript'})); document.head.appendChild(made); });`,
      ),
    ),
    move,
    'the visitor moves',
  ),
  'a tool that makes modules of all scripts': {head: '<script type="module" crossorigin src="{script}"></script>'},
  'a tool that preloads and runs it at the end': {head: '<link rel="preload" as="script" href="{script}">', foot: '<script src="{script}" async data-wp-strategy="async"></script>'},
  'Partytown, which runs scripts in a worker': {head: '<script type="text/partytown" src="{script}"></script>', shows: 'numbers', instead: 'The fallback: there are no tags in a worker. Leave our script out of it.'},
  'a server that puts our script into the page': {
    foot: code(`fetch('{script}').then(function (answer) { return answer.text(); }).then(function (text) { var made = document.createElement('script'); made.text = text; document.body.appendChild(made); });`),
  },
};

const yes = (page: Page) => page.view.document.dispatchEvent(new page.view.Event('consent'));
const onYes = (act: string) => `document.addEventListener('consent', function () { ${act} });`;
const consent = (name: string, script: string, selector: string, source: string) =>
  waiting(name, script, code(`${revive(selector, 'text/javascript', source)}${onYes('revive();')}`), yes, 'the visitor has said yes');

const consents: Record<string, Host> = {
  ...consent('Cookiebot', '<script type="text/plain" data-cookieconsent="statistics" src="{script}"></script>', 'script[data-cookieconsent]', 'src'),
  ...consent('OneTrust', '<script type="text/plain" class="optanon-category-C0002" src="{script}"></script>', '.optanon-category-C0002', 'src'),
  ...consent('Klaro', '<script type="text/plain" data-type="application/javascript" data-name="help" data-src="{script}"></script>', 'script[data-name]', 'data-src'),
  ...consent('Complianz', '<script type="text/plain" data-service="general" data-category="marketing" data-cmplz-src="{script}"></script>', 'script[data-category]', 'data-cmplz-src'),
  ...waiting('tarteaucitron', '', code(onYes(`var made = document.createElement('script'); made.type = 'text/javascript'; made.id = 'tac'; made.async = true; made.src = '{script}'; document.getElementsByTagName('head')[0].appendChild(made);`)), yes, 'the visitor has said yes'),
  ...waiting(
    'Osano, which empties the address of every script that is made',
    code(`var src = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src'), later = []; Object.defineProperty(HTMLScriptElement.prototype, 'src', {get: src.get, set: function (url) { later.push([this, url]); }, configurable: true}); ${onYes('later.forEach(function (one) { src.set.call(one[0], one[1]); });')}`),
    code(`var made = document.createElement('script'); made.src = '{script}'; document.head.appendChild(made);`),
    yes,
    'the visitor has said yes',
  ),
};

/** Says what it has joined, so that a neighbour that was swallowed is noticed. */
const joined = (shape: string, ...neighbours: string[]): Host => ({
  head: `<script src="/__optimised/${shape}.js"></script>`,
  foot: code(`addEventListener('load', function () { ${JSON.stringify(neighbours)}.forEach(function (name) { if (document.documentElement.dataset[name] !== 'ran') console.error('the script ' + name + ' ours did not run'); }); });`),
});

const joins: Record<string, Host> = {
  'one that lacks its last semicolon': joined('after-no-semicolon', 'before'),
  'one that ends in a comment': joined('after-comment', 'before'),
  'one that ends in a comment and lacks its semicolon': joined('after-comment-no-semicolon', 'before'),
  'one that ends in a list': joined('after-bracket', 'before'),
  'one that ends in an expression': joined('after-regular-expression', 'before'),
  'one that ends in a name': joined('after-return', 'before'),
  'one that is strict': joined('after-strict', 'before'),
  'one that ends in a block': joined('after-broken', 'before'),
  'one behind it that begins with a round bracket': joined('before-round', 'after'),
  'one behind it that begins with a square bracket': joined('before-square', 'after'),
  'one behind it that begins with a template': joined('before-template', 'after'),
  'one behind it that begins with a plus': joined('before-plus', 'after'),
  'one behind it that begins with an expression': joined('before-slash', 'after'),
  'others, its white space cut': joined('trimmed-before-round', 'before', 'after'),
  'others, its white space cut and a semicolon added': joined('trimmed-before-words', 'before', 'after'),
  'others, all comments taken out': joined('without-comments', 'before', 'after'),
  'others, on one line': joined('joined-by-space', 'before', 'after'),
  itself: joined('twice'),
};

const wraps: Record<string, Host> = {
  'in a try': joined('in-try'),
  'in a try on one line': joined('in-try-trimmed'),
  'in a function': joined('in-function'),
  'in a function with names of its own': joined('in-function-with-names'),
  'in a listener for the page to load': joined('in-handler'),
  'in a block': joined('in-block'),
  'in a strict block': joined('in-strict'),
  'in an eval': joined('in-eval'),
  'in an eval of the page': joined('in-global-eval'),
  'in a function made of text': joined('in-new-function'),
  'in a timer': joined('in-timer'),
  'as a file from memory': joined('in-blob'),
  'as an address that holds it': joined('in-data-address'),
  'as the text of a script': joined('in-text'),
  'as the text of a module': joined('in-module-text'),
  'shrunk again by terser': joined('terser'),
  'shrunk again by esbuild': joined('esbuild'),
  'made for browsers of 2019': joined('esbuild-2019'),
  'made a module': {head: '<script type="module" src="/__optimised/as-module.js"></script>'},
  'made a global': joined('as-iife'),
  'with a byte order mark': joined('with-mark'),
};

const named = (how: string, hosts: Record<string, Host>) => Object.entries(hosts).map(([name, host]) => [`${how} ${name}`, host] as const);

export const title = 'our script, on its way through an optimiser or a consent tool,';

export const hosts: Record<string, Host> = Object.fromEntries([...named('held back by', delayed), ...named('held back by', consents), ...named('joined with', joins), ...named('wrapped', wraps)]);
