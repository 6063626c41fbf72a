/** Tabs of a phone's size that tell what they cost. */
import puppeteer, {type Browser, type CDPSession, type Page} from 'puppeteer-core';
import {findChromium} from '../test/browsers/engines.js';

/** Of a common phone. Two dots a pixel is what cheap ones have. */
export const phone = {width: 412, height: 823, deviceScaleFactor: 2, isMobile: true, hasTouch: true} as const;

/** An exit that is tried must not reach anybody. */
const offline = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'];

export async function launch(): Promise<Browser> {
  const found = await findChromium();
  if (!found) throw new Error('No Chromium was found. Install one, or set CHROME_PATH.');
  return puppeteer.launch({...found, protocolTimeout: 900_000, args: [...found.args, ...offline, '--disable-gpu', '--disable-dev-shm-usage', '--js-flags=--expose-gc']});
}

/** Milliseconds that a page stays still before it counts as done. */
const stillness = 150;

export type Metrics = Readonly<Record<'TaskDuration' | 'ScriptDuration' | 'LayoutDuration' | 'RecalcStyleDuration' | 'JSHeapUsedSize' | 'Nodes' | 'JSEventListeners', number>>;

export class Tab {
  private constructor(
    readonly page: Page,
    readonly cdp: CDPSession,
  ) {}

  /** @param rate how many times slower than this machine */
  static async open(browser: Browser, rate = 1): Promise<Tab> {
    const page = await browser.newPage();
    await page.setViewport(phone);
    await page.setCacheEnabled(false);
    // What tsx makes of a function within a function calls this, also of one that is sent into the page.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    const cdp = await page.createCDPSession();
    // The thread's own time: what else the machine does meanwhile is not counted.
    await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
    if (rate > 1) await cdp.send('Emulation.setCPUThrottlingRate', {rate});
    return new Tab(page, cdp);
  }

  async metrics(): Promise<Metrics> {
    const {metrics} = await this.cdp.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({name, value}) => [name, value])) as Metrics;
  }

  /** Until nothing more is to be done: elements have rendered, frames are painted, and the page has been still for a while. */
  async quiet(): Promise<void> {
    await this.page.evaluate(async () => {
      for (const element of document.querySelectorAll<Element & {updateComplete?: Promise<unknown>}>(':defined')) if (element.updateComplete) await element.updateComplete;
      for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      await new Promise((done) => requestIdleCallback(done, {timeout: 5000}));
    });
    await new Promise((done) => setTimeout(done, stillness));
  }

  async collectGarbage(): Promise<void> {
    // What is freed by the first may hold what only the second frees.
    for (let i = 0; i < 3; i++) await this.cdp.send('HeapProfiler.collectGarbage');
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
