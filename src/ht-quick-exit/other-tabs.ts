/**
 * Tells all pages of this site that somebody had to leave; what is said holds no word. Pages that are kept for the Back
 * button hear it too: Chromium and Firefox then throw them away, and load them anew when they are called for. Firefox needs
 * that (153): a page that was kept does not see what has since been written to the storage of its tab.
 */
const name = '_q7';
const listeners = new Set<() => void>();
let channel: BroadcastChannel | undefined;

export function listen(listener: () => void): void {
  listeners.add(listener);
  try {
    channel ??= new BroadcastChannel(name);
    channel.onmessage = ({data}) => {
      if (data === true) for (const each of listeners) each();
    };
  } catch {
    // Forbidden here: this tab leaves alone.
  }
}

export function unlisten(listener: () => void): void {
  listeners.delete(listener);
  if (listeners.size) return;
  channel?.close();
  channel = undefined;
}

/** @param leave whether they should leave as well, or only not be kept */
export const tell = (leave: boolean): void => channel?.postMessage(leave);
