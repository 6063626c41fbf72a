import type {PropertyDeclarations} from 'lit';
import type {Audience, Content, Help, SourceId} from '../../content/index.js';
import {isOn, oneOf} from './attributes.js';
import {heading, headingLevels} from './heading.js';
import {HtElement} from './ht-element.js';
import {contentAt} from './language.js';
import type {Reader} from './reader.js';
import {html, nothing, type Shown} from './render.js';
import {sourceNote} from './source-note.js';

/** What the line at the end of a block has to know of each line or service in it. */
export type Checked = Pick<Help, 'sources' | 'checked' | 'tried'>;

/** What a block hands over to be framed by its heading and its sources. */
export interface Body {
  readonly title: string;
  readonly body: Shown;
  /** Where its facts come from, beside the lines. */
  readonly sources: readonly SourceId[];
  /** The lines and services that it shows. */
  readonly lines: readonly Checked[];
  /** What to know before reading the list of sources. */
  readonly sourcesHint?: string;
}

/**
 * A block of content: a heading, what it says, and where that comes from.
 *
 * @cssprop [--ht-accent=#1b4f8f] - The ground of links that call, text or chat, and of a pressed answer; their text is black or white, whichever reads better.
 * @cssprop [--ht-danger=#a3161b] - The ground of emergency links; their text is black or white, whichever reads better.
 * @cssprop --ht-line - The colour of the lines around and between things. Left out: mixed from the text colour of the page. Edges of what can be pressed keep the text colour.
 * @cssprop --ht-surface - The ground of boxes; the text in them becomes black or white, whichever reads better. Left out: mixed from the text colour of the page, and the text stays the page's.
 * @cssprop [--ht-gap=1em] - The distance between things, a length: 0.25em at least, 3em at most.
 */
export abstract class HtBlock extends HtElement {
  static override properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level'},
    noHeading: {converter: isOn, attribute: 'no-heading'},
    region: {},
    audience: {},
  };

  /**
   * The level of the block's heading, 1 to 6, so that it fits the headings of the page around it.
   * @type {1 | 2 | 3 | 4 | 5 | 6}
   */
  declare headingLevel: number | string;

  /** Leaves the block's own heading out, for a page that has written one above it; the headings inside then start at `heading-level`. */
  declare noHeading: boolean;

  /** Where the visitor is: `us-ct` adds the lines that answer in Connecticut, `us` shows the national ones only. */
  declare region: 'us-ct' | 'us';

  /** Who reads it: the person in the situation, someone worried about them, or staff. Left out: `self`, and `helper` for `ht-red-flags`. Staff see more notes and signs, and a guide to read from instead of answer buttons. */
  declare audience: 'self' | 'helper' | 'professional';

  /** @param body what it shows; a block with something to hide gives a function that no script of the page can call */
  constructor(body = (): Body => this.renderBody!()) {
    super(() => this.#frame(body()));
    this.headingLevel = 2;
    this.noHeading = false;
    this.region = 'us-ct';
    this.audience = this.usualReader;
  }

  /** A link that calls, texts or opens a chat. */
  protected override get vital(): string {
    return '.action';
  }

  /** Who a block speaks to when its author does not say. */
  protected get usualReader(): Audience {
    return 'self';
  }

  /** What a block with nothing to hide shows. */
  protected renderBody?(): Body;

  /** What it speaks from. */
  protected get content(): Content {
    return contentAt(this);
  }

  #frame({title, body, sources, lines, sourcesHint}: Body): Node {
    const {content} = this;
    const {lang, dir} = content;
    return html`<div class="block" part="block" lang=${lang} dir=${dir}>
      ${this.noHeading ? nothing : heading(this.#level, title)}${body}${sourceNote(content, sources, lines, sourcesHint)}
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
    return Number(oneOf(this, 'heading-level', this.headingLevel, headingLevels, '2'));
  }
}
