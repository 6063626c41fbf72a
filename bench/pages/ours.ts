/** Our blocks in the two forms that the README offers: the bare tags with a link in them, and written out in the page. */
import {readFileSync} from 'node:fs';
import {asTag} from '../../scripts/short-form.js';
import {fallbackOf} from '../../scripts/snippets.js';
import {blocks, type Contestant} from './contestant.js';

const read = (file: string) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
const head = '<script src="ht-blocks.js" async></script>';

export const ours = (): Contestant => ({
  name: 'ours',
  title: 'ht-blocks, the tags as the README has them',
  files: {'ht-blocks.js': read('ht-blocks.js')},
  exit: 'leave',
  tags: blocks,
  page: (lang) => ({head, body: blocks.map((tag) => asTag({tag, inside: fallbackOf(tag, lang)})).join('\n')}),
});

export const oursWritten = (): Contestant => ({
  name: 'ours-written',
  title: 'ht-blocks, written out in the page (dist/snippets)',
  files: {'ht-blocks.js': read('ht-blocks.js')},
  page: (lang) => ({head, body: blocks.map((tag) => read(`snippets/${lang}/${tag}.html`)).join('\n')}),
});
