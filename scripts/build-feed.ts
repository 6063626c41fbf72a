/**
 * Part of `npm run build`: `dist/changelog.xml`, the changelog as a feed. Whoever has pinned a copy of the script has pinned its
 * phone numbers too, and has to hear when one changes.
 */
import {createHash} from 'node:crypto';
import {copyFileSync, writeFileSync} from 'node:fs';
import {Feed} from 'feed';
import {changes} from './changelog.js';
import {escaped} from './escape.js';

const root = new URL('../', import.meta.url);
const all = changes();

/** The same for the same change in every build, so that no reader shows it twice. */
function idOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  // Version 8: made by a rule of one's own.
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** The library takes whole addresses only; the feed lies beside the changelog, wherever a partner puts both. */
const here = 'https://here.invalid/';
const link = `${here}CHANGELOG.md`;

const feed = new Feed({
  id: idOf('ht-blocks'),
  title: 'ht-blocks: what has changed',
  description: 'One entry a change. Those called Content may change a number or a fact on your page: if you have pinned a copy, take the new one.',
  link,
  language: 'en',
  updated: new Date(all.map(({date}) => date).sort().at(-1)!),
  generator: false,
  author: {name: 'ht-blocks'},
});
for (const {version, date, kind, text} of all) {
  // A title is read as HTML.
  feed.addItem({title: escaped(`${version}, ${kind}: ${text}`), id: idOf(`${kind} ${text}`), link, date: new Date(date), category: [{name: kind, term: kind.toLowerCase()}]});
}
writeFileSync(new URL('dist/changelog.xml', root), feed.atom1().replaceAll(here, ''));
copyFileSync(new URL('CHANGELOG.md', root), new URL('dist/CHANGELOG.md', root));
