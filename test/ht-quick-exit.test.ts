/** The button as a page has it: where it stands, what it says, where it leads, and what is left when it is gone. */
import {expect} from '@open-wc/testing';
import {contentFor} from '../content/index.js';
import type {HtQuickExit} from '../src/ht-quick-exit/ht-quick-exit.js';
import {allInside, block, inside, isAccessible, isPageAccessible, isSeen, openPage, textOf, tooSmall, warningsDuring, windowOf} from './browsers/blocks.js';
import {place, requestsSeen} from './browsers/commands.js';
import {EXIT, GROUND, helpPage, leave, pageSeen, ready, startReading, visit, ways, type Help} from './browsers/leaving.js';
import {openTab, until} from './browsers/tab.js';
import {colour, contrast} from './hosts/looks.js';

const words = contentFor('en').quickExit;
const weather = new URL(words.url).href;

declare const said: string[];

/** A page about help in a frame, for what needs no leaving: a frame can be narrower than the window of any engine. */
async function framed(help: Help & {width?: number; height?: number}) {
  const {page} = await helpPage(help);
  const frame = await openPage({...page, width: help.width ?? 800, height: help.height ?? 500});
  const view = windowOf(frame);
  const exit = view.document.querySelector('ht-quick-exit')!;
  return {frame, view, exit, button: inside(exit, '[part=button]')};
}

describe('<ht-quick-exit>', () => {
  it('is a link that leaves where there is no script', async () => {
    const {tab, destination} = await visit({noScript: true});
    await tab.click('ht-quick-exit a');
    await tab.arrives(destination);
  });

  it('is a button in the place of that link once there is one', async () => {
    const {exit, button} = await framed({});
    expect(isSeen(exit.querySelector('a')!)).to.be.false;
    expect(textOf(button)).to.equal(words.label);
  });

  describe('leaves', () => {
    for (const [way, {attributes, act}] of Object.entries(ways)) {
      it(`at ${way}`, async () => leave(await visit({attributes}), act));
    }

    it('to the weather page when the page names no other', async () => {
      const {tab} = await visit({attributes: 'href=""'});
      await tab.click(EXIT);
      await tab.arrives(weather);
    });

    it('once, wherever there are several, and shows one of those that float in one place', async () => {
      const destination = await place('held');
      const more = ['', 'placement="auto"', 'placement="inline"', 'placement="bottom"'].map((how) => `<ht-quick-exit href="${destination}" ${how}></ht-quick-exit>`).join('');
      const {tab} = await visit({destination, after: more});
      const shown = () => [...document.querySelectorAll('ht-quick-exit')].map(({shadowRoot}) => shadowRoot!.querySelector('[part=button]')!.checkVisibility());
      await tab.until('rendering', (all: boolean[]) => all.length > 0, [true]);
      expect(await tab.run(shown)).to.deep.equal([true, false, false, true, true]);
      await requestsSeen();
      await startReading(tab);
      await tab.press('Shift', 'Shift', 'Shift');
      await until('setting out', async () => (await requestsSeen()).length > 0);
      expect((await tab.look()).colours).to.deep.equal(['255, 255, 255']);
    });

    it('with the next one when the first is taken off the page', async () => {
      const {tab, destination, address} = await visit();
      await tab.run((href: string) => {
        document.body.insertAdjacentHTML('beforeend', `<ht-quick-exit href="${href}"></ht-quick-exit>`);
        document.querySelector('ht-quick-exit')!.remove();
      }, destination);
      await ready(tab);
      await leave({tab, destination, address}, ways['Shift three times'].act);
    });
  });

  it('is what the keyboard meets first when it stands first', async () => {
    const {page} = await helpPage();
    const exit = /<ht-quick-exit[^]*<\/ht-quick-exit>/.exec(page.html)![0];
    const tab = await openTab({html: page.html.replace(exit, '<a href="#more">More</a>').replace('<main>', `${exit}<main>`)});
    await ready(tab);
    await tab.press('Tab');
    expect(await tab.run(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('part'))).to.equal('button');
  });

  it('has a name, and so has the part of the page in which it stands', async () => {
    const {tab} = await visit();
    const all = await tab.accessible();
    // Only Chromium tells what a screen reader could read.
    if (!all) return;
    expect(all).to.include(`button: ${words.label}`).and.to.include(`button: ${words.about}`);
    expect(all.filter((line) => line.startsWith('region: '))).to.have.lengthOf(1);
  });

  describe('is gone', () => {
    it('once it is taken off the page, and back when it is put there again', async () => {
      const {tab, address, destination} = await visit();
      await startReading(tab);
      await tab.run(() => {
        const exit = document.querySelector('ht-quick-exit')!;
        Object.assign(window, {exit});
        exit.remove();
      });
      await tab.press('Shift', 'Shift', 'Shift');
      expect(await tab.run(pageSeen, GROUND)).not.to.equal('');
      expect(await tab.run(() => said)).to.deep.equal([]);
      await tab.run(() => document.body.append((window as unknown as {exit: Element}).exit));
      await ready(tab);
      await leave({tab, address, destination}, ways['Shift three times'].act);
    });

    it('and then listens to nothing, watches nothing and speaks to no other tab', async () => {
      const count = `<script>
        var open = new Map();
        {
          const add = (what, by) => open.set(what, (open.get(what) || 0) + by);
          const nameOf = (target) => target === window ? 'window' : target === document ? 'document' : target === window.visualViewport ? 'viewport' : target === document.documentElement ? 'root' : '';
          const kept = new Set();
          const ids = new Map();
          const id = (one) => ids.get(one) || (ids.set(one, ids.size + 1), ids.size);
          const {addEventListener, removeEventListener} = EventTarget.prototype;
          const key = (target, kind, listener, options) => [nameOf(target), kind, id(listener), !!(options && options.capture || options === true)].join();
          EventTarget.prototype.addEventListener = function (kind, listener, options) {
            const target = this || window;
            if (nameOf(target) && listener) kept.add(key(target, kind, listener, options));
            return addEventListener.call(target, kind, listener, options);
          };
          EventTarget.prototype.removeEventListener = function (kind, listener, options) {
            const target = this || window;
            kept.delete(key(target, kind, listener, options));
            return removeEventListener.call(target, kind, listener, options);
          };
          for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
            const {observe, disconnect} = window[name].prototype;
            window[name].prototype.observe = function (...rest) { kept.add(name + id(this)); return observe.apply(this, rest); };
            window[name].prototype.disconnect = function () { kept.delete(name + id(this)); return disconnect.call(this); };
          }
          const Channel = BroadcastChannel;
          BroadcastChannel = class extends Channel { constructor(name) { super(name); kept.add('channel' + id(this)); } close() { kept.delete('channel' + id(this)); super.close(); } };
          const {setInterval, clearInterval} = window;
          window.setInterval = (...rest) => { const timer = setInterval(...rest); kept.add('interval' + timer); return timer; };
          window.clearInterval = (timer) => { kept.delete('interval' + timer); clearInterval(timer); };
          var left = () => [...kept].sort();
        }
      </script>`;
      const {tab} = await visit({early: count, attributes: 'gesture="triple-tap" single-entry'});
      const left = () => (window as unknown as {left(): string[]}).left();
      const during = await tab.run(left);
      expect(during.filter((what) => /^window,keydown|^channel/.test(what))).to.have.lengthOf(2);
      await tab.click('ht-quick-exit >>> [part=about]');
      await startReading(tab);
      await tab.press('Shift');
      await tab.run(() => document.querySelector('ht-quick-exit')!.remove());
      const after = await tab.run(left);
      // What the script itself keeps for its languages is there on every page, with or without an exit.
      const {page} = await helpPage({early: count});
      const without = await openTab({html: page.html.replace(/<ht-quick-exit[^]*<\/ht-quick-exit>/, '')});
      const names = (all: string[]) => all.map((what) => what.replace(/\d+/, ''));
      expect(names(after)).to.deep.equal(names(await without.run(left)));
    });
  });

  describe('with an address it must not follow', () => {
    for (const href of ["javascript:document.title='ran'", " JavaScript:document.title='ran'", 'data:text/html,ran', 'mailto:us@partner.example', 'file:///etc/hosts', 'http://', '#', '/weather', 'weather.example']) {
      it(`leaves to the weather page and tells the page author: ${href}`, async () => {
        const {tab} = await visit({attributes: `href="${href}"`});
        const warnings = await tab.run(() => said);
        expect(warnings).to.have.lengthOf(1);
        expect(warnings[0]).to.include('<ht-quick-exit> href=').and.to.include('an address that starts with https:// or http://');
        await tab.click(EXIT);
        await tab.arrives(weather);
      });
    }
  });

  describe('says which keys leave', () => {
    for (const {attributes, hint} of [
      {attributes: '', hint: words.hint.shift},
      {attributes: 'shortcut="escape"', hint: words.hint.escape},
      {attributes: 'shortcut="none"', hint: undefined},
    ]) {
      it(attributes || 'as it comes', async () => {
        const exit = await block<HtQuickExit>(`<ht-quick-exit placement="inline" ${attributes}></ht-quick-exit>`);
        const id = inside(exit, '[part=button]').getAttribute('aria-describedby');
        expect(id ? textOf(inside(exit, `#${id}`)) : undefined).to.equal(hint);
        expect(allInside(exit, '[part=hint]').map(textOf)).to.deep.equal(hint ? [hint] : []);
      });
    }
  });

  describe('stands', () => {
    const middle = (button: Element, view: Window) => {
      const {top, bottom} = button.getBoundingClientRect();
      return (top + bottom) / 2 / view.innerHeight;
    };
    for (const {placement, width, where} of [
      {placement: 'auto', width: 320, where: 'bottom'},
      {placement: 'auto', width: 1000, where: 'top'},
      {placement: 'top', width: 320, where: 'top'},
      {placement: 'top', width: 1000, where: 'top'},
      {placement: 'bottom', width: 320, where: 'bottom'},
      {placement: 'bottom', width: 1000, where: 'bottom'},
    ]) {
      it(`at the ${where} of a page ${width} wide, wherever one has scrolled: placement="${placement}"`, async () => {
        const {view, button} = await framed({attributes: `placement="${placement}"`, width, height: 600, after: '<p style="height: 3000px">A long page</p>'});
        for (const y of [0, 1000, 3000]) {
          view.scrollTo({top: y, behavior: 'instant'});
          const {left, right, top, bottom} = button.getBoundingClientRect();
          expect(left).to.be.at.least(0);
          expect(right).to.be.at.most(view.document.documentElement.clientWidth);
          expect(top).to.be.at.least(0);
          expect(bottom).to.be.at.most(600);
          expect(middle(button, view)).to.be.within(where === 'top' ? 0 : 0.8, where === 'top' ? 0.2 : 1);
        }
      });
    }

    it('apart from what it floats over: a link that calls may be as red as it', async () => {
      const {view, button} = await framed({after: '<ht-hotline lines="emergency"></ht-hotline>', width: 320, height: 600});
      const hotline = view.document.querySelector('ht-hotline')!;
      await hotline.updateComplete;
      const below = view.getComputedStyle(inside(hotline, '.action')).backgroundColor;
      const {backgroundColor, boxShadow} = view.getComputedStyle(button.parentElement!);
      expect(colour(backgroundColor)[3]).to.equal(1);
      expect(contrast(colour(backgroundColor), colour(below))).to.be.at.least(3);
      expect(boxShadow).to.equal(`${backgroundColor} 0px 0px 0px 4px`);
    });

    it('where the tag is: placement="inline"', async () => {
      const {view, button} = await framed({attributes: 'placement="inline"', before: '<p id="before">Before</p>', after: '<p id="after">After</p>'});
      const box = (selector: string) => view.document.querySelector(selector)!.getBoundingClientRect();
      const {top, bottom} = button.getBoundingClientRect();
      expect(top).to.be.at.least(box('#before').bottom);
      expect(bottom).to.be.at.most(box('#after').top);
    });

    for (const placement of ['auto', 'top', 'bottom', 'inline']) {
      for (const style of ['', 'html { font-size: 200% }']) {
        it(`inside a page 320 wide, large enough for a thumb: ${placement} ${style}`, async () => {
          const {view, exit, button} = await framed({attributes: `placement="${placement}"`, before: `<style>${style}</style>`, width: 320, height: 256});
          const {left, right, top, bottom} = button.getBoundingClientRect();
          expect(left).to.be.at.least(0);
          expect(right).to.be.at.most(320);
          expect(top).to.be.at.least(0);
          if (placement !== 'inline') expect(bottom).to.be.at.most(256);
          expect(view.document.documentElement.scrollWidth).to.be.at.most(320);
          expect(tooSmall(exit)).to.deep.equal([]);
        });
      }
    }
  });

  describe('with a value it does not know, takes the safest and tells the page author', () => {
    it('shortcut', async () => {
      let exit!: HtQuickExit;
      const said = await warningsDuring(async () => {
        exit = await block('<ht-quick-exit shortcut="control"></ht-quick-exit>');
      });
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.match(/<ht-quick-exit> shortcut="control".*shift.*escape.*none/);
      expect(textOf(inside(exit, '[part=hint]'))).to.equal(words.hint.shift);
    });

    it('placement', async () => {
      let exit!: HtQuickExit;
      const said = await warningsDuring(async () => {
        exit = await block('<ht-quick-exit placement="middle"></ht-quick-exit>');
      });
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.match(/<ht-quick-exit> placement="middle".*auto.*top.*bottom.*inline/);
      const {top, bottom} = inside(exit, '[part=button]').getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
    });

    it('gesture', async () => {
      let exit!: HtQuickExit;
      const said = await warningsDuring(async () => {
        exit = await block('<ht-quick-exit gesture="shake"></ht-quick-exit>');
      });
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.match(/<ht-quick-exit> gesture="shake".*none.*triple-tap/);
      expect(textOf(inside(exit, '[part=hint]'))).to.equal(words.hint.shift);
    });
  });

  describe('is accessible', () => {
    for (const placement of ['auto', 'top', 'bottom', 'inline']) {
      for (const shortcut of ['shift', 'escape', 'none']) {
        it(`placement="${placement}" shortcut="${shortcut}"`, async () => {
          await isAccessible(await block(`<ht-quick-exit placement="${placement}" shortcut="${shortcut}"></ht-quick-exit>`));
        });
      }
    }

    it('on a page, closed and open', async () => {
      const {frame, exit} = await framed({});
      await isPageAccessible(frame);
      inside(exit, '[part=about]').click();
      await exit.updateComplete;
      expect(isSeen(inside(exit, '[part=practice]'))).to.be.true;
      await isPageAccessible(frame);
    });

    it('on a page that was left for practice', async () => {
      const {frame, exit, button} = await framed({});
      inside(exit, '[part=about]').click();
      await exit.updateComplete;
      inside(exit, '[part=practice]').click();
      await exit.updateComplete;
      button.click();
      expect(isSeen(inside(exit, 'dialog[open]'))).to.be.true;
      await isPageAccessible(frame);
    });
  });

  it('can be hidden', async () => {
    const exit = await block<HtQuickExit>('<ht-quick-exit hidden></ht-quick-exit>');
    expect(allInside(exit, 'button').map(textOf)).to.deep.equal([]);
    exit.hidden = false;
    expect(allInside(exit, '[part=button]').map(textOf)).to.deep.equal([words.label]);
  });

  it('is the plain link of the page again when it cannot be shown', async () => {
    const exit = await block<HtQuickExit>('<ht-quick-exit><a href="#later">Leave</a></ht-quick-exit>');
    const {error} = console;
    const said: unknown[] = [];
    console.error = (...parts: unknown[]) => void said.push(parts[0]);
    try {
      Object.defineProperty(exit, 'placement', {
        get() {
          throw new Error('made to fail by a test');
        },
      });
      exit.requestUpdate();
      await exit.updateComplete;
    } finally {
      console.error = error;
    }
    expect(isSeen(exit.querySelector('a')!)).to.be.true;
    await isAccessible(exit);
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.include('<ht-quick-exit>');
  });
});
