import type {ReactiveController, ReactiveElement} from 'lit';
import type {QuickExit} from '../../content/index.js';

/** Milliseconds for which a message stays that asks for nothing. */
const stays = 5000;

/** The one message that the button shows and has read out, in whatever language it speaks by then. */
export class Status implements ReactiveController {
  readonly #host: ReactiveElement;
  #message: ((words: QuickExit) => string) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement) {
    host.addController(this);
    this.#host = host;
  }

  hostDisconnected(): void {
    this.clear();
  }

  text(words: QuickExit): string {
    return this.#message?.(words) ?? '';
  }

  /** Says something for some milliseconds, and then does what comes next. */
  say(message: (words: QuickExit) => string, milliseconds = stays, next = () => this.clear()): void {
    this.clear();
    this.#message = message;
    this.#timer = setTimeout(next, milliseconds);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#message = undefined;
    this.#host.requestUpdate();
  }
}
