/**
 * Tabs in WebKitGTK, by WebDriver. They are windows, because it presses no mouse button in a tab behind another, and it
 * makes no picture of a page that waits for the next one, so the picture is that of the screen.
 */
import type {Prompt, Step} from '../wire.js';
import {sourcesOf, within, type TabDriver} from './driver.js';
import {fromPng, fromXwd, type Picture} from './picture.js';

interface Answered {
  value?: string;
  error?: string;
}

/** What the launcher lends: its connection, and the screen it draws on. */
export interface WebKitConnection {
  send<Result = void>(method: string, path: string, body?: object): Promise<Result>;
  /** Undefined where it draws on the desk of whoever runs this. */
  screen(): Promise<Buffer> | undefined;
}

export class WebKitTabs implements TabDriver {
  readonly #connection: WebKitConnection;
  #runner: string | undefined;
  #current: string | undefined;
  #questions = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(connection: WebKitConnection) {
    this.#connection = connection;
  }

  open(): Promise<string> {
    return this.#next(async () => {
      await this.#knowRunner();
      const {handle} = await this.#connection.send<{handle: string}>('POST', '/window/new', {type: 'window'});
      await this.#switch(handle);
      await this.#connection.send('POST', '/window/rect', {x: 0, y: 0, width: 1024, height: 800});
      return handle;
    });
  }

  list(): Promise<string[]> {
    return this.#next(async () => {
      await this.#knowRunner();
      const all = await this.#connection.send<string[]>('GET', '/window/handles');
      return all.filter((handle) => handle !== this.#runner);
    });
  }

  close(tab: string): Promise<void> {
    return this.#in(tab, async () => {
      await this.#connection.send('DELETE', '/window');
      this.#current = undefined;
    });
  }

  home(): Promise<void> {
    return this.#next(async () => {
      await this.#knowRunner();
      await this.#switch(this.#runner!);
    });
  }

  front(tab: string): Promise<void> {
    return this.#in(tab, () => Promise.resolve());
  }

  start(tab: string, address: string): Promise<void> {
    return this.#in(tab, () => this.#connection.send('POST', '/url', {url: address}));
  }

  async traverse(tab: string, by: number): Promise<void> {
    await this.#script(tab, `history.go(${by})`);
  }

  /** Its own command does nothing where the page before has answered that there is none (204). */
  async reload(tab: string): Promise<void> {
    await this.#script(tab, 'location.reload()');
  }

  async stop(tab: string): Promise<void> {
    await this.#script(tab, 'stop()');
  }

  /**
   * What the page knows at once is answered at once, before it can go away. For the rest one asks again and again: a script
   * the browser waits for would let nobody act meanwhile.
   */
  async evaluate(tab: string, expression: string): Promise<string> {
    const name = `htAnswer${++this.#questions}`;
    const begin = `const [done] = arguments;
      const answer = (window.${name} = {});
      const fail = (error) => (answer.error = String(error));
      try { Promise.resolve(${expression}).then((value) => (answer.value = value ?? ''), fail); } catch (error) { fail(error); }
      (async () => { for (let turns = 0; turns < 20; turns++) await undefined; done(answer); })();`;
    const again = `return window.${name} ?? null`;
    let answer = await this.#script<Answered | null>(tab, begin, 'async');
    for (;;) {
      if (!answer) throw new Error('The page that was asked has gone.');
      if (answer.error !== undefined) throw new Error(answer.error);
      if (answer.value !== undefined) return answer.value;
      await new Promise((done) => setTimeout(done, 20));
      answer = await this.#script<Answered | null>(tab, again);
    }
  }

  /** Asked of the page: the browser would name the one on its way. Only where nobody answered, there is no page to ask. */
  async address(tab: string): Promise<string> {
    const address = await this.evaluate(tab, 'location.href');
    return address === 'about:blank' ? this.#in(tab, () => this.#connection.send<string>('GET', '/url')) : address;
  }

  title(tab: string): Promise<string> {
    return this.#in(tab, () => this.#connection.send('GET', '/title'));
  }

  async act(tab: string, steps: readonly Step[]): Promise<boolean> {
    if (steps.some((step) => 'touch' in step)) return false;
    await this.#in(tab, () => this.#connection.send('POST', '/actions', {actions: sourcesOf(steps)}));
    return true;
  }

  async look(tab: string): Promise<Picture> {
    if (!this.#connection.screen()) return this.#in(tab, async () => fromPng(Buffer.from(await this.#connection.send<string>('GET', '/screenshot'), 'base64')));
    // What a page has painted takes a moment to the screen, and a new window takes some to its size.
    const sizes = 'JSON.stringify([innerWidth, innerHeight, outerHeight])';
    let before: Buffer = Buffer.alloc(0);
    for (let tries = 0; tries < 20; tries++) {
      const [width, height, outer] = JSON.parse(await this.evaluate(tab, sizes)) as number[];
      const now = (await this.#connection.screen())!;
      if (now.equals(before)) return fromXwd(now, 0, outer - height, width, height);
      before = now;
      await new Promise((done) => setTimeout(done, 60));
    }
    throw new Error('The screen does not come to rest.');
  }

  /** On leaving a page it asks nobody while it is driven, so nothing can be counted. */
  prompts(): Prompt[] | undefined {
    return undefined;
  }

  entries(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  accessible(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  size(tab: string, width: number, height: number): Promise<boolean> {
    return this.#in(tab, async () => {
      const script = 'return [innerWidth, innerHeight, outerWidth, outerHeight]';
      const measure = () => this.#connection.send<number[]>('POST', '/execute/sync', {script, args: []});
      const [innerWidth, innerHeight, outerWidth, outerHeight] = await measure();
      await this.#connection.send('POST', '/window/rect', {x: 0, y: 0, width: width + outerWidth - innerWidth, height: height + outerHeight - innerHeight});
      // The window takes its time.
      for (let tries = 0; tries < 40; tries++) {
        const [isWidth, isHeight] = await measure();
        if (isWidth === width && isHeight === height) return true;
        await new Promise((done) => setTimeout(done, 25));
      }
      return false;
    });
  }

  emulate(): Promise<boolean> {
    return Promise.resolve(false);
  }

  zoom(): Promise<boolean> {
    return Promise.resolve(false);
  }

  /** What is asked while another page takes the place of this one may never be answered, and whoever asks next must not wait for it. */
  #script<Result>(tab: string, script: string, kind: 'sync' | 'async' = 'sync'): Promise<Result> {
    return this.#in(tab, () => within(4, 'the page', this.#connection.send<Result>('POST', `/execute/${kind}`, {script, args: []})));
  }

  async #knowRunner(): Promise<void> {
    if (this.#runner) return;
    this.#runner = await this.#connection.send<string>('GET', '/window');
    this.#current = this.#runner;
  }

  async #switch(handle: string): Promise<void> {
    if (this.#current === handle) return;
    this.#current = undefined;
    await this.#connection.send('POST', '/window', {handle});
    this.#current = handle;
  }

  #in<T>(tab: string, act: () => Promise<T>): Promise<T> {
    return this.#next(async () => {
      await this.#knowRunner();
      await this.#switch(tab);
      return act();
    });
  }

  /** One call after the other: there is one session, and it looks at one window. */
  #next<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(act, act);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}
