/**
 * How hard the words are, by grade at school: 6 for whoever may be in the situation or worries about somebody, 8 in what
 * professionals see. Of a text and, a little looser, of each of its sentences.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {locales, type Audience} from '../../content/index.js';
import {proseIn, partsFor} from './read-at-once.js';
import {limits, measureOf, measures, Reader, type Text} from './reading-level.js';

/**
 * Texts (`<topic>.<section>`, `<block>.<part>`) and sentences (the id of their words) that stay harder than they should, each
 * with the reason why no easier words do. One that is no longer needed is refused.
 */
const exceptions: Readonly<Record<string, string>> = {
  'where.jobs': 'kinds of business, by the words that people use for them; there are no shorter ones',
};

const measured = locales.filter(measureOf);
const readers = new Map(measured.map((locale) => [locale as string, new Reader(locale)]));
const reader = (locale: string) => readers.get(locale)!;

/** Why a text is refused, in words that help to write it anew. Nothing for one that may stay. */
function refusal(locale: string, text: Text, except: Readonly<Record<string, string>> = exceptions): string | undefined {
  const {id, audiences, limit, grade} = text;
  const tooHard = reader(locale)
    .hardest(text)
    .filter((said) => said.grade > reader(locale).ceiling(text) && !(said.id in except));
  const whole = grade !== undefined && grade > limit && !(id in except);
  if (!whole && !tooHard.length) return undefined;
  const shown = (tooHard.length ? tooHard : reader(locale).hardest(text, 1)).slice(0, 3).map((said) => `  ${said.id} (grade ${said.grade}): ${said.text}`);
  return [
    `${id}, in ${locale}, for ${audiences.join(', ')}: ${whole ? `grade ${grade}, at most ${limit}` : `a sentence above grade ${reader(locale).ceiling(text)}`}. Hardest:`,
    ...shown,
    'Shorter words first, then shorter sentences. A name of an office or law: `names` in reading-level.ts. If no easier words say it: `exceptions` here, with the reason.',
  ].join('\n');
}

const textOf = (locale: string, audience: Audience, ...sentences: string[]): Text => ({
  id: 'planted.text',
  audiences: [audience],
  limit: limits[audience],
  sentences: sentences.map((text) => ({id: 'planted.text.sentence', text})),
  grade: reader(locale).grade(...sentences),
});

describe('the measure of reading', () => {
  it('is there for English and Spanish', () => {
    for (const locale of ['en', 'es']) assert.ok((measured as readonly string[]).includes(locale), `${locale} is not measured`);
  });

  it('says which languages it does not know', (t) => {
    const not = locales.filter((locale) => !measureOf(locale));
    t.diagnostic(`measured: ${measured.map((locale) => `${locale} by ${measureOf(locale)!.formula}`).join(', ')}. Not measured: ${not.join(', ') || 'none'}.`);
    assert.equal(measured.length + not.length, locales.length);
  });

  // Counted by hand: sentences, words, syllables; then the formula on paper.
  const known: [locale: string, sentences: string[], counts: [number, number, number], grade: number][] = [
    ['en', ['The cat sat on the mat.'], [1, 6, 6], -1.4],
    ['en', ['Anyone can call, for themselves or for someone else.'], [1, 9, 13], 5],
    ['en', ['You can ask.', 'The hotline can help you look for it.'], [2, 11, 12], -0.6],
    ['es', ['La casa es azul.', 'El perro come pan.'], [2, 8, 12], -1.2],
    ['es', ['Usted puede llamar a la línea de ayuda en cualquier momento.'], [1, 11, 21], 4.1],
  ];
  for (const [locale, sentences, [sentence, word, syllable], grade] of known) {
    it(`gives "${sentences.join(' ')}" grade ${grade}`, () => {
      assert.deepEqual(reader(locale).count(sentences), {sentence, word, syllable});
      assert.equal(reader(locale).grade(...sentences), grade);
    });
  }

  const syllables: Record<string, string> = {
    en: 'help=1 leave=1 else=1 owe=1 going=2 lawyer=2 safety=2 people=2 passport=2 threatened=2 police=2 advice=2 family=3 emergency=4 information=4',
    es: 'que=1 hay=1 país=2 guía=2 aquí=2 cuando=2 quien=1 ciudad=2 policía=4 línea=3 ayuda=3 leer=2 oír=2 identificación=6 pingüino=3 prohibir=2 cualquier=2 día=2 construir=2',
  };
  for (const [locale, words] of Object.entries(syllables)) {
    it(`counts syllables in ${locale}`, () => {
      const wrong = words.split(' ').filter((pair) => measures[locale].syllables(pair.split('=')[0]) !== Number(pair.split('=')[1]));
      assert.deepEqual(wrong, []);
    });
  }

  it('takes a name, a number and an address for one easy word each', () => {
    assert.deepEqual(reader('en').count(['Call the National Human Trafficking Hotline at 1-888-555-0100.']), {sentence: 1, word: 5, syllable: 5});
    assert.deepEqual(reader('en').count(['Open example.org, part {count}.']), {sentence: 1, word: 4, syllable: 5});
    assert.deepEqual(reader('es').count(['El Departamento de Niños y Familias ayuda.']), {sentence: 1, word: 3, syllable: 6});
  });

  const hard: [locale: string, sentence: string][] = [
    ['en', 'Individuals experiencing exploitation may be eligible for immigration assistance and rehabilitation.'],
    ['es', 'Las personas explotadas posiblemente necesiten documentación migratoria y asesoramiento especializado inmediatamente.'],
  ];
  for (const [locale, sentence] of hard) {
    const easy = locale === 'en' ? 'You can call. You can ask. No one has to know.' : 'Usted puede llamar. No tiene que dar su nombre.';
    for (const audience of Object.keys(limits) as Audience[]) {
      it(`refuses a hard text in ${locale} for ${audience}, and says what and why`, () => {
        assert.match(refusal(locale, textOf(locale, audience, sentence, sentence)) ?? '', new RegExp(`planted.text, in ${locale}, for ${audience}: grade \\d+\\.?\\d*, at most ${limits[audience]}.*\n.*${sentence}`));
      });

      it(`refuses a hard sentence among easy ones in ${locale} for ${audience}`, () => {
        const text = textOf(locale, audience, ...Array<string>(6).fill(easy).flatMap((both) => both.split(/(?<=\.) /)), sentence);
        assert.ok(text.grade! <= text.limit, `the text as a whole is easy (${text.grade})`);
        assert.match(refusal(locale, text) ?? '', new RegExp(`a sentence above grade .*\n.*${sentence}`));
      });

      it(`lets an easy text in ${locale} pass for ${audience}`, () => assert.equal(refusal(locale, textOf(locale, audience, easy)), undefined));
    }

    it(`allows professionals in ${locale} more than everybody else, and not much`, () => {
      const between = locale === 'en' ? 'Staff can ask for training, technical help or information.' : 'El personal de una organización puede pedir capacitación, ayuda técnica o información.';
      const grade = reader(locale).grade(between);
      assert.ok(grade > limits.self && grade <= limits.professional, `grade ${grade}`);
      assert.ok(refusal(locale, textOf(locale, 'self', between)));
      assert.equal(refusal(locale, textOf(locale, 'professional', between)), undefined);
    });
  }

  it('lets only the text or sentence pass that an exception names', () => {
    const text = textOf('en', 'self', hard[0][1]);
    assert.ok(refusal('en', text, {'planted.text': 'the sentence is still too hard'}));
    assert.ok(refusal('en', text, {'planted.text.sentence': 'the text is still too hard'}));
    assert.equal(refusal('en', text, {'planted.text': 'both', 'planted.text.sentence': 'both'}), undefined);
  });
});

for (const locale of measured) {
  describe(`what is read at once in ${locale}`, () => {
    const texts = reader(locale).texts(new Set(Object.keys(exceptions)));

    it('is the content, and every sentence of it', () => {
      assert.ok(texts.length > 20, `${texts.length} texts`);
      const {all} = reader(locale);
      const read = new Set((Object.keys(limits) as Audience[]).flatMap((audience) => partsFor(audience, all)).flatMap(({said}) => said.map(({id}) => id)));
      const never = proseIn(all).filter(({id}) => !read.has(id));
      assert.deepEqual(never, [], 'Sentences in no part: add the field that holds them to partsFor() in read-at-once.ts.');
    });

    for (const text of texts) {
      it(`${text.id} is easy enough for ${text.audiences.join(', ')}`, () => assert.equal(refusal(locale, text), undefined, refusal(locale, text)));
    }
  });
}

/** Exceptions that nothing needs: their text or sentence is easy enough without, in every language, or is no longer there. */
function unneeded(list: Readonly<Record<string, string>>): string[] {
  const texts = measured.flatMap((locale) => reader(locale).texts(new Set(Object.keys(list))).map((text) => ({locale, text})));
  return Object.keys(list).filter((id) => {
    const others = Object.fromEntries(Object.entries(list).filter(([other]) => other !== id));
    return !texts.some(({locale, text}) => refusal(locale, text, others) !== refusal(locale, text, list));
  });
}

describe('the exceptions', () => {
  it('are all needed', () => assert.deepEqual(unneeded(exceptions), [], 'Easy enough now in every language, or no longer there. Take it out.'));

  it('are refused for a text that is easy, or that there is not', () => {
    const more = {'red-flags.todo': 'is easy', 'red-flags.todo.safety': 'is easy', 'red-flags.gone': 'is not there'};
    assert.deepEqual(unneeded({...exceptions, ...more}).filter((id) => id in more), Object.keys(more));
  });

  for (const [id, reason] of Object.entries(exceptions)) {
    it(`${id} has its reason`, () => assert.ok(reason.split(' ').length > 4, 'Say why no easier words do.'));
  }
});
