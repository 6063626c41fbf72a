/**
 * `<div data-ht="hotline">` is `<ht-hotline>` for sites that let no unknown tag through: the block stands in a closed root of
 * the `div`, and what the page has in it is its fallback. Attributes are written with `data-` before them.
 */
import type {ReactiveElement} from 'lit';
import {warn} from './attributes.js';
import {attachRoot, exportParts, slots} from './closed-root.js';
import {tags} from './define.js';
import {noteRoot, rootOf} from './roots.js';
import {create, pageRoot, untouched} from './untouched.js';
import {watcher} from './watcher.js';

const blocks = new WeakMap<Element, ReactiveElement>();

/** Makes each of them a block, now and whenever one comes to the page. */
export function upgradeDivs(): void {
  const upgrade = (host: HTMLElement): void => {
    const name = host.getAttribute('data-ht');
    const tag = `ht-${name}`;
    if (blocks.has(host)) return;
    if (!tags.includes(tag)) return warn(host, 'data-ht', name, tags.map((one) => one.slice(3)).join(', '), 'what stands in it');
    const block = create(tag as 'ht-hotline');
    // The page has a tag of that name that is not ours, or lets us have none.
    if (!('updateComplete' in block)) return;
    block.append(...slots());
    const root = attachRoot(host);
    // At once: an empty root would hide the number that the page has in it.
    root.append(block);
    noteRoot(host, root);
    blocks.set(host, block);
    copyAttributes(host, block);
    observer.observe(host, {attributes: true});
    // Not before it has its words: until then what stands there is what is seen, and may still change its size.
    let room: Room | false | undefined;
    block.addController({
      hostUpdate: () => (room ??= host.hasAttribute('data-whole') && roomOf(host)),
      hostUpdated() {
        exportParts(rootOf(block)!);
        if (room) keepRoom(block, room, host);
        room = false;
      },
    });
  };
  const upgradeAll = (nodes: Iterable<Node>): void => {
    for (const node of nodes) {
      if (!(node instanceof HTMLElement)) continue;
      for (const host of [node, ...node.querySelectorAll<HTMLElement>('[data-ht]')]) if (host.hasAttribute('data-ht')) attempt(() => upgrade(host));
    }
  };
  const observer = watcher((records) => {
    for (const {type, target, addedNodes} of records) {
      const block = blocks.get(target as Element);
      if (type === 'childList') upgradeAll(addedNodes);
      else if (block) copyAttributes(target as Element, block);
      else attempt(() => upgrade(target as HTMLElement));
    }
  });
  observer.observe(document, {childList: true, subtree: true, attributeFilter: ['data-ht']});
  untouched(() => upgradeAll([pageRoot()]));
}

/** Another copy of the script was here before, or it is an element that can have no root: what stands in it stays. */
function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // And the next one is tried.
  }
}

function copyAttributes(host: Element, block: ReactiveElement): void {
  for (const name of (block.constructor as typeof ReactiveElement).observedAttributes) {
    const value = host.getAttribute(`data-${name}`);
    if (value === null) block.removeAttribute(name);
    else if (value !== block.getAttribute(name)) block.setAttribute(name, value);
  }
}

interface Room {
  height: number;
  margins: string;
}

/** The height of what stands in an element, and the distances it keeps to what is around it. */
function roomOf(host: HTMLElement): Room {
  const margin = (element: Element | null, side: 'marginBlockStart' | 'marginBlockEnd') => (element ? getComputedStyle(element)[side] : '0');
  return {height: host.offsetHeight, margins: `${margin(host.firstElementChild, 'marginBlockStart')} ${margin(host.lastElementChild, 'marginBlockEnd')}`};
}

/** What stood there may have taken more room than the block does: the page below it must not jump up. */
function keepRoom({style}: HTMLElement, {height, margins}: Room, host: HTMLElement): void {
  style.marginBlock = margins;
  style.minBlockSize = `${height}px`;
  const over = host.offsetHeight - height;
  if (over > 0) style.minBlockSize = `${height - over}px`;
}
