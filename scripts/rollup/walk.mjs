/**
 * Our two source transforms look for one kind of node each; a walker of ten
 * lines is cheaper to read than the options of a library.
 *
 * @param {unknown} node any value found in an ESTree
 * @param {(node: any) => void} visit called for every node, parents first
 */
export function walk(node, visit) {
  if (Array.isArray(node)) {
    for (const child of node) walk(child, visit);
  } else if (node && typeof node === 'object') {
    if ('type' in node) visit(node);
    for (const value of Object.values(node)) {
      if (value && typeof value === 'object') walk(value, visit);
    }
  }
}
