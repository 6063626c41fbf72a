import {css, html, LitElement, type TemplateResult} from 'lit';
import {fullLines, sourceNote} from './parts.js';
import {styles} from './styles.js';
import {isFor, words} from './words.js';

export class LitHotline extends LitElement {
  static override styles = [
    styles,
    css`
      .box {
        border-style: dashed;
      }
    `,
  ];

  static override properties = {hasMore: {state: true}};

  declare private hasMore: boolean;

  constructor() {
    super();
    this.hasMore = false;
  }

  protected override render(): TemplateResult {
    const content = words();
    const {lang, dir, interface: said} = content;
    const lines = content.lines.filter(isFor('self', 'us-ct')).filter((line) => !line.onRequest);
    return html`<div class="block" lang=${lang} dir=${dir}>
      <h2>${said.hotlineTitle}</h2>
      ${fullLines(lines, content)}
      <p>${said.choice}</p>
      <div class="box" ?hidden=${!this.hasMore}>
        <h3>${said.more}</h3>
        <slot name="more" @slotchange=${this.onMoreChange}></slot>
      </div>
      ${sourceNote(content, [], lines)}
    </div>`;
  }

  private onMoreChange(event: Event): void {
    this.hasMore = (event.target as HTMLSlotElement).assignedNodes().length > 0;
  }
}

customElements.define('lit-hotline', LitHotline);

declare global {
  interface HTMLElementTagNameMap {
    'lit-hotline': LitHotline;
  }
}
