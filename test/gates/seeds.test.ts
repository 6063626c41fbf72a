/**
 * The five documents can be rebuilt from our tags: each page of the demo that does so holds nothing else, and every fact of
 * its document is shown by one of its tags or stands in its list of what is not there. The pages are read as they are
 * written, and what a tag shows is reckoned from the content, so that a fact that goes missing in either is noticed here.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {held} from '../../content/held.js';
import {contentFor, textsFor, type Audience, type Fact, type Help, type SourceId} from '../../content/index.js';
import {tags} from '../../scripts/tags.js';
import {isFor, type Reader} from '../../src/internal/reader.js';
import {recordsWith} from './records.js';

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

/** The page that rebuilds each document. */
const pages = {
  infoline: 'document-topic-page.html',
  wheeler: 'document-fact-sheet.html',
  ccadv: 'document-training-slides.html',
  dhs: 'document-guide.html',
  ova: 'document-brochure.html',
} as const satisfies Partial<Record<SourceId, string>>;

/**
 * A record names its sources for all of its facts together, and only those that say it right. Where that differs from the
 * documents in which a fact stands, these are named here.
 */
const standsIn: Readonly<Record<string, readonly (keyof typeof pages)[]>> = {
  'HOT-03': ['infoline', 'wheeler'],
  'HOT-04': ['infoline'],
  'HOT-15': ['infoline', 'dhs'],
  'HOT-17': ['dhs'],
  'IMM-01': ['wheeler', 'dhs'],
  'IMM-02': ['dhs'],
  'IMM-03': ['wheeler'],
  'IMM-04': ['ova'],
  'IMM-08': ['wheeler'],
  'DEF-03': ['infoline', 'ccadv', 'dhs'],
  'DEF-05': ['infoline', 'wheeler', 'ccadv', 'dhs'],
  'DEF-10': ['infoline', 'ova'],
  'FLG-11': ['infoline', 'wheeler', 'ccadv', 'dhs'],
  'FLG-13': ['infoline', 'wheeler', 'ccadv', 'dhs'],
  'RTS-07': ['infoline'],
  'RTS-08': ['infoline'],
  'RTS-09': ['infoline'],
  'RTS-10': ['ova'],
  'RTS-11': ['ova'],
  'CTR-08': ['wheeler'],
};

const content = contentFor('en');
const texts = textsFor('en')!;
const status = new Map(Object.values(JSON.parse(read('content/inventory.json')) as Record<string, Record<string, string>>).flatMap((group) => Object.entries(group)));
const records = recordsWith<Pick<Fact, 'facts' | 'sources'>>([content, texts], 'facts');
const factsIn = (shown: unknown): string[] => recordsWith<{facts: readonly string[]}>(shown, 'facts').flatMap(({facts}) => [...facts]);

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: string;
}

const listed = (value: string | undefined, all: readonly string[]): readonly string[] => value?.split(' ') ?? all;
const inFull =
  (reader: Reader) =>
  (help: Help): Help => ({...help, notes: help.notes.filter(isFor(reader))});

/** What a tag puts on the page, by what its element does with the same attributes. An attribute that names nothing fails. */
const shownBy: Readonly<Record<string, (attributes: Tag['attributes'], reader: Reader) => unknown>> = {
  'ht-quick-exit': () => [],
  'ht-language': () => [],
  'ht-hotline': ({lines, compact}, reader) => {
    const offered = content.lines.filter(isFor(reader));
    const shown = listed(lines, offered.filter(({onRequest}) => !onRequest).map(({id}) => id)).map((id) => offered.find((line) => line.id === id) ?? assert.fail(`no line "${id}"`));
    // The short form leaves out hours and notes, so it counts for nothing here.
    return compact === undefined ? shown.map(inFull(reader)) : [];
  },
  'ht-red-flags': ({groups, setting}, reader) => {
    assert.equal(setting, undefined, 'a place leaves signs out');
    const {redFlags} = content;
    const shown = listed(groups, redFlags.groups.map(({id}) => id)).map((name) => redFlags.groups.find(({id}) => id === name) ?? assert.fail(`no group "${name}"`));
    return [redFlags.caveats, redFlags.todo, redFlags.avoid, ...shown.map(({flags}) => flags)].map((facts) => facts.filter(isFor(reader)));
  },
  'ht-screening': (_, {audience}) => [
    content.screening.questions.filter(({helper}) => audience !== 'helper' || helper),
    audience === 'self' ? [] : content.screening.advice,
  ],
  'ht-topic': ({name, sections}, reader) => {
    const topic = texts.topics.find((one) => one.name === name) ?? assert.fail(`no article "${name}"`);
    const meant = topic.sections.filter(isFor(reader));
    const shown = listed(sections, meant.map(({id}) => id)).map((part) => meant.find(({id}) => id === part) ?? assert.fail(`no part "${part}" in "${name}" for ${reader.audience}`));
    return [topic.summary, ...shown.flatMap(({text, list = [], after = []}) => [text, list, after])].map((facts) => facts.filter(isFor(reader)));
  },
  'ht-resources': ({need}, reader) => {
    const {services, notes, ...all} = texts.resources;
    const needs = all.needs.filter(({id}) => !need || id === need || id === 'danger');
    if (need) assert.ok(needs.some(({id}) => id === need), `no need "${need}"`);
    const offers = needs.flatMap((one) => one.offers.filter(isFor(reader)));
    const shown = [...content.lines, ...services].filter(isFor(reader)).filter(({id}) => offers.some((offer) => offer.id === id));
    return [notes.filter(isFor(reader)), ...needs.map((one) => one.notes.filter(isFor(reader))), ...shown.map(inFull(reader))];
  },
};

/** The tags of a piece of a page, and what is left of it without them. */
function tagsIn(html: string): {found: Tag[]; rest: string} {
  const found: Tag[] = [];
  const rest = html.replace(/<(ht-[a-z-]+)([^>]*)>([^]*?)<\/\1>/g, (_, name: string, written: string, inside: string) => {
    found.push({name, inside, attributes: Object.fromEntries([...written.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, key, value]) => [key, value ?? '']))});
    return '';
  });
  return {found, rest: rest.trim()};
}

function rebuilt(file: string) {
  const html = read(`demo/${file}`);
  const [, document] = /<article class="document">([^]*?)<\/article>/.exec(html) ?? assert.fail(`demo/${file} has no document`);
  const [changes, missing] = [...html.matchAll(/<table class="changes[^"]*">([^]*?)<\/table>/g)].map(([, table]) =>
    [...table.matchAll(/<tr(?: data-facts="([^"]+)")?>(\s*<td>[^]*?)<\/tr>/g)].map(([, facts, row]) => ({
      facts: facts?.split(' ') ?? [],
      cells: [...row.matchAll(/<td>([^]*?)<\/td>/g)].map(([, cell]) => cell.trim()),
    })),
  );
  const {found, rest} = tagsIn(document);
  const shown = found.flatMap(({name, attributes}) => {
    const {audience = name === 'ht-red-flags' ? 'helper' : 'self', region = 'us-ct'} = attributes;
    return factsIn(shownBy[name]?.(attributes, {audience: audience as Audience, region: region as Reader['region']}));
  });
  return {html, found, rest, changes, missing, shown: new Set(shown)};
}

describe('the five documents, rebuilt', () => {
  for (const [source, file] of Object.entries(pages) as [keyof typeof pages, string][]) {
    describe(`${content.sources[source]!.publisher}: demo/${file}`, () => {
      const {html, found, rest, changes, missing, shown} = rebuilt(file);
      const own = records.flatMap(({facts, sources}) => facts.filter((id) => (standsIn[id] ?? sources).includes(source)));
      const notThere = missing.flatMap(({facts}) => facts);

      it('is built of our tags and nothing else, the switch of languages first, then the numbers', () => {
        assert.equal(rest, '', 'Only tags of ours stand in the document.');
        assert.deepEqual(found.map(({name}) => name).filter((name) => !(tags as readonly string[]).includes(name)), []);
        assert.deepEqual(found.slice(0, 2).map(({name}) => name), ['ht-language', 'ht-hotline']);
        assert.match(html, /<body>\s*<ht-quick-exit>\{\{exit\}\}<\/ht-quick-exit>/, 'The exit stands before everything.');
      });

      it('keeps the number of the hotline where a tag cannot show itself', () => {
        assert.deepEqual(found.filter(({name, inside}) => name !== 'ht-language' && inside !== '{{hotline.call}}'), []);
      });

      it('fixes no language, so that its reader can switch', () => assert.deepEqual(found.filter(({attributes}) => 'lang' in attributes), []));

      it('draws on facts of its document', () => assert.ok(own.length > 15, `${own.length} facts`));

      for (const id of own) {
        it(`shows ${id}, or says why not`, () => {
          assert.ok(shown.has(id) || notThere.includes(id), `No tag of demo/${file} shows ${id}, and its list of what is not there does not name it.`);
        });
      }

      it('shows nothing that it says is not there', () => assert.deepEqual(notThere.filter((id) => shown.has(id)), []));

      it('explains every fact that it shows corrected', () => {
        const corrected = own.filter((id) => shown.has(id) && status.get(id) === 'C');
        const explained = changes.flatMap(({facts}) => facts);
        assert.deepEqual(corrected.filter((id) => !explained.includes(id)), []);
      });

      it('names only facts that it shows, with what the document said, what the page says, and why', () => {
        assert.deepEqual(changes.flatMap(({facts}) => facts).filter((id) => !shown.has(id)), []);
        for (const {cells} of changes) assert.ok(cells.length === 3 && cells.every((cell) => cell.length > 3), cells.join(' | '));
        for (const {facts, cells} of missing) assert.ok(facts.length && cells.length === 2 && cells.every((cell) => cell.length > 3), cells.join(' | '));
      });
    });
  }

  it('name every fact that is held back, and none that does not exist', () => {
    const named = Object.values(pages).flatMap((file) => rebuilt(file).missing.flatMap(({facts}) => facts));
    assert.deepEqual(held.flatMap(({facts}) => [...facts]).filter((id) => !named.includes(id)), []);
    assert.deepEqual(named.filter((id) => !status.has(id)), []);
  });

  it('show, between them, every fact that any tag can show', () => {
    const all = new Set(Object.values(pages).flatMap((file) => [...rebuilt(file).shown]));
    assert.deepEqual(records.flatMap(({facts}) => [...facts]).filter((id) => !all.has(id)), []);
  });
});
