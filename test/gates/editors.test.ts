/**
 * Whoever writes plain HTML in an editor is offered our tags, attributes and values as in TypeScript. VS Code is asked by the
 * very services that it runs; of JetBrains editors there is no such service, so the file is read as they do.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv} from 'ajv';
import cssService from 'vscode-css-languageservice';
import htmlService, {type CompletionItem, type Hover, type TextDocument} from 'vscode-html-languageservice';
import {readManifest, tagsOf, type Attribute} from '../../scripts/types/manifest.js';

const json = <T>(path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as T;
const tags = tagsOf(readManifest());
const unquoted = (text: string) => text.replaceAll("'", '');
/** What may stand in an attribute, as far as that can be listed. */
const valuesOf = ({ids, type: {text}}: Attribute) => ids ?? (text.includes('|') ? text.split(' | ').map(unquoted).filter(Boolean) : []);
const names = (items: readonly {name: string}[]) => items.map(({name}) => name);
const unique = (all: readonly string[]) => [...new Set(all)].sort();
const said = (hover: Hover | null) => JSON.stringify(hover?.contents ?? '');

function assertFits(data: unknown, path: string): void {
  // It names an older draft, of which it uses nothing that has changed.
  const schema: Record<string, unknown> = {...json<object>(path), $schema: undefined};
  const ajv = new Ajv({strict: false, allErrors: true});
  assert.ok(ajv.validate(schema, data), ajv.errorsText());
}

type Html = {tags: {name: string; attributes: {name: string}[]}[]};
type Css = {properties: {name: string}[]; pseudoElements: {name: string}[]};

describe('VS Code, in HTML', () => {
  const data = json<Html>('dist/vscode.html-custom-data.json');
  const service = htmlService.getLanguageService({customDataProviders: [htmlService.newHTMLDataProvider('ht-blocks', data as never)]});

  /** Asks at the mark, as if somebody typed there. */
  function at<T>(markup: string, ask: (document: TextDocument, offset: number) => T): T {
    return ask(htmlService.TextDocument.create('file:///page.html', 'html', 1, markup.replace('¦', '')), markup.indexOf('¦'));
  }
  const offered = (markup: string): CompletionItem[] =>
    at(markup, (document, offset) => service.doComplete(document, document.positionAt(offset), service.parseHTMLDocument(document)).items);
  const hovered = (markup: string) => said(at(markup, (document, offset) => service.doHover(document, document.positionAt(offset), service.parseHTMLDocument(document))));
  const labels = (markup: string) => offered(markup).map(({label}) => label);

  it('reads a file of the form it publishes', () => {
    assertFits(data, 'node_modules/vscode-html-languageservice/docs/customData.schema.json');
  });

  for (const {tagName, description, attributes, slots, cssParts} of tags) {
    describe(`<${tagName}>`, () => {
      it('is offered and explained, with what may stand in it and what can be styled', () => {
        assert.ok(labels('<ht-¦').includes(tagName));
        const text = hovered(`<${tagName.slice(0, 4)}¦${tagName.slice(4)}>`);
        for (const words of [description, ...[...slots, ...cssParts].map((each) => each.description)]) assert.ok(text.includes(JSON.stringify(words).slice(1, -1)), words);
      });

      for (const attribute of attributes) {
        const {name, description: words, type} = attribute;
        it(`has ${name}, explained, with its values and no other`, () => {
          const item = offered(`<${tagName} ¦></${tagName}>`).find(({label}) => label === name);
          // Yes or no is written without a value.
          assert.equal(item?.textEdit?.newText, type.text === 'boolean' ? name : `${name}="$1"`);
          const values = labels(`<${tagName} ${name}="¦">`);
          // Every tag has that one; VS Code says of it what it says anywhere.
          if (name === 'lang') return assert.deepEqual(values.filter((value) => valuesOf(attribute).includes(value)), valuesOf(attribute));
          assert.deepEqual(values, valuesOf(attribute));
          assert.ok(hovered(`<${tagName} ¦${name}="">`).includes(JSON.stringify(words).slice(1, -1)));
        });
      }
    });
  }

  it('offers the next word of a list', () => {
    const item = offered('<ht-hotline lines="hotline lo¦">').find(({label}) => label === 'local')!;
    const edit = item.textEdit as {newText: string; range: {start: {character: number}}};
    assert.equal(edit.range.start.character, '<ht-hotline lines="hotline '.length, 'it leaves the first word alone');
  });

  it('does not know what is not ours', () => {
    assert.ok(!labels('<ht-hotline ¦>').includes('number'));
    assert.ok(!labels('<ht-language ¦>').includes('audience'));
  });
});

describe('docs/frameworks.md', () => {
  it('names the files for VS Code as they lie in the package', () => {
    const page = readFileSync(new URL('../../docs/frameworks.md', import.meta.url), 'utf8');
    const settings = JSON.parse(/```json\n([^]*?)```/.exec(page)![1]) as Record<string, string[]>;
    assert.deepEqual(Object.keys(settings), ['html.customData', 'css.customData']);
    for (const [path] of Object.values(settings)) assert.ok(json(path.replace('./node_modules/ht-blocks/', '')));
  });
});

describe('VS Code, in CSS', () => {
  const data = json<Css>('dist/vscode.css-custom-data.json');
  const service = cssService.getCSSLanguageService({customDataProviders: [cssService.newCSSDataProvider(data as never)]});

  function offered(css: string): string[] {
    const document = htmlService.TextDocument.create('file:///page.css', 'css', 1, css.replace('¦', ''));
    return service.doComplete(document, document.positionAt(css.indexOf('¦')), service.parseStylesheet(document)).items.map(({label}) => label);
  }

  it('reads a file of the form it publishes', () => {
    assertFits(data, 'node_modules/vscode-css-languageservice/docs/customData.schema.json');
    // Several tags have the same parts and tokens.
    for (const list of [data.properties, data.pseudoElements]) assert.deepEqual(names(list).sort(), unique(names(list)));
  });

  it('offers each token', () => {
    const tokens = offered('ht-hotline { --ht-¦ }').filter((label) => label.startsWith('--ht-'));
    assert.deepEqual([...tokens].sort(), unique(tags.flatMap(({cssProperties}) => names(cssProperties))));
  });

  it('offers each part', () => {
    const parts = offered('ht-hotline::¦ {}').filter((label) => label.startsWith('::part('));
    assert.deepEqual([...parts].sort(), unique(tags.flatMap(({cssParts}) => names(cssParts).map((name) => `::part(${name})`))));
  });
});

describe('JetBrains editors', () => {
  type Told = {name: string; description: string};
  interface WebTypes {
    'name': string;
    'version': string;
    'js-types-syntax': string;
    'contributions': {
      html: {elements: (Told & {attributes: (Told & {value: {type: string; default?: string}})[]; slots: Told[]; js: {properties: (Told & {type: string})[]; events: Told[]}})[]};
      css: {'properties': Told[]; 'pseudo-elements': Told[]};
    };
  }
  const {contributions, ...head} = json<WebTypes>('dist/web-types.json');
  const {name, version} = json<{name: string; version: string}>('package.json');
  const told = (items: readonly Told[] = []) => items.map((item) => [item.name, item.description]);

  it('are told whose tags these are, and that types are written as in TypeScript', () => {
    assert.deepEqual([head.name, head.version, head['js-types-syntax']], [name, version, 'typescript']);
  });

  it('know all tags', () => assert.deepEqual(names(contributions.html.elements), tags.map(({tagName}) => tagName)));

  for (const tag of tags) {
    it(`know what <${tag.tagName}> takes, and what it tells`, () => {
      const element = contributions.html.elements.find((each) => each.name === tag.tagName)!;
      assert.ok(element.description.startsWith(tag.description));
      assert.deepEqual(
        element.attributes.map((each) => [each.name, each.description, each.value.type, each.value.default]),
        tag.attributes.map((each) => [each.name, each.description, each.type.text, each.default]),
      );
      assert.deepEqual(told(element.slots), told(tag.slots));
      assert.deepEqual(told(element.js.events), told(tag.events));
      assert.deepEqual(names(element.js.properties), tag.attributes.flatMap(({fieldName = []}) => fieldName));
    });
  }

  it('know each token and each part, once', () => {
    assert.deepEqual(names(contributions.css.properties).sort(), unique(tags.flatMap(({cssProperties}) => names(cssProperties))));
    assert.deepEqual(names(contributions.css['pseudo-elements']).sort(), unique(tags.flatMap(({cssParts}) => names(cssParts).map((part) => `part(${part})`))));
  });
});
