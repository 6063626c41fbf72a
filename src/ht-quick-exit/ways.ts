import type {ReactiveController, ReactiveElement} from 'lit';
import {untouched} from '../internal/untouched.js';
import {KeyPresses} from './key-presses.js';
import {controls} from './place.js';
import {Taps} from './taps.js';

/** The ways to leave beside the button, by the value of `shortcut` or `gesture`. */
export type Way = 'shift' | 'escape' | 'triple-tap';

/** On the window and before the page's own handlers, so that no dialog or widget swallows them. */
const events = ['keydown', 'keyup', 'pointerdown', 'pointerup', 'pointercancel', 'mousedown', 'click', 'wheel', 'blur', 'pagehide', 'pageshow'] as const;

interface Exit {
  button(): HTMLElement | null;
  /** Whether the button floats over whatever else is in its place. */
  isFloating(): boolean;
  /** Somebody wants to leave. */
  go(event: Event): void;
  /** This many more presses or taps are missing; 0 when there is nothing to say any more. */
  progress(way: Way, missing: number): void;
}

/** Tells what a visitor does to leave from all else that happens on a page. */
export class Ways implements ReactiveController {
  readonly #exit: Exit;
  #keys: KeyPresses | undefined;
  #shortcut: Way = 'shift';
  #taps: Taps | undefined;
  /** A press has begun on the button; it has been taken, and the click that follows is the same one. */
  #press: 'begun' | 'taken' | undefined;
  #missing = 0;
  #isMeant = false;

  constructor(host: ReactiveElement, exit: Exit) {
    host.addController(this);
    this.#exit = exit;
  }

  hostConnected(): void {
    for (const type of events) addEventListener(type, this.#onEvent, true);
  }

  hostDisconnected(): void {
    for (const type of events) removeEventListener(type, this.#onEvent, true);
    this.forget();
  }

  set shortcut(shortcut: 'shift' | 'escape' | 'none') {
    this.#keys = shortcut === 'none' ? undefined : shortcut === 'shift' ? new KeyPresses('Shift', 3) : new KeyPresses('Escape', 2);
    if (shortcut !== 'none') this.#shortcut = shortcut;
  }

  set gesture(gesture: 'triple-tap' | 'none') {
    this.#taps = gesture === 'none' ? undefined : new Taps();
  }

  /** Forgets what was begun. */
  forget(): void {
    this.#keys?.reset();
    this.#taps?.reset();
    this.#press = undefined;
    this.#missing = 0;
  }

  #onEvent = (event: Event): void => {
    this.#isMeant = false;
    untouched(() => this.#take(event));
    if (this.#isMeant) this.#exit.go(event);
  };

  #take(event: Event): void {
    const {type, target} = event;
    if (type.startsWith('key')) this.#onKey(event as KeyboardEvent);
    else if (type.startsWith('pointer')) this.#onPointer(event as PointerEvent);
    else if (type === 'click') this.#onClick(event as MouseEvent);
    else if (type === 'mousedown') this.#onMouseDown(event as MouseEvent);
    // A field that loses the focus is not the window that does.
    else if (type !== 'blur' || target === window) this.forget();
  }

  #onKey(event: KeyboardEvent): void {
    const {type, key, repeat} = event;
    // A page may keep these from becoming a click.
    const isPress = type === 'keydown' ? key === 'Enter' && !repeat : key === ' ';
    const isOnButton = isPress && !!this.#exit.button()?.matches(':focus');
    if (this.#keys?.take(event) || isOnButton) this.#go();
    else this.#report(this.#shortcut, this.#keys?.missing ?? 0);
  }

  #onPointer(event: PointerEvent): void {
    const isOn = !event.button && this.#isOnButton(event);
    const isPress = event.type === 'pointerup' && this.#press === 'begun' && isOn;
    this.#press = isPress ? 'taken' : event.type === 'pointerdown' && isOn ? 'begun' : undefined;
    // Shift held for a click, as when selecting text, is no wish to leave.
    this.#keys?.reset();
    if (this.#taps?.take(event, !event.composedPath().some(isControl)) || isPress) this.#go();
    // A single tap is nothing that somebody wants to hear about.
    else this.#report('triple-tap', this.#taps?.missing === 1 ? 1 : 0);
  }

  /** A field that loses the focus to our button could ask something before we leave. */
  #onMouseDown(event: MouseEvent): void {
    if (this.#isOnButton(event)) event.preventDefault();
  }

  #onClick(event: MouseEvent): void {
    if (this.#press === 'taken') {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (event.detail && this.#isOnButton(event)) {
      this.#go();
    }
    this.#press = undefined;
  }

  #go(): void {
    this.#missing = 0;
    this.#isMeant = true;
  }

  /** Under a modal dialog of the page the browser takes our button for not there, while it is seen: then only the spot tells. */
  #isOnButton(event: MouseEvent): boolean {
    const button = this.#exit.button();
    if (!button || (!this.#exit.isFloating() && !event.composedPath().includes((button.getRootNode() as ShadowRoot).host))) return false;
    const {left, top, right, bottom} = button.getBoundingClientRect();
    return event.clientX > left && event.clientX < right && event.clientY > top && event.clientY < bottom;
  }

  #report(way: Way, missing: number): void {
    if (missing === this.#missing) return;
    this.#missing = missing;
    this.#exit.progress(way, missing);
  }
}

const isControl = (node: EventTarget): boolean => (node as Element).nodeType === 1 && ((node as Element).matches(controls) || (node as Element).localName.startsWith('ht-'));
