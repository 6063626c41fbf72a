import {expect, fixture, nextFrame} from '@open-wc/testing';
import {contentFor, formatNumber, locales, numbers, textKeyword, type Audience, type LineId} from '../content/index.js';
import type {HtHotline} from '../src/ht-hotline/ht-hotline.js';
import {allInside, asSeen, block, builtPage, errorsDuring, inside, isAccessible, isSeen, linksOf, openPage, overflowing, rgbOf, settled, textOf, warningsDuring, windowOf} from './browsers/blocks.js';
import {click, emulate, engine, press} from './browsers/commands.js';

const content = contentFor('en');
const words = content.interface;
const lineOf = (id: LineId) => content.lines.find((line) => line.id === id)!;
const chat = lineOf('hotline').channels.find((channel) => channel.kind === 'chat')!;
const audiences: readonly Audience[] = ['self', 'helper', 'professional'];

const tel = (number: string) => `tel:${number}`;
const sms = (number: string) => `sms:${number}`;
const links = {
  emergency: [tel(numbers.emergency), sms(numbers.emergency)],
  hotline: [tel(numbers.hotline), `${sms(numbers.hotlineText)}?&body=${textKeyword}`, chat.url, tel(numbers.relay)],
  local: [tel(numbers.local)],
  careline: [tel(numbers.careline)],
  hsi: [tel(numbers.hsi)],
};
const defaultLinks = [...links.emergency, ...links.hotline, ...links.local, ...links.careline];

const hotlineWith = (attributes = '', children = '') => block<HtHotline>(`<ht-hotline ${attributes}>${children}</ht-hotline>`);
const linkTo = (hotline: HtHotline, href: string) => inside<HTMLAnchorElement>(hotline, `a[href="${href}"]`);
const linesSeen = (hotline: HtHotline) => allInside(hotline, '[part=line]').map((line) => textOf(line.querySelector('h1, h2, h3, h4, h5, h6, strong')!));
const notesSeen = (hotline: HtHotline) => allInside(hotline, '[part=line] li').map(textOf);
const namesOf = (...ids: LineId[]) => ids.map((id) => lineOf(id).name as string);

describe('<ht-hotline>', () => {
  describe('when something is missing or fails', () => {
    const number = `<a href="${tel(numbers.hotline)}">Call for help</a>`;

    const breakWords = (hotline: HtHotline) =>
      void Object.defineProperty(hotline, 'audience', {
        configurable: true,
        get() {
          throw new Error('no words');
        },
      });
    /** Takes something from the browser that a block needs, as a hostile or clumsy page might. */
    function breakBrowser(prototype: object, name: string): () => void {
      const before = Object.getOwnPropertyDescriptor(prototype, name);
      const fail = () => {
        throw new Error(`${name} is broken`);
      };
      Object.defineProperty(prototype, name, {configurable: true, ...(before?.value ? {value: fail} : {get: () => [], set: fail})});
      return () => Object.defineProperty(prototype, name, before ?? {configurable: true, writable: true, value: undefined});
    }

    it('shows the number that the page wrote, before and without our script', async () => {
      const {contentDocument: page} = await openPage({html: `<!doctype html><html lang="en"><title>A page</title><ht-hotline>${number}</ht-hotline></html>`});
      const link = page!.querySelector('a')!;
      expect(page!.defaultView!.customElements.get('ht-hotline')).to.equal(undefined);
      expect(isSeen(link)).to.equal(true);
      expect(link.getBoundingClientRect().height).to.be.above(0);
    });

    it('shows the block in place of what the page wrote, and leaves the page as it was', async () => {
      const html = `<ht-hotline> ${number} </ht-hotline>`;
      const hotline = await block<HtHotline>(html);
      expect(isSeen(hotline.querySelector('a')!)).to.equal(false);
      expect(linksOf(hotline)).to.deep.equal(defaultLinks);
      expect(hotline.outerHTML).to.equal(html);
    });

    it('brings back what the page wrote when it cannot be shown any more, and says so once', async () => {
      const hotline = await hotlineWith('', number);
      breakWords(hotline);
      const errors = await errorsDuring(async () => {
        hotline.requestUpdate();
        await hotline.updateComplete;
      });
      expect(isSeen(hotline.querySelector('a')!)).to.equal(true);
      expect(linksOf(hotline)).to.deep.equal([]);
      expect(errors).to.have.lengthOf(1);
      expect(errors[0]).to.include('<ht-hotline>').and.include('no words');
    });

    const firstFailures: [what: string, arrange: (hotline: HtHotline) => (() => void) | void][] = [
      ['our words cannot be read', breakWords],
      ['our body cannot be made', (hotline) => void Object.assign(hotline, {renderBody: () => expect.fail('no body')})],
      ['the page broke our markup', () => breakBrowser(Node.prototype, 'firstChild')],
      ['the page broke our styles', () => breakBrowser(ShadowRoot.prototype, 'adoptedStyleSheets')],
    ];
    for (const [what, arrange] of firstFailures) {
      it(`keeps what the page wrote when ${what} from the start, and says so once`, async () => {
        const hotline = document.createElement('ht-hotline');
        hotline.innerHTML = number;
        const main = await fixture<HTMLElement>('<main></main>');
        const restore = arrange(hotline);
        const errors = await errorsDuring(async () => {
          main.append(hotline);
          // Not `updateComplete`: where the root is broken, it never comes.
          await nextFrame();
        }).finally(() => restore?.());
        expect(isSeen(hotline.querySelector('a')!)).to.equal(true);
        expect(errors).to.have.lengthOf(1);
        expect(errors[0]).to.include('<ht-hotline>');
      });
    }

    const nearlyEmpty: [what: string, children: string][] = [
      ['nothing', ''],
      ['only white space', '\n  '],
      ['only lines of its own', '\n  <p slot="more">Our front desk</p>\n'],
    ];
    for (const [what, children] of nearlyEmpty) {
      it(`shows the hotline number when it fails and the page wrote ${what}`, async () => {
        const hotline = await hotlineWith('', children);
        breakWords(hotline);
        await errorsDuring(async () => {
          hotline.requestUpdate();
          await hotline.updateComplete;
        });
        const link = allInside<HTMLAnchorElement>(hotline, 'a')[0];
        expect(link?.href).to.equal(tel(numbers.hotline));
        expect(textOf(link)).to.equal(formatNumber(numbers.hotline));
        expect([...hotline.children].every(isSeen)).to.equal(true);
      });
    }

    it('shows the hotline number as it is dialled when it fails after Arabic words', async () => {
      const hotline = await hotlineWith('', 'اتصل بنا ');
      breakWords(hotline);
      await errorsDuring(async () => {
        hotline.requestUpdate();
        await hotline.updateComplete;
      });
      const label = allInside(hotline, 'a')[0].firstChild as Text;
      expect(asSeen(label, 0, label.data.length)).to.equal(formatNumber(numbers.hotline));
    });

    // With the built script: Lit as developers run it stops where Lit as partners run it goes on.
    it('is never blank when it fails, and then works again', async () => {
      const frame = await builtPage(`<ht-hotline>${number}</ht-hotline>`);
      const hotline = frame.contentDocument!.querySelector('ht-hotline')!;
      const {Intl} = windowOf(frame);
      for (const tools of [undefined, Intl]) {
        Object.assign(windowOf(frame), {Intl: tools});
        hotline.requestUpdate();
        await hotline.updateComplete;
        const seen = [...allInside<HTMLAnchorElement>(hotline, 'a'), ...[...hotline.querySelectorAll('a')].filter(isSeen)];
        expect(seen.map((link) => link.href)).to.include(tel(numbers.hotline));
      }
    });

    it('still stands after it is taken out of the page and put back', async () => {
      const hotline = await hotlineWith('', number);
      const main = hotline.parentElement!;
      hotline.remove();
      main.append(hotline);
      await hotline.updateComplete;
      expect(linksOf(hotline)).to.deep.equal(defaultLinks);
    });

    it('is accessible when it failed', async () => {
      const hotline = await hotlineWith('', number);
      breakWords(hotline);
      await errorsDuring(async () => {
        hotline.requestUpdate();
        await hotline.updateComplete;
      });
      await isAccessible(hotline);
    });
  });

  describe('its links', () => {
    it('offer the emergency number before anything else', async () => {
      expect(linksOf(await hotlineWith())[0]).to.equal(tel(numbers.emergency));
    });

    const channels: [what: string, href: string, label: string][] = [
      ['calls emergency', tel(numbers.emergency), formatNumber(numbers.emergency)],
      ['texts emergency', sms(numbers.emergency), formatNumber(numbers.emergency)],
      ['calls the hotline', tel(numbers.hotline), formatNumber(numbers.hotline)],
      ['texts its keyword to the hotline', `${sms(numbers.hotlineText)}?&body=${textKeyword}`, `${textKeyword} to ${formatNumber(numbers.hotlineText)}`],
      ['opens a chat', chat.url, 'Chat'],
      ['calls the relay service', tel(numbers.relay), formatNumber(numbers.relay)],
      ['calls the line for local help', tel(numbers.local), formatNumber(numbers.local)],
      ['calls the line for children', tel(numbers.careline), formatNumber(numbers.careline)],
    ];
    for (const [what, href, label] of channels) {
      it(`has one that ${what}, with that on it`, async () => {
        const link = linkTo(await hotlineWith(), href);
        expect(isSeen(link)).to.equal(true);
        expect(textOf(link)).to.include(label);
      });
    }

    it('are the same in the script that partners paste', async () => {
      const built = (await builtPage('<ht-hotline></ht-hotline>')).contentDocument!.querySelector('ht-hotline')!;
      await built.updateComplete;
      expect(linksOf(built)).to.deep.equal(defaultLinks);
      expect(textOf(inside(built, '[part=block]'))).to.equal(textOf(inside(await hotlineWith(), '[part=block]')));
    });

    it('lead to a chat by https, and do not say which page it was', async () => {
      const link = linkTo(await hotlineWith(), chat.url);
      expect(link.protocol).to.equal('https:');
      expect(link.rel).to.include('noreferrer');
      expect(link.referrerPolicy).to.equal('no-referrer');
    });

    it('say for each way to reach someone when it is open and in which languages', async () => {
      const hotline = await hotlineWith();
      const {channels} = lineOf('hotline');
      const timed = channels.filter(({hours, languages}) => hours && languages);
      expect(timed.map(({kind}) => kind)).to.deep.equal(['call', 'text', 'chat']);
      for (const channel of timed) {
        const place = [...allInside(hotline, 'li li')].find((item) => textOf(item).startsWith(channel.label))!;
        expect(textOf(place)).to.include(`${words.hours}: ${channel.hours}`).and.include(`${words.languages}: ${channel.languages}`);
      }
    });

    const meddling = ['number', 'numbers', 'href', 'call', 'phone', 'tel', 'text', 'sms', 'chat', 'url', 'hotline', 'line', 'channels', 'data-number', 'data-hotline', 'title', 'label'];
    it('cannot be changed by any attribute or property', async () => {
      const hotline = await hotlineWith(meddling.map((name) => `${name}="elsewhere"`).join(' '));
      Object.assign(hotline, Object.fromEntries(meddling.map((name) => [name, 'elsewhere'])));
      hotline.requestUpdate();
      await hotline.updateComplete;
      expect(linksOf(hotline)).to.deep.equal(defaultLinks);
      expect(textOf(inside(hotline, '[part=block]'))).not.to.include('elsewhere');
    });

    for (const [what, size] of [['an ordinary page', 16], ['the foot of a page, in small type', 13]] as const) {
      it(`are high enough for a thumb on ${what}`, async () => {
        const main = await fixture<HTMLElement>(`<main style="font-size: ${size}px"><ht-hotline></ht-hotline></main>`);
        const hotline = main.querySelector('ht-hotline')!;
        await hotline.updateComplete;
        const low = allInside(hotline, 'a.action').map((link) => link.getBoundingClientRect().height).filter((height) => height < 44);
        expect(low).to.deep.equal([]);
      });
    }
  });

  describe('for each reader', () => {
    for (const audience of audiences) {
      it(`shows ${audience} the notes meant for ${audience}`, async () => {
        const seen = notesSeen(await hotlineWith(`audience="${audience}"`));
        for (const {text, audiences: readers} of lineOf('hotline').notes) {
          expect(seen.includes(text), text).to.equal(!readers || readers.includes(audience));
        }
      });
    }

    it('speaks to the person by default, without tip lines or notes for staff', async () => {
      const said = textOf(inside(await hotlineWith(), '[part=block]'));
      expect(said).to.include('You do not have to give your name').and.include(words.choice);
      expect(said).not.to.match(/\btips?\b|staff|training|law enforcement|agents|what you have seen/i);
    });

    it('tells the person before a call what may be passed on, and helpers what they can pass on', async () => {
      const person = textOf(inside(await hotlineWith(), '[part=block]'));
      expect(person).to.include('the hotline may have to report').and.include('It takes reports for the state');
      expect(textOf(inside(await hotlineWith('audience="helper"'), '[part=block]'))).to.include('what you have seen').and.not.include('may have to report');
    });

    it('tells staff where to ask for training', async () => {
      expect(textOf(inside(await hotlineWith('audience="professional"'), '[part=block]'))).to.match(/training/);
      expect(textOf(inside(await hotlineWith('audience="helper"'), '[part=block]'))).not.to.match(/training/);
    });

    it('outside Connecticut leaves out what answers only there', async () => {
      const hotline = await hotlineWith('region="us"');
      expect(linksOf(hotline)).to.deep.equal([tel(numbers.emergency), ...links.hotline]);
      expect(linesSeen(hotline)).to.deep.equal(namesOf('emergency', 'hotline'));
    });
  });

  describe('its lines', () => {
    const choices: [lines: string, shown: LineId[]][] = [
      ['', ['emergency', 'hotline', 'local', 'careline']],
      ['hotline', ['hotline']],
      ['careline hotline', ['careline', 'hotline']],
      ['  local\n emergency  ', ['local', 'emergency']],
      ['hotline hotline', ['hotline']],
    ];
    for (const [lines, shown] of choices) {
      it(`with lines="${lines.trim()}" are ${shown.join(', ')}`, async () => {
        const hotline = await hotlineWith(`lines="${lines}"`);
        expect(linesSeen(hotline)).to.deep.equal(namesOf(...shown));
        expect(linksOf(hotline)).to.deep.equal(shown.flatMap((id) => links[id]));
      });
    }

    for (const audience of audiences) {
      it(`do not name federal law enforcement to ${audience} unasked`, async () => {
        const hotline = await hotlineWith(`audience="${audience}"`);
        expect(hotline.shadowRoot!.querySelector(`[href="${tel(numbers.hsi)}"]`)).to.equal(null);
      });
    }

    it('never name federal law enforcement to the person, even where the page asks for it', async () => {
      let hotline!: HtHotline;
      const warnings = await warningsDuring(async () => (hotline = await hotlineWith('lines="hsi"')));
      expect(linksOf(hotline)).to.deep.equal(defaultLinks);
      expect(hotline.shadowRoot!.innerHTML).not.to.include(numbers.hsi).and.not.to.include(lineOf('hsi').name);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.match(/^<ht-hotline> lines.*hsi/);
    });

    for (const audience of ['helper', 'professional']) {
      it(`keep federal law enforcement closed until ${audience} opens it`, async () => {
        const hotline = await hotlineWith(`audience="${audience}" lines="hotline hsi"`);
        const link = linkTo(hotline, tel(numbers.hsi));
        expect(isSeen(link)).to.equal(false);
        inside(hotline, '[part=line] summary').focus();
        await press('Enter');
        expect(isSeen(link)).to.equal(true);
        expect(notesSeen(hotline)).to.include(lineOf('hsi').notes[0].text);
        await isAccessible(hotline);
      });
    }

    it('keep federal law enforcement closed, with its warning, when compact too', async () => {
      const hotline = await hotlineWith('audience="helper" lines="hotline hsi" compact');
      expect(isSeen(linkTo(hotline, tel(numbers.hsi)))).to.equal(false);
      inside(hotline, '[part=line] summary').focus();
      await press('Enter');
      expect(isSeen(linkTo(hotline, tel(numbers.hsi)))).to.equal(true);
      expect(notesSeen(hotline)).to.include(lineOf('hsi').notes[0].text);
    });

    it('when compact are names and links with what a text may be written in, without hours and notes', async () => {
      const hotline = await hotlineWith('compact');
      const shown = content.lines.filter(({onRequest}) => !onRequest);
      expect(linesSeen(hotline)).to.deep.equal(shown.map(({name}) => name));
      expect(linksOf(hotline)).to.deep.equal(defaultLinks.filter((href) => href !== tel(numbers.relay)));
      const said = textOf(inside(hotline, '[part=block]'));
      for (const {kind, languages, hours, note} of shown.flatMap(({channels}) => channels)) {
        if (kind === 'text') expect(said).to.include(languages);
        if (hours) expect(said).not.to.include(hours);
        if (note) expect(said).not.to.include(note);
      }
      for (const {text} of shown.flatMap(({notes}) => notes)) expect(said).not.to.include(text);
      expect(said).not.to.include(words.choice);
    });

    it('keep federal law enforcement closed when compact, too', async () => {
      const hotline = await hotlineWith('compact audience="helper" lines="hotline hsi"');
      expect(linksOf(hotline)).not.to.include(tel(numbers.hsi));
      inside(hotline, '[part=line] summary').focus();
      await press('Space');
      expect(linksOf(hotline)).to.include(tel(numbers.hsi));
    });
  });

  describe('lines of the page', () => {
    const headingSeen = (hotline: HtHotline) => allInside(hotline, '[part=more] [part=heading]').map(textOf);

    it('stand under a heading that says whose they are', async () => {
      const hotline = await hotlineWith('', '<p slot="more" id="ours">Our front desk</p>');
      await settled(hotline);
      expect(headingSeen(hotline)).to.deep.equal([words.more]);
      expect(isSeen(hotline.querySelector('#ours')!)).to.equal(true);
    });

    it('have no heading where there are none', async () => {
      const hotline = await hotlineWith('', '\n  ');
      await settled(hotline);
      expect(headingSeen(hotline)).to.deep.equal([]);
    });

    it('may come and go while the page is open', async () => {
      const hotline = await hotlineWith();
      const ours = Object.assign(document.createElement('p'), {slot: 'more', textContent: 'Our front desk'});
      hotline.append(ours);
      await settled(hotline);
      expect(headingSeen(hotline)).to.deep.equal([words.more]);
      ours.remove();
      await settled(hotline);
      expect(headingSeen(hotline)).to.deep.equal([]);
    });

    it('stay the page’s own: its styles, its clicks, its place in the page', async () => {
      const main = await fixture<HTMLElement>('<main><style>#ours { color: rgb(1, 2, 3) }</style><ht-hotline><button slot="more" id="ours">Our front desk</button></ht-hotline></main>');
      const hotline = main.querySelector('ht-hotline')!;
      const ours = main.querySelector('button')!;
      await settled(hotline);
      let clicks = 0;
      ours.addEventListener('click', () => clicks++);
      await click(ours);
      expect(clicks).to.equal(1);
      expect(ours.parentElement).to.equal(hotline);
      expect(getComputedStyle(ours).color).to.equal('rgb(1, 2, 3)');
    });
  });

  describe('on the page around it', () => {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`fits under the headings of the page at level ${level}`, async () => {
        const hotline = await hotlineWith(`heading-level="${level}"`);
        expect(textOf(inside(hotline, `h${level}`))).to.equal(words.hotlineTitle);
        const inner = allInside(hotline, '[part=line] [part=heading]').map(({localName}) => localName);
        expect(inner).to.deep.equal(Array(4).fill(`h${Math.min(level + 1, 6)}`));
      });
    }

    it('leaves its own heading out when the page has written one', async () => {
      const hotline = await hotlineWith('no-heading heading-level="3"');
      const headings = allInside(hotline, 'h1, h2, h3, h4, h5, h6');
      expect(headings.map(textOf)).to.deep.equal(namesOf('emergency', 'hotline', 'local', 'careline'));
      expect(new Set(headings.map(({localName}) => localName))).to.deep.equal(new Set(['h3']));
    });

    it('is not there when the page hides it, whatever the page says about display', async () => {
      const main = await fixture<HTMLElement>('<main><style>ht-hotline { display: flex }</style><ht-hotline hidden></ht-hotline></main>');
      const hotline = main.querySelector('ht-hotline')!;
      await hotline.updateComplete;
      expect(isSeen(hotline)).to.equal(false);
      hotline.hidden = false;
      expect(isSeen(hotline)).to.equal(true);
    });

    it('is not seen, and not met by keyboard, in a closed part of the page', async () => {
      const main = await fixture<HTMLElement>('<main><div style="visibility: hidden"><ht-hotline></ht-hotline></div></main>');
      const hotline = main.querySelector('ht-hotline')!;
      await hotline.updateComplete;
      expect(linksOf(hotline)).to.deep.equal([]);
    });

    it('says which language its words are in, whatever the page is written in', async () => {
      let main!: HTMLElement;
      await warningsDuring(async () => (main = await fixture('<main lang="ar" dir="rtl"><ht-hotline></ht-hotline></main>')));
      const hotline = main.querySelector('ht-hotline')!;
      await hotline.updateComplete;
      const root = inside(hotline, '[part=block]');
      expect([root.lang, root.dir]).to.deep.equal([content.lang, content.dir]);
      expect(getComputedStyle(inside(hotline, '[part=link]')).direction).to.equal(content.dir);
    });

    it('takes its button colour from the page', async () => {
      const main = await fixture<HTMLElement>('<main style="--ht-accent: rgb(0, 64, 0)"><ht-hotline></ht-hotline></main>');
      const hotline = main.querySelector('ht-hotline')!;
      await hotline.updateComplete;
      expect(rgbOf(getComputedStyle(linkTo(hotline, tel(numbers.hotline))).backgroundColor)).to.deep.equal([0, 64, 0]);
    });

    for (const part of ['block', 'heading', 'line', 'link', 'more', 'sources']) {
      it(`lets the page style its ${part}`, async () => {
        const main = await fixture<HTMLElement>(
          `<main><style>ht-hotline::part(${part}) { outline: 7px dotted rgb(1, 2, 3) }</style><ht-hotline><p slot="more">Ours</p></ht-hotline></main>`,
        );
        const hotline = main.querySelector('ht-hotline')!;
        await settled(hotline);
        for (const element of allInside(hotline, `[part=${part}]`)) expect(getComputedStyle(element).outlineWidth).to.equal('7px');
        expect(allInside(hotline, `[part=${part}]`)).not.to.deep.equal([]);
      });
    }

    it('does not take over how the page sets its text', async () => {
      const nasty = {textTransform: 'uppercase', whiteSpace: 'nowrap', letterSpacing: '5px', wordSpacing: '9px', textAlign: 'right', textIndent: '40px', lineHeight: '0.5'};
      const main = await fixture<HTMLElement>('<main><div><ht-hotline></ht-hotline></div><ht-hotline></ht-hotline></main>');
      Object.assign(main.querySelector('div')!.style, nasty);
      const [odd, plain] = [...main.querySelectorAll('ht-hotline')] as [HtHotline, HtHotline];
      await Promise.all([odd.updateComplete, plain.updateComplete]);
      const look = (hotline: HtHotline, selector: string) => {
        const style = getComputedStyle(inside(hotline, selector));
        return Object.keys(nasty).map((name) => `${selector} ${name}: ${style[name as keyof typeof nasty]}`);
      };
      for (const selector of ['h2', 'h3', 'p', 'a', 'li', 'summary']) expect(look(odd, selector)).to.deep.equal(look(plain, selector));
    });

    for (const lang of locales) {
      for (const width of [304, 1024, 1280]) {
        it(`cuts no number in two on a page ${width} wide: ${lang}`, async () => {
          // Letters wider than those of any phone.
          const main = await fixture<HTMLElement>(`<main style="inline-size: ${width}px; font: 16px 'DejaVu Sans', Verdana, sans-serif"><ht-hotline lang="${lang}"></ht-hotline></main>`);
          const hotline = main.querySelector('ht-hotline')!;
          await settled(hotline);
          const numbersSeen = allInside(hotline, '.action').flatMap((link) => {
            const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
            const found: string[] = [];
            for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
              for (const {0: number, index} of text.data.matchAll(/\d[\d-]*\d/g)) {
                const range = document.createRange();
                range.setStart(text, index);
                range.setEnd(text, index + number.length);
                found.push(`${number} in ${new Set([...range.getClientRects()].map(({top}) => top)).size}`);
              }
            }
            return found;
          });
          expect(numbersSeen).to.include(`${formatNumber(numbers.hotline)} in 1`);
          expect(numbersSeen.filter((seen) => !seen.endsWith(' in 1'))).to.deep.equal([]);
        });
      }
    }

    const tight: [what: string, width: number, fontSize: number, attributes: string][] = [
      ['a small phone', 320, 16, 'audience="professional" lines="emergency hotline local careline hsi"'],
      ['a small phone, compact', 320, 16, 'compact'],
      ['a small phone with text twice as large', 320, 32, ''],
      ['a desk at 400% text', 1280, 64, ''],
    ];
    for (const [where, width, fontSize, attributes] of tight) {
      it(`sticks out of nothing on ${where}`, async () => {
        const main = await fixture<HTMLElement>(`<main style="inline-size: ${width}px; font-size: ${fontSize}px"><ht-hotline ${attributes}><p slot="more">Ours</p></ht-hotline></main>`);
        const hotline = main.querySelector('ht-hotline')!;
        await settled(hotline);
        for (const details of allInside<HTMLDetailsElement>(hotline, 'details')) details.open = true;
        expect(overflowing(hotline.shadowRoot!, width, main.getBoundingClientRect().left)).to.deep.equal([]);
        expect(main.scrollWidth).to.equal(width);
      });
    }
  });

  describe('when the page asks for something there is not', () => {
    const unknown: [attribute: string, value: string, allowed: string[]][] = [
      ['audience', 'boss', [...audiences]],
      ['region', 'atlantis', ['us-ct', 'us']],
      ['lines', 'police', ['emergency', 'hotline', 'local', 'careline']],
      ['heading-level', '9', ['1', '2', '3', '4', '5', '6']],
    ];
    for (const [attribute, value, allowed] of unknown) {
      it(`shows its safest form for ${attribute}="${value}", and says once what may stand there`, async () => {
        const tag = `<ht-hotline ${attribute}="${value}"></ht-hotline>`;
        let hotline!: HtHotline;
        const warnings = await warningsDuring(async () => (hotline = await block<HtHotline>(tag + tag)));
        expect(linksOf(hotline)).to.deep.equal(defaultLinks);
        expect(textOf(inside(hotline, 'h2'))).to.equal(words.hotlineTitle);
        expect(notesSeen(hotline)).to.deep.equal(notesSeen(await hotlineWith()));
        expect(warnings).to.have.lengthOf(1);
        const [said, choices] = warnings[0].split('Allowed');
        expect(said).to.include('<ht-hotline>').and.include(attribute).and.include(value);
        for (const name of allowed) expect(choices).to.match(new RegExp(`\\b${name}\\b`));
      });
    }

    // React hands over properties as they are.
    it('takes a list from a framework', async () => {
      const hotline = await hotlineWith();
      Object.assign(hotline, {lines: ['careline', 'emergency']});
      await hotline.updateComplete;
      expect(linesSeen(hotline)).to.deep.equal(namesOf('careline', 'emergency'));
    });

    it('is as quiet about an empty attribute as about a missing one', async () => {
      const empty = 'lines="" audience="" region="" heading-level=""';
      expect(await warningsDuring(() => hotlineWith(empty))).to.deep.equal([]);
    });

    it('shows the lines it knows, and warns of the others', async () => {
      let hotline!: HtHotline;
      const warnings = await warningsDuring(async () => (hotline = await hotlineWith('lines="careline sheriff"')));
      expect(linksOf(hotline)).to.deep.equal(links.careline);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include('sheriff');
    });

    it('has nothing to say about what it knows', async () => {
      const known = 'audience="helper" region="us" lines="hotline" heading-level="4" no-heading compact';
      expect(await warningsDuring(() => hotlineWith(known))).to.deep.equal([]);
    });
  });

  describe('its sources', () => {
    it('are named at the end, with the month of the oldest check, and open by keyboard', async () => {
      const hotline = await hotlineWith();
      const summary = inside(hotline, '[part=sources] summary');
      const shown = content.lines.filter(({onRequest}) => !onRequest);
      const cited = shown.flatMap((line) => [...line.sources, ...line.notes.filter(({audiences}) => !audiences || audiences.includes('self')).flatMap(({sources}) => sources)]);
      const sources = [...new Set(cited)].map((id) => content.sources[id]!);
      const oldest = [...sources, ...shown].map(({checked}) => checked).sort()[0];
      const month = new Date(oldest).toLocaleDateString('en', {month: 'long', year: 'numeric', timeZone: 'UTC'});
      expect(textOf(summary)).to.equal(`Checked ${month}`);

      const titles = () => allInside(hotline, '[part=sources] li');
      expect(titles()).to.deep.equal([]);
      summary.focus();
      await press('Enter');
      expect(titles()).to.have.lengthOf(sources.length);
      for (const {title, publisher} of sources) expect(titles().map(textOf).join()).to.include(title).and.include(publisher);
      await press('Enter');
      expect(titles()).to.deep.equal([]);
    });

    it('come with the month of the next check of any number, for whoever keeps an old copy of the script', async () => {
      for (const lang of locales) {
        const hotline = await hotlineWith(`lang="${lang}"`);
        inside(hotline, '[part=sources] summary').click();
        const {lines, interface: words} = contentFor(lang);
        const [first] = lines.map(({reviewBy}) => reviewBy).sort();
        const date = new Date(first).toLocaleDateString(lang, {month: 'long', year: 'numeric', timeZone: 'UTC'});
        expect(allInside(hotline, '[part=sources] p').map(textOf)).to.include(words.nextCheck.replace('{date}', date));
      }
    });

    it('do not learn which page it was', async () => {
      const hotline = await hotlineWith();
      const outward = [...inside(hotline, '[part=sources]').querySelectorAll('a')];
      expect(outward).not.to.deep.equal([]);
      for (const link of outward) expect([link.protocol, link.rel, link.referrerPolicy]).to.deep.equal(['https:', 'noreferrer', 'no-referrer']);
    });
  });

  describe('is accessible', () => {
    for (const audience of audiences) {
      for (const region of ['us-ct', 'us']) {
        it(`for ${audience} in ${region}`, async () => isAccessible(await hotlineWith(`audience="${audience}" region="${region}"`)));
      }
    }

    it('when compact', async () => isAccessible(await hotlineWith('compact')));

    it('with lines of the page', async () => {
      const hotline = await hotlineWith('', '<p slot="more">Our front desk</p>');
      await settled(hotline);
      await isAccessible(hotline);
    });

    it('with its sources open', async () => {
      const hotline = await hotlineWith();
      await click(inside(hotline, '[part=sources] summary'));
      await isAccessible(hotline);
    });

    it('on a dark page', async () => {
      const main = await fixture<HTMLElement>('<main style="background: #111; color: #eee"><ht-hotline></ht-hotline></main>');
      const hotline = main.querySelector('ht-hotline')!;
      await hotline.updateComplete;
      await click(inside(hotline, '[part=sources] summary'));
      await isAccessible(main);
    });
  });

  // Only there can a test ask for them.
  if (engine === 'chromium') {
    it('is accessible in forced colours, with an edge around each button', async () => {
      await emulate({forcedColors: 'active'});
      const hotline = await hotlineWith();
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      await isAccessible(hotline);
      for (const link of allInside(hotline, '[part=link]')) {
        const {borderTopColor, borderTopWidth, backgroundColor} = getComputedStyle(link);
        expect(parseFloat(borderTopWidth)).to.be.above(0);
        expect(borderTopColor).not.to.equal(backgroundColor);
      }
    });

    it('prints its numbers in ink, and the address of the chat', async () => {
      await emulate({media: 'print'});
      const hotline = await hotlineWith();
      for (const link of allInside(hotline, '[part=link]')) {
        const {backgroundColor, color} = getComputedStyle(link);
        expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
        expect(color).to.equal(getComputedStyle(hotline).color);
      }
      expect(linksOf(hotline)).to.deep.equal(defaultLinks);
      expect(getComputedStyle(linkTo(hotline, chat.url), '::after').content).to.include(chat.url);
    });

    it('prints what stands closed on the screen', async () => {
      await emulate({media: 'print'});
      const hotline = await hotlineWith('audience="professional" lines="hotline hsi"');
      expect(linksOf(hotline)).to.include(tel(numbers.hsi));
      expect(allInside(hotline, '[part=sources] li')).not.to.deep.equal([]);
    });
  }
});
