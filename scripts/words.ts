/**
 * `npm run words`: the translator's one command. It brings the English of today into `content/translations/*.xlf`,
 * says what keeps a translation from being shipped, and writes the modules that the code reads.
 *
 *   npm run words
 *   npm run words -- --sign es --by "Ana Pérez" red-flags.work.pay 'screening.*'   she has read both texts of each
 *   npm run words -- --sign es --by "…" --draft '*'                                written, but not read by a person
 *   npm run words -- --drop                                                        drops translations whose id is gone
 */
import {relative} from 'node:path';
import {parseArgs} from 'node:util';
import {change, changedIn, extract, generate, goneFrom, problemsIn, readMessages, readUnits, targets, translationsFolder} from './translations.js';
import {markOf, plain, reviewedIn, signed, type Unit} from './xliff.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {sign: {type: 'string'}, by: {type: 'string'}, draft: {type: 'boolean'}, drop: {type: 'boolean'}},
});
const {sign: signing, by = ''} = values;

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const isReviewed = (unit: Unit) => unit.signOff?.state === 'reviewed' && unit.signOff.mark === markOf(unit, unit.signOff);

/** The translated sentences that are to be signed. Each name has to mean one at least: a slip of the keyboard must not pass for a reading. */
function wanted(locale: string): Unit[] {
  const units = readUnits(locale).filter(({target}) => plain(target).trim());
  const found = positionals.map((name) => {
    const pattern = new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
    const called = units.filter(({id}) => pattern.test(id));
    if (!called.length) stop(`No translated sentence is called ${name}. Nothing was signed.`);
    return called;
  });
  const all = units.filter((unit) => found.some((called) => called.includes(unit)));
  // What a person has read stays read.
  return values.draft ? all.filter((unit) => !isReviewed(unit)) : all;
}

if (signing !== undefined) {
  if (!targets.includes(signing)) stop(`--sign ${signing}: there is ${targets.join(', ')}.`);
  if (!by.trim()) stop('Say who signs: --by "Your Name".');
  if (!positionals.length) stop("Say which sentences were read: ids, 'screening.*' for all of a kind, or '*'.");
}

console.log('words: reading the English in content/');
const messages = readMessages();

const gone = targets.flatMap((locale) => goneFrom(readUnits(locale), messages).map(({id}) => [locale, id] as const));
if (gone.length && !values.drop) {
  for (const [locale, lost] of gone) console.error(problemsIn(locale, [], readUnits(locale).filter(({id}) => id === lost)).join('\n'));
  stop(`\nNothing was written: the translation of ${gone.length} id(s) would be lost.`);
}
if (signing !== undefined) {
  const unseen = changedIn(wanted(signing), messages);
  if (unseen.length) stop(`Nothing was signed. The English of ${unseen.map(({id}) => id).join(', ')} is new since the file was written.\nRun npm run words, read it again, then sign.`);
}

console.log(`words: ${messages.length} sentences into ${targets.map((locale) => `${locale}.xlf`).join(', ')}`);
await extract(messages);

if (signing !== undefined) {
  const ids = wanted(signing).map(({id}) => id);
  const on = new Date().toISOString().slice(0, 10);
  change(signing, (xml) => signed(xml, ids, {state: values.draft ? 'draft' : 'reviewed', by: by.trim(), on}));
  console.log(`words: ${ids.length} sentence(s) of ${signing} signed by ${by.trim()}${values.draft ? ' as a draft' : ''}`);
}

const problems = targets.flatMap((locale) => problemsIn(locale, messages, readUnits(locale)));
if (problems.length) stop(`${problems.join('\n')}\n\n${problems.length} problem(s). The modules in ${relative('.', translationsFolder)} were left as they are.`);

await generate(translationsFolder);
for (const locale of targets) {
  const units = readUnits(locale);
  console.log(`words: ${locale}: ${units.length} sentences, ${reviewedIn(units)} of them signed as read by a person`);
}
