/** What the elements get: one frozen, plain object a language, with a source behind each fact. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contentFor, textsFor} from '../../content/index.js';
import {sources} from '../../content/sources.js';
import {recordsWith} from './records.js';

const content = contentFor('en');
const texts = textsFor('en')!;

describe("contentFor('en')", () => {
  it('gives every caller the same object', () => assert.equal(contentFor('en'), content));

  it('survives a trip through JSON', () => assert.deepEqual(JSON.parse(JSON.stringify(content)), content));

  it('is frozen all the way down', () => {
    const loose = (value: unknown): boolean => !!value && typeof value === 'object' && (!Object.isFrozen(value) || Object.values(value).some(loose));
    assert.equal(loose(content), false);
  });

  const named = (...said: object[]) => [...new Set(recordsWith<{sources: readonly string[]}>(said, 'sources').flatMap(({sources}) => sources))];

  it('has the sources that its blocks name, and the long texts have theirs', () => {
    assert.deepEqual(named(content.lines, content.redFlags, content.screening).sort(), Object.keys(content.sources).sort());
    assert.deepEqual(named(texts.topics, texts.resources).sort(), Object.keys(texts.sources).sort());
  });

  it('has no source that nothing names', () => {
    const all = {...content.sources, ...texts.sources};
    assert.deepEqual(Object.keys(sources).filter((id) => !(id in all)), []);
  });

  // A block names the sources of its lines, and so those of the notes under them.
  for (const {id, sources: own, notes} of [...content.lines, ...texts.resources.services]) {
    it(`names the sources of every note of ${id} in its record`, () => {
      assert.deepEqual(notes.flatMap(({sources}) => sources).filter((source) => !own.includes(source)), []);
    });
  }

  it('has one record per line of help and service', () => {
    const ids = [...content.lines, ...texts.resources.services].map(({id}) => id as string);
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  it('keeps law enforcement out of what a person in the situation sees', () => {
    assert.deepEqual(content.lines.filter(({onRequest, audiences}) => onRequest && audiences?.includes('self') !== false), []);
  });

  describe('the services', () => {
    const {needs, services} = texts.resources;
    const offered = needs.flatMap(({id, offers}) => offers.map((offer) => ({need: id, ...offer})));

    it('are each offered for something', () => assert.deepEqual(services.map(({id}) => id).filter((id) => !offered.some((offer) => offer.id === id)), []));

    it('are all known', () => {
      const known = [...content.lines, ...services].map(({id}) => id as string);
      assert.deepEqual(offered.filter(({id}) => !known.includes(id)), []);
    });

    for (const {id} of needs) {
      it(`have the hotline among them, whoever reads and wherever they are: ${id}`, () => {
        for (const audience of ['self', 'helper', 'professional'] as const) {
          assert.ok(offered.some((offer) => offer.need === id && offer.id === 'hotline' && (offer.audiences?.includes(audience) ?? true)), audience);
        }
      });
    }

    it('hold no line of law enforcement', () => assert.deepEqual(offered.filter((offer) => content.lines.some(({id, onRequest}) => onRequest && id === offer.id)), []));
  });

  describe('the articles', () => {
    for (const {name, sections} of texts.topics) {
      it(`have parts of one name each: ${name}`, () => {
        const ids = sections.map(({id}) => id);
        assert.deepEqual(ids, [...new Set(ids)]);
      });

      it(`say that it is no legal advice with whatever comes from a law: ${name}`, () => {
        const laws = ['federal-law', 'uscis', 'assembly', 'statutes', 'notice-law', 'lodging-act', 'lodging-rates', 'prevention-act', 'dcf-laws'];
        const unmarked = sections.filter(({law}) => !law).filter((section) => named(section).some((id) => laws.includes(id)));
        assert.deepEqual(unmarked.map(({id}) => id), []);
      });
    }
  });

  it('has next steps for every concern that an answer can point to', () => {
    const steps = content.screening.steps.map(({concern}) => concern);
    for (const {id, concern, points} of content.screening.questions) {
      assert.equal(Boolean(concern), Boolean(points?.length), `${id} names a concern and the answers that point to it, or neither`);
      if (concern) assert.ok(steps.includes(concern), `${id} points to "${concern}", which has no next step`);
    }
  });

  it('has a review date after each check', () => {
    for (const {checked, reviewBy} of recordsWith<{checked: string; reviewBy: string}>(content, 'reviewBy')) assert.ok(checked < reviewBy);
  });
});
