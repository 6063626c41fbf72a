import type {PropertyDeclarations} from 'lit';
import type {Age, Help, NeedId, Offer} from '../../content/index.js';
import {oneOf} from '../internal/attributes.js';
import {blockStyles} from '../internal/block.styles.js';
import {factList} from '../internal/fact-list.js';
import {fill, plural} from '../internal/format.js';
import {heading} from '../internal/heading.js';
import type {Body} from '../internal/ht-block.js';
import {HtTextBlock} from '../internal/ht-text-block.js';
import {lineBody, shortBody} from '../internal/line-list.js';
import {lineListStyles} from '../internal/line-list.styles.js';
import {isFor} from '../internal/reader.js';
import {html, nothing} from '../internal/render.js';
import styles from './ht-resources.styles.js';

/** Somebody who helps, as they stand under one need. */
interface Entry extends Help {
  readonly id: Offer['id'];
  readonly age?: Age;
}

/**
 * Who helps with what: services of Connecticut and of the nation by need, those for a child first.
 *
 * @element ht-resources
 * @slot - Shown until the script and the list have loaded, and again if the block cannot be shown: put the number here as a plain link.
 * @csspart block - The whole block.
 * @csspart heading - Each heading.
 * @csspart need - One need with those who help.
 * @csspart line - One service with everything about it.
 * @csspart link - Each link that calls, texts, opens a chat or a website.
 * @csspart sources - The line at the end that says when the facts were checked and opens the sources.
 *
 * @example
 * <ht-resources need="housing"><a href="tel:…">Call the hotline</a></ht-resources>
 */
export class HtResources extends HtTextBlock {
  static override styles = [blockStyles, lineListStyles, styles];

  static override properties: PropertyDeclarations = {
    need: {},
  };

  /** Starts with the services for one need; the visitor can choose another. What to do in danger is always there. */
  declare need: '' | 'danger' | 'talk' | 'child' | 'legal' | 'housing' | 'report' | 'learn';

  /** What the author last wrote in `need`. */
  #asked = '';
  #need: NeedId | '' = '';
  #age: Age | '' = '';
  #hasChosen = false;

  constructor() {
    super();
    this.need = '';
  }

  protected override renderBody(): Body {
    const {content, reader} = this;
    const {resources: words} = this.texts;
    const fits = isFor(reader);
    const ids = words.needs.map(({id}) => id);
    if (this.#asked !== this.need) {
      this.#asked = this.need;
      this.#need = oneOf<NeedId | ''>(this, 'need', this.need, ids, '');
      this.#hasChosen = !!this.#need;
    }
    const all = [...content.lines, ...words.services].filter(fits);
    const entryOf = ({id, ...here}: Offer): Entry[] => (fits(here) ? all.filter((help) => help.id === id).map((help) => ({...help, ...here})) : []);
    const isOfAge = ({age}: Entry) => !age || !this.#age || age === this.#age;
    const needs = words.needs
      .map((need) => ({...need, notes: need.notes.filter(fits), entries: need.offers.flatMap(entryOf).filter(isOfAge)}))
      .filter(({entries}) => entries.length);
    // It may be one for a child, when somebody then asks for an adult.
    if (!needs.some(({id}) => id === this.#need)) this.#need = '';
    // Danger does not wait for a filter.
    const shown = needs.filter(({id}) => !this.#need || id === this.#need || id === 'danger');
    const seen = new Set<string>();
    const groups = shown.map((need) => ({...need, entries: need.entries.map((entry) => ({entry, isFirst: !seen.has(entry.id) && !!seen.add(entry.id)}))}));
    return {
      title: words.title,
      sources: [...words.notes, ...groups.flatMap(({notes}) => notes)].flatMap(({sources}) => [...sources]),
      lines: all.filter(({id}) => seen.has(id)),
      body: html`
        ${words.notes.length ? factList(words.notes.filter(fits)) : nothing}
        <div class="filters box live">
          ${this.#select('need', words.needLabel, this.#need, [['', words.anyNeed], ...needs.map(({id, title}): [NeedId, string] => [id, title])])}
          ${this.#select('age', words.ageLabel, this.#age, [['', words.ages.any], ['child', words.ages.child], ['adult', words.ages.adult]])}
        </div>
        <p role="status">${this.#hasChosen ? fill(plural(content.lang, seen.size, words.shown), {count: String(seen.size)}) : nothing}</p>
        ${groups.map(
          ({id, title, notes, entries}) => html`<section part="need" data-need=${id}>
            ${heading(this.innerLevel, title)}${notes.length ? factList(notes) : nothing}
            <ul class="lines">
              ${entries.map(({entry, isFirst}) => html`<li class="line" part="line" data-line=${entry.id}>${this.#renderEntry(entry, isFirst)}</li>`)}
            </ul>
          </section>`,
        )}
      `,
    };
  }

  /** In full where it is met first; the same once more would only make the list longer. */
  #renderEntry(entry: Entry, isFirst: boolean): Node {
    const {content, reader} = this;
    const {forAge} = this.texts.resources;
    return html`${heading(this.innerLevel + 1, entry.name)}${entry.age ? html`<p class="small age">${forAge[entry.age]}</p>` : nothing}
    ${isFirst
      ? html`${lineBody(entry, reader, content)}
          <p class="small">${fill(content.interface.checked, {date: content.dates[entry.checked]})}</p>`
      : shortBody(entry, reader)}`;
  }

  #select(id: string, label: string, chosen: string, options: readonly (readonly [value: string, label: string])[]): Node {
    return html`<p>
      <label for=${id}>${label}</label>
      <select id=${id} autocomplete="off" @change=${this.#onChoice}>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
      </select>
    </p>`;
  }

  #onChoice = (event: Event): void => {
    const {id, value} = event.target as HTMLSelectElement;
    if (id === 'need') this.#need = value as NeedId | '';
    else this.#age = value as Age | '';
    this.#hasChosen = true;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ht-resources': HtResources;
  }
}
