import {LitElement, adoptStyles} from 'lit';
import {contentFor, lastResort, type Content} from '../../content/index.js';
import {callHref} from './links.js';

/**
 * What every tag shares: a closed shadow root, and the page's own children as a fallback that stands until the
 * block has rendered and comes back if it cannot.
 *
 * The root is closed because session recorders tell two sets of answers apart in an open one, and call-tracking
 * scripts swap the hotline's number for a metered one. There is no switch to open it.
 */
export abstract class HtElement extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {mode: 'closed'};

  #fallback?: HTMLElement;

  /** Everything this element may say, in the language it shows. */
  protected get content(): Content {
    return contentFor('en');
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow((this.constructor as typeof HtElement).shadowRootOptions);
    // First of all the fallback: if anything below throws, or no update ever comes, the number is on the page.
    root.append((this.#fallback = fallback()));
    this.renderOptions.renderBefore = this.#fallback;
    adoptStyles(root, (this.constructor as typeof HtElement).elementStyles);
    return root;
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.#fallback!.hidden = true;
    } catch (error) {
      this.#restoreFallback();
      console.error(`<${this.localName}> could not be shown; its fallback content is shown instead.`, error);
    }
  }

  #restoreFallback(): void {
    if (!this.#fallback) return;
    this.#fallback.parentNode?.replaceChildren(this.#fallback);
    this.#fallback.hidden = false;
  }
}

/** The page's own children; where it gave none, the hotline's number. Made by hand: it must not need what just failed. */
function fallback(): HTMLElement {
  const box = document.createElement('div');
  const children = document.createElement('slot');
  const more = document.createElement('slot');
  const number = document.createElement('a');
  more.name = 'more';
  number.href = callHref(lastResort.number);
  number.textContent = lastResort.label;
  children.append(number);
  box.append(children, more);
  return box;
}
