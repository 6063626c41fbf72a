/** The benchmark says whether promises hold. What it makes of its numbers must not flatter. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gates, holds} from '../../bench/report/gates.js';
import {read} from '../../bench/results.js';
import {median, slope, spread} from '../../bench/statistics.js';

describe('the benchmark', () => {
  it('takes the middle load', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([1, 9, 5, 3]), 4);
  });

  it('gives an interval that holds the value, and is narrow where the loads agree', () => {
    const ratio = (rows: readonly (readonly number[])[]) => median(rows[0]) / median(rows[1]);
    const steady = spread([[10, 10, 10, 10], [5, 5, 5, 5]], ratio);
    assert.deepEqual(steady, {value: 2, low: 2, high: 2});
    const restless = spread([[6, 10, 14, 9], [5, 4, 6, 5]], ratio);
    assert.ok(restless.low < restless.value && restless.value < restless.high);
  });

  it('tells growth in step from growth that runs ahead', () => {
    const exponent = (times: readonly number[]) => slope(times.map((time, i) => [i, Math.log10(time)]));
    assert.equal(exponent([3, 30, 300]).toFixed(6), '1.000000');
    assert.equal(exponent([3, 300, 30_000]).toFixed(6), '2.000000');
  });

  it('names each promise that is broken, and only those', () => {
    const bytes = (all: number) => ({of: {ours: {html: 0, files: all, all}}, litCore: 50, words: 50});
    assert.deepEqual(gates({bytes: bytes(120)}).map(holds), [true]);
    assert.deepEqual(gates({bytes: bytes(121)}).map(holds), [false]);
    assert.deepEqual(gates({}), []);
  });

  it('has measured everything that is promised', () => assert.equal(gates(read()).length, 13));
});
