/** The articles, in the order in which a reader would want them, and the words around them. */
import type {Topic, TopicWords} from '../types.js';
import {gap, msg, str} from '../words.js';
import {howToHelp} from './how-to-help.js';
import {how} from './how.js';
import {leaving} from './leaving.js';
import {partnerViolence} from './partner-violence.js';
import {professionals} from './professionals.js';
import {rights} from './rights.js';
import {under18} from './under-18.js';
import {whatItIs} from './what-it-is.js';
import {where} from './where.js';
import {who} from './who.js';
import {workplaces} from './workplaces.js';

export const topics = (): readonly Topic[] => [whatItIs(), who(), how(), where(), leaving(), partnerViolence(), under18(), rights(), howToHelp(), professionals(), workplaces()];

export const topicWords = (): TopicWords => ({
  contents: msg('On this page', {id: 'topics.contents.label', desc: 'Over the buttons that lead to the parts of a long article.'}),
  law: msg(str`This is general information, not legal advice. No lawyer has checked it yet. Laws change. We read our sources in ${gap('date')}.`, {
    id: 'topics.law.note',
    desc: 'After the first words of an article that says what a law is. The gap is a month and a year.',
  }),
  helpTitle: msg('Talk to someone', {id: 'topics.help.title', desc: 'Heading of the phone numbers at the end of an article.'}),
  cited: msg('The numbers after each sentence point to this list.', {id: 'topics.cited.note', desc: 'Over the list of sources of an article, whose sentences then show the numbers of their sources.'}),
});
