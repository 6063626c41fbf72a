/** The button is always within reach of a thumb, lies on nothing that somebody needs, and can be tried without leaving. */
import {expect} from '@open-wc/testing';
import {contentFor} from '../content/index.js';
import {engine, place} from './browsers/commands.js';
import {EXIT, fastClock, GROUND, GROUND_SEEN, leave, ownClock, pageSeen, startReading, visit, ways, type Help, type Visit} from './browsers/leaving.js';
import {until, type Step, type Tab} from './browsers/tab.js';

const words = contentFor('en').quickExit;

const text = (tab: Tab, part: string): Promise<string> =>
  tab.run((selector: string) => {
    const found = document.querySelector('ht-quick-exit')!.shadowRoot!.querySelector<HTMLElement>(selector);
    return found?.checkVisibility() ? found.innerText.trim() : '';
  }, `[part=${part}]`);

/** Where the button is, once it has come to rest. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A wide window, and one as narrow as the engine makes it. */
const widths = engine === 'webkit' ? [1000, 460] : [1000, 320];

async function sized(help: Help, width: number, height: number): Promise<Visit> {
  const page = await visit(help);
  if (!(await page.tab.size(width, height))) throw new Error(`The page is not ${width} by ${height}.`);
  return page;
}

/** Every control of the page that a finger cannot press where it is, because something else lies there. */
const covered = (tab: Tab, selector: string): Promise<string[]> =>
  tab.run(
    (controls: string) =>
      [...document.querySelectorAll(controls)]
        .filter((control) => {
          const {left, right, top, bottom} = control.getBoundingClientRect();
          const places = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((x) => [0.1, 0.5, 0.9].map((y): [number, number] => [left + (right - left) * x, top + (bottom - top) * y]));
          return places.some(([x, y]) => !control.contains(document.elementFromPoint(x, y)));
        })
        .map(({textContent}) => textContent),
    selector,
  );

const exitBox = (tab: Tab): Promise<Box> =>
  tab.run(() => {
    const {left, top, right, bottom} = document.querySelector('ht-quick-exit')!.shadowRoot!.querySelector('[part=button]')!.getBoundingClientRect();
    return {left, top, right, bottom};
  });

/** Expects the button to be seen and pressed wherever one puts a finger on it. */
async function isInReach(tab: Tab): Promise<void> {
  const reached = () => {
    const exit = document.querySelector('ht-quick-exit')!;
    const button = exit.shadowRoot!.querySelector('[part=button]')!;
    const {left, top, right, bottom} = button.getBoundingClientRect();
    const isThere = left >= 0 && top >= 0 && right <= document.documentElement.clientWidth && bottom <= innerHeight;
    const places = [0.15, 0.5, 0.85].map((part): [number, number] => [left + (right - left) * part, top + (bottom - top) * part]);
    return isThere && right - left >= 44 && bottom - top >= 44 && places.every(([x, y]) => document.elementFromPoint(x, y) === exit && button.contains(exit.shadowRoot!.elementFromPoint(x, y)));
  };
  await tab.until('the button in reach', reached);
}

describe('<ht-quick-exit>', () => {
  describe('is in reach', () => {
    const header = '<header style="position: fixed; inset: 0 0 auto; height: 90px; background: green; z-index: 2147483647"><button>Menu</button></header>';
    const foot = '<footer style="position: fixed; inset: auto 0 0; height: 60px; background: green; z-index: 2147483647; display: flex"><button class="own" style="flex: 1">Call</button><button class="own" style="flex: 1">Chat</button></footer>';
    const pages: Record<string, string> = {
      'of a page with a header that stays, in the highest layer': header,
      'of a page with buttons at its foot that stay, in the highest layer': foot,
      'of a page with both': header + foot,
      'of a page that is zoomed as text only': '<style>html { font-size: 200% }</style>',
      'of a page with a popover': '<div popover="manual" style="margin: 0; border: 0; width: 100%; height: 100%; background: green">Cookies?</div><script>addEventListener("load", () => setTimeout(() => document.querySelector("[popover]").showPopover(), 200))</script>',
    };
    for (const [what, before] of Object.entries(pages)) {
      for (const width of widths) {
        it(`${what}, ${width} wide`, async () => {
          const page = await sized({before, after: '<p style="height: 3000px">A long page</p>'}, width, 500);
          const {tab} = page;
          if (what.includes('popover')) await tab.until('the popover', () => !!document.querySelector('[popover]:popover-open'));
          for (const y of [0, 1000, 5000]) {
            await tab.run((top) => scrollTo({top, behavior: 'instant'}), y);
            await isInReach(tab);
            // What the page keeps in place can be pressed too.
            await until('the buttons of the page', async () => (await covered(tab, 'header button, button.own')).length === 0);
          }
          await leave(page);
        });
      }
    }

    it('of a page 320 by 256', async function () {
      // MiniBrowser makes no window that small; there a frame stands for it, in another test.
      if (engine === 'webkit') return;
      const {tab} = await sized({before: header}, 320, 256);
      await isInReach(tab);
    });

    // Only Chromium can be told to do what two fingers do.
    if (engine === 'chromium')
      for (const placement of ['auto', 'top', 'bottom']) {
        it(`of a page that was brought nearer with two fingers, as large as before: placement="${placement}"`, async () => {
          const {tab} = await sized({attributes: `placement="${placement}"`, after: '<p style="height: 3000px">A long page</p>'}, 400, 600);
          const before = await exitBox(tab);
          expect(await tab.zoom(3)).to.be.true;
          for (const y of [0, 700]) {
            await tab.run((top) => scrollTo({top, behavior: 'instant'}), y);
            await tab.until('the button in sight', (width: number) => {
              const {offsetLeft, offsetTop, width: seenWidth, height: seenHeight, scale} = visualViewport!;
              const {left, top, right, bottom} = document.querySelector('ht-quick-exit')!.shadowRoot!.querySelector('[part=button]')!.getBoundingClientRect();
              const isIn = left >= offsetLeft && top >= offsetTop && right <= offsetLeft + seenWidth && bottom <= offsetTop + seenHeight;
              return scale === 3 && isIn && Math.abs((right - left) * scale - width) < 2;
            }, before.right - before.left);
          }
        });
      }

    it('of a dialog that is not modal', async () => {
      const page = await visit({before: '<dialog open style="background: green; position: fixed; inset: 0; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; border: 0; z-index: 2147483647"><p>Cookies?</p></dialog>'});
      await isInReach(page.tab);
      await leave(page);
    });

    // There browsers let nobody press what lies outside, though it is seen on top: so it is asked of the picture, and pressed.
    const above: Record<string, string> = {
      'a modal dialog of the page': '<dialog style="width: 100%; height: 100%; max-width: none; max-height: none; border: 0; background: green"><p>Cookies?</p></dialog><script>document.querySelector("h1").onclick = () => document.querySelector("dialog").showModal()</script>',
      'a part of the page that fills the screen': '<section style="background: green"><p>A film</p></section><script>document.querySelector("h1").onclick = () => document.querySelector("section").requestFullscreen()</script>',
    };
    for (const [what, before] of Object.entries(above)) {
      it(`of ${what}, above which it is seen`, async () => {
        const page = await visit({before});
        const {tab} = page;
        await tab.click('h1');
        await until('the green', async () => (await tab.look()).colours.at(0) === '0, 128, 0');
        const corner = async (): Promise<[number, number]> => {
          const {left, bottom} = await exitBox(tab);
          return [Math.round(left) + 8, Math.round(bottom) - 8];
        };
        await until('the button on top', async () => (await tab.look(await corner())).at[0] === '163, 22, 27');
        const at = await tab.middle(EXIT);
        await leave(page, () => tab.click(at));
      });
    }
  });

  describe('lies on nothing that has the focus', () => {
    for (const width of widths) {
      for (const placement of ['auto', 'top', 'bottom']) {
        it(`on a page full of links, ${width} wide, placement="${placement}"`, async () => {
          const links = Array.from({length: 24}, (_, i) => `<a href="#${i}" style="display: block; padding: 12px; color: white">A link of the page over its whole width ${i}</a>`).join('');
          const {tab} = await sized({attributes: `placement="${placement}"`, after: links}, width, 400);
          await startReading(tab);
          const met = new Set<string>();
          for (let presses = 0; presses < 30; presses++) {
            await tab.press('Tab');
            const focused = await tab.run(() => document.activeElement!.textContent.slice(0, 60));
            if (!focused.startsWith('A link')) continue;
            met.add(focused);
            const isFree = () => {
              const own = document.activeElement!.getBoundingClientRect();
              const {shadowRoot} = document.querySelector('ht-quick-exit')!;
              return [...shadowRoot!.querySelectorAll('button')].filter((button) => button.checkVisibility()).every((button) => {
                const {left, right, top, bottom} = button.getBoundingClientRect();
                return right <= own.left || left >= own.right || bottom <= own.top || top >= own.bottom;
              });
            };
            await tab.until(`a free view of "${focused}"`, isFree);
          }
          expect(met.size).to.be.at.least(20);
        });
      }
    }
  });

  // WebKitGTK has no touch that could be sent to it.
  if (engine !== 'webkit')
    describe('leaves at three quick taps', () => {
      const attributes = 'gesture="triple-tap"';
      const spot: readonly [number, number] = [200, 300];
      const tap = (at = spot): Step[] => [{touch: 'down', at}, {touch: 'up', at}];
      const tall = '<p style="height: 3000px">A long page</p>';

      const stays = async ({tab, address}: Visit, ...steps: Step[]) => {
        await tab.act(...steps);
        expect(await tab.run(pageSeen, GROUND)).not.to.equal('');
        // A tap on a link of the page has followed it.
        expect((await tab.address()).split('#')[0]).to.equal(address);
      };

      it('where the page asks for it', async () => {
        const page = await visit({attributes});
        await leave(page, (tab) => tab.act(...tap(), ...tap(), ...tap()));
      });

      it('and says after the second that one is missing', async () => {
        const page = await visit({attributes});
        await page.tab.act(...tap());
        expect(await text(page.tab, 'status')).to.equal('');
        await page.tab.act(...tap());
        await until('the words', async () => /Tap .*more time to leave/.test(await text(page.tab, 'status')));
        await leave(page, (tab) => tab.act(...tap()));
      });

      it('but not where the page does not', async () => {
        await stays(await visit(), ...tap(), ...tap(), ...tap());
      });

      const controls: Record<string, string> = {
        'a button': '<button style="position: fixed; inset: 0; width: 100%">More</button>',
        'a link': '<a href="#here" style="position: fixed; inset: 0">More</a>',
        'a field': '<textarea style="position: fixed; inset: 0; width: 100%" aria-label="Text"></textarea>',
        'what the page made a button': '<div role="button" tabindex="0" style="position: fixed; inset: 0">More</div>',
        'a label': '<label style="position: fixed; inset: 0">Name <input></label>',
      };
      for (const [what, after] of Object.entries(controls)) {
        it(`but not on ${what}`, async () => {
          await stays(await visit({attributes, after}), ...tap(), ...tap(), ...tap(), ...tap());
        });
      }

      it('but not at slow ones', async () => {
        const page = await visit({attributes, early: "<script>var now = 1000; Object.defineProperty(Event.prototype, 'timeStamp', {get: () => (now += 350)})</script>"});
        await stays(page, ...tap(), ...tap(), ...tap(), ...tap());
      });

      it('but not when a finger moves, as when one scrolls', async () => {
        const page = await visit({attributes, after: tall});
        const swipe: Step[] = [{touch: 'down', at: [200, 400]}, {touch: 'move', at: [200, 360]}, {touch: 'move', at: [200, 300]}, {touch: 'up', at: [200, 300]}];
        await stays(page, ...swipe, ...swipe, ...swipe, ...swipe);
      });

      it('but not at clicks of a mouse', async () => {
        const click: Step[] = [{move: spot}, {button: 'down'}, {button: 'up'}];
        await stays(await visit({attributes}), ...click, ...click, ...click);
      });

      it('and at one tap on the button', async () => {
        const page = await visit();
        await leave(page, (tab) => tab.tap(EXIT));
      });

      const slide = (from: readonly [number, number], ...by: [number, number][]): Step[] => {
        const places = by.map(([x, y]): [number, number] => [from[0] + x, from[1] + y]);
        return [{touch: 'down', at: from}, ...places.map((at): Step => ({touch: 'move', at})), {touch: 'up', at: places.at(-1)!}];
      };

      it('and at one tap of a hand that shakes', async () => {
        const page = await visit({after: tall});
        const middle = await page.tab.middle(EXIT);
        await leave(page, (tab) => tab.act(...slide(middle, [4, 3], [-6, 8], [9, 12], [2, 14])));
      });

      it('but not when the finger slides off the button', async () => {
        const page = await visit({after: tall});
        await stays(page, ...slide(await page.tab.middle(EXIT), [0, 20], [0, 60], [0, 120]));
      });
    });

  describe('explains itself', () => {
    it('in the words of the page, and how to try', async () => {
      const {tab} = await visit({attributes: 'gesture="triple-tap"'});
      const expanded = () => document.querySelector('ht-quick-exit')!.shadowRoot!.querySelector('[part=about]')!.getAttribute('aria-expanded');
      expect(await tab.run(expanded)).to.equal('false');
      expect(await text(tab, 'panel')).to.equal('');
      await tab.click('ht-quick-exit >>> [part=about]');
      await until('the explanation', () => text(tab, 'panel'));
      expect(await tab.run(expanded)).to.equal('true');
      const said = await text(tab, 'panel');
      for (const sentence of words.limits) expect(said).to.include(sentence);
      const hint = await text(tab, 'hint');
      expect(hint).to.include(words.hint.shift).and.to.include(words.hint['triple-tap']);
      await tab.click('ht-quick-exit >>> [part=about]');
      await until('closing', async () => (await text(tab, 'panel')) === '');
    });

    for (const width of widths) {
      it(`within a page ${width} wide and not high, without losing the button`, async () => {
        const {tab} = await sized({}, width, 300);
        await tab.click('ht-quick-exit >>> [part=about]');
        await isInReach(tab);
        const box = await tab.run(() => {
          const {left, right, top, bottom} = document.querySelector('ht-quick-exit')!.shadowRoot!.querySelector('[part=panel]')!.getBoundingClientRect();
          return {left, right, top, bottom};
        });
        expect(box.left).to.be.at.least(0);
        expect(box.top).to.be.at.least(0);
        expect(box.right).to.be.at.most(width);
        expect(box.bottom).to.be.at.most(300);
      });
    }
  });

  describe('can be practiced', () => {
    const practice = async (help: Help = {}): Promise<Visit> => {
      const page = await visit(help);
      await page.tab.click('ht-quick-exit >>> [part=about]');
      await until('the explanation', () => text(page.tab, 'panel'));
      await page.tab.click('ht-quick-exit >>> [part=practice]');
      await until('the words', async () => (await text(page.tab, 'status')) === words.practice.on);
      return page;
    };
    /** What is on top of the whole page says so. */
    const isTold = async (tab: Tab): Promise<void> => {
      await tab.until('the card', (done: string) => {
        const card = document.querySelector('ht-quick-exit')!.shadowRoot!.querySelector('dialog[open]');
        return card?.textContent.includes(done);
      }, words.practice.done);
      await until('the page to be covered', async () => !(await tab.look()).colours.includes(GROUND_SEEN));
    };
    const button = (label: string) => (tab: Tab) =>
      tab.run((name: string): [number, number] => {
        const found = [...document.querySelector('ht-quick-exit')!.shadowRoot!.querySelectorAll('dialog[open] button')].find(({textContent}) => textContent.trim() === name)!;
        const {x, y, width, height} = found.getBoundingClientRect();
        return [Math.round(x + width / 2), Math.round(y + height / 2)];
      }, label);

    for (const [way, {attributes, act}] of Object.entries(ways)) {
      it(`by ${way}, which comes back to the page`, async () => {
        const page = await practice({attributes});
        const {tab, address} = page;
        await act(tab);
        await isTold(tab);
        expect(await tab.address()).to.equal(address);
        await tab.click(await button(words.practice.back)(tab));
        await until('the page', async () => (await tab.look()).colours.includes(GROUND_SEEN));
        expect(await tab.run(() => sessionStorage.length)).to.equal(0);
        await leave(page, act);
      });
    }

    it('and left for real from there', async () => {
      const page = await practice();
      await page.tab.click(EXIT);
      await isTold(page.tab);
      await leave(page, async (tab) => {
        const card = await tab.run(() => [...document.querySelector('ht-quick-exit')!.shadowRoot!.querySelectorAll('dialog[open] button')].map(({textContent}) => textContent.trim()));
        const [really] = card.filter((label) => label !== words.practice.back);
        await tab.click(await button(really)(tab));
      });
    });

    it('and left for real by whoever presses again and again', async () => {
      const page = await practice();
      await startReading(page.tab);
      await page.tab.press('Shift', 'Shift', 'Shift');
      await isTold(page.tab);
      await leave(page, (tab) => tab.press('Shift', 'Shift', 'Shift'));
    });

    it('and left for real at Escape, which closes nothing here', async () => {
      const page = await practice();
      await page.tab.click(EXIT);
      await isTold(page.tab);
      await leave(page, (tab) => tab.press('Escape'));
    });

    it('and ends by itself', async () => {
      const page = await visit({early: fastClock(30)});
      const {tab} = page;
      // What is said stands for a moment only: the page itself takes it down.
      await tab.run(() => {
        const status = document.querySelector('ht-quick-exit')!.shadowRoot!.querySelector('[part=status]')!;
        const heard = ((window as unknown as {heard: string[]}).heard = []) as string[];
        new MutationObserver(() => heard.push(status.textContent.trim())).observe(status, {childList: true, characterData: true, subtree: true});
      });
      await tab.click('ht-quick-exit >>> [part=about]');
      await until('the explanation', () => text(tab, 'panel'));
      await tab.click('ht-quick-exit >>> [part=practice]');
      await tab.until('the end', (over: string) => (window as unknown as {heard: string[]}).heard.includes(over), words.practice.over);
      const {on, over} = words.practice;
      expect((await tab.run(() => (window as unknown as {heard: string[]}).heard)).filter(Boolean)).to.deep.equal([on, over]);
      await ownClock(tab);
      await leave(page);
    });

    it('and tells no other tab', async () => {
      const other = await visit({destination: await place('never')});
      const page = await practice();
      await page.tab.click(EXIT);
      await isTold(page.tab);
      expect(await other.tab.address()).to.equal(other.address);
      expect(await other.tab.run(pageSeen, GROUND)).not.to.equal('');
    });
  });
});
