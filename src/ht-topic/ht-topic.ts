import type {PropertyDeclarations} from 'lit';
import type {Fact, Section, SourceId} from '../../content/index.js';
import {oneOf, someOf, warn} from '../internal/attributes.js';
import {blockStyles} from '../internal/block.styles.js';
import {fill} from '../internal/format.js';
import {heading} from '../internal/heading.js';
import type {Body} from '../internal/ht-block.js';
import {HtTextBlock} from '../internal/ht-text-block.js';
import {compactLines, link} from '../internal/line-list.js';
import {lineListStyles} from '../internal/line-list.styles.js';
import {firstLines, isFor, lastLines, pickLines} from '../internal/reader.js';
import {html, nothing} from '../internal/render.js';
import {ask, untouched} from '../internal/untouched.js';
import styles from './ht-topic.styles.js';

/** From this many parts on, an article gets a table of contents, and the numbers first also where a page has picked its parts. */
const long = 4;

/**
 * One article: a short summary, the numbers, then its parts, each sentence with its sources.
 *
 * @element ht-topic
 * @slot - Shown until the script and the article have loaded, and again if the block cannot be shown: put the number here as a plain link.
 * @csspart block - The whole block.
 * @csspart heading - Each heading.
 * @csspart summary - The first sentences.
 * @csspart contents - The table of contents of a long article.
 * @csspart section - One part of the article.
 * @csspart line - One line of help with everything about it.
 * @csspart link - Each link that calls, texts or opens a chat.
 * @csspart sources - The line at the end that says when the facts were checked and opens the sources.
 *
 * @example
 * <ht-topic name="rights"><a href="tel:…">Call the hotline</a></ht-topic>
 */
export class HtTopic extends HtTextBlock {
  static override styles = [blockStyles, lineListStyles, styles];

  static override properties: PropertyDeclarations = {
    name: {},
    sections: {},
  };

  /** Which article. Left out: `what-it-is`. */
  declare name: 'what-it-is' | 'who' | 'how' | 'where' | 'leaving' | 'partner-violence' | 'under-18' | 'rights' | 'how-to-help' | 'professionals' | 'workplaces';

  /** Which parts of the article, in which order, separated by spaces; README.md lists their names. Left out: all. */
  declare sections: string;

  constructor() {
    super();
    this.name = 'what-it-is';
    this.sections = '';
  }

  protected override renderBody(): Body {
    const {content, reader, texts} = this;
    const {topics, topicWords: words} = texts;
    const names = topics.map(({name}) => name);
    const name = oneOf(this, 'name', this.name, names, names[0]);
    const topic = topics.find((one) => one.name === name)!;
    const forReader = (facts: readonly Fact[] = []) => facts.filter(isFor(reader));
    const meant = topic.sections
      .filter(isFor(reader))
      .map((section) => ({...section, text: forReader(section.text), list: forReader(section.list), after: forReader(section.after)}))
      .filter(({text, list, after}) => text.length + list.length + after.length);
    if (!meant.length) warn(this, 'audience', reader.audience, 'professional', `the summary of "${name}"`);
    const ids = meant.map(({id}) => id);
    const sections = someOf(this, 'sections', this.sections, ids, ids).map((id) => meant.find((section) => section.id === id)!);
    const summary = forReader(topic.summary);
    const law = meant.filter((section) => section.law);
    const isLong = sections.length >= long;
    const lines = pickLines(content, reader, lastLines);
    const sources = [...new Set([...summary, ...sections.flatMap(({text, list, after}) => [...text, ...list, ...after])].flatMap((fact) => [...fact.sources]))];
    const help = html`${heading(this.innerLevel, words.helpTitle)}${compactLines(lines, reader, content)}`;
    return {
      title: topic.title,
      sources,
      lines,
      sourcesHint: words.cited,
      body: html`
        <p class="summary" part="summary">${sentences(summary, sources)}</p>
        ${this.sections && !isLong ? nothing : html`<div class="first">${compactLines(pickLines(content, reader, firstLines), reader, content)}</div>`}
        ${law.length ? this.#lawNote(law) : nothing}
        ${isLong
          ? // No landmark: a page may have many articles, and each would have to bear another name.
            html`<div class="contents box live" part="contents">
              <p><strong>${words.contents}</strong></p>
              <ul>
                ${sections.map(({title}, i) => html`<li><button type="button" data-section=${i} @click=${this.#onContentsClick}>${title}</button></li>`)}
              </ul>
            </div>`
          : nothing}
        ${sections.map((section) => this.#renderSection(section, sources))}${help}
      `,
    };
  }

  #renderSection({title, text, list = [], after = [], links = []}: Section, sources: readonly SourceId[]): Node {
    return html`<section part="section">
      ${heading(this.innerLevel, title)}${text.length ? html`<p>${sentences(text, sources)}</p>` : nothing}
      ${list.length
        ? html`<ul>
            ${list.map((fact) => html`<li>${sentences([fact], sources)}</li>`)}
          </ul>`
        : nothing}
      ${after.length ? html`<p>${sentences(after, sources)}</p>` : nothing}${links.map((channel) => html`<p>${link(channel)}</p>`)}
    </section>`;
  }

  /** Also with parts that say nothing of the law: a summary does. With the day since when that has not been looked at. */
  #lawNote(sections: readonly Section[]): Node {
    const {dates, sources} = this.content;
    const facts = sections.flatMap(({text, list = [], after = []}) => [...text, ...list, ...after]);
    const oldest = facts.flatMap((fact) => [...fact.sources].map((id) => sources[id]!.checked)).reduce((a, b) => (a < b ? a : b));
    return html`<p class="law">${fill(this.texts.topicWords.law, {date: dates[oldest]})}</p>`;
  }

  #onContentsClick = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    const title = untouched(() => button.closest('.block')!.querySelectorAll<HTMLElement>('section > [part=heading]')[Number(button.dataset['section'])]);
    title.tabIndex = -1;
    // Not by what a page has put in their places: it would be handed a node of a closed root.
    ask(title, 'focus');
    ask(title, 'scrollIntoView');
  };
}

/** Sentences one after the other, each with the numbers of its sources in the list at the end. */
const sentences = (facts: readonly Fact[], sources: readonly SourceId[]): Node =>
  html`${facts.map(({text, sources: own}) => html`${text}<small class="cited"> [${[...own].map((id) => sources.indexOf(id) + 1).sort((a, b) => a - b).join(', ')}]</small> `)}`;

declare global {
  interface HTMLElementTagNameMap {
    'ht-topic': HtTopic;
  }
}
