import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Audience, Line} from '../../content/index.js';
import {oneOf} from './attributes.js';
import {heading, headingLevels} from './heading.js';
import {HtElement} from './ht-element.js';
import type {Reader} from './line-list.js';
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
    audience: {},
  };

  /** The level of the block's heading, 1 to 6, so that it fits the headings of the page around it. */
  declare headingLevel: number;

  /** Leaves the block's own heading out, for a page that has written one above it; the headings inside then start at `heading-level`. */
  declare noHeading: boolean;

  /** Where the visitor is: `us-ct` adds the lines that answer in Connecticut, `us` shows the national ones only. */
  declare region: 'us-ct' | 'us';

  /** Who reads it: the person in the situation, someone worried about them, or staff. Left out: `self`, and `helper` for `ht-red-flags`. Staff see more notes and signs, and a guide to read from instead of answer buttons. */
  declare audience: 'self' | 'helper' | 'professional';

  constructor() {
    super();
    this.headingLevel = 2;
    this.noHeading = false;
    this.region = 'us-ct';
    this.audience = this.usualReader;
  }

  /** Who a block speaks to when its author does not say. */
  protected get usualReader(): Audience {
    return 'self';
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

  /** Who reads and where they are, once checked. */
  protected get reader(): Reader {
    return {
      audience: oneOf(this, 'audience', this.audience, ['self', 'helper', 'professional'], this.usualReader),
      region: oneOf(this, 'region', this.region, ['us-ct', 'us'], 'us-ct'),
    };
  }

  get #level(): number {
    return Number(oneOf(this, 'heading-level', String(this.headingLevel ?? ''), headingLevels, '2'));
  }
}
