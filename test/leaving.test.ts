/** What tests of leaving stand on: tabs that load, go back, ask, are pressed and looked at as a visitor's are. */
import {expect} from '@open-wc/testing';
import {engine, letGo, place, requestsSeen} from './browsers/commands.js';
import {isWhole, openTab, storedPage, until} from './browsers/tab.js';

const page = (html = '') => ({
  html: `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">
    <script>var said = []; addEventListener('pageshow', ({persisted}) => said.push('shown' + (persisted ? ' again' : '')));
    for (const kind of ['keydown', 'click', 'touchstart', 'pointerdown']) addEventListener(kind, (event) => said.push([kind, event.key, event.code, event.pointerType].filter((value) => value !== undefined).join(' ')));</script>
    <body style="margin: 0; background: rgb(0, 0, 200)"><h1 style="margin: 0">A page</h1>${html}</html>`,
});
declare const said: string[];

describe('a real tab', () => {
  if (isWhole) it('comes back from the page cache, in every engine', async () => {
    const tab = await openTab(page());
    const address = await tab.address();
    const other = await place();
    await tab.go(other);
    await tab.back();
    expect(await tab.address()).to.equal(address);
    expect(await tab.run(() => said)).to.deep.equal(['shown', 'shown again']);
    await tab.forward();
    expect(await tab.address()).to.equal(other);
    await tab.reload();
    expect(await tab.title()).to.equal('Weather');
  });

  it('hears keys, mouse and fingers', async () => {
    const tab = await openTab(page('<label>Name <input id="name"></label>'));
    await tab.press('Shift', 'ShiftRight');
    await tab.click('h1');
    const touches = await tab.tap('h1');
    expect(touches).to.equal(engine !== 'webkit');
    await tab.click('#name');
    await tab.type('Ada b');
    expect(await tab.run(() => document.querySelector('input')!.value)).to.equal('Ada b');
    const all = await tab.run(() => said);
    expect(all.slice(0, 5)).to.deep.equal(['shown', 'keydown Shift ShiftLeft', 'keydown Shift ShiftRight', 'pointerdown mouse', 'click mouse']);
    if (touches) expect(all.slice(5, 8)).to.deep.equal(['pointerdown touch', 'touchstart', 'click touch']);
  });

  it('is seen as it is painted, while the next page does not come', async () => {
    const tab = await openTab(page());
    expect((await tab.look([300, 300])).at).to.deep.equal(['0, 0, 200']);
    const held = await place('held');
    await requestsSeen();
    const later = tab.later((address) => {
      location.href = address;
      return new Promise((done) => setTimeout(() => done(document.title), 200));
    }, held);
    await until('the request', async () => (await requestsSeen()).length > 0);
    expect((await tab.look([300, 300])).at).to.deep.equal(['0, 0, 200']);
    expect(await tab.address()).not.to.equal(held);
    expect(await later).to.equal('A page');
    // Those of tests before may wait as well.
    expect(await letGo()).to.be.at.least(1);
    await tab.arrives(held);
    expect((await tab.look([300, 300])).at).to.deep.equal(['0, 120, 60']);
  });

  it('gives up a page that never comes', async () => {
    const tab = await openTab(page());
    await tab.start(await place('never'));
    await tab.stop();
    expect(await tab.run(() => document.title)).to.equal('A page');
  });

  it('stays where the next page is none or a file, and has no page where nobody answers', async () => {
    const tab = await openTab(page());
    const address = await tab.address();
    for (const answer of ['nothing', 'download'] as const) {
      await requestsSeen();
      await tab.run((next) => void (location.href = next), await place(answer));
      await until('the request', async () => (await requestsSeen()).length > 0);
      await tab.until('the page again', () => document.title);
      expect(await tab.address()).to.equal(address);
    }
    await tab.start(await place('refused'));
    await tab.until('no page', () => document.title !== 'A page');
  });

  it('counts what the browser asks before it lets go of a page', async () => {
    const tab = await openTab(page("<script>addEventListener('beforeunload', (event) => {event.preventDefault(); event.returnValue = 'x'; sessionStorage.asked = 'yes'});</script>"));
    await tab.click('h1');
    await tab.start(await storedPage(page()));
    const prompts = await tab.prompts();
    // WebKitGTK asks nobody while it is driven.
    if (prompts) await until('the question', async () => (await tab.prompts())?.some(({kind}) => kind === 'beforeunload'));
    await tab.until('the page to be asked', () => sessionStorage.asked === 'yes');
  });

  it('opens others, which are closed after the test', async () => {
    const tab = await openTab(page(`<a href="${await place()}" target="_blank" rel="noreferrer">More</a>`));
    const other = await tab.opens(() => tab.click('a'));
    await other.until('the page', () => document.title === 'Weather');
    expect(await other.run(() => (window as unknown as {learnt: object}).learnt)).to.deep.equal({referrer: '', opener: false, name: '', entries: 1});
  });

  it('leaves the keys to the tests again', () => {
    expect(document.hasFocus()).to.be.true;
    expect(document.visibilityState).to.equal('visible');
  });
});
