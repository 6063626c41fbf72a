/** Tabs in Chromium, by the protocol of its developer tools, which can do all that a hand can. */
import type {CDPSession, KeyInput, Page} from 'puppeteer-core';
import type {Look, Prompt, Step} from '../wire.js';
import {KEYS, type TabDriver} from './driver.js';
import {fromPng, type Picture} from './picture.js';

interface Tab {
  page: Page;
  tools: CDPSession;
  prompts: Prompt[];
}

export class ChromiumTabs implements TabDriver {
  readonly #runner: Page;
  readonly #tabs = new Map<string, Tab>();
  readonly #names = new WeakMap<Page, string>();
  #count = 0;

  constructor(runner: Page) {
    this.#runner = runner;
  }

  async open(): Promise<string> {
    const page = await this.#runner.browserContext().newPage();
    return this.#name(page);
  }

  async list(): Promise<string[]> {
    const pages = await this.#runner.browserContext().pages();
    const others = pages.filter((page) => page !== this.#runner && (this.#names.has(page) || page.url() !== 'about:blank'));
    return Promise.all(others.map((page) => this.#name(page)));
  }

  async close(tab: string): Promise<void> {
    const {page} = this.#tab(tab);
    this.#tabs.delete(tab);
    if (!page.isClosed()) await page.close();
  }

  home(): Promise<void> {
    return this.#runner.bringToFront();
  }

  front(tab: string): Promise<void> {
    return this.#tab(tab).page.bringToFront();
  }

  async start(tab: string, address: string): Promise<void> {
    // The answer comes with the page. Whoever sets out does not wait for it.
    void this.#tab(tab).tools.send('Page.navigate', {url: address}).catch(() => undefined);
    return Promise.resolve();
  }

  async traverse(tab: string, by: number): Promise<void> {
    const {tools} = this.#tab(tab);
    const {currentIndex, entries} = await tools.send('Page.getNavigationHistory');
    const entry = entries[currentIndex + by];
    if (!entry) throw new Error(`There is no page ${by} steps from here.`);
    await tools.send('Page.navigateToHistoryEntry', {entryId: entry.id});
  }

  reload(tab: string): Promise<void> {
    return this.#tab(tab).tools.send('Page.reload');
  }

  stop(tab: string): Promise<void> {
    return this.#tab(tab).tools.send('Page.stopLoading');
  }

  async evaluate(tab: string, expression: string): Promise<string> {
    const {result, exceptionDetails} = await this.#tab(tab).tools.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: false,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as string;
  }

  async address(tab: string): Promise<string> {
    const {currentIndex, entries} = await this.#tab(tab).tools.send('Page.getNavigationHistory');
    return entries[currentIndex].url;
  }

  async title(tab: string): Promise<string> {
    const {targetInfo} = await this.#tab(tab).tools.send('Target.getTargetInfo');
    return targetInfo.title;
  }

  async act(tab: string, steps: readonly Step[]): Promise<boolean> {
    const {page, tools} = this.#tab(tab);
    for (const step of steps) {
      if ('keyDown' in step || 'keyUp' in step) await press(page, tools, step);
      else if ('move' in step) await page.mouse.move(...step.move);
      else if ('button' in step) await page.mouse[step.button]();
      else if ('wheel' in step) await page.mouse.wheel({deltaY: step.wheel});
      else {
        const [x, y] = step.at;
        const type = ({down: 'touchStart', move: 'touchMove', up: 'touchEnd'} as const)[step.touch];
        await tools.send('Input.dispatchTouchEvent', {type, touchPoints: step.touch === 'up' ? [] : [{x, y}]});
      }
    }
    return true;
  }

  async look(tab: string): Promise<Picture> {
    const {data} = await this.#tab(tab).tools.send('Page.captureScreenshot');
    return fromPng(Buffer.from(data, 'base64'));
  }

  prompts(tab: string): Prompt[] {
    return this.#tab(tab).prompts;
  }

  async entries(tab: string): Promise<string[]> {
    const {entries} = await this.#tab(tab).tools.send('Page.getNavigationHistory');
    return entries.map(({url}) => url);
  }

  async accessible(tab: string): Promise<string[]> {
    const {nodes} = await this.#tab(tab).tools.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ignored, role}) => !ignored && role?.value !== 'InlineTextBox')
      .map(({role, name}) => `${role?.value as string}: ${(name?.value as string | undefined) ?? ''}`);
  }

  async size(tab: string, width: number, height: number): Promise<boolean> {
    await this.#tab(tab).page.setViewport({width, height});
    return true;
  }

  async emulate(tab: string, {media, ...features}: Look): Promise<boolean> {
    const names = {colorScheme: 'prefers-color-scheme', forcedColors: 'forced-colors'} as const;
    await this.#tab(tab).tools.send('Emulation.setEmulatedMedia', {
      media: media ?? '',
      features: Object.entries(names).map(([key, name]) => ({name, value: features[key as keyof typeof names] ?? ''})),
    });
    return true;
  }

  async zoom(tab: string, times: number): Promise<boolean> {
    await this.#tab(tab).tools.send('Emulation.setPageScaleFactor', {pageScaleFactor: times});
    return true;
  }

  #tab(name: string): Tab {
    const tab = this.#tabs.get(name);
    if (!tab) throw new Error(`There is no ${name}: it was closed.`);
    return tab;
  }

  async #name(page: Page): Promise<string> {
    const known = this.#names.get(page);
    if (known) return known;
    const name = `tab ${++this.#count}`;
    this.#names.set(page, name);
    const tools = await page.createCDPSession();
    const prompts: Prompt[] = [];
    this.#tabs.set(name, {page, tools, prompts});
    tools.on('Page.javascriptDialogOpening', ({type, message}) => {
      prompts.push({kind: type, message});
      // Whoever is asked and does not know what to say stays: the worst answer for somebody who must leave.
      void tools.send('Page.handleJavaScriptDialog', {accept: false}).catch(() => undefined);
    });
    await tools.send('Page.enable');
    await tools.send('Browser.setDownloadBehavior', {behavior: 'deny'});
    return name;
  }
}

type KeyStep = Extract<Step, {keyDown: string} | {keyUp: string}>;

async function press(page: Page, tools: CDPSession, step: KeyStep): Promise<void> {
  const isDown = 'keyDown' in step;
  const key = isDown ? step.keyDown : step.keyUp;
  if (step.bare) await tools.send('Input.dispatchKeyEvent', {type: isDown ? 'rawKeyDown' : 'keyUp', key, code: ''});
  else await page.keyboard[isDown ? 'down' : 'up']((key === 'Space' ? KEYS.Space : key) as KeyInput);
}
