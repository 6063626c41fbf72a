/**
 * Services by what somebody looks for. Lines of help stand in `lines.ts` and are named here; a service that only some people
 * need has its record here, with its number in the table of `lines.ts`.
 *
 * A service without a channel is one whose number or address nobody has tried yet: its name helps somebody ask for it,
 * and a line of help finds it.
 */
import {always, call, chat, childAge, numbers, text, web} from './lines.js';
import {formatNumber} from './phone.js';
import {sources} from './sources.js';
import type {HttpsUrl, Need, Resources, Service, SourceId} from './types.js';
import {gap, msg, str, verbatim} from './words.js';

const helpers = ['helper', 'professional'] as const;

/** What to look for in the list that the line for local services keeps; it is the same in every language. */
const searchTerm = 'Human Trafficking';

const addressOf = (id: SourceId): HttpsUrl => {
  const {url} = sources[id];
  if (!url) throw new Error(`The source "${id}" has no address to link to.`);
  return url;
};

/**
 * In the order in which they are shown. Whatever is for a child stands before what is for adults; in danger the emergency
 * number comes before everything, and who wants to report reads the steps from the most urgent down (C-11).
 */
const needs = (): readonly Need[] => [
  {
    id: 'danger',
    title: msg('Danger right now', {id: 'resources.danger.title', desc: 'Heading of a group of services.'}),
    notes: [],
    offers: [
      {id: 'emergency'},
      {
        id: 'hotline',
        purpose: msg('When you are out of danger, or to think about what to do next.', {
          id: 'resources.danger.hotline',
          desc: 'What the national hotline is for, after the emergency number.',
        }),
      },
    ],
  },
  {
    id: 'talk',
    title: msg('Talk to someone', {id: 'resources.talk.title', desc: 'Heading of a group of services.'}),
    notes: [
      {
        facts: [],
        sources: ['hotline-site'],
        text: msg('With the hotline, you can just ask questions. You choose how much to tell.', {
          id: 'resources.talk.choice',
          desc: 'Read before the lines that somebody can talk to.',
        }),
      },
    ],
    offers: [
      {id: 'hotline'},
      {
        id: 'safe-connect',
        purpose: msg('If a partner or someone in your family hurts or controls you.', {
          id: 'resources.talk.safe-connect',
          desc: 'What the Connecticut line on domestic violence is for.',
        }),
      },
      {id: 'local'},
    ],
  },
  {
    id: 'child',
    title: msg('For a child or teen', {id: 'resources.child.title', desc: 'Heading of a group of services.'}),
    notes: [
      {
        facts: [],
        sources: ['hotline-site'],
        text: msg(str`The hotline may have to report that someone under ${childAge} is being hurt. The Careline takes reports for the state.`, {
          id: 'resources.child.reports',
          desc: 'Read before the services for children, so that a young person knows it before calling. The gap is an age.',
        }),
      },
    ],
    offers: [
      {id: 'careline', age: 'child'},
      {id: 'missing-kids'},
      {id: 'hart'},
      {id: 'love146', age: 'child'},
      {id: 'dcf', age: 'child'},
      {
        id: 'hotline',
        age: 'child',
        purpose: msg(str`If you are under ${childAge}, or are worried about a child or teen.`, {
          id: 'resources.child.hotline',
          desc: 'What the national hotline is for, among services for children. The gap is an age.',
        }),
      },
    ],
  },
  {
    id: 'legal',
    title: msg('Legal help', {id: 'resources.legal.title', desc: 'Heading of a group of services.'}),
    notes: [
      {
        facts: [],
        sources: ['ours'],
        text: msg('Only a lawyer can tell you what the law means for you.', {id: 'resources.legal.lawyer', desc: 'Read before the services for legal help.'}),
      },
    ],
    offers: [
      {
        id: 'hotline',
        purpose: msg('Can help you look for legal help near you.', {
          id: 'resources.legal.hotline',
          desc: 'What the national hotline is for, for somebody who needs legal help.',
        }),
      },
      {id: 'victim-services'},
      {
        id: 'safe-connect',
        purpose: msg('If a partner or family is violent. Can help you ask a court for an order.', {
          id: 'resources.legal.safe-connect',
          desc: 'What the Connecticut line on domestic violence is for, for somebody who needs legal help: it helps with the forms for a restraining order.',
        }),
      },
      {
        id: 'local',
        purpose: msg('Can help you look for legal help in Connecticut.', {
          id: 'resources.legal.local',
          desc: 'What the line for local services is for, for somebody who needs legal help.',
        }),
      },
    ],
  },
  {
    id: 'housing',
    title: msg('Housing and health', {id: 'resources.housing.title', desc: 'Heading of a group of services.'}),
    notes: [
      {
        facts: ['CTR-01'],
        sources: ['infoline'],
        regions: ['us-ct'],
        text: msg(str`${formatNumber(numbers.local)} also keeps a list of services in Connecticut. Look for “${searchTerm}” in it.`, {
          id: 'resources.housing.search',
          desc: 'Read before the services for housing and health. The first gap is the number and name of the line for local services. The second is what to type; it stays in English.',
        }),
      },
    ],
    offers: [
      {
        id: 'hotline',
        purpose: msg('Can help you look for shelter, medical care and other help.', {
          id: 'resources.housing.hotline',
          desc: 'What the national hotline is for, for somebody who needs a place to stay or a doctor.',
        }),
      },
      {
        id: 'local',
        purpose: msg('Can help you look for housing, food and health care in Connecticut.', {
          id: 'resources.housing.local',
          desc: 'What the line for local services is for, for somebody who needs a place to stay or a doctor.',
        }),
      },
      {
        id: 'safe-connect',
        purpose: msg('Can help you look for a shelter if someone at home is violent.', {
          id: 'resources.housing.safe-connect',
          desc: 'What the Connecticut line on domestic violence is for, for somebody who needs a place to stay.',
        }),
      },
      {
        id: 'love146',
        purpose: msg('Can help a young person look for a place to live, school and work.', {
          id: 'resources.housing.love',
          desc: 'What Love146, a group for young people in Connecticut, is for.',
        }),
      },
      {id: 'mental-health'},
      {id: 'samhsa'},
    ],
  },
  {
    id: 'report',
    title: msg('Who you can tell', {
      id: 'resources.report.title',
      desc: 'Heading of a group of services, for somebody who thinks about reporting. It must not push anyone to.',
    }),
    notes: [
      {
        facts: [],
        sources: ['hotline-site'],
        audiences: ['self'],
        text: msg('For an adult who is not in danger now, whether to report is a choice. You can ask the hotline about it first.', {
          id: 'resources.report.choice',
          desc: 'Read first by a person who may be in the situation. It must not push anyone to report.',
        }),
      },
      {
        facts: [],
        sources: ['hotline-site'],
        audiences: ['self'],
        text: msg(str`Under ${childAge}, or in danger, the hotline may have to report. You can ask about that before you say more.`, {
          id: 'resources.report.duty',
          desc: 'Read by a person who may be in the situation, so that they know it before calling. The gap is an age.',
        }),
      },
      {
        facts: [],
        sources: ['hotline-site'],
        audiences: helpers,
        text: msg('With no danger and no duty to report, an adult chooses whether to report.', {
          id: 'resources.report.adult',
          desc: 'Read first by someone worried about another person. It must not push anyone to report an adult.',
        }),
      },
      {
        facts: [],
        sources: ['statutes'],
        audiences: ['professional'],
        regions: ['us-ct'],
        text: msg(str`Some staff in Connecticut must report suspected abuse of someone under ${childAge}. Ask at work if this means you.`, {
          id: 'resources.report.mandated',
          desc: 'Read by professionals before the numbers. The gap is an age. It leaves it to others who these staff are.',
        }),
      },
    ],
    offers: [
      {id: 'emergency', audiences: helpers},
      {
        id: 'hotline',
        audiences: ['self'],
        purpose: msg('To ask about your choices. A lawyer can tell you what reporting could mean.', {
          id: 'resources.report.hotline-self',
          desc: 'What the national hotline is for, for a person who thinks about reporting what happens to them.',
        }),
      },
      {
        id: 'hotline',
        audiences: helpers,
        purpose: msg('To pass on what you have seen, or to ask for advice first.', {
          id: 'resources.report.hotline',
          desc: 'What the national hotline is for, for someone worried about another person.',
        }),
      },
      {
        id: 'careline',
        age: 'child',
        purpose: tellTheState(),
      },
      {
        id: 'victim-services',
        audiences: ['self'],
        purpose: msg('Can tell you what happens in court after a report.', {
          id: 'resources.report.crime',
          desc: 'What a state office is for, for a person who thinks about reporting what happens to them.',
        }),
      },
    ],
  },
  {
    id: 'learn',
    title: msg('Learn more', {id: 'resources.learn.title', desc: 'Heading of a group of services.'}),
    notes: [],
    offers: [
      {
        id: 'hotline',
        purpose: msg('You can call with questions, even if you only want to learn.', {
          id: 'resources.learn.hotline',
          desc: 'What the national hotline is for, for somebody who wants to learn.',
        }),
      },
      {id: 'federal-office'},
      {id: 'blue-campaign', audiences: helpers},
    ],
  },
];

const services = (): readonly Service[] => [
  {
    id: 'hart',
    age: 'child',
    facts: ['CTR-02'],
    sources: ['infoline', 'wheeler', 'hart'],
    checked: '2026-11-22',
    reviewBy: '2027-02-20',
    regions: ['us-ct'],
    name: msg('Human Anti-trafficking Response Team (HART)', {id: 'resources.hart.name', desc: 'Name of a team of the state of Connecticut.'}),
    purpose: msg(str`A state team that works on sex trafficking of people under ${childAge}. People from many fields are in it. It is part of DCF.`, {
      id: 'resources.hart.purpose',
      desc: 'What a state team is for. The gap is an age. DCF is the Department of Children and Families.',
    }),
    channels: [],
    notes: [
      {
        facts: [],
        sources: ['hart'],
        audiences: helpers,
        text: msg(str`Worried about someone under ${childAge}? You can call the DCF Careline: ${formatNumber(numbers.careline)}.`, {
          id: 'resources.hart.careline',
          desc: 'Under a state team, for someone worried about another person. The first gap is an age, the second the number of the Connecticut line for children.',
        }),
      },
    ],
  },
  {
    id: 'dcf',
    facts: ['CTR-06'],
    sources: ['ova', 'dcf'],
    checked: '2026-11-22',
    reviewBy: '2027-02-20',
    regions: ['us-ct'],
    name: msg('Connecticut Department of Children and Families (DCF)', {id: 'resources.dcf.name', desc: 'The official name of a state department.'}),
    purpose: msg('The state department for the safety of children. It helps families too.', {
      id: 'resources.dcf.purpose',
      desc: 'What a state department is for.',
    }),
    channels: [web(addressOf('dcf'))],
    notes: [],
  },
  {
    id: 'love146',
    facts: ['CTR-07'],
    sources: ['wheeler', 'love146'],
    checked: '2026-11-22',
    reviewBy: '2027-02-20',
    regions: ['us-ct'],
    name: verbatim('Love146'),
    purpose: msg('A group in Connecticut that helps young people who were trafficked, and their families.', {
      id: 'resources.love.purpose',
      desc: 'What Love146, a group for young people in Connecticut, is for.',
    }),
    channels: [],
    notes: [],
  },
  {
    id: 'victim-services',
    facts: ['CTR-10'],
    sources: ['ova', 'victim-services'],
    checked: '2026-11-21',
    reviewBy: '2027-02-19',
    regions: ['us-ct'],
    name: msg('Connecticut Office of Victim Services', {id: 'resources.crime.name', desc: 'The official name of a state office. The name stays as the office writes it.'}),
    purpose: msg('Helps people after a violent crime. It can explain your rights and what happens in court.', {
      id: 'resources.crime.purpose',
      desc: 'What a state office of the courts is for.',
    }),
    channels: [call(numbers.victimServices), web(addressOf('victim-services'))],
    notes: [
      {
        facts: [],
        sources: ['victim-services'],
        text: msg('It can also help you ask for money for some costs. There are conditions.', {
          id: 'resources.crime.money',
          desc: 'Under a state office of the courts. It makes no promise that money is paid.',
        }),
      },
    ],
  },
  {
    id: 'safe-connect',
    facts: [],
    sources: ['safe-connect'],
    checked: '2026-11-21',
    reviewBy: '2027-02-19',
    regions: ['us-ct'],
    name: verbatim('CT Safe Connect'),
    purpose: msg('For anyone in Connecticut who is hurt or controlled by a partner or family.', {
      id: 'resources.safe-connect.purpose',
      desc: 'What the Connecticut line on domestic violence is for.',
    }),
    channels: [
      call(numbers.safeConnect, {hours: always(), languages: spoken()}),
      text(numbers.safeConnect, {hours: always()}),
      chat(addressOf('safe-connect'), {hours: always()}),
    ],
    notes: [
      {
        facts: [],
        sources: ['safe-connect'],
        audiences: helpers,
        text: msg('You can also ask how to help someone else.', {
          id: 'resources.safe-connect.helper',
          desc: 'Under the Connecticut line on domestic violence, for someone worried about another person.',
        }),
      },
    ],
  },
  {
    id: 'mental-health',
    age: 'adult',
    facts: ['CTR-08'],
    sources: ['wheeler', 'dmhas', 'ours'],
    checked: '2026-11-22',
    reviewBy: '2027-02-20',
    regions: ['us-ct'],
    name: msg('Connecticut Department of Mental Health and Addiction Services', {id: 'resources.mental-health.name', desc: 'The official name of a state department.'}),
    purpose: msg('Care for mental health, or for problems with alcohol or drugs. It is for adults who cannot pay.', {
      id: 'resources.mental-health.purpose',
      desc: 'What a state department is for.',
    }),
    channels: [],
    notes: [
      {
        facts: [],
        sources: ['ours'],
        text: msg(str`You can call ${formatNumber(numbers.local)} and ask how to reach it.`, {
          id: 'resources.mental-health.local',
          desc: 'Under a state department. The gap is the number of the line for local services.',
        }),
      },
    ],
  },
  {
    id: 'samhsa',
    facts: ['NAT-03'],
    sources: ['wheeler', 'samhsa'],
    checked: '2026-11-22',
    reviewBy: '2027-02-20',
    name: msg('Substance Abuse and Mental Health Services Administration (SAMHSA)', {
      id: 'resources.samhsa.name',
      desc: 'The official name of a federal agency. Use the official name in your language if there is one.',
    }),
    purpose: msg('A federal agency that works on mental health, alcohol and drugs.', {
      id: 'resources.samhsa.purpose',
      desc: 'What a federal agency is for.',
    }),
    channels: [],
    notes: [],
  },
  {
    id: 'missing-kids',
    age: 'child',
    facts: ['NAT-02'],
    sources: ['wheeler', 'missing-kids'],
    checked: '2026-11-21',
    reviewBy: '2027-02-19',
    name: msg('National Center for Missing & Exploited Children', {
      id: 'resources.missing-kids.name',
      desc: 'The official name. Use the official name in your language if there is one.',
    }),
    purpose: msg('If a child is missing. Or if someone may be sexually harming a child.', {
      id: 'resources.missing-kids.purpose',
      desc: 'What a national center is for.',
    }),
    channels: [call(numbers.missingKids)],
    notes: [],
  },
  {
    id: 'federal-office',
    facts: ['NAT-05'],
    sources: ['dhs', 'hhs'],
    checked: '2026-11-22',
    reviewBy: '2027-02-20',
    name: msg('Office on Trafficking in Persons', {id: 'resources.federal-office.name', desc: 'The official name of a federal office.'}),
    purpose: msg('The office for trafficking in the federal health department. Its website has facts and guides.', {
      id: 'resources.federal-office.purpose',
      desc: 'What a federal office is for. The department is the US Department of Health and Human Services.',
    }),
    channels: [web(addressOf('hhs'))],
    notes: [],
  },
  {
    id: 'blue-campaign',
    facts: ['NAT-01'],
    sources: ['wheeler', 'infoline', 'blue-campaign'],
    checked: '2026-11-22',
    reviewBy: '2027-02-20',
    name: verbatim('Blue Campaign'),
    purpose: msg('Teaches the public about trafficking. It belongs to the US Department of Homeland Security.', {
      id: 'resources.blue-campaign.purpose',
      desc: 'What a federal campaign is for. The department is named so that nobody takes it for a help line.',
    }),
    channels: [],
    notes: [],
  },
];

const tellTheState = () =>
  msg('To tell the state that a child is being hurt or controlled.', {
    id: 'resources.careline.purpose',
    desc: 'What the Connecticut line for children is for. It takes reports: do not make it sound like a place for a chat.',
  });

const spoken = () => msg('English, Spanish and other languages', {id: 'resources.languages.more', desc: 'The languages of a service that also takes others than the two.'});

export const resources = (): Resources => ({
  title: msg('Find help', {id: 'resources.block.title', desc: 'Heading of the list of services.'}),
  notes: [
    {
      facts: [],
      sources: ['ours'],
      text: msg('You choose whom to contact, and whether to.', {id: 'resources.block.choice', desc: 'Read before the list of services.'}),
    },
    {
      facts: [],
      sources: ['ours'],
      text: msg('Some services have no number, link or hours here, because we could not check them.', {
        id: 'resources.block.unchecked',
        desc: 'Read before the list of services. It explains why some stand there with their name alone.',
      }),
    },
    {
      facts: [],
      sources: ['infoline', 'dhs'],
      text: msg('The hotline can help you find these services.', {id: 'resources.block.find', desc: 'Read after the sentence that some services have no number or link here.'}),
    },
  ],
  needs: needs(),
  services: services(),
  needLabel: msg('What do you need?', {id: 'resources.need.label', desc: 'Label of a list that filters the services.'}),
  anyNeed: msg('Everything', {id: 'resources.need.any', desc: 'First choice in the list of needs: all services.'}),
  ageLabel: msg('Who is the help for?', {id: 'resources.age.label', desc: 'Label of a list that filters the services by age.'}),
  ages: {
    any: msg('Any age', {id: 'resources.age.any', desc: 'First choice in the list of ages.'}),
    child: msg(str`Someone under ${childAge}`, {id: 'resources.age.child', desc: 'A choice in the list of ages. The gap, where there is one, is an age.'}),
    adult: msg('An adult', {id: 'resources.age.adult', desc: 'A choice in the list of ages. The gap, where there is one, is an age.'}),
  },
  forAge: {
    child: msg(str`About someone under ${childAge}`, {id: 'resources.for-age.child', desc: 'On a service that is for children only.'}),
    adult: msg('For adults', {id: 'resources.for-age.adult', desc: 'On a service that is for adults only.'}),
  },
  shown: {
    one: msg(str`${gap('count')} service shown`, {id: 'resources.shown.one', desc: 'Seen and heard after a filter is changed, for one service. The gap is a count.'}),
    other: msg(str`${gap('count')} services shown`, {id: 'resources.shown.other', desc: 'Seen and heard after a filter is changed. The gap is a count.'}),
  },
});
