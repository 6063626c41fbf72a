/** The same words with Shoelace, a library of ready-made web components. */
import {readFileSync} from 'node:fs';
import {transform} from 'esbuild';
import {escaped} from '../../scripts/escape.js';
import {bundle} from './bundle.js';
import type {Contestant} from './contestant.js';
import {shown, type Shown, type ShownLine, type ShownSources} from './shown.js';
import {each, el} from './text.js';

/** Only these, as its guide advises. */
const components = ['button', 'card', 'details', 'option', 'radio-button', 'radio-group', 'select'];
const entry = components.map((name) => `import '@shoelace-style/shoelace/dist/components/${name}/${name}.js';`).join('\n');

const p = (...texts: string[]) => each('p', {}, texts);
const h = (level: number, text: string) => el(`h${level}`, {}, escaped(text));
const bullets = (texts: readonly string[]) => (texts.length ? el('ul', {}, each('li', {}, texts)) : '');
const details = (summary: string, ...inside: string[]) => el('sl-details', {summary}, ...inside);

const line = ({name, purpose, channels, notes, isUrgent}: ShownLine, level: number) =>
  el(
    'sl-card',
    {class: 'line'},
    h(level, name),
    p(purpose),
    ...channels.map(({href, label, notes}) => el('sl-button', {href, rel: 'noreferrer', variant: isUrgent ? 'danger' : 'primary'}, escaped(label)) + p(...notes)),
    bullets(notes),
  );

const sources = ({checked, before, sources, after}: ShownSources) =>
  details(
    checked,
    p(...before),
    el('ol', {}, ...sources.map(({title, publisher, date, url}) => el('li', {}, url ? el('a', {href: url, rel: 'noreferrer'}, escaped(title)) : el('cite', {}, escaped(title)), `, ${escaped(publisher)}, ${escaped(date)}`))),
    p(...after),
  );

const exit = ({exit}: Shown) =>
  el('sl-button', {class: 'exit', variant: 'danger', href: exit.url, rel: 'noreferrer'}, escaped(exit.label)) + details(exit.about, p(exit.hint, ...exit.limits), h(2, exit.title), p(...exit.history));

const hotline = ({hotline}: Shown) => [h(2, hotline.title), ...hotline.lines.map((each) => line(each, 3)), p(hotline.choice), sources(hotline.sources)];

const flags = ({flags}: Shown) => [
  h(2, flags.title),
  bullets(flags.caveats),
  // It knows no empty value.
  el('sl-select', {label: flags.filter, value: 'any'}, ...flags.places.map(([value, label]) => el('sl-option', {value: value || 'any'}, escaped(label)))),
  ...flags.groups.map(({title, flags}) => details(title, bullets(flags))),
  el('sl-card', {}, h(3, flags.todoTitle), bullets(flags.todo), h(3, flags.avoidTitle), bullets(flags.avoid)),
  h(3, flags.helpTitle),
  ...flags.lines.map((each) => line(each, 4)),
  sources(flags.sources),
];

const question = (name: string, label: string, answers: readonly [string, string][]) =>
  el('sl-radio-group', {name, label}, ...answers.map(([value, text]) => el('sl-radio-button', {value}, escaped(text))));

const screening = ({screening}: Shown) => [
  h(2, screening.title),
  p(...screening.intro),
  el('sl-card', {}, h(3, screening.helpTitle), ...screening.first.map((each) => line(each, 4))),
  p(screening.privacy),
  el('ol', {}, ...screening.questions.map(({id, text, isOpen}) => el('li', {}, isOpen ? p(text, screening.openHint) : question(id, text, screening.answers as [string, string][])))),
  el('sl-card', {}, h(3, screening.stepsTitle), ...screening.steps.map(({title, text}) => h(4, title) + p(text)), p(screening.always), ...screening.last.map((each) => line(each, 4))),
  el('sl-button', {}, escaped(screening.clear)),
  sources(screening.sources),
];

/** What a page would add to it. */
const style = `body{font-family:var(--sl-font-sans);line-height:1.5}sl-card{display:block;margin-block:1em}sl-button,sl-select{display:block}.exit{bottom:.75em;position:fixed;right:.75em;z-index:9}sl-radio-group,sl-details{margin-block:.5em}`;

export async function shoelace(): Promise<Contestant> {
  const theme = readFileSync(new URL('../node_modules/@shoelace-style/shoelace/dist/themes/light.css', import.meta.url), 'utf8');
  const {code} = await transform(theme + style, {loader: 'css', minify: true, legalComments: 'none'});
  return {
    name: 'shoelace',
    title: 'the same words in Shoelace',
    files: {'shoelace.css': code, 'shoelace.js': await bundle({text: entry})},
    page: (lang) => {
      const said = shown(lang);
      return {
        head: '<link rel="stylesheet" href="shoelace.css">\n<script src="shoelace.js" async></script>',
        body: [exit(said), ...hotline(said), ...flags(said), ...screening(said)].join(''),
      };
    },
  };
}
