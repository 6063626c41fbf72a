/**
 * The shapes of everything a block can say. A record that lacks its source, a source that lacks its date,
 * or a sentence that did not go through `msg()` does not compile.
 */
declare const word: unique symbol;

/**
 * Words a person reads or hears, made by `msg()` or `verbatim()`. A bare string is not one.
 * @minLength 1
 */
export type Word = string & {readonly [word]: true};

/**
 * A telephone number in E.164: a plus sign, the country, the number, no spaces.
 * @pattern ^\+[0-9]{8,15}$
 */
export type E164 = `+${number}`;

/**
 * A short number that is dialled or texted as it stands.
 * @pattern ^[0-9]{3,6}$
 */
export type DialCode = `${number}`;

/**
 * An address that opens over https.
 * @pattern ^https://
 */
export type HttpsUrl = `https://${string}`;

/**
 * A day, `2026-11-21`.
 * @pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}$
 */
export type IsoDate = `${number}-${number}-${number}`;

/** A day, a month, a year, or the plain statement that the document bears no date. */
export type SourceDate = IsoDate | `${number}-${number}` | `${number}` | 'undated';

/**
 * The id of a fact in the inventory of the five documents, `HOT-01`. Checked against `inventory.json` by a test.
 * @pattern ^[A-Z]{3,4}-[0-9]{2}$
 */
export type FactId =
  `${'HOT' | 'IMM' | 'NOT' | 'DEF' | 'WHO' | 'HOW' | 'TRF' | 'VEN' | 'CASE' | 'FLG' | 'CAV' | 'SCR' | 'ENG' | 'STY' | 'IPV' | 'DMS' | 'RTS' | 'CTR' | 'NAT' | 'ACT' | 'STA'}-${number}`;

/** The documents and pages that facts come from; their records are in `sources.ts`. */
export type SourceId =
  | 'infoline'
  | 'wheeler'
  | 'ccadv'
  | 'dhs'
  | 'ova'
  | 'hotline-site'
  | 'hhs'
  | 'state'
  | 'hart'
  | 'ct-text'
  | 'tip-line'
  | 'census'
  | 'blue-campaign'
  | 'federal-law'
  | 'uscis'
  | 'assembly'
  | 'statutes'
  | 'victim-services'
  | 'safe-connect'
  | 'missing-kids'
  | 'dcf'
  | 'love146'
  | 'dmhas'
  | 'samhsa'
  | 'dcf-laws'
  | 'notice-law'
  | 'lodging-act'
  | 'lodging-rates'
  | 'prevention-act'
  | 'ours';

/** One or more sources; nothing is said without one. */
export type Sources = readonly [SourceId, ...SourceId[]];

/** Who the words speak to: the person in the situation, someone worried about them, or staff. */
export type Audience = 'self' | 'helper' | 'professional';

/** Where the visitor is: Connecticut, or elsewhere in the United States. */
export type Region = 'us-ct' | 'us';

/** Where a sign may be seen. */
export type Setting = 'home' | 'work' | 'school' | 'health' | 'public' | 'online';

/** The lines of help, by the name a page author writes in `lines`. */
export type LineId = 'emergency' | 'hotline' | 'local' | 'careline' | 'hsi';

/** The services beside the lines of help. */
export type ServiceId = 'hart' | 'dcf' | 'love146' | 'victim-services' | 'safe-connect' | 'mental-health' | 'samhsa' | 'missing-kids' | 'federal-office' | 'blue-campaign';

/** What somebody looks for, by the name a page author writes in `need`. */
export type NeedId = 'danger' | 'talk' | 'child' | 'legal' | 'housing' | 'report' | 'learn';

/** Whom a service is for. */
export type Age = 'child' | 'adult';

/** The articles, by the name a page author writes in `name`. A name stays the same for good. */
export type TopicName =
  | 'what-it-is'
  | 'who'
  | 'how'
  | 'where'
  | 'leaving'
  | 'partner-violence'
  | 'under-18'
  | 'rights'
  | 'how-to-help'
  | 'professionals'
  | 'workplaces';

/** The groups of signs, by the name a page author writes in `groups`. */
export type FlagGroupId = 'control' | 'work' | 'papers' | 'home' | 'health' | 'behavior' | 'sex';

/** What an answer may point to. It picks the next steps that are shown and nothing else. */
export type Concern = 'leaving' | 'threats' | 'debt' | 'papers' | 'shelter';

/** What a visitor can answer. There is no "I would rather not say": leaving a question alone says that. */
export type Answer = 'yes' | 'no' | 'unsure';

/** A language we can name, as in a `lang` attribute. */
export type LanguageCode = 'en' | 'es' | 'pt' | 'pl' | 'ht' | 'fr' | 'it' | 'zh' | 'vi' | 'ar' | 'uk';

/** A language by what it calls itself. */
export interface Language {
  readonly name: Word;
  /** Written from right to left. */
  readonly dir?: 'rtl';
}

/** When something was last looked at, and by when it must be looked at again. */
export interface Reviewed {
  /** The day somebody compared it with its source. */
  readonly checked: IsoDate;
  /** The first day on which it counts as overdue. */
  readonly reviewBy: IsoDate;
}

/** A document or page that a fact comes from. */
export interface Source extends Reviewed {
  /** `seed`: one of the five Connecticut documents. `external`: looked up elsewhere to correct or complete them. `editorial`: our own advice. */
  readonly origin: 'seed' | 'external' | 'editorial';
  /** As the publisher writes it; not translated. */
  readonly title: Word;
  /** As the publisher writes it; not translated. */
  readonly publisher: Word;
  /** What the document says of its own age. */
  readonly date: SourceDate;
  /** Where it can be read, if it has an address of its own. */
  readonly url?: HttpsUrl;
}

/** Documents and pages by their ids: those that something names. */
export type Sourced = Readonly<Partial<Record<SourceId, Source>>>;

/** One sentence or two that state a fact. */
export interface Fact {
  /** The inventory ids it carries; empty where it has none of its own: external, editorial, or a second wording. Not in the script. */
  readonly facts: readonly FactId[];
  /** Where it comes from. Not in the script, which names the sources of a block together. */
  readonly sources: Sources;
  /** What the visitor reads. */
  readonly text: Word;
  /** Who sees it. Left out: everyone. */
  readonly audiences?: readonly Audience[];
  /** Where it is true. Left out: everywhere. */
  readonly regions?: readonly Region[];
}

interface ChannelBase {
  /** The words on the link, with the number in them. */
  readonly label: Word;
  /** When somebody answers. Left out when no source says. */
  readonly hours?: Word;
  /** Which languages it takes. Left out when no source says. */
  readonly languages?: Word;
  /** Anything else to know before using it. */
  readonly note?: Word;
  /** Where it works. Left out: everywhere. */
  readonly regions?: readonly Region[];
}

/** A number to call. */
export interface CallChannel extends ChannelBase {
  readonly kind: 'call';
  readonly number: E164 | DialCode;
  /** Languages that an interpreter can be asked for, to be named in themselves; not all there are. */
  readonly interpreted?: readonly LanguageCode[];
}

/** A number to text, with the word to send if one is needed. */
export interface TextChannel extends ChannelBase {
  readonly kind: 'text';
  readonly number: E164 | DialCode;
  readonly keyword?: string;
}

/** A page with a chat. */
export interface ChatChannel extends ChannelBase {
  readonly kind: 'chat';
  readonly url: HttpsUrl;
}

/** A website that says more. */
export interface WebChannel extends ChannelBase {
  readonly kind: 'web';
  readonly url: HttpsUrl;
}

/** The relay service for people who cannot hear or speak on the phone. */
export interface RelayChannel extends ChannelBase {
  readonly kind: 'relay';
  readonly number: DialCode;
}

/** One way to reach a line of help. */
export type Channel = CallChannel | TextChannel | ChatChannel | WebChannel | RelayChannel;

/** Somebody who helps, and how to reach them. */
export interface Help extends Reviewed {
  /** The inventory ids it carries. Not in the script. */
  readonly facts: readonly FactId[];
  readonly sources: Sources;
  /** A person called, texted and opened it on the day in `checked`. Left out: it was only compared with published pages. */
  readonly tried?: true;
  /** Where it answers. Left out: everywhere. */
  readonly regions?: readonly Region[];
  /** Who it is offered to. Left out: everyone. */
  readonly audiences?: readonly Audience[];
  readonly name: Word;
  /** When to use it, in one sentence. */
  readonly purpose: Word;
  /** In the order they are offered. */
  readonly channels: readonly Channel[];
  /** What else is known about it. */
  readonly notes: readonly Fact[];
}

/** A line of help: one record per line in the whole repository. */
export interface Line extends Help {
  readonly id: LineId;
  /** Shown only where a page author names it in `lines`, and closed until opened. */
  readonly onRequest?: true;
  readonly channels: readonly [Channel, ...Channel[]];
}

/** A service that is no line of help for everyone. It may have no channel: then a line of help finds it. */
export interface Service extends Help {
  readonly id: ServiceId;
  /** Left out: for people of any age. */
  readonly age?: Age;
}

/** A line or a service where somebody looks for something. */
export interface Offer {
  readonly id: LineId | ServiceId;
  /** What it is for here. Left out: what its record says. */
  readonly purpose?: Word;
  /** Who it is offered to here. Left out: whoever its record is for. */
  readonly audiences?: readonly Audience[];
  /** Only for people of this age here. Left out: as its record says. */
  readonly age?: Age;
}

/** What somebody looks for, and who can help with it. */
export interface Need {
  readonly id: NeedId;
  readonly title: Word;
  /** What to know first. */
  readonly notes: readonly Fact[];
  /** In the order they are offered; those for a child come first. */
  readonly offers: readonly [Offer, ...Offer[]];
}

/** Everything `<ht-resources>` says, beside the lines of help. */
export interface Resources {
  readonly title: Word;
  readonly notes: readonly Fact[];
  readonly needs: readonly Need[];
  readonly services: readonly Service[];
  readonly needLabel: Word;
  readonly anyNeed: Word;
  readonly ageLabel: Word;
  readonly ages: Readonly<Record<'any' | Age, Word>>;
  /** On a service for people of one age. */
  readonly forAge: Readonly<Record<Age, Word>>;
  /** By plural category of the visitor's language; `{count}` is filled in. */
  readonly shown: Counted;
}

/** A part of an article. */
export interface Section {
  /** The name a page author writes in `sections`. A name stays the same for good. */
  readonly id: string;
  readonly title: Word;
  /** Who sees it. Left out: everyone. */
  readonly audiences?: readonly Audience[];
  /** It says what a law is: then the note that this is no legal advice stands after the summary. */
  readonly law?: true;
  /** Sentences, read one after the other. */
  readonly text: readonly Fact[];
  /** Things of one kind, one under the other. */
  readonly list?: readonly Fact[];
  /** Sentences after the list. */
  readonly after?: readonly Fact[];
  /** Websites that somebody needs for what it says. */
  readonly links?: readonly WebChannel[];
}

/** An article. */
export interface Topic {
  readonly name: TopicName;
  readonly title: Word;
  /** The whole of it in two or three sentences, for whoever reads no further. */
  readonly summary: readonly [Fact, ...Fact[]];
  readonly sections: readonly [Section, ...Section[]];
}

/** What `<ht-topic>` says around an article. */
export interface TopicWords {
  readonly contents: Word;
  /** After the summary of an article that says what a law is; `{date}` is filled in. */
  readonly law: Word;
  readonly helpTitle: Word;
  /** Over the list of sources: what the numbers after the sentences mean. */
  readonly cited: Word;
}

/** The long texts in one language: not in the script, but in a file beside it that a page with `<ht-topic>` or `<ht-resources>` asks for. */
export interface Texts {
  readonly lang: string;
  /** Where their facts come from. */
  readonly sources: Sourced;
  /** How the language writes each date in here. */
  readonly dates: Readonly<Record<string, Word>>;
  readonly topics: readonly Topic[];
  readonly topicWords: TopicWords;
  readonly resources: Resources;
}

/** A sign, with the places where it may be seen. */
export interface Flag extends Fact {
  /** Left out: anywhere. */
  readonly settings?: readonly Setting[];
}

/** Signs that belong together. */
export interface FlagGroup {
  readonly id: FlagGroupId;
  readonly title: Word;
  readonly flags: readonly Flag[];
}

/** Everything `<ht-red-flags>` says. */
export interface RedFlags {
  /** Where its facts come from, all together. */
  readonly sources: readonly SourceId[];
  readonly title: Word;
  /** What to know before reading any sign. */
  readonly caveats: readonly Fact[];
  readonly groups: readonly FlagGroup[];
  readonly todoTitle: Word;
  readonly todo: readonly Fact[];
  readonly avoidTitle: Word;
  readonly avoid: readonly Fact[];
  readonly filterLabel: Word;
  readonly anySetting: Word;
  readonly settings: Readonly<Record<Setting, Word>>;
  /** By plural category of the visitor's language; `{count}` is filled in. */
  readonly shown: Counted;
  readonly helpTitle: Word;
}

/** One question in its two wordings. */
export interface Question {
  readonly id: string;
  readonly facts: readonly FactId[];
  readonly sources: Sources;
  /** To oneself, and for staff to read aloud. */
  readonly self: Word;
  /** About someone else. Left out where the documents ask it only of the person. */
  readonly helper?: Word;
  /** What the answers in `points` point to. Left out for a question that only helps to think. */
  readonly concern?: Concern;
  /** The answers that show the next steps of `concern`. Some questions worry when the answer is no. */
  readonly points?: readonly Answer[];
}

/** What to do next about one concern. */
export interface NextStep {
  readonly concern: Concern;
  readonly title: Word;
  readonly facts: readonly FactId[];
  readonly sources: Sources;
  readonly self: Word;
  readonly helper: Word;
}

/** Everything `<ht-screening>` says. */
export interface Screening {
  /** Where its facts come from, all together. */
  readonly sources: readonly SourceId[];
  readonly title: Readonly<Record<Audience, Word>>;
  /** Read before the first question. */
  readonly intro: Readonly<Record<Audience, readonly Word[]>>;
  readonly questions: readonly Question[];
  readonly answers: Readonly<Record<Answer, Word>>;
  /** Beside a question that has no answers to choose. */
  readonly openHint: Word;
  readonly stepsTitle: Readonly<Record<Audience, Word>>;
  readonly steps: readonly NextStep[];
  /** On a step that belongs to an answer. */
  readonly fits: Word;
  /** Heard after an answer; `{steps}` is filled in. */
  readonly fitting: Word;
  /** Said whatever was answered, and when nothing was. */
  readonly always: Readonly<Record<Audience, Word>>;
  readonly helpTitle: Word;
  readonly adviceTitle: Word;
  /** How to talk with someone. */
  readonly advice: readonly Fact[];
  readonly clear: Word;
  readonly cleared: Word;
  readonly privacy: Word;
}

/** A sentence about a number of things, `{count}` of them, in each form that the language has for numbers. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, Word>> & {other: Word}>;

/** Everything `<ht-quick-exit>` says, and where it goes. */
export interface QuickExit extends Reviewed {
  readonly label: Word;
  /** How to leave without the button, by the value of `shortcut` or `gesture`. */
  readonly hint: Readonly<Record<'shift' | 'escape' | 'triple-tap', Word>>;
  /** `{count}` more presses or taps are needed; by plural form and by how one leaves. */
  readonly progress: Readonly<Record<'shift' | 'escape' | 'triple-tap', Counted>>;
  /** Said when the row of presses was not finished in time. */
  readonly expired: Word;
  /** The name of the button that opens the explanation. */
  readonly about: Word;
  /** What the button cannot do. */
  readonly limits: readonly Word[];
  readonly historyTitle: Word;
  /** Where a browser lists the pages that were opened. */
  readonly history: Readonly<Record<'menu' | 'safari-phone', Word>>;
  /** What to think of before deleting, and instead. */
  readonly historyAdvice: readonly Word[];
  readonly practice: Readonly<Record<'start' | 'on' | 'done' | 'back' | 'over', Word>>;
  /** Said in a frame that cannot take the page around it along. */
  readonly framed: Word;
  /** Where it goes when the page author names no other place. */
  readonly url: HttpsUrl;
}

/** Words around the facts, shared by the blocks. */
export interface Interface {
  readonly hotlineTitle: Word;
  readonly choice: Word;
  readonly more: Word;
  /** `{date}` is filled in. */
  readonly checked: Word;
  readonly nextCheck: Word;
  readonly sourcesNote: Word;
  readonly readNote: Word;
  readonly undated: Word;
  readonly hours: Word;
  readonly languages: Word;
  /** In the place of languages that no source names. */
  readonly languagesUnknown: Word;
  /** Before languages named in themselves. */
  readonly askLanguage: Word;
  readonly languageLabel: Word;
  readonly languageChanged: Word;
  readonly draftNote: Word;
}

/** What stands between two things in a list, and before the last one. */
export interface Joins {
  /** One of them is meant. */
  readonly one: readonly [between: Word, last: Word];
  /** All of them are. */
  readonly all: readonly [between: Word, last: Word];
}

/** Everything in one language: plain, frozen, and safe to turn into JSON. */
export interface Content {
  /** The language of the words. */
  readonly lang: string;
  /** The direction the words are written in. */
  readonly dir: 'ltr' | 'rtl';
  /** How far the words can be trusted: written in this language, read by a person who signed every one, or some still not. */
  readonly translation: 'original' | 'reviewed' | 'draft';
  readonly languages: Readonly<Record<LanguageCode, Language>>;
  /** Those that the lines and blocks in here name. */
  readonly sources: Sourced;
  readonly lines: readonly Line[];
  /** The first day on which one of the lines counts as overdue. */
  readonly nextCheck: IsoDate;
  /** How the language writes each date in here, as exactly as it is known: "November 2026", "2022". */
  readonly dates: Readonly<Record<string, Word>>;
  readonly joins: Joins;
  readonly redFlags: RedFlags;
  readonly screening: Screening;
  readonly quickExit: QuickExit;
  readonly interface: Interface;
}

/** A fact of the documents that is not shown. Never in the script. */
export interface Held {
  readonly facts: readonly [FactId, ...FactId[]];
  /** Why a reader must not see it, or what has to happen first. */
  readonly reason: string;
  /** Numbers and addresses that must not appear in the script. */
  readonly values?: readonly string[];
}

/** A value of the documents that is not shown, in a fact that is: a newer one replaced it, or nobody has opened it yet. Never in the script. */
export interface Replaced {
  readonly value: string;
  readonly facts: readonly [FactId, ...FactId[]];
  readonly reason: string;
}
