/** The same blocks as plain Lit elements: `stand-ins/lit`. */
import {contentFor} from '../../content/index.js';
import {bundle} from './bundle.js';
import {blocks, type Contestant} from './contestant.js';

const unread = new Set(['facts', 'origin', 'reviewBy']);

/** The words as one would ship them, without what no visitor reads. Single facts name their sources only for us. */
const wordsIn = (lang: 'en' | 'es') =>
  JSON.stringify(contentFor(lang), function (this: Record<string, unknown>, key, value: unknown) {
    return unread.has(key) || (key === 'sources' && 'facts' in this && !('channels' in this)) ? undefined : value;
  });

const tags = blocks.map((tag) => tag.replace('ht-', 'lit-'));

export async function lit(): Promise<Contestant> {
  const script = await bundle({file: 'stand-ins/lit/index.ts'}, {en: wordsIn('en'), es: wordsIn('es')});
  return {
    name: 'lit',
    title: 'the same blocks in plain Lit 3',
    files: {'lit-blocks.js': script},
    exit: 'leave',
    tags,
    page: () => ({head: '<script src="lit-blocks.js" async></script>', body: tags.map((tag) => `<${tag}></${tag}>`).join('\n')}),
  };
}

/** What any block written with Lit costs before it says a word. */
export const litCore = (): Promise<string> => bundle({file: 'stand-ins/lit/core.ts'});
