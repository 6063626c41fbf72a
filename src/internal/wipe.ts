import type {ReactiveElement} from 'lit';

/** Everything on the page that holds something a visitor answered. */
const holders = new Set<() => void>();

/** Wipes every answer on the page at once: whoever comes in must find nothing. */
export function wipeAll(): void {
  for (const wipe of holders) wipe();
}

/**
 * Wipes what an element holds when it or the visitor leaves the page, so that a page kept for the Back button comes
 * back empty, and whenever something calls {@link wipeAll}.
 */
export function wipeOnLeave(host: ReactiveElement, wipe: () => void): void {
  const onPageShow = ({persisted}: PageTransitionEvent) => {
    if (persisted) wipe();
  };
  host.addController({
    hostConnected() {
      holders.add(wipe);
      addEventListener('pagehide', wipe);
      addEventListener('pageshow', onPageShow);
    },
    hostDisconnected() {
      wipe();
      holders.delete(wipe);
      removeEventListener('pagehide', wipe);
      removeEventListener('pageshow', onPageShow);
    },
  });
}
