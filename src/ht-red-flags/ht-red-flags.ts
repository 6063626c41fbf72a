import type {PropertyDeclarations, PropertyValues} from 'lit';
import '../../content/red-flags.js';
import type {Audience, Fact, Flag, FlagGroup, FlagGroupId, Setting} from '../../content/index.js';
import {isOn, oneOf, someOf} from '../internal/attributes.js';
import {blockStyles} from '../internal/block.styles.js';
import {factList} from '../internal/fact-list.js';
import {fill, plural} from '../internal/format.js';
import {heading} from '../internal/heading.js';
import {HtBlock, type Body} from '../internal/ht-block.js';
import {contentAt} from '../internal/language.js';
import {compactLines} from '../internal/line-list.js';
import {lineListStyles} from '../internal/line-list.styles.js';
import {isFor, lastLines, pickLines} from '../internal/reader.js';
import {html, nothing} from '../internal/render.js';
import {rootOf} from '../internal/roots.js';
import {untouched} from '../internal/untouched.js';
import styles from './ht-red-flags.styles.js';

const places = ['home', 'work', 'school', 'health', 'public', 'online'] as const satisfies readonly Setting[];

/**
 * Signs that someone may be controlled: what to know first, the signs in groups, what to do and not to do, and the number.
 *
 * @element ht-red-flags
 * @slot - Shown until the script has loaded, and again if the block cannot be shown: put the number here as a plain link.
 * @csspart block - The whole block.
 * @csspart heading - Each heading.
 * @csspart group - One group of signs that opens and closes.
 * @csspart line - One line of help with everything about it.
 * @csspart link - Each link that calls, texts or opens a chat.
 * @csspart sources - The line at the end that says when the facts were checked and opens the sources.
 *
 * @example
 * <ht-red-flags setting="school"><a href="tel:…">Call the hotline</a></ht-red-flags>
 */
export class HtRedFlags extends HtBlock {
  static override styles = [blockStyles, lineListStyles, styles];

  static override properties: PropertyDeclarations = {
    groups: {},
    setting: {},
    open: {converter: isOn},
  };

  /** Which groups, in which order, separated by spaces: `control`, `work`, `papers`, `home`, `health`, `behavior`, `sex`. Left out: all. */
  declare groups: string;

  /** Starts with the signs for one place; the visitor can choose another. */
  declare setting: '' | 'home' | 'work' | 'school' | 'health' | 'public' | 'online';

  /** Starts with all groups open. */
  declare open: boolean;

  /** What the visitor chose, or the author for them; undefined until somebody did. */
  #place: Setting | '' | undefined;
  #opened = new Set<FlagGroupId>();
  #printing = false;

  constructor() {
    super();
    this.groups = '';
    this.setting = '';
    this.open = false;
  }

  /** Signs are mostly read by people who worry about someone. */
  protected override get usualReader(): Audience {
    return 'helper';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  override disconnectedCallback(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    this.#print(false);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('setting')) this.#place = oneOf<Setting | ''>(this, 'setting', this.setting, places, '') || undefined;
    if ((changed.has('open') && this.open) || (changed.has('setting') && this.#place)) this.#openAll();
  }

  #openAll(): void {
    untouched(() => {
      for (const {id} of contentAt(this).redFlags.groups) this.#opened.add(id);
    });
  }

  protected override renderBody(): Body {
    const content = contentAt(this);
    const {reader} = this;
    const words = content.redFlags;
    const ids = words.groups.map((group) => group.id);
    const asked = someOf(this, 'groups', this.groups, ids, ids)
      .map((id) => words.groups.find((group) => group.id === id)!)
      .map((group) => ({...group, flags: group.flags.filter(isFor(reader))}));
    // No place without a sign is offered: an empty list would read as an all-clear.
    const offered = places.filter((place) => asked.some(({flags}) => flags.some(isSeenAt(place))));
    const here = offered.find((place) => place === this.#place);
    const groups = asked.map((group) => ({...group, flags: group.flags.filter(isSeenAt(here))})).filter((group) => group.flags.length);
    const [caveats, todo, avoid] = [words.caveats, words.todo, words.avoid].map((facts) => facts.filter(isFor(reader))) as [Fact[], Fact[], Fact[]];
    const lines = pickLines(content, reader, lastLines);
    const count = groups.reduce((sum, group) => sum + group.flags.length, 0);
    return {
      title: words.title,
      sources: words.sources,
      lines,
      body: html`
        ${factList(caveats)}
        <p class="filter live">
          <label for="place">${words.filterLabel}</label>
          <select id="place" autocomplete="off" @change=${this.#onPlaceChange}>
            ${(['', ...offered] as const).map(
              (place) => html`<option value=${place} ?selected=${place === (here ?? '')}>${place ? words.settings[place] : words.anySetting}</option>`,
            )}
          </select>
        </p>
        <p role="status">${this.#place === undefined ? nothing : fill(plural(content.lang, count, words.shown), {count: String(count)})}</p>
        ${groups.map((group) => this.#renderGroup(group))}
        <div class="box">
          ${heading(this.innerLevel, words.todoTitle)}${factList(todo)}${avoid.length ? html`${heading(this.innerLevel, words.avoidTitle)}${factList(avoid)}` : nothing}
        </div>
        ${heading(this.innerLevel, words.helpTitle)}${compactLines(lines, reader, content)}
      `,
    };
  }

  #renderGroup({id, title, flags}: FlagGroup): Node {
    return html`<details class="group" part="group" data-group=${id} ?open=${this.#opened.has(id)} @toggle=${this.#onToggle}>
      <summary>${heading(this.innerLevel, title)}</summary>
      ${factList(flags)}
    </details>`;
  }

  /** Browsers from before 2025 print a closed group closed, whatever the style sheet says. */
  #onPrint = ({type}: Event): void => this.#print(type === 'beforeprint');

  #print(isPrinting: boolean): void {
    this.#printing = isPrinting;
    untouched(() => {
      for (const group of rootOf(this)?.querySelectorAll<HTMLDetailsElement>('[data-group]') ?? []) group.open = isPrinting || this.#opened.has(group.dataset['group'] as FlagGroupId);
    });
  }

  #onPlaceChange = (event: Event): void => {
    this.#place = (event.target as HTMLSelectElement).value as Setting | '';
    // A count of signs that are folded away would be no answer to the question.
    this.#openAll();
    this.requestUpdate();
  };

  #onToggle = (event: Event): void => {
    if (this.#printing) return;
    const details = event.target as HTMLDetailsElement;
    untouched(() => this.#opened[details.open ? 'add' : 'delete'](details.dataset['group'] as FlagGroupId));
  };
}

const isSeenAt =
  (place: Setting | undefined) =>
  ({settings}: Flag): boolean =>
    !place || !settings || settings.includes(place);

declare global {
  interface HTMLElementTagNameMap {
    'ht-red-flags': HtRedFlags;
  }
}
