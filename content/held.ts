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
];

export const replaced: readonly Replaced[] = [
  {
    value: '+18663472423',
    facts: ['HOT-05'],
    reason: 'The tip line now publishes another number; nobody knows where this one leads today (C-09).',
  },
];
