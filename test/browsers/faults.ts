/** What a page author would be told of a page, for pages on which nothing may be. */
import {openRootsScript} from './open-roots.js';

export type Watched = Window & typeof globalThis & {faults: string[]};

/** Opens the roots of a page and notes each fault in `faults`: put it in a `<script>` before all others. */
export const watchScript = `${openRootsScript}
  var faults = [];
  for (const kind of ['error', 'warn']) console[kind] = (...parts) => faults.push(parts.join(' '));
  addEventListener('error', ({message, target}) => faults.push(message || target.outerHTML), true);
  addEventListener('unhandledrejection', ({reason}) => faults.push(String(reason)));`;
