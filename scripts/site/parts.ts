/** Small parts of pages that are made from the content, so that nobody types a number or a state by hand. */
import {readFileSync} from 'node:fs';
import {contentFor} from '../../content/index.js';
import {languageStates} from '../language-states.js';
import {escaped} from '../escape.js';
import {snippets} from '../snippets.js';
import {table} from './table.js';

const states = {original: 'written in it', draft: 'a draft', reviewed: 'read by a person'};

/** How far the words of each language can be trusted. */
export const languagesNow = (): string =>
  table(
    ['Language', 'State', 'Sentences a person has signed', 'Signed by'],
    languageStates().map(({lang, state, translated, reviewed, signedBy}) => ({
      cells: [`<span lang="${lang}">${contentFor(lang).languages[lang].name}</span>`, states[state], state === 'original' ? 'not needed' : `${reviewed} of ${translated}`, signedBy.join(', ') || 'not needed'],
    })),
  );

/** Where a number stands: the lines of the file as they are today, the hotline's marked. */
export function numbersNow(): string {
  const [place] = /export const numbers = \{[^]*?\}[^;]*;/.exec(readFileSync(new URL('../../content/lines.ts', import.meta.url), 'utf8')) ?? [];
  if (!place) throw new Error('content/lines.ts has no table of numbers any more.');
  return `<pre><code class="language-ts">${escaped(place).replace(/^ {2}hotline: .*$/m, (line) => `<mark>${line}</mark>`)}\n</code></pre>`;
}

/** The shortest thing a partner can paste for a tag. */
export const pasteOf = (tag: string): string => `${snippets.script}\n\n${snippets[tag]}`;
