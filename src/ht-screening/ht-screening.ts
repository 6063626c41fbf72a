import type {PropertyDeclarations, PropertyValues} from 'lit';
import '../../content/screening.js';
import type {Answer, Question} from '../../content/index.js';
import {isOn, warn} from '../internal/attributes.js';
import {blockStyles} from '../internal/block.styles.js';
import {choiceStyles} from '../internal/choice.styles.js';
import {factList} from '../internal/fact-list.js';
import {fill, listed} from '../internal/format.js';
import {heading} from '../internal/heading.js';
import {HtBlock, type Body} from '../internal/ht-block.js';
import {contentAt} from '../internal/language.js';
import {compactLines} from '../internal/line-list.js';
import {lineListStyles} from '../internal/line-list.styles.js';
import {firstLines, lastLines, pickLines} from '../internal/reader.js';
import {html, nothing} from '../internal/render.js';
import {untouched} from '../internal/untouched.js';
import {wipeOnLeave} from '../internal/wipe.js';
import styles from './ht-screening.styles.js';
import {concernsOf, type Answers} from './next-steps.js';
import {byChance, shuffled} from './shuffled.js';

const defaultIdle = 600;
const choices = ['yes', 'no', 'unsure'] as const satisfies readonly Answer[];

/**
 * Questions to think with, and plain next steps for what was answered. No score, no result, and no answer is stored, sent or left behind.
 *
 * The answers are buttons, not form fields: nothing that a browser fills in, restores or submits. They stand in an order of
 * chance, and no answer moves anything: a script of the page that records presses and sizes learns nothing from them.
 *
 * @element ht-screening
 * @slot - Shown until the script has loaded, and again if the block cannot be shown: put the number here as a plain link.
 * @csspart block - The whole block.
 * @csspart heading - Each heading.
 * @csspart question - One question with its answers.
 * @csspart answer - Each answer button.
 * @csspart steps - The next steps.
 * @csspart clear - The button that wipes the answers.
 * @csspart line - One line of help.
 * @csspart link - Each link that calls, texts or opens a chat.
 * @csspart sources - The line at the end that says when the facts were checked and opens the sources.
 *
 * @example
 * <ht-screening audience="self"><a href="tel:…">Call the hotline</a></ht-screening>
 */
export class HtScreening extends HtBlock {
  static override styles = [blockStyles, lineListStyles, choiceStyles, styles];

  static override properties: PropertyDeclarations = {
    readOnly: {converter: isOn, attribute: 'read-only'},
    idle: {},
  };

  /** Shows the questions and all next steps without answer buttons. */
  declare readOnly: boolean;

  /**
   * Seconds without a press or key in the block after which the answers are wiped: 10 to 86400.
   * @type {number}
   */
  declare idle: number | string;

  // Not reactive properties: those can be read from outside, and no script of the page may learn an answer.
  #answers: Answers = new Map();
  /** The answers to each question as they stand, by its id; drawn when the question is first shown. */
  #orders = new Map<string, readonly Answer[]>();
  /** Whether the status line says that the answers are gone. */
  #cleared = false;
  #idleSeconds = defaultIdle;
  #idleTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super(() => this.#renderBody());
    this.readOnly = false;
    // As a number and not by its name: the manifest shows page authors what stands here.
    this.idle = 600;
    wipeOnLeave(this, () => this.#wipe());
    // On the element itself, so they go when it goes.
    this.addEventListener('pointerdown', this.#onActivity);
    this.addEventListener('keydown', this.#onActivity);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Answers about oneself say nothing about someone else, and must not wait behind a view without buttons.
    if (this.hasUpdated && (changed.has('audience') || changed.has('readOnly'))) this.#wipe();
    if (changed.has('idle')) {
      this.#idleSeconds = this.#knownIdle;
      this.#onActivity();
    }
  }

  get #knownIdle(): number {
    const idle = Number(this.idle || defaultIdle);
    // More than a day is no protection, and a timer that long runs out at once.
    if (idle >= 10 && idle <= 86_400) return idle;
    warn(this, 'idle', this.idle, 'seconds, from 10 to 86400', defaultIdle);
    return defaultIdle;
  }

  #restartIdle(): void {
    clearTimeout(this.#idleTimer);
    this.#idleTimer = setTimeout(() => this.#wipe(true), this.#idleSeconds * 1000);
  }

  #wipe(say = false): void {
    clearTimeout(this.#idleTimer);
    untouched(() => {
      // Whoever saw where the answers stood must not know it of the next ones.
      this.#orders.clear();
      this.#setAnswers(new Map(), say);
    });
  }

  #setAnswers(answers: Answers, cleared = false): void {
    this.#answers = answers;
    this.#cleared = cleared;
    this.requestUpdate();
  }

  #renderBody(): Body {
    const content = contentAt(this);
    const {reader} = this;
    const words = content.screening;
    const {audience} = reader;
    const asks = !this.readOnly && audience !== 'professional';
    const questions = words.questions.filter((question) => audience !== 'helper' || question.helper);
    const concerns = concernsOf(questions, this.#answers);
    const fitting = words.steps.filter(({concern}) => concerns.has(concern)).map(({title}) => title);
    const lines = pickLines(content, reader, lastLines);
    const advice = audience === 'self' ? [] : words.advice;
    return {
      title: words.title[audience],
      sources: words.sources,
      lines,
      body: html`
        ${words.intro[audience].map((text) => html`<p>${text}</p>`)}
        <div class="box">${heading(this.innerLevel, words.helpTitle)}${compactLines(pickLines(content, reader, firstLines), reader, content)}</div>
        ${advice.length ? html`${heading(this.innerLevel, words.adviceTitle)}${factList(advice)}` : nothing}
        ${asks ? html`<p class="privacy live">${words.privacy}</p>` : nothing}
        <ol class="questions">
          ${questions.map((question) => html`<li part="question">${this.#renderQuestion(question, audience === 'helper' ? question.helper! : question.self, asks)}</li>`)}
        </ol>
        <div class="box" part="steps">
          ${heading(this.innerLevel, words.stepsTitle[audience])}
          ${words.steps.map(
            (step) => html`<div class="step" ?data-on=${concerns.has(step.concern)}>
              ${heading(this.innerLevel + 1, step.title)} ${asks ? html`<strong class="small mark reserved">${words.fits}</strong>` : nothing}
              <p>${audience === 'self' ? step.self : step.helper}</p>
            </div>`,
          )}
          <p>${words.always[audience]}</p>
          ${compactLines(lines, reader, content)}
        </div>
        ${asks
          ? html`<button class="clear live" part="clear" type="button" .onclick=${this.#onClearClick}>${words.clear}</button>
              <p class="reserved" aria-hidden="true" ?data-on=${this.#cleared}>${words.cleared}</p>
              <p class="heard" role="status">${this.#heard(fitting)}</p>`
          : nothing}
      `,
    };
  }

  #renderQuestion({id, concern}: Question, text: string, asks: boolean): Node {
    const words = contentAt(this).screening;
    if (!asks) return html`<p>${text}</p>`;
    if (!concern) return html`<p>${text}</p><p class="small">${words.openHint}</p>`;
    return html`<div role="group" aria-labelledby=${id}>
      <p id=${id}>${text}</p>
      <div class="answers live">
        ${this.#orderOf(id).map(
          (choice) => html`<button
            part="answer"
            type="button"
            aria-pressed=${this.#answers.get(id) === choice}
            value=${choice}
            .onclick=${this.#onAnswerClick}
          >
            ${words.answers[choice]}
          </button>`,
        )}
      </div>
    </div>`;
  }

  #heard(steps: readonly string[]): string | typeof nothing {
    const {joins, screening} = contentAt(this);
    if (this.#cleared) return screening.cleared;
    return steps.length ? fill(screening.fitting, {steps: listed(steps, joins.all).join('')}) : nothing;
  }

  #orderOf(id: string): readonly Answer[] {
    const order = this.#orders.get(id) ?? shuffled(choices, byChance());
    this.#orders.set(id, order);
    return order;
  }

  #onClearClick = (): void => this.#wipe(true);

  #onAnswerClick = ({currentTarget}: Event): void => {
    untouched(() => {
      const button = currentTarget as HTMLButtonElement;
      const id = button.closest('[role]')!.getAttribute('aria-labelledby')!;
      const choice = button.value as Answer;
      const answers = new Map(this.#answers);
      // A second press takes the answer back.
      if (answers.get(id) === choice) answers.delete(id);
      else answers.set(id, choice);
      this.#setAnswers(answers);
    });
    this.#restartIdle();
  };

  #onActivity = (): void => {
    if (this.#answers.size) this.#restartIdle();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ht-screening': HtScreening;
  }
}
