/**
 * Whether a page with many blocks, or one that builds and takes them away all day, pays more for each than a page with one. Sets of
 * the four blocks are added to a page on which the script has run already.
 */
import type {Protocol} from 'puppeteer-core';
import {Tab, type Metrics} from '../browser.js';
import type {Contestant} from '../pages/contestant.js';
import {median, slope} from '../statistics.js';
import type {Measure, Run} from './measure.js';

const sizes = [1, 10, 100, 1000] as const;
/** The largest takes long, and disturbs itself the least. */
const often = (size: number) => (size < 1000 ? 3 : 1);
const cycles = 1000;
/** Before counting: the browser compiles what it meets often, and machine code is nothing that a block leaves behind. */
const warmUp = 1000;

/** What stays for each cycle of adding a set and taking it away. */
interface Left {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

export interface Growth {
  /** Milliseconds of work by the number of sets. */
  readonly time: Readonly<Record<string, number>>;
  /** Between each number of sets and the next: 1 means that ten times as many cost ten times as much. */
  readonly exponents: Readonly<Record<string, number>>;
  /** Over the last three numbers of sets. */
  readonly exponent: number;
  /** Of each further set, once garbage is collected. */
  readonly heap: number;
  readonly nodes: number;
  /** In one set: what of its nodes is an element. */
  readonly elements: number;
  readonly left: Left;
  /** Milliseconds for 100 and 1,000 of each block alone. */
  readonly alone: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const work = ({TaskDuration}: Metrics) => TaskDuration * 1000;

async function open({browser, address}: Run, {name}: Contestant): Promise<Tab> {
  const tab = await Tab.open(browser);
  await tab.page.goto(`${address}${name}.en.html`, {waitUntil: 'load'});
  await tab.quiet();
  await tab.collectGarbage();
  return tab;
}

/** Elements in the first set of the page, in closed roots too, but not in the browser's own. */
async function elementsOf(run: Run, contestant: Contestant): Promise<number> {
  const tab = await open(run, contestant);
  const {root} = await tab.cdp.send('DOM.getDocument', {depth: -1, pierce: true});
  await tab.close();
  const count = ({nodeType, localName, children = [], shadowRoots = []}: Protocol.DOM.Node, isIn = false): number => {
    const isOurs = isIn || contestant.tags!.includes(localName);
    const inner = [...children, ...shadowRoots.filter(({shadowRootType}) => shadowRootType !== 'user-agent')];
    return Number(isOurs && nodeType === 1) + inner.reduce((sum, node) => sum + count(node, isOurs), 0);
  };
  return count(root);
}

/** Runs in the page: all of them at once. */
function add(tags: readonly string[], count: number): void {
  const sets = document.createDocumentFragment();
  for (let i = 0; i < count; i++) sets.append(...tags.map((tag) => document.createElement(tag)));
  document.body.append(sets);
}

/** Milliseconds of work, bytes and nodes for so many sets. */
async function added(run: Run, contestant: Contestant, tags: readonly string[], count: number) {
  const tab = await open(run, contestant);
  const before = await tab.metrics();
  await tab.page.evaluate(add, tags, count);
  await tab.quiet();
  const time = work(await tab.metrics()) - work(before);
  await tab.collectGarbage();
  const {JSHeapUsedSize, Nodes} = await tab.metrics();
  await tab.close();
  return {time, heap: JSHeapUsedSize - before.JSHeapUsedSize, nodes: Nodes - before.Nodes};
}

/** Runs in the page: one set after the other comes, is rendered, and goes. */
async function comeAndGo(tags: readonly string[], count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const set = tags.map((tag) => document.createElement(tag) as Element & {updateComplete?: Promise<unknown>});
    document.body.append(...set);
    for (const {updateComplete} of set) if (updateComplete) await updateComplete;
    for (const element of set) element.remove();
    // A frame now and then, as on any page.
    if (i % 20 === 0) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }
}

async function leftBy(run: Run, contestant: Contestant): Promise<Left> {
  const tab = await open(run, contestant);
  const settled = async (count: number) => {
    await tab.page.evaluate(comeAndGo, contestant.tags!, count);
    await tab.quiet();
    await tab.collectGarbage();
    return tab.metrics();
  };
  const before = await settled(warmUp);
  const after = await settled(cycles);
  await tab.close();
  const each = (name: keyof Metrics) => (after[name] - before[name]) / cycles;
  return {nodes: each('Nodes'), listeners: each('JSEventListeners'), heap: each('JSHeapUsedSize')};
}

async function grow(run: Run, contestant: Contestant): Promise<Growth> {
  const tags = contestant.tags!;
  const points: {size: number; time: number; heap: number; nodes: number}[] = [];
  for (const size of sizes) {
    const tries: Awaited<ReturnType<typeof added>>[] = [];
    for (let i = 0; i < often(size); i++) {
      tries.push(await added(run, contestant, tags, size));
      run.progress.step(`${contestant.name}, ${size} sets`);
    }
    const middle = (key: 'time' | 'heap' | 'nodes') => median(tries.map((one) => one[key]));
    points.push({size, time: middle('time'), heap: middle('heap'), nodes: middle('nodes')});
  }
  const alone: Record<string, Record<string, number>> = {};
  for (const tag of tags) {
    for (const size of [100, 1000]) {
      (alone[tag] ??= {})[size] = (await added(run, contestant, [tag], size)).time;
      run.progress.step(`${size} ${tag}`);
    }
  }
  const left = await leftBy(run, contestant);
  run.progress.step(`${contestant.name}, come and gone`);
  const logs = points.map(({size, time}) => [Math.log(size), Math.log(time)] as const);
  return {
    time: Object.fromEntries(points.map(({size, time}) => [size, time])),
    exponents: Object.fromEntries(logs.slice(1).map((log, i) => [`${sizes[i]}–${sizes[i + 1]}`, slope([logs[i], log])])),
    exponent: slope(logs.slice(1)),
    heap: slope(points.map(({size, heap}) => [size, heap])),
    nodes: slope(points.map(({size, nodes}) => [size, nodes])),
    elements: await elementsOf(run, contestant),
    left,
    alone,
  };
}

const steps = sizes.reduce((sum, size) => sum + often(size), 0) + 2 * 4 + 1;

export const growth: Measure<Readonly<Record<string, Growth>>> = {
  plan: () => ({steps: steps * 2, seconds: 8}),
  run: async (run) => {
    const all: Record<string, Growth> = {};
    for (const contestant of run.contestants) if (contestant.tags) all[contestant.name] = await grow(run, contestant);
    return all;
  },
};
