/** What is promised of each kind of file, and what `hosting/_headers` says of an address, read as Netlify and Cloudflare Pages read it. */
import {readFileSync} from 'node:fs';

const lines = readFileSync(new URL('../../hosting/_headers', import.meta.url), 'utf8').split('\n');

/** A rule of the file: `*` is anything, `:name` one part of a path. */
const patternOf = (path: string) => new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replace('*', '.*').replace(/:\w+/g, '[^/]+')}$`);

const rules: {pattern: RegExp; headers: [name: string, value: string][]}[] = [];
for (const line of lines.filter((line) => line.trim() && !line.startsWith('#'))) {
  if (line.startsWith('/')) rules.push({pattern: patternOf(line.trim()), headers: []});
  else rules.at(-1)!.headers.push(/^ {2}([\w-]+): (.+)$/.exec(line)!.slice(1) as [string, string]);
}

/** The headers of an address. What two rules say of one header is joined, as both do. */
export function headersOf(path: string): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, value] of rules.filter(({pattern}) => pattern.test(path)).flatMap(({headers}) => headers)) {
    joined[name] = joined[name] ? `${joined[name]}, ${value}` : value;
  }
  return joined;
}

/** For every file, whichever it is. */
export const ALWAYS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** By the folder that is asked. */
export const CACHE = {
  pinned: 'public, max-age=31536000, immutable',
  moving: 'public, max-age=600, must-revalidate',
} as const;

/** By the ending of the name. What browsers run must be named right, since they are told not to guess. */
export const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  ts: 'text/plain; charset=utf-8',
  md: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
};
