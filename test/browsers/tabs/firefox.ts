/**
 * Tabs in Firefox, by WebDriver BiDi. Puppeteer loses its hold on a page that comes back from the page cache, so the calls
 * are made by hand, on its connection.
 */
import type {Browser, Page} from 'puppeteer-core';
import type {Prompt, Step} from '../wire.js';
import {sourcesOf, type TabDriver} from './driver.js';
import {fromPng, type Picture} from './picture.js';

interface Connection {
  send(method: string, params: object): Promise<{result: unknown}>;
  on(event: string, listener: (params: {context: string; type: string; message: string}) => void): void;
}

type Evaluated = {type: 'success'; result: {value?: string}} | {type: 'exception'; exceptionDetails: {text: string}};
interface Context {
  context: string;
  url: string;
}

export class FirefoxTabs implements TabDriver {
  readonly #runner: Page;
  readonly #connection: Connection;
  readonly #prompts = new Map<string, Prompt[]>();
  #before: Set<string> | undefined;

  constructor(runner: Page) {
    this.#runner = runner;
    this.#connection = (runner.browser() as Browser & {connection: Connection}).connection;
    this.#connection.on('browsingContext.userPromptOpened', ({context, type, message}) => {
      this.prompts(context).push({kind: type, message});
      void this.#send('browsingContext.handleUserPrompt', {context, accept: false}).catch(() => undefined);
    });
  }

  async open(): Promise<string> {
    // Firefox starts with a tab of its own, which is none of ours.
    this.#before ??= new Set((await this.#all()).map(({context}) => context));
    // Else each run leaves files behind.
    await this.#send('browser.setDownloadBehavior', {downloadBehavior: {type: 'denied'}});
    const {context} = await this.#send<Context>('browsingContext.create', {type: 'tab'});
    await this.front(context);
    return context;
  }

  async list(): Promise<string[]> {
    const all = await this.#all();
    this.#before ??= new Set(all.map(({context}) => context));
    return all.map(({context}) => context).filter((context) => !this.#before!.has(context));
  }

  async close(context: string): Promise<void> {
    await this.#send('browsingContext.close', {context});
  }

  home(): Promise<void> {
    return this.#runner.bringToFront();
  }

  async front(context: string): Promise<void> {
    await this.#send('browsingContext.activate', {context});
  }

  async start(context: string, address: string): Promise<void> {
    void this.#send('browsingContext.navigate', {context, url: address, wait: 'none'}).catch(() => undefined);
    return Promise.resolve();
  }

  async traverse(context: string, by: number): Promise<void> {
    await this.#send('browsingContext.traverseHistory', {context, delta: by});
  }

  async reload(context: string): Promise<void> {
    await this.#send('browsingContext.reload', {context, wait: 'none'});
  }

  async stop(context: string): Promise<void> {
    await this.evaluate(context, 'window.stop()');
  }

  async evaluate(context: string, expression: string): Promise<string> {
    const answer = await this.#send<Evaluated>('script.evaluate', {expression, target: {context}, awaitPromise: true});
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value!;
  }

  async address(context: string): Promise<string> {
    const {contexts} = await this.#send<{contexts: Context[]}>('browsingContext.getTree', {root: context, maxDepth: 0});
    return contexts[0].url;
  }

  title(context: string): Promise<string> {
    return this.evaluate(context, 'document.title');
  }

  async act(context: string, steps: readonly Step[]): Promise<boolean> {
    await this.#send('input.performActions', {context, actions: sourcesOf(steps)});
    return true;
  }

  async look(context: string): Promise<Picture> {
    const {data} = await this.#send<{data: string}>('browsingContext.captureScreenshot', {context});
    return fromPng(Buffer.from(data, 'base64'));
  }

  prompts(context: string): Prompt[] {
    const known = this.#prompts.get(context) ?? [];
    this.#prompts.set(context, known);
    return known;
  }

  entries(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  accessible(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  async size(context: string, width: number, height: number): Promise<boolean> {
    await this.#send('browsingContext.setViewport', {context, viewport: {width, height}});
    return true;
  }

  emulate(): Promise<boolean> {
    return Promise.resolve(false);
  }

  zoom(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async #all(): Promise<Context[]> {
    return (await this.#send<{contexts: Context[]}>('browsingContext.getTree', {maxDepth: 0})).contexts;
  }

  async #send<Result>(method: string, params: object): Promise<Result> {
    return (await this.#connection.send(method, params)).result as Result;
  }
}
