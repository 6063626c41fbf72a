import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {oneOf, warn} from '../internal/attributes.js';
import {HtElement} from '../internal/ht-element.js';
import {baseStyles} from '../internal/tokens.styles.js';
import {wipeAll} from '../internal/wipe.js';
import {KeyPresses} from './key-presses.js';
import {safeUrl} from './safe-url.js';
import styles from './ht-quick-exit.styles.js';

/**
 * One button that stays on screen, or stands among the words with `placement="inline"`, and that covers the page and puts a neutral page in its place at once.
 *
 * It takes the place of the current entry in the history of the tab. It cannot clear the history of the browser,
 * and it cannot hide a visit from someone who watches the device.
 *
 * @element ht-quick-exit
 * @slot - Shown until the script has loaded, and again if the button cannot be shown: put a plain link to a neutral page here.
 * @csspart button - The button.
 * @csspart hint - The sentence that names the keys; read out with the button, and seen beside it when `placement` is `inline`.
 * @cssprop [--ht-danger=#a3161b] - The ground of the button.
 * @cssprop [--ht-on-danger=#fff] - The text on `--ht-danger`; keep 4.5 to 1 between the two.
 *
 * @example
 * <ht-quick-exit><a href="…" rel="noreferrer">Leave this page</a></ht-quick-exit>
 */
export class HtQuickExit extends HtElement {
  static override styles = [baseStyles, styles];

  static override properties: PropertyDeclarations = {
    href: {},
    shortcut: {},
    placement: {},
  };

  /** Where to go instead of the weather page: a whole address, with `https://` or `http://`. */
  declare href: string;

  /** The keys that leave as well: Shift three times, Escape two times, or none. */
  declare shortcut: 'shift' | 'escape' | 'none';

  /** Where the button stands: at the foot of a phone and the top of a wide screen, always at the top, always at the foot, or where the tag is. */
  declare placement: 'auto' | 'top' | 'bottom' | 'inline';

  #keys: KeyPresses | undefined;

  constructor() {
    super();
    this.href = '';
    this.shortcut = 'shift';
    this.placement = 'auto';
  }

  protected override get fallbackLink(): {href: string; label: string} {
    const {url, label} = this.content.quickExit;
    return {href: url, label};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // On the window and before the page's own handlers, so that no dialog or widget swallows the keys.
    addEventListener('keydown', this.#onKey, true);
    addEventListener('keyup', this.#onKey, true);
    addEventListener('pointerdown', this.#onPointerDown, true);
  }

  override disconnectedCallback(): void {
    removeEventListener('keydown', this.#onKey, true);
    removeEventListener('keyup', this.#onKey, true);
    removeEventListener('pointerdown', this.#onPointerDown, true);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Asked for here too, so that a bad address is named when the page loads and not when somebody has to leave.
    void this.#knownDestination;
    if (!changed.has('shortcut')) return;
    const shortcut = this.#knownShortcut;
    this.#keys = shortcut === 'none' ? undefined : shortcut === 'shift' ? new KeyPresses('Shift', 3) : new KeyPresses('Escape', 2);
  }

  protected override render(): TemplateResult {
    const {lang, dir, quickExit: words} = this.content;
    const shortcut = this.#knownShortcut;
    const placement = oneOf(this, 'placement', this.placement, ['auto', 'top', 'bottom', 'inline'], 'auto');
    return html`<div class="place ${placement}" lang=${lang} dir=${dir}>
        <button part="button" type="button" aria-describedby=${shortcut === 'none' ? nothing : 'hint'} @click=${this.#onClick}>${words.label}</button>
        ${shortcut === 'none' ? nothing : html`<p id="hint" part="hint" ?hidden=${placement !== 'inline'}>${words.hint[shortcut]}</p>`}
      </div>
      <dialog class="cover" closedby="none" @cancel=${stay}></dialog>`;
  }

  get #knownShortcut(): HtQuickExit['shortcut'] {
    return oneOf(this, 'shortcut', this.shortcut, ['shift', 'escape', 'none'], 'shift');
  }

  get #knownDestination(): string {
    const safe = this.content.quickExit.url;
    if (!this.href) return safe;
    const url = safeUrl(this.href);
    if (!url) warn(this, 'href', this.href, 'an address that starts with https:// or http://', safe);
    return url ?? safe;
  }

  #onClick(): void {
    this.#leave();
  }

  #onKey = (event: KeyboardEvent): void => {
    if (this.#keys?.take(event)) this.#leave();
  };

  /** Shift held for a click, as when selecting text, is no wish to leave. */
  #onPointerDown = (): void => this.#keys?.reset();

  /** Cover first, then go: the next page may take long to answer, and until it does this one must not be seen. */
  #leave(): void {
    const cover = this.renderRoot.querySelector<HTMLDialogElement>('.cover');
    try {
      cover?.showModal();
    } catch {
      // A second press, or Safari before 15.4: nothing may keep the visitor here.
      cover?.setAttribute('open', '');
    }
    try {
      wipeAll();
      sendNoReferrer();
    } finally {
      location.replace(this.#knownDestination);
    }
  }
}

/** Whoever presses Escape again and again must not uncover the page. Safari and older browsers ask; newer ones heed `closedby`. */
const stay = (event: Event): void => event.preventDefault();

/** The next page must not learn where its visitor came from. A navigation by script takes its policy from the document. */
function sendNoReferrer(): void {
  const meta = document.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  document.head.append(meta);
}

declare global {
  interface HTMLElementTagNameMap {
    'ht-quick-exit': HtQuickExit;
  }
}
