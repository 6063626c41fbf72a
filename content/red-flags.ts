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

export const redFlags = (): Omit<RedFlags, 'sources'> => ({
  title: msg('Signs that someone may be controlled', {id: 'red-flags.block.title', desc: 'Heading of the list of signs.'}),
  caveats: [
    {
      facts: ['CAV-01'],
      sources: ['dhs'],
      text: msg('This list is not complete.', {id: 'red-flags.caveat.incomplete', desc: 'Read before the signs.'}),
    },
    {
      facts: ['CAV-02'],
      sources: ['dhs'],
      text: msg('Signs differ each time. Seeing a sign, or seeing none, does not prove anything.', {id: 'red-flags.caveat.no-proof', desc: 'Read before the signs.'}),
    },
    {
      facts: ['CAV-03'],
      sources: ['dhs'],
      audiences: helpers,
      text: msg('Anyone may meet someone who is controlled. Knowing the signs, and what to ask, can help you know when to call.', {
        id: 'red-flags.caveat.anyone',
        desc: 'Read before the signs, by someone worried about another person.',
      }),
    },
    {
      facts: [],
      sources: ['ours'],
      audiences: ['helper'],
      text: msg('Use it for people you know. Do not use it to judge strangers.', {
        id: 'red-flags.caveat.people-you-know',
        desc: 'Read before the signs, by someone worried about another person.',
      }),
    },
    {
      facts: [],
      sources: ['ours'],
      audiences: professional,
      text: msg('Some signs here need training. Do not judge a person by one sign.', {
        id: 'red-flags.caveat.training',
        desc: 'Read before the signs, by professionals.',
      }),
    },
    {
      facts: [],
      sources: ['ours'],
      audiences: ['self'],
      text: msg('This list speaks about someone else. Some of it may sound like your life.', {
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
          sources: ['infoline', 'wheeler', 'dhs'],
          settings: ['home', 'work'],
          text: msg('They cannot come and go as they like, or leave the place where they live.', {id: 'red-flags.control.come-and-go', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-02'],
          sources: ['ova'],
          settings: ['work'],
          text: msg('They cannot leave their job or the place where they work.', {id: 'red-flags.control.leave-work', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-03'],
          sources: ['infoline', 'dhs'],
          settings: ['home', 'work'],
          text: msg('Locks, guards or cameras seem to be there to keep people in.', {id: 'red-flags.control.locks', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-04'],
          sources: ['wheeler', 'ccadv', 'dhs'],
          text: msg('Someone else seems to decide where they go and who they talk to.', {id: 'red-flags.control.decides', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-05'],
          sources: ['infoline', 'wheeler'],
          settings: ['health', 'public'],
          text: msg('They are not allowed to speak for themselves. Someone else insists on answering, translating or staying.', {id: 'red-flags.control.speaks-for', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-06'],
          sources: ['wheeler', 'ccadv', 'dhs'],
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
          sources: ['infoline', 'ccadv', 'ova'],
          settings: ['work'],
          text: msg('They get little or no pay, or someone holds their pay back.', {id: 'red-flags.work.pay', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-08'],
          sources: ['infoline', 'ccadv', 'ova'],
          text: msg('They do not control their own money or bank account.', {id: 'red-flags.work.money', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-11'],
          sources: ['infoline'],
          settings: ['work'],
          text: msg('They owe a big debt that they cannot pay off.', {id: 'red-flags.work.debt', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-12'],
          sources: ['infoline'],
          settings: ['work'],
          text: msg('The job is not what they were promised.', {id: 'red-flags.work.promise', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-10'],
          sources: ['infoline'],
          settings: ['work'],
          text: msg('They get no breaks, or there are strange rules at work.', {id: 'red-flags.work.breaks', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-09'],
          sources: ['infoline', 'ova'],
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
      title: msg('Passport and ID', {id: 'red-flags.papers.title', desc: 'Heading of a group of signs.'}),
      flags: [
        {
          facts: ['FLG-13'],
          sources: ['infoline', 'ccadv'],
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
          sources: ['wheeler', 'dhs', 'ova'],
          text: msg('They are cut off from family, friends, their community or their faith group.', {id: 'red-flags.home.cut-off', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-16'],
          sources: ['dhs', 'wheeler'],
          settings: ['school'],
          text: msg('A child has stopped going to school.', {id: 'red-flags.home.school', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-17'],
          sources: ['infoline', 'wheeler', 'dhs'],
          settings: ['home', 'public'],
          text: msg('They have few or no things of their own.', {id: 'red-flags.home.things', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-18'],
          sources: ['dhs'],
          settings: ['home'],
          text: msg('They seem to have no steady place to live.', {id: 'red-flags.home.no-place', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-19'],
          sources: ['dhs'],
          settings: ['home'],
          text: msg('They live in bad conditions.', {id: 'red-flags.home.bad-place', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-21', 'FLG-22'],
          sources: ['infoline', 'ccadv'],
          settings: ['public', 'health'],
          text: msg('They do not know where they are, or what day it is.', {id: 'red-flags.home.where', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-20'],
          sources: ['infoline'],
          settings: ['public', 'health'],
          audiences: professional,
          text: msg('They say they are visiting but cannot say where they stay. Travel or having no home can explain this.', {id: 'red-flags.home.visiting', desc: 'A sign, for professionals only.'}),
        },
      ],
    },
    {
      id: 'health',
      title: msg('Health and body', {id: 'red-flags.health.title', desc: 'Heading of a group of signs.'}),
      flags: [
        {
          facts: ['FLG-24'],
          sources: ['wheeler', 'dhs'],
          settings: ['health', 'school'],
          text: msg('They have bruises, some old and some new.', {id: 'red-flags.health.bruises', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-25'],
          sources: ['infoline', 'ccadv', 'dhs', 'ova'],
          settings: ['health'],
          text: msg('There are signs of abuse that is physical, sexual or emotional.', {id: 'red-flags.health.abuse', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-26'],
          sources: ['infoline', 'ccadv'],
          settings: ['health'],
          text: msg('There are signs that someone tied them up or locked them in.', {id: 'red-flags.health.held', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-27'],
          sources: ['infoline', 'dhs'],
          settings: ['health', 'school'],
          text: msg('They do not seem to get enough food, water or sleep.', {id: 'red-flags.health.food', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-28'],
          sources: ['infoline', 'dhs'],
          settings: ['health'],
          text: msg('Someone keeps them from seeing a doctor or nurse.', {id: 'red-flags.health.care', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-29'],
          sources: ['dhs'],
          settings: ['health'],
          text: msg('They seem confused or lost.', {id: 'red-flags.health.confused', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-30'],
          sources: ['ccadv'],
          settings: ['public', 'school'],
          audiences: professional,
          text: msg('Their clothes do not fit the weather or the place. Having little money can explain this.', {id: 'red-flags.health.clothes', desc: 'A sign, for professionals only.'}),
        },
      ],
    },
    {
      id: 'behavior',
      title: msg('How someone acts', {id: 'red-flags.behavior.title', desc: 'Heading of a group of signs.'}),
      flags: [
        {
          facts: ['FLG-31'],
          sources: ['infoline', 'wheeler', 'ccadv', 'dhs'],
          text: msg('They seem very afraid or tense around one person, and other signs fit too.', {id: 'red-flags.behavior.afraid', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-34'],
          sources: ['wheeler', 'dhs'],
          settings: ['school', 'home'],
          text: msg('The way they act has changed a lot or all at once.', {id: 'red-flags.behavior.change', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-32'],
          sources: ['infoline'],
          audiences: professional,
          text: msg('They become much more afraid when someone mentions the police. Many people have other reasons for this.', {id: 'red-flags.behavior.police', desc: 'A sign, for professionals only.'}),
        },
        {
          facts: ['FLG-35'],
          sources: ['infoline', 'ccadv'],
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
          sources: ['infoline', 'wheeler', 'dhs'],
          text: msg(str`Someone under ${childAge} has sex in return for money or things. This counts as trafficking, even without force.`, {
            id: 'red-flags.sex.minor',
            desc: 'More than a sign: the law. The gap is an age.',
          }),
        },
        {
          facts: ['FLG-38'],
          sources: ['infoline'],
          text: msg('Someone else controls their sex work or takes the money.', {id: 'red-flags.sex.controlled', desc: 'A sign.'}),
        },
        {
          facts: ['FLG-39'],
          sources: ['ccadv'],
          settings: ['health'],
          audiences: professional,
          text: msg('They have a tattoo or jewelry that marks them as belonging to someone. Most tattoos do not mean this.', {
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
      sources: ['wheeler', 'dhs', 'ova'],
      text: msg(str`Danger right now? Call ${formatNumber(numbers.emergency)}.`, {id: 'red-flags.todo.emergency', desc: 'First step. The gap is the emergency number.'}),
    },
    {
      facts: [],
      sources: ['hotline-site'],
      audiences: ['self'],
      text: msg('You choose what to do next. You can call and just ask questions.', {id: 'red-flags.todo.self', desc: 'A step, for a person who may be in the situation.'}),
    },
    {
      facts: ['IMM-05'],
      sources: ['infoline', 'wheeler', 'dhs', 'ova'],
      audiences: helpers,
      text: msg('Worried about someone? Call, text or chat with the hotline. You can ask for advice first.', {
        id: 'red-flags.todo.hotline',
        desc: 'A step, for someone worried about another person.',
      }),
    },
    {
      facts: [],
      sources: ['hart'],
      regions: ['us-ct'],
      audiences: helpers,
      text: msg(str`Worried about someone under ${childAge}? You can call the Connecticut DCF Careline at ${formatNumber(numbers.careline)}.`, {
        id: 'red-flags.todo.child',
        desc: 'A step. The first gap is an age, the second the number of the Connecticut line for children.',
      }),
    },
    {
      facts: [],
      sources: ['hart'],
      regions: ['us-ct'],
      audiences: ['self'],
      text: msg(str`Are you under ${childAge}? You can also call the Connecticut DCF Careline at ${formatNumber(numbers.careline)}. It takes reports for the state.`, {
        id: 'red-flags.todo.child-self',
        desc: 'A step, for a person who may be in the situation. The first gap is an age, the second the number of the Connecticut line for children.',
      }),
    },
    {
      facts: ['IMM-02', 'IMM-08'],
      sources: ['dhs', 'wheeler'],
      audiences: helpers,
      text: msg('With no danger and no duty to report, an adult chooses whether police are told. You can ask the hotline for advice.', {
        id: 'red-flags.todo.police',
        desc: 'A step, for someone worried about another person. It must not push anyone to report an adult.',
      }),
    },
    {
      facts: ['IMM-06'],
      sources: ['dhs'],
      text: msg('Also after leaving: the hotline can help look for shelter, medical care, legal help and more.', {id: 'red-flags.todo.got-away', desc: 'A step.'}),
    },
    {
      facts: ['IMM-07'],
      sources: ['wheeler'],
      audiences: helpers,
      text: msg('Safety comes first, for them and for you.', {id: 'red-flags.todo.safety', desc: 'A step, for someone worried about another person.'}),
    },
  ],
  avoidTitle: msg('What not to do', {id: 'red-flags.avoid.title', desc: 'Heading of the things to avoid.'}),
  avoid: [
    {
      facts: ['NOT-01', 'NOT-02'],
      sources: ['wheeler'],
      audiences: helpers,
      text: msg('Do not confront someone who may be controlling them. That person may become violent.', {id: 'red-flags.avoid.confront', desc: 'A thing to avoid.'}),
    },
    {
      facts: ['NOT-03', 'NOT-04'],
      sources: ['dhs'],
      audiences: helpers,
      text: msg('It may be unsafe to get someone out yourself. You cannot know how the person in control may react or take revenge.', {
        id: 'red-flags.avoid.get-out',
        desc: 'A thing to avoid.',
      }),
    },
    {
      facts: ['NOT-05'],
      sources: ['dhs'],
      audiences: helpers,
      text: msg('Do not ask questions where others can see or hear. It could put them at risk.', {id: 'red-flags.avoid.questions', desc: 'A thing to avoid.'}),
    },
  ],
  filterLabel: msg('Where does it happen?', {id: 'red-flags.filter.label', desc: 'Label of a list of places that filters the signs.'}),
  anySetting: msg('Anywhere', {id: 'red-flags.filter.any', desc: 'First choice in the list of places: all signs.'}),
  settings: {
    home: msg('At home', {id: 'red-flags.setting.home', desc: 'A choice in the list of places.'}),
    work: msg('At work', {id: 'red-flags.setting.work', desc: 'A choice in the list of places.'}),
    school: msg('At school', {id: 'red-flags.setting.school', desc: 'A choice in the list of places.'}),
    health: msg('At a clinic or hospital', {id: 'red-flags.setting.health', desc: 'A choice in the list of places.'}),
    public: msg('In public or on a trip', {id: 'red-flags.setting.public', desc: 'A choice in the list of places: a shop, the street, a bus. Keep it short; a phone cuts long choices.'}),
    online: msg('Online', {id: 'red-flags.setting.online', desc: 'A choice in the list of places.'}),
  },
  shown: {
    one: msg(str`${gap('count')} sign shown`, {id: 'red-flags.shown.one', desc: 'Seen and heard after a place is chosen, for one sign. The gap is a count.'}),
    other: msg(str`${gap('count')} signs shown`, {id: 'red-flags.shown.other', desc: 'Seen and heard after a place is chosen. The gap is a count.'}),
  },
  helpTitle: msg('Talk to someone', {id: 'red-flags.help.title', desc: 'Heading of the phone numbers at the end of the signs.'}),
});
