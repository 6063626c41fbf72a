/** Who is offered which line of help. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contentFor, type Audience, type LineId, type Region} from '../../content/index.js';
import {firstLines, isFor, pickLines} from '../../src/internal/reader.js';

const content = contentFor('en');
const every: readonly LineId[] = ['emergency', 'hotline', 'local', 'careline', 'hsi'];
const audiences: readonly Audience[] = ['self', 'helper', 'professional'];
const regions: readonly Region[] = ['us-ct', 'us'];
const idsOf = (audience: Audience, region: Region, ids: readonly LineId[]) => pickLines(content, {audience, region}, ids).map(({id}) => id);

describe('a record', () => {
  const helper = isFor({audience: 'helper', region: 'us'});
  const cases: [what: string, record: Parameters<typeof helper>[0], shown: boolean][] = [
    ['without a word on who and where is for everyone', {}, true],
    ['for this reader is shown', {audiences: ['self', 'helper']}, true],
    ['for another reader is not', {audiences: ['self']}, false],
    ['for this region is shown', {regions: ['us']}, true],
    ['for another region is not', {regions: ['us-ct']}, false],
    ['for this reader elsewhere is not', {audiences: ['helper'], regions: ['us-ct']}, false],
    ['for another reader here is not', {audiences: ['self'], regions: ['us']}, false],
    ['for nobody is not', {audiences: []}, false],
  ];
  for (const [what, record, shown] of cases) it(what, () => assert.equal(helper(record), shown));
});

describe('the lines of help', () => {
  it('come in the order they were asked for', () => {
    assert.deepEqual(idsOf('helper', 'us-ct', ['hsi', 'careline', 'emergency']), ['hsi', 'careline', 'emergency']);
  });

  it('are none where none was asked for', () => assert.deepEqual(idsOf('helper', 'us-ct', []), []));

  for (const region of regions) {
    it(`never name federal law enforcement to the person, in ${region}`, () => {
      assert.ok(!idsOf('self', region, every).includes('hsi'));
      assert.ok(idsOf('helper', region, every).includes('hsi'));
    });

    for (const audience of audiences) {
      it(`begin with emergency and the hotline for ${audience} in ${region}`, () => {
        assert.deepEqual(idsOf(audience, region, firstLines).slice(0, 2), ['emergency', 'hotline']);
      });
    }
  }

  it('outside Connecticut are the national ones', () => {
    assert.deepEqual(idsOf('professional', 'us', every), ['emergency', 'hotline', 'hsi']);
  });
});
