/**
 * Where facts come from: the five Connecticut documents, and the pages that correct or complete them.
 * One record a document. `checked` is the day it was read, not the day it was written.
 */
import {numbers} from './lines.js';
import type {IsoDate, Source, SourceId} from './types.js';
import {verbatim} from './words.js';

const read: IsoDate = '2026-11-21';
/** Pages with numbers on them are read again after 90 days, documents after a year. */
const in90Days: IsoDate = '2027-02-19';
const inAYear: IsoDate = '2027-11-21';

export const sources: Readonly<Record<SourceId, Source>> = {
  infoline: {
    origin: 'seed',
    title: verbatim('Human Trafficking'),
    publisher: verbatim(`${numbers.local} Connecticut`),
    date: '2025-02',
    checked: read,
    reviewBy: inAYear,
  },
  wheeler: {
    origin: 'seed',
    title: verbatim('Human Trafficking'),
    publisher: verbatim('Connecticut Clearinghouse, Wheeler'),
    date: 'undated',
    checked: read,
    reviewBy: inAYear,
  },
  ccadv: {
    origin: 'seed',
    title: verbatim('Understanding Human Trafficking'),
    publisher: verbatim('Connecticut Coalition Against Domestic Violence'),
    date: 'undated',
    checked: read,
    reviewBy: inAYear,
  },
  dhs: {
    origin: 'seed',
    title: verbatim('Identify and Assist a Human Trafficking Victim'),
    publisher: verbatim('US federal text, handed out by Connecticut Clearinghouse'),
    date: '2022',
    checked: read,
    reviewBy: inAYear,
  },
  ova: {
    origin: 'seed',
    title: verbatim('Stop Human Trafficking'),
    publisher: verbatim('Connecticut Office of the Victim Advocate'),
    date: 'undated',
    checked: read,
    reviewBy: inAYear,
  },
  'hotline-site': {
    origin: 'external',
    title: verbatim('Website'),
    publisher: verbatim('National Human Trafficking Hotline'),
    date: 'undated',
    checked: read,
    reviewBy: in90Days,
  },
  hhs: {
    origin: 'external',
    title: verbatim('Office on Trafficking in Persons'),
    publisher: verbatim('US Department of Health and Human Services'),
    date: '2018-02',
    url: 'https://acf.gov/otip',
    checked: read,
    reviewBy: in90Days,
  },
  state: {
    origin: 'external',
    title: verbatim('Know Your Rights'),
    publisher: verbatim('US Department of State'),
    date: 'undated',
    checked: read,
    reviewBy: in90Days,
  },
  hart: {
    origin: 'external',
    title: verbatim('Human Anti-trafficking Response Team'),
    publisher: verbatim('Connecticut Department of Children and Families'),
    date: '2024',
    checked: read,
    reviewBy: in90Days,
  },
  'ct-text': {
    origin: 'external',
    title: verbatim('Text-to-emergency in Connecticut'),
    publisher: verbatim('State of Connecticut'),
    date: 'undated',
    url: 'https://text911ct.org',
    checked: read,
    reviewBy: in90Days,
  },
  'tip-line': {
    origin: 'external',
    title: verbatim('Tip Line'),
    publisher: verbatim('Homeland Security Investigations'),
    date: 'undated',
    url: 'https://www.dhs.gov/hsi/tipline',
    checked: read,
    reviewBy: in90Days,
  },
  census: {
    origin: 'external',
    title: verbatim('Languages spoken at home in Connecticut, American Community Survey'),
    publisher: verbatim('US Census Bureau'),
    date: '2020',
    checked: read,
    reviewBy: inAYear,
  },
  ours: {
    origin: 'editorial',
    title: verbatim('Wording and safety advice'),
    publisher: verbatim('ht-blocks'),
    date: '2026-11',
    checked: read,
    reviewBy: inAYear,
  },
};
