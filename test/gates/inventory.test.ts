/**
 * Every fact of the five documents is either shown or held back with a reason, and never both. The list of facts
 * and the status each was given stand in `content/inventory.json`.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {held, replaced} from '../../content/held.js';
import {contentFor, textsFor} from '../../content/index.js';
import {recordsWith} from './records.js';

type Status = 'S' | 'C' | 'L' | 'P' | 'X';

const inventory = JSON.parse(readFileSync(new URL('../../content/inventory.json', import.meta.url), 'utf8')) as Record<string, Record<string, Status>>;
const status = new Map(Object.values(inventory).flatMap((group) => Object.entries(group)));

const shownIn = recordsWith<{facts: readonly string[]; audiences?: readonly string[]}>([contentFor('en'), textsFor('en')], 'facts');
const shown = shownIn.flatMap(({facts}) => facts);
const heldBack = held.flatMap(({facts}) => facts as readonly string[]);

describe('the inventory', () => {
  it('is whole', () => assert.equal(status.size, 278));

  for (const group of Object.values(inventory)) {
    for (const [id, state] of Object.entries(group)) {
      it(`${id} (${state}) is in one place, and the right one`, () => {
        const places = [...shown, ...heldBack].filter((named) => named === id).length;
        assert.notEqual(places, 0, `${id} is in no record. Name it in the record that shows it, or in content/held.ts with the reason.`);
        assert.equal(places, 1, `${id} is named by ${places} records. Keep one.`);
        if (state === 'X') assert.ok(heldBack.includes(id), `${id} must not be shown: move it to content/held.ts.`);
        if (state === 'S' || state === 'P') assert.ok(shown.includes(id), `${id} may be shown, but content/held.ts holds it back.`);
        // What a lawyer has to read first, or somebody to call, is corrected by not being said.
        if (state === 'C' && heldBack.includes(id)) assert.match(held.find(({facts}) => (facts as readonly string[]).includes(id))!.reason, /once (a lawyer|its number) .*\(C-\d+\)/, `${id} may be shown, corrected.`);
      });
    }
  }

  it('names no fact that does not exist', () => {
    const named = [...shown, ...heldBack, ...replaced.flatMap(({facts}) => facts as readonly string[])];
    assert.deepEqual(named.filter((id) => !status.has(id)), []);
  });

  it('names no fact twice, whatever its group', () => {
    const all = [...shown, ...heldBack];
    assert.deepEqual(all.filter((id, i) => all.indexOf(id) !== i), []);
  });

  it('shows facts for professionals to professionals only', () => {
    // What stands in a part of an article that only they see is theirs too.
    const theirs = textsFor('en')!.topics.flatMap(({sections}) => sections.filter(({audiences}) => String(audiences) === 'professional').flatMap((section) => recordsWith(section, 'facts')));
    const leaks = shownIn.filter((record) => record.facts.some((id) => status.get(id) === 'P') && String(record.audiences) !== 'professional' && !theirs.includes(record));
    assert.deepEqual(leaks, []);
  });

  it('says why each fact is held back', () => {
    for (const {facts, reason} of [...held, ...replaced]) assert.ok(reason.length > 8, `${facts.join(', ')} needs a reason.`);
  });
});
