/**
 * What tests of host pages need of the machine: libraries of the page, bundled as its author would, and a place where each
 * engine notes what a visitor saw. `npm run hosts` makes HOSTS.md of it.
 */
import type {TestRunnerConfig, TestRunnerPlugin} from '@web/test-runner';
import {build} from 'esbuild';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** What was seen, by the name of the host and the title of its group. */
export type Results = Record<string, Record<string, string>>;

export interface Seen {
  title: string;
  results: Record<string, string>;
}

const SCRIPT = /^\/__hosts\/([\w-]+)\.js$/;
const folder = new URL('../../dist/hosts/', import.meta.url);
const bundles = new Map<string, Promise<string>>();

/** Bundles `test/hosts/pages/<name>.ts` as one classic script. Asked for the development kind it is as authors have it while they work. */
async function bundle(name: string, kind: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(`pages/${name}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    conditions: [kind === 'development' ? kind : 'production'],
    alias: kind === 'older' ? {lit: 'lit2'} : {},
  });
  return outputFiles[0].text;
}

/** A page on the disk. It finds our script by `../../ht-blocks.js`. */
function store(name: string, html: string): string {
  const file = new URL(`pages/${name}.html`, folder);
  mkdirSync(new URL('.', file), {recursive: true});
  writeFileSync(file, html);
  return file.href;
}

function note(engine: string, {title, results}: Seen): void {
  mkdirSync(folder, {recursive: true});
  const file = new URL(`${engine}.json`, folder);
  let before: Results = {};
  try {
    before = JSON.parse(readFileSync(file, 'utf8')) as Results;
  } catch {
    // The first of this build.
  }
  writeFileSync(file, `${JSON.stringify({...before, [title]: results}, null, 2)}\n`);
}

export function hosts(): TestRunnerPlugin & {middleware: Middleware} {
  let stored = 0;
  return {
    name: 'ht-hosts',

    async middleware(context, next) {
      const name = SCRIPT.exec(context.path)?.[1];
      if (!name) {
        await next();
        return;
      }
      if (!bundles.has(context.url)) bundles.set(context.url, bundle(name, context.querystring));
      context.type = 'text/javascript; charset=utf-8';
      context.set('Cross-Origin-Resource-Policy', 'cross-origin');
      context.body = await bundles.get(context.url);
    },

    executeCommand({command, payload, session}) {
      if (command === 'ht-file-page') return store(String(++stored), payload as string);
      if (command !== 'ht-hosts-seen') return undefined;
      note(session.browser.name, payload as Seen);
      return true;
    },
  };
}
