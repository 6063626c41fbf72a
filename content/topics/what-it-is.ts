/**
 * `what-it-is`: what the word means, in one plain sentence first. Work stands beside sex throughout, and nobody has to be
 * moved: a reader who was never locked in or taken anywhere must not read past their own story.
 */
import {childAge} from '../lines.js';
import type {Topic} from '../types.js';
import {msg, str} from '../words.js';

const professional = ['professional'] as const;

/** The year that belongs to the name of the law. */
const actYear = 2000;

export const whatItIs = (): Topic => ({
  name: 'what-it-is',
  title: msg('What human trafficking is', {id: 'what-it-is.topic.title', desc: 'Title of an article.'}),
  summary: [
    {
      facts: ['DEF-01'],
      sources: ['wheeler', 'ccadv', 'dhs', 'infoline'],
      text: msg('Human trafficking means that someone makes you work, or have sex for money or things. They use force, lies or threats. What they do is a crime.', {
        id: 'what-it-is.summary.meaning',
        desc: 'First words of an article: the meaning of the word, for everyone. "You" means any person.',
      }),
    },
    {
      facts: ['DEF-05'],
      sources: ['wheeler', 'ccadv', 'dhs'],
      text: msg(str`For anyone under ${childAge}, sex for money or things counts as trafficking even without these.`, {
        id: 'what-it-is.summary.under-age',
        desc: 'Right after the meaning of the word: "these" are force, lies and threats. The gap is an age.',
      }),
    },
    {
      facts: [],
      sources: ['ours'],
      text: msg('You can call and ask even if you are not sure.', {id: 'what-it-is.summary.ask', desc: 'Last words of the summary, for everyone.'}),
    },
  ],
  sections: [
    {
      id: 'forms',
      title: msg('Work and sex', {id: 'what-it-is.forms.title', desc: 'Heading in an article.'}),
      text: [
        {
          facts: ['DEF-02'],
          sources: ['wheeler'],
          text: msg('There are two main forms: forced labor and sex trafficking. Forced labor is also called labor trafficking.', {
            id: 'what-it-is.forms.two',
            desc: 'Before a list of the two forms.',
          }),
        },
      ],
      list: [
        {
          facts: ['DEF-09'],
          sources: ['wheeler'],
          text: msg('Forced labor: someone uses force, lies or threats to make you work. They may make you their servant, or hold you with a debt.', {
            id: 'what-it-is.forms.labor',
            desc: 'In a list of two forms. The last sentences give servitude and debt bondage in plain words.',
          }),
        },
        {
          facts: ['DEF-08'],
          sources: ['wheeler'],
          text: msg('Sex trafficking: someone uses force, lies or threats to make you have sex for money or things.', {id: 'what-it-is.forms.sex', desc: 'In a list of two forms.'}),
        },
      ],
    },
    {
      id: 'money-or-things',
      title: msg('Sex for money or things', {id: 'what-it-is.money-or-things.title', desc: 'Heading in an article.'}),
      text: [
        {
          facts: ['DEF-06'],
          sources: ['ccadv'],
          text: msg('It does not have to be money. Anything of value counts. It counts too if another person gets it.', {
            id: 'what-it-is.money-or-things.value',
            desc: 'What "commercial sex act" means in the law, in plain words.',
          }),
        },
        {
          facts: [],
          sources: ['ours'],
          text: msg('What someone makes you do is not your fault.', {id: 'what-it-is.money-or-things.fault', desc: 'For everyone; a young person may read it alone and afraid.'}),
        },
      ],
    },
    {
      id: 'movement',
      title: msg('No one has to be moved', {id: 'what-it-is.movement.title', desc: 'Heading in an article.'}),
      text: [
        {
          facts: [],
          sources: ['blue-campaign'],
          text: msg('The word sounds like travel, but no one has to be moved. It can happen to someone who never left their home town.', {
            id: 'what-it-is.movement.home-town',
            desc: 'Corrects a common belief.',
          }),
        },
        {
          facts: ['DEF-10'],
          sources: ['ova', 'blue-campaign', 'ours'],
          text: msg('Some people are moved. Others are offered a job, or are kept in a place. What counts is what someone makes them do, not where.', {
            id: 'what-it-is.movement.uses',
            desc: 'After the sentence that nobody has to be moved. "Uses" in the sense of exploits.',
          }),
        },
      ],
    },
    {
      id: 'law',
      law: true,
      title: msg('What federal law says', {id: 'what-it-is.law.title', desc: 'Heading in an article.'}),
      text: [
        {
          facts: ['DEF-13'],
          sources: ['infoline', 'dhs'],
          text: msg(str`Federal law says what trafficking is in the Trafficking Victims Protection Act of ${actYear}. The act has been renewed since. Its term is "severe forms of trafficking in persons".`, {
            id: 'what-it-is.law.act',
            desc: 'The name of a law; use its name in official Spanish texts. The gap is the year in that name.',
          }),
        },
      ],
      list: [
        {
          facts: ['DEF-04'],
          sources: ['infoline', 'ccadv', 'dhs'],
          text: msg('Work: someone recruits, keeps, moves, provides or gets a person for work or services. They use force, fraud or coercion, for the purpose of forced service or debt bondage.', {
            id: 'what-it-is.law.labor',
            desc: 'In a list of what the law covers. In the law: recruit, harbor, transport, provide, obtain; involuntary servitude, peonage, debt bondage.',
          }),
        },
        {
          facts: ['DEF-03'],
          sources: ['ccadv', 'federal-law'],
          text: msg(str`Sex: someone recruits, keeps, moves, provides, gets, seeks or pays for a person. The purpose is commercial sex. It is a severe form if force, fraud or coercion leads to the sex. Under ${childAge}, none of these is needed.`, {
            id: 'what-it-is.law.sex',
            desc: 'In a list of what the law covers. In the law: recruit, harbor, transport, provide, obtain, patronize, solicit; commercial sex act. The gap is an age.',
          }),
        },
      ],
      after: [
        {
          facts: [],
          sources: ['federal-law'],
          text: msg('Coercion can be a threat of serious harm. It can also be a threat to misuse the law against someone.', {
            id: 'what-it-is.law.coercion',
            desc: 'Explains a word of the law: threats of serious harm, or abuse of the legal process.',
          }),
        },
        {
          facts: [],
          sources: ['ours'],
          text: msg('Fraud means lies or tricks. A lawyer or the hotline can help you find out more.', {id: 'what-it-is.law.next', desc: 'After what the law says: the next step.'}),
        },
      ],
    },
    {
      id: 'model',
      law: true,
      title: msg('Action, means and purpose', {id: 'what-it-is.model.title', desc: 'Heading in an article.'}),
      text: [
        {
          facts: ['DEF-07'],
          sources: ['ccadv'],
          text: msg('One training model has three parts. Someone takes an action. They use a means: force, fraud or coercion. The purpose is commercial sex, labor or services.', {
            id: 'what-it-is.model.parts',
            desc: 'The Action-Means-Purpose model of many trainings.',
          }),
        },
        {
          facts: [],
          sources: ['federal-law'],
          text: msg(str`In federal law, no means has to be shown for commercial sex under ${childAge}. For labor, it has to be shown at any age.`, {
            id: 'what-it-is.model.minors',
            desc: 'The exception to the model. The gap is an age.',
          }),
        },
        {
          facts: [],
          sources: ['federal-law'],
          audiences: professional,
          text: msg('The actions named for sex trafficking now include patronizing and soliciting.', {
            id: 'what-it-is.model.actions',
            desc: 'For professionals: words of the law that older texts leave out.',
          }),
        },
        {
          facts: [],
          sources: ['federal-law'],
          audiences: professional,
          text: msg('For labor, the law also names involuntary servitude, peonage and debt bondage.', {
            id: 'what-it-is.model.terms',
            desc: 'For professionals: terms of the law.',
          }),
        },
      ],
    },
  ],
});
