/** `leaving`: why it can be hard to get away. It never asks why somebody stays: that would lay it at their door. */
import type {Topic} from '../types.js';
import {msg} from '../words.js';

export const leaving = (): Topic => ({
  name: 'leaving',
  title: msg('Why it can be hard to leave', {id: 'leaving.topic.title', desc: 'Title of an article.'}),
  summary: [
    {
      facts: ['HOW-16'],
      sources: ['dhs', 'wheeler'],
      text: msg('Control can be so strong that a person is too afraid to accept help.', {id: 'leaving.summary.control', desc: 'First words of an article.'}),
    },
  ],
  sections: [
    {
      id: 'reasons',
      title: msg('What can hold a person back', {id: 'leaving.reasons.title', desc: 'Heading in an article.'}),
      text: [],
      list: [
        {
          facts: ['STY-07'],
          sources: ['ccadv'],
          text: msg('They fear for their own safety.', {id: 'leaving.reasons.safety', desc: 'A reason in a list.'}),
        },
      ],
    },
  ],
});
