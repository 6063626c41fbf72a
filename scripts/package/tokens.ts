/** `ht-blocks/tokens.css`: the tokens with what they are when a page says nothing, for a start of one's own. */
import {once} from '../types/declarations.js';
import {readManifest, tagsOf} from '../types/manifest.js';

export function tokensCss(): string {
  const tokens = once(tagsOf(readManifest()).flatMap(({cssProperties}) => cssProperties));
  const lines = tokens.map(({name, description, default: usual}) => `  /* ${description.replaceAll('*/', '* /')} */\n  /* ${name}: ${usual ?? '…'}; */`);
  return `/* What a page may set on a block or anywhere above it. Take a line out of its comment to change it. */\n:root {\n${lines.join('\n\n')}\n}\n`;
}
