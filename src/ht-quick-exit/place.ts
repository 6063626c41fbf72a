import type {ReactiveController, ReactiveElement} from 'lit';
import {attempt} from './leave.js';
import {focused, rootOf} from '../internal/roots.js';
import {ask, pageRoot, untouched} from '../internal/untouched.js';
import {watcher} from '../internal/watcher.js';

/** What a finger presses on a page. */
export const controls = 'a[href], button, input, select, textarea, summary, label, iframe, audio, video, [contenteditable], [tabindex]:not([tabindex^="-"]), [role="button"]';
/** Pixels between the places that are tried, and between the points that are looked at in each. */
const step = 16;
/** Pixels of the smallest thing that is meant for a finger. */
const smallest = 24;
/** Milliseconds that a page has to come to rest; longer each time it changed and nothing had to move. */
const rest = 100;
const longestRest = 3200;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Keeps the floating button in sight, above everything of the page, and in nobody's way: it moves along its edge when it
 * would lie over what has the focus, or over a control of the page that stays there however one scrolls.
 */
export class Place implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #find: () => HTMLElement | null;
  readonly #watcher = watcher(() => this.#settleAfter(this.#rest));
  #isWatching = false;
  #steps = 0;
  #rest = rest;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param host the element that the page sees
   * @param find the box in it that floats; none while the button stands among the words of the page
   */
  constructor(host: ReactiveElement, find: () => HTMLElement | null) {
    host.addController(this);
    this.#host = host;
    this.#find = find;
  }

  /** Only of the one that is shown: what happens on a page is told to each that watches. */
  #watch(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    for (const [target, type] of this.#events()) target.addEventListener(type, this.#onChange, true);
    // Dialogs open, and notices about cookies come late.
    this.#watcher.observe(document, {childList: true, subtree: true, attributeFilter: ['open', 'class', 'style', 'hidden']});
  }

  hostDisconnected(): void {
    this.#isWatching = false;
    for (const [target, type] of this.#events()) target.removeEventListener(type, this.#onChange, true);
    this.#watcher.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  hostUpdated(): void {
    const box = this.#find();
    if (!box) return;
    this.#watch();
    attempt(() => box.showPopover());
    // Once every other block on the page is there too, and has been shown: to ask where things are has the browser work out all of them.
    // Not by a frame: a page that is not in sight gets none, and whoever waits for all that is under way would wait for ever.
    this.#settleAfter(rest);
  }

  /** Where a page has broken what tells of places, the button stays where it is. */
  #settle(): void {
    attempt(() => untouched(() => this.#move()));
  }

  /** Above all that is there now, at the first free place. */
  #move(): void {
    const box = this.#find();
    if (!box?.isConnected) return;
    this.#raise(box);
    const {style} = box;
    style.transform = '';
    // The explanation opens towards the middle of the screen; the buttons stay where they are.
    const natural = box.firstElementChild!.getBoundingClientRect();
    // What one sees of the page: less than all of it under a keyboard, or when somebody has zoomed in with two fingers.
    const {offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight, scale = 1} = window.visualViewport ?? {};
    const isAtTop = natural.top + natural.bottom < innerHeight;
    const isAtLeft = natural.left + natural.right < pageRoot().clientWidth;
    const x = isAtLeft ? offsetLeft : offsetLeft + width - pageRoot().clientWidth;
    const y = isAtTop ? offsetTop : offsetTop + height - innerHeight;
    const at = (steps: number): Box => {
      const inward = steps * (isAtTop ? step : -step);
      const left = isAtLeft ? natural.left : natural.right - natural.width / scale;
      const top = isAtTop ? natural.top : natural.bottom - natural.height / scale;
      return {left: left + x, top: top + y + inward, right: left + x + natural.width / scale, bottom: top + y + inward + natural.height / scale};
    };
    // Nothing moves away from under a finger.
    if (!box.matches(':hover, :focus-within')) {
      // In the middle of the screen it would be in the way of everything.
      const most = Math.floor((height * 0.4) / step);
      const all = Array.from({length: most + 1}, (_, steps) => steps);
      const offFocus = all.filter((steps) => !isOverFocus(box, at(steps)));
      // Where no place is free, what has the focus still comes before what somebody may want to press.
      const free = offFocus.find((steps) => !this.#isInTheWay(at(steps))) ?? offFocus[0] ?? 0;
      this.#rest = free === this.#steps ? Math.min(this.#rest * 2, longestRest) : rest;
      this.#steps = free;
    }
    const inward = this.#steps * (isAtTop ? step : -step);
    if (!x && !y && !inward && scale === 1) return;
    style.transformOrigin = `${isAtLeft ? '0' : '100%'} ${isAtTop ? '0' : '100%'}`;
    style.transform = `translate(${x}px, ${y + inward}px) scale(${1 / scale})`;
  }

  *#events(): Generator<[EventTarget, string]> {
    for (const type of ['scroll', 'resize', 'load', 'click', 'focusin', 'toggle', 'fullscreenchange']) yield [window, type];
    if (window.visualViewport) for (const type of ['scroll', 'resize']) yield [window.visualViewport, type];
  }

  #onChange = ({type}: Event): void => {
    this.#rest = rest;
    // Our own buttons lie in nobody's way.
    if (type !== 'focusin' || !this.#find()?.matches(':focus-within')) this.#settleAfter(/scroll|load|click/.test(type) ? rest : 0);
  };

  #settleAfter(milliseconds: number): void {
    if (milliseconds && this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#settle();
    }, milliseconds);
  }

  /** Whatever the page brought into the top layer last is above us until we come again. */
  #raise(box: HTMLElement): void {
    if (!box.showPopover) return;
    const {left, top, width, height} = box.querySelector('button')!.getBoundingClientRect();
    const tree = this.#host.getRootNode() as Document | ShadowRoot;
    const isOpen = box.matches(':popover-open');
    if (isOpen && tree.elementFromPoint(left + width / 2, top + height / 2) === this.#host) return;
    const active = box.querySelector<HTMLElement>(':focus');
    if (isOpen) box.hidePopover();
    box.showPopover();
    active?.focus();
  }

  #isInTheWay(box: Box): boolean {
    const found = new Set<Element | undefined>();
    for (let x = box.left + 1; x < box.right; x += smallest) {
      for (const y of [box.top + 1, (box.top + box.bottom) / 2, box.bottom - 1]) found.add(this.#elementAt(x, y));
    }
    const under = [...found].map((element) => element?.closest(controls));
    const {scrollTop, scrollHeight, clientHeight} = document.scrollingElement ?? pageRoot();
    const isAtEnd = box.top + box.bottom < innerHeight ? scrollTop <= 0 : scrollTop + clientHeight >= scrollHeight - 1;
    return under.some((control) => control && (isAtEnd || isFixed(control)));
  }

  /** What a finger would press if we were not there, neither the tag nor the `div` that it stands in. */
  #elementAt(x: number, y: number): Element | undefined {
    let element: Element | undefined;
    let tree: Document | ShadowRoot | undefined = document;
    while (tree) {
      // Chromium names what lies around a root too: one root would lead to another, and back, for ever.
      const next: Element | undefined = tree.elementsFromPoint(x, y).find((one) => one !== this.#host && ask(one, 'getRootNode') === tree && rootOf(one) !== this.#host.getRootNode());
      element = next ?? element;
      tree = next && rootOf(next);
    }
    return element;
  }
}

function isOverFocus(box: Element, place: Box): boolean {
  const active = focused();
  return !!active && active !== document.body && !box.contains(active) && overlap(active.getBoundingClientRect(), place);
}

const overlap = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

function isFixed(element: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement ?? ((one.getRootNode() as Partial<ShadowRoot>).host ?? null)) {
    if (/fixed|sticky/.test(getComputedStyle(one).position)) return true;
  }
  return false;
}
