/** Pages that are locked down. The one thing each allows beside our script is the watcher of the test, by its nonce. */
import type {Host} from './host.js';
import {litPage, litWorks, must, pageWith, script} from './parts.js';

export const title = 'the page of a partner';

const strict = "default-src 'none'; script-src 'nonce-watch' {origin}; style-src 'none'; base-uri 'none'; form-action 'none'";
const trusted = `${strict}; require-trusted-types-for 'script'`;
/** For a page that has scripts of its own too: its origin is that of the page. */
const withOwn = (list: string) => `${trusted.replace('{origin}', "{origin} 'self'")}; trusted-types ${list}`;

const under = (policy: string, page: Host = {}): Host => ({head: script, ...page, headers: {'Content-Security-Policy': policy}});
const sent = (headers: Record<string, string>): Host => ({head: script, headers});

const lits: Record<string, string> = {'its own Lit': 'lit.js', 'an older Lit of its own': 'lit.js?older'};
const besideLit: Record<string, Host> = {};
for (const [what, file] of Object.entries(lits)) {
  besideLit[`allows one policy, that of ${what}, which comes before`] = under(withOwn('lit-html'), {html: litPage(file, (lit) => lit + script), then: litWorks});
  besideLit[`allows one policy, that of ${what}, which comes after`] = under(withOwn('lit-html'), {html: litPage(file, (lit) => script + lit), then: litWorks});
}

const features = ['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read', 'clipboard-write', 'display-capture', 'encrypted-media', 'fullscreen', 'geolocation', 'gyroscope', 'identity-credentials-get', 'idle-detection', 'keyboard-map', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'storage-access', 'sync-xhr', 'unload', 'usb', 'web-share', 'window-management', 'xr-spatial-tracking'];

/** A page that has what we need replaced, so that our script fetches the browser's own out of an empty frame. */
const replaced = `<script nonce="watch">Array.from = function () { return []; }; Object.assign = null; Node.prototype.cloneNode = function () {}; Map.prototype.get = function () {};</script>${script}`;

/** Says afterwards whether our script asked it for anything. */
const defaultPolicy = `<script nonce="watch">var asked = 0; if (window.trustedTypes) trustedTypes.createPolicy('default', {createHTML: function (s) { asked++; return s; }, createScript: function (s) { asked++; return s; }, createScriptURL: function (s) { asked++; return s; }});</script>${script}`;

export const hosts: Record<string, Host> = {
  'allows our script and nothing else': under(strict),
  'allows our script and nothing else, with the script at the end': under(strict, {head: '', foot: script}),
  'allows our script as a module and nothing else': under(strict, {head: '<script type="module" src="{script}"></script>'}),
  'allows our script and nothing else, and says so in its text': {html: pageWith('{blocks}', `<meta http-equiv="Content-Security-Policy" content="${trusted}; trusted-types 'none'">${script}`)},
  'refuses styles, frames and handlers by each of their names': under(`${strict}; style-src-elem 'none'; style-src-attr 'none'; script-src-attr 'none'; child-src 'none'; frame-src 'none'; worker-src 'none'; connect-src 'none'; img-src 'none'; font-src 'none'; object-src 'none'`),
  'only reports what it would refuse': {head: script, headers: {'Content-Security-Policy-Report-Only': `${trusted}; trusted-types 'none'; report-uri /nowhere`}},
  'wants trusted types': under(trusted),
  'wants trusted types and allows no policy': under(`${trusted}; trusted-types 'none'`),
  'wants trusted types and allows policies of other names': under(`${trusted}; trusted-types dompurify shelter`),
  'wants trusted types and allows every policy': under(`${trusted}; trusted-types *`),
  'allows no policy of trusted types, without wanting them': under(`${strict}; trusted-types 'none'`),
  'has a policy for everything, which is asked for nothing': under(`${trusted}; trusted-types default`, {head: defaultPolicy, then: ({view}) => must((view as unknown as {asked: number}).asked === 0, 'it was asked for nothing')}),
  ...besideLit,
  'trusts scripts by a nonce, and those that they load': under("default-src 'none'; script-src 'nonce-watch' 'strict-dynamic'; style-src 'none'", {head: '<script nonce="watch" src="{script}"></script>'}),
  'trusts scripts by a nonce, one of which loads ours': under(`default-src 'none'; script-src 'nonce-watch' 'strict-dynamic'; style-src 'none'`, {
    head: '<script nonce="watch">var s = document.createElement("script"); s.src = "{script}"; document.head.appendChild(s);</script>',
  }),
  'trusts scripts by a nonce alone, and wants trusted types': under("default-src 'none'; script-src 'nonce-watch'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'", {head: '<script nonce="watch" src="{script}"></script>'}),
  'trusts scripts by their hash alone': under("default-src 'none'; script-src 'nonce-watch' '{integrity}'; style-src 'none'", {head: '<script src="{script}" integrity="{integrity}" crossorigin></script>'}),
  'trusts scripts by their hash alone, and wants trusted types': under("default-src 'none'; script-src 'nonce-watch' '{integrity}'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'", {head: '<script src="{script}" integrity="{integrity}" crossorigin="anonymous"></script>'}),
  'names the hash of our script': {head: '<script src="{script}" integrity="{integrity}" crossorigin="anonymous"></script>'},
  'names the hash of our script, as a module': {head: '<script type="module" src="{script}" integrity="{integrity}"></script>'},
  'names the hash of our script and wants one of each': {head: '<script src="{script}" integrity="{integrity}" crossorigin></script>', headers: {'Integrity-Policy': 'blocked-destinations=(script)'}},
  'names the hash of another script': {head: '<script src="{other version}" integrity="{integrity}" crossorigin></script>', shows: 'numbers', instead: 'the fallback: the browser does not run a script that is not the one of the hash'},
  'names the hash of our script and forgets crossorigin': {head: '<script src="{script}" integrity="{integrity}"></script>', shows: 'numbers', instead: 'the fallback: the browser may not compare a script from elsewhere without it'},
  'refuses our script': under("default-src 'none'; script-src 'nonce-watch'", {shows: 'numbers', instead: 'the fallback', allowed: /^policy: script-src-elem http/}),
  'lets in only what agrees to it': sent({'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Resource-Policy': 'same-origin'}),
  'lets in only what agrees to it, in a tab of its own': {...sent({'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin'}), tab: 'web', foot: '<script>if (!crossOriginIsolated) throw new Error("not isolated")</script>'},
  'allows our script and nothing else, in a tab of its own': under(`${trusted}; trusted-types 'none'`, {tab: 'web', allowed: /^policy: img-src .*favicon/}),
  'lets in only what agrees to it, and asks with crossorigin': {...sent({'Cross-Origin-Embedder-Policy': 'require-corp'}), head: '<script src="{script}" crossorigin></script>'},
  'lets in what comes without credentials': sent({'Cross-Origin-Embedder-Policy': 'credentialless', 'Cross-Origin-Opener-Policy': 'same-origin'}),
  'denies every feature of the browser': sent({'Permissions-Policy': features.map((name) => `${name}=()`).join(', '), 'Feature-Policy': features.map((name) => `${name} 'none'`).join('; ')}),
  'has a document policy': sent({'Document-Policy': 'force-load-at-top, document-write=?0'}),
  'says nothing of itself to others': sent({'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff', 'X-DNS-Prefetch-Control': 'off', 'Origin-Agent-Cluster': '?1'}),
  'is put in a sandbox by its policy': under('sandbox allow-scripts'),
  'is put in a sandbox by its policy, and allows nothing else': under(`sandbox allow-scripts; ${trusted}; trusted-types 'none'`),
  'allows our script and nothing else, and has replaced functions of the browser': under(`${trusted}; trusted-types 'none'; frame-src 'none'`, {head: replaced}),
  'allows our script and nothing else, and has a name that Lit asks for': under(strict, {head: `<script nonce="watch">var ShadyCSS = {}, ShadyDOM = {};</script>${script}`}),
  'is in a sandbox, and has replaced functions of the browser': under(`sandbox allow-scripts; ${strict}`, {
    head: replaced,
    shows: 'numbers',
    instead: 'the fallback: in a sandbox nobody can fetch functions that the page has not replaced',
    allowed: /^console.error: <ht-[a-z-]+> could not be shown/,
  }),
};
