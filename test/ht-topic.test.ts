import {expect, fixture} from '@open-wc/testing';
import {contentFor, formatNumber, numbers, textsFor, type Audience, type Fact, type Section, type Topic, type TopicName} from '../content/index.js';
import type {HtTopic} from '../src/ht-topic/ht-topic.js';
import {allInside, block, builtPage, errorsDuring, inside, isAccessible, isSeen, linksOf, openPage, overflowing, settled, textOf, tooSmall, warningsDuring} from './browsers/blocks.js';
import {click, emulate, press} from './browsers/commands.js';

const {topics, topicWords: words, sources} = textsFor('en')!;
const names = topics.map(({name}) => name);
const audiences: readonly Audience[] = ['self', 'helper', 'professional'];
const tel = (number: string) => `tel:${number}`;

const topicWith = (attributes = '', children = '') => block<HtTopic>(`<ht-topic ${attributes}>${children}</ht-topic>`);
const topicNamed = (name: TopicName): Topic => topics.find((topic) => topic.name === name)!;
const sectionsSeen = (topic: HtTopic) => allInside(topic, '[part=section]');
const titlesSeen = (topic: HtTopic) => sectionsSeen(topic).map((section) => textOf(section.querySelector('[part=heading]')!));
const seenText = (topic: HtTopic) => textOf(inside(topic, '[part=block]'));

const isFor = (audience: Audience) => (record: Pick<Fact, 'audiences' | 'regions'>) => record.audiences?.includes(audience) ?? true;
const factsOf = ({text, list = [], after = []}: Section) => [...text, ...list, ...after];
const sectionsFor = (name: TopicName, audience: Audience) => topicNamed(name).sections.filter(isFor(audience)).filter((section) => factsOf(section).some(isFor(audience)));
/** Every fact of an article that this reader in Connecticut should see. */
const factsFor = (name: TopicName, audience: Audience) => [...topicNamed(name).summary, ...sectionsFor(name, audience).flatMap(factsOf)].filter(isFor(audience));

/** The article that has most parts for the person in the situation. */
const longest = [...names].sort((a, b) => sectionsFor(b, 'self').length - sectionsFor(a, 'self').length)[0];

async function openSources(topic: HtTopic): Promise<void> {
  inside(topic, '[part=sources] summary').focus();
  await press('Enter');
  await settled(topic);
}

describe('<ht-topic>', () => {
  describe('when something is missing or fails', () => {
    const number = `<a href="${tel(numbers.hotline)}">Call for help</a>`;

    it('shows the number that the page wrote, before and without our script', async () => {
      const {contentDocument: page} = await openPage({html: `<!doctype html><html lang="en"><title>A page</title><ht-topic>${number}</ht-topic></html>`});
      expect(page!.defaultView!.customElements.get('ht-topic')).to.equal(undefined);
      expect(isSeen(page!.querySelector('a')!)).to.equal(true);
    });

    it('shows the article in place of what the page wrote, and leaves the page as it was', async () => {
      const html = `<ht-topic name="leaving"> ${number} </ht-topic>`;
      const topic = await block<HtTopic>(html);
      expect(isSeen(topic.querySelector('a')!)).to.equal(false);
      expect(topic.outerHTML).to.equal(html);
    });

    it('brings back what the page wrote, and says so once', async () => {
      const topic = await topicWith('', number);
      const errors = await errorsDuring(async () => {
        Object.defineProperty(topic, 'name', {
          get() {
            throw new Error('no words');
          },
        });
        topic.requestUpdate();
        await topic.updateComplete;
      });
      expect(isSeen(topic.querySelector('a')!)).to.equal(true);
      expect(errors).to.have.lengthOf(1);
      expect(errors[0]).to.include('<ht-topic>');
      await isAccessible(topic);
    });
  });

  it('says the same in the script that partners paste', async () => {
    const page = await builtPage(names.map((name) => `<ht-topic name="${name}" audience="professional"></ht-topic>`).join(''));
    for (const built of page.contentDocument!.querySelectorAll('ht-topic')) {
      await built.updateComplete;
      const ours = await topicWith(`name="${built.name}" audience="professional"`);
      expect(seenText(built), built.name).to.equal(seenText(ours));
      expect(linksOf(built)).to.deep.equal(linksOf(ours));
    }
  });

  describe('its articles', () => {
    for (const name of names) {
      for (const audience of audiences) {
        it(`say everything that is meant for ${audience}, and nothing else: ${name}`, async () => {
          const topic = name === 'professionals' && audience !== 'professional' ? undefined : await topicWith(`name="${name}" audience="${audience}"`);
          if (!topic) return;
          const text = seenText(topic);
          expect(textOf(inside(topic, '[part=heading]'))).to.equal(topicNamed(name).title);
          for (const fact of factsFor(name, audience)) expect(text).to.include(fact.text);
          expect(titlesSeen(topic)).to.deep.equal(sectionsFor(name, audience).map(({title}) => title as string));
          const paragraphs = new Set(allInside(topic, 'li, p').map((element) => textOf(element)));
          const others = [...topicNamed(name).summary, ...topicNamed(name).sections.flatMap(factsOf)].filter((fact) => !factsFor(name, audience).includes(fact));
          for (const {text: other} of others.filter((fact) => !factsFor(name, audience).some((own) => own.text.includes(fact.text)))) {
            expect([...paragraphs].filter((paragraph) => paragraph.includes(other)), 'not for them').to.deep.equal([]);
          }
        });
      }

      it(`leave what is true in Connecticut alone out elsewhere: ${name}`, async () => {
        const topic = await topicWith(`name="${name}" audience="professional" region="us"`);
        const text = seenText(topic);
        for (const fact of factsFor(name, 'professional').filter(({regions}) => regions && !regions.includes('us'))) expect(text).not.to.include(fact.text);
        expect(linksOf(topic)).not.to.include(tel(numbers.careline));
        expect(linksOf(topic)).to.include(tel(numbers.hotline));
      });
    }

    it('say to anyone but staff only what the article for staff is, with the number, and tell the author', async () => {
      let topic!: HtTopic;
      const warnings = await warningsDuring(async () => (topic = await topicWith('name="professionals"')));
      expect(sectionsSeen(topic)).to.deep.equal([]);
      expect(textOf(inside(topic, '[part=summary]'))).to.include(topicNamed('professionals').summary.find(isFor('self'))!.text);
      expect(linksOf(topic)).to.include(tel(numbers.hotline));
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include('<ht-topic>').and.include('audience="self"').and.include('professional');
      await isAccessible(topic);
    });
  });

  describe('its order', () => {
    const follows = (before: Element, after: Element) => Boolean(before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING);

    for (const name of [longest, 'leaving']) {
      it(`has the summary first, then the number, then the parts, and the number once more: ${name}`, async () => {
        const topic = await topicWith(`name="${name}"`);
        const calls = allInside<HTMLAnchorElement>(topic, `a[href="${tel(numbers.hotline)}"]`);
        expect(calls.map(textOf).every((label) => label.includes(formatNumber(numbers.hotline)))).to.equal(true);
        expect(calls).to.have.lengthOf(2);
        const [summary, ...sections] = [inside(topic, '[part=summary]'), ...sectionsSeen(topic)];
        for (const [before, after] of [[summary, calls[0]], [calls[0], sections[0]], [sections.at(-1)!, calls[1]]]) expect(follows(before, after)).to.equal(true);
      });
    }

    it('has the number once where a page picks a few parts out of it', async () => {
      const topic = await topicWith('name="leaving" sections="reasons"');
      expect(linksOf(topic).filter((href) => href === tel(numbers.hotline))).to.have.lengthOf(1);
    });

    it('has the parts that the page asks for, in the order it asks for them', async () => {
      const ids = sectionsFor(longest, 'self').map(({id}) => id);
      const asked = [ids[2], ids[0]];
      const topic = await topicWith(`name="${longest}" sections="${asked.join(' ')}"`);
      expect(titlesSeen(topic)).to.deep.equal(asked.map((id) => topicNamed(longest).sections.find((section) => section.id === id)!.title as string));
      topic.setAttribute('sections', ids[1]);
      await topic.updateComplete;
      expect(titlesSeen(topic)).to.have.lengthOf(1);
    });

    it('keeps the summary, with its caveats, whatever parts are asked for', async () => {
      const topic = await topicWith('name="where" sections="jobs"');
      for (const {text} of topicNamed('where').summary.filter(isFor('self'))) expect(textOf(inside(topic, '[part=summary]'))).to.include(text);
    });
  });

  describe('what the page asks for and is not there', () => {
    const cases: [what: string, attributes: string, said: string[], shown: TopicName][] = [
      ['an article', 'name="money"', ['name="money"', ...names], 'what-it-is'],
      ['a part', 'name="leaving" sections="gone"', ['sections="gone"', ...topicNamed('leaving').sections.map(({id}) => id)], 'leaving'],
      ['a reader', 'name="leaving" audience="boss"', ['audience="boss"', 'self, helper, professional'], 'leaving'],
    ];
    for (const [what, attributes, said, shown] of cases) {
      it(`tells the author once, and shows the safest: ${what}`, async () => {
        let topic!: HtTopic;
        const warnings = await warningsDuring(async () => {
          topic = await topicWith(attributes);
          await topicWith(attributes);
        });
        expect(warnings).to.have.lengthOf(1);
        for (const part of ['<ht-topic>', ...said]) expect(warnings[0]).to.include(part);
        expect(textOf(inside(topic, '[part=heading]'))).to.equal(topicNamed(shown).title);
        expect(titlesSeen(topic)).to.deep.equal(sectionsFor(shown, 'self').map(({title}) => title as string));
        expect(linksOf(topic)).to.include(tel(numbers.hotline));
      });
    }
  });

  describe('its table of contents', () => {
    it('is there where an article is long, and leads to each part by keyboard', async () => {
      const topic = await topicWith(`name="${longest}"`);
      const buttons = allInside(topic, '[part=contents] button');
      const headings = sectionsSeen(topic).map((section) => section.querySelector<HTMLElement>('[part=heading]')!);
      expect(buttons.map(textOf)).to.deep.equal(headings.map(textOf));
      buttons[2].focus();
      await press('Enter');
      expect(topic.shadowRoot!.activeElement).to.equal(headings[2]);
      expect(headings[2].getBoundingClientRect().top).to.be.within(-1, innerHeight);
      expect(location.hash).to.equal('');
    });

    it('leads there by a press, and leaves no entry in the history', async () => {
      const topic = await topicWith(`name="${longest}"`);
      const before = history.length;
      await click(allInside(topic, '[part=contents] button')[1]);
      expect(topic.shadowRoot!.activeElement).to.equal(sectionsSeen(topic)[1].querySelector('[part=heading]'));
      expect(history.length).to.equal(before);
    });

    it('is not there where an article is short', async () => {
      expect(allInside(await topicWith('name="leaving"'), '[part=contents]')).to.deep.equal([]);
      expect(allInside(await topicWith(`name="${longest}" sections="${sectionsFor(longest, 'self')[0].id}"`), '[part=contents]')).to.deep.equal([]);
    });
  });

  describe('its sources', () => {
    it('are named by number after each sentence, once somebody opens the list', async () => {
      const topic = await topicWith('name="how" audience="professional"');
      const marks = () => allInside(topic, '.cited').map(textOf);
      expect(marks()).to.deep.equal([]);
      await openSources(topic);
      expect(inside(topic, '[part=sources] li').parentElement!.localName, 'numbers are heard too').to.equal('ol');
      const listed = allInside(topic, '[part=sources] li').map(textOf);
      const known = {...contentFor('en').sources, ...sources};
      const facts = factsFor('how', 'professional');
      expect(marks()).to.have.lengthOf(facts.length);
      for (const [i, fact] of facts.entries()) {
        const numbered = marks()[i].match(/\d+/g)!.map(Number);
        expect(numbered).to.have.lengthOf(fact.sources.length);
        expect(numbered).to.deep.equal([...numbered].sort((a, b) => a - b));
        const named = numbered.map((number) => listed[number - 1]).join('\n');
        for (const source of fact.sources) expect(named).to.include(known[source]!.title).and.include(known[source]!.publisher);
      }
      expect(textOf(inside(topic, '[part=sources]'))).to.include(words.cited);
      await isAccessible(topic);
      await openSources(topic);
      expect(marks()).to.deep.equal([]);
    });

    it('are opened without a referrer', async () => {
      const topic = await topicWith('name="workplaces"');
      await openSources(topic);
      const links = allInside<HTMLAnchorElement>(topic, 'a[href^="https:"]');
      expect(links).to.have.length.above(1);
      for (const link of links) expect([link.rel, link.referrerPolicy]).to.deep.equal(['noreferrer', 'no-referrer']);
    });
  });

  describe('what it says of the law', () => {
    const month = /in (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/;
    for (const name of names) {
      const law = sectionsFor(name, 'professional').find((section) => section.law);
      it(`${law ? 'says before it that it is no legal advice, and when it was checked' : 'is nothing, and so there is no note'}: ${name}`, async () => {
        const topic = await topicWith(`name="${name}" audience="professional"`);
        const notes = allInside(topic, '.law');
        expect(notes).to.have.lengthOf(law ? 1 : 0);
        if (!law) return;
        expect(textOf(notes[0])).to.include('not legal advice').and.to.match(month);
        const isAfter = notes[0].compareDocumentPosition(inside(topic, '[part=section]'));
        expect(isAfter, 'before the first part').to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
        const first = inside(topic, `a[href="tel:${numbers.emergency}"]`).compareDocumentPosition(notes[0]);
        expect(first, 'after the number').to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      });
    }

    it('is no legal advice either where only parts are shown that say nothing of it: the summary may', async () => {
      const topic = await topicWith('name="what-it-is" sections="forms"');
      expect(allInside(topic, '.law').map(textOf).join()).to.include('not legal advice');
    });
  });

  it('leads from the state notice to the office that has it', async () => {
    const links = allInside<HTMLAnchorElement>(await topicWith('name="workplaces"'), '[part=section] a');
    expect(links.map(({href}) => href)).to.deep.equal([sources['victim-services']!.url]);
  });

  it('fits its headings to those of the page', async () => {
    const tagsOf = (topic: HtTopic) => [...new Set(allInside(topic, '[part=heading]').map(({localName}) => localName))];
    expect(tagsOf(await topicWith('heading-level="3"'))).to.deep.equal(['h3', 'h4']);
    expect(tagsOf(await topicWith('heading-level="3" no-heading'))).to.deep.equal(['h3']);
  });

  it('keeps lines short enough to read', async () => {
    const wide = await fixture<HTMLElement>('<div style="width: 1200px"><ht-topic name="how"></ht-topic></div>');
    const topic = wide.querySelector('ht-topic')!;
    await topic.updateComplete;
    const em = parseFloat(getComputedStyle(topic).fontSize);
    for (const paragraph of allInside(topic, '[part=section] p, [part=section] ul')) expect(paragraph.getBoundingClientRect().width).to.be.at.most(42 * em + 1);
  });

  describe('is accessible and has room', () => {
    for (const lang of ['en', 'es']) {
      for (const name of names) {
        it(`${name}, ${lang}`, async () => {
          const topic = await topicWith(`name="${name}" audience="professional" lang="${lang}"`);
          await isAccessible(topic);
          const frame = await fixture<HTMLElement>('<div style="width: 320px; position: relative"></div>');
          frame.append(topic);
          await settled(topic);
          expect(overflowing(topic.shadowRoot!, 320, frame.getBoundingClientRect().left)).to.deep.equal([]);
          expect(tooSmall(topic)).to.deep.equal([]);
        });
      }
    }
  });

  it('prints whole: the parts, the numbers and the sources, and no button', async () => {
    const topic = await topicWith(`name="${longest}"`);
    if (!(await emulate({media: 'print'}))) return;
    expect(sectionsSeen(topic)).to.have.lengthOf(sectionsFor(longest, 'self').length);
    expect(allInside(topic, 'button, [part=contents], [part=contents] *')).to.deep.equal([]);
    expect(allInside(topic, '.cited')).to.have.length.above(0);
    expect(linksOf(topic)).to.include(tel(numbers.hotline));
  });
});
