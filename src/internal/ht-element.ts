import {ReactiveElement, type PropertyValues} from 'lit';
import {lastResort} from '../../content/index.js';
import {closedRoot, exportParts, slots, writtenRoot} from './closed-root.js';
import {follow, hostOf, unfollow} from './language.js';
import {callHref} from './links.js';
import {render} from './render.js';
import {noteRoot} from './roots.js';
import {dress} from './dress.js';
import {ask, create, untouched} from './untouched.js';
import {whereOneWas} from './where-one-was.js';

/**
 * What every tag shares: a closed shadow root, and the page's own children as a fallback that stands until the
 * block has rendered and comes back if it cannot.
 *
 * The root is closed because session recorders tell two sets of answers apart in an open one, and call-tracking
 * scripts swap the hotline's number for a metered one. There is no switch to open it. `LitElement` is not used because
 * it keeps the root, a node inside it and the way to render it once more in fields that any script of the page can read.
 *
 * @fires {Event} ht-rendered - Once, when the block first shows itself in place of what the page has in it. It bubbles, also out of shadow roots, and carries nothing.
 * @attr {string} lang - The language it speaks: `en`, `es`; `es-MX` is `es`. Left out: what the visitor chose in `ht-language`, else the nearest `lang` around it, else English. It follows when that changes.
 * @cssprop [--ht-radius=0.5em] - How round corners are, a length: 2em at most.
 */
export abstract class HtElement extends ReactiveElement {
  readonly #view: () => Node;
  /** What the page has in the element is seen in it, until the block is, and a link where there is none. */
  #box: HTMLElement | undefined;
  #root: ShadowRoot | undefined;
  /** Where it renders. */
  #place: ShadowRoot | DocumentFragment | undefined;
  #fallback: HTMLElement | undefined;
  /** The root that the page has written, as long as it is still what is seen. */
  #written: ShadowRoot | undefined;
  /** Brings the visitor to where they were in what was shown before. */
  #goThere: ((root: ShadowRoot) => void) | undefined;
  /** Said once and never again: what is drawn later can be what the visitor has asked for. */
  #isAnnounced = false;

  /** @param view what it shows; an element with something to hide gives a function that no script of the page can call */
  constructor(view = (): Node => this.render!()) {
    super();
    this.#view = view;
    try {
      untouched(() => {
        // Made before the root, and looked at: an empty root would hide the number that the page has in it.
        this.#box = create('div');
        this.#box.append(...slots());
        if (!this.#box.firstChild) throw new Error('Nothing can be put into an element.');
        const written = writtenRoot(this);
        // Not when it is connected: a page could bring a root of its own before.
        this.#root = closedRoot(this, written);
        this.#root.append(this.#box);
        noteRoot(this, this.#root);
        if (!written) return;
        // A policy of the page may forbid the style that is written with it.
        if (!written.styleSheets.length) this.#dress(written);
        // What is written stays until there is something to put in its place.
        this.#written = written;
        if (!written.querySelector(this.vital)) this.#replaceWritten();
        // Nor does any of it work before.
        for (const control of written.querySelectorAll<HTMLElement>('.live')) control.style.visibility = 'hidden';
      });
    } catch (error) {
      this.#report(error);
    }
  }

  /** What must be in a block: without it the fallback is put back. */
  protected get vital(): string {
    return 'button';
  }

  /** The link that has to be there when the page gave none of its own. */
  protected get fallbackLink(): {href: string; label: string} {
    return {href: callHref(lastResort.number), label: lastResort.label};
  }

  override requestUpdate(...change: Parameters<ReactiveElement['requestUpdate']>): void {
    untouched(() => super.requestUpdate(...change));
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    untouched(() => super.attributeChangedCallback(name, before, now));
  }

  override connectedCallback(): void {
    untouched(() => {
      this.#place ??= this.#prepare();
      super.connectedCallback();
      follow(this);
      // Moved to another place on the page, where another language may be spoken, or back after its words have come.
      this.requestUpdate();
    });
  }

  /** A root loses its looks on the way to another document, which knows only sheets of its own. */
  adoptedCallback(): void {
    untouched(() => this.#root && this.#dress(this.#root));
  }

  override disconnectedCallback(): void {
    untouched(() => {
      unfollow(this);
      super.disconnectedCallback();
    });
  }

  #prepare(): ShadowRoot | DocumentFragment {
    const root = this.#root;
    try {
      if (root) {
        // First of all the fallback: if anything below throws, or no update ever comes, the number is on the page.
        this.#showFallback(root);
        return root;
      }
    } catch (error) {
      this.#report(error);
      this.#fallback = undefined;
    }
    // In this one nobody sees what is shown, and the page's own children stay.
    return ask(document, 'createDocumentFragment');
  }

  #dress(root: ShadowRoot): void {
    dress(root, (this.constructor as typeof HtElement).elementStyles.map(String));
  }

  /** For Lit, which keeps it where every script of the page can read it. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override performUpdate(): void {
    if (!this.isUpdatePending) return;
    try {
      untouched(() => {
        this.#try(() => super.performUpdate());
      });
    } catch (error) {
      this.#report(error);
      if (this.#fallback) this.#showFallback(this.#root!);
      this.#replaceWritten();
    }
    if (!this.#fallback?.hidden || this.#isAnnounced) return;
    this.#isAnnounced = true;
    this.#goThere?.(this.#root!);
    this.#goThere = undefined;
    try {
      this.dispatchEvent(new Event('ht-rendered', {bubbles: true, composed: true}));
    } catch {
      // A page has put something else in the place of events: nobody hears of it then.
    }
  }

  /** Shows it, or once more from nothing: translators of whole pages write into what we have rendered. */
  #try(update: () => void): void {
    const isThere = () => {
      if (!this.#place!.querySelector(`:is(${this.vital}):not(:empty)`)) throw new Error('It came out empty.');
      if (this.#root && this.#root.host !== this) exportParts(this.#root);
    };
    try {
      update();
      // A block may have to wait for its words.
      if (this.hasUpdated) isThere();
    } catch (error) {
      if (!this.#fallback) throw error;
      this.#showFallback(this.#root!);
      this.#render(this.#view());
      isThere();
    }
  }

  protected override update(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.#goThere ??= whereOneWas(this.#written ?? (this.querySelector('slot') && hostOf(this)) ?? this);
    const shown = this.#view();
    super.update(changed);
    this.#render(shown);
  }

  #render(shown: Node): void {
    render(shown, this.#place!, this.#fallback ?? null);
    this.#replaceWritten();
    const fallback = this.#fallback;
    if (!fallback || fallback.hidden) return;
    // Not before: what the page wrote looks as the page wants it, and does not move while a block waits for its words.
    this.#dress(this.#root!);
    // Before anything is measured: the page would be taken to have moved.
    fallback.hidden = true;
  }

  #replaceWritten(): void {
    const written = this.#written;
    this.#written = undefined;
    if (!written) return;
    const box = this.#root!.host as HTMLElement;
    box.hidden = false;
    written.replaceChildren(box);
  }

  /** What an element with nothing to hide shows. */
  protected render?(): Node;

  /** On a page that is still being read the link may join one that the page brings later; two are better than none. */
  #showFallback(root: ShadowRoot): void {
    const box = this.#box!;
    box.hidden = false;
    const written = [this, ...[...this.querySelectorAll('slot')].flatMap((slot) => slot.assignedElements({flatten: true}))];
    if (!box.querySelector('a') && !written.some((element) => element.matches('a[href]:not([slot])') || element.querySelector('a[href]:not([slot], [slot] *)'))) {
      const link = create('a');
      link.href = this.fallbackLink.href;
      link.rel = 'noreferrer';
      link.referrerPolicy = 'no-referrer';
      link.textContent = this.fallbackLink.label;
      // After Arabic words on a page the parts of a number would change places.
      link.dir = 'auto';
      box.append(link);
    }
    if (root.childNodes.length > 1 || root.firstChild !== box) root.replaceChildren(box);
    this.#fallback = box;
  }

  #report(error: unknown): void {
    console.error(`<${this.localName}> could not be shown. Its fallback is shown.`, error);
  }
}
