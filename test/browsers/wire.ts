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
