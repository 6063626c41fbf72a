/** A run takes minutes: whoever waits is told what happens now and roughly how long it will go on. */

export interface Plan {
  readonly name: string;
  readonly steps: number;
  /** Guessed for each step, until the first ones have shown it. */
  readonly seconds: number;
}

const isScreen = process.stderr.isTTY;
/** Between two lines where nothing can be written over, as in a log. */
const silence = 15_000;

const inWords = (seconds: number) => (seconds < 90 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`);

export class Progress {
  readonly #left: Plan[];
  #now: Plan | undefined;
  #done = 0;
  #began = 0;
  #said = 0;

  constructor(plans: readonly Plan[]) {
    this.#left = [...plans];
  }

  /** Says one thing and goes on. */
  static say(text: string): void {
    process.stderr.write(`${text}\n`);
  }

  begin(name: string): void {
    const at = this.#left.findIndex((plan) => plan.name === name);
    [this.#now] = this.#left.splice(at, 1);
    this.#done = 0;
    this.#began = Date.now();
    this.#said = 0;
    this.#show('');
  }

  /** One step is done; the next one is called so. */
  step(next = ''): void {
    this.#done++;
    this.#show(next);
  }

  end(): void {
    process.stderr.write(`${isScreen ? '\r\u001b[K' : ''}${this.#now!.name}: done in ${inWords((Date.now() - this.#began) / 1000)}\n`);
  }

  #show(what: string): void {
    if (!isScreen && Date.now() - this.#said < silence) return;
    this.#said = Date.now();
    const {name, steps, seconds} = this.#now!;
    const each = this.#done > 2 ? (Date.now() - this.#began) / 1000 / this.#done : seconds;
    const later = this.#left.reduce((sum, plan) => sum + plan.steps * plan.seconds, 0);
    const left = Math.max(0, steps - this.#done) * each + later;
    const line = `${name}: ${this.#done} of ${steps}${what && `, ${what}`}; about ${inWords(left)} left`;
    process.stderr.write(isScreen ? `\r\u001b[K${line}` : `${line}\n`);
  }
}
