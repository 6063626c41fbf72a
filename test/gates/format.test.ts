/** Dates, counts, lists and gaps in a sentence. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Word} from '../../content/index.js';
import {formatDate, joins} from '../../content/intl.js';
import {fill, listed, plural} from '../../src/internal/format.js';

const word = (text: string) => text as Word;

describe('a sentence with gaps', () => {
  const cases: [what: string, words: string, gaps: Record<string, string>, said: string][] = [
    ['has its gap filled', '{count} signs', {count: '3'}, '3 signs'],
    ['has each gap filled, in the order of the language', '{b} of {a}', {a: 'one', b: 'two'}, 'two of one'],
    ['has a gap filled twice', '{a} and {a}', {a: 'x'}, 'x and x'],
    ['may have nothing in a gap', 'a{b}c', {b: ''}, 'ac'],
    ['keeps a gap that nobody filled, so that it is noticed', '{count} signs', {}, '{count} signs'],
    ['takes what fills it as it is', '{a}', {a: '$& {b}', b: 'no'}, '$& {b}'],
  ];
  for (const [what, words, gaps, said] of cases) it(what, () => assert.equal(fill(word(words), gaps), said));
});

describe('a date', () => {
  const cases: [what: string, lang: string, date: Parameters<typeof formatDate>[1], said: string][] = [
    ['is a month and a year for a day', 'en', '2026-11-21', 'November 2026'],
    ['is a month and a year for a month', 'en', '2025-02', 'February 2025'],
    ['is a year for a year', 'en', '2022', '2022'],
    ['stays in its month on the first day, wherever the visitor is', 'en', '2026-01-01', 'January 2026'],
    ['stays in its month on the last day', 'en', '2026-12-31', 'December 2026'],
    ['is written in the language of the words', 'es', '2026-11-21', 'noviembre de 2026'],
  ];
  for (const [what, lang, date, said] of cases) it(what, () => assert.equal(formatDate(lang, date), said));

  it('does not move with the time zone', () => {
    const {TZ} = process.env;
    try {
      for (const zone of ['America/New_York', 'Pacific/Kiritimati']) {
        process.env.TZ = zone;
        assert.equal(formatDate('en', '2026-11-01'), 'November 2026', zone);
        assert.equal(formatDate('en', '2026-11-30'), 'November 2026', zone);
        assert.equal(formatDate('en', '2026'), '2026', zone);
      }
    } finally {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
  });
});

describe('the wording for a count', () => {
  const forms = {one: word('sign'), other: word('signs')};
  for (const [count, said] of [[0, 'signs'], [1, 'sign'], [2, 'signs'], [21, 'signs']] as const) {
    it(`in English for ${count} is "${said}"`, () => assert.equal(plural('en', count, forms), said));
  }

  it('follows the language: 21 is singular in Russian', () => assert.equal(plural('ru', 21, forms), 'sign'));

  it('falls back to the general form', () => assert.equal(plural('en', 1, {other: word('signs')}), 'signs'));
});

describe('a list', () => {
  const cases: [what: string, lang: string, items: string[], said: string][] = [
    ['of three in English', 'en', ['a', 'b', 'c'], 'a, b, or c'],
    ['of three in Spanish', 'es', ['a', 'b', 'c'], 'a, b o c'],
    ['of two in Spanish', 'es', ['a', 'b'], 'a o b'],
    ['of one', 'en', ['a'], 'a'],
    ['of none', 'en', [], ''],
  ];
  for (const [what, lang, items, said] of cases) it(`${what} is "${said}"`, () => assert.equal(listed(items, joins(lang).one).join(''), said));

  it('hands back its very items, so that each can be marked with its language', () => {
    const items = [{name: 'a'}, {name: 'b'}];
    assert.deepEqual(listed(items, joins('en').all).filter((part) => typeof part !== 'string'), items);
  });
});
