import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {styles} from './styles.js';
import {fill, words} from './words.js';

const presses = 3;
const within = 5000;

export class LitQuickExit extends LitElement {
  static override styles = [
    styles,
    css`
      .place {
        align-items: end;
        bottom: 0.75em;
        display: flex;
        flex-direction: column-reverse;
        gap: 0.5em;
        max-width: calc(100% - 1.5em);
        position: fixed;
        right: 0.75em;
        z-index: 2147483647;
      }
      .buttons {
        background: Canvas;
        border-radius: 0.5em;
        box-shadow: 0 0 0 4px Canvas;
        display: flex;
        flex-direction: row-reverse;
        gap: 0.5em;
      }
      button {
        background: Canvas;
        border: 2px solid;
        color: CanvasText;
        padding: 0.4em 0.6em;
      }
      .leave {
        background: var(--danger);
        border-color: #fff;
        color: #fff;
        font-weight: bold;
        padding: 0.4em 1em;
      }
      .about {
        min-width: 44px;
      }
      .panel,
      .place > p {
        background: Canvas;
        border: 1px solid;
        border-radius: 0.5em;
        color: CanvasText;
        font-size: 0.875em;
        max-width: 26em;
        padding: 0.4em 0.6em;
      }
      .place > p:empty {
        border: 0;
        padding: 0;
      }
      .cover {
        background: Canvas;
        display: none;
        inset: 0;
        position: fixed;
        z-index: 2147483647;
      }
      .cover.on {
        display: block;
      }
    `,
  ];

  static override properties = {isOpen: {state: true}, isPractice: {state: true}, isLeaving: {state: true}, missing: {state: true}};

  declare private isOpen: boolean;
  declare private isPractice: boolean;
  declare private isLeaving: boolean;
  declare private missing: number;
  private timer = 0;

  constructor() {
    super();
    this.isOpen = false;
    this.isPractice = false;
    this.isLeaving = false;
    this.missing = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keyup', this.onKeyUp);
  }

  override disconnectedCallback(): void {
    document.removeEventListener('keyup', this.onKeyUp);
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    const {lang, dir, quickExit: said} = words();
    const progress = said.progress.shift;
    return html`<section class="place" role="group" aria-label=${said.label} lang=${lang} dir=${dir}>
        <div class="buttons">
          <button class="leave" type="button" aria-describedby="hint" @click=${this.leave}>${said.label}</button>
          <button class="about" type="button" aria-label=${said.about} aria-expanded=${this.isOpen} @click=${this.onAboutClick}>?</button>
        </div>
        <div class="panel" ?hidden=${!this.isOpen}>
          <p id="hint">${said.hint.shift}</p>
          <button type="button" @click=${this.onPracticeClick}>${said.practice.start}</button>
          ${said.limits.map((text) => html`<p>${text}</p>`)}
          <p><b>${said.historyTitle}</b></p>
          <p>${said.history.menu}</p>
          ${said.historyAdvice.map((text) => html`<p>${text}</p>`)}
        </div>
        <p role="status">${this.isPractice ? said.practice.on : this.missing ? fill(progress[new Intl.PluralRules(lang).select(this.missing)] ?? progress.other, 'count', String(this.missing)) : nothing}</p>
      </section>
      <dialog lang=${lang} dir=${dir}>
        <p>${said.practice.done}</p>
        <button class="leave" type="button" @click=${this.leave}>${said.label}</button>
        <button type="button" @click=${this.onBackClick}>${said.practice.back}</button>
      </dialog>
      <div class="cover ${this.isLeaving ? 'on' : ''}"></div>`;
  }

  private leave(): void {
    if (this.isPractice) {
      this.isPractice = false;
      this.renderRoot.querySelector('dialog')!.showModal();
      return;
    }
    this.isLeaving = true;
    location.replace(words().quickExit.url);
  }

  private onKeyUp = ({key}: KeyboardEvent): void => {
    clearTimeout(this.timer);
    this.missing = key === 'Shift' ? (this.missing || presses) - 1 : 0;
    if (key === 'Shift' && !this.missing) return this.leave();
    this.timer = window.setTimeout(() => (this.missing = 0), within);
  };

  private onAboutClick(): void {
    this.isOpen = !this.isOpen;
  }

  private onPracticeClick(): void {
    this.isOpen = false;
    this.isPractice = true;
  }

  private onBackClick(): void {
    this.renderRoot.querySelector('dialog')!.close();
  }
}

customElements.define('lit-quick-exit', LitQuickExit);

declare global {
  interface HTMLElementTagNameMap {
    'lit-quick-exit': LitQuickExit;
  }
}
