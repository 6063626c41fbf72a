/** Words around the facts that more than one block uses. */
import type {Interface} from './types.js';
import {gap, msg, str} from './words.js';

export const interfaceWords = (): Interface => ({
  hotlineTitle: msg('Get help', {id: 'interface.hotline.title', desc: 'Heading of the phone numbers. Neutral: someone may see it over a shoulder.'}),
  choice: msg('With the hotline, you choose what to share. You can hang up at any time.', {id: 'interface.hotline.choice', desc: 'Under the phone numbers.'}),
  more: msg('Added by this website', {id: 'interface.hotline.more', desc: 'Heading over numbers that the website added to ours.'}),
  checked: msg(str`Checked ${gap('date')}`, {id: 'interface.sources.checked', desc: 'A quiet line at the end of each block; opens the sources. The gap is a month and a year.'}),
  nextCheck: msg(str`Next check: ${gap('date')}.`, {id: 'interface.sources.next', desc: 'First in what the line "Checked" opens: by when the numbers are checked again. The gap is a month and a year.'}),
  sourcesNote: msg('The facts come from here; the wording is ours:', {id: 'interface.sources.note', desc: 'Over the list of sources.'}),
  readNote: msg('The numbers were compared with archived pages. Some have not been called by a person yet.', {
    id: 'interface.sources.read',
    desc: 'With the list of sources, while a line of help in the block has not been tried by a person.',
  }),
  undated: msg('no date', {id: 'interface.sources.undated', desc: 'In the list of sources, after a document that bears no date.'}),
  hours: msg('Open', {id: 'interface.line.hours', desc: 'Label before opening hours.'}),
  languages: msg('Languages', {id: 'interface.line.languages', desc: 'Label before the languages a line takes.'}),
  languagesUnknown: msg('We do not know. You can ask.', {id: 'interface.line.languages-unknown', desc: 'After the label "Languages", for a line of which no source says which languages it takes.'}),
  askLanguage: msg('Ask for your language:', {id: 'interface.line.ask-language', desc: 'Under a number with interpreters, before the names of some languages in those languages.'}),
  languageLabel: msg('Language', {id: 'interface.language.label', desc: 'Heard before the buttons that change the language. They name each language in itself.'}),
  languageChanged: msg('The help on this page is now in English.', {
    id: 'interface.language.changed',
    desc: 'Heard after somebody pressed the button of your language. Name your language in place of English.',
  }),
  draftNote: msg('A machine wrote this translation. No person has checked all of it yet.', {
    id: 'interface.sources.draft',
    desc: 'With the list of sources, while no person has signed all sentences of this language. Never seen in English.',
  }),
});
