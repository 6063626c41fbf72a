/**
 * What a visitor with an old phone sees and feels while a page loads: whether things move, when the largest one is there, how long
 * the phone is deaf, and how long a press on a button of the partner's takes to show.
 */
import {Tab} from '../browser.js';
import {median, shuffled} from '../statistics.js';
import type {Measure, Run} from './measure.js';

/** The phone is so many times slower than this machine. */
const rate = 4;

export interface Seen {
  /** Sum of layout shifts, as it is commonly scored. */
  readonly shift: number;
  /** Milliseconds until the largest thing was painted. */
  readonly largest: number;
  /** Milliseconds of the longest task; 0 when none took more than 50. */
  readonly longest: number;
  /** Milliseconds from the press to the frame that shows it, in steps of 8; 16 may also be less. */
  readonly press: number;
}

type Noted = Omit<Seen, 'press'>;

/** Runs in the page before anything else does. */
function watch(): void {
  const noted = {shift: 0, largest: 0, longest: 0, press: 16};
  Object.assign(globalThis, {noted});
  const on = (type: string, note: (entry: PerformanceEntry & {value: number; hadRecentInput: boolean; interactionId: number}) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => note(entry as Parameters<typeof note>[0]))).observe({type, buffered: true, durationThreshold: 16} as PerformanceObserverInit);
  on('layout-shift', ({value, hadRecentInput}) => (noted.shift += hadRecentInput ? 0 : value));
  on('largest-contentful-paint', ({startTime}) => (noted.largest = startTime));
  on('longtask', ({duration}) => (noted.longest = Math.max(noted.longest, duration)));
  on('event', ({duration, interactionId}) => (noted.press = interactionId ? Math.max(noted.press, duration) : noted.press));
}

const noted = (tab: Tab) => tab.page.evaluate(() => (globalThis as unknown as {noted: Seen}).noted);

async function load({browser, address}: Run, name: string): Promise<Noted> {
  const tab = await Tab.open(browser, rate);
  await tab.page.evaluateOnNewDocument(watch);
  await tab.page.goto(`${address}${name}.en.html`, {waitUntil: 'load'});
  await tab.quiet();
  const result = await noted(tab);
  await tab.close();
  return result;
}

/** In a tab of its own: what moves after a press is not counted as a shift. */
async function press({browser, address}: Run, name: string): Promise<number> {
  const tab = await Tab.open(browser, rate);
  await tab.page.evaluateOnNewDocument(watch);
  await tab.page.goto(`${address}${name}.en.html`, {waitUntil: 'load'});
  // It stands above everything that moves.
  const at = await tab.page.$eval('#host', (button) => {
    const {x, y} = button.getBoundingClientRect();
    return {x: x + 5, y: y + 5};
  });
  for (const type of ['mousePressed', 'mouseReleased'] as const) await tab.cdp.send('Input.dispatchMouseEvent', {type, ...at, button: 'left', clickCount: 1});
  await tab.quiet();
  const result = await noted(tab);
  await tab.close();
  return result.press;
}

const often = (loads: number) => Math.min(loads, 11);

export const seen: Measure<Readonly<Record<string, Seen>>> = {
  plan: ({loads}, count) => ({steps: often(loads) * count * 2, seconds: 1.2}),
  run: async (run) => {
    const all: Record<string, Seen[]> = {};
    for (let round = 0; round < often(run.options.loads); round++) {
      for (const {name} of shuffled(run.contestants)) {
        const one = await load(run, name);
        run.progress.step(`${name} seen`);
        (all[name] ??= []).push({...one, press: await press(run, name)});
        run.progress.step(`${name} pressed`);
      }
    }
    const middle = (loads: Seen[], key: keyof Seen) => median(loads.map((load) => load[key]));
    return Object.fromEntries(
      run.contestants.map(({name}) => {
        const loads = all[name];
        return [name, {shift: Math.max(...loads.map(({shift}) => shift)), largest: middle(loads, 'largest'), longest: middle(loads, 'longest'), press: middle(loads, 'press')}];
      }),
    );
  },
};
