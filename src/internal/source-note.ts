import type {Content, Help, Source, SourceId} from '../../content/index.js';
import {fill} from './format.js';
import {html, nothing} from './render.js';

/**
 * The quiet line that ends each block: when its facts were last checked, and, opened, where they come from.
 * The date is the oldest among them, so that one fresh number does not make the rest look fresh. The day of the next check
 * tells whoever keeps an old copy of the script that its numbers may have changed.
 */
export function sourceNote({translation, sources, nextCheck, dates, interface: words}: Content, cited: readonly SourceId[], lines: readonly Pick<Help, 'sources' | 'checked' | 'tried'>[], hint?: string): Node {
  const shown = [...new Set([cited, ...lines.map((line) => line.sources)].flatMap((ids) => [...ids]))].map((id) => sources[id]!);
  const oldest = [...shown, ...lines].map((record) => record.checked).reduce((a, b) => (a < b ? a : b));
  return html`<details class="sources" part="sources">
    <summary>${fill(words.checked, {date: dates[oldest]})}</summary>
    <p>${fill(words.nextCheck, {date: dates[nextCheck]})}</p>
    <p>${words.sourcesNote}</p>
    ${hint ? html`<p>${hint}</p>` : nothing}
    <ol>
      ${shown.map((source) => sourceEntry(source, dates[source.date] ?? words.undated))}
    </ol>
    ${translation === 'draft' ? html`<p>${words.draftNote}</p>` : nothing}
    ${lines.some((line) => !line.tried) ? html`<p>${words.readNote}</p>` : nothing}
  </details>`;
}

const sourceEntry = ({title, publisher, url}: Source, date: string) => {
  const name = url ? html`<a href=${url} rel="noreferrer" referrerpolicy="no-referrer" lang="en" dir="ltr">${title}</a>` : html`<cite lang="en" dir="ltr">${title}</cite>`;
  return html`<li>${name}, <span lang="en" dir="ltr">${publisher}</span>, ${date}</li>`;
};
