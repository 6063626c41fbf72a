/**
 * A translation that no longer says what the English says must not reach anyone. First the translations as they stand;
 * then each way in which one can go wrong, planted and found.
 */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {outOfDate, problemsIn, readMessages, readUnits, targets, type Message} from '../../scripts/translations.js';
import {markOf, plain, rememberEnglish, signed, sorted, unitsIn, type Unit} from '../../scripts/xliff.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const messages = readMessages();

describe('the translations', () => {
  for (const locale of targets) {
    it(`into ${locale} are complete, and signed as they stand`, () => {
      const problems = problemsIn(locale, messages, readUnits(locale));
      assert.equal(problems.length, 0, `\n${problems.join('\n')}`);
    });

    it(`into ${locale} follow the order of content/`, () => {
      assert.deepEqual(readUnits(locale).map(({id}) => id), messages.map(({id}) => id), 'Run: npm run words');
    });
  }

  it('are what the code reads', async () => {
    assert.deepEqual(await outOfDate(), [], 'These files in content/translations/ are not what the .xlf files say. Run: npm run words');
  });
});

const english: Message = {id: 'lines.desk.label', text: ['Call ', {gap: '${number}', id: '0'}, ' now'], at: 'content/lines.ts:7'};
const gap = '<x id="0" equiv-text="${number}"/>';
const file = (...units: string[]) =>
  `<?xml version="1.0"?><xliff version="1.2"><file target-language="es" source-language="en"><body>${units.join('\n')}</body></file></xliff>`;
const unit = (target = `Llame ya al ${gap}`, source = `Call ${gap} now`, id = english.id) =>
  `<trans-unit id="${id}">\n  <source>${source}</source>\n  <target>${target}</target>\n</trans-unit>`;
const byAna = {state: 'reviewed', by: 'Ana Pérez', on: '2026-11-22'} as const;
const good = signed(file(unit()), [english.id], byAna);
const problems = (xml: string, all: readonly Message[] = [english]) => problemsIn('es', all, unitsIn(xml));

describe('a translation', () => {
  it('that is complete and signed is let through', () => assert.deepEqual(problems(good), []));

  const faults: [what: string, xml: string, said: RegExp, remedy: RegExp][] = [
    ['is missing from the file', file(), /is not in this file/, /npm run words/],
    ['has no text', file(unit('')), /has no translation/, /Write its <target>/],
    ['is blank', file(unit('  ')), /has no translation/, /Write its <target>/],
    ['was made from other English', good.replace('<source>Call ', '<source>Please call '), /the English has changed/, /npm run words/],
    ['was changed after it was signed', good.replace('Llame ya', 'Llame'), /not those that Ana Pérez signed on 2026-11-22/, /--sign es/],
    ['has its gap changed after it was signed', good.replace(/(<target>.*?)<x id="0"/, '$1<x id="1"'), /its gaps are not those/, /Copy each <x …\/>/],
    ['was signed by another name than stands there', good.replace('by Ana Pérez', 'by Eva Gil'), /not those that Eva Gil signed/, /--sign es/],
    ['was made to look read', signed(file(unit()), [english.id], {...byAna, state: 'draft'}).replace('draft by', 'reviewed by'), /not those that Ana Pérez signed/, /--sign es/],
    ['was made from English that changed before the file was brought up to date', signed(file(unit(undefined, `Dial ${gap} now`)), [english.id], byAna).replace('Dial', 'Call'), /not those that Ana Pérez signed/, /Read both again/],
    ['holds a digit', file(unit(`Llame ya al ${gap} o al 5`)), /there is a digit/, /through the gaps/],
    ['holds a digit of another script', file(unit(`Llame ya al ${gap} ٩`)), /there is a digit/, /through the gaps/],
    ['lost its gap', file(unit('Llame ya')), /its gaps are not those/, /Copy each <x …\/>/],
    ['has its gap twice', file(unit(`Llame ya al ${gap} ${gap}`)), /its gaps are not those/, /Copy each <x …\/>/],
    ['has its gap filled with something else', file(unit('Llame ya al <x id="1" equiv-text="${number}"/>')), /its gaps are not those/, /Copy each <x …\/>/],
    ['has a sign that would be written out as &amp;', file(unit(`Llame &amp; hable ${gap}`)), /there is a & in the translation/, /as words/],
    ['has a line break', file(unit(`Llame\n ya al ${gap}`)), /there is a line break/, /in one line/],
    ['has another gap', file(unit('Llame ya al <x id="0" equiv-text="${code}"/>')), /its gaps are not those/, /Copy each <x …\/>/],
    ['is still English', file(unit(`Call ${gap} now`)), /the translation is the English/, /Translate it/],
    ['is signed by nobody', file(unit()), /nobody has signed/, /--sign es --by "Your Name" lines\.desk\.label/],
    ['a machine signed as if a person had read it', signed(file(unit()), [english.id], {...byAna, by: 'a machine (X)'}), /a machine has signed for a person/, /--draft lines\.desk\.label/],
    ['has a sign-off that cannot be read', good.replace('reviewed by', 'fine by'), /nobody has signed/, /--sign es/],
  ];
  for (const [what, xml, said, remedy] of faults) {
    it(`that ${what} is stopped, with the file, the id, both texts and what to do`, () => {
      const found = problems(xml);
      assert.equal(found.length, 1, found.join('\n'));
      const target = unitsIn(xml)[0]?.target ?? [];
      for (const part of ['content/translations/es.xlf', english.id, english.at, plain(english.text), plain(target).trim() || '(nothing)']) assert.ok(found[0].includes(part), `"${part}" is not in:\n${found[0]}`);
      assert.match(found[0], said);
      assert.match(found[0].split('→')[1], remedy);
    });
  }

  it('that a tool left a mark in is stopped, by its id', () => {
    for (const target of ['Llame <mrk mtype="seg">ya</mrk>', 'Llame <!-- ? --> ya', 'Llame <![CDATA[ya]]>']) assert.throws(() => problems(file(unit(target))), /lines\.desk\.label: leave one <target>/);
    assert.throws(() => problems(file(unit('Llame&nbsp;ya'))), /entity/);
  });

  it('whose id vanished is stopped, with both texts', () => {
    const [found, ...others] = problems(good, []);
    assert.deepEqual(others, []);
    for (const part of ['es.xlf', english.id, 'no longer in content/', 'Call ${number} now', 'Llame ya al ${number}', '--drop']) assert.ok(found.includes(part), found);
  });

  it('that stands in the file twice is stopped', () => {
    const twice = signed(file(unit(), unit('Marque el ' + gap)), [english.id], byAna);
    assert.match(problems(twice).join('\n'), /stands here twice/);
  });
});

describe('a sign-off', () => {
  it('records who, when and whether a person read both texts', () => {
    const [{signOff}] = unitsIn(good) as [Unit];
    assert.deepEqual(signOff, {...byAna, mark: markOf(unitsIn(good)[0], byAna)});
  });

  it('changes with either text, and with a word moved from one to the other', () => {
    const marks = [unit(), unit(`Llame al ${gap}`), unit(undefined, `Call ${gap}`), unit('b', 'a c'), unit('c b', 'a')].map((xml) => markOf(unitsIn(file(xml))[0], byAna));
    assert.equal(new Set([...marks, markOf(unitsIn(good)[0], {...byAna, state: 'draft'})]).size, marks.length + 1);
  });

  it('is replaced by the next one', () => {
    const again = signed(good, [english.id], {...byAna, state: 'draft', by: 'a machine'});
    assert.equal(again.match(/from="sign-off"/g)?.length, 1);
    assert.equal(unitsIn(again)[0].signOff?.by, 'a machine');
  });

  it('that no longer fits its English keeps that English until the next one', () => {
    const now = good.replace('<source>Call ', '<source>Dial ');
    const remembered = rememberEnglish(now, unitsIn(good));
    assert.equal(unitsIn(remembered)[0].before, plain(english.text));
    assert.equal(unitsIn(rememberEnglish(remembered.replace('Dial', 'Ring'), unitsIn(remembered)))[0].before, plain(english.text), 'the English that was read, not one in between');
    assert.ok(signed(now, [english.id], byAna) === signed(remembered, [english.id], byAna));
  });

  it('leaves the other sentences alone', () => {
    const two = file(unit(), unit('Hola', 'Hello', 'lines.desk.name'));
    assert.deepEqual(unitsIn(signed(two, ['lines.desk.name'], byAna)).map(({signOff}) => Boolean(signOff)), [false, true]);
  });

  it('outlives a new order of the file', () => {
    const two = signed(file(unit(), unit('Hola', 'Hello', 'lines.desk.name')), [english.id, 'lines.desk.name'], byAna);
    const turned = unitsIn(sorted(two, ['lines.desk.name', english.id]));
    assert.deepEqual(turned, unitsIn(two).reverse());
  });
});

const desk = `
import {msg, str} from './words.js';
export const desk = (number: string) => [
  msg(str\`Call ${'${number}'} now\`, {id: 'desk.line.label', desc: 'On a link.'}),
  msg('Day and night', {id: 'desk.line.hours', desc: 'Opening hours.'}),
];
`;
const xliff = sorted(signed(file(unit(undefined, undefined, 'desk.line.label'), unit('Día y noche', 'Day and night', 'desk.line.hours')), ['desk.line.label', 'desk.line.hours'], byAna), []);

/** A small project with two sentences and our command, in which an editor makes a change and runs it. */
function afterEditing(change: [from: string, to: string] | undefined, ...runs: string[][]) {
  const folder = mkdtempSync(join(tmpdir(), 'ht-words-'));
  const at = (name: string) => join(folder, name);
  try {
    for (const name of ['scripts', 'content/words.ts', 'content/types.ts', 'package.json', 'tsconfig.json']) cpSync(join(root, name), at(name), {recursive: true});
    symlinkSync(join(root, 'node_modules'), at('node_modules'));
    mkdirSync(at('content/translations'));
    writeFileSync(at('content/lit-localize.json'), readFileSync(join(root, 'content/lit-localize.json'), 'utf8').replace(/"targetLocales": \[.*?\]/, '"targetLocales": ["es"]'));
    const edited = (text: string) => (change ? text.replace(...change) : text);
    writeFileSync(at('content/translations/es.xlf'), change && desk.includes(change[0]) ? xliff : edited(xliff));
    writeFileSync(at('content/desk.ts'), edited(desk));
    const [{status, stdout, stderr}] = (runs.length ? runs : [[]]).map((args) => spawnSync(process.execPath, ['--import', 'tsx', 'scripts/words.ts', ...args], {cwd: folder, encoding: 'utf8'})).reverse();
    const read = (name: string) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : '');
    return {status, said: stdout + stderr, xliff: read('content/translations/es.xlf'), module: read('content/translations/es.ts')};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

describe('npm run words', () => {
  it('changes no translation where no English changed, and writes what the code reads', () => {
    const {status, said, ...written} = afterEditing(undefined);
    assert.equal(status, 0, said);
    assert.match(said, /es: 2 sentences, 2 of them signed as read by a person/);
    assert.deepEqual(unitsIn(written.xliff), unitsIn(xliff));
    assert.match(written.module, /'desk\.line\.hours': `Día y noche`/);
    assert.match(written.module, /'desk\.line\.label': str`Llame ya al \$\{0\}`/);
  });

  it('stops at an English sentence that was edited, until somebody has read both texts', () => {
    const edit: [string, string] = ["'Day and night'", "'Night and day'"];
    const {status, said, module} = afterEditing(edit);
    assert.equal(status, 1);
    for (const part of ['es.xlf: desk.line.hours', 'Night and day', 'English it was: Day and night', 'Día y noche', '--sign es']) assert.ok(said.includes(part), said);
    assert.equal(module, '');
    const sign = ['--sign', 'es', '--by', 'Ana Pérez', 'desk.line.h*'];
    const unseen = afterEditing(edit, sign);
    assert.equal(unseen.status, 1);
    assert.match(unseen.said, /Nothing was signed\. The English of desk\.line\.hours is new/);
    const read = afterEditing(edit, [], sign);
    assert.equal(read.status, 0, read.said);
    assert.doesNotMatch(read.xliff, /english-before/);
  });

  it('lets a machine sign what no person has read, and nothing else', () => {
    const {said, xliff} = afterEditing(undefined, ['--sign', 'es', '--by', 'a machine', '--draft', '*']);
    assert.match(said, /0 sentence\(s\) of es signed by a machine/);
    assert.deepEqual(unitsIn(xliff).map(({signOff}) => signOff?.by), ['Ana Pérez', 'Ana Pérez']);
  });

  it('stops at a file of another language, which Lit would take for an empty one', () => {
    const {status, said} = afterEditing(['target-language="es"', 'target-language="es-US"']);
    assert.equal(status, 1);
    assert.match(said, /es\.xlf: its target-language is "es-US"\. Write "es"/);
  });

  it('brings a new sentence into the file and asks for its translation', () => {
    const {status, said, xliff} = afterEditing(['];', "  msg('Help right now', {id: 'desk.line.now', desc: 'A heading.'}),\n];"]);
    assert.equal(status, 1);
    assert.match(said, /desk\.line\.now: has no translation/);
    assert.ok(xliff.includes('<source>Help right now</source>'));
  });

  it('keeps a translation whose id is gone until it is told to drop it', () => {
    const edit: [string, string] = ['desk.line.hours', 'desk.line.never-closed'];
    const kept = afterEditing(edit);
    assert.equal(kept.status, 1);
    assert.match(kept.said, /desk\.line\.hours: this id is no longer in content[^]*Nothing was written/);
    assert.ok(kept.xliff === xliff);
    const dropped = afterEditing(edit, ['--drop']);
    assert.match(dropped.said, /desk\.line\.never-closed: has no translation/);
    assert.ok(!dropped.xliff.includes('desk.line.hours'));
  });

  const asks: [what: string, args: string[], said: RegExp][] = [
    ['who signs', ['--sign', 'es', '*'], /--by "Your Name"/],
    ['what was read', ['--sign', 'es', '--by', 'Ana'], /which sentences/],
    ['for a language there is', ['--sign', 'xx', '--by', 'Ana', '*'], /there is es/],
    ['for sentences there are', ['--sign', 'es', '--by', 'Ana', 'desk.none'], /No translated sentence/],
    ['for sentences there are, each of them', ['--sign', 'es', '--by', 'Ana', '*', 'desk.none'], /No translated sentence is called desk\.none/],
  ];
  for (const [what, args, said] of asks) {
    it(`asks ${what}`, () => {
      const result = afterEditing(undefined, args);
      assert.equal(result.status, 1);
      assert.match(result.said, said);
      assert.deepEqual(unitsIn(result.xliff), unitsIn(xliff));
    });
  }
});
