/**
 * A partner's page may carry a recorder of its own, put there for its shop or its grants. It sees that somebody pressed
 * something in our block. It must not see what: two visits with different answers are recorded alike.
 */
import {expect, fixture, nextFrame, oneEvent} from '@open-wc/testing';
import {contentFor, type Answer} from '../content/index.js';
import type {HtElement} from '../src/internal/ht-element.js';
import {shuffled} from '../src/ht-screening/shuffled.js';
import {openPage, textOf, windowOf} from './browsers/blocks.js';
import {press, scriptUrl, sendMouse} from './browsers/commands.js';
import {passOff, passOffScript} from './browsers/open-roots.js';
import type {Note} from './recorders/recorder.js';

const {answers: words, questions} = contentFor('en').screening;
const choices: readonly Answer[] = ['yes', 'no', 'unsure'];
const asked = questions.filter(({concern}) => concern);
const recorders = ['rrweb', 'posthog', 'sentry', 'datadog', 'openreplay', 'homemade'];

type Page = Window & typeof globalThis & {inside: {roots: Map<string, ShadowRoot>; attachShadow: object}};

/**
 * Where the test finds our closed roots: they are noted when they get their styles. It stands before the recorder, leaves
 * `attachShadow` as it is, and hands nothing to anybody else.
 */
function noteRoots(): void {
  const roots = new Map<string, ShadowRoot>();
  const styles = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets')!;
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
    ...styles,
    set(this: ShadowRoot, sheets: CSSStyleSheet[]) {
      roots.set(this.host.localName, this);
      styles.set!.call(this, sheets);
    },
  });
  // eslint-disable-next-line @typescript-eslint/unbound-method -- only compared
  const {attachShadow} = Element.prototype;
  Object.defineProperty(window, 'inside', {value: {roots, attachShadow}});
}

/** Lets the recorder, and everybody else, into every root: what it has to tell apart, if it can tell anything at all. */
function openToAll(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const {attachShadow} = Element.prototype;
  const hook = function (this: Element, options: ShadowRootInit) {
    return attachShadow.call(this, {...options, mode: 'open'});
  };
  Element.prototype.attachShadow = hook;
  passOff(window, hook, (window as unknown as Page).inside.attachShadow);
}

function run(page: Page, code: string): void {
  const script = page.document.createElement('script');
  script.textContent = code;
  page.document.head.append(script);
  script.remove();
}

/** What chance has to give for this answer to stand in this place. */
function bytesFor(answer: Answer, place: number): Uint8Array {
  const all = [0, 1, 2].flatMap((first) => [0, 1].map((second) => Uint8Array.of(first, second)));
  return all.find((bytes) => shuffled(choices, bytes)[place] === answer)!;
}

/** Runs `act` while each question that is drawn has the answer that will be given in a place that is known. */
async function withPlaces(page: Page, answers: readonly Answer[], places: readonly number[], act: () => Promise<unknown>): Promise<void> {
  const {crypto} = page;
  const draw = crypto.getRandomValues.bind(crypto);
  let question = 0;
  const known = (bytes: Uint8Array<ArrayBuffer>) => {
    // Recorders draw as well.
    if (bytes.length !== 64) return draw(bytes);
    bytes.set(bytesFor(answers[question], places[question]));
    question++;
    return bytes;
  };
  Object.assign(crypto, {getRandomValues: known});
  await act();
  Reflect.deleteProperty(crypto, 'getRandomValues');
  expect(question).to.equal(asked.length);
}

interface Visit {
  recorder: string;
  answers: readonly Answer[];
  /** Where the answer that is given stands, question by question: 0 to 2. */
  places: readonly number[];
  by: 'mouse' | 'keys';
  open?: boolean;
}

/** Clicks an element of a frame that stands in the corner of this page, at a whole pixel: it is the same place in every visit. */
async function clickIn(element: Element): Promise<void> {
  const {left, top, width, height} = element.getBoundingClientRect();
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  scrollTo(0, Math.max(0, y - 200));
  await nextFrame();
  await sendMouse({type: 'click', position: [x, y - scrollY]});
}

/** A whole visit to a page with this recorder, and what it recorded. */
async function recorded({recorder, answers, places, by, open = false}: Visit): Promise<readonly Note[]> {
  localStorage.clear();
  sessionStorage.clear();
  const script = await scriptUrl();
  const html = `<!doctype html><html lang="en"><head><title>River Street Shelter</title><script>(${noteRoots.toString()})()</script><script src="/__recorders/${recorder}.js"></script></head>
    <body><main><h1>Shelter</h1><p>Open day and night.</p><form><input name="search"><button type="button">Start</button></form><div></div><p>The page goes on.</p></main></body></html>`;
  // No recorder reaches its maker: there is this origin, ours, and nothing else. So high that nothing has to be scrolled.
  const policy = `default-src 'self' 'unsafe-inline' blob: data: ${new URL(script).origin}`;
  const frame = await openPage({html, width: 700, height: 3600, headers: {'Content-Security-Policy': policy}});
  const page = windowOf(frame) as Page;
  const {document} = page;
  const blocked: string[] = [];
  page.addEventListener('securitypolicyviolation', ({blockedURI}) => blocked.push(blockedURI));
  frame.style.cssText = 'border: 0; inset: 0 auto auto 0; max-width: none; position: absolute';
  // The page has the focus from the start, and the mouse is beside it.
  await clickIn(document.querySelector('button')!);
  await sendMouse({type: 'move', position: [frame.offsetWidth + 20, 20]});
  await page.recorder.start();
  if (open) run(page, `${passOffScript}(${openToAll.toString()})()`);
  const tag = document.createElement('script');
  tag.src = script;
  const loaded = oneEvent(tag, 'load');
  document.head.append(tag);
  await loaded;
  await twoFrames();
  const screening = document.createElement('ht-screening');
  await withPlaces(page, answers, places, () => {
    document.querySelector('div')!.append(screening);
    return screening.updateComplete;
  });
  await twoFrames();
  await page.recorder.settle?.();
  const root = page.inside.roots.get('ht-screening')!;
  expect(screening.shadowRoot !== null, 'the root is open').to.equal(open);
  const groups = [...root.querySelectorAll('[role=group]')];
  for (const [i, answer] of answers.entries()) {
    const button = [...groups[i].querySelectorAll('button')].find((each) => textOf(each) === words[answer])!;
    if (by === 'mouse') {
      await clickIn(button);
    } else {
      for (let presses = 0; root.activeElement !== button; presses++) {
        expect(presses, 'the Tab key does not reach the answer').to.be.below(60);
        await press('Tab');
      }
      await press('Space');
    }
    await twoFrames();
    expect(button.getAttribute('aria-pressed'), `${questions[i].self} ${answer}`).to.equal('true');
  }
  const notes = await page.recorder.taken();
  expect(blocked).to.deep.equal([]);
  frame.remove();
  return notes;
}

async function twoFrames(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

/** The notes of each kind, in their order. */
function byKind(notes: readonly Note[]): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const [kind, detail] of notes) kinds.set(kind, [...(kinds.get(kind) ?? []), JSON.stringify(detail)]);
  for (const [kind, said] of kinds) if (kind.startsWith('~')) kinds.set(kind, [...new Set(said)].sort());
  return kinds;
}

/** Where two recordings part, a line for each kind of note. */
function differences(one: readonly Note[], other: readonly Note[]): string[] {
  const [a, b] = [byKind(one), byKind(other)];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((kind) => {
    const [said, saidThen] = [a.get(kind) ?? [], b.get(kind) ?? []];
    const at = said.length >= saidThen.length ? said.findIndex((line, i) => line !== saidThen[i]) : saidThen.findIndex((line, i) => line !== said[i]);
    if (at < 0) return [];
    const [line = '', then = ''] = [said[at], saidThen[at]];
    const from = [...line].findIndex((letter, i) => letter !== then[i]);
    const part = (text: string) => text.slice(Math.max(0, from - 80), from + 80);
    return [`${kind}, ${said.length} and ${saidThen.length}, note ${at}: ${part(line)} | ${part(then)}`];
  });
}

const coordinate = /^(?:x|y|(?:client|page|screen|offset|layer|movement)[XY]|places)$/;

/** The same without what says where a press was, or how many keys led there. */
const withoutPlaces = (notes: readonly Note[]): Note[] =>
  notes.map(([kind, detail]) => [`~${kind}`, JSON.parse(JSON.stringify(detail, (name, value: unknown) => (coordinate.test(name) ? undefined : value)))]);

const answers = asked.map((_, i) => choices[i % 3]);
const otherAnswers = asked.map((_, i) => choices[(i + 1) % 3]);
const places = [0, 1, 2, 2, 1, 0, 1, 2];
const otherPlaces = places.map((place) => (place + 1) % 3);

describe('what the recorder of a page can tell', () => {
  for (const recorder of recorders) {
    for (const by of ['mouse', 'keys'] as const) {
      describe(`${recorder}, by ${by}`, () => {
        let visit: readonly Note[];
        before(async () => {
          visit = await recorded({recorder, answers, places, by});
        });

        it('is not what was answered, to the last coordinate and the last press of Tab', async () => {
          const other = await recorded({recorder, answers: otherAnswers, places, by});
          expect(visit).not.to.be.empty;
          expect(differences(visit, other)).to.deep.equal([]);
        });

        it('is where somebody pressed, and that has nothing to do with the answer', async () => {
          const other = await recorded({recorder, answers: otherAnswers, places: otherPlaces, by});
          expect(differences(withoutPlaces(visit), withoutPlaces(other))).to.deep.equal([]);
          // An order that does not change would give the answers away.
          if (by === 'mouse') expect(differences(visit, other)).not.to.be.empty;
        });

        it('would be the answers if our root were open', async () => {
          const open = await recorded({recorder, answers, places, by, open: true});
          const other = await recorded({recorder, answers: otherAnswers, places, by, open: true});
          expect(differences(open, other)).not.to.be.empty;
        });
      });
    }
  }
});

describe('the place of an answer', () => {
  it('is left to chance: each answer stands in each place about as often', async () => {
    const main = await fixture<HTMLElement>(`<main>${'<ht-screening></ht-screening>'.repeat(150)}</main>`);
    const counts = choices.map(() => [0, 0, 0]);
    for (const screening of main.children) {
      await (screening as HtElement).updateComplete;
      for (const group of screening.shadowRoot!.querySelectorAll('[role=group]')) {
        for (const [place, button] of [...group.querySelectorAll('button')].entries()) counts[choices.findIndex((choice) => words[choice] === textOf(button))][place]++;
      }
    }
    // Of 1200 draws 400 are due. Hoeffding: 200 more or less come by chance once in 10^28 runs, for all nine together.
    expect(counts.flat().reduce((a, b) => a + b)).to.equal(150 * asked.length * 3);
    for (const count of counts.flat()) expect(count).to.be.within(200, 600);
  });

  it('is drawn for each question and each block by itself', async () => {
    const main = await fixture<HTMLElement>(`<main>${'<ht-screening></ht-screening>'.repeat(10)}</main>`);
    for (const screening of main.children) await (screening as HtElement).updateComplete;
    const orders = [...main.children].map((screening) => [...screening.shadowRoot!.querySelectorAll('[role=group]')].map((group) => textOf(group.querySelector('.answers')!)));
    // Ten times the same comes by chance once in 6^9; one question after the other makes it once in 10^54.
    expect(new Set(orders.map((each) => each.join())).size).to.be.above(1);
    expect(new Set(orders.flat()).size).to.be.above(1);
  });
});
