/**
 * Part of `npm run build`: `dist/review.ics`, the days on which facts have to be checked again, for the calendar of whoever
 * answers for them. A number goes wrong by standing still, and nobody looks into a repository to be reminded.
 */
import {writeFileSync} from 'node:fs';
import ICAL from 'ical.js';
import {allDue, contentDate, type Due} from './freshness.js';

// A line that goes on has a space before it, which counts.
ICAL.foldLength = 74;

/** What is due on one day in one file: one appointment. */
function appointment(day: string, file: string, due: readonly Due[]): ICAL.Component {
  const names = due.map(({what}) => what.replace(` (${file})`, ''));
  const event = new ICAL.Component('vevent');
  // The same in every build: a calendar that has subscribed moves nothing and doubles nothing.
  event.updatePropertyWithValue('uid', `${day}-${file.replace(/\W+/g, '-')}@ht-blocks`);
  // Not the day of the build: two builds of one commit are the same bytes.
  event.updatePropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${contentDate()}T00:00:00Z`));
  event.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(day));
  event.updatePropertyWithValue('transp', 'TRANSPARENT');
  event.updatePropertyWithValue('summary', `Check again in ${file}: ${names.length === 1 ? names[0] : `${names.length} records`}`);
  event.updatePropertyWithValue('description', `${names.join('\n')}\n\nCall or text each number, compare each record with its source, then set checked and reviewBy. content/README.md says how.`);
  const alarm = new ICAL.Component('valarm');
  alarm.updatePropertyWithValue('action', 'DISPLAY');
  alarm.updatePropertyWithValue('description', 'In two weeks, facts on partner pages are due for a check.');
  alarm.updatePropertyWithValue('trigger', ICAL.Duration.fromString('-P14D'));
  event.addSubcomponent(alarm);
  return event;
}

const together = new Map<string, Due[]>();
for (const due of allDue()) {
  const key = `${due.reviewBy} ${/\((.*)\)/.exec(due.what)![1]}`;
  together.set(key, [...(together.get(key) ?? []), due]);
}

const calendar = new ICAL.Component('vcalendar');
calendar.updatePropertyWithValue('version', '2.0');
calendar.updatePropertyWithValue('prodid', '-//ht-blocks//content review//EN');
calendar.updatePropertyWithValue('x-wr-calname', 'ht-blocks: facts to check again');
for (const [key, due] of together) {
  const [day, file] = key.split(' ');
  calendar.addSubcomponent(appointment(day, file, due));
}
writeFileSync(new URL('../dist/review.ics', import.meta.url), `${calendar.toString()}\r\n`);
