/** What a directory takes in must be what the blocks say: a wrong number there is copied into many places and never called back. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv, type ValidateFunction} from 'ajv';
import {Ajv2020} from 'ajv/dist/2020.js';
import {held, replaced} from '../../content/held.js';
import {contentFor, formatNumber, numbers, textsFor} from '../../content/index.js';
import {hsds, uuidOf} from '../../scripts/hsds.js';
import {recordsWith, stringsIn} from './records.js';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const file = `${JSON.stringify(hsds(), null, 2)}\n`;

interface Loose extends Record<string, unknown> {
  phones?: Record<string, unknown>[];
  schedules?: Record<string, unknown>[];
  organization?: Record<string, unknown>;
}
interface Page extends Record<string, unknown> {
  contents: Loose[];
}
const page = () => JSON.parse(file) as Page;
const serviceOf = ({contents}: Page, id: string) => {
  const found = contents.find((service) => service['id'] === uuidOf(`service/${id}`));
  assert.ok(found, `${id} is missing from dist/hsds.json.`);
  return found;
};

const help = [...contentFor('en').lines, ...(textsFor('en')?.resources.services ?? [])];
const offered = help.filter((record) => !('onRequest' in record));

describe('the services for directories', () => {
  it('lie in dist/ as they are today', () => assert.ok(read('dist/hsds.json') === file, 'Run: npm run build'));

  for (const {id, name, checked, channels} of offered) {
    it(`hold ${id}, with every number of it and the day it was checked`, () => {
      const service = serviceOf(page(), id);
      assert.equal(service['name'], name);
      assert.equal(service['assured_date'], checked);
      assert.deepEqual(
        (service.phones ?? []).map(({number}) => number),
        channels.flatMap((channel) => ('number' in channel ? [channel.number] : [])),
      );
    });
  }

  it('hold nothing else, and not the tip line of law enforcement', () => {
    assert.equal(page().contents.length, offered.length);
    assert.equal(page()['total_items'], offered.length);
    assert.ok(help.length > offered.length, 'No line is on request any more: this test proves nothing.');
    assert.ok(!file.includes(numbers.hsi) && !file.includes(formatNumber(numbers.hsi)));
  });

  it('name nobody as the operator of the hotline', () => assert.equal(serviceOf(page(), 'hotline').organization, undefined));

  it('are for one age only where they are so in all they are offered for', () => {
    const ageOf = (id: string) => serviceOf(page(), id)['eligibility_description'];
    assert.ok(ageOf('careline'), 'the line for children');
    assert.equal(ageOf('hotline'), undefined);
    assert.equal(ageOf('love146'), undefined);
  });

  it('say "day and night" as directories read it', () => {
    const [schedule] = serviceOf(page(), 'hotline').schedules ?? [];
    assert.equal(`${String(schedule?.['byday'])} ${String(schedule?.['opens_at'])} ${String(schedule?.['closes_at'])}`, 'MO,TU,WE,TH,FR,SA,SU 00:00 23:59');
  });

  it('do not say that a call is in English only because a text is', () => assert.equal(serviceOf(page(), 'emergency')['languages'], undefined));

  it('hold no number that is not one of ours', () => {
    const ours = new Set(Object.values(numbers).flatMap((number) => [number, formatNumber(number)]).map((number) => number.replace(/\D/g, '')));
    const others = ['200', '146']; // The languages of the hotline, and a part of a name.
    const spoken = stringsIn(page().contents).filter(([path]) => !/\.(id|assured_date|opens_at|closes_at)$/.test(path));
    const found = spoken.flatMap(([, text]) => text.match(/\d(?:[-.() ]*\d){2,}/g) ?? []).map((number) => number.replace(/\D/g, ''));
    assert.ok(found.length > offered.length);
    assert.deepEqual(found.filter((number) => !ours.has(number) && !others.includes(number)), []);
  });

  it('hold nothing that is held back', () => {
    const digits = file.replace(/[-.\s()]/g, '');
    const values = [...held.flatMap(({values}) => values ?? []), ...replaced.map(({value}) => value)];
    assert.deepEqual(values.filter((value) => (/^\+\d+$/.test(value) ? digits.includes(value.slice(2)) : file.toLowerCase().includes(value.toLowerCase()))), []);
  });

  it('are given in another language only when every sentence is translated', () => {
    const spanish = [...contentFor('es').lines, ...(textsFor('es')?.resources.services ?? [])];
    for (const {id, purpose} of offered) {
      const translations = (serviceOf(page(), id)['translations'] ?? []) as {language: string; state: string; description: string}[];
      for (const {language, state, description} of translations) {
        assert.equal(state, contentFor(language)?.translation);
        assert.ok(!description.includes(purpose), `${id} in ${language} is in English.`);
      }
      const inSpanish = spanish.find((record) => record.id === id)?.purpose;
      if (inSpanish === purpose) assert.deepEqual(translations, [], id);
    }
    assert.ok(serviceOf(page(), 'hotline')['translations'], 'Not even the hotline is in Spanish.');
  });
});

describe('the ids of the services', () => {
  it('are the UUIDs of the standard', () => assert.equal(uuidOf('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'), '2ed6657d-e927-568b-95e1-2665a8aea6a2'));

  it('stay what they are: a directory knows a service by its id', () => assert.equal(uuidOf('service/hotline'), 'f7e93645-f963-5797-8528-26fd7c6652a6'));

  it('are never given twice, but to an organization that provides more than one service', () => {
    const {contents} = page();
    const ids = recordsWith<{id: string}>(contents.map((service) => ({...service, organization: undefined})), 'id').map(({id}) => id);
    assert.deepEqual(ids.filter((id, i) => ids.indexOf(id) !== i), []);
  });
});

/** Each fault, and whether the published schema stops it too: ours is stricter. */
const faults: [what: string, spoil: (service: Loose) => void, published: boolean][] = [
  ['a service without a name', (service) => delete service['name'], true],
  ['a service without a status', (service) => delete service['status'], true],
  ['a status that nobody knows', (service) => (service['status'] = 'open'), true],
  ['an id that is no UUID', (service) => (service['id'] = 'hotline'), true],
  ['a phone without a number', (service) => delete service.phones?.[0]?.['number'], true],
  ['a number that is not text', (service) => Object.assign(service.phones?.[0] ?? {}, {number: 988}), true],
  ['an address that is none', (service) => (service['url'] = 'the website'), true],
  ['hours in a rhythm that nobody knows', (service) => Object.assign(service.schedules?.[0] ?? {}, {freq: 'ALWAYS'}), true],
  ['an organization without a name', (service) => (service.organization = {id: uuidOf('nobody'), description: 'Nobody.'}), true],
  ['phones that are not a list', (service) => Object.assign(service, {phones: 'call'}), true],
  ['a number that is written for people', (service) => Object.assign(service.phones?.[0] ?? {}, {number: '1-202-555-0123'}), false],
  ['a service that nobody checked', (service) => delete service['assured_date'], false],
  ['an address that is not https', (service) => (service['url'] = 'http://help.example'), false],
  ['a term that nobody knows', (service) => (service['score'] = 1), false],
];

/** The page with a fault in the hotline, and the hotline in it. */
const spoiled = (spoil: (service: Loose) => void): [page: Page, service: Loose] => {
  const whole = page();
  const service = serviceOf(whole, 'hotline');
  spoil(service);
  return [whole, service];
};

describe('the schema of the services', () => {
  const validate: ValidateFunction = new Ajv2020({strict: true, allErrors: true}).compile(JSON.parse(read('test/hsds/services.schema.json')) as object);

  it('lets the services through', () => assert.ok(validate(page()), JSON.stringify(validate.errors, null, 2)));

  for (const [what, spoil] of faults) it(`stops ${what}`, () => assert.equal(validate(spoiled(spoil)[0]), false));
});

const published = process.env['HSDS_SCHEMA'];
if (published) {
  describe('the schema that Open Referral publishes', () => {
    const formats = {uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, uri: (text: string) => URL.canParse(text), email: /@/, 'date-time': /T/};
    const validate: ValidateFunction = new Ajv({strict: false, allErrors: true, formats}).compile(JSON.parse(readFileSync(published, 'utf8')) as object);

    for (const service of page().contents) it(`lets through: ${String(service['name'])}`, () => assert.ok(validate(service), JSON.stringify(validate.errors, null, 2)));

    for (const [what, spoil] of faults.filter(([, , too]) => too)) {
      it(`stops ${what}`, () => assert.equal(validate(spoiled(spoil)[1]), false));
    }
  });
}
