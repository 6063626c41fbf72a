import {html, nothing, type TemplateResult} from 'lit';
import type {Channel, Content, Fact, Line, LineId, SourceId} from '../../../content/types.js';
import {date, fill, isFor} from './words.js';

export const facts = (all: readonly Fact[]): TemplateResult => html`<ul>
  ${all.map(({text}) => html`<li>${text}</li>`)}
</ul>`;

export const linesOf = ({lines}: Content, ids: readonly LineId[]): Line[] => ids.flatMap((id) => lines.filter((line) => line.id === id));

export const firstLines: readonly LineId[] = ['emergency', 'hotline'];
export const lastLines: readonly LineId[] = [...firstLines, 'careline'];

function href(channel: Channel): string {
  if (channel.kind === 'chat' || channel.kind === 'web') return channel.url;
  if (channel.kind === 'text') return `sms:${channel.number}${channel.keyword ? `?&body=${channel.keyword}` : ''}`;
  return `tel:${channel.number}`;
}

const label = (text: string) => text.split(/([\d-]{9,})/).map((part, i) => (i % 2 ? html`<span>${part}</span>` : part));

const link = (channel: Channel) => html`<a class="action" href=${href(channel)} rel="noreferrer" referrerpolicy="no-referrer">${label(channel.label)}</a>`;

const small = (text: string | undefined) => (text ? html`<p class="small">${text}</p>` : nothing);

function interpreted(channel: Channel, {lang, languages, interface: words}: Content) {
  if (channel.kind !== 'call' || !channel.interpreted) return nothing;
  const codes = channel.interpreted;
  const parts = new Intl.ListFormat(lang, {type: 'disjunction'}).formatToParts(codes);
  return html`<p class="small">
    ${words.askLanguage} ${parts.map(({type, value}) => (type === 'element' ? html`<b lang=${value} dir="auto">${languages[value as keyof typeof languages].name}</b>` : value))}
  </p>`;
}

export const fullLines = (lines: readonly Line[], content: Content): TemplateResult => {
  const words = content.interface;
  const shown = isFor('self', 'us-ct');
  return html`<ul class="lines">
    ${lines.map(
      (line) =>
        html`<li class="line ${line.id}">
          <h3>${line.name}</h3>
          <p>${line.purpose}</p>
          <ul class="channels">
            ${line.channels.filter(shown).map(
              (channel) => html`<li>
                ${link(channel)} ${small(channel.note)} ${small(channel.hours && `${words.hours}: ${channel.hours}`)}
                ${small(`${words.languages}: ${channel.languages ?? words.languagesUnknown}`)} ${interpreted(channel, content)}
              </li>`,
            )}
          </ul>
          ${line.notes.some(shown) ? facts(line.notes.filter(shown)) : nothing}
        </li>`,
    )}
  </ul>`;
};

export const compactLines = (lines: readonly Line[], content: Content): TemplateResult => {
  const words = content.interface;
  return html`<ul class="lines compact">
    ${lines.map(
      (line) =>
        html`<li class="line ${line.id}">
          <strong>${line.name}</strong>
          <p class="small">${line.purpose}</p>
          <ul class="channels">
            ${line.channels
              .filter((channel) => channel.kind !== 'relay')
              .map(
                (channel) => html`<li>${link(channel)} ${small(channel.languages && `${words.languages}: ${channel.languages}`)} ${channel.languages ? interpreted(channel, content) : nothing}</li>`,
              )}
          </ul>
        </li>`,
    )}
  </ul>`;
};

export function sourceNote({lang, translation, sources, nextCheck, interface: words}: Content, cited: readonly SourceId[], lines: readonly Line[]): TemplateResult {
  const shown = [...new Set([...cited, ...lines.flatMap((line) => line.sources)])].map((id) => sources[id]!);
  const oldest = [...shown, ...lines].map((record) => record.checked).sort()[0];
  return html`<details class="sources">
    <summary>${fill(words.checked, 'date', date(lang, oldest))}</summary>
    <p>${fill(words.nextCheck, 'date', date(lang, nextCheck))}</p>
    <p>${words.sourcesNote}</p>
    <ol>
      ${shown.map(
        (source) => html`<li>
          ${source.url ? html`<a href=${source.url} rel="noreferrer" referrerpolicy="no-referrer" lang="en">${source.title}</a>` : html`<cite lang="en">${source.title}</cite>`},
          <span lang="en">${source.publisher}</span>, ${source.date === 'undated' ? words.undated : date(lang, source.date)}
        </li>`,
      )}
    </ol>
    ${translation === 'draft' ? html`<p>${words.draftNote}</p>` : nothing}
    ${lines.some((line) => !line.tried) ? html`<p>${words.readNote}</p>` : nothing}
  </details>`;
}
