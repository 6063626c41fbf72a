/**
 * What must not compile. `npm run types` fails when one of these lines starts to be accepted, because an expected
 * error that is missing is an error.
 */
import {describe, it} from 'node:test';
import type {Fact, Line, Source, Word} from '../../content/types.js';
import {verbatim} from '../../content/words.js';

const word = verbatim('words');
const source: Source = {origin: 'external', title: word, publisher: word, date: 'undated', checked: '2026-01-01', reviewBy: '2026-02-01'};
const line: Line = {
  id: 'hotline',
  facts: [],
  sources: ['hotline-site'],
  checked: '2026-01-01',
  reviewBy: '2026-02-01',
  name: word,
  purpose: word,
  channels: [{kind: 'call', number: '+12025550123', label: word}],
  notes: [],
};
const {date: _date, ...sourceWithoutDate} = source;
const {sources: _sources, ...lineWithoutSource} = line;
const {reviewBy: _reviewBy, ...lineWithoutReview} = line;

// @ts-expect-error a word is not a bare string
const bare: Word = 'words';
// @ts-expect-error a source has a date, or says that it has none
const dateless: Source = sourceWithoutDate;
// @ts-expect-error a date is a date
const vague: Source = {...source, date: 'last year'};
// @ts-expect-error a page opens over https
const insecure: Source = {...source, url: 'http://a.example'};
// @ts-expect-error a line has a source
const unsourced: Line = lineWithoutSource;
// @ts-expect-error a line has at least one source
const emptySources: Line = {...line, sources: []};
// @ts-expect-error a source is one we have a record of
const unknownSource: Line = {...line, sources: ['hearsay']};
// @ts-expect-error a line is reviewed
const unreviewed: Line = lineWithoutReview;
// @ts-expect-error a line can be reached
const silent: Line = {...line, channels: []};
// @ts-expect-error a number is E.164 or a dial code
const spelled: Line = {...line, channels: [{kind: 'call', number: '1-202-555-0123', label: word}]};
// @ts-expect-error a fact is words, not a string
const told: Fact = {facts: [], sources: ['hotline-site'], text: 'words'};
// @ts-expect-error a fact id has the shape of one
const misnumbered: Fact = {facts: ['HOT1'], sources: ['hotline-site'], text: word};

describe('the shapes of content', () => {
  it('are checked by the compiler: npm run types', () => {
    void [bare, dateless, vague, insecure, unsourced, emptySources, unknownSource, unreviewed, silent, spelled, told, misnumbered];
    void [_date, _sources, _reviewBy];
  });
});
