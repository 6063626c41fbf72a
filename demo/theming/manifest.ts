/** What `custom-elements.json` says of tokens and parts, so that the theming page writes none of it again. */
import manifest from '../../custom-elements.json';

interface Named {
  name: string;
  description: string;
  default?: string;
}
interface Tag {
  tagName: string;
  cssParts?: Named[];
  cssProperties?: Named[];
}

export const elements = (manifest.modules as {declarations: Partial<Tag>[]}[]).flatMap(({declarations}) => declarations).filter((each): each is Tag => !!each.tagName);

/** A token, with every sentence that the tags have on it: most share theirs, a few have one of their own. */
export function tokenNamed(name: string): Named {
  const found = elements.flatMap(({tagName, cssProperties = []}) => cssProperties.filter((token) => token.name === name).map((token) => ({tagName, token})));
  const [{token}] = found;
  const others = found.filter((other, i) => other.token.description !== token.description && found.findIndex((one) => one.token.description === other.token.description) === i);
  return {...token, description: [token.description, ...others.map((other) => `\`${other.tagName}\`: ${other.token.description}`)].join(' ')};
}
