import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Answer, Audience, Question} from '../../../content/types.js';
import {compactLines, facts, firstLines, lastLines, linesOf, sourceNote} from './parts.js';
import {styles} from './styles.js';
import {fill, words} from './words.js';

const choices: readonly Answer[] = ['yes', 'no', 'unsure'];

export class LitScreening extends LitElement {
  static override styles = [
    styles,
    css`
      button {
        background: none;
        border: 2px solid;
        color: inherit;
        padding: 0.3em 0.25em;
      }
      [aria-pressed='true'] {
        background: var(--accent);
        border-color: var(--accent);
        color: #fff;
      }
      .questions {
        max-width: none;
        padding-left: 2em;
      }
      .questions > li {
        padding-bottom: 0.5em;
      }
      .answers {
        display: grid;
        gap: 0.5em;
        grid-template-columns: repeat(3, minmax(0, 8em));
      }
      .step {
        border-left: 0.35em dotted var(--line);
        margin: 1em 0;
        padding-left: 0.65em;
      }
      .step > h4 {
        display: inline;
      }
      .mark {
        background: var(--accent);
        border-radius: 0.5em;
        color: #fff;
        padding: 0 0.5em;
        visibility: hidden;
      }
      .step.on .mark {
        visibility: visible;
      }
    `,
  ];

  static override properties = {audience: {}, answers: {state: true}, cleared: {state: true}};

  declare audience: Audience;
  declare private answers: ReadonlyMap<string, Answer>;
  declare private cleared: boolean;

  constructor() {
    super();
    this.audience = 'self';
    this.answers = new Map();
    this.cleared = false;
  }

  protected override render(): TemplateResult {
    const content = words();
    const {lang, dir, screening: said} = content;
    const {audience} = this;
    const questions = said.questions.filter((question) => audience !== 'helper' || question.helper);
    const concerns = new Set(questions.filter(({id, points}) => points?.includes(this.answers.get(id)!)).map(({concern}) => concern));
    const fitting = said.steps.filter(({concern}) => concerns.has(concern)).map(({title}) => title);
    const lines = linesOf(content, lastLines);
    return html`<div class="block" lang=${lang} dir=${dir}>
      <h2>${said.title[audience]}</h2>
      ${said.intro[audience].map((text) => html`<p>${text}</p>`)}
      <div class="box">
        <h3>${said.helpTitle}</h3>
        ${compactLines(linesOf(content, firstLines), content)}
      </div>
      ${audience === 'self' ? nothing : html`<h3>${said.adviceTitle}</h3>${facts(said.advice)}`}
      <p>${said.privacy}</p>
      <ol class="questions">
        ${repeat(
          questions,
          ({id}) => id,
          (question) => html`<li>${this.renderQuestion(question)}</li>`,
        )}
      </ol>
      <div class="box">
        <h3>${said.stepsTitle[audience]}</h3>
        ${said.steps.map(
          (step) => html`<div class="step ${concerns.has(step.concern) ? 'on' : ''}">
            <h4>${step.title}</h4>
            <strong class="small mark">${said.fits}</strong>
            <p>${audience === 'self' ? step.self : step.helper}</p>
          </div>`,
        )}
        <p>${said.always[audience]}</p>
        ${compactLines(lines, content)}
      </div>
      <button class="clear" type="button" @click=${this.onClearClick}>${said.clear}</button>
      <p ?hidden=${!this.cleared}>${said.cleared}</p>
      <p role="status">${fitting.length ? fill(said.fitting, 'steps', new Intl.ListFormat(lang, {type: 'unit'}).format(fitting)) : nothing}</p>
      ${sourceNote(content, said.sources, lines)}
    </div>`;
  }

  private renderQuestion(question: Question): TemplateResult {
    const {screening: said} = words();
    const {id, concern} = question;
    const text = this.audience === 'helper' ? question.helper : question.self;
    if (!concern) return html`<p>${text}</p><p class="small">${said.openHint}</p>`;
    return html`<div role="group" aria-labelledby=${id}>
      <p id=${id}>${text}</p>
      <div class="answers">
        ${choices.map(
          (choice) => html`<button type="button" aria-pressed=${this.answers.get(id) === choice} @click=${() => this.onAnswerClick(id, choice)}>${said.answers[choice]}</button>`,
        )}
      </div>
    </div>`;
  }

  private onAnswerClick(id: string, choice: Answer): void {
    const answers = new Map(this.answers);
    if (answers.get(id) === choice) answers.delete(id);
    else answers.set(id, choice);
    this.answers = answers;
    this.cleared = false;
  }

  private onClearClick(): void {
    this.answers = new Map();
    this.cleared = true;
  }
}

customElements.define('lit-screening', LitScreening);

declare global {
  interface HTMLElementTagNameMap {
    'lit-screening': LitScreening;
  }
}
