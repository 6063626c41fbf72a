/** The page that writes a partner's snippet: choose, look, copy. What is chosen lives in this page and nowhere else. */
import {html, nothing, render} from 'lit';
import {atFirst, type Choices} from './builder/choices.js';
import type {Facts} from './builder/facts.js';
import {form} from './builder/form.js';
import {previewFrame} from './builder/preview-frame.js';
import {previewOf} from './builder/preview.js';
import {boxes, warnings} from './builder/result.js';
import {boxesOf} from './builder/snippet.js';
import {textsBeside} from './builder/texts.js';
import {warningsOf} from './builder/warnings.js';

const facts = JSON.parse(document.querySelector('#facts')!.textContent) as Facts;
// Of a page that is opened from a disk, a closed-off frame may load nothing.
const isOnDisk = location.protocol === 'file:';
const script = isOnDisk ? '' : new URL('ht-blocks.js', document.baseURI).href;
const root = document.querySelector<HTMLElement>('#builder')!;

let choices = atFirst(facts);
let width: 'phone' | 'desktop' = 'phone';
let shown = '';

const button = (name: typeof width, label: string) =>
  html`<button type="button" aria-pressed=${name === width ? 'true' : 'false'} @click=${() => setWidth(name)}>${label}</button>`;

/** For those who can paste more. */
const whole = html`<p>
  When the script comes, the block takes the place of the links, and what stands below it moves down. If that must not be: the files
  <code>snippets/&lt;lang&gt;/&lt;tag&gt;.html</code> of each release have the whole block to paste, for blocks with no other choices than a language and an article;
  those that end in <code>.plain.html</code> are for editors that take tags out. All their numbers are of their version: paste them anew when one has changed. <a href="for-developers.html">More for developers</a>
</p>`;

const page = () => html`<div class="work">
    <div>
      <h2>1. Choose</h2>
      ${form(choices, facts, change)}
    </div>
    <section class="see" aria-labelledby="see">
      <h2 id="see">2. See it</h2>
      <p class="widths" role="group" aria-label="Width of the preview">
        ${button('phone', 'Phone')} ${button('desktop', 'Desktop')}
        <button type="button" @click=${() => showPreview(true)}>Show again</button>
      </p>
      <div class="frame ${width}"></div>
      ${isOnDisk
        ? html`<p>This page is opened from a disk: the preview shows what visitors see without the script. From a server it shows the blocks.</p>`
        : html`<p>Try the exit button here too: it leaves only the preview. “Show again” brings it back.</p>`}
    </section>
  </div>
  <section aria-labelledby="paste">
    <h2 id="paste">3. Paste it</h2>
    ${choices.place === 'wordpress' ? html`<p><a href="ht-blocks.zip" download>Download ht-blocks.zip</a>, the plugin of this version</p>` : nothing}
    ${warnings(warningsOf(choices))} ${boxes(boxesOf(choices, facts), say)} ${choices.place === 'html' || choices.place === 'div' ? whole : nothing}
  </section>
  <p class="heard" role="status"></p>`;

/** For those who do not see what a choice has changed. */
const say = (words: string) => (root.querySelector('[role=status]')!.textContent = words);

const many = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

function change(next: Choices, focus?: string): void {
  choices = next;
  for (const said of root.querySelectorAll('.copied')) said.textContent = '';
  render(page(), root);
  if (focus) document.getElementById(focus)?.focus();
  say(`${many(boxesOf(choices, facts).filter(({code}) => code).length, 'snippet')} to paste, ${many(Object.keys(warningsOf(choices)).length, 'note')}.`);
  void showPreview();
}

function setWidth(name: typeof width): void {
  width = name;
  render(page(), root);
}

root.replaceChildren();
render(page(), root);
const frame = previewFrame(root.querySelector('.frame')!);

async function showPreview(again = false): Promise<void> {
  const asked = choices;
  const texts = await textsBeside(script, choices, facts);
  // Somebody chose on while the texts were on their way.
  if (asked !== choices) return;
  const next = previewOf(choices, facts, {script, texts});
  if (next === shown && !again) return;
  shown = next;
  frame.show(next);
}

void showPreview();
