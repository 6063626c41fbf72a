/**
 * Makes the templates of Lit without the browser's parser: a policy for Trusted Types may forbid that, a page in XHTML
 * has another one, and libraries put themselves in its way. The build has Lit call this (scripts/rollup/fit-lit.mjs).
 *
 * It reads what our own templates are made of: elements with an end tag, attributes, text and Lit's marks. No entity, no
 * comment, no element without an end tag; a gate looks for them.
 */
import {ask, create} from './untouched.js';

const piece = /<(\/)?([\w-]+)([^>]*)>|<(\?[^>]*)>|([^<]+)/g;
/** The mark before a name is Lit's own affair, and it knows it already; no name may have it. */
const attribute = /[.?@]?([^\s=]+)(?:="([^"]*)"|=(\S+))?/g;

export function templateOf(html: string): {content: DocumentFragment} {
  const content = ask<DocumentFragment>(document, 'createDocumentFragment');
  let inside: Node = content;
  for (const [, isEnd, name, attributes = '', mark, text = ''] of html.matchAll(piece)) {
    if (isEnd) inside = inside.parentNode!;
    else if (name) {
      const element = create(name as 'div');
      for (const [, key = '', quoted, bare] of attributes.matchAll(attribute)) element.setAttribute(key, quoted ?? bare ?? '');
      inside = inside.appendChild(element);
    } else inside.appendChild(ask<Node>(document, mark ? 'createComment' : 'createTextNode', mark ?? text));
  }
  return {content};
}
