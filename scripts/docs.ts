/**
 * `npm run docs`: writes the snippets, the names of articles, the state of the languages and what the benchmark measured into the pages for people, between marks, so that nothing of
 * it is typed there by hand, and adds new names to the list of those that stay. With `--check` it only says whether they are up to date.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {section} from '../bench/report/readme.js';
import {read as benchmark} from '../bench/results.js';
import {contentFor, textsFor} from '../content/index.js';
import {api, promised} from './public-api.js';
import {languageStates} from './language-states.js';
import {snippets} from './snippets.js';

const pages = ['README.md', 'docs/cms.md'];

/** The text with each marked part replaced by its snippet. */
const withSnippets = (text: string): string =>
  text.replace(/(<!-- snippet (\S+) -->\n)[\s\S]*?(<!-- \/snippet -->)/g, (_, start: string, ids: string, end: string) => {
    const code = ids.split('+').map((id) => {
      const snippet = snippets[id];
      if (!snippet) throw new Error(`A page asks for the snippet "${id}". There is: ${Object.keys(snippets).join(', ')}.`);
      return snippet;
    });
    return `${start}\`\`\`html\n${code.join('\n\n')}\n\`\`\`\n${end}`;
  });

const states = {original: 'written in it', draft: 'draft', reviewed: 'read by a person'};

/** The text with the state of each language between its marks. */
const withLanguages = (text: string): string => {
  const rows = languageStates().map(
    ({lang, state, translated, reviewed, signedBy}) =>
      `| ${contentFor(lang).languages[lang].name} | ${states[state]} | ${state === 'original' ? '' : `${reviewed} of ${translated}`} | ${signedBy.join(', ')} |`,
  );
  const table = ['| Language | State | Sentences a person has signed as read | Signed by |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return text.replace(/(<!-- languages -->\n)[\s\S]*?(<!-- \/languages -->)/, (_, start: string, end: string) => `${start}${table}\n${end}`);
};

/** The text with the names of articles and their parts between its marks. */
const withTopics = (text: string): string => {
  const isForStaff = ({audiences}: {audiences?: readonly string[]}) => String(audiences) === 'professional';
  const rows = textsFor('en')!.topics.map(({name, title, sections}) => `| \`${name}\` | ${title} | ${sections.map((section) => `\`${section.id}\`${isForStaff(section) ? '*' : ''}`).join(' ')} |`);
  const table = ['| `name` | Article | `sections` |', '| --- | --- | --- |', ...rows].join('\n');
  return text.replace(/(<!-- topics -->\n)[\s\S]*?(<!-- \/topics -->)/, (_, start: string, end: string) => `${start}${table}\n${end}`);
};

/** The text with what the last whole run of the benchmark found between its marks. */
const withBenchmark = (text: string): string => text.replace(/(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/, (_, start: string, end: string) => `${start}${section(benchmark())}\n${end}`);

if (!process.argv.includes('--check')) {
  // Nothing is taken off this list here: what has been promised stays.
  const kept = existsSync(promised) ? readFileSync(promised, 'utf8').trim().split('\n') : [];
  writeFileSync(promised, `${[...new Set([...kept, ...api()])].sort().join('\n')}\n`);
}

for (const page of pages) {
  const file = new URL(`../${page}`, import.meta.url);
  const before = readFileSync(file, 'utf8');
  const after = withBenchmark(withTopics(withLanguages(withSnippets(before))));
  if (!process.argv.includes('--check')) {
    writeFileSync(file, after);
    console.log(`${page} is up to date.`);
  } else if (before !== after) {
    console.error(`Something between marks in ${page} is out of date. Run: npm run docs`);
    process.exitCode = 1;
  }
}
