/** Lets a test open real tabs: a page that leaves takes the whole tab along, and with a frame that would be the tab of the tests. */
import type {Page} from 'puppeteer-core';
import type {Seen, TabRequest} from '../wire.js';
import {WebKitLauncher} from '../webkit.js';
import {ChromiumTabs} from './chromium.js';
import {within, type TabDriver} from './driver.js';
import {FirefoxTabs} from './firefox.js';
import {seenIn} from './picture.js';

interface Session {
  id: string;
  browser: unknown;
}

interface PuppeteerLauncher {
  name: string;
  getPage(id: string): Page;
}

/** Longer than any engine needs, shorter than a test may take. */
const PATIENCE = 20;

const drivers = new WeakMap<Page, TabDriver>();

function driverOf({id, browser}: Session): TabDriver {
  if (browser instanceof WebKitLauncher) return browser.tabs;
  const launcher = browser as PuppeteerLauncher;
  const runner = launcher.getPage(id);
  const driver = drivers.get(runner) ?? (launcher.name === 'firefox' ? new FirefoxTabs(runner) : new ChromiumTabs(runner));
  drivers.set(runner, driver);
  return driver;
}

async function answer(driver: TabDriver, request: TabRequest): Promise<unknown> {
  switch (request.name) {
    case 'pause':
      return new Promise((done) => setTimeout(done, 25));
    case 'open':
      return driver.open();
    case 'list':
      return driver.list();
    case 'close':
      return driver.close(request.tab);
    case 'closeAll':
      for (const tab of await driver.list()) await driver.close(tab);
      return driver.home();
    case 'front':
      return driver.front(request.tab);
    case 'start':
      return driver.start(request.tab, request.address);
    case 'traverse':
      return driver.traverse(request.tab, request.by);
    case 'reload':
      return driver.reload(request.tab);
    case 'stop':
      return driver.stop(request.tab);
    case 'evaluate':
      return driver.evaluate(request.tab, request.expression);
    case 'address':
      return driver.address(request.tab);
    case 'title':
      return driver.title(request.tab);
    case 'act':
      return driver.act(request.tab, request.steps);
    case 'look':
      return seenIn(await driver.look(request.tab), request.at) satisfies Seen;
    case 'prompts':
      return driver.prompts(request.tab);
    case 'entries':
      return driver.entries(request.tab);
    case 'accessible':
      return driver.accessible(request.tab);
    case 'size':
      return driver.size(request.tab, request.width, request.height);
    case 'emulate':
      return driver.emulate(request.tab, request.look);
    case 'zoom':
      return driver.zoom(request.tab, request.times);
  }
}

/** The runner writes each error of a command on the console, also one that a test waits for: so it is an answer. */
export async function askTab(session: Session, request: TabRequest): Promise<{answer?: unknown; error?: string}> {
  const patience = request.name === 'evaluate' ? request.seconds : PATIENCE;
  try {
    return {answer: await within(patience, request.name, answer(driverOf(session), request))};
  } catch (error) {
    return {error: (error as Error).message};
  }
}
