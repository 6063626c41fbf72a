/** Arranging a page about help that somebody leaves in a real tab, and what it looks like from then on. */
import {place, requestsSeen, scriptUrl, type Answer, type HostPage} from './commands.js';
import {openRootsScript} from './open-roots.js';
import {openTab, storedPage, until, type Tab} from './tab.js';

export interface Help {
  /** The attributes of the exit; `href` leads to {@link HelpPage.destination} unless they hold one. */
  attributes?: string | undefined;
  /** In the head, before our script: what was there first hears everything first. */
  early?: string | undefined;
  /** In the body, before the exit and after it. */
  before?: string | undefined;
  after?: string | undefined;
  title?: string | undefined;
  headers?: Record<string, string>;
  /** Our script is not there. */
  noScript?: boolean | undefined;
  /** Where the exit leads to; a plain page by default. */
  destination?: string | undefined;
}

export interface HelpPage {
  page: HostPage;
  destination: string;
}

/** The ground and the letters of our test pages. Whoever sees one of them sees the page. */
export const GROUND = 'rgb(0, 0, 200)';
export const GROUND_SEEN = '0, 0, 200';

export async function helpPage(help: Help = {}): Promise<HelpPage> {
  const {attributes = '', early = '', before = '', after = '', title = 'Help', headers = {}, noScript = false} = help;
  const destination = help.destination ?? (await place());
  const href = /\bhref\b/.test(attributes) ? '' : `href="${destination}"`;
  const html = `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>${title}</title>
        <link rel="icon" href="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>">
        <script>
          ${openRootsScript}
          var said = [];
          for (const level of ['warn', 'error']) console[level] = (...parts) => said.push(parts.join(' '));
          addEventListener('error', ({message}) => said.push(message));
          var shown = [];
          addEventListener('pageshow', ({persisted}) => shown.push(persisted));
        </script>
        ${early}
        ${noScript ? '' : `<script src="${await scriptUrl()}"></script>`}
      </head>
      <body style="margin: 0; background: ${GROUND}; color: white">
        <main><h1 tabindex="-1" style="margin: 0">Help</h1>${before}<ht-quick-exit ${href} ${attributes}><a href="${destination}" rel="noreferrer">Leave</a></ht-quick-exit>${after}</main>
      </body>
    </html>`;
  return {page: {html, headers}, destination};
}

export interface Visit {
  tab: Tab;
  /** Where the page is. */
  address: string;
  destination: string;
}

/** Somebody reads a page about help: the first click is theirs, so browsers let the page ask, play and open. */
export async function visit(help: Help = {}): Promise<Visit> {
  const {page, destination} = await helpPage(help);
  const address = await storedPage(page);
  const tab = await openTab(address);
  if (!help.noScript) await ready(tab);
  return {tab, address, destination};
}

/** When the exit of the page is there to be used. */
export const ready = (tab: Tab): Promise<boolean> => tab.until('the exit', () => !!document.querySelector('ht-quick-exit')?.shadowRoot?.querySelector('[part=button]')?.getBoundingClientRect().width);

/** The exit of a page, for {@link Tab.click}. */
export const EXIT = 'ht-quick-exit >>> [part=button]';

/** Puts the focus where someone is who reads. */
export const startReading = (tab: Tab): Promise<void> => tab.run(() => document.querySelector('h1')!.focus());

/** Ways to leave, each as a hand does it. */
export const ways: Record<string, {attributes?: string; press: Press; act: (tab: Tab) => Promise<void>}> = {
  'a click': {press: {type: 'pointerup'}, act: (tab) => tab.click(EXIT)},
  'Enter on the button': {press: {type: 'keydown', key: 'Enter'}, act: (tab) => onButton(tab, 'Enter')},
  'Space on the button': {press: {type: 'keyup', key: ' '}, act: (tab) => onButton(tab, 'Space')},
  'Shift three times': {
    press: {type: 'keyup', key: 'Shift', times: 3},
    async act(tab) {
      await startReading(tab);
      await tab.press('Shift', 'Shift', 'Shift');
    },
  },
  'Escape two times': {
    press: {type: 'keyup', key: 'Escape', times: 2},
    attributes: 'shortcut="escape"',
    async act(tab) {
      await startReading(tab);
      await tab.press('Escape', 'Escape');
    },
  },
};

/** Goes to the button by the keyboard and presses a key there. */
async function onButton(tab: Tab, key: string): Promise<void> {
  await startReading(tab);
  for (let presses = 0; presses < 5 && !(await isOnButton(tab)); presses++) await tab.press('Tab');
  await tab.press(key);
}

const isOnButton = (tab: Tab): Promise<boolean> =>
  tab.run(() => document.activeElement?.shadowRoot?.activeElement?.matches('[part=button]') === true);

/** Leaves and arrives. */
export async function leave({tab, destination}: Visit, act: (tab: Tab) => Promise<unknown> = (tab) => tab.click(EXIT)): Promise<void> {
  await act(tab);
  await tab.arrives(destination);
}

/** A page that was left in some way, and the next one has been asked for. Where that does not come, the first can still be asked. */
export async function leftFor(answer: Answer, help: Help = {}, act: (tab: Tab) => Promise<unknown> = (tab) => tab.click(EXIT)): Promise<Visit> {
  const destination = await place(answer);
  const page = await visit({...help, destination});
  await requestsSeen();
  await act(page.tab);
  await until('setting out, once', async () => {
    const times = (await requestsSeen()).filter(({path}) => destination.endsWith(path)).length;
    if (times > 1) throw new Error(`The next page was asked for ${times} times.`);
    return times === 1;
  });
  return {...page, destination};
}

/** What a page that was gone to knows about its visitor. */
export interface Learnt {
  referrer: string;
  opener: boolean;
  name: string;
  entries: number;
}

export const learnt = (tab: Tab): Promise<Learnt> => tab.run(() => (window as unknown as {learnt: Learnt}).learnt);

/** Makes the clock of a page run so many times as fast, for what happens when nobody answers; until {@link ownClock}. */
export const fastClock = (times: number): string => `<script>{
  const real = setTimeout;
  setTimeout = (act, after, ...rest) => real(act, after / ${times}, ...rest);
  var ownClock = () => void (setTimeout = real);
}</script>`;

/** On a fast clock also the next page would have less time to answer. */
export const ownClock = (tab: Tab): Promise<void> => tab.run(() => (window as unknown as {ownClock: () => void}).ownClock());

/**
 * Whether anything of the page lies on top anywhere, and what it is called. Runs in the page; the same page can be asked after it
 * was emptied.
 */
export function pageSeen(ground: string): string {
  const {clientWidth, clientHeight} = document.documentElement;
  const on = (x: number, y: number): string => {
    const element = document.elementFromPoint(x, y);
    const inner = element?.shadowRoot?.elementFromPoint(x, y) ?? element;
    if (inner?.matches('.cover')) return '';
    const isRoot = !inner || inner === document.documentElement || inner === document.body;
    if (!isRoot) return inner.localName;
    return document.body && getComputedStyle(document.body).backgroundColor === ground && document.body.checkVisibility() ? 'the ground' : '';
  };
  const places = [0.02, 0.3, 0.5, 0.7, 0.98].flatMap((x) => [0.02, 0.3, 0.5, 0.7, 0.98].map((y) => on(clientWidth * x, clientHeight * y)));
  return [...new Set(places)].join(' ').trim();
}

/** When something has been pressed: at this event of this key, the so manieth. */
export interface Press {
  type: string;
  key?: string;
  times?: number;
}

/**
 * For the head of a page: notes what of the page is on top before each frame is painted, from the press on, for so many frames and
 * promises them in `noted`. A page that is emptied keeps its window.
 */
export const frameNotes = ({type, key, times = 1}: Press, frames = 20): string => `<script>
  var notes = [];
  var noted = new Promise((done) => {
    let left = ${times};
    addEventListener('${type}', (event) => {
      if (${key === undefined ? 'false' : `event.key !== '${key}'`} || --left) return;
      // By frames, and beside them by a clock that nobody can stop: an engine may paint no more while it waits for the next page.
      const look = () => notes.push((${pageSeen.toString()})('${GROUND}'));
      let count = 0;
      const frame = () => { look(); if (++count < ${frames}) requestAnimationFrame(frame); };
      requestAnimationFrame(frame);
      const {port1, port2} = new MessageChannel();
      const start = performance.now();
      let ticks = 0;
      port1.onmessage = () => {
        if (performance.now() - start > 20 * (ticks + 1)) { ticks++; look(); }
        if (ticks < ${frames}) port2.postMessage(''); else done(notes);
      };
      port2.postMessage('');
    }, true);
  });
</script>`;
