/**
 * A translation that no longer says what the English says must not reach anyone. First the translations as they stand;
 * then each way in which one can go wrong, planted and found.
 */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {markOf, outOfDate, plain, problemsIn, readMessages, readUnits, rememberEnglish, signed, sorted, targets, unitsIn, type Message, type Unit} from '../../scripts/translations.js';

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

const english: Message = {id: 'lines.desk.label', text: ['Call ', {gap: '${number}'}, ' now'], at: 'content/lines.ts:7'};
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
    ['was changed after it was signed', good.replace('Llame ya', 'Llame'), /has changed since Ana Pérez signed on 2026-11-22/, /--sign es/],
    ['was made from English that changed before the file was brought up to date', signed(file(unit(undefined, `Dial ${gap} now`)), [english.id], byAna).replace('Dial', 'Call'), /has changed since Ana Pérez/, /Read both again/],
    ['holds a digit', file(unit(`Llame ya al ${gap} o al 5`)), /there is a digit/, /through the gaps/],
    ['holds a digit of another script', file(unit(`Llame ya al ${gap} ٩`)), /there is a digit/, /through the gaps/],
    ['lost its gap', file(unit('Llame ya')), /its gaps are not those/, /Copy each <x …\/>/],
    ['has its gap twice', file(unit(`Llame ya al ${gap} ${gap}`)), /its gaps are not those/, /Copy each <x …\/>/],
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
    assert.deepEqual(signOff, {...byAna, mark: markOf(unitsIn(good)[0])});
  });

  it('changes with either text, and with a word moved from one to the other', () => {
    const marks = [unit(), unit(`Llame al ${gap}`), unit(undefined, `Call ${gap}`), unit('b', 'a c'), unit('c b', 'a')].map((xml) => markOf(unitsIn(file(xml))[0]));
    assert.equal(new Set(marks).size, marks.length);
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

/** A copy of the content and its scripts, with Spanish alone, in which an editor makes a change and runs the command. */
function afterEditing(edit: (path: (file: string) => string) => void, ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'ht-words-'));
  try {
    for (const name of ['content', 'scripts', 'src', 'package.json', 'tsconfig.json']) cpSync(join(root, name), join(folder, name), {recursive: true});
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const config = join(folder, 'content/lit-localize.json');
    writeFileSync(config, readFileSync(config, 'utf8').replace(/"targetLocales": \[.*?\]/, '"targetLocales": ["es"]'));
    edit((name) => join(folder, name));
    const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/words.ts', ...args], {cwd: folder, encoding: 'utf8'});
    return {status, said: stdout + stderr, xliff: readFileSync(join(folder, 'content/translations/es.xlf'), 'utf8')};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const change = (file: string, from: string, to: string) => {
  const text = readFileSync(file, 'utf8');
  assert.ok(text.includes(from), `${file} no longer holds ${from}`);
  writeFileSync(file, text.replace(from, to));
};

describe('npm run words', () => {
  const before = readFileSync(join(root, 'content/translations/es.xlf'), 'utf8');

  it('changes nothing where nothing changed', () => {
    const {status, said, xliff} = afterEditing(() => {});
    assert.equal(status, 0, said);
    assert.match(said, /es: \d+ sentences, \d+ of them signed as read by a person/);
    assert.ok(xliff === before, 'es.xlf was rewritten');
  });

  it('stops at an English sentence that was edited, until somebody has read both texts', () => {
    const edit = (path: (file: string) => string) => change(path('content/lines.ts'), "msg('Day and night, every day'", "msg('Every day, day and night'");
    const {status, said} = afterEditing(edit);
    assert.equal(status, 1);
    for (const part of ['es.xlf: lines.hours.always', 'Every day, day and night', 'English it was: Day and night, every day', '--sign es']) assert.ok(said.includes(part), said);
    const read = afterEditing(edit, '--sign', 'es', '--by', 'Ana Pérez', 'lines.hours.*');
    assert.equal(read.status, 0, read.said);
    assert.doesNotMatch(read.xliff, /english-before/);
  });

  it('brings a new sentence into the file and asks for its translation', () => {
    const {status, said, xliff} = afterEditing((path) =>
      change(path('content/interface.ts'), "  more: msg('Added by", "  ...{now: msg('Help right now', {id: 'interface.hotline.now', desc: 'A heading.'})},\n  more: msg('Added by"),
    );
    assert.equal(status, 1);
    assert.match(said, /interface\.hotline\.now: has no translation/);
    assert.ok(xliff.includes('<source>Help right now</source>'));
  });

  it('keeps a translation whose id is gone until it is told to drop it', () => {
    const edit = (path: (file: string) => string) => change(path('content/lines.ts'), "id: 'lines.hours.always'", "id: 'lines.hours.never-closed'");
    const kept = afterEditing(edit);
    assert.equal(kept.status, 1);
    assert.match(kept.said, /lines\.hours\.always: this id is no longer in content[^]*Nothing was written/);
    assert.ok(kept.xliff === before);
    const dropped = afterEditing(edit, '--drop');
    assert.match(dropped.said, /lines\.hours\.never-closed: has no translation/);
    assert.ok(!dropped.xliff.includes('lines.hours.always'));
  });

  const asks: [what: string, args: string[], said: RegExp][] = [
    ['who signs', ['--sign', 'es', '*'], /--by "Your Name"/],
    ['what was read', ['--sign', 'es', '--by', 'Ana'], /which sentences/],
    ['for a language there is', ['--sign', 'xx', '--by', 'Ana', '*'], /there is es/],
    ['for sentences there are', ['--sign', 'es', '--by', 'Ana', 'lines.none'], /No translated sentence/],
  ];
  for (const [what, args, said] of asks) {
    it(`asks ${what}`, () => {
      const result = afterEditing(() => {}, ...args);
      assert.equal(result.status, 1);
      assert.match(result.said, said);
      assert.ok(result.xliff === before);
    });
  }
});
