/** Arranging blocks in a test, and asking what a visitor sees of them. */
import {openRootsScript} from './open-roots.js';
import '../../src/index.js';
import 'axe-core/axe.min.js';
import {expect, fixture, nextFrame, oneEvent} from '@open-wc/testing';
import type {AxeResults, RunOptions} from 'axe-core';
import type {HtElement} from '../../src/internal/ht-element.js';
import {hostPage, scriptUrl, type HostPage} from './commands.js';

/** Every element that has its words in the script. */
export const tags = ['ht-hotline', 'ht-red-flags', 'ht-screening', 'ht-quick-exit', 'ht-language'] as const;

/** Those that fetch the long texts. */
export const textTags = ['ht-topic', 'ht-resources'] as const;

/** The block that this HTML makes, once it has rendered, on a page with a main landmark and a title. */
export async function block<T extends HtElement>(html: string): Promise<T> {
  const main = await fixture<HTMLElement>(`<main>${html}</main>`);
  const element = main.querySelector<T>([...tags, ...textTags].join())!;
  await element.updateComplete;
  return element;
}

/** One element inside a block. Fails the test when it is not there. */
export function inside<T extends Element = HTMLElement>(block: Element, selector: string): T {
  const found = block.shadowRoot!.querySelector<T>(selector);
  if (!found) throw new Error(`<${block.localName}> shows no ${selector}`);
  return found;
}

/** All elements inside a block that can be seen. */
export const allInside = <T extends Element = HTMLElement>(block: Element, selector: string): T[] =>
  [...block.shadowRoot!.querySelectorAll<T>(selector)].filter(isSeen);

/** Whether an element takes part in what is on screen. */
export function isSeen(element: Element): boolean {
  // Chromium 156 answers from before the last change until something asks for the layout.
  element.getBoundingClientRect();
  return element.checkVisibility({checkVisibilityCSS: true, contentVisibilityAuto: true});
}

/** A colour as its red, green and blue from 0 to 255, whichever way the browser writes it. */
export const rgbOf = (color: string): number[] =>
  color.startsWith('color(srgb') ? color.match(/[\d.]+/g)!.slice(0, 3).map((share) => Math.round(Number(share) * 255)) : color.match(/[\d.]+/g)!.slice(0, 3).map(Number);

/** The text of an element as it is read: white space folded. */
export const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Where the links of a block lead, in the order they are met. */
export const linksOf = (block: Element): string[] => allInside<HTMLAnchorElement>(block, 'a.action').map((link) => link.getAttribute('href')!);

declare const axe: {run(context: Element | Document, options: RunOptions): Promise<AxeResults>};

/** WCAG 2.2 A and AA with everything before it, and best practice. No rule is off. */
const everyRule: RunOptions = {
  runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
  resultTypes: ['violations'],
};

/** Expects no accessibility fault in an element and everything in it. */
export async function isAccessible(context: Element | Document): Promise<void> {
  const {violations} = await axe.run(context, everyRule);
  expect(violations.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.failureSummary} ${node.html}`))).to.deep.equal([]);
}

/** Runs `act` and returns what the page author was told in the console meanwhile. */
export async function warningsDuring(act: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const {warn} = console;
  console.warn = (...parts: unknown[]) => void said.push(parts.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}

/** A page as a test writes it. */
export interface TestPage extends HostPage {
  width?: number;
  height?: number;
}

/** A page opened in a frame, at a width of its own and with scripts of its own. Gone after the test. */
export async function openPage({width = 800, height = 500, ...page}: TestPage): Promise<HTMLIFrameElement> {
  const frame = await fixture<HTMLIFrameElement>('<iframe title="A page with our blocks" style="border: 0; max-width: none"></iframe>');
  frame.width = String(width);
  frame.height = String(height);
  const loaded = nextLoad(frame);
  frame.src = await hostPage(page);
  await loaded;
  return frame;
}

/** When the frame has gone to another page. */
export const nextLoad = (frame: HTMLIFrameElement): Promise<unknown> => oneEvent(frame, 'load');

/** The window of a frame, with the names a page finds there. */
export const windowOf = (frame: HTMLIFrameElement): Window & typeof globalThis => frame.contentWindow as Window & typeof globalThis;

/** Everything that is wider than the room it has, looked for inside open roots too; what is only heard does not count. Empty is good. */
export function overflowing(within: Element | ShadowRoot, width: number, start = 0): string[] {
  return [...within.querySelectorAll('*')].filter(isSeen).flatMap((element) => {
    const {left, right} = element.getBoundingClientRect();
    const sticksOut = right > start + width + 0.5 || left < start - 0.5;
    const {overflowX, clipPath} = getComputedStyle(element);
    const spills = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 && overflowX === 'visible';
    const found = (sticksOut || spills) && clipPath === 'none' ? [`${element.outerHTML.slice(0, 80)} from ${left} to ${right}, ${element.scrollWidth} wide`] : [];
    return element.shadowRoot ? [...found, ...overflowing(element.shadowRoot, width, start)] : found;
  });
}

/** Every button, link of help and opener of a block that is smaller than a thumb. Empty is good. */
export const tooSmall = (block: Element): string[] =>
  allInside(block, 'button, select, summary, a[href^="tel:"], a[href^="sms:"]').flatMap((target) => {
    const {width, height} = target.getBoundingClientRect();
    return width < 44 || height < 44 ? [`${textOf(target)}: ${width} by ${height}`] : [];
  });

/** Runs `act` while no time passes but what `pass` lets pass. */
export async function withClock(act: (pass: (seconds: number) => void) => Promise<void>): Promise<void> {
  const real = {setTimeout, clearTimeout};
  const waiting = new Map<number, {at: number; run: () => void}>();
  let now = 0;
  let id = 0;
  const fake = {
    setTimeout: (run: () => void, after = 0) => (waiting.set(++id, {at: now + after, run}), id),
    clearTimeout: (which: number) => waiting.delete(which),
  };
  Object.assign(window, fake);
  try {
    await act((seconds) => {
      now += seconds * 1000;
      const due = [...waiting].filter(([, {at}]) => at <= now).sort(([, a], [, b]) => a.at - b.at);
      for (const [which, {run}] of due) {
        waiting.delete(which);
        run();
      }
    });
  } finally {
    Object.assign(window, real);
  }
}

/** Runs `act` and returns what went wrong meanwhile. The runner repeats on the console what nobody caught. */
export async function errorsDuring(act: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const {error} = console;
  const {onerror} = window;
  console.error = (...parts: unknown[]) => void said.push(parts.join(' '));
  window.onerror = () => true;
  try {
    await act();
  } finally {
    Object.assign(console, {error});
    Object.assign(window, {onerror});
  }
  return said;
}

/** Waits for what a block does after the browser has told it what its slots hold or which group was opened. */
export async function settled(block: HtElement): Promise<void> {
  await nextFrame();
  await nextFrame();
  await block.updateComplete;
}

/** Expects no accessibility fault on a page in a frame. */
export async function isPageAccessible(frame: HTMLIFrameElement): Promise<void> {
  const page = windowOf(frame) as Window & typeof globalThis & {axe: typeof axe};
  const script = page.document.createElement('script');
  script.src = new URL('/node_modules/axe-core/axe.min.js', location.href).href;
  const loaded = oneEvent(script, 'load');
  page.document.head.append(script);
  await loaded;
  script.remove();
  const {violations} = await page.axe.run(page.document, everyRule);
  expect(violations.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.failureSummary} ${node.html}`))).to.deep.equal([]);
}

/** A page with the script that partners paste, and its roots open. */
export async function builtPage(html: string): Promise<HTMLIFrameElement> {
  const scripts = `<script>${openRootsScript}</script><script src="${await scriptUrl()}"></script>`;
  return openPage({html: `<!doctype html><html lang="en"><title>A page</title>${scripts}${html}</html>`});
}

/** Characters in the order in which an eye meets them that reads a number: line by line, from left to right. */
export function asSeen(text: Text, start: number, length: number): string {
  const range = text.ownerDocument.createRange();
  const places = Array.from({length}, (_, i) => {
    range.setStart(text, start + i);
    range.setEnd(text, start + i + 1);
    // A character before a line break may have an empty place on the next line too.
    const {left, bottom} = [...range.getClientRects()].find(({width}) => width) ?? range.getBoundingClientRect();
    return {character: text.data[start + i], left, bottom};
  });
  return places
    .sort((a, b) => (Math.abs(a.bottom - b.bottom) > 4 ? a.bottom - b.bottom : a.left - b.left))
    .map(({character}) => character)
    .join('');
}
