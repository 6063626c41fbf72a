/** A visitor on a bad line: how long until there is a number to call, and until the rest of it is there. */
import {Tab} from '../browser.js';
import {lastResort} from '../../content/index.js';
import {median, shuffled} from '../statistics.js';
import type {Measure, Run} from './measure.js';

/** Slow 3G: 400 kbit a second, 400 ms there and back. */
const line = {offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8};

export interface Slow {
  /** Milliseconds until the number of the hotline is on screen. */
  readonly number: number;
  /** Milliseconds until all blocks are. */
  readonly whole: number;
  /** Layout shifts on the way. */
  readonly shift: number;
}

/** Runs in the page before anything else does, and looks again in each frame. */
function watch(link: string): void {
  const noted: {number?: number; whole?: number; shift: number} = {shift: 0};
  Object.assign(globalThis, {noted});
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries() as (PerformanceEntry & {value: number})[]) noted.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
  const roots = () => [document, ...Array.from(document.querySelectorAll('*'), ({shadowRoot}) => shadowRoot)].filter((root) => root !== null);
  // Nobody can look into a closed root. When the block is this tall, its number is in it; what stands between its tags never is.
  const isTall = () => (document.querySelector('ht-hotline')?.clientHeight ?? 0) > 400;
  const isSeen = () => roots().some((root) => Array.from(root.querySelectorAll(link)).some((element) => element.getClientRects().length)) || isTall();
  const updates = () => Array.from(document.querySelectorAll<Element & {updateComplete?: Promise<unknown>}>(':defined'), ({updateComplete}) => updateComplete);
  const look = async () => {
    // What is there when a frame begins is on screen with it.
    if (!noted.number && isSeen()) requestAnimationFrame((now) => (noted.number ??= now));
    if (document.readyState === 'loading' || document.querySelector(':not(:defined)')) return void requestAnimationFrame(() => void look());
    for (const update of updates()) if (update) await update;
    requestAnimationFrame(() => requestAnimationFrame((now) => Object.assign(noted, {number: noted.number ?? now, whole: now})));
  };
  requestAnimationFrame(() => void look());
}

async function load({browser, address}: Run, name: string): Promise<Slow> {
  const tab = await Tab.open(browser);
  await tab.cdp.send('Network.enable');
  await tab.cdp.send('Network.emulateNetworkConditions', line);
  await tab.page.evaluateOnNewDocument(watch, `[href="tel:${lastResort.number}"]`);
  await tab.page.goto(`${address}${name}.en.html`, {waitUntil: 'load'});
  await tab.page.waitForFunction(() => 'whole' in (globalThis as unknown as {noted: object}).noted);
  const result = await tab.page.evaluate(() => (globalThis as unknown as {noted: Slow}).noted);
  await tab.close();
  return result;
}

const often = (loads: number) => Math.min(loads, 5);

export const slow: Measure<Readonly<Record<string, Slow>>> = {
  plan: ({loads}, count) => ({steps: often(loads) * (count - 1), seconds: 3}),
  run: async (run) => {
    const contestants = run.contestants.filter(({name}) => name !== 'empty');
    const all: Record<string, Slow[]> = {};
    for (let round = 0; round < often(run.options.loads); round++) {
      for (const {name} of shuffled(contestants)) {
        (all[name] ??= []).push(await load(run, name));
        run.progress.step(name);
      }
    }
    const keys = ['number', 'whole', 'shift'] as const;
    return Object.fromEntries(contestants.map(({name}) => [name, Object.fromEntries(keys.map((key) => [key, median(all[name].map((load) => load[key]))]))])) as unknown as Record<string, Slow>;
  },
};
