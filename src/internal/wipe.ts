import type {ReactiveController, ReactiveElement} from 'lit';

/** Everything on the page that holds something a visitor answered. */
const holders = new Set<() => void>();

/** Wipes every answer on the page at once: whoever comes in must find nothing. */
export function wipeAll(): void {
  for (const wipe of holders) wipe();
}

/**
 * Wipes what an element holds when the visitor leaves the page, so that a page kept for the Back button comes
 * back empty, and whenever something calls {@link wipeAll}.
 */
export class WipeController implements ReactiveController {
  #wipe: () => void;

  constructor(host: ReactiveElement, wipe: () => void) {
    this.#wipe = wipe;
    host.addController(this);
  }

  hostConnected(): void {
    holders.add(this.#wipe);
    addEventListener('pagehide', this.#wipe);
    addEventListener('pageshow', this.#onPageShow);
  }

  hostDisconnected(): void {
    this.#wipe();
    holders.delete(this.#wipe);
    removeEventListener('pagehide', this.#wipe);
    removeEventListener('pageshow', this.#onPageShow);
  }

  #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#wipe();
  };
}
