/**
 * A tag, an attribute, a part or a token that a partner has written works as long as the major version lives: pages that nobody
 * looks after any more are the ones that keep a number on them.
 */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {api, promised} from '../../scripts/public-api.js';
import {apiOf} from '../../scripts/site/api.js';

const names = api();
const kept = existsSync(promised) ? readFileSync(promised, 'utf8').trim().split('\n') : [];

/** What a page of the site has in the column "Values" for an attribute. */
const valuesOf = (tag: string, name: string) => new RegExp(`id="attribute-${name}".*?data-label="Values">(.*?)</td>`).exec(apiOf(tag))?.[1];

describe('the names that partners write', () => {
  it('have all stayed since the first of this major version', () => {
    const gone = kept.filter((name) => !names.includes(name));
    assert.deepEqual(gone, [], 'Put these back. docs/versions.md says how something goes: with the next major version.');
  });

  it('are all kept on the list from now on', () => {
    const added = names.filter((name) => !kept.includes(name));
    assert.deepEqual(added, [], 'New names stay for good. Where they are right: npm run docs');
  });

  it('stand on the page of their tag, with the values to choose from', () => {
    const choices = names.map((name) => /^(\S+) attribute (\S+)="(.+)"$/.exec(name)).filter((choice) => choice !== null);
    assert.ok(choices.length);
    for (const [, tag, name, value] of choices) assert.ok(valuesOf(tag, name)?.includes(`<code>${value}</code>`), `${tag} ${name} ${value}`);
    assert.equal(valuesOf('ht-hotline', 'heading-level'), [1, 2, 3, 4, 5, 6].map((level) => `<code>${level}</code>`).join(' '));
    assert.equal(valuesOf('ht-hotline', 'compact'), 'there or not');
  });

  it('are of every kind there is', () => {
    // The words of a choice, of one that may be none of them too.
    for (const name of ['ht-hotline attribute region="us"', 'ht-red-flags attribute setting="school"', 'ht-resources attribute need="housing"']) assert.ok(names.includes(name), name);
    for (const kind of ['attribute', 'slot', 'part', 'token', 'event']) assert.ok(names.some((name) => name.split(' ')[1] === kind), kind);
    for (const kind of ['line', 'group', 'section', 'file']) assert.ok(names.some((name) => name.startsWith(`${kind} `)), kind);
  });
});
