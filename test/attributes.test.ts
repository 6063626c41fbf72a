import {expect} from '@open-wc/testing';
import {oneOf, someOf} from '../src/internal/attributes.js';
import {warningsDuring} from './browsers/blocks.js';

const fruits = ['apple', 'pear', 'plum'] as const;
const host = document.createElement('ht-hotline');

/** What comes of an attribute, and what its author is told. */
async function outcome<T>(read: () => T): Promise<{used: T; warnings: string[]}> {
  let used!: T;
  const warnings = await warningsDuring(() => (used = read()));
  return {used, warnings};
}

describe('an attribute with one value', () => {
  const fine: [value: string | null | undefined, used: string][] = [
    ['plum', 'plum'],
    ['', 'pear'],
    [null, 'pear'],
    [undefined, 'pear'],
  ];
  for (const [value, expected] of fine) {
    it(`is ${expected} for ${JSON.stringify(value)}, without a word`, async () => {
      const {used, warnings} = await outcome(() => oneOf(host, 'fruit', value, fruits, 'pear'));
      expect(used).to.equal(expected);
      expect(warnings).to.deep.equal([]);
    });
  }

  for (const value of ['Plum', ' plum', 'plum pear', 'toString', 'length']) {
    it(`is the safest one for "${value}", and says what may stand there`, async () => {
      const {used, warnings} = await outcome(() => oneOf(host, 'fruit', value, fruits, 'pear'));
      expect(used).to.equal('pear');
      expect(warnings).to.have.lengthOf(1);
      for (const part of ['<ht-hotline>', 'fruit', value, ...fruits]) expect(warnings[0]).to.include(part);
    });
  }

  it('is complained about once, and each other fault once too', async () => {
    const {warnings} = await outcome(() => {
      for (let time = 0; time < 3; time++) {
        oneOf(host, 'tree', 'oak', fruits, 'pear');
        oneOf(host, 'bush', 'oak', fruits, 'pear');
        oneOf(document.createElement('ht-red-flags'), 'tree', 'oak', fruits, 'pear');
      }
    });
    expect(warnings).to.have.lengthOf(3);
  });
});

describe('an attribute with a list', () => {
  const fine: [value: string | null | undefined, used: string[]][] = [
    ['plum apple', ['plum', 'apple']],
    ['  plum\n\tapple  ', ['plum', 'apple']],
    ['plum plum', ['plum']],
    ['', ['pear']],
    ['   ', ['pear']],
    [null, ['pear']],
    [undefined, ['pear']],
  ];
  for (const [value, expected] of fine) {
    it(`is ${expected.join(' and ')} for ${JSON.stringify(value)}, without a word`, async () => {
      const {used, warnings} = await outcome(() => someOf(host, 'fruits', value, fruits, ['pear']));
      expect(used).to.deep.equal(expected);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('keeps what it knows and complains about the rest', async () => {
    const {used, warnings} = await outcome(() => someOf(host, 'fruits', 'plum stone', fruits, ['pear']));
    expect(used).to.deep.equal(['plum']);
    expect(warnings).to.have.lengthOf(1);
    for (const part of ['<ht-hotline>', 'fruits', 'stone', ...fruits]) expect(warnings[0]).to.include(part);
  });

  it('is the safest list where nothing in it is known', async () => {
    const {used, warnings} = await outcome(() => someOf(host, 'fruits', 'stone glass', fruits, ['pear', 'apple']));
    expect(used).to.deep.equal(['pear', 'apple']);
    expect(warnings).to.have.lengthOf(1);
  });
});
