/**
 * How the words are written: each through `msg()` with an id that says where it lives, without digits, short, and
 * without the words that label or promise.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import ts from 'typescript';

interface Message {
  file: string;
  line: number;
  text: string;
  id: string;
  desc: string;
}

const folder = new URL('../../content/', import.meta.url);
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts') && !file.startsWith('translations/'));

/** What ids begin with: the name of the file, and of the folder for what is said around everything in it. */
const nameOf = (file: string) => file.replace(/\/index\.ts$/, '.ts').replace(/^.*\/|\.ts$/g, '');

const literal = (node: ts.Node | undefined): string => {
  if (!node) return '';
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTaggedTemplateExpression(node)) return literal(node.template);
  // A placeholder reads like one short word.
  if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map((span) => `…${span.literal.text}`).join('');
  return '';
};

const optionOf = (node: ts.Node | undefined, name: string): string =>
  node && ts.isObjectLiteralExpression(node)
    ? literal(node.properties.filter(ts.isPropertyAssignment).find((property) => property.name.getText() === name)?.initializer)
    : '';

function messagesIn(file: string): Message[] {
  const source = ts.createSourceFile(file, readFileSync(new URL(file, folder), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Message[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg') {
      const [text, options] = node.arguments;
      const {line} = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({file, line: line + 1, text: literal(text), id: optionOf(options, 'id'), desc: optionOf(options, 'desc')});
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const messages = files.flatMap(messagesIn);
const sentences = (text: string) => text.split(/(?<=[.?!:])\s+/);

/** Words that label, blame, promise or frighten. "Victim" may stand only where staff are told not to say it. */
const never = /\b(victims?|rescue|saved?|slaves?|slavery|prostitut\w*|pimps?|illegals?|confidential|guarantee\w*|will be safe|deport\w*|he\/she|women and children)\b/i;
const allowed = new Map([
  ['screening.advice.label', 'says not to use the word'],
  ['screening.privacy.note', 'says that nothing is saved'],
  ['what-it-is.law.act', 'the name of a federal law'],
  ['resources.crime.name', 'the name of a state office'],
  ['under-18.law.charge', 'a rule of law that says who cannot be found guilty of it'],
  ['rights.charges.under-age', 'a rule of law that says who cannot be found guilty of it'],
  ['workplaces.who-must-post.ask', 'the name of an office'],
  ['workplaces.the-notice.ask', 'the name of an office'],
]);

describe('words', () => {
  it('are found', () => assert.ok(messages.length > 100, `${messages.length} messages`));

  for (const {file, line, text, id, desc} of messages) {
    it(`${id || `${file}:${line}`} is written as it should be`, () => {
      const where = `content/${file}:${line}`;
      assert.match(id, new RegExp(`^${nameOf(file)}(\\.[a-z]+(-[a-z]+)*){2}$`), `${where}: an id is <file>.<record>.<field>`);
      assert.ok(desc.length >= 6, `${where}: say who reads it and when`);
      assert.ok(text.trim() && text === text.trim(), `${where}: no words, or spaces around them`);
      assert.doesNotMatch(text, /\d/, `${where}: digits stand in placeholders`);
      assert.doesNotMatch(text, /[<>]/, `${where}: no markup in words`);
      if (!allowed.has(id)) assert.doesNotMatch(text, never, `${where}: this word labels or promises`);
      for (const sentence of sentences(text)) {
        assert.ok(sentence.split(/\s+/).length <= 15, `${where}: more than 15 words in "${sentence}"`);
      }
    });
  }

  it('have ids of their own', () => {
    const ids = messages.map(({id}) => id);
    assert.deepEqual(ids.filter((id, i) => ids.indexOf(id) !== i), []);
  });
});
