/**
 * The lines of help. Every number, code and address of a line stands at the top of this file, once, and nowhere
 * else in the repository: change it there, and every sentence, link and page that shows it follows.
 *
 * `checked` is the day on which a record was compared with archived copies of its sources. `tried: true` joins it once
 * a person has called, texted and opened the line.
 */
import {formatNumber} from './phone.js';
import type {CallChannel, ChatChannel, DialCode, E164, HttpsUrl, LanguageCode, Line, RelayChannel, TextChannel, WebChannel} from './types.js';
import {msg, str} from './words.js';

/** Calls and texts: E.164, or the short code as it is dialled. */
export const numbers = {
  emergency: '911',
  hotline: '+18883737888',
  hotlineText: '233733',
  relay: '711',
  local: '211',
  careline: '+18008422288',
  hsi: '+18774474847',
  safeConnect: '+18887742900',
  victimServices: '+18008228428',
  missingKids: '+18008435678',
} as const satisfies Record<string, E164 | DialCode>;

/** The word that a first text to the hotline carries; the same in every language. */
export const textKeyword = 'HELP';

const hotlineSite: HttpsUrl = 'https://humantraffickinghotline.org';

/** Under this age, other rules and other help apply. */
export const childAge = 18;

const interpretedLanguages = 200;

/**
 * Languages of Connecticut that a visitor may look for: the larger ones of the census, then two that newcomers speak
 * and for which no count was found.
 */
const spokenHere: readonly LanguageCode[] = ['es', 'pt', 'pl', 'ht', 'fr', 'it', 'zh', 'vi', 'ar', 'uk'];

export const call = (number: E164 | DialCode, more: Partial<CallChannel> = {}): CallChannel => ({
  kind: 'call',
  number,
  label: msg(str`Call ${formatNumber(number)}`, {id: 'lines.call.label', desc: 'On a link that starts a phone call. The gap is the number.'}),
  ...more,
});

export const text = (number: E164 | DialCode, more: Partial<TextChannel> = {}): TextChannel => ({
  kind: 'text',
  number,
  label: more.keyword
    ? msg(str`Text ${more.keyword} to ${formatNumber(number)}`, {
        id: 'lines.text.label-keyword',
        desc: 'On a link that opens a text message. The first gap is the word to send (never translated), the second the number.',
      })
    : msg(str`Text ${formatNumber(number)}`, {id: 'lines.text.label', desc: 'On a link that opens a text message. The gap is the number.'}),
  ...more,
});

export const chat = (url: HttpsUrl, more: Partial<ChatChannel> = {}): ChatChannel => ({
  kind: 'chat',
  url,
  label: msg('Chat online', {id: 'lines.chat.label', desc: 'On a link that opens a website with a chat.'}),
  note: msg(str`Opens ${new URL(url).hostname}, where you can look for the chat.`, {id: 'lines.chat.note', desc: 'Under the link that opens a chat. The gap is the address of the website.'}),
  ...more,
});

export const web = (url: HttpsUrl, more: Partial<WebChannel> = {}): WebChannel => ({
  kind: 'web',
  url,
  label: msg(str`Open ${new URL(url).hostname.replace(/^www\./, '')}`, {id: 'lines.web.label', desc: 'On a link that opens a website. The gap is its address.'}),
  ...more,
});

const relay = (number: DialCode): RelayChannel => ({
  kind: 'relay',
  number,
  label: msg(str`Relay: dial ${formatNumber(number)}`, {id: 'lines.relay.label', desc: 'On a link that calls the relay service. The gap is its number.'}),
  note: msg('If you cannot hear or speak on the phone, dial this first. Then tell the operator the hotline number.', {
    id: 'lines.relay.note',
    desc: 'Under the link to the relay service.',
  }),
});

export const always = () => msg('Day and night, every day', {id: 'lines.hours.always', desc: 'Opening hours of a line that never closes.'});

const englishAndSpanish = () =>
  msg('English and Spanish', {id: 'lines.languages.english-spanish', desc: 'The languages a text line or chat takes.'});

export const lines = (): readonly Line[] => [
  {
    id: 'emergency',
    facts: ['HOT-01'],
    sources: ['wheeler', 'dhs', 'ova', 'ct-text'],
    checked: '2026-11-21',
    reviewBy: '2027-02-19',
    name: msg('Emergency', {id: 'lines.emergency.name', desc: 'Name of the emergency number.'}),
    purpose: msg('If you or someone else is in danger right now.', {id: 'lines.emergency.purpose', desc: 'When to use the emergency number.'}),
    channels: [
      call(numbers.emergency),
      text(numbers.emergency, {
        regions: ['us-ct'],
        label: msg(str`Text ${formatNumber(numbers.emergency)} in Connecticut`, {
          id: 'lines.emergency.text-label',
          desc: 'On a link that texts the emergency number, which takes texts in this state. The gap is the number.',
        }),
        languages: msg('English only', {id: 'lines.emergency.text-languages', desc: 'The one language that a text to the emergency number may be in.'}),
        note: msg('Call if you can. Text if you cannot talk.', {id: 'lines.emergency.text-note', desc: 'Under the link that texts the emergency number.'}),
      }),
    ],
    notes: [],
  },
  {
    id: 'hotline',
    facts: ['HOT-02', 'HOT-03', 'HOT-04', 'HOT-15', 'HOT-17'],
    sources: ['infoline', 'wheeler', 'dhs', 'ova', 'hotline-site', 'state', 'hhs', 'census'],
    checked: '2026-11-21',
    reviewBy: '2027-02-19',
    name: msg('National Human Trafficking Hotline', {
      id: 'lines.hotline.name',
      desc: 'The official name. Use the official name in your language if there is one.',
    }),
    purpose: msg('To talk about what is happening, or to find services near you.', {
      id: 'lines.hotline.purpose',
      desc: 'When to use the national hotline.',
    }),
    channels: [
      call(numbers.hotline, {
        hours: always(),
        languages: msg(str`English, Spanish, and more than ${interpretedLanguages} others through an interpreter`, {
          id: 'lines.hotline.call-languages',
          desc: 'How many languages a call can be in. The gap is a round number.',
        }),
        interpreted: spokenHere,
      }),
      text(numbers.hotlineText, {keyword: textKeyword, hours: always(), languages: englishAndSpanish()}),
      chat(hotlineSite, {hours: always(), languages: englishAndSpanish()}),
      relay(numbers.relay),
    ],
    notes: [
      {
        facts: ['HOT-16'],
        sources: ['infoline', 'dhs'],
        text: msg('The call is free from anywhere in the country.', {id: 'lines.hotline.free', desc: 'A note under the national hotline.'}),
      },
      {
        facts: [],
        sources: ['state', 'hotline-site'],
        text: msg('You do not have to give your name.', {
          id: 'lines.hotline.no-name',
          desc: 'A note under the national hotline. It promises this and no more: never "confidential".',
        }),
      },
      {
        facts: [],
        sources: ['hotline-site'],
        audiences: ['self'],
        text: msg(str`Under ${childAge}, or in danger, the hotline may have to report.`, {
          id: 'lines.hotline.may-report',
          desc: 'A note under the national hotline, so that a person in the situation knows it before the call. The gap is an age.',
        }),
      },
      {
        facts: ['HOT-19'],
        sources: ['infoline', 'dhs'],
        text: msg('The hotline can tell you about help close to where you are.', {id: 'lines.hotline.services', desc: 'A note under the national hotline.'}),
      },
      {
        facts: ['HOT-21'],
        sources: ['dhs'],
        text: msg('Anyone can call, for themselves or for someone else.', {id: 'lines.hotline.anyone', desc: 'A note under the national hotline.'}),
      },
      {
        facts: ['HOT-18'],
        sources: ['infoline', 'dhs'],
        audiences: ['helper', 'professional'],
        text: msg('You can tell the hotline what you have seen.', {id: 'lines.hotline.tip', desc: 'A note under the national hotline, for someone worried about another person.'}),
      },
      {
        facts: ['HOT-24'],
        sources: ['dhs'],
        audiences: ['helper', 'professional'],
        text: msg('After you call for emergency help, you can call the hotline too.', {
          id: 'lines.hotline.after-emergency',
          desc: 'A note under the national hotline, for someone who has called the police. It makes no promise about what follows.',
        }),
      },
      {
        facts: ['HOT-20'],
        sources: ['infoline', 'dhs'],
        audiences: ['professional'],
        text: msg('Staff can ask for training, technical help or information.', {id: 'lines.hotline.staff', desc: 'A note under the national hotline, for professionals.'}),
      },
    ],
  },
  {
    id: 'local',
    facts: ['HOT-07'],
    sources: ['wheeler', 'infoline'],
    checked: '2026-11-21',
    reviewBy: '2027-02-19',
    regions: ['us-ct'],
    name: msg(str`${formatNumber(numbers.local)} of Connecticut`, {id: 'lines.local.name', desc: 'Name of the line that finds local services. The gap is its number, which is also its name.'}),
    purpose: msg('To find help near you in Connecticut.', {id: 'lines.local.purpose', desc: 'When to use the line for local services.'}),
    channels: [call(numbers.local)],
    notes: [],
  },
  {
    id: 'careline',
    facts: [],
    sources: ['hart'],
    checked: '2026-11-21',
    reviewBy: '2027-02-19',
    regions: ['us-ct'],
    name: msg('Connecticut DCF Careline', {
      id: 'lines.careline.name',
      desc: 'Name of the state line for children. DCF is the Department of Children and Families.',
    }),
    purpose: msg(str`If someone under ${childAge} is being hurt or controlled. DCF is the Department of Children and Families.`, {
      id: 'lines.careline.purpose',
      desc: 'When to use the line for children. The gap is an age.',
    }),
    channels: [call(numbers.careline)],
    notes: [
      {
        facts: [],
        sources: ['hart'],
        audiences: ['self'],
        text: msg('It takes reports for the state, and the state may act on them.', {
          id: 'lines.careline.reports',
          desc: 'A note under the state line for children, so that a person in the situation knows it before the call.',
        }),
      },
    ],
  },
  {
    id: 'hsi',
    facts: ['HOT-05', 'IMM-03'],
    sources: ['wheeler', 'ova', 'tip-line'],
    checked: '2026-11-21',
    reviewBy: '2027-02-19',
    audiences: ['helper', 'professional'],
    onRequest: true,
    name: msg('Homeland Security Investigations Tip Line', {id: 'lines.hsi.name', desc: 'The official name of a federal tip line.'}),
    purpose: msg('If you choose to report to federal agents, and there is no danger now.', {id: 'lines.hsi.purpose', desc: 'When to use the federal tip line.'}),
    channels: [call(numbers.hsi)],
    notes: [
      {
        facts: [],
        sources: ['tip-line'],
        text: msg('This line belongs to federal law enforcement, under Homeland Security. It is not a help line.', {
          id: 'lines.hsi.not-help',
          desc: 'A plain warning under the federal tip line.',
        }),
      },
    ],
  },
];
