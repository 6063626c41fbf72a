/**
 * A translation file, XLIFF as Lit's tool writes it, and what we add to each of its sentences: who stands for it, and a
 * mark of the very texts that this person read.
 */
import {createHash} from 'node:crypto';
import {DOMParser, XMLSerializer} from '@xmldom/xmldom';

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

/** The gaps of a sentence, each with the number that says which value fills it, sorted. */
export const gapsIn = (text: readonly Piece[]) => text.flatMap((piece) => (typeof piece === 'string' ? [] : [`${piece.id} ${piece.gap}`])).sort();

/** A sentence with all that decides what a visitor will read. */
const exact = (text: readonly Piece[]) => text.map((piece) => (typeof piece === 'string' ? piece : `{${piece.id} ${piece.gap}}`)).join('');

/** Whether a visitor would read the same. */
export const isSame = (a: readonly Piece[], b: readonly Piece[]) => exact(a) === exact(b);

/** A sentence in one line, its gaps as they are written in the English. */
export const plain = (text: readonly Piece[]): string => text.map((piece) => (typeof piece === 'string' ? piece : piece.gap)).join('');

/** A short mark that changes with either text, and with who signs for them. */
export const markOf = ({source, target}: Pick<Unit, 'source' | 'target'>, {state, by, on}: Omit<SignOff, 'mark'>): string =>
  createHash('sha256').update([exact(source), exact(target), state, by, on].join('\n')).digest('hex').slice(0, 12);

const sentenceOf = ({state, by, on, mark}: SignOff) => `${state} by ${by} on ${on}, texts ${mark}`;

function parseSignOff(note: string | null | undefined): SignOff | undefined {
  const [, state, by, on, mark] = /^(draft|reviewed) by (\S.*) on (\d{4}-\d\d-\d\d), texts ([0-9a-f]{12})$/.exec(note ?? '') ?? [];
  return mark ? {state: state as State, by, on, mark} : undefined;
}

const written = (document: Document) => `${new XMLSerializer().serializeToString(document).trim()}\n`;
const fail = (_level: string, message: string) => {
  throw new Error(message);
};

/** The file as a tree. Fails at the first fault; a guess could change a sentence. */
export const parse = (xml: string) => new DOMParser({errorHandler: fail}).parseFromString(xml, 'text/xml');
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

/** How many of the sentences a person has signed as read. */
export const reviewedIn = (units: readonly Unit[]): number => units.filter(({signOff}) => signOff?.state === 'reviewed').length;

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

/** A translation file that keeps the English it had in `then` wherever that was signed and is now another. */
export function rememberEnglish(xml: string, then: readonly Unit[]): string {
  const document = parse(xml);
  for (const unit of unitsOf(document)) {
    const old = then.find(({id, signOff}) => signOff && id === unit.getAttribute('id'));
    if (old && !old.before && !isSame(old.source, textOf(unit, 'source'))) setNote(unit, 'english-before', plain(old.source));
  }
  return written(document);
}
