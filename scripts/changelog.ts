/** What CHANGELOG.md says, change by change. */
import {readFileSync} from 'node:fs';
import {lexer, type Tokens} from 'marked';
import {contentDate} from './freshness.js';

export const kinds = ['Content', 'Code', 'Deprecated'] as const;

export interface Change {
  readonly version: string;
  /** Of a version that is not out yet: the day on which its content was last checked. */
  readonly date: string;
  readonly kind: (typeof kinds)[number];
  readonly text: string;
}

const root = new URL('../', import.meta.url);

/**
 * Every change, in the order in which it is written.
 * @throws Error for a line that stands under no version and kind
 */
export function changes(text = readFileSync(new URL('CHANGELOG.md', root), 'utf8')): Change[] {
  const {version: next} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {version: string};
  let release: Pick<Change, 'version' | 'date'> | undefined;
  let kind: Change['kind'] | undefined;
  return lexer(text).flatMap((token) => {
    if (token.type === 'heading' && token.depth === 2) {
      const [, version, date] = /^(\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d)\)$/.exec(token.text as string) ?? [];
      if (!version && token.text !== 'Unreleased') throw new Error(`CHANGELOG.md: "## ${token.text}" is neither "Unreleased" nor like "1.0.0 (2026-11-23)".`);
      release = version ? {version, date} : {version: next, date: contentDate()};
      kind = undefined;
    }
    if (token.type === 'heading' && token.depth === 3) {
      kind = kinds.find((one) => one === token.text);
      if (!kind) throw new Error(`CHANGELOG.md: "### ${token.text}" is none of ${kinds.join(', ')}.`);
    }
    if (token.type !== 'list') return [];
    const {items} = token as Tokens.List;
    const [of, as] = [release, kind];
    if (!of || !as) throw new Error(`CHANGELOG.md: "${items[0].text}" stands under no version, or not under ${kinds.join(' or ')}.`);
    return items.map((item): Change => ({...of, kind: as, text: item.text.replaceAll('`', '')}));
  });
}
