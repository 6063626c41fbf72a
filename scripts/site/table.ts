/**
 * Tables that can be read at 320 px: there each cell stands on its own, under the name of its column. A style that lays
 * a table out as blocks takes its meaning from it in some browsers; the roles keep that.
 */
import {escaped} from '../escape.js';

const plain = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('"', '&quot;');

/** One row; the first cell is what the row is about. */
export interface Row {
  readonly id?: string;
  readonly cells: readonly string[];
}

/** @param head the columns, and each cell of a row: HTML */
export function table(head: readonly string[], rows: readonly Row[]): string {
  const cell = (html: string, column: number) =>
    `<td role="cell"${plain(head[column]) ? ` data-label="${plain(head[column])}"` : ''}>${html}</td>`;
  const row = ({id, cells}: Row) => `<tr role="row"${id ? ` id="${escaped(id)}"` : ''}>${cells.map(cell).join('')}</tr>`;
  return `<table class="stack" role="table">
<thead role="rowgroup"><tr role="row">${head.map((name) => (plain(name) ? `<th role="columnheader" scope="col">${name}</th>` : '<td role="cell"></td>')).join('')}</tr></thead>
<tbody role="rowgroup">
${rows.map(row).join('\n')}
</tbody>
</table>`;
}
