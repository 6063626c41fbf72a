/**
 * The page that shows what was chosen: a partner's, with what is pasted in it as it is copied. Only the script comes from
 * beside the builder, and without its hash, because a closed-off frame would need a server that shares it.
 */
import {scriptTag} from '../../scripts/short-form.js';
import {looks} from '../looks.js';
import type {Choices} from './choices.js';
import type {Facts} from './facts.js';
import {blocksOf, exitOf, linksOf, styleOf} from './snippet.js';

export interface Beside {
  /** Where the script is; empty where no frame may load it. */
  readonly script: string;
  /** The texts of articles and services, by the address that the script asks for. */
  readonly texts: Readonly<Record<string, string>>;
}

interface Around {
  readonly name: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** What the page around says, so that one sees how the blocks stand in it. */
const around: Readonly<Record<string, Around>> = {
  en: {name: 'River Street Center', title: 'We are here for you', before: 'Here stand the words of your own page.', after: 'Here your page goes on.'},
  es: {name: 'Centro River Street', title: 'Estamos aquí para ayudarle', before: 'Aquí van las palabras de su propia página.', after: 'Aquí sigue su página.'},
};

const plainStyle = ':root { background: #fff; color: #1b1b1b; font-family: Georgia, serif; }\n';

const pageStyle = `body { margin: 0; line-height: 1.5; }
header, main { max-width: 60rem; margin-inline: auto; padding: 1rem; }
header { border-block-end: 1px solid; }`;

/** A frame that is closed off is an origin of its own: it may not fetch files from a server that does not share them, but it may have them as data. */
const asData = (texts: Beside['texts']) =>
  JSON.stringify({imports: Object.fromEntries(Object.entries(texts).map(([address, text]) => [address, `data:text/javascript;charset=utf-8,${encodeURIComponent(text)}`]))}).replaceAll('<', '\\u003c');

/** A look brings a ground and a font; without one the page is as plain paper. */
export function previewOf(choices: Choices, facts: Facts, {script, texts}: Beside): string {
  const words = around[choices.pageLanguage] ?? around.en;
  const isLinks = choices.place === 'links';
  // The server of a WordPress site prints the tags.
  const shown = choices.place === 'wordpress' ? {...choices, place: 'html' as const} : choices;
  const plain = looks.some(({id}) => id === choices.look) ? '' : plainStyle;
  return `<!doctype html>
<html lang="${choices.pageLanguage}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${words.name}</title>
    <style>
${plain}${pageStyle}
${styleOf(choices)}
    </style>
    ${Object.keys(texts).length ? `<script type="importmap">${asData(texts)}</script>` : ''}
    ${isLinks || !script ? '' : scriptTag(script)}
  </head>
  <body>
${isLinks ? '' : exitOf(shown, facts)}
    <header>${words.name}</header>
    <main>
      <h1>${words.title}</h1>
      <p>${words.before}</p>
${isLinks ? linksOf(shown, facts) : blocksOf(shown, facts)}
      <p>${words.after}</p>
    </main>
  </body>
</html>`;
}
