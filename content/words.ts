/**
 * The only door for words. `msg()` is Lit's, with two things made compulsory that Lit leaves open: an id that
 * says where the sentence lives, and a description that tells a translator who reads it and when.
 */
import {configureLocalization, msg as litMsg, str} from '@lit/localize';
import type {Word} from './types.js';

interface MsgOptions {
  /** `<file>.<record>.<field>`, never used again for another sentence. */
  id: string;
  /** Who reads it and when: seen, heard, or on a button. */
  desc: string;
}

type Template = ReturnType<typeof str>;

type Msg = (template: string | Template, options: MsgOptions) => Word;

/** The sentences of one language by their ids, as `npm run words` writes them into `translations/`. */
export type Catalogue = Readonly<Record<string, string | Template>>;

let catalogue: Catalogue = {};
let isolates = false;

/**
 * Lit holds one active language, changes it in its own time and tells `window`. We need several side by side and at
 * once, so Lit is set, one time, to a language whose sentences are looked up in whichever catalogue is in use.
 */
const {setLocale} = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['in-use'],
  loadLocale: () => Promise.resolve({templates: new Proxy({}, {get: (_, id: string) => catalogue[id]})}),
});
const inNode = !('window' in globalThis);
if (inNode) Object.assign(globalThis, {window: new EventTarget()});
await setLocale('in-use');
if (inNode) Reflect.deleteProperty(globalThis, 'window');

/** What `make` returns, with its words taken from a catalogue. A sentence that is not in it is in English. */
export function inLanguage<T>(words: Catalogue, dir: 'ltr' | 'rtl', make: () => T): T {
  catalogue = words;
  isolates = dir === 'rtl';
  try {
    return make();
  } finally {
    catalogue = {};
    isolates = false;
  }
}

/**
 * Among Arabic letters the parts of `1-888-555-0100` would change places, and somebody would dial another number. The
 * two marks keep whatever fills a gap in its own order.
 */
const isolated = (template: Template): Template => ({...template, values: template.values.map((value) => `\u2068${String(value)}\u2069`)});

// Without the mark on its type by which extraction knows a `msg`: what passes here was found where it was written.
const look = litMsg as unknown as Msg;

const say: Msg = (template, options) => look(isolates && typeof template !== 'string' ? isolated(template) : template, options);

export const msg = say as Msg & {_LIT_LOCALIZE_MSG_?: never};

export {str};

/** Text that no person wrote for this language, such as a date. */
export const made = (id: string, text: string): Word => (catalogue[id] ?? text) as Word;

/** Text that stays the same in every language: the title of a document, the name of a publisher. */
export const verbatim = (text: string): Word => text as Word;

/** A gap in a sentence that a block fills when it knows the value, such as a count or a date. */
export const gap = (name: string): string => `{${name}}`;
