import type {Fact} from '../../content/index.js';
import {html} from './render.js';

/** Facts one under the other. */
export const factList = (facts: readonly Fact[]): Node =>
  html`<ul>
    ${facts.map(({text}) => html`<li>${text}</li>`)}
  </ul>`;
