import {LitElement, adoptStyles} from 'lit';
import {lastResort, type Content} from '../../content/index.js';
import {contentAt, follow, unfollow} from './language.js';
import {callHref} from './links.js';
import {noteRoot} from './roots.js';

/**
 * What every tag shares: a closed shadow root, and the page's own children as a fallback that stands until the
 * block has rendered and comes back if it cannot.
 *
 * The root is closed because session recorders tell two sets of answers apart in an open one, and call-tracking
 * scripts swap the hotline's number for a metered one. There is no switch to open it.
 *
 * @attr lang - The language it speaks: `en`, `es`; `es-MX` is `es`. Left out: what the visitor chose in `ht-language`, else the nearest `lang` around it, else English. It follows when that changes.
 * @cssprop [--ht-radius=0.5em] - How round corners are.
 */
export abstract class HtElement extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {mode: 'closed'};

  #fallback: HTMLElement | undefined;

  /** Everything this element may say, in the language it shows. */
  protected get content(): Content {
    return contentAt(this);
  }

  /** The link that has to be there when the page gave none of its own. */
  protected get fallbackLink(): {href: string; label: string} {
    return {href: callHref(lastResort.number), label: lastResort.label};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    noteRoot(this, this.renderRoot);
    follow(this);
    // Moved to another place on the page, where another language may be spoken.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    unfollow(this);
    super.disconnectedCallback();
  }

  protected override createRenderRoot(): ShadowRoot | DocumentFragment {
    try {
      const root = this.attachShadow((this.constructor as typeof HtElement).shadowRootOptions);
      // First of all the fallback: if anything below throws, or no update ever comes, the number is on the page.
      this.#showFallback(root);
      adoptStyles(root, (this.constructor as typeof HtElement).elementStyles);
      return root;
    } catch (error) {
      this.#report(error);
      this.#fallback = undefined;
      this.renderOptions.renderBefore = null;
      // Lit needs a place to render to. In this one nobody sees it, and the page's own children stay.
      return document.createDocumentFragment();
    }
  }

  protected override performUpdate(): void {
    if (!this.isUpdatePending) return;
    try {
      super.performUpdate();
      if (this.#fallback) this.#fallback.hidden = true;
    } catch (error) {
      this.#report(error);
      if (this.#fallback) this.#showFallback(this.#fallback.parentNode as ShadowRoot);
    }
  }

  /**
   * A new one each time: Lit ties what it rendered to the node it rendered before. On a page that is still being read the
   * link may join one that the page brings later; two are better than none.
   */
  #showFallback(root: ShadowRoot): void {
    const box = document.createElement('div');
    const more = document.createElement('slot');
    more.name = 'more';
    box.append(document.createElement('slot'), more);
    if (!this.querySelector('a[href]:not([slot], [slot] *)')) {
      const link = document.createElement('a');
      link.href = this.fallbackLink.href;
      link.textContent = this.fallbackLink.label;
      // After Arabic words on a page the parts of a number would change places.
      link.dir = 'auto';
      box.append(link);
    }
    root.replaceChildren(box);
    this.renderOptions.renderBefore = this.#fallback = box;
  }

  #report(error: unknown): void {
    console.error(`<${this.localName}> could not be shown. Its fallback is shown.`, error);
  }
}
