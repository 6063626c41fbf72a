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
import {change, extract, generate, problemsIn, readMessages, readUnits, signed, targets, translationsFolder} from './translations.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {sign: {type: 'string'}, by: {type: 'string'}, draft: {type: 'boolean'}, drop: {type: 'boolean'}},
});

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const {sign: locale, by = ''} = values;
if (locale !== undefined) {
  if (!targets.includes(locale)) stop(`--sign ${locale}: there is ${targets.join(', ')}.`);
  if (!by.trim()) stop('Say who signs: --by "Your Name".');
  if (!positionals.length) stop("Say which sentences were read: ids, 'screening.*' for all of a kind, or '*'.");
}

console.log('words: reading the English in content/');
const messages = readMessages();

const gone = targets.flatMap((locale) => problemsIn(locale, messages, readUnits(locale)).filter((problem) => problem.includes('no longer in content/')));
if (gone.length && !values.drop) stop(`${gone.join('\n')}\n\nNothing was written: the translation of ${gone.length} id(s) would be lost.`);

console.log(`words: ${messages.length} sentences into ${targets.map((locale) => `${locale}.xlf`).join(', ')}`);
await extract(messages);

if (locale !== undefined) {
  const wanted = positionals.map((pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`));
  const ids = readUnits(locale).filter(({id, target}) => target.length && wanted.some((pattern) => pattern.test(id))).map(({id}) => id);
  if (!ids.length) stop(`No translated sentence is called ${positionals.join(' or ')}.`);
  const on = new Date().toISOString().slice(0, 10);
  change(locale, (xml) => signed(xml, ids, {state: values.draft ? 'draft' : 'reviewed', by: by.trim(), on}));
  console.log(`words: ${ids.length} sentence(s) of ${locale} signed by ${by.trim()}${values.draft ? ' as a draft' : ''}`);
}

const problems = targets.flatMap((locale) => problemsIn(locale, messages, readUnits(locale)));
if (problems.length) stop(`${problems.join('\n')}\n\n${problems.length} problem(s). The modules in ${relative('.', translationsFolder)} were left as they are.`);

await generate(translationsFolder);
for (const locale of targets) {
  const units = readUnits(locale);
  const reviewed = units.filter(({signOff}) => signOff?.state === 'reviewed').length;
  console.log(`words: ${locale}: ${units.length} sentences, ${reviewed} of them signed as read by a person`);
}
