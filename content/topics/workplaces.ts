/**
 * `workplaces`: who in Connecticut must post the state's notice on human trafficking, and what lodging must do beside
 * it. None of it is in the five documents: each sentence comes from a law or a page about one, and the law changed in
 * 2026, so the reader is sent to the office that hands out the notice.
 */
import {formatNumber} from '../phone.js';
import {childAge, numbers, web} from '../lines.js';
import {sources} from '../sources.js';
import type {Topic} from '../types.js';
import {msg, str} from '../words.js';

/** The statute on the notice was read in the edition of this year; an act of the later year amends it. */
const noticeYear = 2020;
const actYear = 2026;
const registerFrom = 2027;
const recordMonths = 6;
const shortStayHours = 12;

export const workplaces = (): Topic => ({
  name: 'workplaces',
  title: msg('Workplaces and the state notice', {id: 'workplaces.topic.title', desc: 'Title of an article for people who run or work in a place.'}),
  summary: [
    {
      facts: [],
      sources: ['notice-law'],
      text: msg('In Connecticut, some workplaces must post a state notice about human trafficking.', {id: 'workplaces.summary.notice', desc: 'First words of an article.'}),
    },
    {
      facts: [],
      sources: ['ours'],
      text: msg('This page never takes the place of the notice or the law.', {id: 'workplaces.summary.never', desc: 'First words of an article.'}),
    },
  ],
  sections: [
    {
      id: 'who-must-post',
      title: msg('Who must post the notice', {id: 'workplaces.who-must-post.title', desc: 'Heading in an article.'}),
      law: true,
      text: [
        {
          facts: [],
          sources: ['notice-law'],
          text: msg(str`We read the law as it stood in ${String(noticeYear)}. It names those who run these places.`, {
            id: 'workplaces.who-must-post.edition',
            desc: 'Before a list of places. The gap is a year.',
          }),
        },
      ],
      list: [
        {facts: [], sources: ['notice-law'], text: msg('Hotels, motels, inns and similar lodging', {id: 'workplaces.who-must-post.lodging', desc: 'A place that must post the notice.'})},
        {facts: [], sources: ['notice-law'], text: msg('Places that give massages for a fee', {id: 'workplaces.who-must-post.massage', desc: 'A place that must post the notice.'})},
        {
          facts: [],
          sources: ['notice-law'],
          text: msg('Places with the services of a nail technician', {id: 'workplaces.who-must-post.nails', desc: 'A place that must post the notice.'}),
        },
        {
          facts: [],
          sources: ['notice-law'],
          text: msg('Places with the services of an esthetician', {id: 'workplaces.who-must-post.skin', desc: 'A place that must post the notice: skin care.'}),
        },
        {
          facts: [],
          sources: ['notice-law'],
          text: msg('Emergency rooms of acute care hospitals', {id: 'workplaces.who-must-post.emergency-rooms', desc: 'A place that must post the notice.'}),
        },
        {facts: [], sources: ['notice-law'], text: msg('Urgent care centers', {id: 'workplaces.who-must-post.urgent-care', desc: 'A place that must post the notice.'})},
        {facts: [], sources: ['notice-law'], text: msg('Public airports', {id: 'workplaces.who-must-post.airports', desc: 'A place that must post the notice.'})},
        {
          facts: [],
          sources: ['notice-law'],
          text: msg('Stations for passenger trains or buses', {id: 'workplaces.who-must-post.stations', desc: 'A place that must post the notice.'}),
        },
        {facts: [], sources: ['notice-law'], text: msg('Highway service plazas', {id: 'workplaces.who-must-post.plazas', desc: 'A place that must post the notice.'})},
        {
          facts: [],
          sources: ['notice-law'],
          text: msg('Businesses with goods or shows for adults only', {id: 'workplaces.who-must-post.adults', desc: 'A place that must post the notice.'}),
        },
        {
          facts: [],
          sources: ['notice-law'],
          text: msg('Employment agencies that find staff for any of these', {id: 'workplaces.who-must-post.agencies', desc: 'A place that must post the notice.'}),
        },
        {
          facts: [],
          sources: ['notice-law'],
          text: msg('Places with a permit to sell alcohol that is drunk there, with some exceptions', {
            id: 'workplaces.who-must-post.alcohol',
            desc: 'A place that must post the notice: bars and restaurants. Some kinds of permit are left out.',
          }),
        },
      ],
      after: [
        {
          facts: [],
          sources: ['prevention-act'],
          text: msg(str`An act passed in ${String(actYear)} changes this law. Part of it applies already. We have not seen all of it.`, {
            id: 'workplaces.who-must-post.change',
            desc: 'After the list of places. The gap is a year.',
          }),
        },
        {
          facts: [],
          sources: ['victim-services', 'ours'],
          text: msg('Ask the Office of Victim Services of the state courts which rules apply now.', {
            id: 'workplaces.who-must-post.ask',
            desc: 'After the list of places. The name of an office of the Judicial Branch of Connecticut; keep it as it is known there.',
          }),
        },
      ],
    },
    {
      id: 'where-it-hangs',
      title: msg('Where it hangs', {id: 'workplaces.where-it-hangs.title', desc: 'Heading in an article, on the notice.'}),
      law: true,
      text: [
        {
          facts: [],
          sources: ['notice-law'],
          text: msg('The notice must hang in plain view, where people will see it.', {id: 'workplaces.where-it-hangs.view', desc: 'On where the notice hangs. A list follows.'}),
        },
      ],
      list: [
        {
          facts: [],
          sources: ['notice-law'],
          text: msg('Where people work or services are given', {id: 'workplaces.where-it-hangs.work', desc: 'Where the notice hangs, in a list.'}),
        },
        {facts: [], sources: ['notice-law'], text: msg('Where tickets are sold', {id: 'workplaces.where-it-hangs.tickets', desc: 'Where the notice hangs, in a list.'})},
        {facts: [], sources: ['notice-law'], text: msg('Where sales are made', {id: 'workplaces.where-it-hangs.sales', desc: 'Where the notice hangs, in a list.'})},
      ],
      after: [
        {
          facts: [],
          sources: ['notice-law'],
          text: msg('A place that does not post it can be fined.', {id: 'workplaces.where-it-hangs.fine', desc: 'On not posting the notice.'}),
        },
      ],
    },
    {
      id: 'the-notice',
      title: msg('What the notice says, and where to get it', {id: 'workplaces.the-notice.title', desc: 'Heading in an article.'}),
      law: true,
      links: [web(sources['victim-services'].url!)],
      text: [
        {
          facts: [],
          sources: ['notice-law'],
          text: msg('It speaks to anyone who is forced to do something and cannot leave. It gives the numbers of free hotlines.', {
            id: 'workplaces.the-notice.content',
            desc: 'What the official notice says.',
          }),
        },
        {
          facts: [],
          sources: ['notice-law'],
          text: msg('The state courts write it and give copies to those who must post it.', {id: 'workplaces.the-notice.copies', desc: 'Who makes the official notice: the Judicial Branch.'}),
        },
        {
          facts: [],
          sources: ['victim-services', 'ours'],
          text: msg('Ask their Office of Victim Services for it, and for the languages you need. The link opens its page.', {
            id: 'workplaces.the-notice.ask',
            desc: 'How to get the official notice. "Their": of the state courts. The name of an office; keep it as it is known there.',
          }),
        },
        {
          facts: [],
          sources: ['ours'],
          text: msg('Post the official notice, not a print of this page.', {id: 'workplaces.the-notice.official', desc: 'A plain warning.'}),
        },
      ],
    },
    {
      id: 'lodging',
      title: msg('Hotels, motels and inns', {id: 'workplaces.lodging.title', desc: 'Heading in an article.'}),
      law: true,
      text: [
        {
          facts: [],
          sources: ['dcf-laws', 'lodging-act'],
          text: msg('Lodging has more to do than post the notice.', {id: 'workplaces.lodging.more', desc: 'Before a list of duties of hotels, motels, inns and similar lodging.'}),
        },
      ],
      list: [
        {
          facts: [],
          sources: ['dcf-laws'],
          text: msg('Train all staff about trafficking, and keep them aware of it each year.', {id: 'workplaces.lodging.training', desc: 'A duty of lodging, in a list.'}),
        },
        {
          facts: [],
          sources: ['dcf-laws', 'lodging-act'],
          text: msg(str`Keep records of guest transactions and receipts for ${recordMonths} months or more.`, {
            id: 'workplaces.lodging.records',
            desc: 'A duty of lodging, in a list. The gap is a number of months, more than one.',
          }),
        },
        {
          facts: [],
          sources: ['lodging-rates'],
          text: msg(str`Give no discount or benefit by the hour, or for ${shortStayHours} hours or less.`, {
            id: 'workplaces.lodging.rates',
            desc: 'A duty of lodging, in a list. The gap is a number of hours, more than one.',
          }),
        },
      ],
      after: [
        {
          facts: [],
          sources: ['prevention-act'],
          text: msg(str`An act passed in ${String(actYear)} says that lodging must register from January ${String(registerFrom)}.`, {
            id: 'workplaces.lodging.register',
            desc: 'After the list of duties of lodging. Both gaps are years.',
          }),
        },
        {
          facts: [],
          sources: ['prevention-act'],
          text: msg('The place to register is the Department of Consumer Protection. The business has to show that it follows these laws.', {
            id: 'workplaces.lodging.show',
            desc: 'After the list of duties of lodging. The name of an office of Connecticut.',
          }),
        },
        {
          facts: [],
          sources: ['prevention-act', 'ours'],
          text: msg('The act may change the other duties too. Ask a lawyer or that department.', {
            id: 'workplaces.lodging.ask',
            desc: 'After the list of duties of lodging. The act and the department were named just before.',
          }),
        },
      ],
    },
    {
      id: 'what-staff-can-do',
      title: msg('What staff can do', {id: 'workplaces.what-staff-can-do.title', desc: 'Heading in an article.'}),
      text: [
        {
          facts: [],
          sources: ['wheeler', 'dhs', 'ova'],
          text: msg(str`Is someone in danger right now? Call ${formatNumber(numbers.emergency)}.`, {
            id: 'workplaces.what-staff-can-do.emergency',
            desc: 'For staff. The gap is the emergency number.',
          }),
        },
      ],
      list: [
        {
          facts: [],
          sources: ['wheeler'],
          text: msg('Do not confront anyone or follow them.', {id: 'workplaces.what-staff-can-do.confront', desc: 'For staff, in a list.'}),
        },
        {
          facts: [],
          sources: ['dhs'],
          text: msg('A sign alone proves nothing.', {id: 'workplaces.what-staff-can-do.no-proof', desc: 'For staff, in a list.'}),
        },
        {
          facts: [],
          sources: ['ours'],
          text: msg('Do not judge people by how they look, dress or speak.', {id: 'workplaces.what-staff-can-do.looks', desc: 'For staff, in a list.'}),
        },
        {
          facts: [],
          sources: ['ours'],
          text: msg('Think of the people who work there too, not only of guests and customers.', {id: 'workplaces.what-staff-can-do.co-workers', desc: 'For staff, in a list: trafficking is also about work.'}),
        },
        {
          facts: [],
          sources: ['infoline', 'dhs'],
          text: msg('You can call the hotline to ask for advice, or to say what you saw. With no danger now, let an adult choose.', {id: 'workplaces.what-staff-can-do.hotline', desc: 'For staff, in a list.'}),
        },
        {
          facts: [],
          sources: ['hart'],
          regions: ['us-ct'],
          text: msg(str`For someone under ${childAge}, you can call the DCF Careline.`, {
            id: 'workplaces.what-staff-can-do.child',
            desc: 'For staff, in a list. The gap is an age. DCF is the Department of Children and Families.',
          }),
        },
      ],
      after: [
        {
          facts: [],
          sources: ['hotline-site', 'state'],
          text: msg('Is this about you? You can call as well, and you do not have to give your name.', {
            id: 'workplaces.what-staff-can-do.self',
            desc: 'For a reader who may be in the situation.',
          }),
        },
      ],
    },
  ],
});
