/**
 * Where the script came from, for the files that lie beside it. It can only be read while the script runs for the
 * first time, and not in one way: a module has no `currentScript`, `import.meta` does not parse in a classic script, and
 * what makes pages faster puts us into a file of its own. All three engines name the file in the stack of an error.
 */
import {create} from './untouched.js';

const script = document.currentScript;

const here = [
  // Whoever may write `<img name="currentScript">` into a page must not say where its code comes from.
  script instanceof HTMLScriptElement ? script.src : '',
  /(?:https?|file):\/\/[^\s)]+(?=:\d+:\d+)/.exec(new Error().stack ?? '')?.[0] ?? '',
];

/** Our file, with or without a version in its name. */
const ours = /^\w+:\/\/[^?#]*\/ht-blocks[^/?#]*\.js(?:[?#]|$)/;

function absolute(address: string): string {
  const link = create('a');
  link.href = address;
  return link.href;
}

/** The address of the script; asks the page's own tags where a file that bears another name brought us. */
export function scriptUrl(): string {
  // Scripts that are held back until somebody agrees or moves keep their address in an attribute of another name.
  const tags = [...document.querySelectorAll('script, meta[name="ht-blocks"]')].flatMap((element) => [...element.attributes].map(({value}) => absolute(value)));
  return [...here, ...tags].find((url) => ours.test(url)) ?? here.find(Boolean) ?? '';
}
