/**
 * `<div data-ht="hotline">` is `<ht-hotline>` for sites that let no unknown tag through: the block stands in a closed root of
 * the `div`, and what the page has in it is its fallback. Attributes are written with `data-` before them.
 */
import type {ReactiveElement} from 'lit';
import {warn} from './attributes.js';
import {exportParts, slots} from './closed-root.js';
import {tags} from './define.js';
import {noteRoot, rootOf} from './roots.js';
import {own, untouched} from './untouched.js';
import {whereOneWas} from './where-one-was.js';

const blocks = new WeakMap<Element, ReactiveElement>();

/** Makes each of them a block, now and whenever one comes to the page. */
export function upgradeDivs(): void {
  const upgrade = (host: HTMLElement): void => {
    const name = host.getAttribute('data-ht');
    const tag = `ht-${name}`;
    if (blocks.has(host)) return;
    if (!tags.includes(tag)) return warn(host, 'data-ht', name, tags.map((one) => one.slice(3)).join(', '), 'what stands in it');
    const goThere = whereOneWas(host, (host.getRootNode() as Document).activeElement);
    const extent = host.hasAttribute('data-whole') ? extentOf(host) : 0;
    const block = document.createElement(tag) as ReactiveElement;
    block.append(...slots());
    let root;
    try {
      root = Reflect.apply(own.attachShadow!, host, [{mode: 'closed'}]);
    } catch {
      // Another copy of the script was here before, or it is an element that can have no root.
      return;
    }
    blocks.set(host, block);
    copyAttributes(host, block);
    noteRoot(host, root);
    root.append(block);
    observer.observe(host, {attributes: true});
    void block.updateComplete.then(() => {
      exportParts(rootOf(block)!);
      // What stood there took more room: the page below must not jump up.
      const left = extent && extent - extentOf(host);
      if (left > 0) block.style.minBlockSize = `${block.offsetHeight + left}px`;
      goThere(rootOf(block)!);
    });
  };
  const upgradeAll = (nodes: Iterable<Node>): void => {
    for (const node of nodes) {
      if (!(node instanceof HTMLElement)) continue;
      for (const host of [node, ...node.querySelectorAll<HTMLElement>('[data-ht]')]) if (host.hasAttribute('data-ht')) upgrade(host);
    }
  };
  const observer = new MutationObserver((records) =>
    untouched(() => {
      for (const {type, target, addedNodes} of records) {
        const block = blocks.get(target as Element);
        if (type === 'childList') upgradeAll(addedNodes);
        else if (block) copyAttributes(target as Element, block);
        else upgrade(target as HTMLElement);
      }
    }),
  );
  observer.observe(document, {childList: true, subtree: true, attributeFilter: ['data-ht']});
  untouched(() => upgradeAll([document.documentElement]));
}

function copyAttributes(host: Element, block: ReactiveElement): void {
  for (const name of (block.constructor as typeof ReactiveElement).observedAttributes) {
    const value = host.getAttribute(`data-${name}`);
    if (value === null) block.removeAttribute(name);
    else if (value !== block.getAttribute(name)) block.setAttribute(name, value);
  }
}

/** From what comes before an element to what comes after it, in pixels. */
function extentOf({previousElementSibling, nextElementSibling, parentElement}: Element): number {
  const box = (element: Element | null) => element?.getBoundingClientRect();
  const start = box(previousElementSibling)?.bottom ?? box(parentElement)?.top ?? 0;
  return (box(nextElementSibling)?.top ?? box(parentElement)?.bottom ?? 0) - start;
}
