/** Medians, because one load in ten is disturbed by something else, and how far they can be trusted. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export const quantile = (values: readonly number[], q: number): number => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))];

/** The same numbers in each run, so that the same loads give the same interval. */
function dice(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface Spread {
  readonly value: number;
  /** In 95 of 100 runs like this one the value would lie in here. */
  readonly low: number;
  readonly high: number;
}

/**
 * A number made of several rows of loads, and how far it would wander: rounds are drawn anew, all rows of a round together,
 * because what disturbed one contestant may have disturbed the next one too.
 */
export function spread(rows: readonly (readonly number[])[], of: (rows: readonly (readonly number[])[]) => number, draws = 2000): Spread {
  const rounds = Math.min(...rows.map((row) => row.length));
  const random = dice();
  const values = Array.from({length: draws}, () => {
    const drawn = Array.from({length: rounds}, () => Math.floor(random() * rounds));
    return of(rows.map((row) => drawn.map((i) => row[i])));
  }).filter(Number.isFinite);
  return {value: of(rows), low: quantile(values, 0.025), high: quantile(values, 0.975)};
}

/** The slope of a straight line through points, by least squares. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  return points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

export function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => [Math.random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
