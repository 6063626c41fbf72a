/**
 * A wrong number is the worst fault there is, and numbers go wrong by standing still. This says what has to be
 * looked at again, by the clock.
 */
import {contentFor, textsFor, type Reviewed} from '../content/index.js';
import {sources} from '../content/sources.js';

export interface Due {
  /** What and where: `line hotline (content/lines.ts)`. */
  readonly what: string;
  readonly reviewBy: string;
  /** Whether somebody may be sent to a dead number because of it. */
  readonly isLine: boolean;
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const dayInMs = 24 * 60 * 60 * 1000;

/** Everything that somebody has looked at and has to look at again one day, and what and where it is. */
function dated(): [what: string, record: Reviewed, isLine: boolean][] {
  const {lines, quickExit} = contentFor('en');
  const {services} = textsFor('en')!.resources;
  return [
    ...lines.map((line): [string, Reviewed, boolean] => [`line ${line.id} (content/lines.ts)`, line, true]),
    ...services.map((service): [string, Reviewed, boolean] => [`service ${service.id} (content/resources.ts)`, service, service.channels.some(({kind}) => kind !== 'web')]),
    ...Object.entries(sources).map(([id, source]): [string, Reviewed, boolean] => [`source ${id} (content/sources.ts)`, source, false]),
    ['exit address (content/quick-exit.ts)', quickExit, false],
  ];
}

/** The day on which something was last checked: what the content is of, whenever it is built. */
export const contentDate = (): string => dated().map(([, {checked}]) => checked).sort().at(-1)!;

/** All of it by the day on which it is due, the next first. */
export const allDue = (): Due[] => dated().map(([what, {reviewBy}, isLine]): Due => ({what, reviewBy, isLine})).sort((a, b) => a.reviewBy.localeCompare(b.reviewBy));

/** What is overdue, what will be within `soonDays`, and what nobody has called. Another day than today can be asked about with `now`. */
export function freshness(soonDays = 30, now = Date.now()): {overdue: Due[]; soon: Due[]; untried: string[]} {
  const {lines} = contentFor('en');
  const {services} = textsFor('en')!.resources;
  const today = dayOf(now);
  const horizon = dayOf(now + soonDays * dayInMs);
  const due = allDue();
  return {
    overdue: due.filter(({reviewBy}) => reviewBy <= today),
    soon: due.filter(({reviewBy}) => reviewBy > today && reviewBy <= horizon),
    untried: [...lines, ...services.filter(({channels}) => channels.length)].filter(({tried}) => !tried).map(({id}) => id),
  };
}
