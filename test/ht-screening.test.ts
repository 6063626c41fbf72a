import {expect, fixture} from '@open-wc/testing';
import {contentFor, formatNumber, locales, numbers, type Answer, type Locale, type Question} from '../content/index.js';
import type {HtScreening} from '../src/ht-screening/ht-screening.js';
import {fill} from '../src/internal/format.js';
import {callHref} from '../src/internal/links.js';
import {wipeAll} from '../src/internal/wipe.js';
import {allInside, block, inside, isAccessible, isSeen, openPage, overflowing, settled, textOf, tooSmall, warningsDuring, windowOf, withClock} from './browsers/blocks.js';
import {click, emulate, engine, press, scriptUrl} from './browsers/commands.js';
import {openRootsScript} from './browsers/open-roots.js';

type Asked = 'self' | 'helper';

const words = contentFor('en').screening;
const choices: readonly Answer[] = ['yes', 'no', 'unsure'];
const call = `<a href="${callHref(numbers.hotline)}">${formatNumber(numbers.hotline)}</a>`;

/** What is asked with answers to choose from, as it is worded for this reader. */
const asked = (audience: Asked): {text: string; question: Question}[] =>
  words.questions
    .filter((question) => question.concern && question[audience])
    .map((question) => ({text: question[audience]!, question}));
const [first, second] = asked('self').map(({text}) => text) as [string, string];

const ask = (attributes = '') => block<HtScreening>(`<ht-screening ${attributes}>${call}</ht-screening>`);

/** The button with this answer under this question. */
function button(screening: Element, question: string, answer: Answer): HTMLButtonElement {
  const group = allInside(screening, '[role="group"]').find((each) => textOf(inside(screening, `#${each.getAttribute('aria-labelledby')}`)) === question)!;
  return [...group.querySelectorAll('button')].find((each) => textOf(each) === words.answers[answer])!;
}

async function give(screening: HtScreening, question: string, answer: Answer): Promise<void> {
  await click(button(screening, question, answer));
  await screening.updateComplete;
}

async function answerAll(screening: HtScreening, audience: Asked, answer: Answer): Promise<void> {
  for (const {text} of asked(audience)) await give(screening, text, answer);
}

async function clear(screening: HtScreening): Promise<void> {
  await click(allInside(screening, 'button').find((each) => textOf(each) === words.clear)!);
  await screening.updateComplete;
}

const pressed = (screening: Element) => allInside(screening, '[aria-pressed="true"]').map(textOf);
const steps = (screening: Element) => allInside(screening, '[part="steps"] > div');
const titleOf = (step: Element) => textOf(step.querySelector('h1, h2, h3, h4, h5, h6')!);
const stepsSeen = (screening: Element) => steps(screening).map(titleOf);
/** The steps on which one reads that they belong to an answer. */
const stepsMarked = (screening: Element) => steps(screening).filter((step) => step.innerText.includes(words.fits)).map(titleOf);
/** What is said about these steps. */
const heard = (...titles: string[]) => (titles.length ? fill(words.fitting, {steps: new Intl.ListFormat('en', {type: 'unit'}).format(titles)}) : '');
const questionsSeen = (screening: Element) => allInside(screening, '[part="question"]').map((each) => textOf(each.querySelector('p')!));
const status = (screening: Element) => textOf(inside(screening, '[role="status"]'));
const titles = (concerns: readonly string[]) => words.steps.filter(({concern}) => concerns.includes(concern)).map(({title}) => title);
const allSteps = words.steps.map(({title}) => title);
/** What can be read, a line each. */
const read = (screening: Element) =>
  inside(screening, '[part="block"]')
    .innerText.split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const focused = (screening: Element) => screening.shadowRoot!.activeElement;

async function tabTo(screening: Element, target: Element): Promise<void> {
  for (let presses = 0; presses < 40 && focused(screening) !== target; presses++) await press('Tab');
  expect(focused(screening) === target, `the Tab key reaches "${textOf(target)}"`).to.be.true;
}

describe('<ht-screening>', () => {
  describe('before the script and without it', () => {
    const page = `<!doctype html><html lang="en"><head><title>Page</title><script>${openRootsScript}</script></head><body><ht-screening>${call}</ht-screening></body></html>`;

    it('shows the number the page has put inside', async () => {
      const {document} = windowOf(await openPage({html: page}));
      const link = document.querySelector('a')!;
      expect(isSeen(link)).to.be.true;
      expect(link.getBoundingClientRect().height).to.be.above(0);
    });

    it('shows the questions in its place once the script is there', async () => {
      const {document} = windowOf(await openPage({html: page}));
      const script = document.createElement('script');
      script.src = await scriptUrl();
      const loaded = new Promise((done) => script.addEventListener('load', done));
      document.head.append(script);
      await loaded;
      expect(isSeen(document.querySelector('a')!)).to.be.false;
      expect(questionsSeen(document.querySelector('ht-screening')!)).to.include(first);
    });
  });

  for (const audience of ['self', 'helper', 'professional']) {
    it(`offers a call and a text before the first question to ${audience}`, async () => {
      const screening = await ask(`audience="${audience}"`);
      const question = inside(screening, '[part="question"]');
      for (const href of [callHref(numbers.emergency), callHref(numbers.hotline), `sms:${numbers.hotlineText}`]) {
        const link = allInside(screening, `a[href^="${href}"]`)[0];
        expect(link.compareDocumentPosition(question) & Node.DOCUMENT_POSITION_FOLLOWING, href).to.be.above(0);
      }
    });
  }

  describe('answering', () => {
    it('works by click', async () => {
      const screening = await ask();
      await give(screening, first, 'no');
      expect(pressed(screening)).to.deep.equal([words.answers.no]);
    });

    for (const key of ['Space', 'Enter']) {
      it(`works with the Tab key and ${key}`, async () => {
        const screening = await ask();
        const answer = button(screening, first, 'unsure');
        await tabTo(screening, answer);
        await press(key);
        await screening.updateComplete;
        expect(answer.getAttribute('aria-pressed')).to.equal('true');
        expect(focused(screening) === answer, 'the focus stays').to.be.true;
      });
    }

    it('keeps one answer to a question', async () => {
      const screening = await ask();
      await give(screening, first, 'no');
      await give(screening, first, 'yes');
      expect(pressed(screening)).to.deep.equal([words.answers.yes]);
    });

    it('can be taken back by a second press', async () => {
      const screening = await ask();
      await give(screening, first, 'no');
      await give(screening, first, 'no');
      expect(pressed(screening)).to.deep.equal([]);
      expect(stepsMarked(screening)).to.deep.equal([]);
    });

    it('tells a screen reader which answer is not chosen', async () => {
      const screening = await ask();
      const states = allInside(screening, '[part="answer"]').map((each) => each.getAttribute('aria-pressed'));
      expect(states).to.deep.equal(asked('self').flatMap(() => ['false', 'false', 'false']));
    });

    it('has nothing to press under the open question', async () => {
      const screening = await ask();
      const open = words.questions.find(({concern}) => !concern)!;
      const item = allInside(screening, '[part="question"]').find((each) => textOf(each).includes(open.self))!;
      expect(item.querySelectorAll('button')).to.have.lengthOf(0);
      expect(textOf(item)).to.include(words.openHint);
    });
  });

  describe('next steps', () => {
    for (const audience of ['self', 'helper'] as const) {
      it(`are all there before anything is answered, so that help does not hang on an answer: ${audience}`, async () => {
        const screening = await ask(`audience="${audience}"`);
        expect(stepsSeen(screening)).to.deep.equal(allSteps);
        expect(stepsMarked(screening)).to.deep.equal([]);
        expect(status(screening)).to.equal('');
      });

      for (const {text, question} of asked(audience)) {
        it(`are marked where they fit the answer to "${text}", and named aloud`, async () => {
          const screening = await ask(`audience="${audience}"`);
          for (const answer of choices) {
            await give(screening, text, answer);
            const fitting = titles(question.points!.includes(answer) ? [question.concern!] : []);
            expect(stepsMarked(screening), answer).to.deep.equal(fitting);
            expect(status(screening), answer).to.equal(heard(...fitting));
            expect(stepsSeen(screening), answer).to.deep.equal(allSteps);
          }
        });
      }
    }

    it('add up over several questions', async () => {
      const screening = await ask();
      await answerAll(screening, 'self', 'unsure');
      expect(stepsMarked(screening)).to.deep.equal(allSteps);
    });

    it('say to a helper what a helper can do', async () => {
      const screening = await ask('audience="helper"');
      for (const step of words.steps) expect(read(screening)).to.include(step.helper);
    });

    it('are heard in a place that was there before', async () => {
      const screening = await ask();
      const region = inside(screening, '[role="status"]');
      await answerAll(screening, 'self', 'unsure');
      expect(inside(screening, '[role="status"]') === region).to.be.true;
      expect(textOf(region)).to.equal(heard(...allSteps));
    });
  });

  describe('has its answers in an order of chance', () => {
    const orders = (screening: Element, lang: Locale = 'en') =>
      allInside(screening, '[role="group"]').map((group) => [...group.querySelectorAll('button')].map((each) => choices.find((choice) => contentFor(lang).screening.answers[choice] === textOf(each))));
    /** Runs `act` with these bytes in the place of chance, and returns how often they were asked for. */
    const withChance = async (byte: number, act: () => Promise<void>): Promise<number> => {
      let draws = 0;
      Object.assign(crypto, {getRandomValues: (bytes: Uint8Array) => (draws++, bytes.fill(byte))});
      try {
        await act();
      } finally {
        Reflect.deleteProperty(crypto, 'getRandomValues');
      }
      return draws;
    };

    it('that the browser draws, anew for every question', async () => {
      const draws = await withChance(0, async () => void (await ask()));
      expect(draws).to.equal(asked('self').length);
    });

    it('that stays while somebody answers and in every language', async () => {
      const screening = await ask();
      const before = orders(screening);
      await answerAll(screening, 'self', 'yes');
      await give(screening, first, 'no');
      screening.lang = 'es';
      await settled(screening);
      expect(orders(screening, 'es')).to.deep.equal(before);
      screening.lang = 'en';
      screening.headingLevel = 3;
      await settled(screening);
      expect(orders(screening)).to.deep.equal(before);
    });

    const wipes: Record<string, (screening: HtScreening, pass: (seconds: number) => void) => unknown> = {
      'they are cleared': (screening) => allInside(screening, '[part="clear"]')[0].click(),
      'they are wiped after a while': (_, pass) => pass(600),
      'the page is left': () => dispatchEvent(new PageTransitionEvent('pagehide')),
      'the page comes back': () => dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})),
      'somebody leaves by the button': wipeAll,
      'the block is moved': (screening) => screening.parentElement!.append(screening),
      'another reader is asked': async (screening) => {
        screening.audience = 'helper';
        await screening.updateComplete;
        screening.audience = 'self';
      },
    };
    for (const [what, wipe] of Object.entries(wipes)) {
      it(`that is drawn again when ${what}`, async () => {
        await withClock(async (pass) => {
          let screening!: HtScreening;
          await withChance(0, async () => {
            screening = await ask();
            await give(screening, first, 'no');
          });
          expect(orders(screening)[0]).to.deep.equal(['yes', 'no', 'unsure']);
          await withChance(1, async () => {
            await wipe(screening, pass);
            await screening.updateComplete;
          });
          expect(orders(screening)).to.deep.equal(asked('self').map(() => ['no', 'unsure', 'yes']));
        });
      });
    }
  });

  describe('lets no page measure an answer', () => {
    /** Every size and place a page can ask for, and those inside, which would show on the outside sooner or later. */
    const measured = (screening: HtScreening) => {
      const {offsetWidth, offsetHeight, clientHeight, scrollWidth, scrollHeight} = screening;
      const page = document.scrollingElement!;
      return {
        host: [offsetWidth, offsetHeight, clientHeight, scrollWidth, scrollHeight],
        page: [page.scrollWidth, page.scrollHeight, page.scrollTop],
        places: [screening, screening.nextElementSibling!, ...allInside(screening, '*')].map((each) => {
          const {x, y, width, height} = each.getBoundingClientRect();
          return `${each.localName} ${each.getAttribute('part')} ${x} ${y} ${width} ${height}`;
        }),
      };
    };

    for (const lang of locales) {
      const {screening: said} = contentFor(lang);
      for (const audience of ['self', 'helper'] as const) {
        for (const room of ['width: 320px', 'width: 1000px', 'width: 320px; font-size: 32px']) {
          it(`${lang}, ${audience}, ${room}`, async () => {
            const main = await fixture<HTMLElement>(`<main style="${room}"><ht-screening lang="${lang}" audience="${audience}"></ht-screening><p>The page goes on.</p></main>`);
            const screening = main.querySelector('ht-screening')!;
            await screening.updateComplete;
            // What is only seen at times has its room at all times, so all of it is measured.
            const before = measured(screening);
            const presses = allInside<HTMLButtonElement>(screening, '[part="answer"], [part="clear"]');
            expect(presses).to.have.lengthOf(3 * asked(audience).length + 1);
            for (const button of presses) {
              button.click();
              await screening.updateComplete;
              expect(pressed(screening).length > 0 || status(screening) === said.cleared).to.be.true;
              const {places, ...after} = measured(screening);
              expect(after).to.deep.equal({host: before.host, page: before.page});
              expect(before.places.filter((place) => !places.includes(place)), `${textOf(button)} moved something`).to.deep.equal([]);
            }
          });
        }
      }
    }
  });

  describe('whatever is answered', () => {
    const verdict = /%|percent|\bscor|\bresult|\bpoints?\b|\byou are\b|\bthey are\b|\brisk|\blikely\b|\bvictim|\bout of\b|\byou have been\b|\bsafe\b/i;
    const saidOnPurpose: readonly string[] = [...Object.values(words.intro).flat(), ...words.advice.map(({text}) => text)];
    const states = [undefined, ...choices];

    for (const audience of ['self', 'helper'] as const) {
      for (const answer of states) {
        const title = `${audience}, ${answer ? `all "${answer}"` : 'nothing answered'}`;

        it(`gives no verdict: ${title}`, async () => {
          const screening = await ask(`audience="${audience}"`);
          const before = read(screening);
          if (answer) await answerAll(screening, audience, answer);
          const after = read(screening);
          const news = after.filter((line) => !before.includes(line));
          const marks: string[] = allSteps.map((title) => `${title} ${words.fits}`);
          expect(news.filter((line) => !marks.includes(line) && line !== status(screening)), 'only marks are new').to.deep.equal([]);
          const said = after.filter((line) => !saidOnPurpose.includes(line));
          expect(said.filter((line) => verdict.test(line))).to.deep.equal([]);
        });

        it(`ends in help: ${title}`, async () => {
          const screening = await ask(`audience="${audience}"`);
          if (answer) await answerAll(screening, audience, answer);
          const last = [...allInside(screening, '[part="question"]'), ...steps(screening)].at(-1)!;
          const help = allInside(screening, `a[href="${callHref(numbers.hotline)}"]`).at(-1)!;
          expect(last.compareDocumentPosition(help) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
          expect(read(screening)).to.include(words.always[audience]);
        });
      }
    }
  });

  // Only there can a test ask for forced colours.
  if (engine === 'chromium') {
    it('tells a pressed answer from the others in forced colours', async () => {
      await emulate({forcedColors: 'active'});
      const screening = await ask();
      await give(screening, first, 'no');
      const ground = (answer: Answer) => getComputedStyle(button(screening, first, answer)).backgroundColor;
      expect(ground('no')).not.to.equal(ground('yes'));
      expect(ground('yes')).to.equal(ground('unsure'));
      await isAccessible(screening);
    });
  }

  describe('forgets the answers', () => {
    const isEmpty = async (screening: HtScreening) => {
      await screening.updateComplete;
      expect(pressed(screening)).to.deep.equal([]);
      expect(stepsMarked(screening)).to.deep.equal([]);
    };
    const answered = async (attributes = '') => {
      const screening = await ask(attributes);
      await give(screening, first, 'no');
      expect(pressed(screening)).to.deep.equal([words.answers.no]);
      return screening;
    };

    it('at a press on the button, says so, and keeps the focus', async () => {
      const screening = await answered();
      const button = allInside(screening, 'button').find((each) => textOf(each) === words.clear)!;
      await tabTo(screening, button);
      await press('Enter');
      await isEmpty(screening);
      expect(status(screening)).to.equal(words.cleared);
      expect(isSeen(focused(screening)!)).to.be.true;
    });

    it('and stops saying so when answering goes on', async () => {
      const screening = await answered();
      await clear(screening);
      await give(screening, second, 'yes');
      expect(status(screening)).to.equal('');
    });

    it('when the page is left', async () => {
      const screening = await answered();
      dispatchEvent(new PageTransitionEvent('pagehide'));
      await isEmpty(screening);
    });

    it('when the Back button brings a kept page back', async () => {
      const screening = await answered();
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
      await isEmpty(screening);
    });

    it('when it is taken off the page', async () => {
      const screening = await answered();
      const {parentElement} = screening;
      screening.remove();
      parentElement!.append(screening);
      await isEmpty(screening);
    });

    it('when it turns to another reader', async () => {
      const screening = await answered();
      screening.audience = 'helper';
      await isEmpty(screening);
      screening.audience = 'self';
      await isEmpty(screening);
    });

    it('and never lets a script of the page read them', async () => {
      const screening = await answered();
      const readable = Object.getOwnPropertyNames(screening).map((name) => (screening as unknown as Record<string, unknown>)[name]);
      expect(readable.filter((value) => value instanceof Map && [...value.values()].some((answer) => typeof answer === 'string'))).to.deep.equal([]);
      expect('answers' in screening).to.be.false;
    });

    it('when the buttons go', async () => {
      const screening = await answered();
      screening.readOnly = true;
      await screening.updateComplete;
      screening.readOnly = false;
      await isEmpty(screening);
    });

    describe('after a while without a press or key', () => {
      for (const {attributes, seconds} of [
        {attributes: '', seconds: 600},
        {attributes: 'idle="30"', seconds: 30},
      ]) {
        it(`of ${seconds} seconds, and says so`, async () => {
          await withClock(async (pass) => {
            const screening = await answered(attributes);
            pass(seconds - 1);
            await screening.updateComplete;
            expect(pressed(screening)).to.deep.equal([words.answers.no]);
            pass(1);
            await isEmpty(screening);
            expect(status(screening)).to.equal(words.cleared);
          });
        });
      }

      const activities: Record<string, (screening: HtScreening) => Promise<void>> = {
        'an answer': (screening) => give(screening, second, 'yes'),
        'a press on the text': (screening) => click(inside(screening, '[part="question"] p')),
        'a key': (screening) => {
          button(screening, second, 'yes').focus();
          return press('Shift');
        },
      };
      for (const [activity, act] of Object.entries(activities)) {
        it(`counted from ${activity}`, async () => {
          await withClock(async (pass) => {
            const screening = await answered('idle="30"');
            pass(29);
            await act(screening);
            pass(29);
            await screening.updateComplete;
            expect(pressed(screening)).to.include(words.answers.no);
            pass(1);
            await isEmpty(screening);
          });
        });
      }

      for (const idle of ['5', 'soon', '-20', 'Infinity', '3000000']) {
        it(`of ten minutes when the page asks for idle="${idle}", and tells the page author once`, async () => {
          await withClock(async (pass) => {
            let screening!: HtScreening;
            const said = await warningsDuring(async () => {
              screening = await answered(`idle="${idle}"`);
              await give(screening, second, 'yes');
            });
            expect(said).to.have.lengthOf(1);
            expect(said[0]).to.match(/<ht-screening> idle.*seconds, from 10 to 86400/);
            pass(599);
            await screening.updateComplete;
            expect(pressed(screening)).to.have.lengthOf(2);
            pass(1);
            await isEmpty(screening);
          });
        });
      }
    });
  });

  describe('leaves nothing behind', () => {
    it('has no field that a browser fills in, restores or sends', async () => {
      for (const audience of ['self', 'helper', 'professional']) {
        const screening = await ask(`audience="${audience}"`);
        expect(allInside(screening, 'input, select, textarea, form, fieldset, output, [contenteditable], [autocomplete], [name], [checked]').map(textOf)).to.deep.equal([]);
        expect(allInside(screening, 'button:not([type="button"])').map(textOf)).to.deep.equal([]);
      }
    });

    it('adds nothing to a form around it and does not send it', async () => {
      const screening = await block<HtScreening>('<form><ht-screening></ht-screening></form>');
      const form = screening.closest('form')!;
      let sent = 0;
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        sent++;
      });
      await answerAll(screening, 'self', 'yes');
      button(screening, first, 'no').focus();
      await press('Enter');
      await clear(screening);
      await answerAll(screening, 'self', 'no');
      expect([...new FormData(form)]).to.deep.equal([]);
      expect(sent).to.equal(0);
    });

    it('has no link that an answer makes, so that none is marked as visited by it', async () => {
      const screening = await ask();
      const links = () => [...screening.shadowRoot!.querySelectorAll('[href], [src]')].map((link) => link.outerHTML);
      const before = links();
      for (const answer of choices) {
        await answerAll(screening, 'self', answer);
        expect(links()).to.deep.equal(before);
      }
    });

    it('keeps answers out of the page, the storage, the history and the title', async () => {
      const screening = await ask();
      const traces = () => ({
        page: screening.outerHTML,
        storage: [{...localStorage}, {...sessionStorage}],
        cookie: document.cookie,
        history: [history.length, history.state as unknown],
        title: document.title,
        address: location.href,
      });
      localStorage.clear();
      sessionStorage.clear();
      const before = traces();
      await answerAll(screening, 'self', 'yes');
      expect(pressed(screening)).to.have.lengthOf(asked('self').length);
      expect(traces()).to.deep.equal(before);
    });
  });

  describe('for someone worried', () => {
    it('asks about the other person', async () => {
      const screening = await ask('audience="helper"');
      expect(questionsSeen(screening)).to.deep.equal(words.questions.flatMap(({helper}) => helper ?? []));
      expect(read(screening)).to.include.members([words.title.helper, ...words.intro.helper, words.stepsTitle.helper, ...words.advice.map(({text}) => text)]);
    });
  });

  describe('without answer buttons', () => {
    for (const {attributes, audience} of [
      {attributes: 'audience="professional"', audience: 'professional'},
      {attributes: 'read-only', audience: 'self'},
      {attributes: 'read-only audience="helper"', audience: 'helper'},
    ] as const) {
      it(`shows all questions and all steps: ${attributes}`, async () => {
        const screening = await ask(attributes);
        expect(allInside(screening, 'button').map(textOf)).to.deep.equal([]);
        expect(stepsSeen(screening)).to.deep.equal(allSteps);
        expect(questionsSeen(screening)).to.deep.equal(words.questions.flatMap((question) => (audience === 'helper' ? (question.helper ?? []) : question.self)));
        expect(read(screening)).to.include.members([words.title[audience], words.always[audience]]);
        expect(read(screening)).not.to.include(words.privacy);
      });
    }

    it('tells staff how to talk with the person before the first question', async () => {
      const screening = await ask('audience="professional"');
      const lines = read(screening);
      const firstQuestion = lines.findIndex((line) => line.endsWith(first));
      for (const {text} of words.advice) expect(lines.indexOf(text)).to.be.within(0, firstQuestion - 1);
    });

    it('says to the person themselves nothing about how to talk with them', async () => {
      const lines = read(await ask());
      for (const {text} of words.advice) expect(lines).not.to.include(text);
    });
  });

  // Only Chromium can show a test what a printer gets.
  if (engine === 'chromium') {
    describe('on paper', () => {
      for (const attributes of ['', 'audience="helper"', 'audience="professional"', 'read-only']) {
        it(`has every question and step and no button: ${attributes || 'self'}`, async () => {
          const screening = await ask(attributes);
          const questions = questionsSeen(screening);
          await emulate({media: 'print'});
          expect(allInside(screening, 'button').map(textOf)).to.deep.equal([]);
          expect(questionsSeen(screening)).to.deep.equal(questions);
          expect(stepsSeen(screening)).to.deep.equal(allSteps);
        });
      }

      for (const answer of choices) {
        it(`does not show what was answered: ${answer}`, async () => {
          const blank = await ask();
          await emulate({media: 'print'});
          const onPaper = read(blank);
          await emulate({});
          const screening = await ask();
          await answerAll(screening, 'self', answer);
          await emulate({media: 'print'});
          expect(pressed(screening)).to.deep.equal([]);
          expect(read(screening)).to.deep.equal(onPaper);
        });
      }
    });
  }

  describe('is accessible', () => {
    const views = ['', 'audience="helper"', 'audience="professional"', 'read-only', 'region="us"', 'no-heading', 'heading-level="1"'];
    for (const view of views) {
      it(view || 'as it comes', async () => {
        await isAccessible(await ask(view));
      });
    }

    for (const answer of choices) {
      it(`with all answers "${answer}"`, async () => {
        const screening = await ask();
        await answerAll(screening, 'self', answer);
        await isAccessible(screening);
      });
    }

    it('after clearing', async () => {
      const screening = await ask();
      await give(screening, first, 'no');
      await clear(screening);
      await isAccessible(screening);
    });

    it('on a dark page', async () => {
      const screening = await block<HtScreening>('<div style="background: #111; color: #eee"><ht-screening></ht-screening></div>');
      await answerAll(screening, 'self', 'no');
      await isAccessible(screening);
    });
  });

  describe('fits', () => {
    const views = {self: '', helper: 'audience="helper"', professional: 'audience="professional"'};
    const rooms = {'320 px': 'width: 320px', '320 px with letters twice as large': 'width: 320px; font-size: 32px', '1280 px at 400%': 'width: 1280px; font-size: 64px'};
    for (const [view, attributes] of Object.entries(views)) {
      for (const [room, style] of Object.entries(rooms)) {
        it(`${room}: ${view}`, async () => {
          const screening = await block<HtScreening>(`<div style="${style}"><ht-screening ${attributes}></ht-screening></div>`);
          if (view !== 'professional') await answerAll(screening, view as Asked, 'unsure');
          for (const details of allInside<HTMLDetailsElement>(screening, 'details')) details.open = true;
          const {width, left} = screening.getBoundingClientRect();
          expect(overflowing(screening.shadowRoot!, width, left)).to.deep.equal([]);
        });
      }

      it(`a thumb: ${view}`, async () => {
        expect(tooSmall(await ask(attributes))).to.deep.equal([]);
      });
    }
  });

  describe('on the page of a partner', () => {
    const headingOf = (screening: Element, text: string) => allInside(screening, 'h1, h2, h3, h4, h5, h6').find((each) => textOf(each) === text)?.localName;

    for (const {attributes, title, inner, step} of [
      {attributes: '', title: 'h2', inner: 'h3', step: 'h4'},
      {attributes: 'heading-level="4"', title: 'h4', inner: 'h5', step: 'h6'},
      {attributes: 'heading-level="4" no-heading', title: undefined, inner: 'h4', step: 'h5'},
    ]) {
      it(`fits its headings: ${attributes || 'as it comes'}`, async () => {
        const screening = await ask(`${attributes} read-only`);
        expect(headingOf(screening, words.title.self)).to.equal(title);
        expect(headingOf(screening, words.helpTitle)).to.equal(inner);
        expect(headingOf(screening, words.stepsTitle.self)).to.equal(inner);
        expect(headingOf(screening, words.steps[0].title)).to.equal(step);
      });
    }

    it('can be hidden', async () => {
      const screening = await ask('hidden');
      expect(screening.getBoundingClientRect().height).to.equal(0);
      screening.hidden = false;
      expect(screening.getBoundingClientRect().height).to.be.above(0);
    });

    it('offers outside Connecticut only what answers there', async () => {
      const texts = async (region: string) => allInside(await ask(`region="${region}"`), `a[href^="sms:${numbers.emergency}"]`).length;
      expect(await texts('us-ct')).to.be.above(0);
      expect(await texts('us')).to.equal(0);
    });

    it('asks the person themselves when the audience is not known, and tells the page author', async () => {
      let screening!: HtScreening;
      const said = await warningsDuring(async () => {
        screening = await ask('audience="nurse"');
      });
      expect(said).to.have.lengthOf(1);
      expect(said[0]).to.match(/<ht-screening> audience="nurse".*self.*helper.*professional/);
      expect(questionsSeen(screening)).to.deep.equal(words.questions.map(({self}) => self));
    });

    for (const when of ['first', 'later']) {
      it(`shows the number of the page again when it cannot be shown: ${when}`, async () => {
        const screening = document.createElement('ht-screening');
        screening.innerHTML = call;
        const fail = () =>
          Object.defineProperty(screening, 'region', {
            get() {
              throw new Error('made to fail by a test');
            },
          });
        const host = await block('<ht-screening></ht-screening>');
        const {error} = console;
        const said: unknown[] = [];
        console.error = (...parts: unknown[]) => void said.push(parts[0]);
        try {
          if (when === 'first') fail();
          host.replaceWith(screening);
          await screening.updateComplete;
          if (when === 'later') {
            fail();
            screening.requestUpdate();
            await screening.updateComplete;
          }
          const link = screening.querySelector('a')!;
          expect(isSeen(link)).to.be.true;
          await isAccessible(screening);
          expect(link.getBoundingClientRect().height).to.be.above(0);
          expect(allInside(screening, 'button').map(textOf)).to.deep.equal([]);
          expect(said).to.have.lengthOf(1);
          expect(said[0]).to.include('<ht-screening>');
        } finally {
          // Taken off the page it wipes itself, and fails once more.
          screening.remove();
          await screening.updateComplete;
          console.error = error;
        }
      });
    }
  });
});
