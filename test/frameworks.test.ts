/** The same page in each framework that partners build with, and one table of what holds on all of them. */
import {expect} from '@open-wc/testing';
import {formatNumber, numbers} from '../content/index.js';
import {callHref} from '../src/internal/links.js';
import {allInside, inside, isSeen, textOf} from './browsers/blocks.js';
import {click} from './browsers/commands.js';
import {after, before, changes, everything, levelBySetting, seen} from './frameworks/changes.js';
import {addScript, all, blocks, faults, hydrate, one, open, parsed, rendered, served, settle, show, type Page} from './frameworks/host.js';
import {answered, everyBlock, exits, focusedIn, people, samples, withNumber} from './frameworks/looks.js';
import {first} from './frameworks/state.js';

/** When a property reaches a block: also before our script has come, only after, or never. */
const frameworks: Record<string, {properties: 'always' | 'after' | 'never'; onServer: boolean}> = {
  'react-19': {properties: 'after', onServer: true},
  'react-18': {properties: 'never', onServer: true},
  vue: {properties: 'always', onServer: true},
  svelte: {properties: 'after', onServer: true},
  preact: {properties: 'after', onServer: true},
  angular: {properties: 'always', onServer: false},
};

/** Every block shows itself and nothing beside it, and one way out floats. */
function areShown(page: Page, shown = samples): void {
  expect(blocks(page).map(({localName}) => localName)).to.deep.equal(everyBlock);
  for (const block of blocks(page)) {
    expect(allInside(block, shown[block.localName as keyof typeof samples]).length, block.localName).to.be.above(0);
    for (const link of block.querySelectorAll('a')) expect(isSeen(link), `the link between the tags of ${block.localName}`).to.be.false;
  }
  expect(exits(page)).to.equal(1);
  expect(people(page)).to.deep.equal(first.people);
}

/** Presses an answer in somebody's block, as a hand does. */
async function answer(page: Page, person: string): Promise<void> {
  await click(allInside(page.document.getElementById(person)!, '[aria-pressed]')[0]);
  expect(answered(page)).to.deep.equal([person]);
}

/** Makes each change and takes it back. */
async function follow(page: Page): Promise<void> {
  for (const [what, {to}] of Object.entries(changes)) {
    expect(seen(page), `before ${what}`).to.deep.equal(before);
    await show(page, to);
    expect(seen(page)[what], what).to.deep.equal(after[what]);
    await show(page);
  }
  expect(seen(page)).to.deep.equal(before);
}

describe('our blocks on a page made with', () => {
  for (const [name, {properties, onServer}] of Object.entries(frameworks)) {
    describe(name, () => {
      /** A test on a page with our script and the framework, after which the console is empty. */
      const quietly = (what: string, act: (page: Page) => Promise<void>, opened = () => open(name)) =>
        it(what, async () => {
          const page = await opened();
          await act(page);
          expect(faults(page), 'the console').to.equal('');
        });

      quietly('show themselves, and nothing beside', async (page) => {
        await show(page);
        areShown(page);
      });

      quietly('follow what the page changes, there and back', async (page) => {
        await show(page);
        await follow(page);
        await show(page, everything);
        expect(seen(page)).to.deep.equal(after);
      });

      quietly('are told a number, and say when it is none they know', async (page) => {
        await show(page, {idle: 5});
        expect(faults(page)).to.match(/^console.warn: <ht-screening> idle="5" .*from 10 to 86400.*$/);
        await show(page, {idle: 30});
      });

      quietly(properties === 'never' ? 'get no properties' : 'get properties', async (page) => {
        const level = (number: number) => (properties === 'never' ? 'h2' : `h${number}`);
        await show(page);
        expect(levelBySetting(page)).to.equal(level(3));
        await show(page, {headingLevel: 5});
        expect(levelBySetting(page)).to.equal(level(5));
      });

      quietly('keep answers, focus and what is open when something else changes', async (page) => {
        await show(page);
        const kept = blocks(page);
        await click(inside(one(page, 'ht-red-flags'), 'summary'));
        await answer(page, 'ben');
        const focused = focusedIn(page);
        expect(focused?.getAttribute('aria-pressed')).to.equal('true');
        await show(page, {visits: 2});
        expect(textOf(page.document.querySelector('h1 + p')!)).to.equal('2 visits');
        expect(blocks(page).every((block, i) => block === kept[i]), 'they are the same').to.be.true;
        expect(answered(page)).to.deep.equal(['ben']);
        expect(focusedIn(page) === focused, 'the focus stays').to.be.true;
        expect(inside<HTMLDetailsElement>(one(page, 'ht-red-flags'), 'details').open).to.be.true;
        expect(exits(page)).to.equal(1);
      });

      quietly('come along when a list is put in another order, and no answer gets to another', async (page) => {
        await show(page);
        await answer(page, 'ben');
        const [ana, ben, cam] = all(page, 'ht-screening');
        await show(page, {people: ['cam', 'ben', 'ana']});
        await rendered(page);
        expect(all(page, 'ht-screening').map((block) => [ana, ben, cam].indexOf(block))).to.deep.equal([2, 1, 0]);
        for (const block of [ana, ben, cam]) expect(allInside(block, '[aria-pressed]').length, block.id).to.be.above(0);
        // A framework may take it from its place on the way, and then it comes back empty.
        expect(answered(page)).to.be.deep.oneOf([[], ['ben']]);
        await show(page, {people: ['cam', 'dee', 'ana']});
        expect(people(page)).to.deep.equal(['cam', 'dee', 'ana']);
        expect(answered(page)).to.deep.equal([]);
      });

      quietly('follow the lines that the page adds of its own', async (page) => {
        await show(page);
        const hotline = one(page, 'ht-hotline');
        const lines = async (...more: string[]) => {
          await show(page, {more});
          await settle(page);
          return [inside(hotline, '[part="more"]'), ...hotline.querySelectorAll('[slot="more"]')].filter(isSeen).slice(1).map(textOf);
        };
        expect(await lines('River Street', 'Hill Street')).to.deep.equal(['River Street', 'Hill Street']);
        expect(await lines('Hill Street')).to.deep.equal(['Hill Street']);
        expect(await lines()).to.deep.equal([]);
        expect(isSeen(inside(hotline, '[part="more"]')), 'a heading over nothing').to.be.false;
      });

      quietly('go and come with a condition', async (page) => {
        await show(page, {signs: false});
        expect(all(page, 'ht-red-flags').length).to.equal(0);
        await show(page);
        areShown(page);
        await show(page, {signs: false});
        expect(all(page, 'ht-red-flags').length).to.equal(0);
      });

      quietly('are whole again after they were put aside', async (page) => {
        await show(page);
        await show(page, {aside: true});
        expect(all(page, 'ht-language').filter(isSeen).length).to.equal(0);
        for (const block of all(page, 'ht-screening')) expect(allInside(block, '[aria-pressed]').length, block.id).to.be.above(0);
        await show(page);
        areShown(page);
      });

      quietly('leave one way out when it is made anew', async (page) => {
        await show(page);
        const old = one(page, 'ht-quick-exit');
        await show(page, {again: 2});
        expect(one(page, 'ht-quick-exit') === old).to.be.false;
        areShown(page);
      });

      quietly('are heard when they are clicked, as the page asked to', async (page) => {
        await show(page);
        await click(inside(one(page, 'ht-red-flags'), 'summary'));
        expect(page.framework.heard).to.deep.equal(['ht-red-flags']);
      });

      quietly('are gone when the page is, with the answers and all that listened', async (page) => {
        const {listening} = page.watched;
        const still = [...listening];
        await show(page);
        expect(listening.size).to.be.above(still.length);
        await answer(page, 'ana');
        const ana = one(page, 'ht-screening');
        await page.framework.unmount();
        expect(blocks(page).length).to.equal(0);
        expect([...listening].join()).to.equal(still.join());
        await ana.updateComplete;
        expect(ana.shadowRoot!.querySelectorAll('[aria-pressed]').length).to.be.above(0);
        expect(ana.shadowRoot!.querySelectorAll('[aria-pressed="true"]').length).to.equal(0);
        await show(page);
        areShown(page);
        expect(answered(page)).to.deep.equal([]);
      });

      describe('when our script comes last', () => {
        const withoutScript = () => open(name, {withScript: false});

        quietly(
          'leave the links of the page until then, and show themselves after',
          async (page) => {
            await show(page);
            const links = [...page.document.querySelectorAll('#app a')];
            expect(links.length).to.equal(6);
            for (const link of links) expect(isSeen(link)).to.be.true;
            await addScript(page);
            areShown(page);
            expect(levelBySetting(page)).to.equal(properties === 'always' ? 'h3' : 'h2');
            await follow(page);
          },
          withoutScript,
        );

        quietly(
          'know what the page has changed before',
          async (page) => {
            await show(page);
            await show(page, everything);
            await addScript(page);
            expect(seen(page)).to.deep.equal(after);
            await show(page);
            expect(seen(page)).to.deep.equal(before);
          },
          withoutScript,
        );
      });

      if (!onServer) return;
      describe('when its server wrote the page', () => {
        it('have the number in the markup', async () => {
          const links = [...parsed(await served(name)).querySelectorAll(withNumber)].map((block) => block.querySelector('a')?.getAttribute('href'));
          expect(links).to.deep.equal(Array.from({length: 5}, () => callHref(numbers.hotline)));
        });

        for (const order of ['before', 'after'] as const) {
          for (const [what, state] of Object.entries({'as it is at first': {}, 'with everything changed': everything})) {
            quietly(
              `are taken over by the page ${what}, with our script ${order}`,
              async (page) => {
                const app = page.document.querySelector('#app')!;
                expect(app.innerHTML, 'our script leaves no trace for the framework to find').to.equal(parsed(await served(name, {...first, ...state})).innerHTML);
                const written = blocks(page);
                expect(written.length).to.equal(everyBlock.length);
                await hydrate(page, state);
                if (order === 'after') await addScript(page);
                expect(blocks(page).every((block, i) => block === written[i]), 'nothing was made anew').to.be.true;
                for (const block of page.document.querySelectorAll(withNumber)) expect(textOf(block)).to.equal(formatNumber(numbers.hotline));
                areShown(page, {...samples, 'ht-screening': 'ol li'});
                expect(seen(page)).to.deep.equal(state === everything ? after : before);
                if (properties === 'always') expect(levelBySetting(page)).to.equal(state === everything ? 'h4' : 'h3');
                await show(page);
                await follow(page);
                areShown(page);
                await page.framework.unmount();
                expect(blocks(page).length).to.equal(0);
              },
              async () => open(name, {served: await served(name, {...first, ...state}), withScript: order === 'before'}),
            );
          }
        }
      });
    });
  }
});
