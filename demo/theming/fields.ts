/** The fields of the theming page: a color or a length, to be picked with the hand or typed as CSS. Either follows the other. */

export interface Field {
  readonly element: HTMLElement;
  /** Shows a value that came from elsewhere. */
  set(value: string): void;
  /** Says whether the value is refused. */
  mark(refused: boolean): void;
}

export const create = <K extends keyof HTMLElementTagNameMap>(tag: K, properties: Partial<HTMLElementTagNameMap[K]>): HTMLElementTagNameMap[K] => Object.assign(document.createElement(tag), properties);

/** Text of the manifest: what stands between backticks is code. */
export function fill<T extends HTMLElement>(element: T, text: string): T {
  element.append(...text.split('`').map((part, i) => (i % 2 ? create('code', {textContent: part}) : part)));
  return element;
}

let count = 0;

function field(name: string, left: string, description: string, hand: HTMLInputElement, onInput: (value: string) => void): [element: HTMLElement, typed: HTMLInputElement] {
  const id = `field-${++count}`;
  const element = create('div', {className: `field ${hand.type === 'range' ? 'length' : 'color'}`});
  const label = create('label', {htmlFor: id, textContent: name});
  const note = fill(create('p', {id: `${id}-note`}), description);
  const typed = create('input', {id, type: 'text', placeholder: left, spellcheck: false, autocomplete: 'off'});
  typed.setAttribute('aria-describedby', note.id);
  hand.ariaLabel = `${name}, by hand`;
  typed.oninput = () => onInput(typed.value.trim());
  element.append(label, hand, typed, note);
  return [element, typed];
}

const mark = (typed: HTMLInputElement) => (refused: boolean) => typed.setAttribute('aria-invalid', String(refused));

/** @param left what holds when it is left empty */
export function colourField(name: string, left: string, description: string, onInput: (value: string) => void): Field {
  const hand = create('input', {type: 'color'});
  // What can be picked is six digits; the browser knows what a name or a function comes to.
  const follow = (value: string) => {
    const context = create('canvas', {width: 1, height: 1}).getContext('2d')!;
    context.fillStyle = left || '#808080';
    context.fillStyle = value;
    context.fillRect(0, 0, 1, 1);
    hand.value = `#${[...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  };
  const [element, typed] = field(name, left, description, hand, (value) => {
    follow(value);
    onInput(value);
  });
  hand.oninput = () => {
    typed.value = hand.value;
    onInput(hand.value);
  };
  follow('');
  return {element, set: (value) => void ((typed.value = value), follow(value)), mark: mark(typed)};
}

/** A length in `em`, from least to most. */
export function lengthField(name: string, left: string, description: string, [least, most]: readonly [number, number], onInput: (value: string) => void): Field {
  const hand = create('input', {type: 'range', min: String(least), max: String(most), step: '0.125'});
  const follow = (value: string) => (hand.value = String(parseFloat(value || left)));
  const [element, typed] = field(name, left, description, hand, (value) => {
    follow(value);
    onInput(value);
  });
  hand.oninput = () => {
    typed.value = `${hand.value}em`;
    onInput(typed.value);
  };
  follow('');
  return {element, set: (value) => void ((typed.value = value), follow(value)), mark: mark(typed)};
}
