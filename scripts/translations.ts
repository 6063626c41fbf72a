/**
 * The translations as they stand, held against the English of today. Lit's tool lets a sentence through that was
 * translated from other words, or not at all; a visitor would then be told something we no longer say.
 */
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import type {ProgramMessage} from '@lit/localize-tools/lib/messages.js';
import {gapsIn, isSame, markOf, parse, plain, rememberEnglish, reviewedIn, sorted, unitsIn, type Piece, type Unit} from './xliff.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const config = readConfigFileAndWriteSchema(join(root, 'content/lit-localize.json'));
/** Where the translations stand. */
export const translationsFolder = join(root, 'content/translations');

/** The languages that are translated into. */
export const targets: readonly string[] = config.targetLocales;

/** An English sentence as it stands in `content/`. */
export interface Message {
  readonly id: string;
  readonly text: readonly Piece[];
  /** File and line: `content/lines.ts:41`. */
  readonly at: string;
}

const fileOf = (locale: string) => join(translationsFolder, `${locale}.xlf`);
const nameOf = (locale: string) => `content/translations/${locale}.xlf`;

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
