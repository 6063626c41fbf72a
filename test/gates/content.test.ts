/** What the elements get: one frozen, plain object a language, with a source behind each fact. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contentFor} from '../../content/index.js';
import {recordsWith} from './records.js';

const content = contentFor('en');

describe("contentFor('en')", () => {
  it('gives every caller the same object', () => assert.equal(contentFor('en'), content));

  it('survives a trip through JSON', () => assert.deepEqual(JSON.parse(JSON.stringify(content)), content));

  it('is frozen all the way down', () => {
    const loose = (value: unknown): boolean => !!value && typeof value === 'object' && (!Object.isFrozen(value) || Object.values(value).some(loose));
    assert.equal(loose(content), false);
  });

  it('names only sources that exist', () => {
    const named = recordsWith<{sources: readonly string[]}>([content.lines, content.redFlags, content.screening], 'sources').flatMap(({sources}) => sources);
    assert.deepEqual(named.filter((id) => !(id in content.sources)), []);
  });

  it('has no source that nothing names', () => {
    const named = new Set(recordsWith<{sources: readonly string[]}>([content.lines, content.redFlags, content.screening], 'sources').flatMap(({sources}) => sources));
    assert.deepEqual(Object.keys(content.sources).filter((id) => !named.has(id as never)), []);
  });

  // A block names the sources of its lines, and so those of the notes under them.
  for (const {id, sources: own, notes} of content.lines) {
    it(`names the sources of every note of ${id} in its record`, () => {
      assert.deepEqual(notes.flatMap(({sources}) => sources).filter((source) => !own.includes(source)), []);
    });
  }

  it('has one record per line of help', () => {
    const ids = content.lines.map(({id}) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  it('keeps law enforcement out of what a person in the situation sees', () => {
    assert.deepEqual(content.lines.filter(({onRequest, audiences}) => onRequest && audiences?.includes('self') !== false), []);
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
