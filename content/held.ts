/**
 * Facts of the five documents that no visitor sees, each with the reason. The script is tested to hold none of
 * the numbers and addresses below; nothing here is ever imported by `src`.
 */
import type {Held, Replaced} from './types.js';

export const held: readonly Held[] = [
  {
    facts: ['HOT-06'],
    reason: 'Found only on one old page, without a purpose. Not confirmed (C-10).',
    values: ['+18668724973'],
  },
  {
    facts: ['HOT-08', 'HOT-09'],
    reason: 'A library on alcohol, drugs and wellness: as a help number it misleads. Named as a publisher only (C-17).',
    values: ['+18002324424', '+18607939813'],
  },
  {
    facts: ['HOT-10'],
    reason: 'Two spellings of one address and a number that no other page confirms. A wrong domain can be bought by anyone (C-06).',
    values: ['+18606923085', 'ctcoalitionagainsttrafficking.org', 'ctcoalitionagainstrafficking.org'],
  },
  {
    facts: ['HOT-11'],
    reason: 'Hears complaints about the rights of crime victims; not a crisis line. May stand in a rights view once the number was tried (C-16).',
    values: ['+18605506632', 'ct.gov/ova'],
  },
  {
    facts: ['HOT-12', 'HOT-13', 'HOT-14'],
    reason: 'Two toll-free numbers are in circulation and the street address may be old. Not confirmed (C-16).',
    values: ['+18887713126', '+18007713126', '+18605607065', '505 Hudson'],
  },
  {
    facts: ['HOT-22'],
    reason: 'No longer true: the operator changed in September 2025 and will change again, so none is named (C-02).',
    values: ['polaris'],
  },
  {
    facts: ['HOT-23'],
    reason: 'Names the hotline had before. One number, one name (C-01).',
    values: ['Resource Center', 'NHTRC', 'Referral Hotline'],
  },
  {
    facts: ['DEF-11'],
    reason: 'Leaves out force and age, and would call every sale of sex trafficking (C-25).',
  },
  {
    facts: ['DEF-12'],
    reason: 'Wrong: most forced labor has nothing to do with indentured service (C-25).',
    values: ['indentured'],
  },
  {
    facts: ['WHO-13'],
    reason: 'An undated claim, about women and children only (C-32).',
  },
  {
    facts: ['FLG-14'],
    reason: 'Profiles people without papers. That someone else keeps the papers is the sign (C-28).',
  },
  {
    facts: ['FLG-23'],
    reason: 'Profiles immigrants (C-28).',
  },
  {
    facts: ['FLG-33'],
    reason: 'Culture, autism, trauma or shyness explain it as well (C-28).',
  },
  {
    facts: ['FLG-36'],
    reason: 'Blames the person for a common reaction to fear and to being questioned (C-28).',
  },
  {
    facts: ['FLG-40'],
    reason: 'Ordinary (C-28).',
  },
  {
    facts: ['FLG-41'],
    reason: 'Makes a suspect of the person; also carried for safety or for work (C-28).',
  },
  {
    facts: ['FLG-42'],
    reason: 'Shames the person and cannot be observed (C-28).',
  },
  {
    facts: ['RTS-01', 'RTS-02', 'RTS-03', 'RTS-04', 'RTS-05', 'RTS-06'],
    reason: 'Aims of federal law, most of them for people in federal custody. Shown as what the law says "should" be, once a lawyer has read them (C-45).',
  },
  {
    facts: ['RTS-13', 'RTS-14'],
    reason: 'The law of about 2013. The penalty and what has to be proven have changed since (C-18).',
    values: ['class B felony', 'third person'],
  },
  {
    facts: ['RTS-17', 'RTS-18'],
    reason: 'The law of 2010 for people of 16 and 17, replaced in 2016 by a rule for everyone under 18 (C-19).',
  },
  {
    facts: ['RTS-21'],
    reason: 'False for the public: only listed professionals must report, and only about children (C-29).',
    values: ["it's the law"],
  },
  {
    facts: ['CTR-05'],
    reason: 'Nobody has opened this address lately; the Careline reaches the same team (C-14). Once a person has, it becomes the website of `hart` in resources.ts.',
    values: ['portal.ct.gov/dcf/hart'],
  },
  {
    facts: ['CTR-09'],
    reason: 'Two spellings of its name and of its address; no other page confirms either (C-06).',
    values: ['Coalition Against Human', 'Coalition Against Trafficking'],
  },
  {
    facts: ['CTR-11'],
    reason: 'Hears complaints about the rights of crime victims, and is no help in itself. May stand in a rights view once its number was called (C-16).',
  },
  {
    facts: ['CTR-12'],
    reason: 'A library on alcohol, drugs and wellness: named as the publisher of two documents and nowhere as help (C-17).',
    values: ['ctclearinghouse.org'],
  },
  {
    facts: ['NAT-04'],
    reason: 'A research body that many still take for the operator of the hotline (C-02, C-42). No help for a reader.',
    values: ['polarisproject'],
  },
  {
    facts: ['NAT-06'],
    reason: 'No help for a reader (inventory).',
    values: ['unodc'],
  },
  {
    facts: ['NAT-07'],
    reason: 'Immigration enforcement. Not beside help for people who may have reason to fear it (C-09).',
    values: ['ice.gov', 'Immigration and Customs Enforcement'],
  },
  {
    facts: ['NAT-08'],
    reason: 'The publisher of one document, and no help in itself (inventory).',
  },
  {
    facts: ['NAT-09'],
    reason: 'The address is broken in the document and the likely one is not confirmed (C-08).',
    values: ['responsiblesourcingtool'],
  },
  {
    facts: ['STA-01', 'STA-02', 'STA-03', 'STA-04'],
    reason: 'Counts of contacts without an end date, long superseded; not a measure of how often it happens (C-24).',
    values: ['1,616'],
  },
  {
    facts: ['STA-06', 'STA-07', 'STA-08'],
    reason: 'Wrong by the sources that count today (C-24).',
    values: ['27 million', '13 million', 'ever in the history'],
  },
  {
    facts: ['STA-09'],
    reason: 'An estimate of 2001 of who might be at risk, widely taken for cases (C-24).',
    values: ['100,000', '300,000'],
  },
  {
    facts: ['STA-10', 'STA-11'],
    reason: 'Not in the study that is credited, or from the 1990s without a source (C-24).',
    values: ['within 48 hours'],
  },
];

export const replaced: readonly Replaced[] = [
  {
    value: '+18663472423',
    facts: ['HOT-05'],
    reason: 'The tip line now publishes another number; nobody knows where this one leads today (C-09).',
  },
  {
    value: 'love146.org',
    facts: ['CTR-07'],
    reason: 'Nobody has opened it yet. Once a person has, it becomes the website of `love146` in resources.ts.',
  },
  {
    value: 'missingkids.org',
    facts: ['NAT-02'],
    reason: 'Nobody has opened it yet. Once a person has, it becomes the website of `missing-kids` in resources.ts.',
  },
  {
    value: 'samhsa.gov',
    facts: ['NAT-03'],
    reason: 'Nobody has opened it yet. Once a person has, it becomes the website of `samhsa` in resources.ts.',
  },
  {
    value: 'ct.gov/dmhas',
    facts: ['CTR-08'],
    reason: 'The department has moved to another address, which nobody has opened yet (C-15).',
  },
  {
    value: 'dhs.gov/blue-campaign',
    facts: ['NAT-01'],
    reason: 'Nobody has opened it yet. Once a person has, it becomes the website of `blue-campaign` in resources.ts.',
  },
  {
    value: 'act.hhs.gov',
    facts: ['NAT-05'],
    reason: 'Mistyped in the document (C-07).',
  },
  {
    value: 'www.ct.gov/dcf',
    facts: ['CTR-06'],
    reason: 'The department has moved (C-15).',
  },
  {
    value: 'www.jud.ct.gov',
    facts: ['CTR-10'],
    reason: 'Now served over https, without www (C-15).',
  },
];
