/** The classes and attributes as TypeScript knows them. A framework's own file (`react.d.ts` …) only says how it writes them. */
import {tagsOf, type Attribute, type Manifest, type Named, type Tag} from './manifest.js';

const doc = ({description, default: usual}: Named, indent = '  '): string => {
  const lines = [...description.split('\n'), ...(usual && usual !== "''" && usual !== 'false' ? [`@default ${usual}`] : [])];
  return `${indent}/**\n${lines.map((line) => `${indent} *${line && ` ${line}`}\n`).join('')}${indent} */\n`;
};

const key = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** What may be written: a number also as text, and of a list whatever it holds, with the ids offered. */
function typeOf({type: {text}, ids}: Attribute): string {
  if (ids) return [...ids.map((id) => `'${id}'`), '(string & {})'].join(' | ');
  if (text === 'number') return 'number | `${number}`';
  return text
    .split(' | ')
    .map((one) => (/^\d+$/.test(one) ? `${one} | '${one}'` : one))
    .join(' | ');
}

const eventMap = (events: readonly Named[]) => events.map((event) => `${doc(event)}  ${key(event.name)}: ${event.type?.text ?? 'Event'};\n`).join('');

const tagFile = (tag: Tag): string => {
  const {name, tagName, attributes} = tag;
  // `lang` is one that every element has.
  const properties = attributes.filter(({fieldName}) => fieldName);
  return `/** What a page may write in \`<${tagName}>\`. */
export interface ${name}Attributes {
${attributes.map((attribute) => `${doc(attribute)}  ${key(attribute.name)}?: ${typeOf(attribute)} | undefined;\n`).join('')}}

${doc(tag, '')}export declare class ${name} extends HTMLElement {
${properties.map((attribute) => `${doc(attribute)}  ${attribute.fieldName}: ${typeOf(attribute)};\n`).join('')}  /** Settles when the block shows what was last asked for. */
  readonly updateComplete: Promise<boolean>;
}

declare global {
  interface HTMLElementTagNameMap {
    '${tagName}': ${name};
  }
}
`;
};

/** Things of the same name, each once. */
export const once = <T extends Named>(things: readonly T[]): T[] => things.filter(({name}, place) => things.findIndex((thing) => thing.name === name) === place);

function indexFile(tags: readonly Tag[]): string {
  const events = once(tags.flatMap(({events: own = []}) => own));
  const tokens = once(tags.flatMap(({cssProperties}) => cssProperties));
  return `${tags.map(({name, tagName}) => `import type {${name}Attributes} from './${tagName}.js';\n`).join('')}
${tags.map(({tagName}) => `export * from './${tagName}.js';\n`).join('')}
/** What a page may write in each tag. */
export interface HtTagAttributes {
${tags.map((tag) => `${doc(tag)}  '${tag.tagName}': ${tag.name}Attributes;\n`).join('')}}

/** What the blocks tell a page. */
export interface HtEventMap {
${eventMap(events)}}

/** The tokens that a page may set in its styles. */
export interface HtTokens {
${tokens.map((token) => `${doc(token)}  '${token.name}'?: string | undefined;\n`).join('')}}

declare global {
  interface HTMLElementEventMap extends HtEventMap {}
}
`;
}

/** The text of each file of \`dist/types\` that comes from the manifest, by its name. */
export const declarations = (manifest: Manifest): Record<string, string> => {
  const tags = tagsOf(manifest);
  return {'index.d.ts': indexFile(tags), ...Object.fromEntries(tags.map((tag) => [`${tag.tagName}.d.ts`, tagFile(tag)]))};
};
