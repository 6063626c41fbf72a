/**
 * What partners paste, made from the content so that the number in it is the number everywhere. The demo pages
 * and the README take it from here.
 */
import {contentFor, locales, type Line, type Locale} from '../content/index.js';
import {hrefOf} from '../src/internal/links.js';

const link = (href: string, label: string) => `<a href="${href.replaceAll('&', '&amp;')}">${label}</a>`;

const linksOf = ({id, channels}: Line) => channels.map((channel): [string, string] => [`${id}.${channel.kind}`, link(hrefOf(channel), channel.label)]);

function namesIn(locale: Locale): [name: string, link: string][] {
  const {lines, quickExit} = contentFor(locale);
  const names: [string, string][] = [...lines.flatMap(linksOf), ['exit', `<a href="${quickExit.url}" rel="noreferrer">${quickExit.label}</a>`]];
  return names.map(([name, text]) => [locale === 'en' ? name : `${locale}.${name}`, text]);
}

/** Names that a page may use between double braces: `{{hotline.call}}` becomes a link that calls the hotline, `{{es.hotline.call}}` the same in Spanish. */
const names = new Map(locales.flatMap(namesIn));

/**
 * A text with its `{{names}}` replaced by links.
 * @throws Error for a name there is no link for, with the names there are.
 */
export const expand = (text: string): string =>
  text.replace(/\{\{([\w.-]+)\}\}/g, (gap, name: string) => {
    const replacement = names.get(name);
    if (!replacement) throw new Error(`${gap} is not known. There is: ${[...names.keys()].join(', ')}.`);
    return replacement;
  });

/** What the README shows, with useful words for as long as the script has not loaded. */
export const snippets: Readonly<Record<string, string>> = {
  script: '<script src="https://your-site.example/ht-blocks.js" async></script>',
  'ht-hotline': expand('<ht-hotline>\n  {{hotline.call}}\n  {{hotline.text}}\n</ht-hotline>'),
  'ht-hotline-es': expand('<ht-hotline lang="es">\n  {{es.hotline.call}}\n  {{es.hotline.text}}\n</ht-hotline>'),
  'div-hotline': expand('<div data-ht="hotline" data-lines="hotline local" lang="en">\n  {{hotline.call}}\n  {{hotline.text}}\n</div>'),
  'ht-topic': expand('<ht-topic name="rights">\n  {{hotline.call}}\n  {{hotline.text}}\n</ht-topic>'),
  'ht-resources': expand('<ht-resources need="housing">\n  {{hotline.call}}\n  {{hotline.text}}\n</ht-resources>'),
  'ht-quick-exit': expand('<ht-quick-exit>\n  {{exit}}\n</ht-quick-exit>'),
};
