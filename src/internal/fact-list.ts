import {html, type TemplateResult} from 'lit';
import type {Fact} from '../../content/index.js';

/** Facts one under the other. */
export const factList = (facts: readonly Fact[]): TemplateResult =>
  html`<ul>
    ${facts.map(({text}) => html`<li>${text}</li>`)}
  </ul>`;
