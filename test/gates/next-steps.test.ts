/** Which next steps an answer shows decides what a person reads next: every question and every answer, in a table. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contentFor, type Answer, type Concern, type Question} from '../../content/index.js';
import {concernsOf} from '../../src/ht-screening/next-steps.js';

const {questions, steps} = contentFor('en').screening;
const choices: readonly Answer[] = ['yes', 'no', 'unsure'];
const concerns = (answers: [string, Answer][], asked: readonly Question[] = questions): Concern[] => [...concernsOf(asked, new Map(answers))];

/**
 * Which answer is the worrying one, written out: the documents ask some questions so that "no" worries and some so that
 * "yes" does. A slip here would leave somebody without the step they need.
 */
const worries: Record<string, [Concern, ...Answer[]] | undefined> = {
  'leave-job': ['leaving', 'no', 'unsure'],
  'come-and-go': ['leaving', 'no', 'unsure'],
  hurt: ['threats', 'yes', 'unsure'],
  family: ['threats', 'yes', 'unsure'],
  debt: ['debt', 'yes', 'unsure'],
  papers: ['papers', 'no', 'unsure'],
  'papers-kept': ['papers', 'yes', 'unsure'],
  'live-in': ['shelter', 'yes', 'no', 'unsure'],
  'sleep-and-eat': undefined,
};

describe('the answers that worry', () => {
  for (const {id, concern, points} of questions) {
    it(`are the right ones for ${id}`, () => {
      assert.ok(id in worries, `${id} is new: write here which of its answers worry, and let someone from the field read it.`);
      assert.deepEqual(concern && [concern, ...points!].sort(), worries[id]?.sort());
    });
  }
});

describe('next steps', () => {
  for (const {id, concern, points} of questions) {
    for (const answer of choices) {
      const expected = concern && points!.includes(answer) ? [concern] : [];
      it(`${id}, ${answer}: ${expected.join() || 'none'}`, () => {
        assert.deepEqual(concerns([[id, answer]]), expected);
      });
    }
  }

  for (const {id, concern, points} of questions.filter((question) => question.concern)) {
    it(`${id} takes "not sure" as a reason, and has steps to show`, () => {
      assert.ok(points!.includes('unsure'));
      assert.ok(steps.some((step) => step.concern === concern));
    });
  }

  it('come once however many answers point to them', () => {
    assert.deepEqual(
      concerns([
        ['leave-job', 'no'],
        ['come-and-go', 'unsure'],
      ]),
      ['leaving'],
    );
  });

  it('are none without an answer, and none for a question that is not asked', () => {
    assert.deepEqual(concerns([]), []);
    assert.deepEqual(concerns([['hurt', 'yes']], questions.filter(({id}) => id !== 'hurt')), []);
    assert.deepEqual(concerns([['no-such-question', 'yes']]), []);
  });

  it('each belong to a question, so that none can never be seen', () => {
    const asked = new Set(questions.map(({concern}) => concern));
    assert.deepEqual(
      steps.filter(({concern}) => !asked.has(concern)),
      [],
    );
  });
});
