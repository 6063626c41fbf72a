/**
 * The lines of help as they look in every block: a link a thumb can hit, with the number on it. The number is
 * never behind a press.
 */
import type {Channel, Content, Help, Line} from '../../content/index.js';
import {factList} from './fact-list.js';
import {listed} from './format.js';
import {heading} from './heading.js';
import {hrefOf} from './links.js';
import {isFor, type Reader} from './reader.js';
import {html, nothing, type Shown} from './render.js';

/** Names and links, with what must not be missed; the relay service is a way to call, and stands with the full entry. */
export function compactLines(lines: readonly Line[], reader: Reader, content: Content): Node {
  return list('lines compact', lines, (line) =>
    closedOnRequest(
      line,
      html`<strong class="name">${line.name}</strong>`,
      // What opens on request has room for everything, and its warning must not be missed.
      line.onRequest ? lineBody(line, reader, content) : shortBody(line, reader, content),
    ),
  );
}

/** Everything we know about each line. */
export function fullLines(lines: readonly Line[], reader: Reader, content: Content, level: number): Node {
  return list('lines', lines, (line) => closedOnRequest(line, heading(level, line.name), lineBody(line, reader, content)));
}

/** What must not be missed about somebody who helps. Without `content` it has been said already, and only what they are for and the links come again. */
export const shortBody = (help: Help, reader: Reader, content?: Content): Shown => [
  small(help.purpose),
  channels(
    help.channels.filter(({kind}) => kind !== 'relay'),
    reader,
    (channel) => [link(channel), content && channel.languages ? languages(channel, content) : nothing],
  ),
];

const list = (kind: string, lines: readonly Line[], render: (line: Line) => Shown) => html`<ul class=${kind}>
  ${lines.map((line) => html`<li class="line" part="line" data-line=${line.id}>${render(line)}</li>`)}
</ul>`;

/** A line that a partner asked for, such as federal law enforcement, opens only when the visitor opens it. */
const closedOnRequest = ({onRequest}: Line, name: Node, body: Shown): Shown =>
  onRequest
    ? html`<details>
        <summary>${name}</summary>
        ${body}
      </details>`
    : [name, body];

/** Everything we know about somebody who helps. */
export const lineBody = (help: Help, reader: Reader, content: Content): Shown => {
  const notes = help.notes.filter(isFor(reader));
  return [
    html`<p>${help.purpose}</p>`,
    channels(help.channels, reader, (channel) => [link(channel), small(channel.note), small(channel.hours && `${content.interface.hours}: ${channel.hours}`), languages(channel, content)]),
    notes.length ? factList(notes) : nothing,
  ];
};

const small = (text: string | undefined) => (text ? html`<p class="small">${text}</p>` : nothing);

/** What a channel speaks, in the words of the reader; then the names of languages in those languages, for whoever cannot read the rest. */
const languages = (channel: Channel, {joins, languages, interface: words}: Content): Shown => [
  channel.kind === 'web' && !channel.languages ? nothing : small(`${words.languages}: ${channel.languages ?? words.languagesUnknown}`),
  channel.kind === 'call' && channel.interpreted
    ? html`<p class="small">
        ${words.askLanguage} ${listed(channel.interpreted.map((code) => html`<b lang=${code} dir="auto">${languages[code].name}</b>`), joins.one)}
      </p>`
    : nothing,
];

const channels = (all: readonly Channel[], reader: Reader, render: (channel: Channel) => Shown) => html`<ul class="channels">
  ${all.filter(isFor(reader)).map((channel) => html`<li>${render(channel)}</li>`)}
</ul>`;

/** The link that calls, texts or opens. */
export const link = (channel: Channel): Node => html`<a class="action" part="link" href=${hrefOf(channel)} rel="noreferrer" referrerpolicy="no-referrer">${whole(channel.label)}</a>`;

/** A number goes to the next line before it is cut at one of its hyphens. */
const whole = (label: string) => label.split(/([\d-]{9,})/).map((part, i) => (i % 2 ? html`<span>${part}</span>` : part));
