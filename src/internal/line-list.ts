/**
 * The lines of help as they look in every block: a link a thumb can hit, with the number on it. The number is
 * never behind a press.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Audience, Channel, Content, Fact, Line, LineId, Region} from '../../content/index.js';
import {heading} from './heading.js';
import {hrefOf} from './links.js';

/** Who reads, and where they are. */
export interface Reader {
  readonly audience: Audience;
  readonly region: Region;
}

/** Whether something in the content is meant for this reader. */
export const isFor =
  ({audience, region}: Reader) =>
  (record: Pick<Fact, 'audiences' | 'regions'>): boolean =>
    (record.audiences?.includes(audience) ?? true) && (record.regions?.includes(region) ?? true);

/** The lines with these ids, in this order, as far as they are meant for the reader. */
export function pickLines({lines}: Content, reader: Reader, ids: readonly LineId[]): readonly Line[] {
  const offered = lines.filter(isFor(reader));
  return ids.flatMap((id) => offered.filter((line) => line.id === id));
}

/** What a block ends with, and what a worried reader needs at once: danger now, and someone to talk to. */
export const firstLines: readonly LineId[] = ['emergency', 'hotline'];

/** Names and links only; the relay service is a way to call, and stands with the full entry. */
export function compactLines(lines: readonly Line[], reader: Reader): TemplateResult {
  return html`<ul class="lines compact">
    ${lines.map(
      (line) => html`<li class="line" part="line" data-line=${line.id}>
        <p class="name">${line.name}</p>
        ${channels({...line, channels: line.channels.filter(({kind}) => kind !== 'relay')}, reader, link)}
      </li>`,
    )}
  </ul>`;
}

/** Everything we know about each line. */
export function fullLines(lines: readonly Line[], reader: Reader, level: number, words: Content['interface']): TemplateResult {
  return html`<ul class="lines">
    ${lines.map(
      (line) => html`<li class="line" part="line" data-line=${line.id}>
        ${line.onRequest
          ? html`<details>
              <summary>${heading(level, line.name)}</summary>
              ${lineBody(line, reader, words)}
            </details>`
          : html`${heading(level, line.name)} ${lineBody(line, reader, words)}`}
      </li>`,
    )}
  </ul>`;
}

const lineBody = (line: Line, reader: Reader, words: Content['interface']) => {
  const notes = line.notes.filter(isFor(reader));
  return html`<p>${line.purpose}</p>
    ${channels(
      line,
      reader,
      (channel) => html`${link(channel)}
        ${channel.note ? html`<p class="small">${channel.note}</p>` : nothing}
        ${channel.hours ? html`<p class="small">${words.hours}: ${channel.hours}</p>` : nothing}
        ${channel.languages ? html`<p class="small">${words.languages}: ${channel.languages}</p>` : nothing}`,
    )}
    ${notes.length
      ? html`<ul class="notes">
          ${notes.map((note) => html`<li>${note.text}</li>`)}
        </ul>`
      : nothing}`;
};

const channels = (line: {channels: readonly Channel[]}, reader: Reader, render: (channel: Channel) => TemplateResult) => html`<ul class="channels">
  ${line.channels.filter(isFor(reader)).map((channel) => html`<li>${render(channel)}</li>`)}
</ul>`;

const link = (channel: Channel) => html`<a class="action" part="link" href=${hrefOf(channel)} rel="noreferrer" referrerpolicy="no-referrer">${channel.label}</a>`;
