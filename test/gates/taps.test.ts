/** When taps mean "get me out of here" and when they are somebody reading on a phone. Time and place are what the table says. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Taps} from '../../src/ht-quick-exit/taps.js';

type Touch = Parameters<Taps['take']>[0];

const touch = (type: string, timeStamp: number, more: Partial<Touch> = {}): Touch => ({type, timeStamp, pointerType: 'touch', isPrimary: true, clientX: 100, clientY: 100, ...more});
const tap = (at: number, more: Partial<Touch> = {}): Touch[] => [touch('pointerdown', at, more), touch('pointerup', at + 50, more)];
const taps = (...at: number[]): Touch[] => at.flatMap((time) => tap(time));

const leavesAt = (taken: readonly Touch[], isFree = true): number[] => {
  const counted = new Taps();
  return taken.filter((one) => counted.take(one, isFree)).map(({timeStamp}) => timeStamp);
};

describe('three taps', () => {
  const cases: Record<string, {taken: Touch[]; leaves: number[]}> = {
    'leave when the third ends': {taken: taps(1000, 1300, 1600), leaves: [1650]},
    'are not two': {taken: taps(1000, 1300), leaves: []},
    'are not far apart': {taken: taps(1000, 1300, 2500, 2800), leaves: []},
    'leave again only after three more': {taken: taps(1000, 1300, 1600, 1900, 2200), leaves: [1650]},
    'are not a finger that scrolls': {taken: [...taps(1000, 1200), touch('pointerdown', 1400), touch('pointercancel', 1450)], leaves: []},
    'are not a finger that wanders': {taken: [...taps(1000, 1200), touch('pointerdown', 1400), touch('pointerup', 1450, {clientY: 130})], leaves: []},
    'are not a finger that rests': {taken: [...taps(1000, 1200), touch('pointerdown', 1400), touch('pointerup', 2100)], leaves: []},
    'are not two fingers': {taken: [...taps(1000, 1200), ...tap(1400, {isPrimary: false})], leaves: []},
    'are not a mouse': {taken: taps(1000, 1200, 1400).map((one) => ({...one, pointerType: 'mouse'})), leaves: []},
    'are not a finger let go that was put down elsewhere': {taken: [1000, 1200, 1400].map((at) => touch('pointerup', at)), leaves: []},
  };
  for (const [title, {taken, leaves}] of Object.entries(cases)) it(title, () => assert.deepEqual(leavesAt(taken), leaves));

  it('are not on a control of the page', () => assert.deepEqual(leavesAt(taps(1000, 1300, 1600), false), []));

  it('say how many are missing, and forget when told to', () => {
    const counted = new Taps();
    for (const one of taps(1000, 1300)) counted.take(one, true);
    assert.equal(counted.missing, 1);
    counted.reset();
    assert.equal(counted.missing, 0);
    assert.equal(taps(1500).some((one) => counted.take(one, true)), false);
  });
});
