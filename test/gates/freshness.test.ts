/** The list of what is due follows the clock, so the clock is set here. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {afterEach, describe, it, mock} from 'node:test';
import {contentFor, textsFor} from '../../content/index.js';
import {sources} from '../../content/sources.js';
import {freshness} from '../../scripts/freshness.js';

const {lines} = contentFor('en');
/** Services that somebody calls or texts, as they do a line. */
const services = textsFor('en')!.resources.services.filter(({channels}) => channels.length);
const called = services.filter(({channels}) => channels.some(({kind}) => kind !== 'web'));
const setClock = (day: string) => mock.timers.enable({apis: ['Date'], now: Date.parse(`${day}T12:00:00Z`)});
const dayBefore = (day: string) => new Date(Date.parse(day) - 1).toISOString().slice(0, 10);
const allChecked = [...lines, ...services, ...Object.values(sources)].map(({checked}) => checked).sort().at(-1)!;
const firstReview = lines.map(({reviewBy}) => reviewBy).sort()[0];
const dueLines = [...lines, ...called].filter(({reviewBy}) => reviewBy === firstReview);

describe('freshness', () => {
  afterEach(() => mock.timers.reset());

  it('finds nothing overdue on the day everything was checked', () => {
    setClock(allChecked);
    assert.deepEqual(freshness().overdue, []);
  });

  it('lists a line as due soon on the day before its review', () => {
    setClock(dayBefore(firstReview));
    const {overdue, soon} = freshness();
    assert.deepEqual(overdue.filter(({isLine}) => isLine), []);
    for (const {id} of dueLines) assert.ok(soon.some(({what}) => what.split(' ')[1] === id), `${id} is due tomorrow and not listed`);
  });

  it('calls a line overdue on the day of its review', () => {
    setClock(firstReview);
    assert.equal(freshness().overdue.filter(({isLine}) => isLine).length, dueLines.length);
  });

  it('has every line and every source overdue in the end', () => {
    setClock('2099-01-01');
    const {overdue} = freshness();
    assert.equal(overdue.filter(({isLine}) => isLine).length, lines.length + called.length);
    assert.equal(overdue.filter(({what}) => what.startsWith('source')).length, Object.keys(sources).length);
  });

  it('names the lines nobody has tried', () => {
    assert.deepEqual(freshness().untried, [...lines, ...services].filter(({tried}) => !tried).map(({id}) => id));
  });
});

describe('npm run check:content', () => {
  /** The command as it is run, with the clock of its process set. */
  const run = (day: string, ...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', '--import', `data:text/javascript,Date.now = () => ${Date.parse(`${day}T12:00:00Z`)};`, 'scripts/check-content.ts', ...args], {
      encoding: 'utf8',
    });

  it('passes while nothing is overdue', () => {
    const {status, stdout} = run(allChecked);
    assert.equal(status, 0);
    assert.match(stdout, /Nothing is overdue/);
  });

  it('fails when a line of help is overdue, and says what to do', () => {
    const {status, stdout, stderr} = run(firstReview);
    assert.equal(status, 1);
    assert.match(stdout, new RegExp(`Overdue:\n[^]*line ${dueLines[0].id} `));
    assert.match(stderr, /overdue\. Call or text each one/);
  });

  it('only prints the list where it must not fail', () => {
    const {status, stdout} = run(firstReview, '--list');
    assert.equal(status, 0);
    assert.match(stdout, new RegExp(`line ${dueLines[0].id} `));
  });
});
