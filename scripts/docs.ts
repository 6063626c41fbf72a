/**
 * `npm run docs`: writes the snippets into the README, between marks, so that no number is typed there by hand.
 * With `--check` it only says whether they are up to date.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {snippets} from './snippets.js';

const readme = new URL('../README.md', import.meta.url);

/** The text with each marked part replaced by its snippet. */
export const withSnippets = (text: string): string =>
  text.replace(/(<!-- snippet (\S+) -->\n)[\s\S]*?(<!-- \/snippet -->)/g, (_, start: string, ids: string, end: string) => {
    const code = ids.split('+').map((id) => {
      const snippet = snippets[id];
      if (!snippet) throw new Error(`README.md asks for the snippet "${id}". There is: ${Object.keys(snippets).join(', ')}.`);
      return snippet;
    });
    return `${start}\`\`\`html\n${code.join('\n\n')}\n\`\`\`\n${end}`;
  });

const before = readFileSync(readme, 'utf8');
const after = withSnippets(before);
if (process.argv.includes('--check')) {
  if (before !== after) {
    console.error('The snippets in README.md are out of date. Run: npm run docs');
    process.exitCode = 1;
  }
} else {
  writeFileSync(readme, after);
  console.log('README.md: snippets are up to date.');
}
