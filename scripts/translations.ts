/**
 * The translations as they stand, held against the English of today. Lit's tool lets a sentence through that was
 * translated from other words, or not at all; a visitor would then be told something we no longer say. Here each
 * sentence carries who stands for it and a mark of the very texts that this person read.
 */
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import type {ProgramMessage} from '@lit/localize-tools/lib/messages.js';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';

const root = fileURLToPath(new URL('../', import.meta.url));
const config = readConfigFileAndWriteSchema(join(root, 'content/lit-localize.json'));
/** Where the translations stand. */
export const translationsFolder = join(root, 'content/translations');

/** The languages that are translated into. */
export const targets: readonly string[] = config.targetLocales;

/** How far a person stands for a sentence: not at all, or by having read both texts. */
export type State = 'draft' | 'reviewed';

/** Who wrote or read a translation, when, and the mark of both texts as they were then. */
export interface SignOff {
  readonly state: State;
  readonly by: string;
  readonly on: string;
  readonly mark: string;
}

/** A piece of a sentence: words, or a gap, as it is written in the English, `${formatNumber(number)}`, and by the number that says which value fills it. */
export type Piece = string | {readonly gap: string; readonly id: string};

/** An English sentence as it stands in `content/`. */
export interface Message {
  readonly id: string;
  readonly text: readonly Piece[];
  /** File and line: `content/lines.ts:41`. */
  readonly at: string;
}

/** A sentence of a translation file. */
export interface Unit {
  readonly id: string;
  /** The English it was translated from. */
  readonly source: readonly Piece[];
  readonly target: readonly Piece[];
  readonly signOff: SignOff | undefined;
  /** The English that was signed, where it has changed since. */
  readonly before: string | undefined;
}

const gapsIn = (text: readonly Piece[]) => text.flatMap((piece) => (typeof piece === 'string' ? [] : [`${piece.id} ${piece.gap}`])).sort();
/** A sentence with all that decides what a visitor will read. */
const exact = (text: readonly Piece[]) => text.map((piece) => (typeof piece === 'string' ? piece : `{${piece.id} ${piece.gap}}`)).join('');
const isSame = (a: readonly Piece[], b: readonly Piece[]) => exact(a) === exact(b);

/** A sentence in one line, its gaps as they are written in the English. */
export const plain = (text: readonly Piece[]): string => text.map((piece) => (typeof piece === 'string' ? piece : piece.gap)).join('');

const fileOf = (locale: string) => join(translationsFolder, `${locale}.xlf`);
const nameOf = (locale: string) => `content/translations/${locale}.xlf`;

/** A short mark that changes with either text, and with who signs for them. */
export const markOf = ({source, target}: Pick<Unit, 'source' | 'target'>, {state, by, on}: Omit<SignOff, 'mark'>): string =>
  createHash('sha256').update([exact(source), exact(target), state, by, on].join('\n')).digest('hex').slice(0, 12);

const sentenceOf = ({state, by, on, mark}: SignOff) => `${state} by ${by} on ${on}, texts ${mark}`;

function parseSignOff(note: string | null | undefined): SignOff | undefined {
  const [, state, by, on, mark] = /^(draft|reviewed) by (\S.*) on (\d{4}-\d\d-\d\d), texts ([0-9a-f]{12})$/.exec(note ?? '') ?? [];
  return mark ? {state: state as State, by: by, on: on, mark} : undefined;
}

const localizer = (outputDir = translationsFolder) => new RuntimeLitLocalizer({...config, output: {mode: 'runtime', outputDir}});

/** The English of today, in the order in which people meet it in the files. */
export function readMessages(): Message[] {
  const {messages, errors} = localizer().extractSourceMessages();
  if (errors.length) throw new Error(errors.map(({messageText}) => (typeof messageText === 'string' ? messageText : messageText.messageText)).join('\n'));
  const place = ({file, node}: ProgramMessage) => `${relative(root, file.fileName)}:${String(file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1).padStart(5)}`;
  return messages
    .map((message) => ({message, place: place(message)}))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({message: {name, contents}, place}) => ({
      id: name,
      text: contents.map((part) => (typeof part === 'string' ? part : {gap: part.untranslatable, id: String(part.index)})),
      at: place.replace(/: +/, ':'),
    }));
}

const written = (document: Document) => `${new XMLSerializer().serializeToString(document).trim()}\n`;
const fail = (_level: string, message: string) => {
  throw new Error(message);
};
const parse = (xml: string) => new DOMParser({errorHandler: fail}).parseFromString(xml, 'text/xml');
const unitsOf = (document: Document) => Array.from(document.getElementsByTagName('trans-unit'));
const noteFrom = (unit: Element, from: string) => Array.from(unit.getElementsByTagName('note')).find((note) => note.getAttribute('from') === from);

/** Writes a note into a sentence; an empty one goes. */
function setNote(unit: Element, from: string, text: string): void {
  const {ownerDocument: document} = unit;
  let note = noteFrom(unit, from);
  if (!text) {
    if (note?.previousSibling) unit.removeChild(note.previousSibling);
    if (note) unit.removeChild(note);
    return;
  }
  if (!note) {
    note = document.createElement('note');
    note.setAttribute('from', from);
    for (const node of [document.createTextNode('  '), note, document.createTextNode('\n')]) unit.appendChild(node);
  }
  note.textContent = text;
}

/**
 * The text of a `<source>` or `<target>`.
 * @throws Error where something other than words and gaps stands in it: a tool left a mark that would be lost.
 */
function textOf(unit: Element, name: 'source' | 'target'): Piece[] {
  const [element, ...others] = Array.from(unit.getElementsByTagName(name));
  const pieces = Array.from(element?.childNodes ?? []).map((node): Piece | undefined =>
    node.nodeName === 'x' ? {gap: (node as Element).getAttribute('equiv-text') ?? '', id: (node as Element).getAttribute('id') ?? ''} : node.nodeName === '#text' ? (node.nodeValue ?? '') : undefined,
  );
  if (others.length || pieces.includes(undefined)) throw new Error(`${unit.getAttribute('id')}: leave one <${name}> with words and <x …/> in it, and nothing else.`);
  return pieces as Piece[];
}

/** The sentences of a translation file. */
export const unitsIn = (xml: string): Unit[] =>
  unitsOf(parse(xml)).map((unit) => ({
    id: unit.getAttribute('id') ?? '',
    source: textOf(unit, 'source'),
    target: textOf(unit, 'target'),
    signOff: parseSignOff(noteFrom(unit, 'sign-off')?.textContent),
    before: noteFrom(unit, 'english-before')?.textContent ?? undefined,
  }));

/**
 * The sentences of a language; none while it has no file.
 * @throws Error for a file that cannot be read, or is of another language: Lit's tool would take its sentences for missing.
 */
export function readUnits(locale: string): Unit[] {
  if (!existsSync(fileOf(locale))) return [];
  try {
    const xml = readFileSync(fileOf(locale), 'utf8');
    const language = parse(xml).getElementsByTagName('file')[0]?.getAttribute('target-language');
    if (language !== locale) throw new Error(`its target-language is "${language ?? ''}". Write "${locale}".`);
    return unitsIn(xml);
  } catch (error) {
    throw new Error(`${nameOf(locale)}: ${(error as Error).message}`, {cause: error});
  }
}

/** How many of the sentences a person has signed as read. */
export const reviewedIn = (units: readonly Unit[]): number => units.filter(({signOff}) => signOff?.state === 'reviewed').length;

/** Sentences whose id is no longer in `content/`: their translations would be lost. */
export const goneFrom = (units: readonly Unit[], messages: readonly Message[]): Unit[] => units.filter(({id}) => !messages.some((message) => message.id === id));

/** Sentences that were translated from other English than that of today. */
export const changedIn = (units: readonly Unit[], messages: readonly Message[]): Unit[] =>
  units.filter(({id, source}) => messages.some((message) => message.id === id && !isSame(message.text, source)));

/**
 * Everything that keeps a translation from being shipped, each with the file, the id, both texts and what to do.
 * Empty is good.
 */
export function problemsIn(locale: string, messages: readonly Message[], units: readonly Unit[]): string[] {
  const file = nameOf(locale);
  const say = (id: string, what: string, texts: readonly [label: string, text: readonly Piece[] | undefined][], remedy: string) =>
    [`${file}: ${id}: ${what}`, ...texts.map(([label, text]) => `    ${label}: ${plain(text ?? []).trim() || '(nothing)'}`), `    → ${remedy}`].join('\n');
  const sign = (id: string) => `npm run words -- --sign ${locale} --by "Your Name" ${id}`;
  const gone = goneFrom(units, messages);

  const left = units.flatMap((unit, i) => {
    const {id, source, target} = unit;
    const fault = (what: string, remedy: string) => [say(id, what, [['English it was', source], [locale, target]], remedy)];
    if (gone.includes(unit)) return fault('this id is no longer in content/.', 'If its sentence has a new id, move this translation there. To drop it: npm run words -- --drop');
    if (units.findIndex((other) => other.id === id) < i) return fault('stands here twice.', 'Delete one of the two.');
    return [];
  });

  const open = messages.flatMap(({id, text, at}) => {
    const unit = units.find((one) => one.id === id);
    const fault = (what: string, remedy: string, ...more: [string, readonly Piece[]][]) => [
      say(id, what, [[`English (${at})`, text], ...more, [locale, unit?.target]], remedy),
    ];
    if (!unit) return fault('is not in this file.', 'Run: npm run words. Then translate it.');
    const {source, target, signOff, before} = unit;
    if (!plain(target).trim()) return fault('has no translation.', `Write its <target>, then: ${sign(id)}`);
    if (!isSame(source, text)) {
      return fault('the English has changed since it was translated.', `Run: npm run words. See whether the translation still says the same, then: ${sign(id)}`, ['English it was', source]);
    }
    if (target.some((piece) => typeof piece === 'string' && /\p{N}/u.test(piece))) {
      return fault('there is a digit in the translation.', 'Numbers come from content/, through the gaps of the English. Take the digit out.');
    }
    const unfit = target.map((piece) => (typeof piece === 'string' ? /[&<>\n]/.exec(piece)?.[0] : undefined)).find(Boolean);
    if (unfit) return fault(`there is ${unfit === '\n' ? 'a line break' : `a ${unfit}`} in the translation.`, 'Write it as words, in one line.');
    if (gapsIn(target).join() !== gapsIn(text).join()) return fault('its gaps are not those of the English.', 'Copy each <x …/> of the <source> into the <target>, once.');
    if (plain(target) === plain(text) && /\s/.test(plain(text))) return fault('the translation is the English.', 'Translate it.');
    if (!signOff) return fault('nobody has signed this translation.', `Read both texts, then: ${sign(id)}`);
    if (signOff.state === 'reviewed' && /\b(machine|model|AI|bot|Claude|GPT|ChatGPT|Gemini|Copilot|DeepL|Google|Translate)\b/i.test(signOff.by)) return fault('a machine has signed for a person.', `Have a person read both texts, or: npm run words -- --sign ${locale} --by "${signOff.by}" --draft ${id}`);
    if (signOff.mark !== markOf(unit, signOff)) return fault(`the texts are not those that ${signOff.by} signed on ${signOff.on}.`, `Read both again, then: ${sign(id)}`, ...(before ? [['English it was', [before]] as [string, Piece[]]] : []));
    return [];
  });
  return [...left, ...open];
}

/** A translation file with these sentences signed. */
export function signed(xml: string, ids: readonly string[], who: Omit<SignOff, 'mark'>): string {
  const document = parse(xml);
  for (const unit of unitsOf(document)) {
    if (!ids.includes(unit.getAttribute('id') ?? '')) continue;
    setNote(unit, 'english-before', '');
    setNote(unit, 'sign-off', sentenceOf({...who, mark: markOf({source: textOf(unit, 'source'), target: textOf(unit, 'target')}, who)}));
  }
  return written(document);
}

/** A translation file with its sentences in this order. */
export function sorted(xml: string, ids: readonly string[]): string {
  const document = parse(xml);
  const body = document.getElementsByTagName('body')[0];
  const units = unitsOf(document).sort((a, b) => ids.indexOf(a.getAttribute('id') ?? '') - ids.indexOf(b.getAttribute('id') ?? ''));
  while (body.firstChild) body.removeChild(body.firstChild);
  for (const unit of units) {
    body.appendChild(document.createTextNode('\n'));
    body.appendChild(unit);
  }
  body.appendChild(document.createTextNode('\n'));
  return written(document);
}

/** Writes what the code reads: a module a language, and one that lists them with how far people stand for them. */
export async function generate(folder: string): Promise<void> {
  await localizer(folder).build();
  const rows = targets.map((locale) => {
    const units = readUnits(locale);
    return {locale, sentences: units.length, reviewed: reviewedIn(units)};
  });
  const variable = (locale: string) => locale.replaceAll('-', '');
  writeFileSync(
    join(folder, 'index.ts'),
    `// Written by \`npm run words\` from the .xlf files beside it. Do not change it by hand.
${targets.map((locale) => `import {templates as ${variable(locale)}} from './${locale}.js';`).join('\n')}

/** Each translation: its words by id, how many sentences it has, and how many of them a person has signed as read. */
export const translations = {
${rows.map(({locale, sentences, reviewed}) => `  '${locale}': {words: ${variable(locale)}, sentences: ${sentences}, reviewed: ${reviewed}},`).join('\n')}
};
`,
  );
}

/** Names of generated files that are not as they would be written now. Empty is good. */
export async function outOfDate(): Promise<string[]> {
  const fresh = mkdtempSync(join(tmpdir(), 'ht-words-'));
  try {
    await generate(fresh);
    const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
    return ['index', ...targets].map((name) => `${name}.ts`).filter((name) => read(join(fresh, name)) !== read(join(translationsFolder, name)));
  } finally {
    rmSync(fresh, {recursive: true});
  }
}

/** A translation file that keeps the English it had in `then` wherever that was signed and is now another. */
export function rememberEnglish(xml: string, then: readonly Unit[]): string {
  const document = parse(xml);
  for (const unit of unitsOf(document)) {
    const old = then.find(({id, signOff}) => signOff && id === unit.getAttribute('id'));
    if (old && !old.before && !isSame(old.source, textOf(unit, 'source'))) setNote(unit, 'english-before', plain(old.source));
  }
  return written(document);
}

/** Brings the English of today into the translation files and puts their sentences into the order of `content/`. */
export async function extract(messages: readonly Message[]): Promise<void> {
  const then = new Map(targets.map((locale) => [locale, readUnits(locale)]));
  await localizer().writeInterchangeFiles();
  for (const locale of targets) change(locale, (xml) => rememberEnglish(sorted(xml, messages.map(({id}) => id)), then.get(locale) ?? []));
}

/** Rewrites the file of a language. */
export function change(locale: string, how: (xml: string) => string): void {
  writeFileSync(fileOf(locale), how(readFileSync(fileOf(locale), 'utf8')));
}
