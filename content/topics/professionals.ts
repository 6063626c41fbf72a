/**
 * `professionals`: for staff who meet people in another matter. What brings somebody there never marks them: each
 * line is a reason to ask what is behind it, and every part is hidden from anyone but professionals.
 */
import {childAge} from '../lines.js';
import {sources} from '../sources.js';
import type {Topic} from '../types.js';
import {msg, str} from '../words.js';

const professional = ['professional'] as const;

export const professionals = (): Topic => ({
  name: 'professionals',
  title: msg('For professionals', {id: 'professionals.topic.title', desc: 'Title of an article.'}),
  summary: [
    {
      facts: [],
      sources: ['ours'],
      text: msg('This page is for people who meet others in their work.', {
        id: 'professionals.summary.everyone',
        desc: 'First words of an article. All that is shown of it to anyone but professionals.',
      }),
    },
    {
      facts: [],
      sources: ['ours'],
      audiences: professional,
      text: msg('It is about what to ask, what to offer and when you must report.', {id: 'professionals.summary.staff', desc: 'First words of an article, for professionals.'}),
    },
  ],
  sections: [
    {
      id: 'behind-other-cases',
      title: msg('What may be behind another case', {id: 'professionals.behind-other-cases.title', desc: 'Heading in an article.'}),
      audiences: professional,
      text: [
        {
          facts: [],
          sources: ['ccadv'],
          audiences: professional,
          text: msg('Trafficking may come to light through something else. Someone may come to you because of one of these.', {
            id: 'professionals.behind-other-cases.intro',
            desc: 'Before a list of matters that may bring a person to staff.',
          }),
        },
      ],
      list: [
        {
          facts: ['CASE-01'],
          sources: ['ccadv'],
          audiences: professional,
          text: msg('A charge about selling sex', {id: 'professionals.behind-other-cases.sex', desc: 'A matter that may bring a person to staff, in a list.'}),
        },
        {
          facts: ['CASE-02'],
          sources: ['ccadv'],
          audiences: professional,
          text: msg('Violence at home', {id: 'professionals.behind-other-cases.home', desc: 'A matter that may bring a person to staff, in a list.'}),
        },
        {
          facts: ['CASE-03'],
          sources: ['ccadv'],
          audiences: professional,
          text: msg('A charge about drugs', {id: 'professionals.behind-other-cases.drugs', desc: 'A matter that may bring a person to staff, in a list.'}),
        },
        {
          facts: ['CASE-04'],
          sources: ['ccadv'],
          audiences: professional,
          text: msg('Running away, or having no home', {id: 'professionals.behind-other-cases.away', desc: 'A matter that may bring a person to staff, in a list.'}),
        },
        {
          facts: ['CASE-05'],
          sources: ['ccadv'],
          audiences: professional,
          text: msg('An assault', {id: 'professionals.behind-other-cases.assault', desc: 'A matter that may bring a person to staff, in a list. Whoever did it.'}),
        },
        {
          facts: ['CASE-06'],
          sources: ['ccadv'],
          audiences: professional,
          text: msg('Being out after a curfew', {id: 'professionals.behind-other-cases.curfew', desc: 'A matter that may bring a person to staff, in a list.'}),
        },
        {
          facts: ['CASE-07'],
          sources: ['ccadv'],
          audiences: professional,
          text: msg('Loitering or trespassing', {id: 'professionals.behind-other-cases.loitering', desc: 'A matter that may bring a person to staff, in a list.'}),
        },
        {
          facts: ['CASE-08'],
          sources: ['ccadv'],
          audiences: professional,
          text: msg('Sexual abuse or neglect', {id: 'professionals.behind-other-cases.abuse', desc: 'A matter that may bring a person to staff, in a list.'}),
        },
      ],
      after: [
        {
          facts: [],
          sources: ['ours'],
          audiences: professional,
          text: msg('Ask yourself what may be behind it. None of these shows that a person was trafficked, or did wrong.', {
            id: 'professionals.behind-other-cases.ask',
            desc: 'After the list. It must not tie anyone to an offense.',
          }),
        },
      ],
    },
    {
      id: 'how-to-talk',
      title: msg('How to talk with someone', {id: 'professionals.how-to-talk.title', desc: 'Heading in an article.'}),
      audiences: professional,
      text: [
        {
          facts: [],
          sources: ['dhs'],
          audiences: professional,
          text: msg('Ask only in private, when no one is watching and it puts nobody at risk.', {id: 'professionals.how-to-talk.private', desc: 'Before advice for talking with a person.'}),
        },
      ],
      list: [
        {
          facts: [],
          sources: ['ccadv'],
          audiences: professional,
          text: msg('Listen more than you speak.', {id: 'professionals.how-to-talk.listen', desc: 'Advice for talking with a person.'}),
        },
        {
          facts: [],
          sources: ['ccadv'],
          audiences: professional,
          text: msg('Use open questions, a few at a time.', {id: 'professionals.how-to-talk.open', desc: 'Advice for talking with a person.'}),
        },
        {
          facts: [],
          sources: ['ccadv'],
          audiences: professional,
          text: msg('Do not guess, judge or put a label on the person.', {id: 'professionals.how-to-talk.label', desc: 'Advice for talking with a person.'}),
        },
        {
          facts: [],
          sources: ['ccadv'],
          audiences: professional,
          text: msg('The safety plan is theirs. Help them make it.', {id: 'professionals.how-to-talk.plan', desc: 'Advice for talking with a person.'}),
        },
      ],
    },
    {
      id: 'reporting',
      title: msg('If you must report', {id: 'professionals.reporting.title', desc: 'Heading in an article.'}),
      audiences: professional,
      law: true,
      text: [
        {
          facts: [],
          sources: ['statutes'],
          audiences: professional,
          text: msg(str`Are you a mandated reporter? Connecticut law says you must report suspected abuse of a child under ${childAge}.`, {
            id: 'professionals.reporting.mandated',
            desc: 'On the duty of some professionals. The gap is an age.',
          }),
        },
        {
          facts: [],
          sources: ['statutes'],
          audiences: professional,
          text: msg('Other people may report, but that law does not make them.', {id: 'professionals.reporting.others', desc: 'On the duty to report abuse of a child.'}),
        },
        {
          facts: [],
          sources: ['statutes'],
          audiences: professional,
          text: msg(str`We read that law as it stood in ${sources.statutes.date}.`, {id: 'professionals.reporting.edition', desc: 'On the duty to report abuse of a child. The gap is a year.'}),
        },
        {
          facts: [],
          sources: ['hart'],
          regions: ['us-ct'],
          audiences: professional,
          text: msg('For this, call the DCF Careline. DCF is the Department of Children and Families.', {id: 'professionals.reporting.careline', desc: 'Where to call about a child.'}),
        },
        {
          facts: [],
          sources: ['ours'],
          audiences: professional,
          text: msg('Say early what you may have to report. Then the person can choose what to tell.', {id: 'professionals.reporting.early', desc: 'Advice for staff who may have to report.'}),
        },
        {
          facts: [],
          sources: ['hotline-site'],
          audiences: professional,
          text: msg('With no danger and no duty to report, let an adult choose who is told.', {id: 'professionals.reporting.adult', desc: 'On adults: whether the police are told is up to them.'}),
        },
      ],
    },
    {
      id: 'hotline-for-staff',
      title: msg('What the hotline has for staff', {id: 'professionals.hotline-for-staff.title', desc: 'Heading in an article.'}),
      audiences: professional,
      text: [
        {
          facts: [],
          sources: ['infoline', 'dhs'],
          audiences: professional,
          text: msg('The national hotline is there for staff as well. You can ask for training, technical help or information.', {
            id: 'professionals.hotline-for-staff.offer',
            desc: 'What the hotline offers staff.',
          }),
        },
      ],
    },
    {
      id: 'hart',
      title: msg('The state team for young people', {id: 'professionals.hart.title', desc: 'Heading in an article.'}),
      audiences: professional,
      text: [
        {
          facts: [],
          sources: ['infoline', 'wheeler'],
          regions: ['us-ct'],
          audiences: professional,
          text: msg(str`HART is a team within the Department of Children and Families, DCF. It responds to sex trafficking of people under ${childAge}.`, {
            id: 'professionals.hart.team',
            desc: 'On the Human Anti-trafficking Response Team of Connecticut. The gap is an age.',
          }),
        },
        {
          facts: ['CTR-03'],
          sources: ['infoline'],
          regions: ['us-ct'],
          audiences: professional,
          text: msg('Its liaisons include child treatment teams, providers, police and medical staff. They can help with medical and mental health services.', {
            id: 'professionals.hart.liaisons',
            desc: 'Who works with the team.',
          }),
        },
        {
          facts: ['CTR-04'],
          sources: ['infoline'],
          regions: ['us-ct'],
          audiences: professional,
          text: msg('An older page says its website lists liaisons, free events, materials and training. It names the Blue Campaign and state and federal laws too.', {
            id: 'professionals.hart.website',
            desc: 'What the website of the team offers. No address is given.',
          }),
        },
        {
          facts: [],
          sources: ['hart', 'ours'],
          regions: ['us-ct'],
          audiences: professional,
          text: msg('You can ask the DCF Careline how to reach the team.', {id: 'professionals.hart.reach', desc: 'How to find the team.'}),
        },
      ],
    },
  ],
});
