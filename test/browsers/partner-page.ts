/**
 * A partner's page that lets in our script, what lies beside it, and nothing else, and notes whatever its author would be told.
 * For the files that the script fetches: languages and long texts.
 */
import {oneEvent} from '@open-wc/testing';
import {openPage, windowOf} from './blocks.js';
import {requestsSeen} from './commands.js';
import {openRootsScript} from './open-roots.js';

interface Watched {
  /** What the console, the page and nobody else's promise complained about. */
  said: string[];
  /** What the policy of the page blocked. */
  blocked: string[];
}
export type Page = Window & typeof globalThis & {watched: Watched};

/** Stands first on the page and notes everything a page author would be told. */
function watch(): void {
  const watched: Watched = {said: [], blocked: []};
  const note = (line: string) => {
    watched.said.push(line);
    dispatchEvent(new Event('said'));
  };
  for (const kind of ['error', 'warn', 'info', 'log', 'debug'] as const) console[kind] = (...parts: unknown[]) => note(`${kind}: ${parts.join(' ')}`);
  addEventListener('error', ({message, target}) => note(`uncaught: ${message || (target as Element).outerHTML}`), true);
  addEventListener('unhandledrejection', ({reason}) => note(`unhandled: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({blockedURI}) => watched.blocked.push(blockedURI));
  Object.assign(window, {watched});
}

export interface Setting {
  head?: string;
  foot?: string;
  /** Attributes of the page itself. */
  page?: string;
  /** Where scripts may come from. */
  from: string;
}

/** A partner's page with a policy that allows the script, what lies beside it, and nothing else. */
export async function partnerPage(blocks: string, {head = '', foot = '', page = 'lang="en"', from}: Setting): Promise<Page> {
  const policy = `default-src 'none'; script-src 'nonce-test' ${from}; style-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;
  const notes = `<script nonce="test">${openRootsScript}(${watch.toString()})()</script>`;
  const html = `<!doctype html><html ${page}><head><title>River Street Shelter</title>${notes}${head}</head><body><main>${blocks}</main>${foot}</body></html>`;
  await requestsSeen();
  return windowOf(await openPage({html, headers: {'Content-Security-Policy': policy}})) as Page;
}

/** A tag manager that adds the script when the page has long loaded, as a policy for trusted types wants it. */
export const injected = (script: string, type: string) => `<script nonce="test">
  addEventListener('load', () => {
    const {createScriptURL} = {createScriptURL: (url) => url};
    const trusted = window.trustedTypes?.createPolicy('tag-manager', {createScriptURL}) ?? {createScriptURL};
    const script = document.createElement('script');
    script.type = '${type}';
    script.src = trusted.createScriptURL('${script}');
    document.body.append(script);
  });
</script>`;

/** What is waited for, or an error that says so when it does not come. */
export async function inTime<T>(what: string, wait: Promise<T>): Promise<T> {
  let timer = 0;
  const late = new Promise<never>((_, fail) => (timer = window.setTimeout(() => fail(new Error(`In eight seconds, ${what}`)), 8000)));
  return Promise.race([wait, late]).finally(() => clearTimeout(timer));
}

/** Asks the server again and again, because it does not call: the request of a page is on its way for a while. */
export async function patiently<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  for (const start = performance.now(); performance.now() < start + 8000; ) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  throw new Error(`In eight seconds, ${what}`);
}

export const warned = async (page: Page) => {
  if (!page.watched.said.length) await inTime('nobody was told.', oneEvent(page, 'said'));
};

/** The mark that a partner pins the script with. */
async function integrityOf(script: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-384', await (await fetch(script)).arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

type Place = Pick<Setting, 'head' | 'foot'>;
export const ways: Record<string, (script: string) => Place | Promise<Place>> = {
  'as it is, in the head': (script) => ({head: `<script src="${script}"></script>`}),
  'as it is, at the end': (script) => ({foot: `<script src="${script}"></script>`}),
  async: (script) => ({head: `<script src="${script}" async></script>`}),
  defer: (script) => ({head: `<script src="${script}" defer></script>`}),
  'with an integrity hash': async (script) => ({head: `<script src="${script}" integrity="${await integrityOf(script)}" crossorigin="anonymous"></script>`}),
  'as a module': (script) => ({head: `<script src="${script}" type="module"></script>`}),
  'as a module with crossorigin': (script) => ({head: `<script src="${script}" type="module" crossorigin></script>`}),
  'with a version behind it, as WordPress does': (script) => ({head: `<script src="${script}?ver=6.9.1"></script>`}),
  'as a module with a version behind it': (script) => ({head: `<script src="${script}?ver=6.9.1" type="module"></script>`}),
  'late, by another script': (script) => ({foot: injected(script, 'text/javascript')}),
  'late, by another script, as a module': (script) => ({foot: injected(script, 'module')}),
  twice: (script) => ({head: `<script src="${script}"></script>`, foot: `<script src="${script}?again"></script>`}),
};
