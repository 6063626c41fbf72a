/** What a visitor sees of our blocks on the page, whatever it was made with. */
import {allInside} from '../browsers/blocks.js';
import {all, type Page} from './host.js';

/** What only the block itself shows. */
export const samples = {'ht-quick-exit': 'button', 'ht-language': 'button', 'ht-hotline': 'li a', 'ht-red-flags': 'summary', 'ht-screening': '[aria-pressed]'};
export const everyBlock = ['ht-quick-exit', 'ht-language', 'ht-hotline', 'ht-red-flags', 'ht-screening', 'ht-screening', 'ht-screening'];
export const withNumber = 'ht-hotline, ht-red-flags, ht-screening';

export const people = (page: Page) => all(page, 'ht-screening').map(({id}) => id);
export const answered = (page: Page) => all(page, 'ht-screening').flatMap((block) => allInside(block, '[aria-pressed="true"]').map(() => block.id));
export const focusedIn = (page: Page) => page.document.activeElement?.shadowRoot?.activeElement;

/** How many ways out float. */
export const exits = (page: Page) => all(page, 'ht-quick-exit').flatMap((block) => allInside(block, '.place:popover-open [part="button"]')).length;
