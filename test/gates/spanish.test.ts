/**
 * What every Spanish sentence keeps to, as far as a machine can see it: the official terms, "usted", no word that labels,
 * frightens or promises, and nobody made a man or a woman.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readMessages, readUnits} from '../../scripts/translations.js';
import {plain} from '../../scripts/xliff.js';

const units = readUnits('es').map(({id, target}) => ({id, text: plain(target)}));
const english = new Map(readMessages().map(({id, text}) => [id, plain(text)]));

/** These words and no longer ones; `\b` does not know that ú is a letter. */
const word = (words: string) => new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})`, 'iu');

const never: [why: string, words: RegExp, ...except: string[]][] = [
  ['smuggling, another crime, or a term of the past; it is "trata de personas"', /tráfico|trata de blancas/i],
  ['the reader is "usted"', word('tú|tu|tus|te|ti|contigo|vos|puedes|tienes|eres|llama|envía|quieres|necesitas')],
  ['it labels a person', /víctima|sobreviviente|esclav|prostitu|proxeneta|ilegal/i, 'screening.advice.label', 'rights.charges.under-age', 'under-18.law.charge'],
  ['it promises', /confidencial|garantiz|rescat|salvar|estará segur|deport/i],
  ['federal texts in Spanish say "coerción"', /coacción/i],
  ['it writes a man and a woman, or neither, with a sign', /\p{L}(\/as?|\(as?\)|@)|él o ella|niños/iu],
  ['a name, not a description', /línea directa/i],
];

/** Names that hold a word which we do not say. */
const officialNames = ['Departamento de Niños y Familias', 'Ley de Protección de las Víctimas de la Trata', 'Oficina de Servicios para las Víctimas'];

describe('the Spanish', () => {
  it('is there', () => assert.ok(units.length > 100));

  for (const [why, words, ...except] of never) {
    it(`never says ${words.source}: ${why}`, () => {
      const found = units.filter(({id, text}) => !except.includes(id) && words.test(officialNames.reduce((rest, name) => rest.replaceAll(name, ''), text)));
      assert.deepEqual(found, []);
    });
  }

  const terms: [english: RegExp, spanish: RegExp][] = [
    [/National Human Trafficking Hotline/, /Línea Nacional Contra la Trata de Personas/],
    [/the hotline|The hotline/, /Línea Nacional/],
    [/trafficking/i, /trata (de personas|sexual|laboral)/i],
    [/Department of Children and Families/, /Departamento de Niños y Familias/],
    [/Careline/, /Careline/],
    [/\bvictim\b/, /víctima/],
  ];
  for (const [said, means] of terms) {
    it(`says ${means.source} where the English says ${said.source}`, () => {
      const about = units.filter(({id}) => said.test(english.get(id) ?? ''));
      assert.ok(about.length, 'no sentence says it');
      assert.deepEqual(about.filter(({text}) => !means.test(text)), []);
    });
  }

  it('says no more than twenty words in one breath', () => {
    const long = units.flatMap(({id, text}) => text.split(/(?<=[.?!:])\s+/).filter((sentence) => sentence.split(/\s+/).length > 20).map((sentence) => `${id}: ${sentence}`));
    assert.deepEqual(long, []);
  });

  it('opens what it closes: ¿? and ¡!', () => {
    const count = (text: string, mark: string) => text.split(mark).length;
    assert.deepEqual(units.filter(({text}) => count(text, '¿') !== count(text, '?') || count(text, '¡') !== count(text, '!')), []);
  });

  it('names the language by its name, and the one language of a text to the emergency number', () => {
    const of = (id: string) => units.find((unit) => unit.id === id)?.text ?? '';
    assert.match(of('interface.language.changed'), /español/);
    assert.match(of('lines.emergency.text-languages'), /^solo inglés/i);
  });
});
