/** The shapes that travel between a test and the machine it runs on. */

export interface Look {
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  media?: 'screen' | 'print';
}

export interface HostPage {
  html: string;
  /** Response headers, for instance `{'Content-Security-Policy': "default-src 'none'"}`. */
  headers?: Record<string, string>;
}

export interface SeenRequest {
  method: string;
  /** Path and query. */
  path: string;
  /** The Referer header, empty when none was sent. */
  referrer: string;
}

/** What may go wrong with a language file on its way: it is not there, not at the first time, it takes long, it is of another version, its server does not share it. */
export type Trouble = 'missing' | 'flaky' | 'held' | 'older' | 'unshared';

/** How the place answers where somebody goes: at once, when it is let go, never, without a page, with a file, not at all. */
export type Answer = 'plain' | 'held' | 'never' | 'nothing' | 'download' | 'refused';

/** One thing a hand does in a tab. A key that is `bare` comes without the place on the keyboard, as touch keyboards send it. */
export type Step =
  | {keyDown: string; bare?: boolean}
  | {keyUp: string; bare?: boolean}
  | {move: readonly [x: number, y: number]}
  | {button: 'down' | 'up'}
  | {wheel: number}
  | {touch: 'down' | 'move' | 'up'; at: readonly [x: number, y: number]};

/** A question of the browser that holds everything up until somebody answers. */
export interface Prompt {
  kind: string;
  message: string;
}

/** What one sees of a tab: how large it is, each colour that covers anything, the colours at the places asked for. */
export interface Seen {
  width: number;
  height: number;
  /** As `r, g, b`, the most common first; at most twenty. */
  colours: string[];
  at: string[];
}

/** What can be asked of a tab, with what has to be said for it. */
export interface TabRequests {
  /** Leaves the machine for a moment to the browser that is waited for. Clocks of a tab behind another are too slow to ask. */
  pause: object;
  open: object;
  list: object;
  close: {tab: string};
  closeAll: object;
  front: {tab: string};
  start: {tab: string; address: string};
  traverse: {tab: string; by: number};
  reload: {tab: string};
  stop: {tab: string};
  evaluate: {tab: string; expression: string; seconds: number};
  address: {tab: string};
  title: {tab: string};
  act: {tab: string; steps: readonly Step[]};
  look: {tab: string; at: readonly (readonly [x: number, y: number])[]};
  prompts: {tab: string};
  entries: {tab: string};
  accessible: {tab: string};
  size: {tab: string; width: number; height: number};
  emulate: {tab: string; look: Look};
  zoom: {tab: string; times: number};
}

export type TabRequest = {[Name in keyof TabRequests]: {name: Name} & TabRequests[Name]}[keyof TabRequests];
