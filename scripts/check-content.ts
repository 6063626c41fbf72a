/**
 * `npm run check:content`: what has to be checked again. Fails when a line of help is overdue; with `--list` it
 * only says so, because a test that turns red by the calendar helps nobody who is mending something else.
 */
import {freshness, type Due} from './freshness.js';

const {overdue, soon, untried} = freshness();
const print = (title: string, due: readonly Due[]) => {
  if (due.length) console.log([title, ...due.map(({what, reviewBy}) => `  ${reviewBy}  ${what}`)].join('\n'));
};

print('Overdue:', overdue);
print('Due within 30 days:', soon);
if (untried.length) console.log(`Read on published pages but never called or texted by a person: ${untried.join(', ')}`);
if (!overdue.length) console.log('Nothing is overdue.');

const overdueLines = overdue.filter(({isLine}) => isLine);
if (overdueLines.length && !process.argv.includes('--list')) {
  console.error(
    `\n${overdueLines.length} line(s) of help are overdue. Call or text each one, compare it with its source, then set` +
      ' `checked` and `reviewBy` in content/lines.ts. content/README.md says how.',
  );
  process.exitCode = 1;
}
