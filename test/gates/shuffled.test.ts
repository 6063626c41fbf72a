/** The order of the answers hides them only if it is left to chance alone: every order as likely as any other. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {shuffled} from '../../src/ht-screening/shuffled.js';

const items = ['yes', 'no', 'unsure'];
const orders = ['yes,no,unsure', 'yes,unsure,no', 'no,yes,unsure', 'no,unsure,yes', 'unsure,yes,no', 'unsure,no,yes'];
const drawn = (...bytes: number[]) => shuffled(items, Uint8Array.from(bytes)).join();

describe('the order of the answers', () => {
  it('is any of the six, each for as many pairs of bytes as the others', () => {
    const counts = new Map<string, number>();
    // 255 can start no fair choice of three, so it is left out; it is tried below.
    for (let first = 0; first < 255; first++) {
      for (let second = 0; second < 256; second++) {
        const order = drawn(first, second);
        counts.set(order, (counts.get(order) ?? 0) + 1);
      }
    }
    assert.deepEqual([...counts.keys()].sort(), [...orders].sort());
    assert.deepEqual([...new Set(counts.values())], [(255 * 256) / 6]);
  });

  it('passes over a byte that would favour the first answer', () => {
    for (const byte of [0, 1, 2, 100]) assert.equal(drawn(255, byte, 0), drawn(byte, 0));
  });

  it('has every answer once, also where a page has put something else in the place of chance', () => {
    for (const bytes of [[], [255], [255, 255, 255, 255], Array<number>(64).fill(0), Array<number>(64).fill(255)]) {
      assert.deepEqual(shuffled(items, Uint8Array.from(bytes)).sort(), [...items].sort(), bytes.join());
    }
  });

  it('leaves the list it was given as it is', () => {
    const given = Object.freeze([...items]);
    shuffled(given, Uint8Array.from([2, 1]));
    assert.deepEqual(given, items);
  });
});
