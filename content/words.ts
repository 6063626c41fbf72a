/**
 * The only door for words. `msg()` is Lit's, with two things made compulsory that Lit leaves open: an id that
 * says where the sentence lives, and a description that tells a translator who reads it and when.
 */
import {msg as litMsg, str} from '@lit/localize';
import type {Word} from './types.js';

interface MsgOptions {
  /** `<file>.<record>.<field>`, never used again for another sentence. */
  id: string;
  /** Who reads it and when: seen, heard, or on a button. */
  desc: string;
}

type Msg = (template: string | ReturnType<typeof str>, options: MsgOptions) => Word;

// Extraction knows `msg` by this mark on its type, whatever the rest of the type says.
export const msg = litMsg as unknown as Msg & {_LIT_LOCALIZE_MSG_?: never};

export {str};

/** Text that stays the same in every language: the title of a document, the name of a publisher. */
export const verbatim = (text: string): Word => text as Word;

/** A gap in a sentence that a block fills when it knows the value, such as a count or a date. */
export const gap = (name: string): string => `{${name}}`;
