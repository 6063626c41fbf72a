/** How far the words of each language can be trusted, as the sign-offs in its file say. */
import {contentFor, locales, type Content, type Locale} from '../content/index.js';
import {readUnits} from './translations.js';
import {reviewedIn} from './xliff.js';

export interface LanguageState {
  readonly lang: Locale;
  readonly state: Content['translation'];
  /** Sentences that somebody translated. None in the language they are written in. */
  readonly translated: number;
  /** Those that a person has signed as read. */
  readonly reviewed: number;
  /** Who signed, and as what: `reviewed by Ana Pérez`. */
  readonly signedBy: readonly string[];
}

/** One row a language, the one the words are written in first. */
export const languageStates = (): LanguageState[] =>
  locales.map((lang) => {
    const units = readUnits(lang);
    const signOffs = units.flatMap(({signOff}) => signOff ?? []);
    return {
      lang,
      state: contentFor(lang).translation,
      translated: signOffs.length,
      reviewed: reviewedIn(units),
      signedBy: [...new Set(signOffs.map(({state, by}) => `${state} by ${by}`))],
    };
  });
