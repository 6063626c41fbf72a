import {expect, fixture} from '@open-wc/testing';
import {contentFor, numbers, textsFor, type Age, type Audience, type NeedId, type Offer, type Region} from '../content/index.js';
import type {HtResources} from '../src/ht-resources/ht-resources.js';
import {hrefOf} from '../src/internal/links.js';
import {allInside, block, builtPage, errorsDuring, inside, isAccessible, isSeen, linksOf, openPage, overflowing, settled, textOf, tooSmall, warningsDuring} from './browsers/blocks.js';
import {emulate, engine, press} from './browsers/commands.js';

const {resources: words} = textsFor('en')!;
const {lines} = contentFor('en');
const ids = words.needs.map(({id}) => id);
const audiences: readonly Audience[] = ['self', 'helper', 'professional'];
const tel = (number: string) => `tel:${number}`;

const resourcesWith = (attributes = '', children = '') => block<HtResources>(`<ht-resources ${attributes}>${children}</ht-resources>`);
const needsSeen = (list: HtResources) => allInside(list, '[part=need]');
const needTitles = (list: HtResources) => needsSeen(list).map((need) => textOf(need.querySelector('[part=heading]')!));
const namesSeen = (need: Element) => [...need.querySelectorAll('[part=line]')].filter(isSeen).map((entry) => textOf(entry.querySelector('[part=heading]')!));
const needNamed = (list: HtResources, id: NeedId) => needsSeen(list).find((need) => textOf(need.querySelector('[part=heading]')!) === words.needs.find((one) => one.id === id)!.title)!;
const counted = (list: HtResources) => textOf(inside(list, '[role=status]'));

const recordOf = ({id}: Offer) => [...lines, ...words.services].find((record) => record.id === id)!;
const ageOf = (offer: Offer): Age | undefined => offer.age ?? (recordOf(offer) as {age?: Age}).age;

/** Who is offered for a need, to a reader of some place, for somebody of some age. */
function offersFor(id: NeedId, audience: Audience, {region = 'us-ct', age}: {region?: Region; age?: Age} = {}): readonly Offer[] {
  return words.needs
    .find((need) => need.id === id)!
    .offers.filter((offer) => [offer, recordOf(offer)].every((record) => record.audiences?.includes(audience) ?? true))
    .filter((offer) => recordOf(offer).regions?.includes(region) ?? true)
    .filter((offer) => !age || !ageOf(offer) || ageOf(offer) === age);
}

const namesFor = (...asked: Parameters<typeof offersFor>) => offersFor(...asked).map((offer) => recordOf(offer).name as string);

async function choose(list: HtResources, select: 'need' | 'age', value: string): Promise<void> {
  const control = inside<HTMLSelectElement>(list, `#${select}`);
  const steps = [...control.options].findIndex((option) => option.value === value) - control.selectedIndex;
  control.focus();
  for (let step = 0; step < Math.abs(steps); step++) await press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  await settled(list);
}

describe('<ht-resources>', () => {
  describe('when something is missing or fails', () => {
    const number = `<a href="${tel(numbers.hotline)}">Call for help</a>`;

    it('shows the number that the page wrote, before and without our script', async () => {
      const {contentDocument: page} = await openPage({html: `<!doctype html><html lang="en"><title>A page</title><ht-resources>${number}</ht-resources></html>`});
      expect(page!.defaultView!.customElements.get('ht-resources')).to.equal(undefined);
      expect(isSeen(page!.querySelector('a')!)).to.equal(true);
    });

    it('shows the list in place of what the page wrote, and leaves the page as it was', async () => {
      const html = `<ht-resources> ${number} </ht-resources>`;
      const list = await block<HtResources>(html);
      expect(isSeen(list.querySelector('a')!)).to.equal(false);
      expect(list.outerHTML).to.equal(html);
    });

    it('brings back what the page wrote, and says so once', async () => {
      const list = await resourcesWith('', number);
      const errors = await errorsDuring(async () => {
        Object.defineProperty(list, 'need', {
          get() {
            throw new Error('no words');
          },
        });
        list.requestUpdate();
        await list.updateComplete;
      });
      expect(isSeen(list.querySelector('a')!)).to.equal(true);
      expect(errors).to.have.lengthOf(1);
      expect(errors[0]).to.include('<ht-resources>');
      await isAccessible(list);
    });
  });

  it('says the same in the script that partners paste', async () => {
    const built = (await builtPage('<ht-resources audience="professional"></ht-resources>')).contentDocument!.querySelector('ht-resources')!;
    await built.updateComplete;
    const ours = await resourcesWith('audience="professional"');
    expect(textOf(inside(built, '[part=block]'))).to.equal(textOf(inside(ours, '[part=block]')));
    expect(linksOf(built)).to.deep.equal(linksOf(ours));
  });

  describe('its services', () => {
    for (const audience of audiences) {
      for (const region of ['us-ct', 'us'] as const) {
        it(`stand under what they are for, as they are meant for ${audience} in ${region}`, async () => {
          const list = await resourcesWith(`audience="${audience}" region="${region}"`);
          const expected = ids.filter((id) => offersFor(id, audience, {region}).length);
          expect(needTitles(list)).to.deep.equal(words.needs.filter(({id}) => expected.includes(id)).map(({title}) => title as string));
          for (const id of expected) expect(namesSeen(needNamed(list, id)), id).to.have.members(namesFor(id, audience, {region}));
        });
      }
    }

    // In a report the most urgent comes first, whoever it is about.
    it('put those for a child before all others', async () => {
      for (const audience of audiences) {
        const list = await resourcesWith(`audience="${audience}"`);
        for (const need of needsSeen(list).filter((one) => one !== needNamed(list, 'report'))) {
          const marks = [...need.querySelectorAll('[part=line]')].map((entry) => textOf(entry).includes(words.forAge.child));
          expect(marks, textOf(need)).to.deep.equal([...marks].sort((a, b) => Number(b) - Number(a)));
        }
        expect(needsSeen(list).some((need) => textOf(need).includes(words.forAge.child))).to.equal(true);
      }
    });

    it('say what each is for, when and in which languages, and when it was checked', async () => {
      const list = await resourcesWith('audience="professional"');
      const met = new Set<string>();
      for (const {id, offers} of words.needs) {
        for (const offer of offers.filter((one) => offersFor(id, 'professional').includes(one))) {
          const record = recordOf(offer);
          const entry = [...needNamed(list, id).querySelectorAll('[part=line]')].find((one) => textOf(one.querySelector('[part=heading]')!) === record.name)!;
          expect(textOf(entry)).to.include(offer.purpose ?? record.purpose);
          for (const channel of record.channels.filter(({kind, regions}) => kind !== 'relay' && (!regions || regions.includes('us-ct')))) {
            expect([...entry.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.include(hrefOf(channel));
          }
          // In full where it is met first on the page.
          if (entry !== allInside(list, '[part=line]').find((one) => textOf(one.querySelector('[part=heading]')!) === record.name)) continue;
          met.add(record.id);
          expect(textOf(entry)).to.match(/Checked \w+ \d{4}/);
          for (const {hours, languages} of record.channels) for (const said of [hours, languages]) if (said) expect(textOf(entry)).to.include(said);
        }
      }
      expect([...met].sort()).to.deep.equal([...new Set(ids.flatMap((id) => offersFor(id, 'professional').map((offer) => offer.id as string)))].sort());
    });

    it('never show law enforcement to the person in the situation, nor the tip line to anyone', async () => {
      for (const audience of audiences) expect(linksOf(await resourcesWith(`audience="${audience}"`))).not.to.include(tel(numbers.hsi));
    });

    it('leave the page without a trace of where somebody came from', async () => {
      const links = allInside<HTMLAnchorElement>(await resourcesWith('audience="professional"'), 'a[href^="https:"]');
      expect(links).to.have.length.above(2);
      for (const link of links) expect([link.rel, link.referrerPolicy, link.target]).to.deep.equal(['noreferrer', 'no-referrer', '']);
    });
  });

  describe('its filters', () => {
    for (const id of ids) {
      it(`leave danger and what was chosen, with the number: ${id}`, async () => {
        const list = await resourcesWith();
        await choose(list, 'need', id);
        const titles = words.needs.filter((need) => need.id === 'danger' || need.id === id).map(({title}) => title as string);
        expect(needTitles(list)).to.deep.equal(titles);
        expect(linksOf(list)).to.include(tel(numbers.emergency)).and.include(tel(numbers.hotline));
        const shown = new Set([...offersFor('danger', 'self'), ...offersFor(id, 'self')].map((offer) => offer.id)).size;
        expect(counted(list)).to.equal((shown === 1 ? words.shown.one! : words.shown.other).replace('{count}', String(shown)));
        expect(list.shadowRoot!.activeElement).to.equal(inside(list, '#need'));
        await isAccessible(list);
      });
    }

    for (const age of ['child', 'adult'] as const) {
      it(`leave out what is not for them: ${age}`, async () => {
        const list = await resourcesWith();
        await choose(list, 'age', age);
        for (const id of ids.filter((one) => offersFor(one, 'self', {age}).length)) expect(namesSeen(needNamed(list, id)), id).to.have.members(namesFor(id, 'self', {age}));
        expect(linksOf(list).includes(tel(numbers.careline))).to.equal(age === 'child');
        expect(linksOf(list)).to.include(tel(numbers.hotline));
        expect(counted(list)).not.to.equal('');
      });
    }

    it('offer no need for which there is nobody', async () => {
      const list = await resourcesWith('region="us"');
      for (const age of ['', 'child', 'adult'] as const) {
        await choose(list, 'age', age);
        const options = [...inside<HTMLSelectElement>(list, '#need').options].map(({value}) => value).filter(Boolean) as NeedId[];
        expect(options).to.deep.equal(ids.filter((id) => offersFor(id, 'self', {region: 'us', ...(age && {age})}).length));
      }
    });

    it('show everything for an adult once more where the need before was a child’s', async () => {
      const list = await resourcesWith();
      await choose(list, 'need', 'child');
      expect(needTitles(list)).to.have.lengthOf(2);
      await choose(list, 'age', 'adult');
      expect(inside<HTMLSelectElement>(list, '#need').value).to.equal('');
      const titles = ids.filter((id) => offersFor(id, 'self', {age: 'adult'}).length).map((id) => words.needs.find((need) => need.id === id)!.title);
      expect(needTitles(list)).to.deep.equal(titles);
      expect(titles).not.to.include(words.needs.find(({id}) => id === 'child')!.title);
    });

    it('start with what the page asks for, say nothing of it to whoever listens before a choice is there, and follow the page', async () => {
      const list = await resourcesWith('need="legal"');
      expect(needTitles(list)).to.have.lengthOf(2);
      await choose(list, 'need', 'housing');
      expect(needTitles(list)[1]).to.equal(words.needs.find(({id}) => id === 'housing')!.title);
      list.setAttribute('need', 'learn');
      await list.updateComplete;
      expect(needTitles(list)[1]).to.equal(words.needs.find(({id}) => id === 'learn')!.title);
      expect(inside<HTMLSelectElement>(list, '#need').value).to.equal('learn');
    });

    it('keep what was chosen when the language changes', async () => {
      const list = await resourcesWith();
      await choose(list, 'need', 'housing');
      list.lang = 'es';
      await settled(list);
      expect(inside<HTMLSelectElement>(list, '#need').value).to.equal('housing');
      expect(needTitles(list)[1]).to.equal(textsFor('es')!.resources.needs.find(({id}) => id === 'housing')!.title);
    });

    it('tell the author of a need that is not known, once, and show everything', async () => {
      let list!: HtResources;
      const warnings = await warningsDuring(async () => {
        list = await resourcesWith('need="money"');
        await resourcesWith('need="money"');
      });
      expect(warnings).to.have.lengthOf(1);
      for (const part of ['<ht-resources>', 'need="money"', ...ids]) expect(warnings[0]).to.include(part);
      expect(needTitles(list)).to.have.lengthOf(ids.length);
    });
  });

  it('fits its headings to those of the page', async () => {
    const tagsOf = (list: HtResources) => [...new Set(allInside(list, '[part=heading]').map(({localName}) => localName))];
    expect(tagsOf(await resourcesWith('heading-level="3"'))).to.deep.equal(['h3', 'h4', 'h5']);
    expect(tagsOf(await resourcesWith('heading-level="3" no-heading'))).to.deep.equal(['h3', 'h4']);
  });

  for (const lang of ['en', 'es']) {
    for (const audience of audiences) {
      it(`is accessible and has room: ${audience}, ${lang}`, async () => {
        const list = await resourcesWith(`audience="${audience}" lang="${lang}"`);
        await isAccessible(list);
        const frame = await fixture<HTMLElement>('<div style="width: 320px; position: relative"></div>');
        frame.append(list);
        await settled(list);
        expect(overflowing(list.shadowRoot!, 320, frame.getBoundingClientRect().left)).to.deep.equal([]);
        expect(tooSmall(list)).to.deep.equal([]);
      });
    }
  }

  it('prints the services with their numbers and addresses, and what was chosen as words', async () => {
    const list = await resourcesWith('need="legal"');
    if (!(await emulate({media: 'print'}))) return expect(engine).not.to.equal('chromium');
    expect(needTitles(list)).to.have.lengthOf(2);
    expect(linksOf(list)).to.include(tel(numbers.victimServices));
    const website = allInside<HTMLAnchorElement>(list, 'a.action[href^="https:"]')[0];
    expect(getComputedStyle(website, '::after').content).to.include(website.getAttribute('href')!);
    expect(getComputedStyle(inside(list, '#need')).borderStyle).to.equal('none');
    return undefined;
  });
});
