import {InARow} from './in-a-row.js';

type Key = Pick<KeyboardEvent, 'type' | 'key' | 'code' | 'repeat' | 'timeStamp' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** Milliseconds from one press to the next. */
export const within = 2000;

/**
 * Counts presses of one key by itself. Shift is held for every capital letter, so a press counts only when the
 * key goes down and up again with nothing in between, and with no other key held: Alt and Shift change the keyboard.
 */
export class KeyPresses {
  readonly #key: string;
  readonly #row: InARow;
  #alone = false;

  /**
   * @param key as in `KeyboardEvent.key`
   * @param times how many presses make a wish to leave
   */
  constructor(key: string, times: number) {
    this.#key = key;
    this.#row = new InARow(times, within);
  }

  /** How many more presses it takes; 0 when none was made yet. */
  get missing(): number {
    return this.#row.missing;
  }

  /** Takes each `keydown` and `keyup`; true on the press that completes the row. */
  take({type, key, code, repeat, timeStamp, altKey, ctrlKey, metaKey}: Key): boolean {
    // The keyboard on a screen has no keys with a place, and presses Shift by itself.
    if (key !== this.#key || !code || altKey || ctrlKey || metaKey) {
      this.reset();
      return false;
    }
    if (type === 'keydown') {
      this.#alone ||= !repeat;
      return false;
    }
    if (!this.#alone) return false;
    this.#alone = false;
    return this.#row.take(timeStamp);
  }

  /** Forgets what was pressed so far. */
  reset(): void {
    this.#row.reset();
    this.#alone = false;
  }
}
