/**
 * Questions to think with, in two wordings: to oneself and about someone. An answer picks which next steps are
 * shown and nothing else: there is no score, "yes" is not always the worrying answer, and every path ends in help.
 */
import {formatNumber} from './phone.js';
import {childAge, numbers} from './lines.js';
import type {Answer, Screening} from './types.js';
import {gap, msg, str} from './words.js';

const any: readonly Answer[] = ['yes', 'no', 'unsure'];
const yes: readonly Answer[] = ['yes', 'unsure'];
const no: readonly Answer[] = ['no', 'unsure'];

export const screening = (): Omit<Screening, 'sources'> => ({
  title: {
    self: msg('Questions to ask yourself', {id: 'screening.title.self', desc: 'Heading, for a person who may be in the situation.'}),
    helper: msg('Questions about someone you know', {id: 'screening.title.helper', desc: 'Heading, for someone worried about another person.'}),
    professional: msg('A guide for asking in private', {id: 'screening.title.professional', desc: 'Heading, for staff who talk with a person.'}),
  },
  intro: {
    self: [
      msg('These questions may help you think about what is happening. Answer any of them, or none.', {id: 'screening.intro.self-why', desc: 'Before the questions.'}),
      msg(str`There is no score. Nothing here asks about sex for money, a partner or being under ${childAge}. The answers rule nothing out.`, {
        id: 'screening.intro.self-limits',
        desc: 'Before the questions. The gap is an age.',
      }),
    ],
    helper: [
      msg('These questions may help you think about what you have seen. Answer any of them, or none.', {id: 'screening.intro.helper-why', desc: 'Before the questions.'}),
      msg(str`There is no score. Nothing here asks about sex for money, a partner or being under ${childAge}. The answers rule nothing out.`, {
        id: 'screening.intro.helper-limits',
        desc: 'Before the questions. The gap is an age.',
      }),
      msg('You do not need to ask them anything. If you talk, do it only in private, when no one is watching. Do not confront anyone.', {
        id: 'screening.intro.helper-private',
        desc: 'Before the questions, for someone worried about another person.',
      }),
    ],
    professional: [
      msg('Ask only if you can speak in private and no one is watching. The person can skip any question.', {
        id: 'screening.intro.professional-private',
        desc: 'Before the questions, for staff.',
      }),
      msg(str`There is no score, and nothing to fill in. Nothing here asks about sex for money, a partner or being under ${childAge}. The answers rule nothing out.`, {
        id: 'screening.intro.professional-limits',
        desc: 'Before the questions, for staff.',
      }),
    ],
  },
  questions: [
    {
      id: 'leave-job',
      facts: ['SCR-01'],
      sources: ['ccadv', 'dhs', 'wheeler'],
      self: msg('Are you free to quit your job?', {id: 'screening.leave-job.self', desc: 'A question.'}),
      helper: msg('Are they free to quit their job?', {id: 'screening.leave-job.helper', desc: 'A question about another person.'}),
      concern: 'leaving',
      points: no,
    },
    {
      id: 'come-and-go',
      facts: ['SCR-02'],
      sources: ['ccadv', 'dhs', 'wheeler'],
      self: msg('Can you go out and come back when you like?', {id: 'screening.come-and-go.self', desc: 'A question.'}),
      helper: msg('Can they go out and come back when they like?', {id: 'screening.come-and-go.helper', desc: 'A question about another person.'}),
      concern: 'leaving',
      points: no,
    },
    {
      id: 'hurt',
      facts: ['SCR-03'],
      sources: ['ccadv', 'dhs', 'wheeler'],
      self: msg('Has anyone hurt or threatened you to stop you from leaving?', {id: 'screening.hurt.self', desc: 'A question.'}),
      helper: msg('Has anyone hurt or threatened them to stop them from leaving?', {id: 'screening.hurt.helper', desc: 'A question about another person.'}),
      concern: 'threats',
      points: yes,
    },
    {
      id: 'family',
      facts: ['SCR-04'],
      sources: ['ccadv', 'dhs', 'wheeler'],
      self: msg('Has anyone said something bad would happen to your family?', {id: 'screening.family.self', desc: 'A question.'}),
      helper: msg('Has anyone said something bad would happen to their family?', {id: 'screening.family.helper', desc: 'A question about another person.'}),
      concern: 'threats',
      points: yes,
    },
    {
      id: 'debt',
      facts: ['SCR-07'],
      sources: ['ccadv', 'dhs', 'wheeler'],
      self: msg('Do you owe money to the person you work for?', {id: 'screening.debt.self', desc: 'A question.'}),
      helper: msg('Do they owe money to the person they work for?', {id: 'screening.debt.helper', desc: 'A question about another person.'}),
      concern: 'debt',
      points: yes,
    },
    {
      id: 'papers',
      facts: ['SCR-08'],
      sources: ['ccadv', 'dhs', 'wheeler'],
      self: msg('Can you get your passport or ID when you need it?', {id: 'screening.papers.self', desc: 'A question.'}),
      helper: msg('Can they get their passport or ID when they need it?', {id: 'screening.papers.helper', desc: 'A question about another person.'}),
      concern: 'papers',
      points: no,
    },
    {
      id: 'papers-kept',
      facts: [],
      sources: ['ccadv', 'dhs', 'wheeler'],
      self: msg('Does someone else keep your passport or ID?', {id: 'screening.papers-kept.self', desc: 'A question.'}),
      helper: msg('Does someone else keep their passport or ID?', {id: 'screening.papers-kept.helper', desc: 'A question about another person.'}),
      concern: 'papers',
      points: yes,
    },
    {
      id: 'live-in',
      facts: ['SCR-05'],
      sources: ['ccadv', 'dhs', 'wheeler'],
      self: msg('Do you live with the person you work for?', {id: 'screening.live-in.self', desc: 'A question. Living there is lawful: the answer alone says nothing.'}),
      helper: msg('Do they live with the person they work for?', {
        id: 'screening.live-in.helper',
        desc: 'A question about another person. Living there is lawful: the answer alone says nothing.',
      }),
      concern: 'shelter',
      points: any,
    },
    {
      id: 'sleep-and-eat',
      facts: ['SCR-06'],
      sources: ['ccadv', 'dhs'],
      self: msg('At night, where do you sleep? Where do you get your meals?', {id: 'screening.sleep-and-eat.self', desc: 'An open question, without answers to choose from.'}),
    },
  ],
  answers: {
    yes: msg('Yes', {id: 'screening.answer.yes', desc: 'On a button, under a question.'}),
    no: msg('No', {id: 'screening.answer.no', desc: 'On a button, under a question.'}),
    unsure: msg('Not sure', {id: 'screening.answer.unsure', desc: 'On a button, under a question. Short, and without gender: "No sé".'}),
  },
  openHint: msg('Just think about this one. If the answer worries you, you can call or text below.', {
    id: 'screening.open.hint',
    desc: 'Under a question that has no answers to choose from.',
  }),
  stepsTitle: {
    self: msg('What you can do next', {id: 'screening.steps.title-self', desc: 'Heading of the next steps.'}),
    helper: msg('What you can do next', {id: 'screening.steps.title-helper', desc: 'Heading of the next steps, for someone worried about another person.'}),
    professional: msg('What you can offer', {id: 'screening.steps.title-professional', desc: 'Heading of the next steps, for staff.'}),
  },
  steps: [
    {
      concern: 'threats',
      title: msg('Threats or harm', {id: 'screening.step.threats-title', desc: 'Heading of a next step.'}),
      facts: [],
      sources: ['wheeler', 'ours'],
      self: msg(str`Danger right now? Call ${formatNumber(numbers.emergency)}. You can also talk with the hotline about staying safer.`, {
        id: 'screening.step.threats-self',
        desc: 'A next step. The gap is the emergency number.',
      }),
      helper: msg(str`Danger right now? Call ${formatNumber(numbers.emergency)}. Do not confront anyone. You can ask the hotline for advice.`, {
        id: 'screening.step.threats-helper',
        desc: 'A next step for someone worried about another person. The gap is the emergency number.',
      }),
    },
    {
      concern: 'leaving',
      title: msg('Leaving', {id: 'screening.step.leaving-title', desc: 'Heading of a next step.'}),
      facts: [],
      sources: ['hotline-site', 'ours'],
      self: msg('You do not have to decide today. You can talk with the hotline about when and how to leave.', {id: 'screening.step.leaving-self', desc: 'A next step.'}),
      helper: msg('Leaving can be dangerous. Let an adult choose when and how. You can ask the hotline for advice.', {
        id: 'screening.step.leaving-helper',
        desc: 'A next step for someone worried about another person.',
      }),
    },
    {
      concern: 'papers',
      title: msg('Passport and ID', {id: 'screening.step.papers-title', desc: 'Heading of a next step.'}),
      facts: [],
      sources: ['ours'],
      self: msg('You can call even without a passport or ID. You can ask who helps with lost or kept documents.', {id: 'screening.step.papers-self', desc: 'A next step.'}),
      helper: msg('They can call even without a passport or ID. Do not try to get these back yourself.', {
        id: 'screening.step.papers-helper',
        desc: 'A next step for someone worried about another person.',
      }),
    },
    {
      concern: 'debt',
      title: msg('Money owed', {id: 'screening.step.debt-title', desc: 'Heading of a next step.'}),
      facts: [],
      sources: ['dhs', 'ours'],
      self: msg('You can ask for legal help about this debt. The hotline can help you look for it.', {
        id: 'screening.step.debt-self',
        desc: 'A next step.',
      }),
      helper: msg('They can ask for legal help about this debt. The hotline can help look for it.', {
        id: 'screening.step.debt-helper',
        desc: 'A next step for someone worried about another person.',
      }),
    },
    {
      concern: 'shelter',
      title: msg('A place to sleep', {id: 'screening.step.shelter-title', desc: 'Heading of a next step.'}),
      facts: [],
      sources: ['dhs', 'ours'],
      self: msg('Are you worried about losing your place to sleep? You can ask the hotline about other places to stay.', {
        id: 'screening.step.shelter-self',
        desc: 'A next step. It must not say that living at work is wrong.',
      }),
      helper: msg('Could they lose their place to sleep? You can ask the hotline about other places to stay.', {
        id: 'screening.step.shelter-helper',
        desc: 'A next step for someone worried about another person. It must not say that living at work is wrong.',
      }),
    },
  ],
  fits: msg('For what you answered', {id: 'screening.steps.fits', desc: 'Beside the heading of a next step that belongs to an answer.'}),
  fitting: msg(str`For what you answered: ${gap('steps')}.`, {
    id: 'screening.steps.fitting',
    desc: 'Heard after an answer. The gap is the headings of the next steps that belong to the answers.',
  }),
  always: {
    self: msg('Any answer is a good reason to talk to someone. With the hotline, you choose what to share. You can hang up at any time.', {
      id: 'screening.always.self',
      desc: 'Said whatever was answered.',
    }),
    helper: msg('Any answer is a good reason to ask for advice. You can call about someone else.', {id: 'screening.always.helper', desc: 'Said whatever was answered.'}),
    professional: msg('Whatever they answer, offer the numbers below and let them choose.', {id: 'screening.always.professional', desc: 'After the questions, for staff.'}),
  },
  helpTitle: msg('Help now', {id: 'screening.help.title', desc: 'Heading of the phone numbers, before the first question.'}),
  adviceTitle: msg('How to talk with them', {id: 'screening.advice.title', desc: 'Heading of advice for talking with a person.'}),
  advice: [
    {
      facts: ['ENG-01'],
      sources: ['ccadv'],
      text: msg('Listen.', {id: 'screening.advice.listen', desc: 'Advice for talking with a person.'}),
    },
    {
      facts: ['ENG-02'],
      sources: ['ccadv'],
      text: msg('Do not call them a victim.', {id: 'screening.advice.label', desc: 'Advice for talking with a person.'}),
    },
    {
      facts: ['ENG-03'],
      sources: ['ccadv'],
      text: msg('Do not assume you know what is going on.', {id: 'screening.advice.assume', desc: 'Advice for talking with a person.'}),
    },
    {
      facts: ['ENG-04'],
      sources: ['ccadv'],
      text: msg('Do not judge.', {id: 'screening.advice.judge', desc: 'Advice for talking with a person.'}),
    },
    {
      facts: ['ENG-05'],
      sources: ['ccadv'],
      text: msg('Take your time. Do not ask too much too soon.', {id: 'screening.advice.slow', desc: 'Advice for talking with a person.'}),
    },
    {
      facts: ['ENG-06'],
      sources: ['ccadv'],
      text: msg('Ask open questions, which need more than a yes or no.', {id: 'screening.advice.open', desc: 'Advice for talking with a person.'}),
    },
    {
      facts: ['ENG-07'],
      sources: ['ccadv'],
      text: msg('Let them make their own safety plan: who to call and where to stay.', {id: 'screening.advice.plan', desc: 'Advice for talking with a person.'}),
    },
  ],
  clear: msg('Clear my answers', {id: 'screening.clear.label', desc: 'On a button that wipes all answers.'}),
  cleared: msg('Your answers are cleared.', {id: 'screening.clear.done', desc: 'Seen and heard after the answers were wiped, by the button or after a while without a press.'}),
  privacy: msg('Your answers are not saved or sent. They stay on the screen until you clear them, leave, or stop for a while. Answers change places, so where you press does not give them away.', {
    id: 'screening.privacy.note',
    desc: 'Before the questions.',
  }),
});
