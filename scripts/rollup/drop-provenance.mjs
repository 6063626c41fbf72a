/**
 * Content carries two things that no visitor reads: the inventory ids of each
 * record (`facts: [...]`), by which our tests prove that nothing was lost, and the
 * id and description that `msg()` hands to translators. They end here.
 */
import MagicString from 'magic-string';
import {walk} from './walk.mjs';

/**
 * @param {{folder: string}} options absolute path of the content folder
 * @returns {import('rollup').Plugin}
 */
export function dropProvenance({folder}) {
  return {
    name: 'drop-provenance',
    transform(code, id) {
      if (!id.startsWith(folder)) return null;
      const out = new MagicString(code);
      walk(this.parse(code), (node) => {
        if (node.type === 'ObjectExpression') dropFacts(node, out);
        if (node.type === 'CallExpression') dropMsgOptions(node, out);
      });
      return out.hasChanged() ? {code: out.toString(), map: out.generateMap({hires: true})} : null;
    },
  };
}

function dropFacts({properties, end}, out) {
  properties.forEach((property, i) => {
    if (property.type !== 'Property' || property.computed || property.key.name !== 'facts') return;
    out.remove(property.start, properties[i + 1]?.start ?? end - 1);
  });
}

function dropMsgOptions({callee, arguments: [text, options]}, out) {
  if (callee.name === 'msg' && options) out.remove(text.end, options.end);
}
