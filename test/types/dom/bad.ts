/** What no script of the page can do. */
import type {HtHotline} from 'ht-blocks';
import type {HtElement} from 'ht-blocks'; // must not compile

const hotline = document.createElement('ht-hotline');
hotline.audience = 'nurse'; // must not compile
hotline.audience = 'helper';
hotline.headingLevel = 7; // must not compile
hotline.number = 'ours'; // must not compile
hotline.compact = 'yes'; // must not compile
hotline.updateComplete = Promise.resolve(true); // must not compile
hotline.requestUpdate(); // must not compile
hotline.renderRoot; // must not compile

const screening = document.createElement('ht-screening');
screening.answers; // must not compile
screening.idle = 'soon'; // must not compile

export const block: HtHotline = document.createElement('ht-hotlin'); // must not compile
export type Hidden = HtElement;
document.createElement('ht-topic').name = 'wrongs'; // must not compile
