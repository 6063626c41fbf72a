/**
 * The script makes its templates without the browser's parser (src/internal/render.ts), which knows elements with an end
 * tag, attributes in double quotes or none, and text. Anything else would show in the built script alone, as wrong markup.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import ts from 'typescript';

const source = new URL('../../src/', import.meta.url);

/** The markup of each template of a file, with a mark in the place of each value. */
function templatesIn(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      const {template} = node;
      found.push(ts.isNoSubstitutionTemplateLiteral(template) ? template.text : template.head.text + template.templateSpans.map(({literal}) => `\u0001${literal.text}`).join(''));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true));
  return found;
}

const unknown: Record<string, RegExp> = {
  'an entity': /&[#\w]+;/,
  'a comment': /<!--/,
  'an element without an end tag': /<(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b|\/>/,
  'words between single quotes in a tag': /<[^>]*='[^>]*>/,
  'a name of an element that is not written in small letters': /<\/?\w*[A-Z]/,
  'text that is no markup': /<(?:script|style|textarea|title)\b/,
};

describe('the templates of our elements', () => {
  const files = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'));
  const templates = files.flatMap((file) => templatesIn(readFileSync(new URL(file, source), 'utf8')).map((markup): [string, string] => [file, markup]));

  it('are found', () => assert.ok(templates.length > 40, `${templates.length} templates`));

  for (const [what, pattern] of Object.entries(unknown)) {
    it(`have no ${what.replace(/^an? /, '')}`, () => {
      assert.deepEqual(templates.filter(([, markup]) => pattern.test(markup)), [], `The script cannot read ${what}. See src/internal/render.ts.`);
    });
  }
});
