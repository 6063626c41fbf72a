/** Once left, a page does not come up again in that tab, and the tab remembers no more than it must. */
import {expect} from '@open-wc/testing';
import {contentFor} from '../content/index.js';
import {engine, onOtherOrigin, place, requestsSeen} from './browsers/commands.js';
import {EXIT, GROUND, helpPage, learnt, leave, leftFor, pageSeen, ready, startReading, visit, type Help, type Visit} from './browsers/leaving.js';
import {isWhole, openTab, storedPage, until, type Tab} from './browsers/tab.js';

const {framed} = contentFor('en').quickExit;

/** Two or more pages of one site, met one after the other in one tab; each leads somewhere else. */
async function walk(...pages: Help[]) {
  const tab = await openTab(await place());
  const met = [];
  for (const help of pages) {
    const {page, destination} = await helpPage(help);
    const address = await storedPage(page);
    await tab.go(address);
    if (!help.noScript) await ready(tab);
    met.push({address, destination});
  }
  return {tab, met};
}

/** Notes in the storage that the tests share what of a page is on top in its first frames, and when it comes back. */
const firstFrames = `<script>
  {
    const look = () => {
      const seen = document.documentElement && (${pageSeen.toString()})('${GROUND}');
      if (seen) localStorage.seen = (localStorage.seen || '') + ' ' + seen;
    };
    const frame = (left) => { look(); if (left) requestAnimationFrame(() => frame(left - 1)); };
    if (sessionStorage.length) requestAnimationFrame(() => frame(20));
    addEventListener('pageshow', ({persisted}) => persisted && requestAnimationFrame(() => frame(20)));
  }
</script>`;

const seenAgain = (): string => localStorage.getItem('seen') ?? '';

/** What the browser keeps for this site. */
const kept = () => ({
  session: Object.entries(sessionStorage).map(([key, value]) => [key, String(value)]),
  local: Object.keys(localStorage).filter((key) => key !== 'seen'),
  cookies: document.cookie,
});

describe('<ht-quick-exit>', () => {
  beforeEach(() => localStorage.clear());

  describe('does not bring the page up again', () => {
    it('with the Back button, which leads to the page before it', async () => {
      const {tab, met} = await walk({});
      const before = await tab.run(() => history.length);
      await leave({tab, ...met[0]});
      expect((await learnt(tab)).entries).to.equal(before);
      expect(await tab.entries() ?? []).not.to.include(met[0].address);
      await tab.back();
      expect(await tab.title()).to.equal('Weather');
      expect(await tab.address()).not.to.equal(met[0].destination);
      await tab.forward();
      expect(await tab.address()).to.equal(met[0].destination);
    });

    for (const [how, headers] of Object.entries({'from the page cache': {}, 'by loading it again': {'Cache-Control': 'no-store'}})) {
      it(`with the Back button at an earlier page of the site, ${how}`, async () => {
        const {tab, met} = await walk({early: firstFrames, headers}, {});
        await leave({tab, ...met[1]});
        await tab.traverse(-1);
        await tab.arrives(met[0].destination);
        expect(seenAgain()).to.equal('');
        expect(await tab.entries() ?? []).not.to.include(met[0].address);
      });

      it(`two pages back, ${how}`, async () => {
        const {tab, met} = await walk({early: firstFrames, headers}, {early: firstFrames, headers}, {});
        await leave({tab, ...met[2]});
        await tab.traverse(-2);
        await tab.arrives(met[0].destination);
        await tab.traverse(1);
        await tab.arrives(met[1].destination);
        expect(seenAgain()).to.equal('');
      });
    }

    it('while it comes in, before its button is there', async () => {
      const long = '<p>Words</p>'.repeat(30_000);
      const {tab, met} = await walk({early: firstFrames, headers: {'Cache-Control': 'no-store'}, before: long}, {});
      await leave({tab, ...met[1]});
      await tab.traverse(-1);
      await tab.arrives(met[0].destination);
      expect(seenAgain()).to.equal('');
    });

    it('but shows one that has no button, once all of it has come', async () => {
      const {page, destination} = await helpPage();
      const without = {html: page.html.replace(/<ht-quick-exit.*<\/ht-quick-exit>/, ''), headers: {'Cache-Control': 'no-store'}};
      const tab = await openTab(await storedPage(without));
      const address = await tab.address();
      await tab.go(await storedPage(page));
      await ready(tab);
      await leave({tab, address, destination});
      await tab.back();
      expect(await tab.address()).to.equal(address);
      expect(await tab.run(pageSeen, GROUND)).not.to.equal('');
      // An engine may have kept it for Back.
      await tab.reload();
      expect(await tab.run(pageSeen, GROUND)).not.to.equal('');
    });

    it('with Forward, at a later page of the site', async () => {
      const {tab, met} = await walk({}, {}, {early: firstFrames});
      await tab.back();
      await leave({tab, ...met[1]});
      localStorage.clear();
      await tab.traverse(1);
      await tab.arrives(met[2].destination);
      expect(seenAgain()).to.equal('');
    });

    it('when it is loaded again, while the next page does not come', async () => {
      const {tab, destination} = await leftFor('nothing', {early: firstFrames});
      // A page that is emptied while it loads is never done with loading.
      await tab.run(() => void location.reload());
      await until('leaving again', async () => (await requestsSeen()).some(({path}) => destination.endsWith(path)));
      expect(await tab.until('the page that was loaded', () => document.readyState && (document.querySelector('h1')?.localName ?? 'emptied'))).to.equal('emptied');
      expect(seenAgain()).to.equal('');
      expect((await tab.look()).colours).to.deep.equal(['255, 255, 255']);
    });

    it('a page that was kept covered for Back, and that one goes back to without having left, is seen', async () => {
      const {tab, met} = await walk({}, {});
      await tab.back();
      expect(await tab.run(pageSeen, GROUND)).not.to.equal('');
      await leave({tab, ...met[0]});
    });

    it('but shows it to somebody who comes again on purpose, with a button that leaves', async () => {
      const {tab, met} = await walk({}, {});
      await leave({tab, ...met[1]});
      await tab.go(met[0].address);
      await ready(tab);
      expect(await tab.run(pageSeen, GROUND)).not.to.equal('');
      await tab.until('its entry to be gone', () => !sessionStorage.length);
      await leave({tab, ...met[0]});
    });
  });

  it('keeps nothing before, and one entry after that has no word and ends with the tab', async () => {
    const {tab, address} = await leftFor('nothing', {}, async (before) => {
      expect(await before.run(kept)).to.deep.equal({session: [], local: [], cookies: ''});
      await before.click(EXIT);
    });
    const {session, local, cookies} = await tab.run(kept);
    expect({local, cookies}).to.deep.equal({local: [], cookies: ''});
    expect(session).to.have.lengthOf(1);
    // Too short for any word that would say something.
    expect(session.flat().join('')).to.match(/^\w{0,4}$/);
    expect(await tab.run(async () => ((await indexedDB.databases?.()) ?? []).length)).to.equal(0);
    const other = await openTab(address);
    expect((await other.run(kept)).session).to.deep.equal([]);
  });

  if (isWhole) it('forgets the presses of somebody who goes away and comes back', async () => {
    const {tab, met} = await walk({});
    await startReading(tab);
    await tab.press('Shift', 'Shift');
    await tab.go(await place());
    await tab.back();
    // The page is there before it is told so.
    await tab.until('the page from the page cache', () => String((window as unknown as {shown: boolean[]}).shown) === 'false,true');
    await tab.press('Shift');
    expect(await tab.address()).to.equal(met[0].address);
    expect(await tab.run(pageSeen, GROUND)).not.to.equal('');
    await leave({tab, ...met[0]}, () => tab.press('Shift', 'Shift', 'Shift'));
  });

  it('opens the next page in a fresh tab too, without a history, where the page asks for it', async () => {
    // Two pages set out for one site at once. WebKitGTK (2.50), as it is driven, ends the process of both where that site is new
    // to the tab; here it is where the walk began.
    const {tab, met} = await walk({attributes: 'new-tab'});
    const [{destination}] = met;
    const fresh = await tab.opens(() => tab.click(EXIT));
    await fresh.arrives(destination);
    expect(await learnt(fresh)).to.deep.equal({referrer: '', opener: false, name: '', entries: 1});
    await tab.arrives(destination);
  });

  describe('takes other tabs of the site along', () => {
    const tabs = async (one: Help, other: Help) => {
      const first = await visit(one);
      const second = await visit(other);
      return {first, second};
    };
    const stays = async ({tab, address}: Visit) => {
      expect(await tab.address()).to.equal(address);
      expect(await tab.run(pageSeen, GROUND)).not.to.equal('');
    };

    it('all of them', async () => {
      const {first, second} = await tabs({}, {});
      await leave(second);
      await first.tab.arrives(first.destination);
      expect((await learnt(first.tab)).referrer).to.equal('');
    });

    it('but not those that leave alone', async () => {
      const {first, second} = await tabs({attributes: 'this-tab-only'}, {});
      const third = await visit();
      await leave(third);
      await second.tab.arrives(second.destination);
      await stays(first);
    });

    it('but none when it leaves alone', async () => {
      const {first, second} = await tabs({}, {attributes: 'this-tab-only'});
      await leave(second);
      await stays(first);
    });
  });

  describe('in a frame', () => {
    /** The whole of the frame is the button. */
    const filling = '<style>ht-quick-exit::part(button) { position: fixed; inset: 0; width: 100%; height: 100%; }</style>';
    const around = (address: string, attributes = '') => ({
      html: `<!doctype html><title>Trafficking help</title><body style="margin: 0; background: ${GROUND}"><h1>Trafficking help</h1><iframe src="${address}" title="Help" ${attributes} style="position: fixed; left: 0; top: 100px; width: 500px; height: 300px; border: 0"></iframe>`,
    });
    const inFrame = async (attributes?: string) => {
      const {page, destination} = await helpPage({attributes: 'placement="inline"', before: filling});
      return {around: around(await storedPage(page), attributes), destination};
    };
    const press = async (tab: Tab) => {
      // Painted, so that there is something to press; a frame of another site tells nothing.
      await until('the button', async () => (await tab.look([20, 120])).at[0] === '163, 22, 27');
      await tab.click([250, 250]);
    };

    it('takes the page around along, which is of the same site', async () => {
      const {around: page, destination} = await inFrame();
      const tab = await openTab(page);
      const before = await tab.run(() => history.length);
      await press(tab);
      await tab.arrives(destination);
      expect(await learnt(tab)).to.include({referrer: '', entries: before});
    });

    it('takes the page around along, which is of another site', async () => {
      const {around: page, destination} = await inFrame();
      const tab = await openTab(await onOtherOrigin(await storedPage(page)));
      await press(tab);
      await tab.arrives(destination);
      // WebKit (2.50) asks the page around what may be told, and tells where the frame is from. Going there by a link would
      // tell nothing, and leave the page in the list of the Back button: that is worse.
      const told = engine === 'webkit' ? `${location.origin}/` : '';
      expect((await learnt(tab)).referrer).to.equal(told);
    });

    it('leaves or says so in words where the browser lets no frame leave', async () => {
      const {around: page, destination} = await inFrame('sandbox="allow-scripts allow-same-origin"');
      const tab = await openTab(page);
      await press(tab);
      const words = () => document.querySelector('iframe')?.contentDocument?.body.innerText.trim() ?? document.documentElement.innerText.trim();
      await until('leaving or the words', async () => (await tab.address()) === destination || (await tab.run(words)) === framed);
    });

    it('says so in words in a box that lets it do nothing, on a black page too', async () => {
      const {around: page} = await inFrame('sandbox="allow-scripts"');
      const tab = await openTab({html: page.html.replace(GROUND, 'black').replace('<h1>Trafficking help</h1>', '')});
      await press(tab);
      await until('the words', async () => {
        const {colours} = await tab.look();
        return !colours.includes('163, 22, 27') && colours.length > 1;
      });
    });
  });

  describe('makes the whole visit one step back, where the page asks for it', () => {
    const link = (attributes: string) => `<p><a id="link" ${attributes}>More</a></p>`;
    const attributes = 'single-entry';

    it('without a new entry for any page of the site', async () => {
      const last = await helpPage({attributes});
      const lastAddress = await storedPage(last.page);
      const middle = await helpPage({attributes, before: link(`href="${lastAddress}"`)});
      const middleAddress = await storedPage(middle.page);
      const {tab} = await walk({attributes, before: link(`href="${middleAddress}"`)});
      const before = await tab.run(() => history.length);
      await tab.click('#link');
      await tab.arrives(middleAddress);
      await ready(tab);
      await tab.click('#link');
      await tab.arrives(lastAddress);
      expect(await tab.run(() => history.length)).to.equal(before);
      await tab.back();
      expect(await tab.title()).to.equal('Weather');
    });

    it('without a new entry for a place on the same page', async () => {
      const {tab, address} = await visit({attributes, before: link('href="#here"'), after: '<p style="height: 3000px"></p><p id="here">Here</p>'});
      const before = await tab.run(() => history.length);
      await tab.click('#link');
      await tab.until('the place', () => scrollY > 100);
      expect(await tab.run(() => history.length)).to.equal(before);
      expect(await tab.address()).to.equal(`${address}#here`);
    });

    /** Whether our script keeps the browser from following a link as it would. The page looks last and holds it back itself. */
    const untouched: Record<string, {attributes?: string; link?: string; script?: string; held?: string}> = {
      'with a new tab asked for by Control': {held: 'Control'},
      'with a new window asked for by Shift': {held: 'Shift'},
      'with Alt held': {held: 'Alt'},
      'with Meta held': {held: 'Meta'},
      'that is a download': {link: 'href="/file" download'},
      'to another site': {link: 'href="http://elsewhere.example/"'},
      'to another tab': {link: 'href="/" target="_blank"'},
      'that the page takes itself': {script: 'document.querySelector("#link").addEventListener("click", (event) => { event.preventDefault(); window.taken = true; });'},
      'where the page does not ask for it': {attributes: ''},
    };
    for (const [what, {attributes: asked = attributes, link: how = 'href="/"', script = '', held}] of Object.entries(untouched)) {
      it(`and leaves alone a link ${what}`, async () => {
        const {tab, address} = await visit({attributes: asked, before: link(how), after: `<script>${script}</script>`});
        await tab.run(() => {
          addEventListener('click', (event) => {
            Object.assign(window, {prevented: event.defaultPrevented && !('taken' in window)});
            event.preventDefault();
          });
        });
        if (held) await tab.keyDown(held);
        await tab.click('#link');
        if (held) await tab.keyUp(held);
        expect(await tab.until('the click', () => 'prevented' in window && String(Reflect.get(window, 'prevented')))).to.equal('false');
        expect(await tab.address()).to.equal(address);
      });
    }
  });
});
