/** `leaving`: why it can be hard to get away. It never asks why somebody stays: that would lay it at their door. */
import {childAge} from '../lines.js';
import type {Topic} from '../types.js';
import {msg, str} from '../words.js';

export const leaving = (): Topic => ({
  name: 'leaving',
  title: msg('Why it can be hard to leave', {id: 'leaving.topic.title', desc: 'Title of an article.'}),
  summary: [
    {
      facts: ['HOW-16'],
      sources: ['dhs', 'wheeler'],
      text: msg('Control can be so strong that a person is too afraid to accept help. They may not answer someone who reaches out.', {
        id: 'leaving.summary.control',
        desc: 'First words of an article.',
      }),
    },
    {
      facts: [],
      sources: ['ours'],
      text: msg('Being afraid is not a fault. You can ask for advice before you decide anything.', {id: 'leaving.summary.advice', desc: 'Last words of the summary, for everyone.'}),
    },
  ],
  sections: [
    {
      id: 'reasons',
      title: msg('What can make it hard', {id: 'leaving.reasons.title', desc: 'Heading in an article, over a list of reasons.'}),
      text: [],
      list: [
        {
          facts: ['STY-07'],
          sources: ['ccadv'],
          text: msg('Fear for your own safety', {id: 'leaving.reasons.safety', desc: 'A reason in a list. "Your" means any person\'s.'}),
        },
        {
          facts: ['STY-06'],
          sources: ['ccadv'],
          text: msg('Fear for your family, because of threats', {id: 'leaving.reasons.family', desc: 'A reason in a list. "Your" means any person\'s.'}),
        },
        {
          facts: ['STY-01'],
          sources: ['ccadv'],
          text: msg('Fear or distrust of police, government, or doctors and nurses', {id: 'leaving.reasons.distrust', desc: 'A reason in a list.'}),
        },
        {
          facts: ['STY-02'],
          sources: ['ccadv'],
          text: msg('A strong tie to the person who hurts you', {id: 'leaving.reasons.tie', desc: 'A reason in a list: a trauma bond. "You" means any person.'}),
        },
        {
          facts: ['STY-04'],
          sources: ['ccadv'],
          audiences: ['helper', 'professional'],
          text: msg('Warm or loyal feelings toward that person, as a way to cope', {
            id: 'leaving.reasons.loyalty',
            desc: 'A reason in a list, right after the strong tie, for someone worried about another person.',
          }),
        },
        {
          facts: ['STY-03'],
          sources: ['ccadv'],
          text: msg('Not knowing that what is being done is a crime', {id: 'leaving.reasons.crime', desc: 'A reason in a list.'}),
        },
        {
          facts: ['STY-05'],
          sources: ['ccadv'],
          text: msg('Not knowing where you are, because you are moved often', {id: 'leaving.reasons.place', desc: 'A reason in a list. "You" means any person.'}),
        },
        {
          facts: ['HOW-13'],
          sources: ['infoline'],
          text: msg('Not speaking the language, not knowing people, or not being able to get out', {
            id: 'leaving.reasons.barriers',
            desc: 'A reason in a list: language, social and physical barriers to getting help.',
          }),
        },
      ],
    },
    {
      id: 'what-helps',
      title: msg('What can help', {id: 'leaving.what-helps.title', desc: 'Heading in an article.'}),
      text: [
        {
          facts: [],
          sources: ['hotline-site', 'ours'],
          audiences: ['self'],
          text: msg('You can talk to the hotline without leaving. You can just ask questions.', {
            id: 'leaving.what-helps.talk',
            desc: 'For a person who may be in the situation.',
          }),
        },
        {
          facts: [],
          sources: ['ours'],
          audiences: ['self'],
          text: msg('Call or text when no one can hear or see you, if you can. Calls and texts may stay listed on a phone. You choose what to share.', {id: 'leaving.what-helps.private', desc: 'For a person who may be in the situation.'}),
        },
        {
          facts: [],
          sources: ['ours'],
          audiences: ['helper', 'professional'],
          text: msg('If an adult does not want help now, stay kind and let them choose. They may come back to you later.', {
            id: 'leaving.what-helps.stay-kind',
            desc: 'For someone worried about another person.',
          }),
        },
        {
          facts: [],
          sources: ['ours'],
          audiences: ['helper', 'professional'],
          text: msg(str`Someone under ${childAge} may need help sooner. You can call and ask right away.`, {
            id: 'leaving.what-helps.child',
            desc: 'For someone worried about another person. The gap is an age.',
          }),
        },
      ],
    },
  ],
});
