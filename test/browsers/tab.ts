/**
 * Real tabs, in which a page may leave, come back, ask, open others and be closed. Tests elsewhere look into frames; a page
 * that leaves takes the top window along, and there that is the one with the tests.
 *
 * ```ts
 * const tab = await openTab({html: '<!doctype html>…'});
 * await tab.click('a');
 * await tab.arrives(address);
 * await tab.back();
 * ```
 */
import {executeServerCommand} from '@web/test-runner-commands';
import {hostPage, type HostPage, type Look} from './commands.js';
import type {Prompt, Seen, Step, TabRequest} from './wire.js';

export type {Prompt, Seen, Step};

type Json = string | number | boolean | null | undefined | readonly Json[] | {readonly [name: string]: Json};

async function ask<T>(request: TabRequest): Promise<T> {
  const {answer, error} = await executeServerCommand<{answer: T; error?: string}, TabRequest>('ht-tab', request);
  if (error !== undefined) throw new Error(error);
  return answer;
}

/** Whether this is a browser as people have it: it keeps a page for Back as it was, and hides a tab behind another. */
export const isWhole: boolean = await executeServerCommand('ht-is-whole');

/** Waits for what a browser tells nobody about. Fails with the reason when it does not come. */
export async function until<T>(what: string, look: () => Promise<T | undefined | false | ''>, seconds = 30): Promise<T> {
  const end = Date.now() + seconds * 1000;
  let last: unknown;
  do {
    try {
      const found = await look();
      if (found !== undefined && found !== false && found !== '') return found;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await ask({name: 'pause'});
  } while (Date.now() < end);
  throw new Error(`${what}: not within ${seconds} seconds${last instanceof Error ? ` (${last.message})` : ''}`);
}

export class Tab {
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  /** Sets out for an address and does not wait. */
  start(address: string): Promise<void> {
    return ask({name: 'start', tab: this.#name, address});
  }

  /** Goes to an address, as when it is typed, and waits until its page has loaded. */
  async go(address: string): Promise<void> {
    await this.#forNewPage(() => this.start(address));
  }

  /** Goes back so many pages, or forward, and waits for the page there. */
  async back(by = 1): Promise<void> {
    await this.#forNewPage(() => this.traverse(-by));
  }

  async forward(by = 1): Promise<void> {
    await this.#forNewPage(() => this.traverse(by));
  }

  async reload(): Promise<void> {
    await this.#forNewPage(() => ask({name: 'reload', tab: this.#name}));
  }

  /** Goes through the history and does not wait: the page there may not stay. */
  traverse(by: number): Promise<void> {
    return ask({name: 'traverse', tab: this.#name, by});
  }

  /** Gives up the page that is on its way. */
  stop(): Promise<void> {
    return ask({name: 'stop', tab: this.#name});
  }

  /**
   * The answer of a function that runs in the page. While the next page is on its way Chromium hears no questions: there ask
   * {@link later} before, or {@link stop} first.
   */
  async run<Args extends Json[], Result>(act: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    return this.#evaluate(act, args, 5);
  }

  /** The same for an answer that takes its time, for instance what the page looks like once it has been left; begin it before. */
  later<Args extends Json[], Result>(act: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    const answer = this.#evaluate(act, args, 15);
    // Nobody may be waiting yet when it fails.
    answer.catch(() => undefined);
    return answer;
  }

  /** Waits until the page answers with something true, and gives it. */
  until<Args extends Json[], Result>(what: string, act: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    return until(what, async () => (await this.run(act, ...args)) || undefined);
  }

  /** The address of the page that is there, as the browser has it. */
  address(): Promise<string> {
    return ask({name: 'address', tab: this.#name});
  }

  /** The title that stands on the tab. */
  title(): Promise<string> {
    return ask({name: 'title', tab: this.#name});
  }

  /** Waits until the page at an address is there and has loaded. */
  async arrives(address: string): Promise<void> {
    let last = '';
    await until(`going to ${address}`, async () => (last = await this.address()) === address).catch((error: Error) => {
      throw new Error(`${error.message}; it is at ${last}`);
    });
    await this.#loaded();
  }

  /** Runs `act` and waits until another page is there and has loaded, at whatever address. */
  async leavesAt(act: () => unknown): Promise<void> {
    await this.#forNewPage(act);
  }

  /** What hands do, one step after the other. @returns false where the engine cannot do it */
  act(...steps: Step[]): Promise<boolean> {
    return ask({name: 'act', tab: this.#name, steps});
  }

  /** Presses a key, or several together: `press('Shift')`, `press('ShiftRight')`, `press('Shift+A')`. Several one after the other. */
  async press(...presses: string[]): Promise<void> {
    await this.act(
      ...presses.flatMap((keys): Step[] => {
        const all = keys.split('+');
        return [...all.map((keyDown) => ({keyDown})), ...all.reverse().map((keyUp) => ({keyUp}))];
      }),
    );
  }

  async keyDown(keyDown: string): Promise<void> {
    await this.act({keyDown});
  }

  async keyUp(keyUp: string): Promise<void> {
    await this.act({keyUp});
  }

  /** Types a text where the focus is. */
  type(text: string): Promise<void> {
    return this.press(...[...text].map((letter) => (letter === ' ' ? 'Space' : letter)));
  }

  /** Clicks with the mouse: in the middle of what a selector finds, which may stand `in` an open root, or at a place. */
  async click(where: string | readonly [x: number, y: number]): Promise<void> {
    const move = typeof where === 'string' ? await this.middle(where) : where;
    await this.act({move}, {button: 'down'}, {button: 'up'});
  }

  /** Taps with one finger. @returns false where the engine has no touch (WebKitGTK) */
  async tap(where: string | readonly [x: number, y: number], times = 1): Promise<boolean> {
    const at = typeof where === 'string' ? await this.middle(where) : where;
    const steps = Array.from({length: times}, (): Step[] => [{touch: 'down', at}, {touch: 'up', at}]);
    return this.act(...steps.flat());
  }

  /**
   * The middle of an element, which is brought on screen; `ht-quick-exit >>> button` looks into its open root. A hand aims at
   * what has come to rest: whatever floats out of the way of other things is waited for.
   */
  async middle(selector: string): Promise<[x: number, y: number]> {
    let at = await this.#middleNow(selector);
    if (!selector.includes('>>>')) return at;
    for (let since = Date.now(); Date.now() - since < 200; ) {
      await ask({name: 'pause'});
      const now = await this.#middleNow(selector);
      if (String(now) !== String(at)) since = Date.now();
      at = now;
    }
    return at;
  }

  async #middleNow(selector: string): Promise<[x: number, y: number]> {
    const found = await this.run((path: string): [number, number] | null => {
      const [first, ...rest] = path.split('>>>').map((part) => part.trim());
      let element = document.querySelector(first);
      for (const part of rest) element = element?.shadowRoot?.querySelector(part) ?? null;
      let box = element?.getBoundingClientRect();
      if (box && (box.top < 0 || box.bottom > innerHeight)) {
        element!.scrollIntoView({block: 'center', behavior: 'instant'});
        box = element!.getBoundingClientRect();
      }
      return box?.width ? [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)] : null;
    }, selector);
    if (!found) throw new Error(`${selector} is not on screen.`);
    return found;
  }

  /** What is painted: the colours there are, and those at some places. */
  look(...at: (readonly [x: number, y: number])[]): Promise<Seen> {
    return ask({name: 'look', tab: this.#name, at});
  }

  /** What the browser asked, or undefined where it asks nothing. Each was answered by staying. */
  prompts(): Promise<Prompt[] | undefined> {
    return ask({name: 'prompts', tab: this.#name});
  }

  /** The addresses Back and Forward lead to, with this one. Only Chromium tells. */
  entries(): Promise<string[] | undefined> {
    return ask({name: 'entries', tab: this.#name});
  }

  /** What a screen reader could read, as `role: name`. Only Chromium tells. */
  accessible(): Promise<string[] | undefined> {
    return ask({name: 'accessible', tab: this.#name});
  }

  /** Gives the page this much room. @returns false where the window cannot be that small (WebKitGTK under 450) */
  size(width: number, height: number): Promise<boolean> {
    return ask({name: 'size', tab: this.#name, width, height});
  }

  /** Shows the page as someone with other settings would get it. @returns false where the engine cannot (only Chromium can) */
  emulate(look: Look): Promise<boolean> {
    return ask({name: 'emulate', tab: this.#name, look});
  }

  /** Brings the page nearer, as two fingers do. @returns false where the engine cannot (only Chromium can) */
  zoom(times: number): Promise<boolean> {
    return ask({name: 'zoom', tab: this.#name, times});
  }

  front(): Promise<void> {
    return ask({name: 'front', tab: this.#name});
  }

  close(): Promise<void> {
    return ask({name: 'close', tab: this.#name});
  }

  /** Pages that open others: runs `act` and gives the tab that came. */
  async opens(act: () => unknown): Promise<Tab> {
    const before = await ask<string[]>({name: 'list'});
    await act();
    return new Tab(await until('opening another tab', async () => (await ask<string[]>({name: 'list'})).find((tab) => !before.includes(tab))));
  }

  async #evaluate<Args extends Json[], Result>(act: (...args: Args) => Result, args: Args, seconds: number): Promise<Awaited<Result>> {
    const call = `(${act.toString()})(...${JSON.stringify(args)})`;
    const expression = `(async () => JSON.stringify({value: await ${call}}))()`;
    const answer = await ask<string>({name: 'evaluate', tab: this.#name, expression, seconds});
    return (JSON.parse(answer) as {value: Awaited<Result>}).value;
  }

  /** A mark on the window tells the page that was there from the one that comes, also from the page cache. */
  async #forNewPage(act: () => unknown): Promise<void> {
    const mark = String(Math.random());
    await this.run((left: string) => void ((window as Window & {htLeft?: string}).htLeft = left), mark);
    await act();
    await until('another page', () => this.run((left: string) => (window as Window & {htLeft?: string}).htLeft !== left, mark));
    await this.#loaded();
  }

  async #loaded(): Promise<void> {
    // Firefox's own page, which says that nobody answered, is never complete.
    await until('the page to load', () => this.run(() => document.readyState === 'complete' || document.documentURI.startsWith('about:neterror')));
  }
}

let used = false;

/** A new tab in front with a page in it, at its address or as it is written; that one may come back from the page cache. */
export async function openTab(page?: HostPage | string): Promise<Tab> {
  used = true;
  const tab = new Tab(await ask<string>({name: 'open'}));
  if (page !== undefined) await tab.go(typeof page === 'string' ? page : await storedPage(page));
  return tab;
}

/** The address of a page that browsers may keep for Back, as they keep ordinary ones. */
export const storedPage = ({html, headers}: HostPage): Promise<string> => hostPage({html, headers: {'Cache-Control': 'no-cache', ...headers}});

// Keys go nowhere while the tab with the tests is behind another.
afterEach(async () => {
  if (used) await ask({name: 'closeAll'});
  used = false;
});
