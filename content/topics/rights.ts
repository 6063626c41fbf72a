/**
 * `rights`: what the law may do for somebody, worded as small as it is. Nothing here promises a visa, a benefit or an
 * outcome, and every part leads to a lawyer.
 */
import {childAge} from '../lines.js';
import {sources} from '../sources.js';
import type {Topic} from '../types.js';
import {msg, str} from '../words.js';

const professional = ['professional'] as const;

const act = {name: '21-103', year: 2021};

export const rights = (): Topic => ({
  name: 'rights',
  title: msg('Rights and the law', {id: 'rights.topic.title', desc: 'Title of an article.'}),
  summary: [
    {
      facts: [],
      sources: ['ours'],
      text: msg('Some laws may help you. Each case is different, and a lawyer can tell you more.', {id: 'rights.summary.lawyer', desc: 'First words of an article. No promise.'}),
    },
    {
      facts: [],
      sources: ['dhs', 'hotline-site', 'state'],
      text: msg('The hotline can help you look for a lawyer. You can ask without giving your name.', {id: 'rights.summary.hotline', desc: 'First words of an article. No promise.'}),
    },
  ],
  sections: [
    {
      id: 'help',
      title: msg('Help you may be able to get', {id: 'rights.help.title', desc: 'Heading in an article.'}),
      law: true,
      text: [
        {
          facts: ['RTS-07', 'RTS-11'],
          sources: ['infoline', 'ova', 'hhs'],
          text: msg('You may be able to get help with housing, food, health care or a lawyer. The hotline can tell you what is near you.', {
            id: 'rights.help.services',
            desc: 'On help after trafficking. No promise and no name of a program: which one takes whom keeps changing.',
          }),
        },
      ],
    },
    {
      id: 'visa',
      title: msg('Visas', {id: 'rights.visa.title', desc: 'Heading in an article, for people who are not citizens of the United States.'}),
      law: true,
      text: [
        {
          facts: ['RTS-08', 'RTS-09', 'RTS-10'],
          sources: ['ova', 'infoline', 'uscis'],
          text: msg('This is about people who are not citizens. Some may be able to get a T visa or U visa. Such a visa may let a person stay and work here for a time. An immigration lawyer can tell you.', {
            id: 'rights.visa.some',
            desc: 'On visas. No promise: "may be able", and for "some" people only.',
          }),
        },
        {
          facts: [],
          sources: ['uscis'],
          text: msg('Each visa has its own conditions, and not everyone meets them.', {id: 'rights.visa.conditions', desc: 'On visas.'}),
        },
        {
          facts: [],
          sources: ['ours'],
          text: msg('Talk with an immigration lawyer before you send any papers.', {id: 'rights.visa.first', desc: 'Advice: a wrong application can do harm.'}),
        },
      ],
    },
    {
      id: 'debt',
      title: msg('If someone says you owe money', {id: 'rights.debt.title', desc: 'Heading in an article.'}),
      law: true,
      text: [
        {
          facts: ['RTS-12'],
          sources: ['infoline'],
          text: msg('Does someone say you must work to pay a debt? You may not legally owe it.', {id: 'rights.debt.owe', desc: 'On a debt used for control. "May" is meant: nobody can tell from here.'}),
        },
        {
          facts: [],
          sources: ['ours'],
          text: msg('A lawyer can tell you more about your case.', {id: 'rights.debt.lawyer', desc: 'On a debt used for control.'}),
        },
      ],
    },
    {
      id: 'charges',
      title: msg('Charges in court', {id: 'rights.charges.title', desc: 'Heading in an article.'}),
      law: true,
      text: [
        {
          facts: ['RTS-15', 'RTS-16'],
          sources: ['ova', 'ours'],
          text: msg('Were you charged with a crime because of what someone made you do? A lawyer may be able to help.', {
            id: 'rights.charges.lawyer',
            desc: 'On criminal charges. No term of law and no promise.',
          }),
        },
        {
          facts: [],
          sources: ['assembly', 'dcf-laws'],
          text: msg(str`In Connecticut, a person under ${childAge} cannot be found guilty of prostitution.`, {
            id: 'rights.charges.under-age',
            desc: 'A rule of law. The gap is an age. Use the word of the law in your language.',
          }),
        },
      ],
    },
    {
      id: 'crime',
      title: msg('Trafficking is a crime', {id: 'rights.crime.title', desc: 'Heading in an article.'}),
      law: true,
      text: [
        {
          facts: [],
          sources: ['statutes', 'assembly'],
          text: msg('Trafficking in persons is a serious crime in Connecticut.', {id: 'rights.crime.serious', desc: 'On the law of Connecticut against those who traffic.'}),
        },
        {
          facts: [],
          sources: ['statutes', 'ours'],
          text: msg(str`We read that law as it stood in ${sources.statutes.date}. A lawyer or the hotline can tell you more.`, {
            id: 'rights.crime.edition',
            desc: 'On the law of Connecticut against those who traffic. The gap is a year.',
          }),
        },
      ],
    },
    {
      id: 'state-laws',
      title: msg('The laws of Connecticut', {id: 'rights.state-laws.title', desc: 'Heading in an article, for professionals.'}),
      audiences: professional,
      law: true,
      text: [
        {
          facts: ['RTS-19'],
          sources: ['infoline', 'dcf-laws'],
          audiences: professional,
          text: msg('Connecticut has its own laws on human trafficking. The Department of Children and Families lists the older acts.', {
            id: 'rights.state-laws.list',
            desc: 'For professionals. The list ends some years ago.',
          }),
        },
        {
          facts: ['RTS-20'],
          sources: ['infoline', 'assembly'],
          audiences: professional,
          text: msg(str`Public Act ${act.name} changed these laws in ${String(act.year)}.`, {
            id: 'rights.state-laws.act',
            desc: 'For professionals. The first gap is the number of an act, the second a year.',
          }),
        },
        {
          facts: [],
          sources: ['lodging-rates', 'prevention-act', 'ours'],
          audiences: professional,
          text: msg('Later acts changed them again. A lawyer can tell you which rules apply now.', {id: 'rights.state-laws.later', desc: 'For professionals.'}),
        },
      ],
    },
  ],
});
