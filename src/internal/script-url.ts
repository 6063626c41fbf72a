/**
 * Where the script came from, for the files that lie beside it. It can only be read while the script runs for the
 * first time, and not in one way: a module has no `currentScript`, and `import.meta` does not parse in a classic script.
 * All three engines name the file in the stack of an error.
 */
const script = document.currentScript;

// Whoever may write `<img name="currentScript">` into a page must not say where its code comes from.
const named = script instanceof HTMLScriptElement ? script.src : '';

export const scriptUrl: string = named || (/https?:\/\/[^\s)]+(?=:\d+:\d+)/.exec(new Error().stack ?? '')?.[0] ?? '');
