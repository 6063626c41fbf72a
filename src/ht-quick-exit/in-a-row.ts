/** Counts presses or taps of one kind; those far apart are not one wish to leave. */
export class InARow {
  readonly #times: number;
  readonly #within: number;
  #count = 0;
  #last = 0;

  /**
   * @param times how many make a wish to leave
   * @param within milliseconds from one to the next
   */
  constructor(times: number, within: number) {
    this.#times = times;
    this.#within = within;
  }

  /** How many more it takes; 0 when the row has just begun or ended. */
  get missing(): number {
    return this.#count && this.#times - this.#count;
  }

  /** Takes one at this moment, in milliseconds; true for the one that completes the row. */
  take(at: number): boolean {
    if (at - this.#last > this.#within) this.#count = 0;
    this.#last = at;
    this.#count += 1;
    if (this.#count < this.#times) return false;
    this.#count = 0;
    return true;
  }

  reset(): void {
    this.#count = 0;
  }
}
