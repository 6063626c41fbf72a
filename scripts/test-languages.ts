/**
 * Two languages that nobody speaks, made from English. In one every word is 40% longer and accented: what does not fit, and
 * what never passed `msg()`, is seen at a glance. The other is written in Arabic letters, from right to left. They are
 * built for tests and for the demo, and are never shipped.
 */
import {contentIn, textsIn, type Content, type Texts} from '../content/index.js';
import {str, type Catalogue} from '../content/words.js';
import {readMessages} from './translations.js';
import {type Piece} from './xliff.js';

const plainLetters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'àƀçđéƒĝĥîĵķļɱñôþǫŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÔÞǪŔŠŢÛṼŴẊÝŽ';
const arabic = 'ابتثجحخدذرزسشصضطظعغفقكلمنه'.repeat(2);

const inLetters = (letters: string) => (text: string) => text.replace(/[a-z]/gi, (letter) => letters[plainLetters.indexOf(letter)]);

/** Longer by 40%, rounded up, each word by itself. */
export const stretch = (text: string): string =>
  text.replace(/[a-z]+/gi, (word) => inLetters(accented)(word + word.slice(0, Math.ceil(word.length * 0.4)).toLowerCase()));

/** In letters that are written from right to left. */
export const mirror: (text: string) => string = inLetters(arabic);

/** A sentence with its gaps numbered, as Lit's tool writes translations. */
function template(pieces: readonly Piece[], change: (text: string) => string): Catalogue[string] {
  const strings = [''];
  const gaps: number[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') strings[strings.length - 1] += change(piece);
    else gaps.push(strings.push('') - 2);
  }
  return gaps.length ? str(Object.assign(strings, {raw: strings}), ...gaps) : strings[0];
}

const both = [
  ['en-XA', stretch, 'ltr'],
  ['ar-XB', mirror, 'rtl'],
] as const;

function catalogue(change: (text: string) => string): Catalogue {
  return Object.fromEntries(readMessages().map(({id, text}) => [id, template(text, change)]));
}

/** The content in both. */
export const testLanguages = (): Content[] => both.map(([lang, change]) => contentIn(lang, catalogue(change), 'draft'));

/** The long texts in both. */
export const textsInTestLanguages = (): Texts[] => both.map(([lang, change, dir]) => textsIn(lang, catalogue(change), dir));
