/** What each engine must be able to do with real tabs, so that a test can leave a page as a visitor does. */
import type {Look, Prompt, Step} from '../wire.js';
import type {Picture} from './picture.js';

/** Where an engine has no answer at all, it says undefined or false, and the test says what it proves without. */
export interface TabDriver {
  /** A new empty tab, in front. */
  open(): Promise<string>;
  /** All tabs but the one the tests run in. */
  list(): Promise<string[]>;
  close(tab: string): Promise<void>;
  /** Brings the tab the tests run in to the front again. */
  home(): Promise<void>;
  front(tab: string): Promise<void>;
  /** Sets out for an address and does not wait. */
  start(tab: string, address: string): Promise<void>;
  traverse(tab: string, by: number): Promise<void>;
  reload(tab: string): Promise<void>;
  /** Gives up the page that is on its way. */
  stop(tab: string): Promise<void>;
  /** The value of an expression in the page; it is a text or a promise of one. */
  evaluate(tab: string, expression: string): Promise<string>;
  /** The address of the page that is there, not of the one on its way. */
  address(tab: string): Promise<string>;
  title(tab: string): Promise<string>;
  act(tab: string, steps: readonly Step[]): Promise<boolean>;
  look(tab: string): Promise<Picture>;
  prompts(tab: string): Prompt[] | undefined;
  entries(tab: string): Promise<string[] | undefined>;
  accessible(tab: string): Promise<string[] | undefined>;
  size(tab: string, width: number, height: number): Promise<boolean>;
  emulate(tab: string, look: Look): Promise<boolean>;
  zoom(tab: string, times: number): Promise<boolean>;
}

/** The names of keys in WebDriver, old and new. Keys that write themselves are not here. */
export const KEYS: Readonly<Record<string, string>> = {
  Space: ' ',
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  ShiftLeft: '\uE008',
  ShiftRight: '\uE050',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

type Source = {type: 'key' | 'pointer' | 'wheel'; id: string; parameters?: object; actions: object[]};

/** The same steps as sources of WebDriver actions, which run beside each other: while one acts, the others pause. */
export function sourcesOf(steps: readonly Step[]): Source[] {
  const keyboard: Source = {type: 'key', id: 'keyboard', actions: []};
  const mouse: Source = {type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions: []};
  const finger: Source = {type: 'pointer', id: 'finger', parameters: {pointerType: 'touch'}, actions: []};
  const wheel: Source = {type: 'wheel', id: 'wheel', actions: []};
  const all = [keyboard, mouse, finger, wheel];
  const pause = {type: 'pause', duration: 0};
  let place: readonly [number, number] = [0, 0];
  const add = (source: Source, action: object) => {
    for (const each of all) each.actions.push(each === source ? action : pause);
  };
  const moveTo = ([x, y]: readonly [number, number]) => ({type: 'pointerMove', duration: 0, x, y});
  for (const step of steps) {
    if ('keyDown' in step) add(keyboard, {type: 'keyDown', value: KEYS[step.keyDown] ?? step.keyDown});
    else if ('keyUp' in step) add(keyboard, {type: 'keyUp', value: KEYS[step.keyUp] ?? step.keyUp});
    else if ('move' in step) add(mouse, moveTo((place = step.move)));
    else if ('button' in step) add(mouse, {type: step.button === 'down' ? 'pointerDown' : 'pointerUp', button: 0});
    else if ('wheel' in step) add(wheel, {type: 'scroll', duration: 0, x: place[0], y: place[1], deltaX: 0, deltaY: step.wheel});
    else {
      if (step.touch !== 'up') add(finger, moveTo(step.at));
      if (step.touch !== 'move') add(finger, {type: step.touch === 'down' ? 'pointerDown' : 'pointerUp', button: 0});
    }
  }
  return all.filter(({actions}) => actions.some((action) => action !== pause));
}

/** What comes within so many seconds, or an error that says what did not come. */
export async function within<T>(seconds: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${what}: no answer within ${seconds} seconds`)), seconds * 1000);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
