import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import type {Audience, Flag, Setting} from '../../../content/types.js';
import {compactLines, facts, lastLines, linesOf, sourceNote} from './parts.js';
import {styles} from './styles.js';
import {fill, isFor, words} from './words.js';

const places: readonly Setting[] = ['home', 'work', 'school', 'health', 'public', 'online'];

export class LitRedFlags extends LitElement {
  static override styles = [
    styles,
    css`
      .filter {
        align-items: center;
        display: flex;
        flex-wrap: wrap;
        gap: 0.5em;
        margin-top: 1em;
      }
      label {
        font-weight: bold;
      }
      .group {
        border-top: 1px solid var(--line);
      }
    `,
  ];

  static override properties = {audience: {}, place: {state: true}};

  declare audience: Audience;
  declare private place: Setting | '' | undefined;

  constructor() {
    super();
    this.audience = 'helper';
    this.place = undefined;
  }

  protected override render(): TemplateResult {
    const content = words();
    const {lang, dir, redFlags: said} = content;
    const shown = isFor(this.audience, 'us-ct');
    const isHere = ({settings}: Flag) => !this.place || !settings || settings.includes(this.place);
    const groups = said.groups.map((group) => ({...group, flags: group.flags.filter(shown).filter(isHere)})).filter(({flags}) => flags.length);
    const count = groups.reduce((sum, {flags}) => sum + flags.length, 0);
    const lines = linesOf(content, lastLines);
    return html`<div class="block" lang=${lang} dir=${dir}>
      <h2>${said.title}</h2>
      ${facts(said.caveats.filter(shown))}
      <p class="filter">
        <label for="place">${said.filterLabel}</label>
        <select id="place" @change=${this.onPlaceChange}>
          <option value="">${said.anySetting}</option>
          ${places.map((place) => html`<option value=${place}>${said.settings[place]}</option>`)}
        </select>
      </p>
      <p role="status">${this.place === undefined ? nothing : fill(said.shown[new Intl.PluralRules(lang).select(count)] ?? said.shown.other, 'count', String(count))}</p>
      ${groups.map(
        ({title, flags}) =>
          html`<details class="group" ?open=${this.place !== undefined}>
            <summary><h3>${title}</h3></summary>
            ${facts(flags)}
          </details>`,
      )}
      <div class="box">
        <h3>${said.todoTitle}</h3>
        ${facts(said.todo.filter(shown))}
        <h3>${said.avoidTitle}</h3>
        ${facts(said.avoid.filter(shown))}
      </div>
      <h3>${said.helpTitle}</h3>
      ${compactLines(lines, content)} ${sourceNote(content, said.sources, lines)}
    </div>`;
  }

  private onPlaceChange(event: Event): void {
    this.place = (event.target as HTMLSelectElement).value as Setting | '';
  }
}

customElements.define('lit-red-flags', LitRedFlags);

declare global {
  interface HTMLElementTagNameMap {
    'lit-red-flags': LitRedFlags;
  }
}
