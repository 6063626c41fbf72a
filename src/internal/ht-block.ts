import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Line, Region} from '../../content/index.js';
import {oneOf} from './attributes.js';
import {heading, headingLevels} from './heading.js';
import {HtElement} from './ht-element.js';
import {sourceNote, type Cited} from './source-note.js';

/** What a block hands over to be framed by its heading and its sources. */
export interface Body {
  readonly title: string;
  readonly body: TemplateResult;
  /** What is on screen, so that its sources are named; lines bring their own date. */
  readonly cited: readonly Cited[];
  readonly lines: readonly Line[];
}

/** A block of content: a heading, what it says, and where that comes from. */
export abstract class HtBlock extends HtElement {
  static override properties: PropertyDeclarations = {
    headingLevel: {type: Number, attribute: 'heading-level'},
    noHeading: {type: Boolean, attribute: 'no-heading'},
    region: {},
  };

  /** The level of the block's heading, 1 to 6, so that it fits the headings of the page around it. */
  declare headingLevel: number;

  /** Leaves the block's own heading out, for a page that has written one above it; the headings inside then start at `heading-level`. */
  declare noHeading: boolean;

  /** Where the visitor is: `us-ct` adds the lines that answer in Connecticut, `us` shows the national ones only. */
  declare region: 'us-ct' | 'us';

  constructor() {
    super();
    this.headingLevel = 2;
    this.noHeading = false;
    this.region = 'us-ct';
  }

  protected abstract renderBody(): Body;

  protected override render(): TemplateResult {
    const {lang, dir} = this.content;
    const {title, body, cited, lines} = this.renderBody();
    return html`<div class="block" part="block" lang=${lang} dir=${dir}>
      ${this.noHeading ? nothing : heading(this.#level, title)} ${body} ${sourceNote(this.content, cited, lines)}
    </div>`;
  }

  /** The level of the headings inside the block. */
  protected get innerLevel(): number {
    return this.#level + (this.noHeading ? 0 : 1);
  }

  /** The region, once checked. */
  protected get knownRegion(): Region {
    return oneOf(this, 'region', this.region, ['us-ct', 'us'], 'us-ct');
  }

  get #level(): number {
    return Number(oneOf(this, 'heading-level', String(this.headingLevel ?? ''), headingLevels, '2'));
  }
}
