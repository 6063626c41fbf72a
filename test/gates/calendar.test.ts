/** Whoever answers for a number is reminded of it by their own calendar. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import ICAL from 'ical.js';
import {contentFor, textsFor} from '../../content/index.js';
import {sources} from '../../content/sources.js';

const file = readFileSync(new URL('../../dist/review.ics', import.meta.url), 'utf8');
const events = new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
const onDay = (day: string) => events.filter(({startDate}) => startDate.toString() === day);

/** Everything in content that has a day by which it is looked at again. */
const reviewed: [what: string, reviewBy: string][] = [
  ...contentFor('en').lines.map(({id, reviewBy}): [string, string] => [`line ${id}`, reviewBy]),
  ...textsFor('en')!.resources.services.map(({id, reviewBy}): [string, string] => [`service ${id}`, reviewBy]),
  ...Object.entries(sources).map(([id, {reviewBy}]): [string, string] => [`source ${id}`, reviewBy]),
  ['exit address', contentFor('en').quickExit.reviewBy],
];

describe('dist/review.ics', () => {
  for (const [what, day] of reviewed) {
    it(`reminds of the ${what} on ${day}`, () => {
      const found = onDay(day).filter(({description}) => description.split('\n').includes(what));
      assert.equal(found.length, 1);
      assert.match(found[0].summary, /content\/[\w-]+\.ts/);
    });
  }

  it('takes whole days, and says so two weeks before', () => {
    for (const {startDate, component} of events) {
      assert.equal(startDate.isDate, true);
      assert.equal(component.getFirstSubcomponent('valarm')!.getFirstPropertyValue('trigger')!.toString(), '-P14D');
    }
  });

  it('keeps one name for each appointment, so that a calendar doubles none', () => {
    const names = events.map(({uid}) => uid);
    assert.deepEqual(names, [...new Set(names)]);
  });

  it('is written as calendars read it', () => {
    assert.doesNotMatch(file, /(?<!\r)\n/);
    for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  });
});
