/**
 * Services by what somebody looks for. Lines of help stand in `lines.ts` and are named here; a service that only some people
 * need has its record here, with its number in the table of `lines.ts`.
 */
import type {Resources} from './types.js';
import {childAge} from './lines.js';
import {gap, msg, str} from './words.js';

export const resources = (): Resources => ({
  title: msg('Find help', {id: 'resources.block.title', desc: 'Heading of the list of services.'}),
  notes: [],
  needs: [
    {
      id: 'danger',
      title: msg('Danger right now', {id: 'resources.danger.title', desc: 'Heading of a group of services.'}),
      notes: [],
      offers: [{id: 'emergency'}],
    },
    {
      id: 'talk',
      title: msg('Talk to someone', {id: 'resources.talk.title', desc: 'Heading of a group of services.'}),
      notes: [],
      offers: [{id: 'hotline'}],
    },
  ],
  services: [],
  needLabel: msg('What do you need?', {id: 'resources.need.label', desc: 'Label of a list that filters the services.'}),
  anyNeed: msg('Everything', {id: 'resources.need.any', desc: 'First choice in the list of needs: all services.'}),
  ageLabel: msg('Who is it for?', {id: 'resources.age.label', desc: 'Label of a list that filters the services by age.'}),
  ages: {
    any: msg('Any age', {id: 'resources.age.any', desc: 'First choice in the list of ages.'}),
    child: msg(str`Someone under ${childAge}`, {id: 'resources.age.child', desc: 'A choice in the list of ages. The gap, where there is one, is an age.'}),
    adult: msg('An adult', {id: 'resources.age.adult', desc: 'A choice in the list of ages. The gap, where there is one, is an age.'}),
  },
  forAge: {
    child: msg(str`For people under ${childAge}`, {id: 'resources.for-age.child', desc: 'On a service that is for children only.'}),
    adult: msg('For adults', {id: 'resources.for-age.adult', desc: 'On a service that is for adults only.'}),
  },
  shown: {
    one: msg(str`${gap('count')} service shown`, {id: 'resources.shown.one', desc: 'Seen and heard after a filter is changed, for one service. The gap is a count.'}),
    other: msg(str`${gap('count')} services shown`, {id: 'resources.shown.other', desc: 'Seen and heard after a filter is changed. The gap is a count.'}),
  },
});
