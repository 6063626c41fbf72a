/**
 * Where facts come from: the five Connecticut documents, and the pages that correct or complete them.
 * One record a document. `checked` is the day it was read, not the day it was written.
 */
import type {IsoDate, Source} from './types.js';
import {verbatim} from './words.js';

const read: IsoDate = '2026-11-21';
/** Pages with numbers on them are read again after 90 days, documents after a year. */
const in90Days: IsoDate = '2027-02-19';
const inAYear: IsoDate = '2027-11-21';

const records = {
  'infoline-page': {
    kind: 'seed',
    title: verbatim('Human Trafficking'),
    publisher: verbatim('United Way of Connecticut'),
    date: '2025-02',
    checked: read,
    reviewBy: inAYear,
  },
  'clearinghouse-fact-sheet': {
    kind: 'seed',
    title: verbatim('Human Trafficking (fact sheet)'),
    publisher: verbatim('Connecticut Clearinghouse, Wheeler'),
    date: 'undated',
    checked: read,
    reviewBy: inAYear,
  },
  'ccadv-training': {
    kind: 'seed',
    title: verbatim('Understanding Human Trafficking (training)'),
    publisher: verbatim('Connecticut Coalition Against Domestic Violence'),
    date: 'undated',
    checked: read,
    reviewBy: inAYear,
  },
  'federal-handout': {
    kind: 'seed',
    title: verbatim('Identify and Assist a Human Trafficking Victim'),
    publisher: verbatim('US Department of Homeland Security'),
    date: '2022',
    checked: read,
    reviewBy: inAYear,
  },
  'advocate-brochure': {
    kind: 'seed',
    title: verbatim('Stop Human Trafficking (brochure)'),
    publisher: verbatim('Connecticut Office of the Victim Advocate'),
    date: 'undated',
    checked: read,
    reviewBy: inAYear,
  },
  'hotline-site': {
    kind: 'external',
    title: verbatim('National Human Trafficking Hotline (website)'),
    publisher: verbatim('National Human Trafficking Hotline'),
    date: 'undated',
    checked: read,
    reviewBy: in90Days,
  },
  'hhs-hotline': {
    kind: 'external',
    title: verbatim('Office on Trafficking in Persons'),
    publisher: verbatim('US Department of Health and Human Services'),
    date: '2018-02',
    url: 'https://acf.gov/otip',
    checked: read,
    reviewBy: in90Days,
  },
  'state-rights': {
    kind: 'external',
    title: verbatim('Know Your Rights'),
    publisher: verbatim('US Department of State'),
    date: 'undated',
    url: 'https://travel.state.gov',
    checked: read,
    reviewBy: in90Days,
  },
  'dcf-hart': {
    kind: 'external',
    title: verbatim('Human Anti-trafficking Response Team'),
    publisher: verbatim('Connecticut Department of Children and Families'),
    date: '2024',
    url: 'https://portal.ct.gov/DCF/HART/Home',
    checked: read,
    reviewBy: in90Days,
  },
  'ct-text-emergency': {
    kind: 'external',
    title: verbatim('Text-to-emergency in Connecticut'),
    publisher: verbatim('State of Connecticut'),
    date: 'undated',
    url: 'https://text911ct.org',
    checked: read,
    reviewBy: in90Days,
  },
  'hsi-tip-line': {
    kind: 'external',
    title: verbatim('Tip Line'),
    publisher: verbatim('Homeland Security Investigations'),
    date: 'undated',
    url: 'https://www.dhs.gov/hsi/tipline',
    checked: read,
    reviewBy: in90Days,
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof records;

export const sources: Readonly<Record<SourceId, Source>> = records;
