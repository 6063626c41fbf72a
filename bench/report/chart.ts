/** `docs/bench.svg`: three things a visitor pays, as bars. It brings its own ground, so that it can be read on any. */
import {escaped} from '../../scripts/escape.js';
import type {Results} from '../results.js';
import {kilobytes, milliseconds, seconds} from './numbers.js';

/** As in the table of the README. */
export const names: Readonly<Record<string, string>> = {
  static: 'plain HTML',
  ours: 'ht-blocks',
  'ours-written': 'ht-blocks, written out',
  lit: 'plain Lit',
  govuk: 'GOV.UK Frontend',
  shoelace: 'Shoelace',
};

interface Panel {
  readonly title: string;
  readonly unit: (value: number) => string;
  readonly values: Readonly<Record<string, number>>;
}

const panels = ({bytes, cpu, slow}: Required<Results>): Panel[] => {
  const each = (of: (name: string) => number) => Object.fromEntries(Object.keys(names).map((name) => [name, of(name)]));
  return [
    {title: 'Download, both languages', unit: kilobytes, values: each((name) => bytes.of[name].all)},
    {title: 'Work of a phone 4 times slower than the machine', unit: milliseconds, values: each((name) => cpu['4'][name].above.value)},
    {title: 'Number of the hotline on screen, slow 3G', unit: seconds, values: each((name) => slow[name].number)},
  ];
};

const [width, left, right, row, gap] = [760, 185, 80, 22, 44];

function bars({title, unit, values}: Panel, top: number): string {
  const most = Math.max(...Object.values(values));
  const lines = Object.entries(values).map(([name, value], i) => {
    const y = top + 14 + i * row;
    const length = Math.max(2, (value / most) * (width - left - right));
    const kind = name.startsWith('ours') ? ' class="ours"' : '';
    return `<g${kind}><text x="${left - 10}" y="${y + 13}" text-anchor="end">${escaped(names[name])}</text><rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="${row - 5}"/><text x="${(left + length + 6).toFixed(1)}" y="${y + 13}">${unit(value)}</text></g>`;
  });
  return `<text class="title" x="${left}" y="${top}">${escaped(title)}</text>\n${lines.join('\n')}`;
}

/** The same in words, for whoever does not see it. */
const said = (all: readonly Panel[]) => all.map(({title, unit, values}) => `${title}: ${Object.entries(values).map(([name, value]) => `${names[name]} ${unit(value)}`).join(', ')}.`).join(' ');

export function chart(results: Required<Results>): string {
  const all = panels(results);
  const height = all.reduce((sum, {values}) => sum + gap + Object.keys(values).length * row, 12);
  let top = 34;
  const drawn = all.map((panel) => {
    const text = bars(panel, top);
    top += gap + Object.keys(panel.values).length * row;
    return text;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">
<title id="title">What the four blocks cost a visitor</title>
<desc id="desc">${escaped(said(all))}</desc>
<style>
svg { font: 13px system-ui, sans-serif }
.ground { fill: #fff }
text { fill: #24292f }
.title, .ours text { font-weight: bold }
rect { fill: #8c959f }
.ours rect { fill: #1b4f8f }
@media (prefers-color-scheme: dark) {
.ground { fill: #0d1117 }
text { fill: #e6edf3 }
rect { fill: #6e7681 }
.ours rect { fill: #6ea8fe }
}
</style>
<rect class="ground" width="${width}" height="${height}" rx="6"/>
${drawn.join('\n')}
</svg>
`;
}
