import type {QuickExit} from '../../content/index.js';
import {html} from '../internal/render.js';

/** Safari on an iPhone or iPad has no menu. An iPad says that it is a Mac, but no Mac has a touch screen; other browsers there name themselves. */
const isSafariPhone = ({userAgent, maxTouchPoints}: Navigator): boolean =>
  (/iP(hone|ad|od)/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)) && !/(Cri|Fxi|Edgi|OP)OS|OPT\//i.test(userAgent);

/** What leaving does not do, where this browser lists the page, and a way to try. */
export const explanation = (words: QuickExit, onPracticeClick: () => void): Node => html`
  <button part="practice" type="button" @click=${onPracticeClick}>${words.practice.start}</button>
  ${words.limits.map((text) => html`<p>${text}</p>`)}
  <p><b>${words.historyTitle}</b></p>
  <p>${words.history[isSafariPhone(navigator) ? 'safari-phone' : 'menu']}</p>
  ${words.historyAdvice.map((text) => html`<p>${text}</p>`)}
`;
