import type {PropertyDeclarations, PropertyValues} from 'lit';
import '../../content/quick-exit.js';
import {isOn, oneOf, warn} from '../internal/attributes.js';
import {fill, plural} from '../internal/format.js';
import {HtElement} from '../internal/ht-element.js';
import {contentAt} from '../internal/language.js';
import {html, nothing} from '../internal/render.js';
import {rootOf} from '../internal/roots.js';
import {untouched} from '../internal/untouched.js';
import {baseStyles} from '../internal/tokens.styles.js';
import {Departure} from './departure.js';
import {explanation} from './explanation.js';
import {within} from './key-presses.js';
import {attempt} from './leave.js';
import {Place} from './place.js';
import {safeUrl} from './safe-url.js';
import {replaceEntry} from './single-entry.js';
import {Status} from './status.js';
import {Ways, type Way} from './ways.js';
import styles from './ht-quick-exit.styles.js';

/** All exits on the page. They act as one: of two that float in one place one is shown, and one speaks. */
const exits = new Set<HtQuickExit>();
/** What leaving does while somebody practises, at whichever of them. */
let practice: (() => void) | undefined;

/** Milliseconds for which one may practice. */
const practiceLasts = 60_000;

/**
 * One button that stays on screen, or stands among the words with `placement="inline"`, and that covers the page, empties
 * it and puts a neutral page in its place at once.
 *
 * Put it first in the body: it floats above everything wherever it stands, and is then the first thing that a keyboard or
 * a screen reader meets. It takes the place of the current entry in the history of the tab, and the Back button brings no page
 * that carries it up again. For that it leaves one entry, `_q7`, in the session storage of the tab. It cannot clear the history of
 * the browser, and it cannot hide a visit from someone who watches the device; the small button beside it says so.
 *
 * @element ht-quick-exit
 * @slot - Shown until the script has loaded, and again if the button cannot be shown: put a plain link to a neutral page here.
 * @csspart button - The button.
 * @csspart about - The small button that opens the explanation.
 * @csspart panel - The explanation: what leaving does not do, where the history is, and practice.
 * @csspart hint - The sentences that name the other ways to leave; read out with the button, and seen when `placement` is `inline` or the explanation is open.
 * @csspart practice - The button that begins the practice.
 * @csspart status - Says how many presses are missing, and what happens in practice.
 * @cssprop [--ht-danger=#a3161b] - The ground of the button; its text is black or white, whichever reads better.
 *
 * @example
 * <ht-quick-exit><a href="…" rel="noreferrer">Leave this page</a></ht-quick-exit>
 */
export class HtQuickExit extends HtElement {
  static override styles = [baseStyles, styles];

  static override properties: PropertyDeclarations = {
    href: {},
    shortcut: {},
    gesture: {},
    placement: {},
    newTab: {converter: isOn, attribute: 'new-tab'},
    thisTabOnly: {converter: isOn, attribute: 'this-tab-only'},
    singleEntry: {converter: isOn, attribute: 'single-entry'},
  };

  /** Where to go instead of the weather page: a whole address, with `https://` or `http://`. */
  declare href: string;

  /** The keys that leave as well: Shift three times, Escape two times, or none. */
  declare shortcut: 'shift' | 'escape' | 'none';

  /** The touch that leaves as well: none, or three quick taps of one finger on a spot of the page that is no control. */
  declare gesture: 'none' | 'triple-tap';

  /** Where the button stands: at the foot of a phone and the top of a wide screen, always at the top, always at the foot, or where the tag is. */
  declare placement: 'auto' | 'top' | 'bottom' | 'inline';

  /** Opens the neutral page in a fresh tab too, in which the Back button leads nowhere. */
  declare newTab: boolean;

  /** Leaves alone: other tabs of the same site stay when this one leaves, and this one stays when they do. */
  declare thisTabOnly: boolean;

  /** Goes to other pages of the same site without new entries in the history, so that the whole visit is one step back. */
  declare singleEntry: boolean;

  readonly #status = new Status(this);
  readonly #ways: Ways;
  readonly #departure: Departure;
  #destination: string | undefined;
  #isOpen = false;

  constructor() {
    super();
    this.href = '';
    this.shortcut = 'shift';
    this.gesture = 'none';
    this.placement = 'auto';
    this.newTab = false;
    this.thisTabOnly = false;
    this.singleEntry = false;
    new Place(this, () => (this.#isFloating ? this.#find('.place') : null));
    this.#ways = new Ways(this, {
      // What is practised on lies over it.
      button: () => ([...exits].some((exit) => exit.#find('.card[open]')) ? null : this.#find('[part="button"]')),
      isFloating: () => this.#isFloating,
      go: this.#go,
      progress: this.#onProgress,
    });
    this.#departure = new Departure(this, () => {
      const {lang, dir, quickExit: words} = contentAt(this);
      return {
        to: [this.#destination ?? this.#knownDestination, words.url],
        newTab: this.newTab,
        isAlone: this.thisTabOnly,
        framed: {text: words.framed, lang, dir},
        cover: this.#find('.cover'),
      };
    });
  }

  protected override get fallbackLink(): {href: string; label: string} {
    const {url, label} = contentAt(this).quickExit;
    return {href: url, label};
  }

  override connectedCallback(): void {
    untouched(() => exits.add(this));
    super.connectedCallback();
    // Left at once, as Back brought the page up.
    if (!this.isConnected) return;
    addEventListener('click', this.#onClickAnywhere);
  }

  override disconnectedCallback(): void {
    untouched(() => exits.delete(this));
    if (practice === this.#showCard) practice = undefined;
    removeEventListener('click', this.#onClickAnywhere);
    void updateAll();
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Now, so that a bad address is named when the page loads and not when somebody has to leave.
    if (changed.has('href')) this.#destination = this.#knownDestination;
    if (changed.has('shortcut')) this.#ways.shortcut = this.#knownShortcut;
    if (changed.has('gesture')) this.#ways.gesture = this.#knownGesture;
  }

  protected override render(): Node {
    const {lang, dir, quickExit: words} = contentAt(this);
    const placement = this.#knownPlacement;
    const hints = ([this.#knownShortcut, this.#knownGesture] as const).filter((way) => way !== 'none').map((way) => words.hint[way]);
    const isInline = placement === 'inline';
    const hint = hints.length ? html`<p id="hint" part="hint">${hints.join(' ')}</p>` : nothing;
    return html`<section
        class=${`place ${placement}`}
        role=${firstWith(() => true) === this ? nothing : 'group'}
        popover=${isInline ? nothing : 'manual'}
        aria-label=${words.label}
        lang=${lang}
        dir=${dir}
        ?hidden=${!isInline && !this.#isFloating}
      >
        <div class="buttons">
          <button class="leave" part="button" type="button" aria-describedby=${hints.length ? 'hint' : nothing} @click=${this.#go}>${words.label}</button>
          <button class="about" part="about" type="button" aria-label=${words.about} aria-expanded=${this.#isOpen} @click=${this.#onAboutClick}>?</button>
        </div>
        ${isInline ? hint : nothing}
        <div class="panel" part="panel" ?hidden=${!this.#isOpen}>${isInline ? nothing : hint}${this.#isOpen ? explanation(words, this.#onPracticeClick) : nothing}</div>
        <p role="status" part="status">${this.#status.text(words)}</p>
      </section>
      <dialog class="card" lang=${lang} dir=${dir} @cancel=${this.#go}>
        <p>${words.practice.done}</p>
        <button class="leave" type="button" @click=${this.#go}>${words.label}</button>
        <button class="back" type="button" @click=${this.#onBackClick}>${words.practice.back}</button>
      </dialog>
      <div class="cover" popover="manual"></div>`;
  }

  get #knownShortcut(): HtQuickExit['shortcut'] {
    return oneOf(this, 'shortcut', this.shortcut, ['shift', 'escape', 'none'], 'shift');
  }

  get #knownGesture(): HtQuickExit['gesture'] {
    return oneOf(this, 'gesture', this.gesture, ['none', 'triple-tap'], 'none');
  }

  get #knownPlacement(): HtQuickExit['placement'] {
    return oneOf(this, 'placement', this.placement, ['auto', 'top', 'bottom', 'inline'], 'auto');
  }

  get #knownDestination(): string {
    const safe = contentAt(this).quickExit.url;
    if (!this.href) return safe;
    const url = safeUrl(this.href);
    if (!url) warn(this, 'href', this.href, 'an address that starts with https:// or http://', safe);
    return url ?? safe;
  }

  get #isFloating(): boolean {
    const placement = this.#knownPlacement;
    return placement !== 'inline' && firstWith((exit) => exit.#knownPlacement === placement) === this;
  }

  #find<T extends HTMLElement>(selector: string): T | null {
    return rootOf(this)!.querySelector<T>(selector);
  }

  #onClickAnywhere = (event: MouseEvent): void => {
    if (this.singleEntry) replaceEntry(event);
  };

  #onAboutClick = (): void => {
    this.#isOpen = !this.#isOpen;
    this.requestUpdate();
  };

  #onPracticeClick = (): void => {
    this.#onAboutClick();
    this.#find('[part="about"]')!.focus();
    practice = this.#showCard;
    this.#status.say((words) => words.practice.on, practiceLasts, () => this.#endPractice());
  };

  #endPractice(): void {
    practice = undefined;
    this.#status.say((words) => words.practice.over);
  }

  #showCard = (): void => {
    this.#endPractice();
    this.#find<HTMLDialogElement>('.card')!.showModal();
  };

  #onBackClick = (): void => {
    this.#find<HTMLDialogElement>('.card')!.close();
  };

  #onProgress = (way: Way, missing: number): void => {
    // Of several one speaks.
    if (practice || firstWith((exit) => exit.#knownShortcut === this.#knownShortcut) !== this) return;
    if (!missing) return this.#status.clear();
    const {lang} = contentAt(this);
    this.#status.say(
      (words) => fill(plural(lang, missing, words.progress[way]), {count: String(missing)}),
      within,
      () => {
        this.#ways.forget();
        this.#status.say((words) => words.expired);
      },
    );
  };

  /** In practice the page comes back, but only from the first press: whoever presses again means it. */
  #go = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!practice) return this.#departure.leave();
    attempt(practice);
    practice = undefined;
  };
}

/** Of all on the page the one that came first. Each asks, so what is first must be found first. */
function firstWith(is: (exit: HtQuickExit) => boolean): HtQuickExit | undefined {
  for (const exit of exits) if (is(exit)) return exit;
  return undefined;
}

let willUpdate = false;

/** Another one may be the first now; once for all that leave together. */
async function updateAll(): Promise<void> {
  if (willUpdate) return;
  willUpdate = true;
  await Promise.resolve();
  willUpdate = false;
  untouched(() => {
    for (const exit of exits) exit.requestUpdate();
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'ht-quick-exit': HtQuickExit;
  }
}
