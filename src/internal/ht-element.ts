import {LitElement, adoptStyles} from 'lit';
import {contentFor, lastResort, type Content} from '../../content/index.js';
import {callHref} from './links.js';

/**
 * What every tag shares: a closed shadow root, and the page's own children as a fallback that stands until the
 * block has rendered and comes back if it cannot.
 *
 * The root is closed because session recorders tell two sets of answers apart in an open one, and call-tracking
 * scripts swap the hotline's number for a metered one. There is no switch to open it.
 *
 * @cssprop [--ht-accent=#1b4f8f] - The ground of links that call, text or chat, and of a pressed answer.
 * @cssprop [--ht-on-accent=#fff] - The text on `--ht-accent`; keep 4.5 to 1 between the two.
 * @cssprop [--ht-danger=#a3161b] - The ground of emergency links and of the exit button.
 * @cssprop [--ht-on-danger=#fff] - The text on `--ht-danger`; keep 4.5 to 1 between the two.
 * @cssprop --ht-line - The colour of lines and borders. Left out: mixed from the text colour of the page.
 * @cssprop --ht-surface - The ground of boxes. Left out: mixed from the text colour of the page.
 * @cssprop [--ht-radius=0.5em] - How round corners are.
 * @cssprop [--ht-gap=1em] - The distance between things.
 */
export abstract class HtElement extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {mode: 'closed'};

  #fallback: HTMLElement | undefined;

  /** Everything this element may say, in the language it shows. */
  protected get content(): Content {
    return contentFor('en');
  }

  /** The link that has to be there when the page gave none of its own. */
  protected get lastResort(): {href: string; label: string} {
    return {href: callHref(lastResort.number), label: lastResort.label};
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

  /** A new one each time: Lit ties what it rendered to the node it rendered before. */
  #showFallback(root: ShadowRoot): void {
    const box = document.createElement('div');
    const more = document.createElement('slot');
    more.name = 'more';
    box.append(document.createElement('slot'), more);
    if (!this.querySelector('a[href]:not([slot], [slot] *)')) {
      const link = document.createElement('a');
      link.href = this.lastResort.href;
      link.textContent = this.lastResort.label;
      box.append(link);
    }
    root.replaceChildren(box);
    this.renderOptions.renderBefore = this.#fallback = box;
  }

  #report(error: unknown): void {
    console.error(`<${this.localName}> could not be shown. Its fallback is shown.`, error);
  }
}
