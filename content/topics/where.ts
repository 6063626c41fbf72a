/**
 * `where`: kinds of work and places named in the documents. Most are ordinary businesses, and many readers work in one:
 * that a place is on the list says nothing about it, so this is said before any of them.
 */
import {childAge} from '../lines.js';
import type {Topic} from '../types.js';
import {msg, str} from '../words.js';

const professional = ['professional'] as const;

export const where = (): Topic => ({
  name: 'where',
  title: msg('Where it can happen', {id: 'where.topic.title', desc: 'Title of an article.'}),
  summary: [
    {
      facts: [],
      sources: ['ccadv'],
      text: msg('It can happen in many kinds of work, in homes and online.', {id: 'where.summary.many', desc: 'First words of an article.'}),
    },
    {
      facts: [],
      sources: ['ours'],
      text: msg('Most of the businesses named here are lawful, and a workplace alone proves nothing.', {id: 'where.summary.no-proof', desc: 'Read before any list of places.'}),
    },
    {
      facts: [],
      sources: ['ours'],
      text: msg('What counts is how people are treated there. This list is not complete.', {id: 'where.summary.treated', desc: 'Read before any list of places.'}),
    },
  ],
  sections: [
    {
      id: 'jobs',
      title: msg('Jobs', {id: 'where.jobs.title', desc: 'Heading in an article, over a list of workplaces.'}),
      text: [],
      list: [
        {facts: ['VEN-01'], sources: ['infoline', 'dhs'], text: msg('Farms', {id: 'where.jobs.farms', desc: 'In a list of workplaces: all of agriculture.'})},
        {facts: ['VEN-02'], sources: ['infoline', 'ccadv', 'dhs'], text: msg('Restaurants and other food service', {id: 'where.jobs.food', desc: 'In a list of workplaces.'})},
        {facts: ['VEN-03'], sources: ['ccadv', 'dhs'], text: msg('Construction', {id: 'where.jobs.construction', desc: 'In a list of workplaces.'})},
        {facts: ['VEN-04'], sources: ['ccadv', 'dhs'], text: msg('Hotels and other places that host guests', {id: 'where.jobs.hotels', desc: 'In a list of workplaces.'})},
        {facts: ['VEN-05'], sources: ['ccadv', 'dhs'], text: msg('Nail salons, health and beauty services', {id: 'where.jobs.beauty', desc: 'In a list of workplaces.'})},
        {facts: ['VEN-09'], sources: ['ccadv'], text: msg('Cleaning for businesses', {id: 'where.jobs.cleaning', desc: 'In a list of workplaces: commercial cleaning.'})},
        {facts: ['VEN-08'], sources: ['ccadv'], text: msg('Landscaping', {id: 'where.jobs.landscaping', desc: 'In a list of workplaces.'})},
        {facts: ['VEN-10'], sources: ['ccadv'], text: msg('Factories', {id: 'where.jobs.factories', desc: 'In a list of workplaces: all of manufacturing.'})},
        {facts: ['VEN-11'], sources: ['ccadv'], text: msg('Forestry and logging', {id: 'where.jobs.forestry', desc: 'In a list of workplaces.'})},
        {facts: ['VEN-12'], sources: ['ccadv'], text: msg('Arts and entertainment', {id: 'where.jobs.arts', desc: 'In a list of workplaces.'})},
      ],
    },
    {
      id: 'homes',
      title: msg('Homes and care', {id: 'where.homes.title', desc: 'Heading in an article, over a list of workplaces.'}),
      text: [],
      list: [
        {facts: ['VEN-07'], sources: ['ccadv'], text: msg('Work in private homes', {id: 'where.homes.domestic', desc: 'In a list of workplaces: domestic and residential work.'})},
        {facts: ['VEN-06'], sources: ['dhs'], text: msg('Care centers for older people', {id: 'where.homes.elders', desc: 'In a list of workplaces.'})},
      ],
    },
    {
      id: 'on-the-road',
      title: msg('On the road and in the street', {id: 'where.on-the-road.title', desc: 'Heading in an article, over a list of work without a fixed place.'}),
      text: [],
      list: [
        {facts: ['VEN-13'], sources: ['infoline', 'ccadv'], text: msg('Traveling carnivals', {id: 'where.on-the-road.carnivals', desc: 'In a list of workplaces: fairs with rides that move from town to town.'})},
        {facts: ['VEN-14'], sources: ['infoline', 'ccadv'], text: msg('Sales crews that travel', {id: 'where.on-the-road.sales', desc: 'In a list of workplaces: groups that sell from town to town.'})},
        {facts: ['VEN-15'], sources: ['infoline'], text: msg('Groups made to sell small things or beg', {id: 'where.on-the-road.begging', desc: 'In a list: peddling and begging rings.'})},
      ],
    },
    {
      id: 'commercial-sex',
      title: msg('Sex for money', {id: 'where.commercial-sex.title', desc: 'Heading in an article, over a list of places.'}),
      text: [
        {
          facts: [],
          sources: ['wheeler', 'ours'],
          text: msg('For an adult, what counts is force, lies or threats. The place does not decide it.', {
            id: 'where.commercial-sex.adults',
            desc: 'Right before a list of places. Not every sale of sex is trafficking.',
          }),
        },
      ],
      list: [
        {facts: ['VEN-18'], sources: ['infoline', 'ccadv'], text: msg('Bars, cantinas and strip clubs', {id: 'where.commercial-sex.bars', desc: 'In a list of places.'})},
        {facts: ['VEN-17'], sources: ['ccadv'], text: msg('Massage, health or beauty businesses that break the law', {id: 'where.commercial-sex.massage', desc: 'In a list of places: illicit businesses of this kind.'})},
        {facts: ['VEN-16'], sources: ['infoline', 'ccadv'], text: msg('Escort services', {id: 'where.commercial-sex.escort', desc: 'In a list of places.'})},
        {facts: ['VEN-19'], sources: ['infoline', 'ccadv'], text: msg('The street', {id: 'where.commercial-sex.street', desc: 'In a list of places: street-based commercial sex.'})},
        {facts: ['VEN-20'], sources: ['infoline'], text: msg('Brothels', {id: 'where.commercial-sex.brothels', desc: 'In a list of places.'})},
        {facts: ['VEN-22'], sources: ['ccadv'], audiences: professional, text: msg('One person who holds another for sex', {id: 'where.commercial-sex.private', desc: 'In a list, for professionals: personal sexual servitude.'})},
      ],
      after: [
        {
          facts: [],
          sources: ['ccadv'],
          text: msg('In hotels, bars, clubs and massage businesses, it can be about work or sex.', {
            id: 'where.commercial-sex.both',
            desc: 'Right after a list of places: some of them belong to both kinds.',
          }),
        },
      ],
    },
    {
      id: 'online',
      title: msg('Online and on camera', {id: 'where.online.title', desc: 'Heading in an article.'}),
      text: [],
      list: [
        {facts: ['VEN-23'], sources: ['ccadv'], text: msg('Sex shows online or by webcam', {id: 'where.online.webcam', desc: 'In a list of places: remote interactive sex.'})},
        {facts: ['VEN-21'], sources: ['ccadv'], text: msg('Pornography', {id: 'where.online.pornography', desc: 'In a list of places.'})},
      ],
      after: [
        {
          facts: [],
          sources: ['ours'],
          text: msg(str`Under ${childAge}, the name is child sexual abuse material.`, {
            id: 'where.online.abuse-material',
            desc: 'After a list that names pornography. The gap is an age. Use the official term of your language, never "child pornography".',
          }),
        },
      ],
    },
  ],
});
