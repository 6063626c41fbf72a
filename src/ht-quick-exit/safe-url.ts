/** The address in `href` when it is an http(s) page; undefined for `javascript:`, `data:` and what is no address at all. */
export function safeUrl(href: string, base: string): string | undefined {
  try {
    const url = new URL(href, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
