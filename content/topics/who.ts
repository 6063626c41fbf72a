/**
 * `who`: that it can be anyone, and why some people face it more often. The reason is how they are treated, never who they
 * are: a list of traits would tell one reader to suspect people and another that it is their own doing.
 */
import type {Topic} from '../types.js';
import {msg} from '../words.js';

export const who = (): Topic => ({
  name: 'who',
  title: msg('Who it can happen to', {id: 'who.topic.title', desc: 'Title of an article.'}),
  summary: [
    {
      facts: ['WHO-01'],
      sources: ['wheeler'],
      text: msg('Human trafficking can happen to anyone.', {id: 'who.summary.anyone', desc: 'First words of an article.'}),
    },
    {
      facts: ['WHO-02'],
      sources: ['ccadv'],
      text: msg('It happens to rich and poor, of every race and culture.', {id: 'who.summary.any-group', desc: 'In the summary of an article.'}),
    },
    {
      facts: [],
      sources: ['blue-campaign'],
      text: msg('It happens at any age and to any gender.', {id: 'who.summary.any-gender', desc: 'In the summary of an article.'}),
    },
  ],
  sections: [
    {
      id: 'near-you',
      title: msg('It happens here too', {id: 'who.near-you.title', desc: 'Heading in an article.'}),
      text: [
        {
          facts: ['WHO-03'],
          sources: ['ccadv'],
          text: msg('It happens in our own towns and neighborhoods.', {id: 'who.near-you.communities', desc: 'In an article.'}),
        },
        {
          facts: ['WHO-04'],
          sources: ['infoline'],
          text: msg('It happens inside the United States, to citizens and to others who live here. It can be about work or about sex.', {
            id: 'who.near-you.citizens',
            desc: 'In an article.',
          }),
        },
        {
          facts: ['WHO-12'],
          sources: ['dhs'],
          text: msg('Some people are kept behind locked doors. But often it happens in plain sight.', {id: 'who.near-you.plain-sight', desc: 'In an article.'}),
        },
        {
          facts: ['STA-05'],
          sources: ['ccadv'],
          regions: ['us-ct'],
          text: msg('There is little data on how many people it happens to in Connecticut.', {
            id: 'who.near-you.data',
            desc: 'In an article: why no number is given.',
          }),
        },
      ],
    },
    {
      id: 'higher-risk',
      title: msg('Who faces a higher risk', {id: 'who.higher-risk.title', desc: 'Heading in an article.'}),
      text: [
        {
          facts: ['WHO-11'],
          sources: ['wheeler'],
          text: msg('People who want to control others look for someone in a hard time. They look for someone with few people to turn to.', {
            id: 'who.higher-risk.support',
            desc: 'Before a list of groups.',
          }),
        },
        {
          facts: [],
          sources: ['wheeler', 'ours'],
          text: msg('It happens more often to the groups below. The reason is how they are treated, not who they are.', {
            id: 'who.higher-risk.treated',
            desc: 'Right before a list of groups.',
          }),
        },
      ],
      list: [
        {
          facts: ['WHO-10'],
          sources: ['wheeler'],
          text: msg('People with little money', {id: 'who.higher-risk.income', desc: 'A group in a list.'}),
        },
        {
          facts: ['WHO-09'],
          sources: ['wheeler', 'infoline', 'ccadv'],
          text: msg('Young people who have no home or ran away', {id: 'who.higher-risk.youth', desc: 'A group in a list.'}),
        },
        {
          facts: ['WHO-08'],
          sources: ['wheeler'],
          text: msg('People without immigration papers', {id: 'who.higher-risk.papers', desc: 'A group in a list.'}),
        },
        {
          facts: ['WHO-07'],
          sources: ['wheeler'],
          text: msg('People with disabilities', {id: 'who.higher-risk.disabilities', desc: 'A group in a list.'}),
        },
        {
          facts: ['WHO-06'],
          sources: ['wheeler'],
          text: msg('LGBTQ+ people', {id: 'who.higher-risk.queer', desc: 'A group in a list: lesbian, gay, bisexual, transgender and queer people.'}),
        },
        {
          facts: ['WHO-05'],
          sources: ['wheeler'],
          text: msg('Native American and other Indigenous people', {id: 'who.higher-risk.indigenous', desc: 'A group in a list.'}),
        },
      ],
      after: [
        {
          facts: [],
          sources: ['ours'],
          text: msg('Being in one of these groups proves nothing. Being in none of them rules nothing out.', {id: 'who.higher-risk.no-proof', desc: 'Right after a list of groups.'}),
        },
      ],
    },
  ],
});
