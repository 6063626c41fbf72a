/**
 * How hard a text is to read, as a grade at school, in each language that has an established formula and a library that
 * counts its syllables. A formula counts and understands nothing: a good grade does not make a sentence clear, but a bad
 * one means that many readers will not get to its end.
 */
import {dictionary} from 'cmu-pronouncing-dictionary';
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import separator from 'syllable-separator';
import {contentFor, textsFor, type Audience} from '../../content/index.js';
import {allIn, partsFor, type All, type Part, type Said} from './read-at-once.js';

/** How many sentences, words and syllables. */
type Counts = Parameters<typeof fleschKincaid>[0];

interface Measure {
  /** For whoever wants to look it up. */
  readonly formula: string;
  readonly grade: (counts: Counts) => number;
  readonly syllables: (word: string) => number;
  /** The syllables of a word that everybody knows. A name, a number, an address counts as one such word. */
  readonly easy: number;
  /** How far above the grade for its text one sentence may lie. */
  readonly leeway: number;
  /** Names that are no names of lines or services. */
  readonly names: readonly string[];
}

/**
 * A name cannot be put into easier words, and whoever looks for it needs it whole. So those of laws, offices and places
 * stand here; those of lines and services come from the content. Never a word that only sounds official.
 */
export const measures: Readonly<Record<string, Measure>> = {
  en: {
    formula: 'Flesch-Kincaid (1975)',
    grade: fleschKincaid,
    // English spelling does not tell how a word sounds. What the dictionary lacks is guessed; alone, the guess takes "else" for two.
    syllables: (word) => dictionary[word.toLowerCase().replace('’', "'")]?.match(/\d/g)?.length ?? syllable(word),
    easy: 1,
    leeway: 4,
    names: [
      'Connecticut',
      'Department of Children and Families',
      'Department of Consumer Protection',
      'Homeland Security',
      'Office of Victim Services',
      'Trafficking Victims Protection Act',
      'United States',
      'US Department of Homeland Security',
      'US Department of Labor',
    ],
  },
  // Crawford's is made from Spanish texts and gives a grade. Fernández Huerta and INFLESZ are Flesch's English formula with other
  // numbers, and give a score from which a grade can only be guessed. It was made for primary school; grade 8 is drawn out
  // from there. Its grades lie closer together (a syllable more in each word makes 5, in English 12), and so does the leeway.
  es: {
    formula: 'Crawford (1984)',
    grade: ({sentence, word, syllable: syllables}) => -0.205 * ((100 * sentence) / word) + 0.049 * ((100 * syllables) / word) - 3.407,
    syllables: (word) => separator.Separator(word).trim().split('.').length,
    easy: 2,
    leeway: 2,
    names: ['Connecticut', 'Departamento de Niños y Familias', 'Departamento de Seguridad Nacional', 'Estados Unidos', 'Línea Nacional'],
  },
};

export const measureOf = (locale: string): Measure | undefined => measures[new Intl.Locale(locale).language];

/** The highest grade, by who reads. */
export const limits: Readonly<Record<Audience, number>> = {self: 6, helper: 6, professional: 8};

/** With fewer words, two syllables more in one of them would move an English grade by one. */
const enough = 25;

/** A sentence of fewer words has no grade of its own: to a formula, "Ask open questions." is for students. */
const longEnough = 8;

export interface Text {
  readonly id: string;
  readonly audiences: readonly Audience[];
  readonly limit: number;
  readonly sentences: readonly Said[];
  /** Undefined where a block or article has too few words for one. */
  readonly grade: number | undefined;
}

/** Reads one language. */
export class Reader {
  readonly all: All;
  readonly #measure: Measure;
  readonly #names: RegExp;

  constructor(locale: string) {
    this.all = allIn(locale);
    this.#measure = measureOf(locale)!;
    const offered = [...contentFor(locale)!.lines, ...textsFor(locale)!.resources.services].map(({name}) => name).filter((name) => name.includes(' '));
    const longestFirst = [...offered, ...this.#measure.names].sort((a, b) => b.length - a.length);
    this.#names = new RegExp(longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  }

  count(sentences: readonly string[]): Counts {
    const words = sentences.flatMap((sentence) => sentence.replace(this.#names, '#').match(/[\p{L}\p{N}#{][\p{L}\p{N}#{}'’.-]*/gu) ?? []);
    const syllables = words.map((word) => (/[#\p{N}{]|\p{L}\.\p{L}/u.test(word) ? this.#measure.easy : this.#measure.syllables(word.replace(/\P{L}+$/u, ''))));
    return {sentence: sentences.length, word: words.length, syllable: syllables.reduce((sum, more) => sum + more, 0)};
  }

  /** To a tenth of a grade. */
  grade(...sentences: readonly string[]): number {
    return Math.round(this.#measure.grade(this.count(sentences)) * 10) / 10;
  }

  /** The highest grade of one sentence in a text: one hard sentence can hide among easy ones. */
  ceiling({limit}: Pick<Text, 'limit'>): number {
    return limit + this.#measure.leeway;
  }

  /** The sentences that are long enough for a grade of their own, hardest first. */
  hardest({sentences}: Pick<Text, 'sentences'>, least = longEnough): (Said & {grade: number})[] {
    return sentences
      .filter(({text}) => this.count([text]).word >= least)
      .map((said) => ({...said, grade: this.grade(said.text)}))
      .sort((a, b) => b.grade - a.grade);
  }

  /** Every text once, with all who see it just so; the strictest limit holds. Texts named in `alone` are not joined with others. */
  texts(alone: ReadonlySet<string> = new Set()): Text[] {
    const found = new Map<string, Text>();
    for (const audience of Object.keys(limits) as Audience[]) {
      for (const [id, sentences] of this.#joined(partsFor(audience, this.all), alone)) {
        const key = JSON.stringify([id, sentences]);
        const audiences = [...(found.get(key)?.audiences ?? []), audience];
        const grade = this.#isShort(sentences) && !alone.has(id) ? undefined : this.grade(...sentences.map(({text}) => text));
        found.set(key, {id, audiences, limit: Math.min(...audiences.map((who) => limits[who])), sentences, grade});
      }
    }
    return [...found.values()];
  }

  #isShort(sentences: readonly Said[]): boolean {
    return this.count(sentences.map(({text}) => text)).word < enough;
  }

  /** Parts with too few words are read together with the next of their block or article, the last with the one before. */
  #joined(parts: readonly Part[], alone: ReadonlySet<string>): [id: string, sentences: Said[]][] {
    const texts: [id: string, sentences: Said[]][] = [];
    const blockOf = (id: string) => id.split('.')[0];
    const others = parts.filter(({id}) => !alone.has(id));
    others.forEach(({id, said}, i) => {
      const block = texts.filter(([other]) => blockOf(other) === blockOf(id));
      const last = block.at(-1);
      const sentences = said.flatMap(sentencesOf);
      const isLast = blockOf(others[i + 1]?.id ?? '') !== blockOf(id);
      if (last && (this.#isShort(last[1]) || (isLast && this.#isShort(sentences)))) {
        last[0] += ` + ${id}`;
        last[1].push(...sentences);
      } else {
        texts.push([id, sentences]);
      }
    });
    return [...texts, ...parts.filter(({id}) => alone.has(id)).map(({id, said}): [string, Said[]] => [id, said.flatMap(sentencesOf)])];
  }
}

/** What stands before a colon or a semicolon is a sentence too: so Flesch counted. */
export const sentencesOf = ({id, text}: Said): Said[] => text.split(/(?<=[.?!:;])\s+/).map((sentence) => ({id, text: sentence}));
