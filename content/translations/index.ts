// Written by `npm run words` from the .xlf files beside it. Do not change it by hand.
import {templates as es} from './es.js';

/** Each translation: its words by id, how many sentences it has, and how many of them a person has signed as read. */
export const translations = {
  'es': {words: es, sentences: 611, reviewed: 0},
};
