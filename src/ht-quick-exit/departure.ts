import type {ReactiveController, ReactiveElement} from 'lit';
import {wipeAll} from '../internal/wipe.js';
import {beenLeft, cameBack, comesBack, noteLeft} from './been-left.js';
import {attempt, leave, type Destination} from './leave.js';
import {listen, tell, unlisten} from './other-tabs.js';

interface Settings extends Destination {
  /** A blank sheet that covers the page; none before the element has rendered. */
  readonly cover: HTMLElement | null;
  /** Other tabs stay, and this one stays when they leave. */
  readonly isAlone: boolean;
}

// A page comes in piece by piece: one that Back brings up shows nothing before its exit is there, or cannot come any more.
if (comesBack && document.readyState === 'loading') {
  const {style} = document.documentElement;
  style.setProperty('display', 'none', 'important');
  document.addEventListener('DOMContentLoaded', () => style.removeProperty('display'));
}

/** Leaves when it is told to, when another tab has left, and when Back or a reload brings a page up that has been left. */
export class Departure implements ReactiveController {
  readonly #settings: () => Settings;

  constructor(host: ReactiveElement, settings: () => Settings) {
    host.addController(this);
    this.#settings = settings;
  }

  hostConnected(): void {
    if (cameBack()) return this.#leave(false);
    listen(this.#onOtherTab);
    for (const type of ['pagehide', 'pageshow'] as const) addEventListener(type, this.#onPage, true);
  }

  hostDisconnected(): void {
    unlisten(this.#onOtherTab);
    for (const type of ['pagehide', 'pageshow'] as const) removeEventListener(type, this.#onPage, true);
  }

  leave(): void {
    this.#leave(true);
  }

  /** Cover first, then go: the next page may take long to answer, and until it does this one must not be seen. */
  #leave(isFirst: boolean): void {
    const settings = this.#settings();
    attempt(() => cover(settings.cover, true));
    attempt(wipeAll);
    noteLeft();
    if (isFirst) attempt(() => tell(!settings.isAlone));
    leave({...settings, newTab: isFirst && settings.newTab}, !!settings.cover);
  }

  #onOtherTab = (): void => {
    if (!this.#settings().isAlone) this.#leave(false);
  };

  /** Kept for the Back button, a page is covered before it is put away: nobody knows yet who will see it next. */
  #onPage = ({type, persisted}: PageTransitionEvent): void => {
    if (!persisted) return;
    if (type === 'pageshow' && beenLeft()) this.#leave(false);
    else attempt(() => cover(this.#settings().cover, type === 'pagehide'));
  };
}

function cover(sheet: HTMLElement | null, on: boolean): void {
  // Not by a class: a block that shows itself again takes back what is not in its template, but for the style.
  if (sheet) sheet.style.display = on ? 'block' : '';
  // Safari before 17 has no top layer for it, and throws. There it is only in the highest layer of the page.
  if (on) sheet?.showPopover();
  else sheet?.hidePopover();
}
