/**
 * Somebody comes into the room: from the press on the exit to the frame on which nothing of the page is to be seen. Once on this
 * machine as it is, and once on one six times slower while the page keeps its main thread busy.
 *
 * The page is emptied by the press, so nothing in it can watch: the browser's own trace is read.
 */
import type {Protocol} from 'puppeteer-core';
import {Tab} from '../browser.js';
import {median} from '../statistics.js';
import type {Measure, Run} from './measure.js';

export interface Exit {
  /** Milliseconds from the finger's going up to the covered frame. */
  readonly time: number;
  /** Frames of the page in that time, the covered one with them: 1 is the very next one. The middle of all tries. */
  readonly frames: number;
  /** Of the worst try: a frame that was under way when the finger went up still shows the page. */
  readonly worst: number;
  /** Milliseconds of the handlers. */
  readonly work: number;
}

/** By contestant, then by how busy the phone is. */
export type Exits = Readonly<Record<string, Readonly<Record<'idle' | 'busy', Exit>>>>;

const tries = (loads: number) => Math.min(loads, 7);
/** What traces the life of a frame and of a press. */
const categories = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'disabled-by-default-devtools.timeline.frame', 'cc', 'benchmark', 'input'];
const rate = 6;

/** Runs in the page: something moves in each frame, and work goes on for 50 of every 60 milliseconds. */
function occupy(isBusy: boolean): void {
  const button = document.querySelector('#host')!;
  let count = 0;
  requestAnimationFrame(function move() {
    button.textContent = String(count++);
    requestAnimationFrame(move);
  });
  const work = () => {
    const end = performance.now() + 50;
    while (performance.now() < end);
  };
  if (isBusy) setInterval(work, 60);
}

/** The first element with a class, in closed roots too. */
function withClass(node: Protocol.DOM.Node, name: string): Protocol.DOM.Node | undefined {
  const {attributes = [], children = [], shadowRoots = []} = node;
  if (attributes[attributes.indexOf('class') + 1]?.split(' ').includes(name)) return node;
  for (const inner of [...children, ...shadowRoots]) {
    const found = withClass(inner, name);
    if (found) return found;
  }
  return undefined;
}

async function middleOf({cdp}: Tab, name: string): Promise<{x: number; y: number}> {
  const {root} = await cdp.send('DOM.getDocument', {depth: -1, pierce: true});
  const node = withClass(root, name);
  if (!node) throw new Error(`There is no element with the class "${name}" to leave by.`);
  const {model} = await cdp.send('DOM.getBoxModel', {nodeId: node.nodeId});
  const [left, top, right, , , bottom] = model.content as [number, number, number, number, number, number];
  return {x: (left + right) / 2, y: (top + bottom) / 2};
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly id2?: {readonly local?: string};
  readonly args: {readonly data?: {readonly type?: string}; readonly event_latency?: {readonly event_type?: string}};
}

/** From what the browser noted: the press as it came in, its handlers, and the frame that showed what they did. */
function fromTrace(events: readonly TraceEvent[]): Omit<Exit, 'worst'> {
  const press = events.find(({name, ph, args}) => name === 'EventLatency' && ph === 'b' && args.event_latency?.event_type === 'MOUSE_RELEASED');
  const shown = press && events.find(({name, ph, pid, id2}) => name === 'EventLatency' && ph === 'e' && pid === press.pid && id2?.local === press.id2?.local);
  const handled = press && events.filter(({name, ts, args}) => name === 'EventDispatch' && ts >= press.ts && /^(pointerup|mouseup|click)$/.test(args.data?.type ?? ''));
  if (!press || !shown || !handled?.length) throw new Error('The browser has not noted the press, or no frame after it.');
  const taken = Math.max(...handled.map(({ts, dur = 0}) => ts + dur));
  const begun = events.filter(({name, tid, pid, ts}) => name === 'BeginMainThreadFrame' && pid === handled[0].pid && tid === handled[0].tid && ts > press.ts).map(({ts}) => ts);
  return {
    time: (shown.ts - press.ts) / 1000,
    frames: begun.filter((ts) => ts < taken).length + 1,
    work: handled.reduce((sum, {dur = 0}) => sum + dur, 0) / 1000,
  };
}

async function leave({browser, address}: Run, name: string, button: string, isBusy: boolean): Promise<Omit<Exit, 'worst'>> {
  const tab = await Tab.open(browser);
  await tab.page.goto(`${address}${name}.en.html`, {waitUntil: 'load'});
  await tab.quiet();
  const at = await middleOf(tab, button);
  // Where it goes never answers: what is seen until then is what counts.
  await tab.cdp.send('Fetch.enable', {patterns: [{urlPattern: 'https://*'}]});
  if (isBusy) await tab.cdp.send('Emulation.setCPUThrottlingRate', {rate});
  await tab.page.evaluate(occupy, isBusy);
  await tab.page.tracing.start({categories});
  await new Promise((done) => setTimeout(done, 250 + Math.random() * 60));
  // They are answered when the page has dealt with them, which an emptied page may never do.
  for (const type of ['mousePressed', 'mouseReleased'] as const) void tab.cdp.send('Input.dispatchMouseEvent', {type, ...at, button: 'left', clickCount: 1}).catch(() => undefined);
  await new Promise((done) => setTimeout(done, isBusy ? 2500 : 800));
  const trace = await tab.page.tracing.stop();
  if (!trace) throw new Error('The browser gave no trace.');
  await tab.close();
  return fromTrace((JSON.parse(Buffer.from(trace).toString()) as {traceEvents: TraceEvent[]}).traceEvents);
}

export const exit: Measure<Exits> = {
  plan: ({loads}) => ({steps: tries(loads) * 6, seconds: 6}),
  run: async (run) => {
    const all: Record<string, Record<'idle' | 'busy', Exit>> = {};
    for (const {name, exit} of run.contestants) {
      if (!exit) continue;
      const of = async (isBusy: boolean): Promise<Exit> => {
        const exits: Omit<Exit, 'worst'>[] = [];
        for (let i = 0; i < tries(run.options.loads); i++) {
          exits.push(await leave(run, name, exit, isBusy));
          run.progress.step(`${name}, ${isBusy ? 'busy' : 'idle'}`);
        }
        const middle = (key: 'time' | 'frames' | 'work') => median(exits.map((one) => one[key]));
        return {time: middle('time'), frames: middle('frames'), worst: Math.max(...exits.map(({frames}) => frames)), work: middle('work')};
      };
      all[name] = {idle: await of(false), busy: await of(true)};
    }
    return all;
  },
};
