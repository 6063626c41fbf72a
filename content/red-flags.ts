/**
 * Signs, what to know before reading them, and what to do and not to do. A sign is weak alone: the caveats
 * travel with every list, and signs that blame or profile people are in `held.ts`.
 */
import {formatNumber} from './phone.js';
import {childAge, numbers} from './lines.js';
import type {RedFlags} from './types.js';
import {gap, msg, str} from './words.js';

const professional = ['professional'] as const;
const helpers = ['helper', 'professional'] as const;

export const redFlags = (): RedFlags => ({
  title: msg('Signs that someone may be controlled', {id: 'red-flags.block.title', desc: 'Heading of the list of signs.'}),
  caveats: [
    {
      facts: ['CAV-01'],
      sources: ['federal-handout'],
      text: msg('This list is not complete.', {id: 'red-flags.caveat.incomplete', desc: 'Read before the signs.'}),
    },
    {
      facts: ['CAV-02'],
      sources: ['federal-handout'],
      text: msg('Signs differ each time. Seeing a sign, or seeing none, does not prove anything.', {id: 'red-flags.caveat.no-proof', desc: 'Read before the signs.'}),
    },
    {
      facts: ['CAV-03'],
      sources: ['federal-handout'],
      audiences: helpers,
      text: msg('Anyone may come across this. Knowing the signs can help you act when something feels wrong.', {
        id: 'red-flags.caveat.anyone',
        desc: 'Read before the signs, by someone worried about another person.',
      }),
    },
    {
      facts: [],
      sources: ['federal-handout'],
      audiences: helpers,
      text: msg('Use it for people you know. Do not use it to judge strangers.', {
        id: 'red-flags.caveat.people-you-know',
        desc: 'Read before the signs, by someone worried about another person.',
      }),
    },
    {
      facts: [],
      sources: ['federal-handout'],
      audiences: ['self'],
      text: msg('The list says “they”. Some of it may also be true for you.', {
        id: 'red-flags.caveat.self',
        desc: 'Read before the signs, by a person who may be in the situation.',
      }),
    },
  ],
  groups: [
    {
      id: 'control',
      title: msg('Freedom and control', {id: 'red-flags.control.title', desc: 'Heading of a group of signs.'}),
      flags: [
        {
          facts: ['FLG-01'],
          sources: ['infoline-page', 'clearinghouse-fact-sheet', 'federal-handout'],
          settings: ['home', 'work'],
          text: msg('They cannot come and go as they like, or leave the place where they live.', {id: 'red-flags.control.come-and-go', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-02'],
          sources: ['advocate-brochure'],
          settings: ['work'],
          text: msg('They cannot leave their job or the place where they work.', {id: 'red-flags.control.leave-work', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-03'],
          sources: ['infoline-page', 'federal-handout'],
          settings: ['home', 'work'],
          text: msg('Locks, guards or cameras seem to be there to keep people in.', {id: 'red-flags.control.locks', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-04'],
          sources: ['clearinghouse-fact-sheet', 'ccadv-training', 'federal-handout'],
          text: msg('Someone else seems to decide where they go and who they talk to.', {id: 'red-flags.control.decides', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-05'],
          sources: ['infoline-page', 'clearinghouse-fact-sheet'],
          settings: ['health', 'public'],
          text: msg('They may not speak for themselves. Someone else answers, translates or will not leave.', {id: 'red-flags.control.speaks-for', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-06'],
          sources: ['clearinghouse-fact-sheet', 'ccadv-training', 'federal-handout'],
          settings: ['health', 'public'],
          text: msg('It sounds as if someone told them what to say.', {id: 'red-flags.control.coached', desc: 'A sign.'}),
        },
      ],
    },
    {
      id: 'work',
      title: msg('Work and pay', {id: 'red-flags.work.title', desc: 'Heading of a group of signs.'}),
      flags: [
        {
          facts: ['FLG-07'],
          sources: ['infoline-page', 'ccadv-training', 'advocate-brochure'],
          settings: ['work'],
          text: msg('They get little or no pay, or someone holds their pay back.', {id: 'red-flags.work.pay', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-08'],
          sources: ['infoline-page', 'ccadv-training', 'advocate-brochure'],
          text: msg('They do not control their own money or bank account.', {id: 'red-flags.work.money', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-11'],
          sources: ['infoline-page'],
          settings: ['work'],
          text: msg('They owe a big debt that they cannot pay off.', {id: 'red-flags.work.debt', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-12'],
          sources: ['infoline-page'],
          settings: ['work'],
          text: msg('The job is not what they were promised.', {id: 'red-flags.work.promise', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-10'],
          sources: ['infoline-page'],
          settings: ['work'],
          text: msg('They get no breaks, or there are strange rules at work.', {id: 'red-flags.work.breaks', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-09'],
          sources: ['infoline-page', 'advocate-brochure'],
          settings: ['work'],
          text: msg('They work very long or odd hours, and other signs here fit too.', {
            id: 'red-flags.work.hours',
            desc: 'A sign that means little alone: keep the second half.',
          }),
        },
      ],
    },
    {
      id: 'papers',
      title: msg('Passport and papers', {id: 'red-flags.papers.title', desc: 'Heading of a group of signs.'}),
      flags: [
        {
          facts: ['FLG-13'],
          sources: ['infoline-page', 'ccadv-training'],
          text: msg('Someone else keeps their ID or passport.', {id: 'red-flags.papers.kept', desc: 'A sign.'}),
        },
      ],
    },
    {
      id: 'home',
      title: msg('Home and daily life', {id: 'red-flags.home.title', desc: 'Heading of a group of signs.'}),
      flags: [
        {
          facts: ['FLG-15'],
          sources: ['clearinghouse-fact-sheet', 'federal-handout', 'advocate-brochure'],
          text: msg('They are cut off from family, friends, their community or their faith group.', {id: 'red-flags.home.cut-off', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-16'],
          sources: ['federal-handout', 'clearinghouse-fact-sheet'],
          settings: ['school'],
          text: msg('A child has stopped going to school.', {id: 'red-flags.home.school', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-17'],
          sources: ['infoline-page', 'clearinghouse-fact-sheet', 'federal-handout'],
          settings: ['home', 'public'],
          text: msg('They have few or no things of their own.', {id: 'red-flags.home.things', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-18'],
          sources: ['federal-handout'],
          settings: ['home'],
          text: msg('They seem to have no steady place to live.', {id: 'red-flags.home.no-place', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-19'],
          sources: ['federal-handout'],
          settings: ['home'],
          text: msg('The place where they live is in bad condition.', {id: 'red-flags.home.bad-place', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-21', 'FLG-22'],
          sources: ['infoline-page', 'ccadv-training'],
          settings: ['public', 'health'],
          text: msg('They do not know where they are, or what day it is.', {id: 'red-flags.home.where', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-20'],
          sources: ['infoline-page'],
          settings: ['public', 'health'],
          audiences: professional,
          text: msg('They say they are visiting but cannot say where they stay.', {id: 'red-flags.home.visiting', desc: 'A sign, for professionals only.'}),
        },
      ],
    },
    {
      id: 'health',
      title: msg('Health and body', {id: 'red-flags.health.title', desc: 'Heading of a group of signs.'}),
      flags: [
        {
          facts: ['FLG-24'],
          sources: ['clearinghouse-fact-sheet', 'federal-handout'],
          settings: ['health', 'school'],
          text: msg('They have bruises, some old and some new.', {id: 'red-flags.health.bruises', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-25'],
          sources: ['infoline-page', 'ccadv-training', 'federal-handout', 'advocate-brochure'],
          settings: ['health'],
          text: msg('There are signs of harm to the body, sexual harm or cruel treatment.', {
            id: 'red-flags.health.abuse',
            desc: 'A sign: physical, sexual or mental abuse in plain words.',
          }),
        },
        {
          facts: ['FLG-26'],
          sources: ['infoline-page', 'ccadv-training'],
          settings: ['health'],
          text: msg('There are signs that someone tied them up or locked them in.', {id: 'red-flags.health.held', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-27'],
          sources: ['infoline-page', 'federal-handout'],
          settings: ['health', 'school'],
          text: msg('They do not seem to get enough food, water or sleep.', {id: 'red-flags.health.food', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-28'],
          sources: ['infoline-page', 'federal-handout'],
          settings: ['health'],
          text: msg('Someone keeps them from seeing a doctor or nurse.', {id: 'red-flags.health.care', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-29'],
          sources: ['federal-handout'],
          settings: ['health'],
          text: msg('They seem confused or lost.', {id: 'red-flags.health.confused', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-30'],
          sources: ['ccadv-training'],
          settings: ['public', 'school'],
          audiences: professional,
          text: msg('Their clothes do not fit the weather or the place.', {id: 'red-flags.health.clothes', desc: 'A sign, for professionals only.'}),
        },
      ],
    },
    {
      id: 'behavior',
      title: msg('How someone acts', {id: 'red-flags.behavior.title', desc: 'Heading of a group of signs.'}),
      flags: [
        {
          facts: ['FLG-31'],
          sources: ['infoline-page', 'clearinghouse-fact-sheet', 'ccadv-training', 'federal-handout'],
          text: msg('They seem very afraid or on edge around one person.', {id: 'red-flags.behavior.afraid', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-34'],
          sources: ['clearinghouse-fact-sheet', 'federal-handout'],
          settings: ['school', 'home'],
          text: msg('The way they act has changed a lot or all at once.', {id: 'red-flags.behavior.change', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-32'],
          sources: ['infoline-page'],
          audiences: professional,
          text: msg('They become much more afraid when someone mentions the police.', {id: 'red-flags.behavior.police', desc: 'A sign, for professionals only.'}),
        },
        {
          facts: ['FLG-35'],
          sources: ['infoline-page', 'ccadv-training'],
          settings: ['health'],
          audiences: professional,
          text: msg('Parts of their story do not fit together. Fear or an interpreter can cause this too.', {
            id: 'red-flags.behavior.story',
            desc: 'A sign, for professionals only.',
          }),
        },
      ],
    },
    {
      id: 'sex',
      title: msg('Sex for money or things', {id: 'red-flags.sex.title', desc: 'Heading of a group of signs.'}),
      flags: [
        {
          facts: ['FLG-37'],
          sources: ['infoline-page', 'clearinghouse-fact-sheet', 'federal-handout'],
          text: msg(str`Someone under ${childAge} has sex for money or things. By law this is always trafficking.`, {
            id: 'red-flags.sex.minor',
            desc: 'More than a sign: the law. The gap is an age.',
          }),
        },
        {
          facts: ['FLG-38'],
          sources: ['infoline-page'],
          text: msg('Someone else controls their sex work or takes the money.', {id: 'red-flags.sex.controlled', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-39'],
          sources: ['ccadv-training'],
          settings: ['health'],
          audiences: professional,
          text: msg('They have a tattoo or jewelry that marks them as belonging to someone. Most tattoos mean nothing of the kind.', {
            id: 'red-flags.sex.marks',
            desc: 'A sign, for professionals only.',
          }),
        },
      ],
    },
  ],
  todoTitle: msg('What you can do', {id: 'red-flags.todo.title', desc: 'Heading of the steps after the signs.'}),
  todo: [
    {
      facts: ['IMM-01', 'IMM-04'],
      sources: ['clearinghouse-fact-sheet', 'federal-handout', 'advocate-brochure'],
      text: msg(str`Danger right now? Call ${formatNumber(numbers.emergency)}.`, {id: 'red-flags.todo.emergency', desc: 'First step. The gap is the emergency number.'}),
    },
    {
      facts: [],
      sources: ['state-rights'],
      audiences: ['self'],
      text: msg('You choose what happens next. You can call and just ask questions.', {id: 'red-flags.todo.self', desc: 'A step, for a person who may be in the situation.'}),
    },
    {
      facts: ['IMM-05'],
      sources: ['infoline-page', 'clearinghouse-fact-sheet', 'federal-handout', 'advocate-brochure'],
      audiences: helpers,
      text: msg('Worried about someone? Call, text or chat with the hotline. You can ask for advice first.', {
        id: 'red-flags.todo.hotline',
        desc: 'A step, for someone worried about another person.',
      }),
    },
    {
      facts: [],
      sources: ['dcf-hart'],
      regions: ['us-ct'],
      text: msg(str`Under ${childAge}, or worried about a child? Call the DCF Careline at ${formatNumber(numbers.careline)}.`, {
        id: 'red-flags.todo.child',
        desc: 'A step. The first gap is an age, the second the number of the Connecticut line for children.',
      }),
    },
    {
      facts: ['IMM-02', 'IMM-08'],
      sources: ['federal-handout', 'clearinghouse-fact-sheet'],
      audiences: helpers,
      text: msg('An adult has a say in what happens. The hotline can help you think about telling the police.', {
        id: 'red-flags.todo.police',
        desc: 'A step, for someone worried about another person. It must not push anyone to report an adult.',
      }),
    },
    {
      facts: ['IMM-06'],
      sources: ['federal-handout'],
      text: msg('Already got away? The hotline can help look for shelter, medical care or a lawyer.', {id: 'red-flags.todo.got-away', desc: 'A step.'}),
    },
    {
      facts: ['IMM-07'],
      sources: ['clearinghouse-fact-sheet'],
      audiences: helpers,
      text: msg('Safety comes first, for them and for you.', {id: 'red-flags.todo.safety', desc: 'A step, for someone worried about another person.'}),
    },
  ],
  avoidTitle: msg('What not to do', {id: 'red-flags.avoid.title', desc: 'Heading of the things to avoid.'}),
  avoid: [
    {
      facts: ['NOT-01', 'NOT-02'],
      sources: ['clearinghouse-fact-sheet'],
      audiences: helpers,
      text: msg('Do not confront the person you suspect. They may become violent.', {id: 'red-flags.avoid.confront', desc: 'A thing to avoid.'}),
    },
    {
      facts: ['NOT-03', 'NOT-04'],
      sources: ['federal-handout'],
      audiences: helpers,
      text: msg('Do not try to get someone out yourself. You cannot know who may take revenge, on them or on you.', {
        id: 'red-flags.avoid.get-out',
        desc: 'A thing to avoid.',
      }),
    },
    {
      facts: ['NOT-05'],
      sources: ['federal-handout'],
      audiences: helpers,
      text: msg('Do not ask questions unless you are alone with them and no one is watching.', {id: 'red-flags.avoid.questions', desc: 'A thing to avoid.'}),
    },
  ],
  filterLabel: msg('Where do you see the person?', {id: 'red-flags.filter.label', desc: 'Label of a list of places that filters the signs.'}),
  anySetting: msg('Anywhere', {id: 'red-flags.filter.any', desc: 'First choice in the list of places: all signs.'}),
  settings: {
    home: msg('At home', {id: 'red-flags.setting.home', desc: 'A choice in the list of places.'}),
    work: msg('At work', {id: 'red-flags.setting.work', desc: 'A choice in the list of places.'}),
    school: msg('At school', {id: 'red-flags.setting.school', desc: 'A choice in the list of places.'}),
    health: msg('At a clinic or hospital', {id: 'red-flags.setting.health', desc: 'A choice in the list of places.'}),
    public: msg('In a shop, street or on a trip', {id: 'red-flags.setting.public', desc: 'A choice in the list of places.'}),
    online: msg('Online', {id: 'red-flags.setting.online', desc: 'A choice in the list of places.'}),
  },
  shown: {
    one: msg(str`${gap('count')} sign shown`, {id: 'red-flags.shown.one', desc: 'Seen and heard after a place is chosen, for one sign. The gap is a count.'}),
    other: msg(str`${gap('count')} signs shown`, {id: 'red-flags.shown.other', desc: 'Seen and heard after a place is chosen. The gap is a count.'}),
  },
  helpTitle: msg('Talk to someone', {id: 'red-flags.help.title', desc: 'Heading of the phone numbers at the end of the signs.'}),
});
