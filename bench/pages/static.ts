/**
 * The least that the same help can cost: what the build writes of each block (`dist/snippets`), as plain HTML with one style
 * sheet and no script. Everything else is measured against it.
 */
import {readFileSync} from 'node:fs';
import {blocks, type Contestant} from './contestant.js';

const snippet = (tag: string, lang: string) => {
  const text = readFileSync(new URL(`../../dist/snippets/${lang}/${tag}.html`, import.meta.url), 'utf8');
  const [, css, html] = /<style>([^]*?)<\/style>([^]*?)<\/template>/.exec(text) ?? [];
  if (!css || !html) throw new Error(`dist/snippets/${lang}/${tag}.html has no styles or no root. Run: npm run build`);
  return {css, html};
};

/** Each rule of a style sheet, with what stands in its braces. */
function rulesOf(css: string): string[] {
  const rules: string[] = [];
  let [start, depth] = [0, 0];
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{') depth++;
    if (css[at] !== '}' || --depth) continue;
    rules.push(css.slice(start, at + 1));
    start = at + 1;
  }
  return rules;
}

/**
 * What the sheets of the blocks have in common stands once, and a plain element stands where the root's host was. Nothing keeps
 * the rest of the page out of its reach: that would cost something, and here the page is to cost the least.
 */
function oneSheet(): string {
  const all = blocks.flatMap((tag) => rulesOf(snippet(tag, 'en').css));
  const once = [...new Set(all)].filter((rule) => !rule.startsWith(':host(:not(:defined))'));
  return once
    .join('')
    .replaceAll(':host([hidden])', '.host[hidden]')
    .replaceAll(':host', '.host')
    // Only the exit is not printed; its rule has no other place to say so.
    .replace('@media print{.host{display:none;}}', '@media print{.host:has(.place){display:none;}}');
}

export function staticPage(): Contestant {
  const style = oneSheet();
  return {
    name: 'static',
    title: 'plain HTML, one style sheet, no script',
    files: {},
    style,
    page: (lang) => ({
      head: '',
      body: blocks.map((tag) => `<div class="host">${snippet(tag, lang).html}</div>`).join('\n'),
    }),
  };
}
