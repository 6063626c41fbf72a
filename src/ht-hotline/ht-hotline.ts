import type {PropertyDeclarations} from 'lit';
import type {LineId} from '../../content/index.js';
import {isOn, someOf} from '../internal/attributes.js';
import {blockStyles} from '../internal/block.styles.js';
import {heading} from '../internal/heading.js';
import {HtBlock, type Body} from '../internal/ht-block.js';
import {contentAt} from '../internal/language.js';
import {compactLines, fullLines} from '../internal/line-list.js';
import {lineListStyles} from '../internal/line-list.styles.js';
import {isFor, pickLines} from '../internal/reader.js';
import {html, nothing} from '../internal/render.js';
import styles from './ht-hotline.styles.js';

/**
 * Phone numbers, text lines and chat for help with human trafficking, each a link that calls, texts or opens it.
 *
 * @element ht-hotline
 * @slot - Shown until the script has loaded, and again if the block cannot be shown: put the number here as a plain link.
 * @slot more - Lines of your own. They appear below ours, under "Added by this website".
 * @csspart block - The whole block.
 * @csspart heading - Each heading.
 * @csspart line - One line of help with everything about it.
 * @csspart link - Each link that calls, texts or opens a chat.
 * @csspart more - Your own lines.
 * @csspart sources - The line at the end that says when the facts were checked and opens the sources.
 *
 * @example
 * <ht-hotline><a href="tel:…">Call the hotline</a></ht-hotline>
 */
export class HtHotline extends HtBlock {
  static override styles = [blockStyles, lineListStyles, styles];

  static override properties: PropertyDeclarations = {
    lines: {},
    compact: {converter: isOn},
    hasMore: {state: true},
  };

  /** Which lines, in which order, separated by spaces: `emergency`, `hotline`, `local`, `careline`, and `hsi` (federal law enforcement, never in self view). Left out: all but `hsi`. */
  declare lines: string;

  /** Leaves out hours, notes and the relay service: for a sidebar or the foot of a page. */
  declare compact: boolean;

  private declare hasMore: boolean;

  constructor() {
    super();
    this.lines = '';
    this.compact = false;
    this.hasMore = false;
  }

  protected override renderBody(): Body {
    const content = contentAt(this);
    const {reader} = this;
    const words = content.interface;
    const offered = content.lines.filter(isFor(reader));
    const ids = someOf<LineId>(
      this,
      'lines',
      this.lines,
      offered.map((line) => line.id),
      offered.filter((line) => !line.onRequest).map((line) => line.id),
    );
    const lines = pickLines(content, reader, ids);
    return {
      title: words.hotlineTitle,
      sources: [],
      lines,
      body: html`
        ${this.compact
          ? compactLines(lines, reader, content)
          : html`${fullLines(lines, reader, content, this.innerLevel)}${reader.audience === 'self' ? html`<p>${words.choice}</p>` : nothing}`}
        <div class="box" part="more" ?hidden=${!this.hasMore}>
          ${heading(this.innerLevel, words.more)}
          <slot name="more" dir=${this.hasMore ? getComputedStyle(this).direction : nothing} @slotchange=${this.#onMoreChange}></slot>
        </div>
      `,
    };
  }

  #onMoreChange = (event: Event): void => {
    this.hasMore = (event.target as HTMLSlotElement).assignedNodes({flatten: true}).length > 0;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ht-hotline': HtHotline;
  }
}
