/** The same words with the components of GOV.UK Frontend: what a government team would reach for. */
import {readFileSync} from 'node:fs';
import {escaped} from '../../scripts/escape.js';
import {transform} from 'esbuild';
import {bundle} from './bundle.js';
import type {Contestant} from './contestant.js';
import {each, el} from './text.js';
import {shown, type Shown, type ShownLine, type ShownSources} from './shown.js';

const entry = `
  import {createAll} from 'govuk-frontend/dist/govuk/init.mjs';
  import {Button} from 'govuk-frontend/dist/govuk/components/button/button.mjs';
  import {ExitThisPage} from 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs';
  import {Radios} from 'govuk-frontend/dist/govuk/components/radios/radios.mjs';
  document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');
  for (const component of [Button, ExitThisPage, Radios]) createAll(component);
`;

const p = (...texts: string[]) => each('p', {class: 'govuk-body'}, texts);
const h = (level: number, size: string, text: string) => el(`h${level}`, {class: `govuk-heading-${size}`}, escaped(text));
const bullets = (texts: readonly string[]) => (texts.length ? el('ul', {class: 'govuk-list govuk-list--bullet'}, each('li', {}, texts)) : '');
const inset = (...inside: string[]) => el('div', {class: 'govuk-inset-text'}, ...inside);

const details = (title: string, ...inside: string[]) =>
  el(
    'details',
    {class: 'govuk-details'},
    el('summary', {class: 'govuk-details__summary'}, el('span', {class: 'govuk-details__summary-text'}, escaped(title))),
    el('div', {class: 'govuk-details__text'}, ...inside),
  );

const button = (href: string, label: string, isUrgent: boolean) =>
  el('a', {href, role: 'button', draggable: 'false', class: `govuk-button${isUrgent ? ' govuk-button--warning' : ''}`, 'data-module': 'govuk-button', rel: 'noreferrer'}, escaped(label));

const row = (key: string, value: string) => el('div', {class: 'govuk-summary-list__row'}, el('dt', {class: 'govuk-summary-list__key'}, key), el('dd', {class: 'govuk-summary-list__value'}, value));

const line = ({name, purpose, channels, notes, isUrgent}: ShownLine, level: number) =>
  inset(
    h(level, 's', name),
    p(purpose),
    el('dl', {class: 'govuk-summary-list govuk-summary-list--no-border'}, ...channels.map(({href, label, notes}) => row(button(href, label, isUrgent), p(...notes)))),
    bullets(notes),
  );

const sources = ({checked, before, sources, after}: ShownSources) =>
  details(
    checked,
    p(...before),
    el(
      'ol',
      {class: 'govuk-list govuk-list--number'},
      ...sources.map(({title, publisher, date, url}) =>
        el('li', {}, url ? el('a', {class: 'govuk-link', href: url, rel: 'noreferrer'}, escaped(title)) : el('cite', {}, escaped(title)), `, ${escaped(publisher)}, ${escaped(date)}`),
      ),
    ),
    p(...after),
  );

const exit = ({exit}: Shown) =>
  el(
    'div',
    {class: 'govuk-exit-this-page', 'data-module': 'govuk-exit-this-page'},
    el(
      'a',
      {href: exit.url, role: 'button', draggable: 'false', class: 'govuk-button govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button', 'data-module': 'govuk-button', rel: 'nofollow noreferrer'},
      escaped(exit.label),
    ),
  ) + details(exit.about, p(exit.hint, ...exit.limits), h(2, 's', exit.title), p(...exit.history));

const flags = ({flags}: Shown) => [
  h(2, 'l', flags.title),
  bullets(flags.caveats),
  el(
    'div',
    {class: 'govuk-form-group'},
    el('label', {class: 'govuk-label', for: 'place'}, escaped(flags.filter)),
    el('select', {class: 'govuk-select', id: 'place'}, ...flags.places.map(([value, label]) => el('option', {value}, escaped(label)))),
  ),
  ...flags.groups.map(({title, flags}) => details(title, bullets(flags))),
  inset(h(3, 'm', flags.todoTitle), bullets(flags.todo), h(3, 'm', flags.avoidTitle), bullets(flags.avoid)),
  h(3, 'm', flags.helpTitle),
  ...flags.lines.map((each) => line(each, 4)),
  sources(flags.sources),
];

const radios = (name: string, text: string, answers: readonly [string, string][]) =>
  el(
    'fieldset',
    {class: 'govuk-fieldset'},
    el('legend', {class: 'govuk-fieldset__legend govuk-fieldset__legend--s'}, escaped(text)),
    el(
      'div',
      {class: 'govuk-radios govuk-radios--inline', 'data-module': 'govuk-radios'},
      ...answers.map(([value, label]) => {
        const id = `${name}-${value}`;
        return el(
          'div',
          {class: 'govuk-radios__item'},
          `<input class="govuk-radios__input" id="${id}" name="${name}" type="radio" value="${value}">`,
          el('label', {class: 'govuk-label govuk-radios__label', for: id}, escaped(label)),
        );
      }),
    ),
  );

const screening = ({screening}: Shown) => [
  h(2, 'l', screening.title),
  p(...screening.intro),
  inset(h(3, 'm', screening.helpTitle), ...screening.first.map((each) => line(each, 4))),
  p(screening.privacy),
  ...screening.questions.map(({id, text, isOpen}) => el('div', {class: 'govuk-form-group'}, isOpen ? p(text, screening.openHint) : radios(id, text, screening.answers as [string, string][]))),
  inset(h(3, 'm', screening.stepsTitle), ...screening.steps.map(({title, text}) => h(4, 's', title) + p(text)), p(screening.always), ...screening.last.map((each) => line(each, 4))),
  el('button', {type: 'button', class: 'govuk-button govuk-button--secondary', 'data-module': 'govuk-button'}, escaped(screening.clear)),
  sources(screening.sources),
];

const hotline = ({hotline}: Shown) => [h(2, 'l', hotline.title), ...hotline.lines.map((each) => line(each, 3)), p(hotline.choice), sources(hotline.sources)];

function body(lang: string): string {
  const said = shown(lang);
  return el('div', {class: 'govuk-width-container'}, exit(said), ...hotline(said), ...flags(said), ...screening(said));
}

/** The components in use; the style sheet of the whole package would be five times theirs. */
const used = 'body|button|details|exit-this-page|fieldset|form-group|frontend-supported|heading-[lms]|inset-text|label|link|list|radios|select|summary-list|visually-hidden|width-container';

/** The rules of a style sheet that some element of the page could want. Their own fonts are for their own site only. */
export function usedRules(css: string): string {
  const isUsed = (selector: string) => [...selector.matchAll(/\.govuk-(?:js-)?([a-z0-9-]+?)(?=__|--|[^\w-]|$)/g)].every(([, name]) => new RegExp(`^(?:${used})$`).test(name));
  const pieces: string[] = [];
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    let [end, depth] = [open + 1, 1];
    for (; depth; end++) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
    const name = css.slice(at, open).replace(/\/\*[^]*?\*\//g, '').replace(/^@charset[^;]*;/, '').trim();
    const inside = css.slice(open + 1, end - 1);
    at = end;
    if (/^@(?:media|supports)/.test(name)) {
      const kept = usedRules(inside);
      if (kept) pieces.push(`${name}{${kept}}`);
    } else if (name !== '@font-face') {
      const selectors = name.startsWith('@') ? [name] : name.split(/,(?![^(]*\))/).filter(isUsed);
      if (selectors.length) pieces.push(`${selectors.join()}{${inside}}`);
    }
  }
  return pieces.join('');
}

export async function govuk(): Promise<Contestant> {
  const sheet = readFileSync(new URL('../node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css', import.meta.url), 'utf8');
  const {code} = await transform(usedRules(sheet), {loader: 'css', minify: true, legalComments: 'none'});
  return {
    name: 'govuk',
    title: 'the same words in GOV.UK Frontend',
    files: {'govuk.css': code, 'govuk.js': await bundle({text: entry})},
    exit: 'govuk-exit-this-page__button',
    page: (lang) => ({head: '<link rel="stylesheet" href="govuk.css">\n<script src="govuk.js" defer></script>', body: body(lang)}),
  };
}
