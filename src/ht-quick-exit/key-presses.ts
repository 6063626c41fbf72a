/**
 * Counts presses of one key by itself. Shift is held for every capital letter, so a press counts only when the
 * key goes down and up again with nothing in between, and presses far apart are not one wish to leave.
 */
export class KeyPresses {
  #key: string;
  #times: number;
  #within: number;
  #count = 0;
  #last = 0;
  #alone = false;

  /**
   * @param key as in `KeyboardEvent.key`
   * @param times how many presses make a wish to leave
   * @param within milliseconds from one press to the next
   */
  constructor(key: string, times: number, within = 2000) {
    this.#key = key;
    this.#times = times;
    this.#within = within;
  }

  /** Takes each `keydown` and `keyup`; true on the press that completes the row. */
  take({type, key, repeat, timeStamp}: Pick<KeyboardEvent, 'type' | 'key' | 'repeat' | 'timeStamp'>): boolean {
    if (key !== this.#key) {
      this.reset();
      return false;
    }
    if (type === 'keydown') {
      this.#alone ||= !repeat;
      return false;
    }
    if (!this.#alone) return false;
    this.#alone = false;
    if (timeStamp - this.#last > this.#within) this.#count = 0;
    this.#last = timeStamp;
    this.#count += 1;
    if (this.#count < this.#times) return false;
    this.reset();
    return true;
  }

  /** Forgets what was pressed so far. */
  reset(): void {
    this.#count = 0;
    this.#alone = false;
  }
}
