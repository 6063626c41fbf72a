/**
 * The lines of help and the services in the form that directories of services exchange: the Human Services Data Specification
 * (HSDS) of Open Referral. It says only what the content says; where the content does not know, a field is
 * left out, and the operator of the hotline is left out on purpose (C-02).
 */
import {createHash} from 'node:crypto';
import {contentFor, locales, textsFor} from '../content/index.js';
import {languages} from '../content/languages.js';
import {childAge} from '../content/lines.js';
import {sources} from '../content/sources.js';
import type {Age, CallChannel, Channel, ChatChannel, Line, LineId, Region, Service, ServiceId, SourceId, WebChannel} from '../content/types.js';

/** The version of HSDS whose terms are used. */
export const hsdsVersion = '3.1';

/** Ours for good: with another one every id would change, and a directory would take each service in a second time. */
const namespace = 'c367e219-2a55-40b7-9e7e-bf5ac946f1dc';

/** The UUID that a name always has (RFC 9562, version 5). */
export function uuidOf(name: string, within = namespace): string {
  const hash = createHash('sha1').update(Buffer.from(within.replaceAll('-', ''), 'hex')).update(name).digest();
  hash[6] = (hash[6] & 0x0f) | 0x50;
  hash[8] = (hash[8] & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Every line and service that is offered; the tip line of law enforcement is shown on request only and is no service. */
const helpIn = (locale: string): readonly (Line | Service)[] => [
  ...(contentFor(locale)?.lines.filter(({onRequest}) => !onRequest) ?? []),
  ...(textsFor(locale)?.resources.services ?? []),
];

/** Who provides it: it is itself an organization, belongs to one that has a record, or to the publisher of a source. */
const providers: Readonly<Partial<Record<LineId | ServiceId, 'itself' | {service: ServiceId} | {publisher: SourceId}>>> = {
  local: {publisher: 'infoline'},
  careline: {service: 'dcf'},
  hart: {service: 'dcf'},
  dcf: 'itself',
  love146: 'itself',
  'victim-services': {publisher: 'victim-services'},
  'safe-connect': {publisher: 'safe-connect'},
  'mental-health': 'itself',
  samhsa: 'itself',
  'missing-kids': 'itself',
  'federal-office': {publisher: 'hhs'},
  'blue-campaign': {publisher: 'blue-campaign'},
};

const areas: Readonly<Record<Region, string>> = {'us-ct': 'Connecticut', us: 'United States'};

const areaOf = (regions: readonly Region[] = ['us']) => regions.map((region) => areas[region]).join(', ');

const sentences = (...parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part).map((part) => String(part).replace(/[^.?!]$/, '$&.')).join(' ');

const descriptionOf = ({purpose, notes}: Line | Service) => sentences(purpose, ...notes.filter(({audiences}) => !audiences).map(({text}) => text));

const isWeb = (channel: Channel): channel is WebChannel => channel.kind === 'web';
const isChat = (channel: Channel): channel is ChatChannel => channel.kind === 'chat';
const isPhone = (channel: Channel): channel is Exclude<Channel, WebChannel | ChatChannel> => 'number' in channel;

const phoneTypes = {call: 'voice', text: 'text', relay: 'textphone'} as const;

const named = new Intl.DisplayNames('en', {type: 'language'});

/** The languages that a sentence names; those that need an interpreter are not named in it. */
const languagesIn = (owner: string, words = '') =>
  Object.keys(languages)
    .map((code) => ({code, name: named.of(code) ?? code}))
    .filter(({name}) => words.includes(name))
    .map(({code, name}) => ({id: uuidOf(`${owner}/language/${code}`), name, code}));

const phonesOf = ({id, channels}: Line | Service) =>
  channels.filter(isPhone).map((channel) => {
    const key = `${id}/phone/${channel.kind}/${channel.number}`;
    const spoken = languagesIn(key, channel.languages);
    return {
      id: uuidOf(key),
      number: channel.number,
      type: phoneTypes[channel.kind],
      description: sentences(channel.label, channel.regions && `Only in ${areaOf(channel.regions)}`, channel.hours, channel.languages, channel.note),
      ...(spoken.length && {languages: spoken}),
    };
  });

/** HSDS has no way to say "day and night", but a way that everyone reads so. Other hours are given in words. */
function schedulesOf({id, channels}: Line | Service, always: string | undefined) {
  const hours = [...new Set(channels.map((channel) => channel.hours).filter((words) => words !== undefined))];
  return hours.map((description) => ({
    id: uuidOf(`${id}/schedule/${description}`),
    ...(description === always && {freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at: '23:59'}),
    description,
  }));
}

function organizationOf(help: Line | Service, all: readonly (Line | Service)[]): object | undefined {
  const provider = providers[help.id];
  if (!provider) return undefined;
  if (provider !== 'itself' && 'publisher' in provider) {
    const {publisher} = sources[provider.publisher];
    return {id: uuidOf(`organization/${publisher}`), name: publisher, description: sentences(`Provides ${help.name}`)};
  }
  const itself = provider === 'itself' ? help : all.find(({id}) => id === provider.service);
  if (!itself) throw new Error(`${help.id} belongs to a service that there is no record of.`);
  const website = itself.channels.find(isWeb)?.url;
  return {id: uuidOf(`organization/${itself.id}`), name: itself.name, description: descriptionOf(itself), ...(website && {website})};
}

/** The words in other languages, which HSDS has no term for. A record that is not translated whole is not in it. */
const translationsOf = (help: Line | Service) =>
  locales.flatMap((language) => {
    const there = language === 'en' ? undefined : helpIn(language).find(({id}) => id === help.id);
    const said = (record: Line | Service) => [record.purpose, ...record.notes.map(({text}) => text)];
    if (!there || said(there).some((words, i) => words === said(help)[i])) return [];
    return [{language, name: there.name, description: descriptionOf(there), state: contentFor(language).translation}];
  });

/** One page of services, as the API of HSDS answers: the data model itself has no form for more than one record. */
export function hsds() {
  const all = helpIn('en');
  const offers = textsFor('en')?.resources.needs.flatMap((need) => need.offers) ?? [];
  const forAge = textsFor('en')?.resources.forAge;
  const always = all.find(({id}) => id === 'hotline')?.channels[0]?.hours;

  /** Of whoever is for one age in all that they are offered for. */
  const ageOf = (help: Line | Service): Age | undefined => {
    if ('age' in help) return help.age;
    const ages = new Set(offers.filter(({id}) => id === help.id).map(({age}) => age));
    return ages.size === 1 ? [...ages][0] : undefined;
  };

  const contents = all.map((help) => {
    const {id, name, checked, channels, regions} = help;
    const age = ageOf(help);
    const url = (channels.find(isWeb) ?? channels.find(isChat))?.url;
    const chats = channels.filter(isChat).map((channel) => ({id: uuidOf(`${id}/url/${channel.url}`), label: channel.label, url: channel.url}));
    const interpreted = channels.find((channel): channel is CallChannel => 'interpreted' in channel)?.languages;
    const phones = phonesOf(help);
    const schedules = schedulesOf(help, always);
    // What is spoken on the phone. That a text must be in English says nothing of a call.
    const spoken = languagesIn(id, channels.find(({kind}) => kind === 'call')?.languages);
    const organization = organizationOf(help, all);
    const translations = translationsOf(help);
    return {
      id: uuidOf(`service/${id}`),
      name,
      description: descriptionOf(help),
      status: 'active',
      ...(url && {url}),
      ...(chats.length && {additional_urls: chats}),
      ...(interpreted && {interpretation_services: interpreted}),
      ...(age && {eligibility_description: forAge?.[age]}),
      ...(age === 'adult' && {minimum_age: childAge}),
      assured_date: checked,
      ...(phones.length && {phones}),
      ...(schedules.length && {schedules}),
      service_areas: [{id: uuidOf(`${id}/area`), name: areaOf(regions)}],
      ...(spoken.length && {languages: spoken}),
      ...(organization && {organization}),
      ...(translations.length && {translations}),
    };
  });

  const size = contents.length;
  return {version: hsdsVersion, total_items: size, total_pages: 1, page_number: 1, size, first_page: true, last_page: true, empty: size === 0, contents};
}
