/** From the press on nothing of the page is seen, and nothing holds it up: not the page, not the next one. */
import {expect} from '@open-wc/testing';
import {contentFor} from '../content/index.js';
import {engine, letGo, place, requestsSeen, scriptUrl} from './browsers/commands.js';
import {EXIT, fastClock, frameNotes, GROUND, GROUND_SEEN, helpPage, learnt, leave, leftFor, pageSeen, ready, startReading, visit, ways, type Help} from './browsers/leaving.js';
import {openTab, storedPage, until, type Step, type Tab} from './browsers/tab.js';

const words = contentFor('en').quickExit;
const weather = new URL(words.url).href;

declare const noted: Promise<string[]>;
declare const said: string[];

/** Expects a screen like the browser's blank page, to the last corner. */
async function isBlank(tab: Tab, colour = '255, 255, 255'): Promise<void> {
  const {width, height} = await tab.look();
  // The picture may be of the moment before.
  const seen = await until('a blank screen', async () => {
    const {colours, at} = await tab.look([0, 0], [width - 1, height - 1]);
    return colours.length === 1 && [...colours, ...at];
  });
  expect(seen).to.deep.equal([colour, colour, colour]);
}

describe('<ht-quick-exit>', () => {
  describe('shows nothing of the page', () => {
    for (const [way, {attributes, press, act}] of Object.entries(ways)) {
      it(`from the frame of ${way} on, until the next page is there`, async () => {
        const destination = await place('held');
        const {tab} = await visit({attributes, destination, early: frameNotes(press), after: '<p style="height: 3000px">A long page</p>'});
        await until('the page to be painted', async () => (await tab.look([300, 300])).at[0] === GROUND_SEEN);
        expect(await tab.run(pageSeen, GROUND)).not.to.equal('');
        const frames = tab.later(() => noted);
        await act(tab);
        expect([...new Set(await frames)]).to.deep.equal(['']);
        await isBlank(tab);
      });
    }

    it('in the dark, where a blank page is dark', async () => {
      const dark = async (tab: Tab) => tab.emulate({colorScheme: 'dark'});
      const blank = await openTab({html: '<!doctype html><meta name="color-scheme" content="light dark"><title>Blank</title>'});
      // Only Chromium can be told that it is dark.
      if (!(await dark(blank))) return;
      const [colour] = (await blank.look()).colours;
      expect(colour).not.to.equal('255, 255, 255');
      const {tab} = await visit({destination: await place('never')});
      await dark(tab);
      await tab.click(EXIT);
      await isBlank(tab, colour);
    });

    const highest = {
      'a notice in the highest layer': '<p style="position: fixed; inset: 0; margin: 0; z-index: 2147483647; background: green; pointer-events: none">Cookies?</p>',
      'a modal dialog': '<dialog style="max-width: none; max-height: none; width: 100%; height: 100%; background: green"><p>Cookies?</p></dialog><script>document.querySelector("dialog").showModal()</script>',
      'a popover': '<div popover="manual" style="margin: 0; border: 0; width: 100%; height: 100%; background: green; pointer-events: none">Cookies?</div><script>document.querySelector("[popover]").showPopover()</script>',
      'a part of the page that fills the screen': '<section style="background: green"><p>A film</p></section><script>document.querySelector("h1").onclick = () => document.querySelector("section").requestFullscreen()</script>',
    };
    for (const [what, before] of Object.entries(highest)) {
      it(`above ${what}`, async () => {
        const {tab} = await visit({before, destination: await place('never')});
        const fills = what.includes('fills');
        if (fills) {
          await tab.click('h1');
          await tab.until('the whole screen', () => !!document.fullscreenElement);
        }
        const {width, height} = await tab.look();
        await until('the green', async () => (await tab.look([width - 20, height / 2])).at[0] === '0, 128, 0');
        if (what.includes('dialog')) await startReadingInDialog(tab);
        else if (!fills) await startReading(tab);
        await tab.press('Shift', 'Shift', 'Shift');
        // Back from the whole screen, MiniBrowser may leave a grey strip of its own window for as long as the next page takes.
        const own = (colour: string) => ['0, 128, 0', '0, 0, 0', GROUND_SEEN].includes(colour);
        if (fills && engine === 'webkit') await until('nothing of the page', async () => !(await tab.look()).colours.some(own));
        else await isBlank(tab);
      });
    }
  });

  it('silences what plays', async () => {
    // Two seconds: one of a few milliseconds begins again so often that a slow machine does nothing else.
    const seconds = 2;
    const rate = 8000;
    const length = seconds * rate;
    const numbers = (size: number, ...values: number[]) => values.flatMap((value) => Array.from({length: size}, (_, i) => (value >> (8 * i)) & 255));
    const text = (word: string) => [...word].map((letter) => letter.charCodeAt(0));
    const wave = [...text('RIFF'), ...numbers(4, 36 + length), ...text('WAVEfmt '), ...numbers(4, 16), ...numbers(2, 1, 1), ...numbers(4, rate, rate), ...numbers(2, 1, 8), ...text('data'), ...numbers(4, length), ...Array.from({length}, () => 128)];
    const sound = `data:audio/wav;base64,${btoa(String.fromCharCode(...wave))}`;
    const after = `<audio src="${sound}" loop></audio><video src="${sound}" loop></video><div id="player"></div>
      <script>
        const root = document.querySelector('#player').attachShadow({mode: 'open'});
        root.innerHTML = '<audio src="${sound}" loop></audio>';
        var players = [...document.querySelectorAll('audio, video'), root.querySelector('audio')];
        document.querySelector('h1').onclick = () => players.forEach((player) => player.play());
      </script>`;
    const destination = await place('never');
    const {tab} = await visit({after, destination});
    await tab.click('h1');
    await tab.until('the sound', () => (window as unknown as {players: HTMLMediaElement[]}).players.every(({paused}) => !paused));
    await tab.click(EXIT);
    await tab.stop();
    const players = await tab.run(() => (window as unknown as {players: HTMLMediaElement[]}).players.map(({paused, muted}) => [paused, muted]));
    expect(players).to.deep.equal([[true, true], [true, true], [true, true]]);
  });

  it('leaves nothing to be read out, no name of the page and no picture of it', async () => {
    const {tab, destination} = await leftFor('never');
    expect(await tab.title()).to.equal(new URL(destination).host);
    await tab.stop();
    const all = await tab.accessible();
    // Only Chromium tells what a screen reader could read.
    if (all) expect(all.filter((line) => /Help|Leave|heading|button|link|text/i.test(line))).to.deep.equal([]);
    const rest = await tab.run(() => ({
      text: document.documentElement.innerText.trim(),
      icons: [...document.querySelectorAll<HTMLLinkElement>('link[rel~=icon]')].map(({href}) => href),
      elements: [...document.querySelectorAll('body *')].map(({localName}) => localName),
    }));
    expect(rest).to.deep.equal({text: '', icons: ['data:,'], elements: []});
  });

  it('wipes what was answered first', async () => {
    const {tab} = await visit({before: '<ht-screening></ht-screening><script>var kept</script>', attributes: 'placement="inline"', destination: await place('never')});
    await tab.click('ht-screening >>> [part=answer]');
    await tab.run(() => {
      (window as unknown as {kept: Node}).kept = document.querySelector('ht-screening')!.shadowRoot!;
    });
    const pressed = () => ({answers: (window as unknown as {kept: ShadowRoot}).kept.querySelectorAll('[aria-pressed=true]').length});
    expect(await tab.run(pressed)).to.deep.equal({answers: 1});
    await tab.click(EXIT);
    await tab.stop();
    // A page that is being left may keep a question to itself (Chromium, on a busy machine): then it is asked again.
    expect(await tab.until('what is left', pressed)).to.deep.equal({answers: 0});
  });

  describe('tells the next page nothing', () => {
    it('neither where its visitor came from nor who opened the tab nor what it was called', async () => {
      const {page, destination} = await helpPage({headers: {'Referrer-Policy': 'unsafe-url'}});
      const help = await storedPage(page);
      const opener = await openTab({html: `<!doctype html><title>Opener</title><button onclick="window.open('${help}', 'trafficking-help')">Open</button>`});
      const tab = await opener.opens(() => opener.click('button'));
      await ready(tab);
      await requestsSeen();
      await leave({tab, destination, address: help});
      const seen = (await requestsSeen()).filter(({path}) => destination.endsWith(path));
      expect(seen.map(({referrer}) => referrer)).to.deep.equal(['']);
      const {referrer, opener: knows, name} = await learnt(tab);
      expect({referrer, knows, name}).to.deep.equal({referrer: '', knows: false, name: ''});
    });

    it('although a page says so that was told to tell', async () => {
      const {tab, destination} = await visit({headers: {'Referrer-Policy': 'unsafe-url'}, early: '<meta name="referrer" content="unsafe-url">', after: '<meta name="referrer" content="unsafe-url">'});
      expect((await requestsSeen()).map(({referrer}) => referrer), 'this page does tell others').not.to.include('');
      await leave({tab, destination, address: ''});
      expect((await learnt(tab)).referrer).to.equal('');
    });
  });

  describe('is held up by nothing', () => {
    const question = (where: string) => `<script>
      delete localStorage.asked;
      ${where}.addEventListener('beforeunload', (event) => {
        localStorage.asked = 'yes';
        event.preventDefault();
        event.returnValue = 'Stay!';
      }, true);
      onbeforeunload = () => 'Stay!';
    </script>`;
    // Each of these is there before our script.
    const stop = (where: string, ...kinds: string[]) => `<script>
      for (const kind of ${JSON.stringify(kinds)}) ${where}.addEventListener(kind, (event) => {
        event.stopImmediatePropagation();
        event.preventDefault();
      }, true);
    </script>`;
    const busy = (kind: string) => `<script>
      addEventListener('${kind}', () => { const end = performance.now() + 2000; while (performance.now() < end); }, true);
    </script>`;
    const hostile: Record<string, Help & {keys?: false; mouse?: false}> = {
      'a page that asks whether one wants to leave': {early: question('window')},
      'an unsaved form': {early: question('window'), before: '<form><label>Name <input value="Ada"></label></form>'},
      'a page that keeps all clicks and keys': {early: stop('document', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click', 'keydown', 'keypress', 'keyup', 'blur')},
      'a page that takes clicks before anybody else': {early: stop('window', 'click', 'mousedown', 'mouseup'), keys: false},
      'a page that takes presses before anybody else': {early: stop('window', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'), keys: false},
      'a modal dialog of the page': {before: '<dialog><p>Cookies? <button>Yes</button></p></dialog><script>document.querySelector("dialog").showModal()</script>'},
      'a page that is busy at the press for two seconds': {early: busy('pointerup') + busy('click') + busy('keyup'), keys: false},
      'a page that has broken what we use': {
        after: `<script>
          document.querySelector('h1').onclick = () => {
            document.open = document.close = document.write = null;
            for (const broken of ['append', 'replaceChildren', 'setAttribute', 'querySelectorAll']) Document.prototype[broken] = Element.prototype[broken] = () => { throw new Error('broken'); };
            MutationObserver = HTMLElement.prototype.showPopover = HTMLDialogElement.prototype.showModal = sessionStorage.__proto__.setItem = null;
          };
        </script>`,
      },
      'a page that has broken addresses and frames': {
        after: `<script>
          document.querySelector('h1').onclick = () => {
            URL = null;
            requestAnimationFrame = Document.prototype.getElementsByTagName = () => { throw new Error('broken'); };
            Object.defineProperty(window, 'alert', {value: null, configurable: false});
          };
        </script>`,
      },
      'forms and pictures of the page that are named like what we use': {before: ['open', 'close', 'documentElement', 'body', 'head', 'location', 'defaultView'].map((name) => `<form name="${name}" id="${name}"></form><img name="${name}" alt="">`).join('')},
    };
    it('a page that takes keys before anybody else, at Enter on the button', async () => {
      const early = "<script>for (const kind of ['keydown', 'keypress', 'keyup']) addEventListener(kind, (event) => event.stopImmediatePropagation(), true)</script>";
      await leave(await visit({early}), ways['Enter on the button'].act);
    });

    it('a strict policy of the page', async () => {
      const own = new URL(await scriptUrl()).origin;
      const headers = {'Content-Security-Policy': `default-src 'none'; style-src 'none'; script-src 'unsafe-inline' ${own}; require-trusted-types-for 'script'; form-action 'none'; base-uri 'none'`};
      const {tab} = await leftFor('held', {headers});
      await isBlank(tab);
    });

    for (const [what, {keys, ...help}] of Object.entries(hostile)) {
      for (const way of ['a click', 'Shift three times']) {
        if (keys === false && way !== 'a click') continue;
        it(`${what}, at ${way}`, async () => {
          const {tab, ...page} = await visit(help);
          // A page may only ask somebody who has done something there.
          if (!what.includes('dialog')) await tab.click('h1');
          await leave({tab, ...page}, what.includes('dialog') && way !== 'a click' ? () => tab.press('Shift', 'Shift', 'Shift') : ways[way].act);
          if (!what.includes('asks') && !what.includes('form')) return;
          const prompts = await tab.prompts();
          if (prompts) expect(prompts).to.deep.equal([]);
          // WebKitGTK asks nobody while it is driven, so there the page must not even have been heard.
          else expect(localStorage.getItem('asked')).to.equal(null);
        });
      }
    }

    it('a page that goes elsewhere by the clock, or asks in other boxes, once it is being left', async () => {
      const elsewhere = await place();
      const meanwhile = `<script>setInterval(() => {
        if (document.querySelector('h1')) return;
        location.href = '${elsewhere}';
        alert('Stay!');
        confirm('Stay!');
      }, 5)</script>`;
      const {tab, destination} = await leftFor('held', {after: meanwhile});
      await isBlank(tab);
      const asked = await requestsSeen();
      expect(asked.map(({path}) => path)).to.deep.equal([]);
      expect((await tab.prompts()) ?? []).to.deep.equal([]);
      await letGo();
      await tab.arrives(destination);
    });

    it('a next page that answers late', async () => {
      const {tab, destination} = await leftFor('held');
      await isBlank(tab);
      expect(await tab.address()).not.to.equal(destination);
    });

    for (const answer of ['never', 'nothing', 'download'] as const) {
      it(`a next page that does not come (${answer}): another one does`, async () => {
        const {tab} = await leftFor(answer, {early: fastClock(3)});
        await isBlank(tab);
        await tab.arrives(weather);
      });
    }

    it('a next page where nobody answers', async () => {
      const destination = await place('refused');
      const {tab} = await visit({destination});
      await tab.click(EXIT);
      await tab.arrives(destination);
      expect(await tab.title()).not.to.contain('Help');
    });
  });

  describe('stays blank although the page puts itself back', () => {
    const putBack = `if (!document.body?.textContent.includes('Trafficking help')) {
        document.title = 'Trafficking help';
        document.documentElement || document.append(document.createElement('html'));
        document.body || document.documentElement.append(document.createElement('body'));
        document.body.insertAdjacentHTML('beforeend', '<h1>Trafficking help</h1>');
        document.body.style.cssText = 'display: block !important; background: ${GROUND}';
        document.documentElement.style.cssText = 'background: ${GROUND}';
      }`;
    const again: Record<string, string> = {
      'when it sees that it changes': `new MutationObserver(() => {${putBack}}).observe(document, {childList: true, subtree: true, attributes: true, characterData: true});`,
      'by the clock': `setInterval(() => {${putBack}}, 10);`,
      'in each frame': `(function frame() {${putBack} requestAnimationFrame(frame);})();`,
      'when an element of it goes': `customElements.define('stay-here', class extends HTMLElement { disconnectedCallback() {${putBack}} }); document.body.append(document.createElement('stay-here'));`,
    };
    for (const [when, script] of Object.entries(again)) {
      it(when, async () => {
        const destination = await place('never');
        const {tab} = await visit({destination, early: frameNotes({type: 'pointerup'}, 40), before: '<p>Trafficking help</p>', after: `<script>${script}</script>`});
        const frames = tab.later(() => noted);
        await tab.click(EXIT);
        expect([...new Set(await frames)]).to.deep.equal(['']);
        await isBlank(tab);
        expect(await tab.title()).to.equal(new URL(destination).host);
      });
    }
  });

  it('says nothing in the console meanwhile', async () => {
    const {tab} = await visit({destination: await place('never')});
    await tab.click(EXIT);
    await tab.stop();
    expect(await tab.run(() => said)).to.deep.equal([]);
  });

  it('takes with it whoever presses again and again, and asks for the next page once', async () => {
    const {tab, destination} = await leftFor('nothing', {}, async (page) => {
      const move = await page.middle(EXIT);
      await page.act({move}, ...[1, 2, 3].flatMap((): Step[] => [{button: 'down'}, {button: 'up'}]));
    });
    await tab.press('Escape', 'Escape', 'Shift', 'Shift', 'Shift');
    await isBlank(tab);
    expect((await requestsSeen()).filter(({path}) => destination.endsWith(path))).to.deep.equal([]);
  });

  it('asks nothing of anybody before', async () => {
    await requestsSeen();
    const {tab} = await visit();
    await startReading(tab);
    const own = new URL(await scriptUrl()).pathname;
    expect((await requestsSeen()).map(({path}) => path)).to.deep.equal([own]);
  });
});

/** Puts the focus where a dialog has it, which may be on nothing. */
const startReadingInDialog = (tab: Tab): Promise<void> => tab.click('dialog p');
