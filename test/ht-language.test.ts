import {expect, fixture, nextFrame} from '@open-wc/testing';
import {contentFor, formatNumber, locales, numbers, type Content, type Locale} from '../content/index.js';
import type {HtLanguage} from '../src/ht-language/ht-language.js';
import type {HtElement} from '../src/internal/ht-element.js';
import {callHref} from '../src/internal/links.js';
import {allInside, block, builtPage, errorsDuring, inside, isAccessible, isPageAccessible, isSeen, linksOf, nextLoad, openPage, overflowing, rgbOf, textOf, tooSmall, warningsDuring, windowOf} from './browsers/blocks.js';
import {click, emulate, engine, hostPage, press, requestsSeen, scriptUrl} from './browsers/commands.js';
import {passOff, passOffScript} from './browsers/open-roots.js';

const {languages} = contentFor('en');
const switches = (attributes = '', children = '') => block<HtLanguage>(`<ht-language ${attributes}>${children}</ht-language>`);

/** By these words a visitor knows which language a block speaks. */
const greetings: Record<string, (content: Content) => string> = {
  'ht-hotline': (content) => content.interface.hotlineTitle,
  'ht-red-flags': ({redFlags}) => redFlags.title,
  'ht-screening': ({screening}) => screening.title.self,
  'ht-quick-exit': ({quickExit}) => quickExit.label,
};
const others = Object.keys(greetings) as ('ht-hotline' | 'ht-red-flags' | 'ht-screening' | 'ht-quick-exit')[];

/** The language that can be read in a block and that a screen reader is told. */
function spokenBy(block: Element): string {
  const {lang} = inside(block, '[lang]');
  // Of several exits in one place one is seen.
  const first = block.localName === 'ht-quick-exit' ? inside(block, 'button') : allInside(block, 'h2')[0];
  expect(textOf(first)).to.equal(greetings[block.localName](contentFor(lang as Locale)));
  return lang;
}

const buttons = (block: Element) => allInside<HTMLButtonElement>(block, 'button');
const names = (block: Element) => buttons(block).map(textOf);
const buttonFor = (block: Element, locale: Locale) => buttons(block).find((button) => textOf(button) === languages[locale].name)!;
/** The languages that are shown as the one in use. */
const pressed = (block: Element) => buttons(block).filter((button) => button.getAttribute('aria-pressed') === 'true').map(textOf);
const status = (block: Element) => inside(block, '[role=status]');

type Page = Window & typeof globalThis;

/** A page of its own, since a choice lasts as long as the page, with the script that partners paste. */
async function visit(html = '<ht-language></ht-language>') {
  const frame = await builtPage(`<main><h1 tabindex="-1">Help</h1>${html}</main>`);
  const page = windowOf(frame);
  const {document} = page;
  const all = () => [...document.querySelectorAll<HtElement>(others.join())];
  return {
    frame,
    page,
    main: document.querySelector('main')!,
    control: document.querySelector('ht-language')!,
    all,
    spoken: () => all().map(spokenBy),
  };
}

/** When the blocks of a page have had the time to hear of a change, and to speak. */
async function heard({document}: Page): Promise<void> {
  await nextFrame();
  for (const block of document.querySelectorAll<HtElement>(`${others.join()}, ht-language`)) await block.updateComplete;
}

async function choose({page}: {page: Page}, control: Element, locale: Locale): Promise<void> {
  await click(buttonFor(control, locale));
  await heard(page);
}

/** See `ht-quick-exit.test.ts`: in WebKitGTK the first key after a script moved the focus into a frame may get lost. */
async function tabTo({page}: {page: Page}, control: Element, button: Element): Promise<void> {
  page.document.querySelector('h1')!.focus();
  await press('Control');
  const isThere = () => page.document.activeElement === control && control.shadowRoot!.activeElement === button;
  for (let presses = 0; presses < 10 && !isThere(); presses++) await press('Tab');
  expect(isThere(), `the Tab key reaches "${textOf(button)}"`).to.equal(true);
}

/** Every word that stands in an element, in the order of the alphabet. */
function wordsIn(element: Element): string[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) found.push(...texts.currentNode.textContent!.split(/\s+/).filter(Boolean));
  return found.sort();
}

describe('<ht-language>', () => {
  describe('before the script and without it', () => {
    it('is the link of the page to its other language', async () => {
      const spanish = await hostPage({html: '<!doctype html><html lang="es"><title>Ayuda</title><p>Ayuda</p></html>'});
      const link = `<a href="${spanish}" lang="es" hreflang="es">Español</a>`;
      const frame = await openPage({html: `<!doctype html><html lang="en"><title>Help</title><main><h1>Help</h1><ht-language>${link}</ht-language></main></html>`});
      const {document, customElements} = windowOf(frame);
      expect(customElements.get('ht-language')).to.equal(undefined);
      expect(isSeen(document.querySelector('a')!)).to.equal(true);
      await isPageAccessible(frame);
      const gone = nextLoad(frame);
      await click(document.querySelector('a')!);
      await gone;
      expect(windowOf(frame).location.href).to.equal(spanish);
    });

    it('is a button for each language in the place of that link, once there is one', async () => {
      const {control} = await visit('<ht-language><a href="#es" lang="es">Español</a></ht-language>');
      expect(isSeen(control.querySelector('a')!)).to.equal(false);
      expect(names(control)).to.deep.equal(locales.map((locale) => languages[locale].name));
    });

    it('is that link again when the switch cannot be shown, and says so once', async () => {
      const control = await switches('', '<a href="#es" lang="es">Español</a>');
      Object.defineProperty(control, 'languages', {
        get() {
          throw new Error('no words');
        },
      });
      const errors = await errorsDuring(async () => {
        control.requestUpdate();
        await control.updateComplete;
      });
      expect(isSeen(control.querySelector('a')!)).to.equal(true);
      expect(names(control)).to.deep.equal([]);
      expect(errors).to.have.lengthOf(1);
      expect(errors[0]).to.include('<ht-language>');
      await isAccessible(control);
    });
  });

  describe('its buttons', () => {
    it('name each language in itself, and are marked as such', async () => {
      expect(buttons(await switches()).map((button) => [button.lang, textOf(button)])).to.deep.equal(locales.map((locale) => [locale, languages[locale].name]));
    });

    it('name it the same whatever the page speaks', async () => {
      const english = names(await switches());
      expect(names(await block<HtLanguage>('<div lang="es"><ht-language></ht-language></div>'))).to.deep.equal(english);
    });

    for (const locale of locales) {
      it(`say that the page speaks ${languages[locale].name}, to the eye and to the ear`, async () => {
        const control = await block<HtLanguage>(`<div lang="${locale}"><ht-language></ht-language></div>`);
        expect(buttons(control).map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(locales.map((each) => String(each === locale)));
        const grounds = locales.map((each) => getComputedStyle(buttonFor(control, each)).backgroundColor);
        expect(new Set(grounds).size).to.equal(2);
        expect(grounds.filter((ground) => ground === getComputedStyle(buttonFor(control, locale)).backgroundColor)).to.have.lengthOf(1);
      });

      it(`stand under the word "${contentFor(locale).interface.languageLabel}", which is heard`, async () => {
        const control = await switches(`lang="${locale}"`);
        const group = inside(control, '[role=group]');
        expect([group.getAttribute('aria-label'), group.lang]).to.deep.equal([contentFor(locale).interface.languageLabel, locale]);
        expect(buttons(control).every((button) => group.contains(button))).to.equal(true);
      });
    }

    it('send no form', async () => {
      const {control, main, page} = await visit('<form><ht-language></ht-language></form>');
      let sent = 0;
      main.querySelector('form')!.addEventListener('submit', (event) => {
        event.preventDefault();
        sent++;
      });
      await choose({page}, control, 'es');
      expect(sent).to.equal(0);
      expect([...new page.FormData(main.querySelector('form')!)]).to.deep.equal([]);
    });
  });

  const blocks = others.map((tag) => `<${tag}></${tag}>`).join('');
  const everyOne = (locale: Locale) => others.map(() => locale as string);

  describe('changes every block of the page', () => {
    it('at a click, and back', async () => {
      const visited = await visit(`<ht-language></ht-language>${blocks}`);
      expect(visited.spoken()).to.deep.equal(everyOne('en'));
      for (const locale of ['es', 'en', 'es'] as const) {
        await choose(visited, visited.control, locale);
        expect(visited.spoken()).to.deep.equal(everyOne(locale));
        expect(pressed(visited.control)).to.deep.equal([languages[locale].name]);
      }
    });

    for (const key of ['Enter', 'Space']) {
      it(`with the Tab key and ${key}, and the focus stays`, async () => {
        const visited = await visit(`<ht-language></ht-language>${blocks}`);
        const {control, page} = visited;
        const button = buttonFor(control, 'es');
        await tabTo(visited, control, button);
        await press(key);
        await heard(page);
        expect(visited.spoken()).to.deep.equal(everyOne('es'));
        expect(control.shadowRoot!.activeElement === button).to.equal(true);
        await press('Shift+Tab');
        expect(control.shadowRoot!.activeElement === buttonFor(control, 'en')).to.equal(true);
        await press(key);
        await heard(page);
        expect(visited.spoken()).to.deep.equal(everyOne('en'));
      });
    }

    it('without a word of another language in them, and without another number', async () => {
      const visited = await visit(`<ht-language></ht-language>${blocks}`);
      const numbersBefore = visited.all().map(linksOf);
      await choose(visited, visited.control, 'es');
      const spanish = await fixture<HTMLElement>(`<main lang="es">${blocks}</main>`);
      for (const [i, element] of [...spanish.querySelectorAll<HtElement>(others.join())].entries()) {
        await element.updateComplete;
        // Sorted, because the answers to a question stand in an order of chance.
        const [spoken, written] = [visited.all()[i], element].map((each) => wordsIn(inside(each, '[lang]')));
        expect(spoken).to.deep.equal(written);
      }
      expect(visited.all().map(linksOf)).to.deep.equal(numbersBefore);
    });

    it('also when a part of the page has a language', async () => {
      const visited = await visit(`<ht-language></ht-language><section lang="en">${blocks}</section><div lang="es">${blocks}</div>`);
      expect(visited.spoken()).to.deep.equal([...everyOne('en'), ...everyOne('es')]);
      await choose(visited, visited.control, 'es');
      expect(visited.spoken()).to.deep.equal([...everyOne('es'), ...everyOne('es')]);
      await choose(visited, visited.control, 'en');
      expect(visited.spoken()).to.deep.equal([...everyOne('en'), ...everyOne('en')]);
    });

    it('also in components of the page, open and closed, one in the other', async () => {
      const visited = await visit();
      const {main, page, control} = visited;
      // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the host as its `this`; that of the page opens every root
      const {attachShadow} = windowOf(await fixture<HTMLIFrameElement>('<iframe title="An untouched page"></iframe>')).Element.prototype;
      const hidden: HtElement[] = [];
      for (const [outer, inner] of [['open', 'closed'], ['closed', 'closed']] as const) {
        const [host, innerHost] = [page.document.createElement('div'), page.document.createElement('div')];
        main.append(host);
        attachShadow.call(host, {mode: outer}).append(innerHost);
        const root = attachShadow.call(innerHost, {mode: inner});
        expect(innerHost.shadowRoot).to.equal(null);
        root.append(...others.map((tag) => page.document.createElement(tag)));
        hidden.push(...(root.children as unknown as HtElement[]));
      }
      await Promise.all(hidden.map((element) => element.updateComplete));
      for (const locale of ['es', 'en'] as const) {
        await choose(visited, control, locale);
        await Promise.all(hidden.map((element) => element.updateComplete));
        expect(hidden.map(spokenBy)).to.deep.equal(everyOne(locale).concat(everyOne(locale)));
      }
    });

    it('and those that come later', async () => {
      const visited = await visit();
      await choose(visited, visited.control, 'es');
      visited.main.insertAdjacentHTML('beforeend', blocks);
      await heard(visited.page);
      expect(visited.spoken()).to.deep.equal(everyOne('es'));
    });

    it('and those that are taken off and put back', async () => {
      const visited = await visit(`<ht-language></ht-language><section>${blocks}</section>`);
      const section = visited.main.querySelector('section')!;
      section.remove();
      await choose(visited, visited.control, 'es');
      visited.main.append(section);
      await heard(visited.page);
      expect(visited.spoken()).to.deep.equal(everyOne('es'));
    });

    it('from inside a component of the page', async () => {
      const visited = await visit(`<ht-language></ht-language>${blocks}<div></div>`);
      const host = visited.main.querySelector('div')!;
      host.attachShadow({mode: 'open'}).append(visited.control);
      await choose(visited, visited.control, 'es');
      expect(visited.spoken()).to.deep.equal(everyOne('es'));
    });

    it('for as long as the page is open, whatever the page changes later', async () => {
      const visited = await visit(`<ht-language></ht-language>${blocks}`);
      const {document} = visited.page;
      await choose(visited, visited.control, 'es');
      for (const lang of ['en', 'es', 'en-US']) {
        document.documentElement.lang = lang;
        visited.main.lang = lang;
        await heard(visited.page);
        expect(visited.spoken()).to.deep.equal(everyOne('es'));
      }
      visited.control.remove();
      visited.main.insertAdjacentHTML('beforeend', blocks);
      await heard(visited.page);
      expect(visited.spoken()).to.deep.equal([...everyOne('es'), ...everyOne('es')]);
    });

    it('and no other page', async () => {
      const visited = await visit(`<ht-language></ht-language>${blocks}`);
      await choose(visited, visited.control, 'es');
      expect((await visit(`<ht-language></ht-language>${blocks}`)).spoken()).to.deep.equal(everyOne('en'));
    });

    it('but not one that has a language of its own', async () => {
      const own = ['en', 'es', 'es-MX', ''].map((lang) => others.map((tag) => `<${tag} lang="${lang}"></${tag}>`).join('')).join('');
      const visited = await visit(`<ht-language></ht-language>${own}`);
      const before = visited.spoken();
      expect(before).to.deep.equal([...everyOne('en'), ...everyOne('es'), ...everyOne('es'), ...everyOne('en')]);
      for (const locale of ['es', 'en'] as const) {
        await choose(visited, visited.control, locale);
        expect(visited.spoken()).to.deep.equal(before);
      }
    });

    it('until a block gets a language of its own, and again when that goes', async () => {
      const visited = await visit(`<ht-language></ht-language>${blocks}`);
      await choose(visited, visited.control, 'es');
      for (const element of visited.all()) element.lang = 'en';
      await heard(visited.page);
      expect(visited.spoken()).to.deep.equal(everyOne('en'));
      for (const element of visited.all()) element.removeAttribute('lang');
      await heard(visited.page);
      expect(visited.spoken()).to.deep.equal(everyOne('es'));
    });

    it('without taking the answers, the place or what was opened', async () => {
      const visited = await visit(`<ht-language></ht-language>${blocks}`);
      const [, flags, screening] = visited.all();
      // Every answer to the last question has a next step.
      await click(allInside(screening, '[part=answer]').at(-1)!);
      await click(allInside(flags, '[part=group] summary')[2]);
      await heard(visited.page);
      const state = () => ({
        answers: allInside(screening, '[part=answer]').map((answer) => answer.getAttribute('aria-pressed')),
        steps: allInside(screening, '[part=steps] > div > strong').length,
        open: allInside<HTMLDetailsElement>(flags, 'details').map((group) => group.open),
      });
      const before = state();
      expect([before.answers.includes('true'), before.steps > 0, before.open.includes(true)]).to.deep.equal([true, true, true]);
      for (const locale of ['es', 'en'] as const) {
        await choose(visited, visited.control, locale);
        expect(state()).to.deep.equal(before);
      }
    });
  });

  describe('is heard', () => {
    it('to say, in the new language, that the help has changed', async () => {
      const visited = await visit();
      const {control} = visited;
      const region = status(control);
      for (const locale of ['es', 'en', 'es'] as const) {
        await choose(visited, control, locale);
        expect(status(control) === region, 'the region was there before the words').to.equal(true);
        expect(textOf(region)).to.equal(contentFor(locale).interface.languageChanged);
        expect([region.lang, region.dir]).to.deep.equal([locale, 'ltr']);
        expect(isSeen(region), 'what is hidden is not heard').to.equal(true);
      }
    });

    it('to say nothing before', async () => {
      const {control} = await visit();
      expect(textOf(status(control))).to.equal('');
    });

    it('to say nothing when the page changes by itself', async () => {
      const {control, page} = await visit();
      for (const lang of ['es', 'en']) {
        page.document.documentElement.lang = lang;
        await heard(page);
        expect(textOf(status(control))).to.equal('');
        expect(pressed(control)).to.deep.equal([languages[lang as Locale].name]);
      }
    });

    it('once: of several, the one that was pressed last says it', async () => {
      const visited = await visit('<ht-language></ht-language><ht-language></ht-language>');
      const both = [...visited.main.querySelectorAll('ht-language')];
      const turns: [number, Locale][] = [
        [0, 'es'],
        [1, 'en'],
        [1, 'es'],
        [0, 'en'],
        [0, 'es'],
      ];
      for (const [turn, [which, locale]] of turns.entries()) {
        await choose(visited, both[which], locale);
        const said = both.map((control) => textOf(status(control)));
        expect(said, `press ${turn + 1}`).to.deep.equal(both.map((_, i) => (i === which ? contentFor(locale).interface.languageChanged : '')));
      }
    });
  });

  describe('of which there are several', () => {
    it('agrees with the others, with those that come later too', async () => {
      const visited = await visit('<ht-language></ht-language><section lang="en"><ht-language languages="es en"></ht-language></section>');
      const {main, page} = visited;
      const all = () => [...main.querySelectorAll('ht-language')];
      await choose(visited, all()[1], 'es');
      expect(all().map(pressed)).to.deep.equal([['Español'], ['Español']]);
      main.append(page.document.createElement('ht-language'));
      await heard(page);
      expect(all().map(pressed)).to.deep.equal([['Español'], ['Español'], ['Español']]);
      await choose(visited, all()[2], 'en');
      expect(all().map(pressed)).to.deep.equal([['English'], ['English'], ['English']]);
    });
  });

  describe('with a language of its own', () => {
    for (const locale of locales) {
      it(`speaks it and changes the others all the same: ${locale}`, async () => {
        const visited = await visit(`<ht-language lang="${locale}"></ht-language>${blocks}`);
        const {control} = visited;
        const label = () => inside(control, '[role=group]').getAttribute('aria-label');
        expect(pressed(control)).to.deep.equal(['English']);
        for (const chosen of ['es', 'en'] as const) {
          await choose(visited, control, chosen);
          expect(visited.spoken()).to.deep.equal(everyOne(chosen));
          expect(pressed(control)).to.deep.equal([languages[chosen].name]);
          expect(label()).to.equal(contentFor(locale).interface.languageLabel);
          expect([textOf(status(control)), status(control).lang]).to.deep.equal([contentFor(chosen).interface.languageChanged, chosen]);
        }
      });
    }

    it('speaks the chosen one when it has none', async () => {
      const visited = await visit();
      await choose(visited, visited.control, 'es');
      const group = inside(visited.control, '[role=group]');
      expect([group.getAttribute('aria-label'), group.lang]).to.deep.equal([contentFor('es').interface.languageLabel, 'es']);
    });
  });

  describe('shows the languages the page asks for', () => {
    const asked: [languages: string, shown: Locale[]][] = [
      ['', [...locales]],
      ['es en', ['es', 'en']],
      ['en es', ['en', 'es']],
      ['es', ['es']],
      ['  es\n\ten ', ['es', 'en']],
      ['es es', ['es']],
    ];
    for (const [value, shown] of asked) {
      it(`languages="${value.trim()}": ${shown.join(', ')}`, async () => {
        let control!: HtLanguage;
        expect(await warningsDuring(async () => (control = await switches(`languages="${value}"`)))).to.deep.equal([]);
        expect(names(control)).to.deep.equal(shown.map((locale) => languages[locale].name));
      });
    }

    const unknown: [languages: string, shown: Locale[]][] = [
      ['tlh', [...locales]],
      ['es klingon', ['es']],
      ['ES', [...locales]],
      ['es-MX en', ['en']],
      ['toString', [...locales]],
    ];
    for (const [value, shown] of unknown) {
      it(`languages="${value}": ${shown.join(', ')}, and says once what may stand there`, async () => {
        const tag = `<ht-language languages="${value}"></ht-language>`;
        let control!: HtLanguage;
        const warnings = await warningsDuring(async () => {
          control = await block<HtLanguage>(tag + tag);
          control.requestUpdate();
          await control.updateComplete;
        });
        expect(names(control)).to.deep.equal(shown.map((locale) => languages[locale].name));
        expect(warnings).to.have.lengthOf(1);
        const [fault, allowed] = warnings[0].split('Allowed:');
        expect(fault).to.include('<ht-language>').and.include('languages').and.include(value);
        for (const locale of locales) expect(allowed).to.match(new RegExp(`\\b${locale}\\b`));
      });
    }

    // React hands over properties as they are.
    it('also as a list from a framework, and set late', async () => {
      const control = await switches();
      Object.assign(control, {languages: ['es', 'en']});
      await control.updateComplete;
      expect(names(control)).to.deep.equal(['Español', 'English']);
      control.setAttribute('languages', 'en');
      await control.updateComplete;
      expect(names(control)).to.deep.equal(['English']);
    });
  });

  describe('leaves nothing behind', () => {
    const traces = ({document, history, localStorage, sessionStorage, location, performance, name}: Page) => ({
      cookie: document.cookie,
      storage: [{...localStorage}, {...sessionStorage}],
      history: [history.length, history.state as unknown],
      title: document.title,
      name,
      address: location.href,
      page: document.documentElement.outerHTML,
      requested: performance.getEntriesByType('resource').map((entry) => entry.name),
    });

    it('in storage, cookies, the history, the address or the page, and asks for nothing', async () => {
      localStorage.clear();
      sessionStorage.clear();
      const visited = await visit(`<ht-language></ht-language>${blocks}`);
      await requestsSeen();
      const before = traces(visited.page);
      for (const locale of ['es', 'en', 'es'] as const) {
        await choose(visited, visited.control, locale);
        expect(visited.spoken()).to.deep.equal(everyOne(locale));
        expect(traces(visited.page)).to.deep.equal(before);
      }
      expect(before.storage).to.deep.equal([{}, {}]);
      expect(visited.page.document.documentElement.lang).to.equal('en');
      expect(await requestsSeen()).to.deep.equal([]);
    });

    it('that a script of the page could read from the switch', async () => {
      const {control, ...visited} = await visit();
      const readable = () => Object.entries(control).map(([name, value]) => `${name}: ${String(value)}`);
      const before = readable();
      await choose(visited, control, 'es');
      expect(readable().filter((property) => !before.includes(property))).to.deep.equal([]);
    });

    it('in what the page hears: a click on the switch, and not on which button', async () => {
      interface Heard {
        type: string;
        first: string;
        related: string;
        trusted: boolean;
      }
      interface Watched {
        events: Heard[];
        dispatched: string[];
        roots: Map<string, ShadowRoot>;
      }
      function watch(): void {
        const watched: Watched = {events: [], dispatched: [], roots: new Map()};
        Object.assign(window, {watched});
        /* eslint-disable @typescript-eslint/unbound-method -- called with their own `this` below */
        const {attachShadow} = Element.prototype;
        const {dispatchEvent} = EventTarget.prototype;
        /* eslint-enable @typescript-eslint/unbound-method */
        const hook = function (this: Element, options: ShadowRootInit) {
          const root = attachShadow.call(this, options);
          watched.roots.set(this.localName, root);
          return root;
        };
        Element.prototype.attachShadow = hook;
        passOff(window, hook, attachShadow);
        EventTarget.prototype.dispatchEvent = function (event) {
          watched.dispatched.push(event.type);
          return dispatchEvent.call(this, event);
        };
        const named = (target: EventTarget | null | undefined) => (target instanceof Element ? target.outerHTML : '');
        const kinds = Object.getOwnPropertyNames(window).filter((name) => name.startsWith('on'));
        for (const kind of kinds) {
          addEventListener(
            kind.slice(2),
            (event) => {
              const {type, isTrusted: trusted} = event;
              watched.events.push({type, trusted, first: named(event.composedPath()[0]), related: named((event as MouseEvent).relatedTarget)});
            },
            true,
          );
        }
      }
      const frame = await openPage({
        html: `<!doctype html><html lang="en"><title>Help</title><script>${passOffScript}(${watch.toString()})()</script><script src="${await scriptUrl()}"></script><main><h1 tabindex="-1">Help</h1><ht-language></ht-language></main></html>`,
      });
      const page = windowOf(frame) as Page & {watched: Watched};
      const {events, dispatched, roots} = page.watched;
      const control = page.document.querySelector('ht-language')!;
      expect(control.shadowRoot).to.equal(null);
      const root = roots.get('ht-language')!;
      expect(root.mode).to.equal('closed');

      const eventsOf = async (locale: Locale) => {
        events.length = 0;
        await click([...root.querySelectorAll('button')].find(({lang}) => lang === locale)!);
        await heard(page);
        expect(root.querySelector('[aria-pressed=true]')!.textContent.trim()).to.equal(languages[locale].name);
        return [...events];
      };
      const all = [...(await eventsOf('es')), ...(await eventsOf('en')), ...(await eventsOf('es'))];
      expect(all.filter(({type}) => type === 'click')).to.deep.equal(Array(3).fill({type: 'click', first: control.outerHTML, related: all.find(({type}) => type === 'click')!.related, trusted: true}));
      expect(all.filter(({first, related}) => /button|aria-pressed/.test(first + related))).to.deep.equal([]);
      expect(all.filter(({trusted, first}) => !trusted && first)).to.deep.equal([]);
      // That it is there, before anybody pressed.
      expect(dispatched).to.deep.equal(['ht-rendered']);
    });
  });

  describe('is accessible', () => {
    for (const attributes of ['', 'lang="es"', 'languages="es en"', 'languages="es"']) {
      it(attributes || 'as it comes', async () => isAccessible(await switches(attributes)));
    }

    it('after each press, with the blocks it changes', async () => {
      const visited = await visit(`<ht-language></ht-language>${blocks}`);
      await isPageAccessible(visited.frame);
      for (const locale of ['es', 'en'] as const) {
        await choose(visited, visited.control, locale);
        await isPageAccessible(visited.frame);
      }
    });

    it('on a dark page', async () => {
      const control = await block<HtLanguage>('<div style="background: #111; color: #eee"><ht-language></ht-language></div>');
      await isAccessible(control.parentElement!);
    });
  });

  describe('on the page around it', () => {
    for (const [where, style] of [
      ['an ordinary page', ''],
      ['the head of a page, in small type', 'font-size: 11px'],
      ['a narrow column', 'inline-size: 100px'],
    ]) {
      it(`is large enough for a thumb in ${where}`, async () => {
        expect(tooSmall(await block<HtLanguage>(`<div style="${style}"><ht-language></ht-language></div>`))).to.deep.equal([]);
      });
    }

    for (const [where, width, fontSize] of [
      ['a small phone', 320, 16],
      ['a small phone with text twice as large', 320, 32],
      ['a desk at 400% text', 1280, 64],
    ] as const) {
      it(`sticks out of nothing on ${where}`, async () => {
        const visited = await visit('<ht-language></ht-language>');
        const {document} = visited.page;
        document.documentElement.style.fontSize = `${fontSize}px`;
        visited.frame.width = String(width);
        await choose(visited, visited.control, 'es');
        expect(overflowing(visited.control.shadowRoot!, width)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }

    it('takes no room for what is only heard', async () => {
      const visited = await visit();
      const {height} = visited.control.getBoundingClientRect();
      await choose(visited, visited.control, 'es');
      expect(visited.control.getBoundingClientRect().height).to.equal(height);
      expect(height).to.be.below(100);
    });

    it('can be hidden', async () => {
      const control = await switches('hidden');
      expect(names(control)).to.deep.equal([]);
      control.hidden = false;
      expect(names(control)).to.deep.equal(locales.map((locale) => languages[locale].name));
    });

    it('lets the page style its buttons, and takes its colour from the page', async () => {
      const main = await fixture<HTMLElement>(
        '<main style="--ht-accent: rgb(0, 64, 0)"><style>ht-language::part(language) { outline: 7px dotted rgb(1, 2, 3) }</style><ht-language></ht-language></main>',
      );
      const control = main.querySelector('ht-language')!;
      await control.updateComplete;
      for (const button of buttons(control)) expect(getComputedStyle(button).outlineWidth).to.equal('7px');
      expect(rgbOf(getComputedStyle(inside(control, '[aria-pressed=true]')).backgroundColor)).to.deep.equal([0, 64, 0]);
    });

    it('shows the number when it fails and the page wrote no link', async () => {
      const control = await switches();
      Object.defineProperty(control, 'languages', {
        get() {
          throw new Error('no words');
        },
      });
      await errorsDuring(async () => {
        control.requestUpdate();
        await control.updateComplete;
      });
      const seen = allInside<HTMLAnchorElement>(control, 'a').map((link) => [link.href, textOf(link)]);
      expect(seen).to.deep.equal([[callHref(numbers.hotline), formatNumber(numbers.hotline)]]);
    });
  });

  // Only there can a test ask for them.
  if (engine === 'chromium') {
    it('tells the language in use from the others in forced colours', async () => {
      await emulate({forcedColors: 'active'});
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      const control = await switches();
      const look = (locale: Locale) => getComputedStyle(buttonFor(control, locale));
      expect(look('en').backgroundColor).not.to.equal(look('es').backgroundColor);
      for (const locale of locales) {
        expect(look(locale).borderTopStyle).to.equal('solid');
        expect(parseFloat(look(locale).borderTopWidth)).to.be.above(0);
      }
      expect(look('es').borderTopColor).not.to.equal(look('es').backgroundColor);
      await isAccessible(control);
    });

    it('is not on paper, and what it chose is', async () => {
      const visited = await visit(`<ht-language></ht-language><ht-hotline></ht-hotline>`);
      await choose(visited, visited.control, 'es');
      await emulate({media: 'print'});
      expect(visited.control.getBoundingClientRect().height).to.equal(0);
      expect(names(visited.control)).to.deep.equal([]);
      expect(visited.spoken()).to.deep.equal(['es']);
    });
  }
});
