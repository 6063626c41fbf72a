/**
 * `under-18`: other rules and other help apply to young people. One of them may be the reader: nothing here asks what
 * they did, and it says before they call that some people must pass on what they hear.
 */
import {childAge} from '../lines.js';
import type {Topic} from '../types.js';
import {msg, str} from '../words.js';

const professional = ['professional'] as const;
const helpers = ['helper', 'professional'] as const;

export const under18 = (): Topic => ({
  name: 'under-18',
  title: msg(str`Under ${childAge}`, {id: 'under-18.topic.title', desc: 'Title of an article. The gap is an age.'}),
  summary: [
    {
      facts: ['DMS-01'],
      sources: ['ccadv', 'federal-law'],
      text: msg(str`Sex for money or things with someone under ${childAge} is trafficking.`, {
        id: 'under-18.summary.rule',
        desc: 'First words of an article. The gap is an age.',
      }),
    },
    {
      facts: [],
      sources: ['federal-law', 'uscis'],
      text: msg('It is so even if nobody used force, lies or threats.', {id: 'under-18.summary.no-force', desc: 'First words of an article.'}),
    },
    {
      facts: [],
      sources: ['ours'],
      text: msg('If this is about you, it is not your fault.', {id: 'under-18.summary.no-fault', desc: 'First words of an article.'}),
    },
  ],
  sections: [
    {
      id: 'ways',
      title: msg('How it can happen', {id: 'under-18.ways.title', desc: 'Heading in an article.'}),
      text: [
        {
          facts: ['DMS-21'],
          sources: ['ccadv'],
          text: msg('Anyone who gains from this, or helps it happen, counts as a trafficker.', {id: 'under-18.ways.profits', desc: 'Who traffics a young person. A list of ways follows.'}),
        },
        {
          facts: [],
          sources: ['ours'],
          text: msg('Someone who was forced to help can ask for help too.', {
            id: 'under-18.ways.forced',
            desc: 'Right after who counts as a trafficker: for a reader who was made to bring in others.',
          }),
        },
        {
          facts: [],
          sources: ['ccadv'],
          text: msg('These are some of the ways.', {id: 'under-18.ways.some', desc: 'Before a list of ways.'}),
        },
      ],
      list: [
        {facts: ['DMS-02'], sources: ['ccadv'], text: msg('Online', {id: 'under-18.ways.online', desc: 'A way in which young people are trafficked, in a list.'})},
        {facts: ['DMS-03'], sources: ['ccadv'], text: msg('On the street', {id: 'under-18.ways.street', desc: 'A way in which young people are trafficked, in a list.'})},
        {facts: ['DMS-04'], sources: ['ccadv'], text: msg('Stripping', {id: 'under-18.ways.stripping', desc: 'A way in which young people are trafficked, in a list.'})},
        {
          facts: ['DMS-05'],
          sources: ['ccadv'],
          text: msg(str`Sexual photos or videos for money or things. Under ${childAge}, the name is child sexual abuse material.`, {
            id: 'under-18.ways.abuse-material',
            desc: 'A way in which young people are trafficked, in a list. The gap is an age. Use the official term of your language, never "child pornography".',
          }),
        },
        {facts: ['DMS-06'], sources: ['ccadv'], text: msg('Escort services', {id: 'under-18.ways.escort', desc: 'A way in which young people are trafficked, in a list.'})},
        {facts: ['DMS-08'], sources: ['ccadv'], text: msg('At private parties', {id: 'under-18.ways.parties', desc: 'A way in which young people are trafficked, in a list.'})},
        {facts: ['DMS-09'], sources: ['ccadv'], text: msg('By a family member', {id: 'under-18.ways.family', desc: 'A way in which young people are trafficked, in a list.'})},
        {
          facts: ['DMS-10'],
          sources: ['ccadv'],
          text: msg('Sex for food, drugs or a place to stay', {id: 'under-18.ways.survival', desc: 'A way in which young people are trafficked, in a list.'}),
        },
        {
          facts: ['DMS-07'],
          sources: ['ccadv'],
          audiences: professional,
          text: msg('At casinos or clubs', {id: 'under-18.ways.clubs', desc: 'A way in which young people are trafficked, in a list for professionals.'}),
        },
        {
          facts: ['DMS-11'],
          sources: ['ccadv'],
          audiences: professional,
          text: msg('By a gang', {id: 'under-18.ways.gang', desc: 'A way in which young people are trafficked, in a list for professionals.'}),
        },
      ],
    },
    {
      id: 'risk',
      title: msg('What can raise the risk', {id: 'under-18.risk.title', desc: 'Heading in an article.'}),
      text: [
        {
          facts: ['DMS-12'],
          sources: ['ccadv'],
          text: msg('Young people without a home are at special risk.', {id: 'under-18.risk.home', desc: 'On what raises the risk.'}),
        },
        {
          facts: [],
          sources: ['ccadv'],
          text: msg('Risk can also be higher after things like these.', {id: 'under-18.risk.after', desc: 'Before a list of what can raise the risk.'}),
        },
      ],
      list: [
        {
          facts: ['DMS-13'],
          sources: ['ccadv'],
          text: msg('Someone hit or hurt them, or did not take care of them', {id: 'under-18.risk.physical', desc: 'What can raise the risk, in a list: physical abuse or neglect.'}),
        },
        {
          facts: ['DMS-14'],
          sources: ['ccadv'],
          text: msg('Someone was cruel to them again and again, or did not care', {
            id: 'under-18.risk.emotional',
            desc: 'What can raise the risk, in a list: emotional abuse or neglect.',
          }),
        },
        {facts: ['DMS-15'], sources: ['ccadv'], text: msg('Sexual abuse', {id: 'under-18.risk.sexual', desc: 'What can raise the risk, in a list.'})},
        {
          facts: ['DMS-16'],
          sources: ['ccadv'],
          text: msg('Going without things that everyone needs', {id: 'under-18.risk.needs', desc: 'What can raise the risk, in a list.'}),
        },
        {
          facts: ['DMS-17'],
          sources: ['ccadv'],
          text: msg('Being apart from family or community', {id: 'under-18.risk.apart', desc: 'What can raise the risk, in a list.'}),
        },
        {
          facts: ['DMS-18'],
          sources: ['ccadv'],
          text: msg('Being pushed away by family or others their age', {id: 'under-18.risk.rejected', desc: 'What can raise the risk, in a list.'}),
        },
        {facts: ['DMS-19'], sources: ['ccadv'], text: msg('Being bullied', {id: 'under-18.risk.bullied', desc: 'What can raise the risk, in a list.'})},
        {
          facts: ['DMS-20'],
          sources: ['ccadv'],
          text: msg('Violence where they live', {id: 'under-18.risk.community', desc: 'What can raise the risk, in a list: violence in the community.'}),
        },
      ],
      after: [
        {
          facts: [],
          sources: ['ours'],
          text: msg('None of this is the young person’s fault.', {id: 'under-18.risk.no-fault', desc: 'After the list of what can raise the risk.'}),
        },
      ],
    },
    {
      id: 'law',
      title: msg('What the law says', {id: 'under-18.law.title', desc: 'Heading in an article.'}),
      law: true,
      text: [
        {
          facts: [],
          sources: ['assembly', 'dcf-laws'],
          text: msg(str`In Connecticut, a person under ${childAge} cannot be found guilty of prostitution.`, {
            id: 'under-18.law.charge',
            desc: 'A rule of law. The gap is an age. Use the word of the law in your language.',
          }),
        },
        {
          facts: [],
          sources: ['federal-law', 'uscis'],
          text: msg('For other work, the law on trafficking looks for force, lies or threats.', {
            id: 'under-18.law.work',
            desc: 'A rule of law: for work other than sex for money, it matters how a young person was made to do it.',
          }),
        },
        {
          facts: [],
          sources: ['ours'],
          text: msg('You can ask for help, whatever the work is.', {id: 'under-18.law.any-work', desc: 'Said after the rule on other work, so that nobody thinks it is not for them.'}),
        },
      ],
    },
    {
      id: 'help',
      title: msg('Someone to call', {id: 'under-18.help.title', desc: 'Heading in an article.'}),
      law: true,
      text: [
        {
          facts: [],
          sources: ['hotline-site', 'state'],
          audiences: ['self'],
          text: msg('With the hotline, you do not have to give your name.', {id: 'under-18.help.name', desc: 'For a person who may be in the situation. Never "confidential".'}),
        },
        {
          facts: [],
          sources: ['hotline-site', 'statutes'],
          audiences: ['self'],
          text: msg(str`The hotline may have to report that someone under ${childAge} is being hurt. Ask about that first. Then choose what to tell.`, {
            id: 'under-18.help.report',
            desc: 'Said plainly to a young person, before a call. The gap is an age.',
          }),
        },
        {
          facts: [],
          sources: ['hart'],
          regions: ['us-ct'],
          audiences: ['self'],
          text: msg(str`Are you under ${childAge}? In Connecticut you can also call the DCF Careline. It takes reports for the state, and the state may act on them. DCF is the Department of Children and Families.`, {
            id: 'under-18.help.careline-self',
            desc: 'For a person who may be in the situation. The gap is an age.',
          }),
        },
        {
          facts: [],
          sources: ['hart'],
          regions: ['us-ct'],
          audiences: helpers,
          text: msg(str`Worried about someone under ${childAge}? In Connecticut you can call the DCF Careline. DCF is the Department of Children and Families.`, {
            id: 'under-18.help.careline',
            desc: 'For someone worried about another person. The gap is an age.',
          }),
        },
      ],
    },
  ],
});
