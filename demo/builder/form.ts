/** What the embed builder asks, in the order in which somebody thinks of it: what, for whom, in which words and colours, where. */
import {html, nothing, type TemplateResult} from 'lit';
import {looks} from '../looks.js';
import {changed, hasBlock, keyOf, movedUp, withAttribute, withBlock, without, withoutTag, type Choices} from './choices.js';
import type {Block, Facts} from './facts.js';
import {listOf, oneOf, optionOf, tickBox} from './fields.js';
import {baseOf, nobody} from './snippet.js';

/** Takes the changed choices, and where the focus belongs when what had it has moved. */
export type Change = (choices: Choices, focus?: string) => void;

/** The exit stands first whatever is chosen, and the switch comes with the language: neither is one of the blocks to order. */
const apart = ['ht-quick-exit', 'ht-language'];

function blockField(block: Block, choices: Choices, facts: Facts, change: Change): TemplateResult {
  const {tag, title, about, options} = block;
  const has = hasBlock(choices, tag);
  const isArticle = tag === 'ht-topic';
  const entry = choices.blocks.find((one) => one.tag === tag);
  const first = {tag, attributes: isArticle ? facts.articles[0].attributes : {}};
  const articles = () => html`<fieldset class="inner">
    <legend>Which articles</legend>
    ${facts.articles.map(({title, attributes}) => {
      const article = {tag, attributes};
      const key = keyOf(article);
      const ticked = choices.blocks.some((one) => keyOf(one) === key);
      return tickBox(`article-${String(attributes.name)}`, title, undefined, ticked, (on) => change(on ? withBlock(choices, article) : without(choices, key)));
    })}
  </fieldset>`;
  return html`${tickBox(`block-${tag}`, title, about, has, (on) => change(on ? withBlock(choices, first) : withoutTag(choices, tag)))}
  ${has && (options.length || isArticle)
    ? html`<div class="inner">
        ${options.map((option) => optionOf(tag, option, entry!.attributes[option.name], (value) => change(withAttribute(choices, tag, option.name, value))))}
        ${isArticle ? articles() : nothing}
      </div>`
    : nothing}`;
}

function orderField(choices: Choices, facts: Facts, change: Change): TemplateResult | typeof nothing {
  if (choices.blocks.length < 2) return nothing;
  const titleOf = (key: string) =>
    facts.articles.find(({attributes}) => key === `ht-topic.${String(attributes.name)}`)?.title ?? facts.blocks.find(({tag}) => tag === key)!.title;
  return html`<fieldset>
    <legend>In which order</legend>
    <ol class="order">
      ${choices.blocks.map((block, at) => {
        const key = keyOf(block);
        const id = `up-${key}`;
        return html`<li>
          ${titleOf(key)}
          <button type="button" id=${id} aria-disabled=${at ? 'false' : 'true'} @click=${() => at && change(movedUp(choices, key), id)}>
            Move up<span class="heard">: ${titleOf(key)}</span>
          </button>
        </li>`;
      })}
    </ol>
  </fieldset>`;
}

function exitField({exit, ...choices}: Choices, facts: Facts, change: Change): TemplateResult {
  const block = facts.blocks.find(({tag}) => tag === apart[0])!;
  return html`<fieldset>
    <legend>The way out</legend>
    ${tickBox('exit', block.title, block.about, !!exit, (on) => change({...choices, exit: on ? {} : undefined}))}
    ${exit
      ? html`<details class="inner">
          <summary>How it works on your page</summary>
          ${block.options.map((option) =>
            optionOf(block.tag, option, exit[option.name], (value) => change({...choices, exit: changed(exit, option.name, value)})),
          )}
        </details>`
      : nothing}
  </fieldset>`;
}

function lookField(choices: Choices, change: Change): TemplateResult {
  const answers = [
    {value: '', label: 'As it comes', about: 'Font and text colour come from your page anyway.'},
    {value: 'own', label: 'Our main colour', about: 'For links that call and pressed buttons; the text on them becomes black or white by itself.'},
    ...looks.map(({id, name, about}) => ({value: id, label: name, about})),
  ];
  const color = html`<p class="field">
    <label for="accent">The colour</label>
    <input id="accent" type="color" .value=${choices.accent} @change=${({target}: Event) => change({...choices, accent: (target as HTMLInputElement).value})} />
  </p>`;
  return oneOf('In which colours', 'look', answers, choices.look, (look) => change({...choices, look}), [
    choices.look === 'own' ? color : nothing,
    html`<p>More than that, with a check that it can be read: <a href="theming.html">make it yours</a>.</p>`,
  ]);
}

const places = [
  {value: 'html', label: 'A page whose HTML we write', about: 'Also a system whose editors let tags and scripts through.'},
  {value: 'wordpress', label: 'WordPress', about: 'With our plugin: no script to paste.'},
  {value: 'div', label: 'A system that takes unknown tags out', about: 'Drupal, Joomla, CivicPlus and most others: authors write a plain div, and whoever runs the site adds the script once.'},
  {value: 'links', label: 'An editor that takes only links', about: 'Newsletters, SharePoint, Google Sites.'},
];

const channels = [
  {value: 'moving', label: 'Always the newest', about: 'The numbers in the blocks change when we change them. Take this one if you are not sure.'},
  {value: 'pinned', label: 'Pinned to one version, with its hash', about: 'The browser loads exactly the file you looked at, or none.'},
];

function scriptFields(choices: Choices, facts: Facts, change: Change): TemplateResult {
  const isAddress = baseOf(choices) !== undefined;
  return html`${oneOf('Which script', 'channel', channels, choices.channel, (channel) => change({...choices, channel: channel as Choices['channel']}), html`<p>
      What you paste between the tags, for as long as the script has not come and for browsers without it, stays as it is: paste it again when the changelog
      feed (<code>changelog.xml</code>) names a changed number. A pinned hash also freezes the phone numbers in the blocks: one that changes stays wrong on your page until you change the version. If you pin,
      follow the feed and upgrade when it says so. Each block says when its numbers are checked next: past that day it is too old. <a href="versions.html">More on versions</a>
    </p>`)}
    <p class="field">
      <label for="base">Where the files of ht-blocks lie</label>
      <input
        id="base"
        type="text"
        inputmode="url"
        autocapitalize="off"
        spellcheck="false"
        placeholder=${nobody}
        .value=${choices.base}
        aria-invalid=${isAddress ? 'false' : 'true'}
        aria-describedby="base-about"
        @input=${({target}: Event) => change({...choices, base: (target as HTMLInputElement).value})}
      />
      <span class="about" id="base-about">
        The folder that has <code>${facts.channels[1]}</code> and <code>${facts.channels[0]}</code> in it, with <code>texts/</code> beside each script.
        Whoever runs your site can put it there: <a href="hosting.html">hosting</a>.
      </span>
    </p>`;
}

export function form(choices: Choices, facts: Facts, change: Change): TemplateResult {
  const {place, language, audience, region, level, pageLanguage} = choices;
  const languages = facts.languages.map(({lang, name}) => ({value: lang, label: name}));
  const levels = ['1', '2', '3', '4', '5', '6'].map((value) => ({value, label: `Level ${value}`}));
  const isLinks = place === 'links';
  // A list of attributes is empty in the first answer: then each block is as it comes.
  const readers = [{value: '', label: 'Anyone: each block as it comes'}, ...facts.audiences];
  const speaks = [
    {value: 'page', label: 'That of the page around'},
    ...languages.map(({value, label}) => ({value, label: `${label}, whatever the page speaks`})),
    {value: 'both', label: `${languages.map(({label}) => label).join(' and ')}, side by side`},
    ...(isLinks ? [] : [{value: 'visitor', label: 'The visitor chooses, with a switch'}]),
  ];
  return html`<form autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
    ${oneOf('Where does it go?', 'place', places, place, (value) => change({...choices, place: value as Choices['place']}))}
    ${isLinks
      ? nothing
      : html`<fieldset>
            <legend>Which blocks</legend>
            ${facts.blocks.filter(({tag}) => !apart.includes(tag)).map((block) => blockField(block, choices, facts, change))}
          </fieldset>
          ${orderField(choices, facts, change)} ${exitField(choices, facts, change)}
          ${oneOf('Who reads it', 'audience', readers, audience, (value) => change({...choices, audience: value}))}`}
    ${oneOf('Where your visitors are', 'region', facts.regions, region, (value) => change({...choices, region: value}))}
    ${oneOf('In which language', 'language', speaks, isLinks && language === 'visitor' ? 'page' : language, (value) => change({...choices, language: value}), html`${listOf('page-language', 'Your page itself is in', undefined, languages, pageLanguage, (value) =>
        change({...choices, pageLanguage: value}),
      )}`)}
    ${isLinks
      ? nothing
      : html`${lookField(choices, change)}
        ${listOf('level', 'Headings of the blocks', 'Level 2 fits under the title of a page.', levels, level, (value) => change({...choices, level: value}))}`}
    ${place === 'html' || place === 'div' ? scriptFields(choices, facts, change) : nothing}
  </form>`;
}
