/**
 * Every iPhone browser is WebKit, so the blocks must be seen in it. On Linux it
 * comes as WebKitGTK, which speaks plain WebDriver: a page of calls here replaces
 * two hundred packages.
 */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {BrowserLauncher} from '@web/test-runner';
import {KEYS} from './tabs/driver.js';
import {WebKitTabs} from './tabs/webkit.js';

export interface WebKitPrograms {
  driver: string;
  browser: string;
  /** Absent: use the display there is. */
  xvfb?: string | undefined;
  /** Asked for everything that is not on this machine. */
  proxy: string;
}

const BUTTONS = {left: 0, middle: 1, right: 2};
type Button = keyof typeof BUTTONS;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const {port} = probe.address() as AddressInfo;
  probe.close();
  return port;
}

export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'webkit';
  readonly type = 'webdriver';
  readonly concurrency = 1;

  readonly #programs: WebKitPrograms;
  readonly #children: ChildProcess[] = [];
  /** Holds a picture of the whole display, as Xvfb keeps it. */
  #screen: string | undefined;
  #address = '';
  #session = '';
  #active: string | undefined;

  /** Windows beside the one in which the tests run. */
  readonly tabs = new WebKitTabs({
    send: (method, path, body) => this.#send(method, path, body),
    screen: () => (this.#screen ? readFile(this.#screen) : undefined),
  });

  constructor(programs: WebKitPrograms) {
    this.#programs = programs;
  }

  async startSession(id: string, url: string): Promise<void> {
    if (!this.#session) await this.#start();
    this.#active = id;
    await this.#send('POST', '/url', {url});
  }

  isActive(id: string): boolean {
    return this.#active === id;
  }

  getBrowserUrl(): Promise<string> {
    return this.#send('GET', '/url');
  }

  async stopSession(): Promise<Record<string, never>> {
    this.#active = undefined;
    // A test that was cut short has left its windows open, and the session looks at one of them.
    for (const tab of await this.tabs.list()) await this.tabs.close(tab);
    await this.tabs.home();
    // Leaves the test's page, so that no timer of it runs on under the next one.
    await this.#send('POST', '/url', {url: 'about:blank'});
    return {};
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error('WebKitGTK has no debug session here: debug in Chromium.'));
  }

  async stop(): Promise<void> {
    if (this.#session) await this.#send('DELETE', '').catch(() => undefined);
    this.#session = '';
    this.#killChildren();
  }

  /** For the runner's own `sendKeys`: one after the other. */
  sendKeys(_id: string, keys: string[]): Promise<void> {
    return this.#keys(keys.flatMap((key) => [down(key), up(key)]));
  }

  pressTogether(keys: string[]): Promise<void> {
    return this.#keys([...keys.map(down), ...[...keys].reverse().map(up)]);
  }

  // The names below are the ones the runner's `sendMouse` calls.
  sendMouseMove(_id: string, x: number, y: number): Promise<void> {
    return this.#mouse([{type: 'pointerMove', x, y}]);
  }

  sendMouseClick(_id: string, x: number, y: number, button: Button = 'left'): Promise<void> {
    return this.#mouse([
      {type: 'pointerMove', x, y},
      {type: 'pointerDown', button: BUTTONS[button]},
      {type: 'pointerUp', button: BUTTONS[button]},
    ]);
  }

  sendMouseDown(_id: string, button: Button = 'left'): Promise<void> {
    return this.#mouse([{type: 'pointerDown', button: BUTTONS[button]}]);
  }

  sendMouseUp(_id: string, button: Button = 'left'): Promise<void> {
    return this.#mouse([{type: 'pointerUp', button: BUTTONS[button]}]);
  }

  resetMouse(): Promise<void> {
    return this.#send('DELETE', '/actions');
  }

  async #start(): Promise<void> {
    process.once('exit', () => this.#killChildren());
    const {driver, browser, xvfb, proxy} = this.#programs;
    const env = {...process.env};
    if (xvfb) {
      env.DISPLAY = await this.#startDisplay(xvfb);
      env.GDK_BACKEND = 'x11';
    }
    const port = await freePort();
    this.#run(driver, ['--host=127.0.0.1', `--port=${port}`], {env, stdio: 'ignore'});
    this.#address = `http://127.0.0.1:${port}/session`;
    await this.#answering(`http://127.0.0.1:${port}/status`);
    const alwaysMatch = {
      browserName: 'MiniBrowser',
      // A test asks questions while the next page does not come, and waits by itself for what it wants to see.
      pageLoadStrategy: 'none',
      timeouts: {script: 5000},
      // As an argument: asked for it by WebDriver, one start in ten hangs.
      'webkitgtk:browserOptions': {binary: browser, args: ['--automation', `--proxy=http://${proxy}`, '--ignore-host=localhost', '--ignore-host=127.0.0.1']},
    };
    const {sessionId} = await this.#send<{sessionId: string}>('POST', '', {
      capabilities: {alwaysMatch},
    });
    this.#session = `/${sessionId}`;
    await this.#send('POST', '/window/rect', {x: 0, y: 0, width: 1024, height: 800});
  }

  /** Xvfb picks a free display number itself and prints it. */
  async #startDisplay(xvfb: string): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'ht-screen-'));
    process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
    this.#screen = join(folder, 'Xvfb_screen0');
    const child = this.#run(
      xvfb,
      ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-nocursor', '-fbdir', folder],
      {stdio: ['ignore', 'pipe', 'ignore']},
    );
    const died = once(child, 'exit').then(() => Promise.reject(new Error('Xvfb did not start.')));
    const [text] = (await Promise.race([once(child.stdout!, 'data'), died])) as [Buffer];
    return `:${text.toString().trim()}`;
  }

  #run(program: string, args: string[], options: Parameters<typeof spawn>[2]): ChildProcess {
    const child = spawn(program, args, options);
    this.#children.push(child);
    return child;
  }

  #killChildren(): void {
    for (const child of this.#children.splice(0).reverse()) child.kill();
  }

  async #answering(url: string): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      const answer = await fetch(url).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error('WebKitWebDriver did not answer within 10 seconds.');
  }

  async #send<Result = void>(method: string, path: string, body?: object): Promise<Result> {
    const response = await fetch(this.#address + this.#session + path, {
      method,
      ...(body && {body: JSON.stringify(body)}),
    });
    const {value} = (await response.json()) as {value: Result & {error?: string; message?: string}};
    if (!response.ok) throw new Error(`WebKit, ${method} ${path}: ${value.error ?? ''} ${value.message ?? ''}`);
    return value;
  }

  #keys(actions: object[]): Promise<void> {
    return this.#send('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  #mouse(actions: object[]): Promise<void> {
    return this.#send('POST', '/actions', {actions: [{type: 'pointer', id: 'mouse', actions}]});
  }
}

const down = (key: string) => ({type: 'keyDown', value: KEYS[key] ?? key});
const up = (key: string) => ({type: 'keyUp', value: KEYS[key] ?? key});
