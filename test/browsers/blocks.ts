/** Arranging blocks in a test, and asking what a visitor sees of them. */
import './open-roots.js';
import '../../src/index.js';
import 'axe-core/axe.min.js';
import {expect, fixture} from '@open-wc/testing';
import type {AxeResults, RunOptions} from 'axe-core';
import type {HtElement} from '../../src/internal/ht-element.js';

/** The block that this HTML makes, once it has rendered, on a page with a main landmark and a title. */
export async function block<T extends HtElement>(html: string): Promise<T> {
  const main = await fixture<HTMLElement>(`<main>${html}</main>`);
  const element = main.querySelector<T>('ht-hotline, ht-red-flags, ht-screening, ht-quick-exit')!;
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
export const isSeen = (element: Element): boolean => element.checkVisibility({checkVisibilityCSS: true, contentVisibilityAuto: true});

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
