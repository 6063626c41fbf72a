/**
 * `how`: what somebody may do to gain control over another. Things in a list have no doer, so that each reader, the person
 * concerned or a friend, can hold them beside what they know. No acts of violence one by one: it may be read by someone
 * who lives through them.
 */
import type {Topic} from '../types.js';
import {msg} from '../words.js';

const professional = ['professional'] as const;

export const how = (): Topic => ({
  name: 'how',
  title: msg('How someone gains control', {id: 'how.topic.title', desc: 'Title of an article.'}),
  summary: [
    {
      facts: [],
      sources: ['wheeler', 'infoline'],
      text: msg('It can start with a promise that sounds good.', {id: 'how.summary.promise', desc: 'First words of an article.'}),
    },
    {
      facts: ['HOW-08'],
      sources: ['wheeler'],
      text: msg('Fear, tricks and threats can then keep a person from speaking out or leaving.', {id: 'how.summary.fear', desc: 'In the summary of an article.'}),
    },
    {
      facts: [],
      sources: ['ccadv'],
      text: msg('The one in control may be a partner, family, a friend, business or recruiter.', {id: 'how.summary.anyone', desc: 'In the summary of an article: who may do it.'}),
    },
  ],
  sections: [
    {
      id: 'promises',
      title: msg('Promises', {id: 'how.promises.title', desc: 'Heading in an article, over a list of things somebody may promise.'}),
      text: [],
      list: [
        {
          facts: ['HOW-02'],
          sources: ['infoline', 'wheeler'],
          text: msg('A job that pays better, or a job that is not real', {id: 'how.promises.job', desc: 'In a list of promises.'}),
        },
        {
          facts: ['HOW-04'],
          sources: ['wheeler'],
          text: msg('Love or a relationship', {id: 'how.promises.love', desc: 'In a list of promises.'}),
        },
        {
          facts: ['HOW-05'],
          sources: ['wheeler'],
          text: msg('A stable place to live', {id: 'how.promises.home', desc: 'In a list of promises.'}),
        },
        {
          facts: ['HOW-03'],
          sources: ['infoline'],
          text: msg('Ads for work in another country as a server, maid or dancer', {id: 'how.promises.abroad', desc: 'In a list of promises.'}),
        },
      ],
      after: [
        {
          facts: [],
          sources: ['infoline'],
          text: msg('Some people who take such work are then forced to have sex for money.', {id: 'how.promises.then', desc: 'After a list of promises that ends with work in another country.'}),
        },
      ],
    },
    {
      id: 'threats',
      title: msg('Threats and force', {id: 'how.threats.title', desc: 'Heading in an article.'}),
      text: [],
      list: [
        {
          facts: ['HOW-06'],
          sources: ['infoline', 'wheeler', 'ccadv', 'dhs'],
          text: msg('Threats to harm you, your family or people you love back home', {id: 'how.threats.family', desc: 'In a list. "You" means any person.'}),
        },
        {
          facts: ['HOW-07'],
          sources: ['infoline', 'dhs'],
          text: msg('Telling you that you will be arrested or sent out of the country', {id: 'how.threats.arrest', desc: 'In a list. "You" means any person.'}),
        },
        {
          facts: ['HOW-01'],
          sources: ['infoline'],
          audiences: ['self', 'helper'],
          text: msg('Hurting you or locking you in, most of all early on', {
            id: 'how.threats.force',
            desc: 'In a list. "You" means any person. No acts of violence one by one: someone may read it who lives through them.',
          }),
        },
        {
          facts: [],
          sources: ['infoline'],
          audiences: professional,
          text: msg('Violence, sexual violence or being locked in, most of all early on', {id: 'how.threats.force-staff', desc: 'In a list, for professionals.'}),
        },
      ],
      after: [
        {
          facts: [],
          sources: ['ours'],
          text: msg('What someone says about arrest or your papers may not be true. A lawyer can tell you. The hotline can help you look for one.', {
            id: 'how.threats.true',
            desc: 'Right after a list of threats. "Your" means any person\'s.',
          }),
        },
      ],
    },
    {
      id: 'money',
      title: msg('Money and debt', {id: 'how.money.title', desc: 'Heading in an article.'}),
      text: [],
      list: [
        {
          facts: ['HOW-09'],
          sources: ['infoline'],
          text: msg('Lending you money for travel, then making you work to pay it back', {id: 'how.money.loan', desc: 'In a list: debt bondage in plain words. "You" means any person.'}),
        },
        {
          facts: ['HOW-12'],
          sources: ['infoline'],
          text: msg('Keeping the money you earn, or hiding how much they say you owe', {id: 'how.money.earnings', desc: 'In a list. "You" means any person.'}),
        },
        {
          facts: ['HOW-14'],
          sources: ['infoline'],
          text: msg('Saying you owe money for travel or a job, when by law you do not. Using that to make you have sex with people who pay.', {
            id: 'how.money.sex',
            desc: 'In a list. "You" means any person.',
          }),
        },
      ],
    },
    {
      id: 'apart',
      title: msg('Cutting someone off', {id: 'how.apart.title', desc: 'Heading in an article, over ways to keep a person away from others.'}),
      text: [],
      list: [
        {
          facts: ['HOW-10'],
          sources: ['infoline'],
          text: msg('Taking your passport or other travel papers', {id: 'how.apart.papers', desc: 'In a list. "Your" means any person\'s.'}),
        },
        {
          facts: ['HOW-11'],
          sources: ['infoline'],
          text: msg('Keeping you away from other people', {id: 'how.apart.alone', desc: 'In a list. "You" means any person.'}),
        },
        {
          facts: ['HOW-15'],
          sources: ['ccadv'],
          text: msg('Moving you often, so you do not know where you are and nobody finds you', {id: 'how.apart.moving', desc: 'In a list. "You" means any person.'}),
        },
      ],
    },
    {
      id: 'young-people',
      title: msg('Young people', {id: 'how.young-people.title', desc: 'Heading in an article.'}),
      text: [
        {
          facts: ['HOW-17'],
          sources: ['infoline'],
          text: msg('Some people profit when others have sex for money. They look for young people in need. Most of all, they look for those who ran away or have no home.', {
            id: 'how.young-people.target',
            desc: 'In an article. It happens inside the United States.',
          }),
        },
        {
          facts: [],
          sources: ['ours'],
          text: msg('Trusting someone is not a fault.', {id: 'how.young-people.trust', desc: 'For everyone; a young person may read it alone and afraid.'}),
        },
      ],
    },
    {
      id: 'who-does-it',
      title: msg('Who does this', {id: 'how.who-does-it.title', desc: 'Heading in an article.'}),
      text: [
        {
          facts: ['TRF-01'],
          sources: ['ccadv'],
          text: msg('Some are more organized, some less. It may be:', {id: 'how.who-does-it.range', desc: 'Right before a list of people who may do it.'}),
        },
      ],
      list: [
        {
          facts: ['TRF-02'],
          sources: ['ccadv'],
          text: msg('One person alone', {id: 'how.who-does-it.one', desc: 'In a list of people who may do it.'}),
        },
        {
          facts: ['TRF-08'],
          sources: ['ccadv'],
          text: msg('Close or distant family', {id: 'how.who-does-it.family', desc: 'In a list of people who may do it.'}),
        },
        {
          facts: ['TRF-04'],
          sources: ['ccadv'],
          text: msg('Neighbors, friends or relatives', {id: 'how.who-does-it.friends', desc: 'In a list of people who may do it.'}),
        },
        {
          facts: ['TRF-10'],
          sources: ['ccadv'],
          text: msg('A business, small or large', {id: 'how.who-does-it.business', desc: 'In a list of people who may do it.'}),
        },
        {
          facts: ['TRF-06'],
          sources: ['ccadv'],
          text: msg('Someone who finds workers for a job', {id: 'how.who-does-it.recruiter', desc: 'In a list of people who may do it: a labor recruiter or broker.'}),
        },
        {
          facts: ['TRF-11'],
          sources: ['ccadv'],
          text: msg('A small labor contractor or go-between', {id: 'how.who-does-it.contractor', desc: 'In a list of people who may do it.'}),
        },
        {
          facts: ['TRF-03'],
          sources: ['ccadv', 'infoline'],
          audiences: professional,
          text: msg('People or networks who control and profit from the commercial sex of others', {id: 'how.who-does-it.profit', desc: 'In a list, for professionals.'}),
        },
        {
          facts: ['TRF-05'],
          sources: ['ccadv'],
          audiences: professional,
          text: msg('Foreign diplomats and international organizations', {id: 'how.who-does-it.diplomats', desc: 'In a list, for professionals.'}),
        },
        {
          facts: ['TRF-07'],
          sources: ['ccadv'],
          audiences: professional,
          text: msg('Informal criminal operations', {id: 'how.who-does-it.informal', desc: 'In a list, for professionals.'}),
        },
        {
          facts: ['TRF-09'],
          sources: ['ccadv'],
          audiences: professional,
          text: msg('Gangs', {id: 'how.who-does-it.gangs', desc: 'In a list, for professionals.'}),
        },
        {
          facts: ['TRF-12'],
          sources: ['ccadv'],
          audiences: professional,
          text: msg('International organized crime', {id: 'how.who-does-it.syndicates', desc: 'In a list, for professionals.'}),
        },
      ],
      after: [
        {
          facts: [],
          sources: ['ours'],
          text: msg('Most families, friends, businesses and other groups do no such thing.', {id: 'how.who-does-it.most', desc: 'Right after a list of people who may do it.'}),
        },
      ],
    },
  ],
});
