/**
 * Indentation inside html`` and css`` is for us, not for a phone on a slow
 * line. The ready-made literal minifiers rewrite svg, eat the space between two
 * words or drop older browsers, so this collapses white space and nothing else.
 */
import MagicString from 'magic-string';

/**
 * As in JSX: where a line breaks beside a tag or a value there is nothing, between words there is a space. Each space that
 * is kept is a node for every block on a page, so one that is meant to be seen stands in a line.
 *
 * @param {string} text
 * @param {boolean} [isInTag] whether it begins within a tag
 */
export function collapseHtml(text, isInTag = false) {
  let inTag = isInTag;
  return text.replace(/[<>]|\s*\n\s*/g, (piece, at) => {
    if (piece === '<' || piece === '>') inTag = piece === '<';
    if (inTag || piece === '>') return /^\s/.test(piece) ? ' ' : piece;
    const before = text[at - 1] ?? '>';
    const after = text[at + piece.length] ?? '<';
    return before === '>' || after === '<' ? '' : ' ';
  });
}

const GAP = String.raw`(?:\s|\/\*[^]*?\*\/)`;
const CSS_PIECES = new RegExp(
  [
    String.raw`"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'`,
    String.raw`(?<openQuote>["'])`,
    String.raw`${GAP}*(?<mark>[{};,])${GAP}*`,
    String.raw`(?<colon>:)${GAP}+`,
    String.raw`(?<gap>${GAP}+)`,
  ].join('|'),
  'g',
);

/**
 * Space before a colon or around a combinator can carry meaning in a selector,
 * so it is kept. A string cut in two by an expression cannot be told from the
 * text around it: such a piece is left as it was written.
 *
 * @param {string} text
 */
export function collapseCss(text) {
  let cutString = false;
  const collapsed = text.replace(CSS_PIECES, (piece, ...rest) => {
    const {openQuote, mark, colon, gap} = rest.at(-1);
    if (openQuote) cutString = true;
    if (gap) return /\s/.test(gap.replace(/\/\*[^]*?\*\//g, '')) ? ' ' : '';
    return mark ?? colon ?? piece;
  });
  return cutString ? text : collapsed;
}

const COLLAPSERS = {html: collapseHtml, svg: collapseHtml, css: collapseCss};

/**
 * @param {string} code JavaScript
 * @param {(code: string) => object} parse
 * @returns {MagicString | undefined} undefined where there is no template
 */
export function collapsed(code, parse) {
  if (!/\b(?:html|svg|css)`/.test(code)) return undefined;
  const out = new MagicString(code);
  walk(parse(code), (node) => {
    if (node.type !== 'TaggedTemplateExpression') return;
    const collapse = COLLAPSERS[node.tag.name];
    if (!collapse) return;
    const quasis = node.quasi.quasis;
    // A style is text: nothing has to be made of it when the script comes.
    if (node.tag.name === 'css') {
      if (quasis.length > 1) throw new Error(`A style has something filled in: ${code.slice(node.start, node.start + 99)}. Write it out, or make it a custom property.`);
      out.remove(node.tag.start, node.tag.end);
    }
    const keepsSpace = quasis.some((quasi) => /<(?:pre|textarea)\b/i.test(quasi.value.raw));
    if (keepsSpace) return;
    let before = '';
    for (const {start, end, value} of quasis) {
      const short = collapse(value.raw, before.lastIndexOf('<') > before.lastIndexOf('>'));
      before += value.raw;
      if (short !== value.raw) out.update(start, end, short);
    }
  });
  return out.hasChanged() ? out : undefined;
}

/** @returns {import('rollup').Plugin} */
export function collapseTemplates() {
  return {
    name: 'collapse-templates',
    transform(code, id) {
      const out = id.includes('node_modules') ? undefined : collapsed(code, (text) => this.parse(text));
      return out && {code: out.toString(), map: out.generateMap({hires: true})};
    },
  };
}

/** Ten lines are cheaper to read than the options of a library. Parents come before what is in them. */
function walk(node, visit) {
  if (Array.isArray(node)) {
    for (const child of node) walk(child, visit);
  } else if (node && typeof node === 'object') {
    if ('type' in node) visit(node);
    for (const value of Object.values(node)) {
      if (value && typeof value === 'object') walk(value, visit);
    }
  }
}
