/** What the embed builder hands over: notes before pasting, and a box to copy for each place. */
import {html, nothing, type TemplateResult} from 'lit';
import {copied, wayOn} from '../clipboard.js';
import type {Box} from './snippet.js';

const inWords = (done: boolean, title: string) => (done ? `Copied: ${title}` : wayOn);

const rowsOf = (code: string) => code.split('\n').length + 1;

export const warnings = (found: Readonly<Record<string, string>>): TemplateResult | typeof nothing =>
  Object.keys(found).length
    ? html`<ul class="warnings">
        ${Object.entries(found).map(([name, text]) => html`<li data-warning=${name}>${text}</li>`)}
      </ul>`
    : nothing;

export const boxes = (all: readonly Box[], say: (words: string) => void): TemplateResult =>
  html`<ol class="boxes">
    ${all.map(({id, title, how, code}) => {
      const copy = async ({currentTarget}: Event) => {
        const text = (currentTarget as Element).closest('li')!.querySelector('textarea')!;
        const words = inWords(await copied(text), title);
        text.closest('li')!.querySelector('.copied')!.textContent = words;
        say(words);
      };
      return html`<li data-box=${id}>
        <h3>${title}</h3>
        <p id="how-${id}">${how}</p>
        ${code
          ? html`<textarea readonly spellcheck="false" rows=${rowsOf(code)} aria-label=${title} aria-describedby="how-${id}" .value=${code}></textarea>
              <p><button type="button" class="copy" @click=${copy}>Copy<span class="heard">: ${title}</span></button> <span class="copied" aria-hidden="true"></span></p>`
          : nothing}
      </li>`;
    })}
  </ol>`;
