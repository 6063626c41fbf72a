/** From what was chosen to what is pasted, box by box. No page, no browser: tested in Node. */
import {asDiv, asShortcode, asTag, inTag, scriptTag, type Attributes} from '../../scripts/short-form.js';
import {cssOf, looks} from '../looks.js';
import type {Choices, Chosen} from './choices.js';
import type {Facts} from './facts.js';

/** One thing to paste, and where. */
export interface Box {
  readonly id: 'script' | 'exit' | 'blocks' | 'style' | 'plugin';
  readonly title: string;
  readonly how: string;
  /** Empty where there is only something to do. */
  readonly code: string;
}

/** Until somebody has said where the files lie. */
export const nobody = 'https://your-site.example';

/** Where the files lie, as far as what was typed is an address; undefined when it is none. */
export function baseOf({base}: Choices): string | undefined {
  const typed = base.trim();
  if (!typed) return nobody;
  const isPath = /^\/(?!\/)/.test(typed);
  let url: URL;
  try {
    url = new URL(typed, isPath ? 'https://page.example' : undefined);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol)) return undefined;
  // Whoever copies the address of the script itself means the folder.
  const path = url.pathname.replace(/\/+$|\/ht-blocks\.js$/, '').replace(/\/(?:v\d+|v\/[^/]+)$/, '');
  return isPath ? path : url.origin + path;
}

const scriptOf = (choices: Choices, {channels: [pinned, moving], integrity}: Facts): string => {
  const base = baseOf(choices) ?? nobody;
  return choices.channel === 'pinned' ? scriptTag(`${base}/${pinned}/ht-blocks.js`, integrity) : scriptTag(`${base}/${moving}/ht-blocks.js`);
};

/** What is written for all blocks at once, for those that have such an attribute. */
function common({audience, region, level}: Choices, {blocks, regions}: Facts, tag: string): Attributes {
  const known = blocks.find((block) => block.tag === tag)!.attributes;
  const all = {...(audience && {audience}), ...(region !== regions[0].value && {region}), ...(level !== '2' && {'heading-level': level})};
  return Object.fromEntries(Object.entries(all).filter(([name]) => known.includes(name)));
}

/** The languages that each block is written in; undefined is the one of its place. */
function spoken({language}: Choices, {languages}: Facts): readonly (string | undefined)[] {
  const codes = languages.map(({lang}) => lang);
  return language === 'both' ? codes : [codes.find((lang) => lang === language)];
}

/** A block once in each of its languages, written as the place wants it. */
function written(choices: Choices, facts: Facts, {tag, attributes}: Chosen, languages: readonly (string | undefined)[]): string {
  const write = {html: asTag, wordpress: asShortcode, div: asDiv, links: asTag}[choices.place];
  const all = languages.map((lang) =>
    // An article for staff says itself who reads it.
    write({tag, attributes: {...common(choices, facts, tag), ...attributes, ...(lang && {lang})}, inside: facts.fallback[lang ?? choices.pageLanguage][tag]}),
  );
  if (all.length < 2) return all[0];
  // One after the other: WordPress takes two that share a paragraph for text.
  if (choices.place === 'wordpress') return all.join('\n\n');
  return `<div class="ht-side-by-side">\n${all.join('\n').replace(/^/gm, '  ')}\n</div>`;
}

export function blocksOf(choices: Choices, facts: Facts): string {
  const languages = spoken(choices, facts);
  const blocks = choices.blocks.map((block) => written(choices, facts, block, languages));
  if (choices.language === 'visitor') blocks.unshift(written(choices, facts, {tag: 'ht-language', attributes: {}}, [undefined]));
  return blocks.join('\n\n');
}

/** The language of the exit. There is one, however many languages there are. */
function exitLanguage(choices: Choices, facts: Facts): string | undefined {
  const [lang, ...others] = spoken(choices, facts);
  return others.length ? undefined : lang;
}

export const exitOf = (choices: Choices, facts: Facts): string =>
  choices.exit ? written(choices, facts, {tag: 'ht-quick-exit', attributes: choices.exit}, [exitLanguage(choices, facts)]) : '';

const sideBySide = `.ht-side-by-side {
  display: grid;
  gap: 2rem;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
}`;

export function styleOf({look, accent, language, place}: Choices): string {
  const chosen = looks.find(({id}) => id === look);
  const color = look === 'own' ? `:root {\n  --ht-accent: ${accent};\n}` : '';
  return [chosen ? cssOf(chosen) : color, language === 'both' && place !== 'wordpress' ? sideBySide : ''].filter(Boolean).join('\n\n');
}

/** `define()` in PHP, with what the tag would have as attributes. */
function exitInPhp(choices: Choices, facts: Facts): string {
  if (!choices.exit) return '';
  const lang = exitLanguage(choices, facts);
  const attributes = inTag({...choices.exit, ...(lang && {lang})}).trim();
  return `define( 'HT_BLOCKS_QUICK_EXIT', ${attributes ? `'${attributes}'` : 'true'} );`;
}

type Where = Readonly<Partial<Record<Box['id'], readonly [title: string, how: string]>>>;

const places: Readonly<Record<Choices['place'], Where>> = {
  html: {
    script: ['In the head of the page, once', 'Between <head> and </head>. Once is enough for all blocks.'],
    exit: ['First in the body', 'Right after <body>, on every page of your site.'],
    blocks: ['Where the blocks shall stand', 'In the text of the page.'],
    style: ['In your style sheet', 'At the end of it, or in a <style> of its own in the head.'],
  },
  div: {
    script: ['For whoever runs the site, once', 'In the template or the theme, in the head of every page. If you are not that person, send it to them.'],
    exit: ['First on the page', 'In the template, right after <body>; or, if you cannot get there, at the top of your text, in the HTML or source view of the editor.'],
    blocks: ['In your text', 'In the HTML or source view of the editor. Save, and look at the page as a visitor.'],
    style: ['For whoever runs the site: in the style sheet', 'At the end of it.'],
  },
  wordpress: {
    plugin: ['Once: the plugin', 'An administrator uploads ht-blocks.zip under Plugins, Add New, and activates it. It brings the script with its hash; there is nothing else to set.'],
    exit: ['The exit button on every page', 'In wp-config.php, above “That’s all, stop editing”. In a block theme you can instead insert “Quick exit” first in the header.'],
    blocks: ['In your text', 'As a shortcode, each in a paragraph of its own; two languages stand one under the other, or side by side in the block “Columns”. In the block editor you can insert the blocks by name instead: “Trafficking hotline” and so on.'],
    style: ['In Appearance, Customize, Additional CSS', 'In a block theme: Appearance, Editor, Styles, Additional CSS.'],
  },
  links: {
    blocks: ['In your text', 'In the HTML view. Or make each link with the link button of the editor: its address is what stands after href.'],
  },
};

const hasPageStyle = ({look}: Choices) => looks.some(({id}) => id === look);
const itsOwn = 'The lines without --ht- are the page’s own font and colours: leave them out if your page looks like that already.';

/** What to paste, in the order in which it is done. */
export function boxesOf(choices: Choices, facts: Facts): Box[] {
  const code: Readonly<Record<Box['id'], string>> = {
    plugin: '',
    script: scriptOf(choices, facts),
    exit: choices.place === 'wordpress' ? exitInPhp(choices, facts) : exitOf(choices, facts),
    blocks: choices.place === 'links' ? linksOf(choices, facts) : blocksOf(choices, facts),
    style: styleOf(choices),
  };
  return (Object.entries(places[choices.place]) as [Box['id'], [string, string]][])
    .map(([id, [title, how]]) => ({id, title, how: id === 'style' && hasPageStyle(choices) ? `${how} ${itsOwn}` : how, code: code[id]}))
    .filter(({id, code}) => code || id === 'plugin');
}

/** The lines of help and nothing of ours: in each language that was asked for. */
export function linksOf(choices: Choices, facts: Facts): string {
  const languages = spoken(choices, facts).map((lang) => lang ?? choices.pageLanguage);
  return languages.map((lang) => facts.lines[lang][choices.region].join('\n')).join('\n\n');
}
