/**
 * A partner's page and our script never share an origin. Test pages live on
 * localhost; this serves the built script from 127.0.0.1, remembers every request
 * made there, and lets a test put a page with its own headers on localhost.
 */
import {readFile} from 'node:fs/promises';
import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import type {TestRunnerConfig, TestRunnerPlugin} from '@web/test-runner';
import {channelsOf, readRelease} from '../../scripts/release.js';
import {headersOf, TYPES} from '../hosting/promised.js';
import {ENGINES, engineOf, type Engine} from './engine-name.js';
import type {Answer, HostPage, SeenRequest, Trouble} from './wire.js';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const PAGES = '/__host-page/';
const DIST = new URL('../../dist/', import.meta.url);

/** What is built: `/ht-blocks.js` and whatever lies beside it in `dist/`. */
async function sendBuilt(path: string, response: ServerResponse, trouble?: Trouble): Promise<void> {
  const file = path.slice(1);
  if (trouble !== 'unshared') response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  response.setHeader('Cache-Control', 'no-store');
  try {
    if (trouble === 'missing') throw new Error('taken away');
    const body = await readFile(new URL(file, DIST));
    response.setHeader('Content-Type', TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain');
    response.end(trouble === 'older' ? body.toString().replace(/stamp = "\w+"/, 'stamp = "00000000"') : body);
  } catch {
    response.writeHead(404).end(`No ${file} in dist/. Run: npm run build && npm run build:site`);
  }
}

/** The folders of this release, as `hosting/_headers` has them served: with those headers and no other. */
async function sendReleased(path: string, response: ServerResponse): Promise<void> {
  try {
    const folder = channelsOf(readRelease(fileURLToPath(DIST)).version).find((channel) => path.startsWith(`/${channel}/`));
    if (!folder) throw new Error('of no version, or of another');
    const body = await readFile(new URL(path.slice(folder.length + 2), DIST));
    response.writeHead(200, headersOf(path)).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/** Where somebody goes who leaves: a page that tells what it has learnt about where its visitor came from. */
const PLACE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Weather</title>
  <link rel="icon" href="data:,">
  <script>
    var learnt = {referrer: document.referrer, opener: window.opener !== null, name: window.name, entries: history.length};
  </script>
  <body style="background: rgb(0, 120, 60)"><p>Sun</p></body>
</html>`;

/** Pages of this kind are asked for again each time, and may come back from the page cache of a browser. */
const PAGE_HEADERS = {'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache'};

function sendPlace(answer: Answer, response: ServerResponse, hold: (send: () => void) => void): void {
  const send = () => void response.writeHead(200, PAGE_HEADERS).end(PLACE);
  if (answer === 'held') hold(send);
  else if (answer === 'nothing') response.writeHead(204).end();
  else if (answer === 'download') response.writeHead(200, {'Content-Type': 'text/plain', 'Content-Disposition': 'attachment; filename="weather.txt"'}).end('Sun');
  else if (answer !== 'never') send();
}

/** A door nobody opens: it was free a moment ago. */
async function closedPort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const {port} = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/** A page in the encoding that its own header names; browsers read the old ones alike. */
function encoded({html, headers}: HostPage): Buffer {
  const charset = /charset=([\w-]+)/i.exec(headers?.['Content-Type'] ?? '')?.[1].toLowerCase() ?? 'utf-8';
  return Buffer.from(html, charset.startsWith('utf-16') ? 'utf16le' : charset === 'utf-8' ? 'utf8' : 'latin1');
}

export function origins(): TestRunnerPlugin & {middleware: Middleware} {
  const pages: HostPage[] = [];
  const seen = Object.fromEntries(ENGINES.map((engine) => [engine, []])) as unknown as Record<
    Engine,
    SeenRequest[]
  >;
  const held = Object.fromEntries(ENGINES.map((engine) => [engine, []])) as unknown as Record<Engine, (() => void)[]>;
  let server: Server;
  let places = 0;
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    name: 'ht-origins',

    // In front of the runner's own server, which would write into the page.
    middleware(context, next) {
      const page = context.path.startsWith(PAGES) && pages[Number(context.path.slice(PAGES.length))];
      if (!page) return next();
      context.set({'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store'});
      context.set(page.headers ?? {});
      context.body = encoded(page);
      return undefined;
    },

    async serverStart() {
      server = createServer((request, response) => {
        const {method = '', url = '/', headers} = request;
        const {referer = '', 'user-agent': userAgent = ''} = headers;
        const engine = engineOf(userAgent);
        seen[engine].push({method, path: url, referrer: referer});
        const hosted = url.startsWith(PAGES) && pages[Number(url.slice(PAGES.length))];
        if (hosted) {
          response.writeHead(200, {...PAGE_HEADERS, ...hosted.headers}).end(hosted.html);
          return;
        }
        const [, answer] = /^\/place\/(\w+)/.exec(url) ?? [];
        if (answer) {
          sendPlace(answer as Answer, response, (send) => held[engine].push(send));
          return;
        }
        if (/^\/v(\/[\d.]+|\d+)\//.test(url)) {
          void sendReleased(new URL(url, 'http://any').pathname, response);
          return;
        }
        // A script from /held/… asks for the files beside it there too.
        const {pathname, search} = new URL(url, 'http://any');
        const [, trouble, path] = /^(?:\/(missing|flaky|held|older|unshared))?(\/.*)$/.exec(pathname) as unknown as [string, Trouble | undefined, string];
        const isWords = /\/(locales|texts)\//.test(path);
        // Asked for again, the address has a number more.
        const isFirst = trouble === 'flaky' && /^\?\w{8}$/.test(search);
        const send = () => void sendBuilt(path, response, isWords ? (isFirst ? 'missing' : trouble) : undefined);
        if (isWords && trouble === 'held') held[engine].push(send);
        else send();
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    },

    serverStop() {
      server.close();
      server.closeAllConnections();
    },

    executeCommand({command, payload, session}) {
      switch (command) {
        case 'ht-host-page':
          return PAGES + String(pages.push(payload as HostPage) - 1);
        case 'ht-other-origin':
          return origin();
        case 'ht-place':
          if (payload !== 'refused') return `${origin()}/place/${payload as Answer}?${++places}`;
          return closedPort().then((port) => `http://127.0.0.1:${port}/place/refused`);
        case 'ht-script-url':
          return `${origin()}/ht-blocks.js`;
        case 'ht-test-script-url':
          return `${origin()}${payload ? `/${payload as Trouble}` : ''}/site/test-languages/ht-blocks.js`;
        case 'ht-let-go':
          return held[session.browser.name as Engine].splice(0).map((send) => send()).length;
        case 'ht-requests-seen':
          return seen[session.browser.name as Engine].splice(0);
        default:
          return undefined;
      }
    },
  };
}
