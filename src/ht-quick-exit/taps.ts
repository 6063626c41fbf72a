import {InARow} from './in-a-row.js';

type Touch = Pick<PointerEvent, 'type' | 'pointerType' | 'isPrimary' | 'clientX' | 'clientY' | 'timeStamp'>;

/** Milliseconds from one tap to the next, and for one tap. */
export const within = 600;
/** Pixels that a finger may move in one tap. */
const still = 20;

/** Counts quick taps of one finger. A finger that scrolls, rests or is one of two is no tap. */
export class Taps {
  readonly #row = new InARow(3, within);
  #down: Touch | undefined;

  /** How many more taps it takes; 0 when none was made yet. */
  get missing(): number {
    return this.#row.missing;
  }

  /**
   * Takes each `pointerdown`, `pointerup` and `pointercancel`; true on the tap that completes the row.
   *
   * @param isFree whether it is on no control of the page
   */
  take(touch: Touch, isFree: boolean): boolean {
    const down = this.#down;
    this.#down = undefined;
    if (touch.pointerType !== 'touch' || !touch.isPrimary || !isFree) {
      this.reset();
      return false;
    }
    if (touch.type === 'pointerdown') {
      this.#down = touch;
      return false;
    }
    const moved = down ? Math.hypot(touch.clientX - down.clientX, touch.clientY - down.clientY) : Infinity;
    if (touch.type === 'pointerup' && moved < still && touch.timeStamp - down!.timeStamp < within) return this.#row.take(touch.timeStamp);
    this.reset();
    return false;
  }

  /** Forgets what was tapped so far. */
  reset(): void {
    this.#row.reset();
    this.#down = undefined;
  }
}
