/** The questions of the embed builder as plain form fields: radio buttons, boxes to tick, lists to choose from. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Option} from './facts.js';

export interface Answer {
  readonly value: string;
  readonly label: string;
  /** More about it, under it. */
  readonly about?: string | undefined;
}

const valueOf = ({target}: Event) => (target as HTMLInputElement | HTMLSelectElement).value;
const isTicked = ({target}: Event) => (target as HTMLInputElement).checked;

const aboutOf = (id: string, about: string | undefined) => (about ? html`<span class="about" id="${id}-about">${about}</span>` : nothing);

/** One of a few. */
export const oneOf = (legend: string, name: string, answers: readonly Answer[], chosen: string, on: (value: string) => void, more: unknown = nothing): TemplateResult =>
  html`<fieldset>
    <legend>${legend}</legend>
    ${answers.map(({value, label, about}) => {
      const id = `${name}-${value || 'none'}`;
      return html`<p class="answer">
        <input
          type="radio"
          id=${id}
          name=${name}
          value=${value}
          .checked=${value === chosen}
          aria-describedby=${about ? `${id}-about` : nothing}
          @change=${(event: Event) => on(valueOf(event))}
        />
        <label for=${id}>${label}</label>
        ${aboutOf(id, about)}
      </p>`;
    })}
    ${more}
  </fieldset>`;

export const tickBox = (id: string, label: string, about: string | undefined, ticked: boolean, on: (ticked: boolean) => void): TemplateResult =>
  html`<p class="answer">
    <input type="checkbox" id=${id} .checked=${ticked} aria-describedby=${about ? `${id}-about` : nothing} @change=${(event: Event) => on(isTicked(event))} />
    <label for=${id}>${label}</label>
    ${aboutOf(id, about)}
  </p>`;

export const listOf = (id: string, label: string, about: string | undefined, answers: readonly Answer[], chosen: string, on: (value: string) => void): TemplateResult =>
  html`<p class="field">
    <label for=${id}>${label}</label>
    <select id=${id} aria-describedby=${about ? `${id}-about` : nothing} @change=${(event: Event) => on(valueOf(event))}>
      ${answers.map(({value, label}) => html`<option value=${value} .selected=${value === chosen}>${label}</option>`)}
    </select>
    ${aboutOf(id, about)}
  </p>`;

/** An attribute as the manifest has it: a list, or a box to tick. Its first value is what it is without being written. */
export function optionOf(tag: string, {name, label, help, choices}: Option, chosen: string | true | undefined, on: (value: string | boolean) => void): TemplateResult {
  const id = `${tag}-${name}`;
  if (!choices.length) return tickBox(id, label, help, chosen === true, on);
  const usual = choices[0].value;
  return listOf(id, label, help, choices, typeof chosen === 'string' ? chosen : usual, (value) => on(value === usual ? false : value));
}
