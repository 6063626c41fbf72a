import {expect, nextFrame} from '@open-wc/testing';
import {contentFor} from '../content/index.js';
import type {HtQuickExit} from '../src/ht-quick-exit/ht-quick-exit.js';
import {allInside, block, inside, isAccessible, isPageAccessible, isSeen, nextLoad, openPage, textOf, tooSmall, warningsDuring, windowOf, type TestPage} from './browsers/blocks.js';
import {click, hostPage, press, requestsSeen, scriptUrl, type} from './browsers/commands.js';
import {openRootsScript} from './browsers/open-roots.js';

const words = contentFor('en').quickExit;

interface HelpPage extends Partial<TestPage> {
  attributes?: string;
  /** What is on the page before the button. */
  before?: string;
  /** What is on the page after it. */
  after?: string;
  script?: boolean;
}

/** A page about help, with a way out to a neutral page that is `destination` unless `attributes` name another. */
async function helpPage({attributes, before = '', after = '', script = true, ...page}: HelpPage = {}) {
  const destination = await hostPage({html: '<!doctype html><html lang="en"><title>Weather</title><p>Sun</p></html>'});
  const html = `<!doctype html>
    <html lang="en">
      <head>
        <title>Help</title>
        <script>
          ${openRootsScript}
          var said = [];
          console.warn = (...parts) => said.push(parts.join(' '));
          // A tenth of a second from one event to the next, however busy the machine is.
          var clock = 0;
          Object.defineProperty(Event.prototype, 'timeStamp', {get: () => (clock += 100)});
        </script>
        ${script ? `<script src="${await scriptUrl()}"></script>` : ''}
      </head>
      <body>
        <main><h1 tabindex="-1">Help</h1>${before}<ht-quick-exit ${attributes ?? `href="${destination}"`}><a href="${destination}">Leave</a></ht-quick-exit>${after}</main>
      </body>
    </html>`;
  return {html, destination, page};
}

/** Stands for an address on the same page: the next page that never comes. */
const never = 'data-never';

interface Visit {
  frame: HTMLIFrameElement;
  page: Window & typeof globalThis & {said: string[]};
  exit: HtQuickExit;
  destination: string;
  address: string;
}

async function visit(how: HelpPage = {}): Promise<Visit> {
  const {html, destination, page: settings} = await helpPage(how);
  const frame = await openPage({html, ...settings});
  const page = windowOf(frame) as Visit['page'];
  const exit = page.document.querySelector('ht-quick-exit')!;
  const address = page.location.href;
  if (how.attributes?.includes(never)) exit.setAttribute('href', `${address}#later`);
  return {frame, page, destination, exit, address};
}

const button = ({exit}: Visit) => inside<HTMLButtonElement>(exit, 'button');
const isCovered = ({exit}: Visit) => inside<HTMLDialogElement>(exit, 'dialog').open;

/**
 * Puts the focus where someone is who reads. By script: a click at the place of the last click does not move it in
 * WebKitGTK. There the first key after a script moved the focus into a frame may go down on the page around it
 * (2.50, seen once in some 70 times), so the first one is a key that means nothing.
 */
async function startReading({page}: Visit): Promise<void> {
  page.document.querySelector('h1')!.focus();
  await press('Control');
}

async function press3(key: string): Promise<void> {
  for (let i = 0; i < 3; i++) await press(key);
}

async function leaves(visit: Visit, act: () => Promise<unknown>): Promise<void> {
  const gone = nextLoad(visit.frame);
  await act();
  await gone;
  expect(windowOf(visit.frame).location.href).to.equal(visit.destination);
}

async function stays(visit: Visit, act: () => Promise<unknown>): Promise<void> {
  await act();
  expect(isCovered(visit), 'the page is covered').to.be.false;
  expect(windowOf(visit.frame).location.href).to.equal(visit.address);
}

/** What the page author reads in the console of a page on its way to the address in `href`, and where it would go. */
async function whereTo(attributes: string) {
  const inner = await helpPage({attributes});
  const address = await hostPage({html: inner.html});
  // The page around it lets no other site in, and says which one it refused.
  const frame = await openPage({
    html: `<!doctype html><html lang="en"><title>Page</title><iframe title="Help" src="${address}" width="600" height="400"></iframe></html>`,
    headers: {'Content-Security-Policy': "frame-src 'self'"},
  });
  const page = windowOf(frame.contentDocument!.querySelector('iframe')!) as Visit['page'];
  const refused = new Promise<SecurityPolicyViolationEvent>((done) => {
    frame.contentDocument!.addEventListener('securitypolicyviolation', done);
  });
  const {said, document} = page;
  await click(inside(document.querySelector('ht-quick-exit')!, 'button'));
  return {said: [...said], blocked: (await refused).blockedURI, title: document.title};
}

describe('<ht-quick-exit>', () => {
  it('is a link that leaves where there is no script', async () => {
    const page = await visit({script: false});
    const link = page.exit.querySelector('a')!;
    expect(isSeen(link)).to.be.true;
    await leaves(page, () => click(link));
  });

  it('is a button in the place of that link once there is one', async () => {
    const page = await visit();
    expect(isSeen(page.exit.querySelector('a')!)).to.be.false;
    expect(textOf(button(page))).to.equal(words.label);
  });

  describe('leaves', () => {
    it('at a click', async () => {
      const page = await visit();
      await leaves(page, () => click(button(page)));
    });

    for (const key of ['Enter', 'Space']) {
      it(`at ${key} on the button`, async () => {
        const page = await visit();
        await startReading(page);
        for (let presses = 0; presses < 5 && page.page.document.activeElement !== page.exit; presses++) await press('Tab');
        await leaves(page, () => press(key));
      });
    }

    it('when Shift is pressed three times', async () => {
      const page = await visit();
      await startReading(page);
      await leaves(page, () => press3('Shift'));
    });

    it('without a new entry for the Back button', async () => {
      const page = await visit();
      const before = history.length;
      await leaves(page, () => click(button(page)));
      expect(history.length).to.equal(before);
      expect(windowOf(page.frame).history.length).to.equal(before);
    });

    it('while something is typed into a field', async () => {
      const page = await visit({before: '<label>Search <input></label>'});
      await click(page.page.document.querySelector('input')!);
      await type('jobs');
      await leaves(page, () => press3('Shift'));
    });

    it('although the page keeps all keys to itself', async () => {
      const page = await visit();
      for (const kind of ['keydown', 'keyup']) page.page.document.addEventListener(kind, (event) => event.stopImmediatePropagation(), true);
      await startReading(page);
      await leaves(page, () => press3('Shift'));
    });

    it('although a dialog of the page is open', async () => {
      const page = await visit({before: '<dialog id="cookies" aria-label="Cookies"><p>Cookies?</p></dialog>'});
      const dialog = page.page.document.querySelector('dialog')!;
      dialog.showModal();
      await click(dialog.querySelector('p')!);
      await leaves(page, () => press3('Shift'));
    });

    it('to the weather page when the page names no other', async () => {
      const {said, blocked} = await whereTo('');
      expect(new URL(blocked).origin).to.equal(new URL(words.url).origin);
      expect(said).to.deep.equal([]);
    });

    it('without telling the next site where its visitor came from', async () => {
      const other = new URL('/left', await scriptUrl()).href;
      await requestsSeen();
      // The page's own policy would tell everything.
      const page = await visit({attributes: `href="${other}"`, headers: {'Referrer-Policy': 'unsafe-url'}});
      expect((await requestsSeen()).map(({referrer}) => referrer), 'this page does tell others').not.to.include('');
      const gone = nextLoad(page.frame);
      await click(button(page));
      await gone;
      expect(await requestsSeen()).to.deep.equal([{method: 'GET', path: '/left', referrer: ''}]);
    });

    it('and wipes what was answered first', async () => {
      const page = await visit({before: '<ht-screening></ht-screening>', attributes: `${never} placement="inline"`});
      const screening = page.page.document.querySelector('ht-screening')!;
      const pressed = () => screening.shadowRoot!.querySelectorAll('[aria-pressed="true"]').length;
      await click(inside(screening, '[part="answer"]'));
      expect(pressed()).to.equal(1);
      await click(button(page));
      expect(pressed()).to.equal(0);
    });
  });

  describe('stays', () => {
    it('when capital letters are typed', async () => {
      const page = await visit({before: '<label>Name <input></label>'});
      await click(page.page.document.querySelector('input')!);
      await stays(page, () => press3('Shift+A'));
      await leaves(page, () => press3('Shift'));
    });

    it('when Shift is held for clicks', async () => {
      const page = await visit();
      const {document} = page.page;
      const key = (type: string) => document.body.dispatchEvent(new KeyboardEvent(type, {key: 'Shift', bubbles: true}));
      await stays(page, async () => {
        for (let i = 0; i < 3; i++) {
          key('keydown');
          document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
          key('keyup');
        }
        await nextFrame();
      });
    });

    it('when another key comes between', async () => {
      const page = await visit();
      await startReading(page);
      await stays(page, async () => {
        for (const key of ['Shift', 'Shift', 'a', 'Shift']) await press(key);
      });
      await leaves(page, async () => {
        for (const key of ['Shift', 'Shift']) await press(key);
      });
    });

    it('at Escape, which closes things, unless the page asks for it', async () => {
      const page = await visit();
      await startReading(page);
      await stays(page, () => press3('Escape'));
      await leaves(page, () => press3('Shift'));
    });

    it('at Shift when the page asks for Escape, and leaves at Escape two times', async () => {
      const {destination} = await helpPage();
      const page = {...(await visit({attributes: `href="${destination}" shortcut="escape"`})), destination};
      await startReading(page);
      await stays(page, () => press3('Shift'));
      await stays(page, () => press('Escape'));
      await leaves(page, () => press('Escape'));
    });

    it('at any key when the page asks for none', async () => {
      const {destination} = await helpPage();
      const page = {...(await visit({attributes: `href="${destination}" shortcut="none"`})), destination};
      await startReading(page);
      let keys = 0;
      page.page.addEventListener('keyup', () => keys++);
      await stays(page, () => press3('Shift'));
      await stays(page, () => press3('Escape'));
      expect(keys).to.equal(6);
      await leaves(page, () => click(button(page)));
    });

    it('once it is taken off the page', async () => {
      const page = await visit();
      const faults: string[] = [];
      page.page.addEventListener('error', ({message}) => faults.push(message));
      await startReading(page);
      page.exit.remove();
      await stays(page, () => press3('Shift'));
      expect(faults).to.deep.equal([]);
      page.page.document.body.append(page.exit);
      await leaves(page, () => press3('Shift'));
    });
  });

  it('leaves even when the page has broken what comes before', async () => {
    const page = await visit();
    page.page.onerror = () => true;
    page.page.document.head.append = () => {
      throw new Error('made to fail by a test');
    };
    await leaves(page, () => click(button(page)));
  });

  it('shows no cover where the browser knows no dialog', async () => {
    const exit = await block<HtQuickExit>('<ht-quick-exit></ht-quick-exit>');
    const stranger = document.createElement('not-a-dialog');
    stranger.className = inside(exit, 'dialog').className;
    exit.shadowRoot!.append(stranger);
    expect(isSeen(stranger)).to.be.false;
    stranger.setAttribute('open', '');
    expect(isSeen(stranger)).to.be.true;
  });

  describe('covers the page until the next one is there', () => {
    const ways: Record<string, {attributes?: string; act: (page: Visit) => Promise<unknown>}> = {
      'after a click': {act: (page) => click(button(page))},
      'after the keys': {act: () => press3('Shift')},
      'after Escape two times': {
        attributes: 'shortcut="escape"',
        act: async () => {
          await press('Escape');
          await press('Escape');
        },
      },
    };

    const expectCover = (visit: Visit) => {
      const {page, exit} = visit;
      const {document} = page;
      const {clientWidth, clientHeight} = document.documentElement;
      const cover = inside<HTMLDialogElement>(exit, 'dialog');
      expect(cover.open).to.be.true;
      const {left, top, right, bottom} = cover.getBoundingClientRect();
      const fills = left <= 0 && top <= 0 && right >= clientWidth && bottom >= clientHeight;
      const {backgroundColor, opacity} = page.getComputedStyle(cover, fills ? undefined : '::backdrop');
      expect(backgroundColor, 'nothing shines through').to.match(/^rgb\(/);
      expect(opacity).to.equal('1');
      expect(fills || page.getComputedStyle(cover).outlineStyle === 'none', 'no ring is drawn on it').to.be.true;
      for (const [x, y] of [
        [1, 1],
        [clientWidth / 2, clientHeight / 2],
        [clientWidth - 2, clientHeight - 2],
      ] as const) {
        expect(document.elementFromPoint(x, y) === exit, `at ${x}, ${y}`).to.be.true;
        expect(exit.shadowRoot!.elementFromPoint(x, y) === cover, `at ${x}, ${y}`).to.be.true;
      }
    };

    for (const [way, {attributes = '', act}] of Object.entries(ways)) {
      it(way, async () => {
        const page = await visit({attributes: `${never} ${attributes}`, after: '<p style="height: 3000px">A long page</p>'});
        await startReading(page);
        await act(page);
        expectCover(page);
      });
    }

    it('in the same moment, before anything else can happen', async () => {
      const page = await visit();
      let fault = 'nobody looked';
      // Runs after the button's own handler and before the browser does anything else.
      page.page.addEventListener('click', () => {
        try {
          expectCover(page);
          fault = '';
        } catch (error) {
          fault = (error as Error).message;
        }
      });
      await leaves(page, () => click(button(page)));
      expect(fault).to.equal('');
    });

    it('to the last corner, with nothing drawn on it', async () => {
      const page = await visit({attributes: never});
      await startReading(page);
      await press3('Shift');
      const {borderTopWidth, borderTopLeftRadius} = page.page.getComputedStyle(inside(page.exit, 'dialog'));
      expect([borderTopWidth, borderTopLeftRadius]).to.deep.equal(['0px', '0px']);
    });

    it('above the highest layer and an open dialog of the page', async () => {
      const page = await visit({
        attributes: never,
        before: '<p style="position: fixed; inset: 0; z-index: 2147483647">Chat with us</p><dialog aria-label="Cookies"><p>Cookies?</p></dialog>',
      });
      const dialog = page.page.document.querySelector('dialog')!;
      dialog.showModal();
      await click(dialog.querySelector('p')!);
      await press3('Shift');
      expectCover(page);
    });

    it('although Escape is pressed again and again', async () => {
      const page = await visit({attributes: `${never} shortcut="escape"`});
      await startReading(page);
      for (let i = 0; i < 5; i++) await press('Escape');
      expectCover(page);
    });
  });

  describe('with an address it must not follow', () => {
    for (const href of ["javascript:document.title='ran'", " JavaScript:document.title='ran'", 'data:text/html,ran', 'mailto:us@partner.example', 'file:///etc/hosts', 'http://', '#', '/weather', 'weather.example']) {
      it(`leaves to the weather page and tells the page author: ${href}`, async () => {
        const {said, blocked, title} = await whereTo(`href="${href}"`);
        expect(new URL(blocked).origin).to.equal(new URL(words.url).origin);
        expect(title).to.equal('Help');
        expect(said).to.have.lengthOf(1);
        expect(said[0]).to.include('<ht-quick-exit> href=').and.to.include('an address that starts with https:// or http://');
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
        const id = inside(exit, 'button').getAttribute('aria-describedby');
        expect(id ? textOf(inside(exit, `#${id}`)) : undefined).to.equal(hint);
        expect(allInside(exit, 'p').map(textOf)).to.deep.equal(hint ? [hint] : []);
      });
    }
  });

  describe('stands', () => {
    const middle = (page: Visit) => {
      const {top, bottom} = button(page).getBoundingClientRect();
      return (top + bottom) / 2 / page.page.innerHeight;
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
        const page = await visit({attributes: `placement="${placement}"`, width, height: 600, after: '<p style="height: 3000px">A long page</p>'});
        for (const y of [0, 1000, 3000]) {
          page.page.scrollTo({top: y, behavior: 'instant'});
          const {left, right, top, bottom} = button(page).getBoundingClientRect();
          expect(left).to.be.at.least(0);
          expect(right).to.be.at.most(page.page.document.documentElement.clientWidth);
          expect(top).to.be.at.least(0);
          expect(bottom).to.be.at.most(600);
          expect(middle(page)).to.be.within(where === 'top' ? 0 : 0.8, where === 'top' ? 0.2 : 1);
        }
      });
    }

    it('where the tag is: placement="inline"', async () => {
      const page = await visit({attributes: 'placement="inline"', before: '<p id="before">Before</p>', after: '<p id="after">After</p>'});
      const box = (selector: string) => page.page.document.querySelector(selector)!.getBoundingClientRect();
      const {top, bottom} = button(page).getBoundingClientRect();
      expect(top).to.be.at.least(box('#before').bottom);
      expect(bottom).to.be.at.most(box('#after').top);
    });

    for (const placement of ['auto', 'top', 'bottom', 'inline']) {
      for (const style of ['', 'html { font-size: 200% }']) {
        it(`inside a page 320 wide, large enough for a thumb: ${placement} ${style}`, async () => {
          const page = await visit({attributes: `placement="${placement}"`, before: `<style>${style}</style>`, width: 320, height: 256});
          const {left, right, top, bottom} = button(page).getBoundingClientRect();
          expect(left).to.be.at.least(0);
          expect(right).to.be.at.most(320);
          expect(top).to.be.at.least(0);
          if (placement !== 'inline') expect(bottom).to.be.at.most(256);
          expect(page.page.document.documentElement.scrollWidth).to.be.at.most(320);
          expect(tooSmall(page.exit)).to.deep.equal([]);
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
      expect(textOf(inside(exit, 'p'))).to.equal(words.hint.shift);
    });

    it('placement', async () => {
      let exit!: HtQuickExit;
      const said = await warningsDuring(async () => {
        exit = await block('<ht-quick-exit placement="middle"></ht-quick-exit>');
      });
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.match(/<ht-quick-exit> placement="middle".*auto.*top.*bottom.*inline/);
      const {top, bottom} = inside(exit, 'button').getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
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

    it('on a page, before and while it is covered', async () => {
      const page = await visit({attributes: never});
      await isPageAccessible(page.frame);
      await click(button(page));
      expect(isCovered(page)).to.be.true;
      await isPageAccessible(page.frame);
    });
  });

  it('can be hidden', async () => {
    const exit = await block<HtQuickExit>('<ht-quick-exit hidden></ht-quick-exit>');
    expect(allInside(exit, 'button').map(textOf)).to.deep.equal([]);
    exit.hidden = false;
    expect(allInside(exit, 'button').map(textOf)).to.deep.equal([words.label]);
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
