/**
 * A partner's page and our script never share an origin. Test pages live on
 * localhost; this serves the built script from 127.0.0.1, remembers every request
 * made there, and lets a test put a page with its own headers on localhost.
 */
import {readFile} from 'node:fs/promises';
import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename} from 'node:path';
import type {TestRunnerConfig, TestRunnerPlugin} from '@web/test-runner';
import {ENGINES, engineOf, type Engine} from './engine-name.js';
import type {HostPage, SeenRequest} from './wire.js';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

const PAGES = '/__host-page/';
const DIST = new URL('../../dist/', import.meta.url);
const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  map: 'application/json',
  txt: 'text/plain; charset=utf-8',
};

async function sendBuilt(path: string, response: ServerResponse): Promise<void> {
  const file = basename(path);
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  response.setHeader('Cache-Control', 'no-store');
  try {
    const body = await readFile(new URL(file, DIST));
    response.setHeader('Content-Type', TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain');
    response.end(body);
  } catch {
    response.writeHead(404).end(`No ${file} in dist/. Run: npm run build`);
  }
}

export function origins(): TestRunnerPlugin & {middleware: Middleware} {
  const pages: HostPage[] = [];
  const seen = Object.fromEntries(ENGINES.map((engine) => [engine, []])) as unknown as Record<
    Engine,
    SeenRequest[]
  >;
  let server: Server;

  return {
    name: 'ht-origins',

    // In front of the runner's own server, which would write into the page.
    middleware(context, next) {
      const page = context.path.startsWith(PAGES) && pages[Number(context.path.slice(PAGES.length))];
      if (!page) return next();
      context.set({'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store'});
      context.set(page.headers ?? {});
      context.body = page.html;
      return undefined;
    },

    async serverStart() {
      server = createServer((request, response) => {
        const {method = '', url = '/', headers} = request;
        const {referer = '', 'user-agent': userAgent = ''} = headers;
        seen[engineOf(userAgent)].push({method, path: url, referrer: referer});
        void sendBuilt(new URL(url, 'http://any').pathname, response);
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
        case 'ht-script-url':
          return `http://127.0.0.1:${(server.address() as AddressInfo).port}/ht-blocks.js`;
        case 'ht-requests-seen':
          return seen[session.browser.name as Engine].splice(0);
        default:
          return undefined;
      }
    },
  };
}
