/**
 * Where the script came from, for the files that lie beside it. It cannot be read in one way: a module has no `currentScript`,
 * others have it only while they run for the first time, `import.meta` does not parse in a classic script, and what makes pages
 * faster puts us into a file of its own. All three engines name the file in the stack of an error.
 */
import {create} from './untouched.js';

const script = document.currentScript;

// Whoever may write `<img name="currentScript">` into a page must not say where its code comes from.
const address = script instanceof HTMLScriptElement ? script.src : '';

/** Not before it is needed: to say where it is in a file, the browser reads the whole of it once more. */
const fromStack = (): string => /(?:https?|file):\/\/[^\s)]+(?=:\d+:\d+)/.exec(new Error().stack ?? '')?.[0] ?? '';

/** Our file, with or without a version in its name. */
const ours = /^\w+:\/\/[^?#]*\/ht-blocks[^/?#]*\.js(?:[?#]|$)/;

function absolute(written: string): string {
  const link = create('a');
  link.href = written;
  return link.href;
}

/** The address of the script; asks the page's own tags where a file that bears another name brought us. */
export function scriptUrl(): string {
  // Scripts that are held back until somebody agrees or moves keep their address in an attribute of another name.
  const tags = [...document.querySelectorAll('script, meta[name="ht-blocks"]')].flatMap((element) => [...element.attributes].map(({value}) => absolute(value)));
  const here = [address, fromStack()];
  return [...here, ...tags].find((url) => ours.test(url)) ?? here.find(Boolean) ?? '';
}
