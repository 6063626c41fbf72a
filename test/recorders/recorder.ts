/** What a page's own recorder is to a test: it starts before our script and hands over what it would have sent. */
export interface Recorder {
  start(): unknown;
  /** Has it take note of what has come to the page, where it does that in its own time. */
  settle?(): Promise<unknown>;
  /** Everything recorded since the start, without times and ids. */
  taken(): Note[] | Promise<Note[]>;
}

/**
 * One thing that was recorded. Things of one kind are compared in their order; how kinds mix hangs on how busy the machine
 * is. So does how often something is said of a kind that starts with `~`.
 */
export type Note = readonly [kind: string, detail: unknown];

declare global {
  interface Window {
    recorder: Recorder;
  }
}

/** Where recorders send to in a test: this origin, which answers as their servers do and keeps nothing. */
export const sink = `${location.origin}/__sink`;

// Times, and the names that recorders give to sessions, pages and single notes. The number of a node is neither.
const passing = /^(?:\w*timestamp|time|timeOffset|timeStamp|start|end|duration|date|uuid|(?:event|trace|span|replay|session|window|distinct|device)_?id|sent_at|href)$/i;

/** The same without what differs between two visits that are alike. */
export function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/__host-page\/\d+/g, 'page').replace(/wtr-session-id=[\w-]+/g, 'session');
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !passing.test(name))
      .map(([name, inner]) => [name, plain(inner)]),
  );
}

interface ReplayEvent {
  type: number;
  data: {source?: number; type?: number; tag?: string; positions?: object[]; payload?: {category?: string}};
}

/** What rrweb recorded; PostHog, Sentry and Datadog use it, or something made after it. */
export function replayed(events: readonly unknown[]): Note[] {
  return (events as ReplayEvent[]).flatMap(({type, data}): Note[] => {
    const {source, positions, tag} = data ?? {};
    // What they say of themselves and of the machine.
    if (tag === 'performanceSpan' || tag === 'options' || (type === 5 && tag?.startsWith('$'))) return [];
    // Handed over twice a second, in heaps; every press says where it was as well.
    if (type === 3 && positions) return [];
    // Two presses make a double one, and a press is a slow or a multiple one, by how fast they come after each other.
    if ((type === 3 && source === 2 && data.type === 4) || /slow|multi/i.test(data?.payload?.category ?? '')) return [];
    const isUnsteady = (type === 3 && (source === 3 || source === 14)) || tag === 'breadcrumb';
    return [[`${isUnsteady ? '~' : ''}replay ${type} ${source} ${data?.type} ${tag} ${data?.payload?.category}`, plain(data)]];
  });
}
