/**
 * "Nothing a visitor does is stored or sent": a visit in which everything is pressed that can be pressed, on a page that
 * watches everything a page can watch. What it saw is written to `dist/privacy/<engine>.json`, so that a partner can read it.
 */
import {expect} from '@open-wc/testing';
import {writeFile} from '@web/test-runner-commands';
import {contentFor} from '../content/index.js';
import {tags, textTags} from './browsers/blocks.js';
import {engine, place, requestsSeen, scriptUrl, testScriptUrl} from './browsers/commands.js';
import {openRootsScript} from './browsers/open-roots.js';
import {openTab, storedPage, until, type Tab} from './browsers/tab.js';

/** What the page saw. Each list is empty on a page that keeps our promises, but for `events`, which the visitor's own hands make. */
interface Report {
  /** Everything that asked a server for something, or told it something, beside our own files. */
  sent: string[];
  /** Every write to cookies and to any storage of the browser. */
  stored: string[];
  /** Address, title, history and what is marked with the mouse, where they changed. */
  changed: string[];
  /** Console, uncaught errors and what a policy refused. */
  said: string[];
  /** Events that a script sent out and that the page can hear, and any that carry something. */
  told: string[];
  /** Attributes and children of our tags that somebody could read. */
  left: string[];
  /** How many events of each kind the page heard, as `kind on tag`. */
  events: Record<string, number>;
}

declare const watched: {report(): Report};

/** Runs before our script, in the page. */
function watch(): void {
  const report: Report = {sent: [], stored: [], changed: [], said: [], told: [], left: [], events: {}};
  const wrap = (owner: object | undefined, names: string[], list: string[], describe = (args: unknown[]) => args.map(String).join(' ')) => {
    for (const name of names) {
      const given = owner && (Object.getOwnPropertyDescriptor(owner, name)?.value as ((...args: unknown[]) => unknown) | undefined);
      if (!given) continue;
      Object.defineProperty(owner, name, {
        configurable: true,
        value(this: unknown, ...args: unknown[]) {
          list.push(`${name} ${describe(args)}`);
          return given.apply(this, args);
        },
      });
    }
  };
  const view = window as unknown as Record<string, {prototype: object} | undefined>;
  wrap(window, ['fetch'], report.sent);
  wrap(view['XMLHttpRequest']?.prototype, ['open'], report.sent);
  wrap(view['Navigator']?.prototype, ['sendBeacon'], report.sent);
  for (const name of ['WebSocket', 'EventSource', 'Image', 'Worker', 'SharedWorker']) {
    const given = view[name] as unknown as (new (...args: unknown[]) => object) | undefined;
    if (given) view[name] = new Proxy(given, {construct: (target, args: unknown[]) => (report.sent.push(`${name} ${String(args[0])}`), new target(...args))});
  }
  wrap(view['Storage']?.prototype, ['setItem', 'removeItem', 'clear'], report.stored);
  wrap(view['IDBFactory']?.prototype, ['open'], report.stored);
  wrap(view['CacheStorage']?.prototype, ['open'], report.stored);
  wrap(view['CookieStore']?.prototype, ['set', 'delete'], report.stored);
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(document, 'cookie', {get: () => cookie.get!.call(document) as string, set: (value: string) => (report.stored.push(`cookie ${value}`), cookie.set!.call(document, value))});
  wrap(History.prototype, ['pushState', 'replaceState', 'back', 'forward', 'go'], report.changed, () => '');
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) console[name] = (...parts: unknown[]) => void report.said.push(`${name}: ${parts.map(String).join(' ')}`);
  addEventListener('error', ({message}) => report.said.push(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({reason}) => report.said.push(`uncaught: ${String(reason)}`));
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => report.said.push(`policy: ${violatedDirective} ${blockedURI}`));

  const kinds = new Set<string>(['focusin', 'focusout', 'selectionchange', 'DOMContentLoaded', 'visibilitychange', 'hashchange', 'popstate', 'storage', 'message', 'lit-localize-status', 'ht-rendered']);
  for (const owner of [window, document, HTMLElement.prototype]) for (let one: object | null = owner; one; one = Object.getPrototypeOf(one) as object | null) for (const name of Object.getOwnPropertyNames(one)) if (/^on[a-z]/.test(name)) kinds.add(name.slice(2));
  for (const kind of kinds) {
    addEventListener(
      kind,
      (event) => {
        const {target} = event;
        const on = target instanceof Element ? target.localName : target instanceof Document ? 'document' : 'window';
        const name = `${kind} on ${on}`;
        report.events[name] = (report.events[name] ?? 0) + 1;
        // Numbers are how often something was clicked.
        const carried = [(event as CustomEvent).detail, (event as MessageEvent).data, (event as InputEvent).inputType].filter((value) => value !== undefined && value !== null && typeof value !== 'number');
        if (on.startsWith('ht-') && carried.length) report.told.push(`${name} carries ${JSON.stringify(carried)}`);
        if (!event.isTrusted && kind !== 'ht-rendered' && on.startsWith('ht-') && !(event as {ofTheTest?: boolean}).ofTheTest) report.told.push(`${name} was sent by a script`);
      },
      true,
    );
  }
  new MutationObserver((changes) => {
    for (const {type, target, attributeName} of changes) report.left.push(`${type} ${attributeName ?? ''} on ${(target as Element).localName}`);
  }).observe(document, {subtree: true, childList: true, attributes: true, characterData: true});

  const before = {address: location.href, title: document.title, length: history.length, state: JSON.stringify(history.state), name: window.name};
  Object.assign(window, {
    watched: {
      report(): Report {
        const now = {address: location.href, title: document.title, length: history.length, state: JSON.stringify(history.state), name: window.name};
        for (const [what, value] of Object.entries(now)) if (value !== before[what as keyof typeof before]) report.changed.push(`${what}: ${String(value)}`);
        if (String(getSelection())) report.changed.push(`marked: ${String(getSelection())}`);
        if (cookie.get!.call(document)) report.stored.push(`cookie: ${String(cookie.get!.call(document))}`);
        for (const storage of [localStorage, sessionStorage]) for (const name of Object.keys(storage)) report.stored.push(`${name}: ${storage.getItem(name)!}`);
        return report;
      },
    },
  });
  // The page is written after this.
  before.title = document.title = 'Help';
}

/** Presses everything in everything, in every view; but not what leads away. Runs in the page. */
async function pressEverything(): Promise<number> {
  const own = [...document.querySelectorAll<HTMLElement>('*')].filter(({localName}) => localName.startsWith('ht-'));
  let presses = 0;
  for (const block of own) await (block as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
  const pressAll = async () => {
    for (const host of own) {
      const pressed = new Set<Element>();
      for (;;) {
        const next = [...host.shadowRoot!.querySelectorAll<HTMLElement>('button, summary, select, a')].find((one) => !pressed.has(one) && one.getClientRects().length && !one.matches('.leave, .card *'));
        if (!next) break;
        pressed.add(next);
        presses++;
        if (next instanceof HTMLSelectElement) {
          for (const {value} of next.options) {
            next.value = value;
            next.dispatchEvent(Object.assign(new Event('change', {bubbles: true}), {ofTheTest: true}));
          }
        } else {
          const event = Object.assign(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true}), {ofTheTest: true});
          // A link is only followed by the visitor's own hand.
          if (next.localName === 'a') addEventListener('click', (click) => click.preventDefault(), {once: true});
          next.dispatchEvent(event);
        }
        await (host as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
      }
    }
  };
  await pressAll();
  for (const kind of ['beforeprint', 'afterprint']) dispatchEvent(new Event(kind));
  return presses;
}

const everything = `
  <ht-quick-exit gesture="triple-tap"></ht-quick-exit>
  <main><h1>Help</h1>
    <ht-language></ht-language>
    ${['self', 'helper', 'professional'].map((audience) => `<ht-hotline audience="${audience}"></ht-hotline><ht-hotline compact audience="${audience}"></ht-hotline><ht-red-flags audience="${audience}" open></ht-red-flags><ht-screening audience="${audience}"></ht-screening><ht-topic name="how" audience="${audience}"></ht-topic><ht-resources audience="${audience}"></ht-resources>`).join('')}
    <ht-screening read-only></ht-screening><ht-quick-exit placement="inline" shortcut="escape"></ht-quick-exit>
  </main>`;

async function watchedPage(script: string, lang: string, body = everything): Promise<string> {
  return storedPage({
    html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><script>${openRootsScript}</script><script>(${watch.toString()})()</script><script src="${script}"></script></head><body>${body}</body></html>`,
  });
}

/** What a page saw that is none of the reader's business: the page itself being read. */
const reading = /^childList {2}on (html|head|body|main|h1|title)$/;

async function reported(tab: Tab): Promise<Report> {
  const report = await tab.run(() => watched.report());
  return {...report, left: report.left.filter((change) => !reading.test(change))};
}

const nothing = {sent: [], stored: [], changed: [], said: [], told: [], left: []};

describe('a visit', () => {
  it('on which everything is pressed leaves nothing behind and tells nobody', async () => {
    const script = await scriptUrl();
    await requestsSeen();
    const tab = await openTab(await watchedPage(script, 'en'));
    const presses = await tab.run(pressEverything);
    expect(presses).to.be.greaterThan(200);
    // And by hand, so that what only a browser sends out is heard too.
    await tab.click('ht-screening >>> [part="answer"]');
    await tab.press('Tab', 'Space', 'Tab', 'Enter', 'Shift+Tab', 'Shift');
    await tab.click('ht-red-flags >>> summary');
    await tab.press('Tab', 'Tab', 'Escape');
    const report = await reported(tab);
    const {events, ...rest} = report;
    const requests = (await requestsSeen()).map(({method, path}) => `${method} ${path.replace(/\?.*/, '')}`);
    await writeFile({path: `../dist/privacy/${engine}.json`, content: `${JSON.stringify({engine, elements: [...tags, ...textTags], presses, requests, ...report}, null, 2)}\n`});
    expect(rest).to.deep.equal(nothing);
    expect(Object.keys(events)).to.include.members(['click on ht-screening', 'keydown on ht-screening']);
    // That a block is there is said once each, whatever was pressed.
    for (const tag of [...tags, ...textTags]) expect(events[`ht-rendered on ${tag}`], tag).to.equal(everything.split(`<${tag}`).length - 1);
    expect(requests.sort()).to.deep.equal(['GET /ht-blocks.js', 'GET /texts/en.js', 'GET /texts/es.js']);
  });

  it('in a further language asks for its files, of the same place', async () => {
    const script = await testScriptUrl();
    await requestsSeen();
    const tab = await openTab(await watchedPage(script, 'en-XA'));
    await until('the language', () => tab.run(() => document.querySelector('ht-hotline')!.shadowRoot!.querySelector('[lang="en-XA"]') !== null));
    await tab.run(pressEverything);
    const {events, ...rest} = await reported(tab);
    expect(rest).to.deep.equal(nothing);
    expect(events).to.have.property('click on ht-language');
    // Another of the languages of the test is asked for when its button is pressed.
    const folder = new URL('.', script).pathname;
    const files = ['locales/en-XA.js', 'texts/en-XA.js', 'locales/ar-XB.js', 'texts/ar-XB.js', 'texts/en.js', 'texts/es.js'].map((file) => `${folder}${file}`);
    expect((await requestsSeen()).map(({method, path}) => `${method} ${path.replace(/\?.*/, '')}`).sort()).to.deep.equal([new URL(script).pathname, ...files].map((path) => `GET ${path}`).sort());
  });

  it('that was ended by the exit leaves one entry in the tab, which says nothing', async () => {
    const tab = await openTab(await watchedPage(await scriptUrl(), 'en', `<ht-quick-exit href="${await place('nothing')}"></ht-quick-exit><ht-screening></ht-screening>`));
    await tab.click('ht-screening >>> [part="answer"]');
    expect((await reported(tab)).stored).to.deep.equal([]);
    await tab.click('ht-quick-exit >>> [part="button"]');
    const kept = await tab.until('the exit', () => (sessionStorage.length ? {session: {...sessionStorage}, local: localStorage.length, cookie: document.cookie} : undefined));
    expect(kept).to.deep.equal({session: {_q7: '1'}, local: 0, cookie: ''});
  });

  it('would not look like that if something were left or told', async () => {
    const tab = await openTab(await watchedPage(await scriptUrl(), 'en', '<ht-hotline></ht-hotline>'));
    await tab.run((number) => {
      localStorage.setItem('a', 'yes');
      document.cookie = 'a=yes';
      document.title = 'Answered';
      history.replaceState(null, '', '#yes');
      console.log('yes');
      navigator.sendBeacon('/nobody', 'yes');
      const hotline = document.querySelector('ht-hotline')!;
      hotline.setAttribute('called', number);
      hotline.dispatchEvent(new CustomEvent('ht-called', {bubbles: true}));
      hotline.dispatchEvent(new CustomEvent('click', {bubbles: true, detail: number}));
    }, contentFor('en').lines[0].id);
    const {events, ...rest} = await reported(tab);
    expect(Object.entries(rest).filter(([, list]) => !list.length)).to.deep.equal([]);
    expect(events).to.have.property('click on ht-hotline');
  });
});
