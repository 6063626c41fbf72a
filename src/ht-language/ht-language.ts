import type {PropertyDeclarations} from 'lit';
import type {LanguageCode} from '../../content/index.js';
import {someOf} from '../internal/attributes.js';
import {choiceStyles} from '../internal/choice.styles.js';
import {HtElement} from '../internal/ht-element.js';
import {choose, contentAt, known} from '../internal/language.js';
import {html, nothing} from '../internal/render.js';
import {baseStyles} from '../internal/tokens.styles.js';
import styles from './ht-language.styles.js';

/** Of several switches on a page only the one that was pressed last has something to say. */
let lastPress: {code: string} | undefined;

/**
 * A small switch that changes the language of every block on the page that has no `lang` of its own. Each language is
 * named in itself. The choice lasts as long as the page: nothing is stored, and the address stays.
 *
 * @element ht-language
 * @slot - Shown until the script has loaded, and again if the switch cannot be shown: put a link to your page in the other language here.
 * @csspart language - Each button.
 * @cssprop [--ht-accent=#1b4f8f] - The ground of the language that is shown; its text is black or white, whichever reads better.
 * @cssprop [--ht-gap=1em] - The distance above and below, a length: 0.25em at least, 3em at most.
 *
 * @example
 * <ht-language><a href="…" lang="es" hreflang="es">Español</a></ht-language>
 */
export class HtLanguage extends HtElement {
  static override styles = [baseStyles, choiceStyles, styles];

  static override properties: PropertyDeclarations = {
    languages: {},
  };

  /** Which languages, in which order, separated by spaces: `en`, `es`. Left out: all there are. */
  declare languages: string;

  /** What the visitor pressed here last. Not a reactive property: no script of the page needs to know. */
  #press: {code: string} | undefined;

  constructor() {
    super();
    this.languages = '';
  }

  protected override render(): Node {
    const {lang, dir, languages, interface: words} = contentAt(this);
    // What the blocks around show; a `lang` on the switch itself only says how the switch speaks.
    const around = contentAt(this, null);
    return html`<div class="switch live" role="group" aria-label=${words.languageLabel} lang=${lang} dir=${dir}>
        ${someOf(this, 'languages', this.languages, known, known).map(
          (code) => html`<button part="language" type="button" lang=${code} aria-pressed=${code === around.lang} @click=${this.#onClick}>
            ${languages[code as LanguageCode]?.name ?? code}
          </button>`,
        )}
      </div>
      <p class="heard" role="status" lang=${around.lang} dir=${around.dir}>${this.#press === lastPress && this.#press?.code === around.lang ? around.interface.languageChanged : nothing}</p>`;
  }

  #onClick = ({currentTarget}: Event): void => {
    const code = (currentTarget as HTMLElement).lang;
    this.#press = lastPress = {code};
    choose(code);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ht-language': HtLanguage;
  }
}
