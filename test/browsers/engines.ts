/**
 * `npm test` should work on any machine and hide nothing: it uses each engine it
 * finds, and names, before and after, each one it could not try. CI demands all
 * three (HT_REQUIRE_ENGINES=all); HT_ENGINES=chromium narrows a run at work.
 */
import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import type {BrowserLauncher, Reporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {Launcher} from 'chrome-launcher';
import * as puppeteer from 'puppeteer-core';
import {ENGINES, type Engine} from './engine-name.js';
import {WebKitLauncher} from './webkit.js';

const HOW_TO_INSTALL: Record<Engine, string> = {
  chromium: 'apt-get install chromium, or set CHROME_PATH to a Chrome or Chromium you have',
  firefox: 'apt-get install firefox-esr, or put a firefox on the PATH',
  webkit: 'apt-get install webkit2gtk-driver xvfb (Linux only)',
};

const yellow = (text: string) => `\u001b[33m${text}\u001b[39m`;

function onPath(...programs: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs
    .flatMap((program) => folders.map((folder) => join(folder, program)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

const named = <L extends BrowserLauncher>(name: Engine, launcher: L): L =>
  Object.assign(launcher, {name});

function installedChromium(): string | undefined {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  try {
    return Launcher.getInstallations()[0];
  } catch {
    return undefined;
  }
}

/** The package that carries a browser of its own asks, by this variable, for its libraries too. */
async function carriedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const {default: chromium} = await import('@sparticuz/chromium');
  return {
    executablePath: await chromium.executablePath(),
    // Not its own: with those it lets every site read every other.
    args: ['--no-sandbox'],
    headless: 'shell' as const,
  };
}

// One page at a time: a page in the background has no focus, and then keys go nowhere.
const concurrency = 1;

/** Whether there is none here but the one that npm brought along: it keeps no page for Back, and has no tab behind another. */
export const isCarried = (name: string): boolean => name === 'chromium' && !installedChromium();

/** How to start the Chromium of this machine, or the one that npm brought along. */
export async function findChromium() {
  const executablePath = installedChromium();
  // Chromium's sandbox refuses root, and only our own pages are opened.
  return executablePath ? {executablePath, args: ['--no-sandbox']} : carriedChromium();
}

/**
 * A test that leaves goes to the page we name by default, and then nobody of that site may hear from it: outside this machine
 * no name is found, and no proxy answers.
 */
const NOWHERE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';
const NO_PROXY = {host: '127.0.0.1', port: 9};

async function chromium(): Promise<BrowserLauncher | undefined> {
  const found = await findChromium();
  const launchOptions = found && {...found, args: [...found.args, NOWHERE]};
  return launchOptions && named('chromium', chromeLauncher({concurrency, launchOptions}));
}

function firefox(): BrowserLauncher | undefined {
  const executablePath = onPath('firefox-esr', 'firefox');
  if (!executablePath) return undefined;
  const {host, port} = NO_PROXY;
  const extraPrefsFirefox = {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': port,
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': port,
  };
  const launchOptions = {browser: 'firefox' as const, executablePath, extraPrefsFirefox};
  return named('firefox', chromeLauncher({puppeteer, concurrency, launchOptions}));
}

function webkit(): BrowserLauncher | undefined {
  const driver = onPath('WebKitWebDriver');
  const browser = miniBrowser();
  // A display of its own keeps the window, and the focus, off the desk of whoever runs this.
  const xvfb = onPath('Xvfb');
  if (!driver || !browser || !(xvfb ?? process.env.DISPLAY)) return undefined;
  return new WebKitLauncher({driver, browser, xvfb, proxy: `${NO_PROXY.host}:${NO_PROXY.port}`});
}

/** Distributions keep it out of the PATH: Debian one folder deeper than Fedora or Arch. */
function miniBrowser(): string | undefined {
  const foldersIn = (folder: string) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const bases = ['/usr/libexec', '/usr/lib', '/usr/lib64'].flatMap(foldersIn);
  const machine = bases.filter((folder) => folder.endsWith('-linux-gnu')).flatMap(foldersIn);
  return [...machine, ...bases]
    .filter((folder) => /\/webkit2?gtk-/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((file) => existsSync(file));
}

const FIND = {chromium, firefox, webkit};

function wantedEngines(): Engine[] {
  const names = process.env.HT_ENGINES?.split(',').map((name) => name.trim()) ?? [...ENGINES];
  const unknown = names.find((name) => !ENGINES.includes(name as Engine));
  if (unknown !== undefined) {
    throw new Error(`HT_ENGINES names "${unknown}". It may name: ${ENGINES.join(', ')}.`);
  }
  return names as Engine[];
}

function warning(missing: Engine[], leftOut: Engine[], inPart: Engine[]): string {
  const lines = [
    ...missing.map((name) => `NOT TESTED in ${name}: not installed here. ${HOW_TO_INSTALL[name]}.`),
    ...leftOut.map((name) => `NOT TESTED in ${name}: HT_ENGINES=${process.env.HT_ENGINES} leaves it out.`),
    ...inPart.map((name) => `NOT TESTED in ${name}: a page that Back brings up as it was, and a tab behind another. What npm brought along has neither. ${HOW_TO_INSTALL[name]}.`),
  ];
  return lines.length ? yellow(`\n${lines.join('\n')}\n`) : '';
}

/** The launchers of this run, and a reporter that repeats at the end what was not tested. */
export async function findEngines(): Promise<{browsers: BrowserLauncher[]; notTested: Reporter}> {
  const wanted = wantedEngines();
  const found = await Promise.all(wanted.map(async (name) => FIND[name]()));
  const browsers = found.filter((launcher) => launcher !== undefined);
  const missing = wanted.filter((_, i) => !found[i]);
  const leftOut = ENGINES.filter((name) => !wanted.includes(name));
  const inPart = wanted.filter((name, i) => found[i] && isCarried(name));
  const text = warning(missing, leftOut, inPart);
  if (text) console.warn(text);
  const tooLittle = process.env.HT_REQUIRE_ENGINES === 'all' ? [...missing, ...inPart] : browsers.length ? [] : missing;
  if (tooLittle.length) throw new Error(`No tests were run, because of: ${tooLittle.join(', ')}.`);
  const stop = () => {
    if (text) console.warn(text);
  };
  return {browsers, notTested: {stop}};
}
