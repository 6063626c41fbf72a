/** What the four blocks say when nothing is set on them, as plain text: for the stand-ins that are written as HTML. */
import {contentFor, type Audience, type Channel, type Content, type Help, type Line, type LineId, type SourceId} from '../../content/index.js';
import {fill, formatDate, listed} from './text.js';

export interface ShownChannel {
  readonly href: string;
  readonly label: string;
  readonly notes: readonly string[];
}

export interface ShownLine {
  readonly name: string;
  readonly purpose: string;
  readonly channels: readonly ShownChannel[];
  readonly notes: readonly string[];
  readonly isUrgent: boolean;
}

export interface ShownSources {
  readonly checked: string;
  readonly before: readonly string[];
  readonly sources: readonly {title: string; publisher: string; date: string; url?: string | undefined}[];
  readonly after: readonly string[];
}

/** Nothing is left out by region: the blocks show Connecticut, which has all there is. */
const isFor =
  (audience: Audience) =>
  ({audiences}: {audiences?: readonly Audience[]}) =>
    audiences?.includes(audience) ?? true;

function hrefOf(channel: Channel): string {
  if (channel.kind === 'chat' || channel.kind === 'web') return channel.url;
  if (channel.kind === 'text') return `sms:${channel.number}${channel.keyword ? `?&body=${channel.keyword}` : ''}`;
  return `tel:${channel.number}`;
}

const askFor = (channel: Channel, {lang, languages, interface: words}: Content) =>
  channel.kind === 'call' && channel.interpreted ? [`${words.askLanguage} ${listed(lang, channel.interpreted.map((code) => languages[code].name))}`] : [];

const full = (line: Line, content: Content): ShownLine => ({
  ...named(line),
  channels: line.channels.map((channel) => ({
    href: hrefOf(channel),
    label: channel.label,
    notes: [
      ...(channel.note ? [channel.note] : []),
      ...(channel.hours ? [`${content.interface.hours}: ${channel.hours}`] : []),
      `${content.interface.languages}: ${channel.languages ?? content.interface.languagesUnknown}`,
      ...askFor(channel, content),
    ],
  })),
  notes: line.notes.filter(isFor('self')).map(({text}) => text),
});

const compact = (line: Line, content: Content): ShownLine => ({
  ...named(line),
  channels: line.channels
    .filter(({kind}) => kind !== 'relay')
    .map((channel) => ({
      href: hrefOf(channel),
      label: channel.label,
      notes: channel.languages ? [`${content.interface.languages}: ${channel.languages}`, ...askFor(channel, content)] : [],
    })),
  notes: [],
});

const named = ({id, name, purpose}: Line) => ({name, purpose, isUrgent: id === 'emergency'});

function sourcesOf({lang, translation, sources, nextCheck, interface: words}: Content, cited: readonly SourceId[], lines: readonly Help[]): ShownSources {
  const shown = [...new Set([...cited, ...lines.flatMap((line) => line.sources)])].map((id) => sources[id]!);
  const oldest = [...shown, ...lines].map(({checked}) => checked).sort()[0];
  return {
    checked: fill(words.checked, {date: formatDate(lang, oldest)}),
    before: [fill(words.nextCheck, {date: formatDate(lang, nextCheck)}), words.sourcesNote],
    sources: shown.map(({title, publisher, date, url}) => ({title, publisher, url, date: date === 'undated' ? words.undated : formatDate(lang, date)})),
    after: [...(translation === 'draft' ? [words.draftNote] : []), words.readNote],
  };
}

/** Everything the four blocks say in a language. */
export function shown(lang: string) {
  const content = contentFor(lang);
  if (!content) throw new Error(`There are no words in "${lang}".`);
  const {quickExit, redFlags, screening, interface: words} = content;
  const pick = (ids: readonly LineId[]) => ids.flatMap((id) => content.lines.filter((line) => line.id === id));
  const texts = (facts: readonly {text: string; audiences?: readonly Audience[]}[]) => facts.filter(isFor('helper')).map(({text}) => text);
  const all = content.lines.filter(isFor('self')).filter(({onRequest}) => !onRequest);
  const last = pick(['emergency', 'hotline', 'careline']);
  return {
    exit: {
      label: quickExit.label,
      url: quickExit.url,
      about: quickExit.about,
      title: quickExit.historyTitle,
      hint: quickExit.hint.shift,
      limits: quickExit.limits,
      history: [quickExit.history.menu, ...quickExit.historyAdvice],
    },
    hotline: {title: words.hotlineTitle, lines: all.map((line) => full(line, content)), choice: words.choice, sources: sourcesOf(content, [], all)},
    flags: {
      title: redFlags.title,
      caveats: texts(redFlags.caveats),
      filter: redFlags.filterLabel,
      places: [['', redFlags.anySetting], ...Object.entries(redFlags.settings)] as [string, string][],
      groups: redFlags.groups.map(({title, flags}) => ({title, flags: texts(flags)})),
      todoTitle: redFlags.todoTitle,
      todo: texts(redFlags.todo),
      avoidTitle: redFlags.avoidTitle,
      avoid: texts(redFlags.avoid),
      helpTitle: redFlags.helpTitle,
      lines: last.map((line) => compact(line, content)),
      sources: sourcesOf(content, redFlags.sources, last),
    },
    screening: {
      title: screening.title.self,
      intro: screening.intro.self,
      helpTitle: screening.helpTitle,
      first: pick(['emergency', 'hotline']).map((line) => compact(line, content)),
      privacy: screening.privacy,
      questions: screening.questions.map(({id, self, concern}) => ({id, text: self, isOpen: !concern})),
      answers: Object.entries(screening.answers),
      openHint: screening.openHint,
      stepsTitle: screening.stepsTitle.self,
      steps: screening.steps.map(({title, self}) => ({title, text: self})),
      always: screening.always.self,
      last: last.map((line) => compact(line, content)),
      clear: screening.clear,
      sources: sourcesOf(content, screening.sources, last),
    },
  };
}

export type Shown = ReturnType<typeof shown>;
