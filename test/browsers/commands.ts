/**
 * What a test can ask of the world around its page: act as the visitor does, see
 * the page as another visitor does, stand on a partner's page. Whatever changes
 * the browser is undone after each test, because pages are used again.
 */
import {
  executeServerCommand,
  sendKeys,
  sendMouse,
} from '@web/test-runner-commands';
import {engineOf, type Engine} from './engine-name.js';
import type {Answer, HostPage, Look, SeenRequest, Trouble} from './wire.js';

export {sendKeys, sendMouse};
export type {Answer, Engine, HostPage, Look, SeenRequest, Trouble};

/** The engine this test runs in. */
export const engine: Engine = engineOf(navigator.userAgent);

let lookChanged = false;

/** Presses one key, or several together: `press('Tab')`, `press('Shift+Tab')`, `press('Space')`. All engines. */
export const press = (keys: string): Promise<void> =>
  executeServerCommand('ht-press', {
    keys: keys.split('+').map((key) => (key === 'Space' ? ' ' : key)),
  });

/** Types a text, key by key, where the focus is. All engines. */
export const type = (text: string): Promise<void> => sendKeys({type: text});

/** Clicks in the middle of an element, scrolled into view; it may be in a frame of this origin. All engines. */
export async function click(element: Element): Promise<void> {
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  // People click what was painted: on a busy machine the next frame may still move the page under the pointer.
  await new Promise(requestAnimationFrame);
  const {width, height} = element.getBoundingClientRect();
  if (!width || !height) throw new Error(`<${element.localName}> cannot be clicked: it has no size`);
  let [x, y] = [width / 2, height / 2];
  let inside: Element | null = element;
  while (inside) {
    const box = inside.getBoundingClientRect();
    const isFrame = inside !== element;
    x += box.x + (isFrame ? inside.clientLeft : 0);
    y += box.y + (isFrame ? inside.clientTop : 0);
    inside = inside.ownerDocument.defaultView?.frameElement ?? null;
  }
  await sendMouse({type: 'click', position: [Math.round(x), Math.round(y)]});
}

/**
 * Shows the page as someone with other settings, or a printer, would get it.
 * Each call replaces the one before; after each test all is ordinary again.
 *
 * @returns false where the engine cannot do it (only Chromium can)
 */
export async function emulate(look: Look): Promise<boolean> {
  lookChanged = true;
  return executeServerCommand('ht-emulate', look);
}

/**
 * Puts a page on this origin with response headers of its own, for instance a
 * content security policy, to be opened in a frame or a window.
 *
 * @returns its address
 */
export async function hostPage(page: HostPage): Promise<string> {
  const path: string = await executeServerCommand('ht-host-page', page);
  return new URL(path, location.href).href;
}

/** The address of the built script on another origin, as a partner would paste it. */
export const scriptUrl = (): Promise<string> => executeServerCommand('ht-script-url');

/**
 * The same with two more languages in files beside it, which are made from English: `en-XA`, 40% longer, and `ar-XB`, from
 * right to left.
 *
 * @param trouble what happens to those files on their way; `held` ones wait for {@link letGo}
 */
export const testScriptUrl = (trouble?: Trouble): Promise<string> => executeServerCommand('ht-test-script-url', trouble);

/** Answers the requests that wait, for language files and places, and says how many did. */
export const letGo = (): Promise<number> => executeServerCommand('ht-let-go');

/** What this engine has asked of that other origin since the last call. */
export const requestsSeen = (): Promise<SeenRequest[]> => executeServerCommand('ht-requests-seen');

/** The same page on the other origin: what {@link hostPage} puts on this one is there too. */
export const onOtherOrigin = async (address: string): Promise<string> => {
  const other: string = await executeServerCommand('ht-other-origin');
  return address.replace(location.origin, other);
};

/**
 * An address on the other origin to leave to, new with each call. `held` ones answer at {@link letGo}; a page that comes says in
 * `learnt` what it knows about its visitor.
 */
export const place = (answer: Answer = 'plain'): Promise<string> => executeServerCommand('ht-place', answer);

afterEach(async () => {
  if (lookChanged) await emulate({});
  lookChanged = false;
});
