/** Keys that mean "get me out of here", keys that are only somebody typing, and what one sees and hears of it. */
import {expect} from '@open-wc/testing';
import {contentFor, type Locale} from '../content/index.js';
import {engine, place} from './browsers/commands.js';
import {EXIT, GROUND, leave, leftFor, pageSeen, startReading, visit, type Help, type Visit} from './browsers/leaving.js';
import {isWhole, openTab, until, type Step, type Tab} from './browsers/tab.js';

const shift3 = (tab: Tab) => tab.press('Shift', 'Shift', 'Shift');

async function stays({tab, address}: Visit, act: () => Promise<unknown>): Promise<void> {
  await act();
  expect(await tab.run(pageSeen, GROUND), 'the page is seen').not.to.equal('');
  expect(await tab.address()).to.equal(address);
}

/** A tenth of a second from one event to the next, however busy the machine is, and `wait` for more. */
const ownTime = `<script>
  var now = 1000;
  Object.defineProperty(Event.prototype, 'timeStamp', {get: () => (now += 100)});
</script>`;
const wait = (tab: Tab, milliseconds: number): Promise<void> =>
  tab.run((more) => {
    (window as unknown as {now: number}).now += more;
  }, milliseconds);

/** Somebody reads. */
async function reading(help: Help = {}): Promise<Visit> {
  const page = await visit(help);
  await startReading(page.tab);
  return page;
}

/** Holds one key and does something meanwhile. */
const holding = (key: string, ...steps: Step[]): Step[] => [{keyDown: key}, ...steps, {keyUp: key}];
const pressing = (key: string): Step[] => holding(key);

/** What the exit says now, if one can see it. */
const status = (tab: Tab): Promise<string> =>
  tab.run(() =>
    [...document.querySelectorAll('ht-quick-exit')]
      .map(({shadowRoot}) => shadowRoot!.querySelector<HTMLElement>('[part=status][role=status]')!)
      .filter((element) => {
        const {top, bottom, left, right} = element.getBoundingClientRect();
        return element.checkVisibility() && bottom > top && top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
      })
      .map(({innerText}) => innerText.trim())
      .join(' | '),
  );
const says = (tab: Tab, text: string): Promise<unknown> => until(`"${text}"`, async () => (await status(tab)) === text);

/** A sentence that says how many presses are missing. */
function missing(locale: Locale, count: number): string {
  const {shift} = contentFor(locale).quickExit.progress;
  const form = count === 1 ? shift.one! : shift.other;
  return form.replace(/\{count\}|\$\{count\}/, String(count));
}

describe('<ht-quick-exit>', () => {
  describe('leaves', () => {
    for (const keys of [
      ['Shift', 'Shift', 'Shift'],
      ['ShiftRight', 'ShiftRight', 'ShiftRight'],
      ['Shift', 'ShiftRight', 'Shift'],
    ]) {
      it(`at ${keys.join(', ')}`, async () => {
        const page = await reading();
        await leave(page, (tab) => tab.press(...keys));
      });
    }

    const fields: Record<string, string> = {
      'a field': '<label>Search <input id="field"></label>',
      'a field for a password': '<label>Word <input id="field" type="password"></label>',
      'a field with several lines': '<label>Text <textarea id="field"></textarea></label>',
      'a choice': '<label>Choice <select id="field" size="3"><option>One<option>Two</select></label>',
      'a text that can be changed': '<p id="field" contenteditable="true" style="min-height: 2em">Text</p>',
      'a dialog': '<dialog><label>Name <input id="field"></label></dialog><script>document.querySelector("dialog").showModal()</script>',
      'a widget of the page': '<div id="widget"></div><script>document.querySelector("#widget").attachShadow({mode: "open"}).innerHTML = "<label>Name <input id=field></label>"</script>',
      'a widget that keeps all keys': '<label id="widget">Name <input id="field"></label><script>for (const kind of ["keydown", "keyup"]) document.querySelector("#field").addEventListener(kind, (event) => { event.stopImmediatePropagation(); event.preventDefault(); })</script>',
    };
    for (const [what, before] of Object.entries(fields)) {
      it(`while one types in ${what}`, async () => {
        const page = await visit({before});
        await page.tab.click(before.includes('attachShadow') ? '#widget >>> #field' : '#field');
        if (!what.includes('choice')) await page.tab.type('jobs');
        await leave(page, shift3);
      });
    }

    it('although the page keeps all keys to itself, on the window too', async () => {
      const page = await reading({after: '<script>for (const kind of ["keydown", "keypress", "keyup"]) addEventListener(kind, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true)</script>'});
      await leave(page, shift3);
    });

    it('before the page hears of the last press', async () => {
      const counts = '<script>var heard = 0; addEventListener("keyup", () => heard++, true); document.addEventListener("keyup", () => heard++)</script>';
      const {tab} = await leftFor('never', {after: counts}, async (page) => {
        await startReading(page);
        await shift3(page);
      });
      await tab.stop();
      expect(await tab.run(() => (window as unknown as {heard: number}).heard)).to.equal(4);
    });

    it('with almost two seconds from one press to the next', async () => {
      const page = await reading({early: ownTime});
      await leave(page, async (tab) => {
        await tab.press('Shift');
        await wait(tab, 1700);
        await tab.press('Shift');
        await wait(tab, 1700);
        await tab.press('Shift');
      });
    });
  });

  describe('stays', () => {
    it('when capital letters are typed', async () => {
      const page = await visit({before: '<label>Name <input id="field"></label>'});
      await page.tab.click('#field');
      await stays(page, () => page.tab.press('Shift+A', 'Shift+B', 'Shift+C', 'Shift+D'));
      expect(await status(page.tab)).to.equal('');
      await leave(page, shift3);
    });

    const hands: Record<string, Step[]> = {
      'another key comes between': [...pressing('Shift'), ...pressing('Shift'), ...pressing('a'), ...pressing('Shift')],
      'the keyboard is changed with Alt and Shift': [1, 2, 3, 4].flatMap(() => holding('Alt', ...pressing('Shift'))),
      'Control and Shift are pressed together': [1, 2, 3, 4].flatMap(() => holding('Control', ...pressing('Shift'))),
      'Shift is held for clicks': [1, 2, 3, 4].flatMap(() => holding('Shift', {move: [20, 20]}, {button: 'down'}, {button: 'up'})),
      'one clicks between': [...pressing('Shift'), ...pressing('Shift'), {move: [20, 20]}, {button: 'down'}, {button: 'up'}, ...pressing('Shift')],
      'a key is held down and repeats': [...Array.from({length: 6}, (): Step => ({keyDown: 'Shift'})), {keyUp: 'Shift'}],
      'Shift is pressed twice': [...pressing('Shift'), ...pressing('Shift')],
      'Escape is pressed, which closes things': [1, 2, 3].flatMap(() => pressing('Escape')),
    };
    for (const [when, steps] of Object.entries(hands)) {
      it(`when ${when}`, async () => {
        const page = await reading();
        await stays(page, () => page.tab.act(...steps));
        // The presses before belong to nothing.
        if (!when.includes('twice') && !when.includes('between')) await leave(page, shift3);
      });
    }

    // Only Chromium turns the wheel where no part of the page scrolls, and says nothing when it cannot.
    if (engine !== 'webkit')
      it('when Shift is held to scroll sideways', async () => {
        const page = await reading({after: '<p style="height: 3000px; width: 3000px">A large page</p>'});
        await stays(page, () => page.tab.act({move: [100, 300]}, ...[1, 2, 3, 4].flatMap(() => holding('Shift', {wheel: 40}))));
        await leave(page, shift3);
      });

    // Only Chromium can be made to send keys as the keyboard on a screen sends them.
    if (engine === 'chromium')
      it('when the keyboard on a screen presses Shift by itself', async () => {
        const page = await reading();
        const bare = [1, 2, 3, 4].flatMap((): Step[] => [{keyDown: 'Shift', bare: true}, {keyUp: 'Shift', bare: true}]);
        await stays(page, () => page.tab.act(...bare));
        await leave(page, shift3);
      });

    it('when the presses are far apart', async () => {
      const page = await reading({early: ownTime});
      await stays(page, async () => {
        for (const pause of [2500, 2500, 2500]) {
          await page.tab.press('Shift');
          await wait(page.tab, pause);
        }
      });
    });

    if (isWhole) it('when one has looked at another tab between', async () => {
      const page = await reading();
      await page.tab.press('Shift', 'Shift');
      const other = await openTab(await place());
      await other.click([50, 50]);
      await other.close();
      await page.tab.front();
      await stays(page, () => page.tab.press('Shift'));
    });

    it('at Shift where the page asks for Escape, which leaves at the second press', async () => {
      const page = await reading({attributes: 'shortcut="escape"'});
      await stays(page, () => shift3(page.tab));
      await stays(page, () => page.tab.press('Escape'));
      await leave(page, (tab) => tab.press('Escape'));
    });

    it('at any key where the page asks for none', async () => {
      const page = await reading({attributes: 'shortcut="none"'});
      await stays(page, () => page.tab.press('Shift', 'Shift', 'Shift', 'Escape', 'Escape', 'Escape'));
      await leave(page, (tab) => tab.click(EXIT));
    });

    it('at the first Escape, which closes a dialog of the page, and leaves at the second', async () => {
      const page = await visit({attributes: 'shortcut="escape"', before: '<dialog><p>Cookies? <button>Yes</button></p></dialog><script>document.querySelector("dialog").showModal()</script>'});
      await stays(page, () => page.tab.press('Escape'));
      expect(await page.tab.run(() => document.querySelector('dialog')!.open)).to.be.false;
      await leave(page, (tab) => tab.press('Escape'));
    });
  });

  describe('says how far one is', () => {
    for (const lang of ['en', 'es'] as const) {
      it(`and that the time is over, seen and heard: ${lang}`, async () => {
        const page = await visit({attributes: `lang="${lang}"`});
        const {tab} = page;
        await startReading(tab);
        // It is there before anything is said, or what comes into it is not heard.
        expect(await tab.run(() => document.querySelector('ht-quick-exit')!.shadowRoot!.querySelector('[role=status]')!.textContent.trim())).to.equal('');
        await tab.press('Shift');
        await says(tab, missing(lang, 2));
        await tab.press('Shift');
        await says(tab, missing(lang, 1));
        await says(tab, contentFor(lang).quickExit.expired);
        await stays(page, () => tab.press('Shift'));
        await says(tab, missing(lang, 2));
        await says(tab, contentFor(lang).quickExit.expired);
        await says(tab, '');
      });
    }

    it('above a dialog of the page', async () => {
      const {tab} = await visit({before: '<dialog style="max-width: none; max-height: none; width: 100%; height: 100%"><p>Cookies?</p></dialog><script>document.querySelector("dialog").showModal()</script>'});
      await tab.click('dialog p');
      await tab.press('Shift');
      await says(tab, missing('en', 2));
      const isOnTop = () => {
        const {shadowRoot} = document.querySelector('ht-quick-exit')!;
        const {x, y, width, height} = shadowRoot!.querySelector('[role=status]')!.getBoundingClientRect();
        return document.elementsFromPoint(x + width / 2, y + height / 2)[0]?.localName;
      };
      // A dialog makes the rest unpressable, so what lies on top is asked of the picture.
      const {x, y} = await tab.run(() => {
        const box = document.querySelector('ht-quick-exit')!.shadowRoot!.querySelector('[role=status]')!.getBoundingClientRect();
        return {x: box.x + 3, y: box.y + box.height / 2};
      });
      expect(await tab.run(isOnTop)).to.be.a('string');
      const {at, colours} = await tab.look([Math.round(x), Math.round(y)]);
      expect(at[0]).to.equal('255, 255, 255');
      expect(colours).to.include('163, 22, 27');
    });

    it('once, where there are several', async () => {
      const {tab} = await visit({after: '<ht-quick-exit placement="inline"></ht-quick-exit><ht-quick-exit placement="bottom"></ht-quick-exit>'});
      await startReading(tab);
      await tab.press('Shift');
      await says(tab, missing('en', 2));
    });
  });
});
