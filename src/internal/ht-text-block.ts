/**
 * Blocks that speak from the long texts. These lie in a file beside the script, so that nobody who looks for a number waits
 * for articles: until it has come, and if it never does, what the page has in the block stays, with the number.
 */
import type {Content, Texts} from '../../content/index.js';
import {contentFor} from '../../content/index.js';
import {HtBlock} from './ht-block.js';
import {allFetched, textsAt} from './language.js';

export abstract class HtTextBlock extends HtBlock {
  #texts: Texts | undefined;

  /** Those of the language that is called for; while they are on their way, those that were there before. */
  protected get texts(): Texts {
    return this.#texts!;
  }

  /** In the language of the texts: half an article in another one helps nobody. */
  protected override get content(): Content {
    const content = contentFor(this.texts.lang)!;
    return {...content, sources: {...content.sources, ...this.texts.sources}, dates: {...content.dates, ...this.texts.dates}};
  }

  protected override shouldUpdate(): boolean {
    this.#texts = textsAt(this) ?? this.#texts;
    return !!this.#texts;
  }

  /** Once the texts are shown too, or it is known that they do not come. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isComplete = await super.getUpdateComplete();
    // Where the words of a language do not come, the English texts are asked for.
    for (let before; before !== allFetched(); ) {
      await (before = allFetched());
      isComplete = await super.getUpdateComplete();
    }
    return isComplete;
  }
}
