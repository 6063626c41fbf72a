/**
 * Where the script came from, for the files that lie beside it. It can only be read while the script runs for the
 * first time, and not in one way: a module has no `currentScript`, and `import.meta` does not parse in a classic script.
 * All three engines name the file in the stack of an error.
 */
export const scriptUrl: string =
  (document.currentScript as HTMLScriptElement | null)?.src || (/https?:\/\/[^\s)]+(?=:\d+:\d+)/.exec(new Error().stack ?? '')?.[0] ?? '');
