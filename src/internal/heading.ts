import {html} from './render.js';

/** Heading levels that a page author may ask for. */
export const headingLevels = ['1', '2', '3', '4', '5', '6'] as const;

/** A heading of a level that is known only when the block renders. Past six it stays six. */
export function heading(level: number, text: string): Node {
  switch (level) {
    case 1:
      return html`<h1 part="heading">${text}</h1>`;
    case 2:
      return html`<h2 part="heading">${text}</h2>`;
    case 3:
      return html`<h3 part="heading">${text}</h3>`;
    case 4:
      return html`<h4 part="heading">${text}</h4>`;
    case 5:
      return html`<h5 part="heading">${text}</h5>`;
    default:
      return html`<h6 part="heading">${text}</h6>`;
  }
}
