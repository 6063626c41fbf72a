/** When keys mean "get me out of here" and when they are only somebody typing. Time is what the table says it is. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {KeyPresses} from '../../src/ht-quick-exit/key-presses.js';

type Take = Parameters<KeyPresses['take']>[0];

const none = {repeat: false, altKey: false, ctrlKey: false, metaKey: false};
const down = (key: string, timeStamp: number, repeat = false): Take => ({...none, type: 'keydown', key, code: `${key}Left`, timeStamp, repeat});
const up = (key: string, timeStamp: number): Take => ({...none, type: 'keyup', key, code: `${key}Left`, timeStamp});
const pressed = (key: string, at: number): Take[] => [down(key, at), up(key, at + 50)];
const capital = (letter: string, at: number): Take[] => [down('Shift', at), down(letter, at + 10), up(letter, at + 20), up('Shift', at + 30)];

/** The moments at which these keys mean to leave. */
function leavesAt(keys: KeyPresses, taken: readonly Take[]): number[] {
  return taken.filter((event) => keys.take(event)).map(({timeStamp}) => timeStamp);
}

const shift = (...at: number[]) => at.flatMap((time) => pressed('Shift', time));

describe('Shift three times', () => {
  const cases: Record<string, {taken: Take[]; leaves: number[]}> = {
    'leaves when the third press ends': {taken: shift(1000, 1200, 1400), leaves: [1450]},
    'leaves on a page that has just opened': {taken: shift(0, 100, 200), leaves: [250]},
    'leaves with almost two seconds between presses': {taken: shift(1000, 3000, 5000), leaves: [5050]},
    'starts again when presses are further apart': {taken: shift(1000, 1200, 3300, 3500), leaves: []},
    'leaves after a slow start': {taken: shift(1000, 9000, 9200, 9400), leaves: [9450]},
    'is not twice': {taken: shift(1000, 1200), leaves: []},
    'leaves again only after three more': {taken: shift(1000, 1200, 1400, 1600, 1800), leaves: [1450]},
    'is not three capital letters': {taken: [...capital('A', 1000), ...capital('B', 1100), ...capital('C', 1200)], leaves: []},
    'is not a capital letter and two presses': {taken: [...capital('A', 1000), ...shift(1100, 1200)], leaves: []},
    'is not broken by another key': {taken: [...shift(1000, 1200), ...pressed('a', 1300), ...shift(1400)], leaves: []},
    'is not one long press': {taken: [down('Shift', 1000), ...[1500, 1530, 1560].map((at) => down('Shift', at, true)), up('Shift', 1600)], leaves: []},
    'is not keys let go that were pressed elsewhere': {taken: [up('Shift', 1000), up('Shift', 1100), up('Shift', 1200)], leaves: []},
    'is the left key and the right one': {taken: [...shift(1000), ...pressed('Shift', 1200).map((one) => ({...one, code: 'ShiftRight'})), ...shift(1400)], leaves: [1450]},
    'is not a keyboard on a screen, whose keys have no place': {taken: shift(1000, 1200, 1400).map((one) => ({...one, code: ''})), leaves: []},
    'is not Shift with Alt held, which changes the keyboard': {taken: [down('Alt', 900), ...shift(1000, 1200, 1400).map((one) => ({...one, altKey: true}))], leaves: []},
    'is not Shift with Control held': {taken: shift(1000, 1200, 1400).map((one) => ({...one, ctrlKey: true})), leaves: []},
    'is not Shift with the command key held': {taken: shift(1000, 1200, 1400).map((one) => ({...one, metaKey: true})), leaves: []},
    'is not another key three times': {taken: [1000, 1200, 1400].flatMap((at) => pressed('Control', at)), leaves: []},
  };
  for (const [title, {taken, leaves}] of Object.entries(cases)) {
    it(title, () => assert.deepEqual(leavesAt(new KeyPresses('Shift', 3), taken), leaves));
  }

  it('counts both Shift keys, and forgets when told to', () => {
    const keys = new KeyPresses('Shift', 3);
    assert.deepEqual(leavesAt(keys, shift(1000, 1200)), []);
    keys.reset();
    assert.deepEqual(leavesAt(keys, shift(1400)), []);
    assert.deepEqual(leavesAt(keys, shift(1600, 1800)), [1850]);
  });
});

describe('Escape two times', () => {
  it('leaves when the second press ends', () => {
    assert.deepEqual(leavesAt(new KeyPresses('Escape', 2), [...pressed('Escape', 1000), ...pressed('Escape', 1300)]), [1350]);
  });

  it('is not once to close a menu and once much later', () => {
    assert.deepEqual(leavesAt(new KeyPresses('Escape', 2), [...pressed('Escape', 1000), ...pressed('Escape', 60_000)]), []);
  });
});

it('says how many presses are missing, and nothing when none was made', () => {
  const keys = new KeyPresses('Shift', 3);
  const missing = shift(1000, 1200, 1400, 1600).map((one) => {
    keys.take(one);
    return keys.missing;
  });
  assert.deepEqual(missing, [0, 2, 2, 1, 1, 0, 0, 2]);
  keys.reset();
  assert.equal(keys.missing, 0);
});
