/**
 * The address in `href` when it is a whole http(s) address; undefined for `javascript:`, `data:` and the like, and for
 * one without its protocol: `weather.example` would lead to a missing page on the very site to be left.
 */
export function safeUrl(href: string): string | undefined {
  try {
    const url = new URL(href);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
