/** What VS Code and JetBrains editors show while somebody types our tags in plain HTML and CSS, in the form that each reads. */
import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {once} from './declarations.js';
import {tagsOf, type Attribute, type Manifest, type Named} from './manifest.js';

// The tokens have a place of their own in both; in the text about a tag they would push the slots out of sight.
const options = {hideCssPropertiesDocs: true, hideLogs: true, labels: {slots: 'Slots', events: 'Events', cssParts: 'Parts'}};

const withTypes = (manifest: Manifest, typeOf: (attribute: Attribute) => string) =>
  ({
    ...manifest,
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: module.declarations.map((tag) => ({...tag, attributes: tag.attributes.map((attribute) => ({...attribute, type: {text: typeOf(attribute)}}))})),
    })),
    // The tools know the shape of a manifest by the types of an older analyzer.
  }) as unknown as Parameters<typeof getWebTypesData>[0];

interface VsCodeHtml {
  version: number;
  tags: {name: string; attributes: {name: string; values?: unknown[]; valueSet?: string}[]; references?: unknown[]}[];
}
interface VsCodeCss {
  properties: Named[];
  pseudoElements: Named[];
}
interface WebTypes {
  contributions: {html: {elements: {'doc-url'?: string}[]}; css: {properties: Named[]; 'pseudo-elements': Named[]}};
}

function vsCodeHtml(manifest: Manifest): VsCodeHtml {
  // It offers the words of a list one by one, and would write '' with its quotes.
  const typeOf = ({type, ids}: Attribute) => ids?.map((id) => `'${id}'`).join(' | ') ?? type.text.replace("'' | ", '');
  const data = JSON.parse(getVsCodeHtmlCustomData(withTypes(manifest, typeOf), options)) as VsCodeHtml;
  const isSwitch = new Set(tagsOf(manifest).flatMap(({tagName, attributes}) => attributes.filter(({type}) => type.text === 'boolean').map(({name}) => `${tagName} ${name}`)));
  for (const tag of data.tags) {
    delete tag.references;
    for (const attribute of tag.attributes) {
      // Written without a value.
      if (isSwitch.has(`${tag.name} ${attribute.name}`)) attribute.valueSet = 'v';
      if (!attribute.values?.length) delete attribute.values;
    }
  }
  return data;
}

function vsCodeCss(manifest: Manifest): VsCodeCss {
  const data = JSON.parse(getVsCodeCssCustomData(withTypes(manifest, ({type}) => type.text), options)) as VsCodeCss;
  return {...data, properties: once(data.properties), pseudoElements: once(data.pseudoElements)};
}

function webTypes(manifest: Manifest): object {
  const data = JSON.parse(getWebTypesData(withTypes(manifest, ({type}) => type.text), options)) as WebTypes;
  const {html, css} = data.contributions;
  for (const element of html.elements) delete element['doc-url'];
  const unique = {...css, properties: once(css.properties), 'pseudo-elements': once(css['pseudo-elements'])};
  // Without the syntax an editor takes 'self' | 'helper' for a name, and offers neither.
  return {...data, 'js-types-syntax': 'typescript', contributions: {html, css: unique}};
}

/** The files for editors, by their names. */
export const editorFiles = (manifest: Manifest): Record<string, object> => ({
  'vscode.html-custom-data.json': vsCodeHtml(manifest),
  'vscode.css-custom-data.json': vsCodeCss(manifest),
  'web-types.json': webTypes(manifest),
});
