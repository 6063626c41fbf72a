/**
 * The lines of help as they look in every block: a link a thumb can hit, with the number on it. The number is
 * never behind a press.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Channel, Content, Line} from '../../content/index.js';
import {factList} from './fact-list.js';
import {heading} from './heading.js';
import {hrefOf} from './links.js';
import {isFor, type Reader} from './reader.js';

/** Names and links, with what must not be missed; the relay service is a way to call, and stands with the full entry. */
export function compactLines(lines: readonly Line[], reader: Reader, words: Content['interface']): TemplateResult {
  return list('lines compact', lines, (line) =>
    closedOnRequest(
      line,
      html`<strong class="name">${line.name}</strong>`,
      // What opens on request has room for everything, and its warning must not be missed.
      line.onRequest
        ? lineBody(line, reader, words)
        : html`<p class="small">${line.purpose}</p>
            ${channels(
              line.channels.filter(({kind}) => kind !== 'relay'),
              reader,
              // A text cannot be put through to an interpreter.
              (channel) => html`${link(channel)} ${channel.kind === 'text' ? languages(channel, words) : nothing}`,
            )}`,
    ),
  );
}

/** Everything we know about each line. */
export function fullLines(lines: readonly Line[], reader: Reader, words: Content['interface'], level: number): TemplateResult {
  return list('lines', lines, (line) => closedOnRequest(line, heading(level, line.name), lineBody(line, reader, words)));
}

const list = (kind: string, lines: readonly Line[], render: (line: Line) => TemplateResult) => html`<ul class=${kind}>
  ${lines.map((line) => html`<li class="line" part="line" data-line=${line.id}>${render(line)}</li>`)}
</ul>`;

/** A line that a partner asked for, such as federal law enforcement, opens only when the visitor opens it. */
const closedOnRequest = ({onRequest}: Line, name: TemplateResult, body: TemplateResult) =>
  onRequest
    ? html`<details>
        <summary>${name}</summary>
        ${body}
      </details>`
    : html`${name} ${body}`;

const lineBody = (line: Line, reader: Reader, words: Content['interface']) => {
  const notes = line.notes.filter(isFor(reader));
  return html`<p>${line.purpose}</p>
    ${channels(
      line.channels,
      reader,
      (channel) => html`${link(channel)} ${small(channel.note)} ${small(channel.hours && `${words.hours}: ${channel.hours}`)} ${languages(channel, words)}`,
    )}
    ${notes.length ? factList(notes) : nothing}`;
};

const small = (text: string | undefined) => (text ? html`<p class="small">${text}</p>` : nothing);

const languages = (channel: Channel, words: Content['interface']) => small(channel.languages && `${words.languages}: ${channel.languages}`);

const channels = (all: readonly Channel[], reader: Reader, render: (channel: Channel) => TemplateResult) => html`<ul class="channels">
  ${all.filter(isFor(reader)).map((channel) => html`<li>${render(channel)}</li>`)}
</ul>`;

const link = (channel: Channel) => html`<a class="action" part="link" href=${hrefOf(channel)} rel="noreferrer" referrerpolicy="no-referrer">${channel.label}</a>`;
