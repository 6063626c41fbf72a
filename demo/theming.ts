/**
 * The theming page: one sets a token and sees real blocks in it at once. What cannot be read is not handed out: the page says
 * which pair, how far off it is, and offers the nearest color that can. Nothing is stored or sent.
 */
import {copied, wayOn} from './clipboard.js';
import {cssOf, looks, type Look, type Token} from './looks.js';
import {isOpaque, nearest, ratio, resolved, spoken} from './theming/contrast.js';
import {colourField, create, fill, lengthField, type Field} from './theming/fields.js';
import {elements, tokenNamed} from './theming/manifest.js';

const byId = <T extends HTMLElement = HTMLElement>(id: string) => document.getElementById(id) as T;
const preview = byId('preview');
const said = byId('said');
const mend = byId<HTMLButtonElement>('mend');

const order: readonly Token[] = ['accent', 'danger', 'surface', 'line', 'radius', 'gap'];

/** In em: what a block keeps a length to. */
const ranges: Partial<Record<Token, readonly [least: number, most: number]>> = {radius: [0, 2], gap: [0.25, 3]};

/** What the fields hold. A token that is left empty is not set. */
const page = {text: '', ground: '', font: ''};
const tokens = new Map<Token, string>();
let refused: string[] = [];
let lastEdited: 'text' | 'ground' = 'text';

const fields = {
  text: colourField('Text of your page', '', 'The blocks take it over.', (value) => ((page.text = value), (lastEdited = 'text'), show())),
  ground: colourField('Ground of your page', '', 'The blocks have none of their own.', (value) => ((page.ground = value), (lastEdited = 'ground'), show())),
};

const tokenFields = new Map(
  order.map((token): [Token, Field] => {
    const {name, description, default: left = ''} = tokenNamed(`--ht-${token}`);
    const onInput = (value: string) => (value ? tokens.set(token, value) : tokens.delete(token), show());
    const limits = ranges[token];
    return [token, limits ? lengthField(name, left, description, limits, onInput) : colourField(name, left, description, onInput)];
  }),
);

/** One line of the list under the preview. */
interface Check {
  state: 'good' | 'hint' | 'refused';
  text: string;
  mend?: {label: string; run: () => void};
}

/** Whether the words of the page can be read, or how they could. */
function textCheck(): Check {
  const [text, ground] = [resolved(page.text, document.body), resolved(page.ground, document.body)];
  if (!text || !ground || !isOpaque(text) || !isOpaque(ground)) {
    return {state: 'refused', text: `Refused: the ${text && isOpaque(text) ? 'ground' : 'text'} of the page has to be a color that nothing shines through.`};
  }
  const has = ratio(text, ground);
  if (has >= 4.5) return {state: 'good', text: `Text on the ground of the page: ${spoken(has)}. It passes, 4.5 : 1 is needed.`};
  const other = lastEdited === 'text' ? ground : text;
  const better = nearest(lastEdited === 'text' ? text : ground, other, 4.5);
  return {
    state: 'refused',
    text: `Refused: text ${page.text} on ground ${page.ground} has ${spoken(has)}, and 4.5 : 1 is needed.`,
    ...(better && {
      mend: {
        label: `Take ${better} for the ${lastEdited}: it is the nearest that passes`,
        run: () => {
          page[lastEdited] = better;
          fields[lastEdited].set(better);
        },
      },
    }),
  };
}

function tokenCheck(token: Token, value: string): Check {
  const name = `--ht-${token}`;
  const limits = ranges[token];
  if (limits) {
    if (/\bvar\(/.test(value) || !CSS.supports('border-radius', `clamp(0em, ${value}, 2em)`)) return {state: 'refused', text: `Refused: ${name} needs a length with its unit, like 0.5em. It is “${value}”.`};
    return {state: 'good', text: `${name}: kept between ${limits[0]}em and ${limits[1]}em, whatever it says.`};
  }
  const color = resolved(value, preview);
  if (!color) return {state: 'refused', text: `Refused: ${name} is no color: “${value}”.`};
  const opaque = color.clone().set({alpha: 1});
  if (token === 'line') return {state: 'good', text: `${name}: lines only. No word stands on it, and nothing is told by it alone.`};
  const [white, black] = (['white', 'black'] as const).map((ink) => resolved(ink, preview)!);
  const light = ratio(white, opaque) > ratio(black, opaque);
  const text = `${name}: the block writes on it in ${light ? 'white' : 'black'}, ${spoken(Math.max(ratio(white, opaque), ratio(black, opaque)))}.`;
  const ground = resolved(page.ground, document.body);
  const edge = ground && ratio(opaque, ground);
  if (token !== 'surface' && edge && edge < 3) return {state: 'hint', text: `${text} A hint: on the ground of your page it has ${spoken(edge)}; with 3 : 1 its shape can be seen too.`};
  return {state: 'good', text};
}

/** Whether the words are lighter than what they stand on. */
function isDark(): boolean {
  const [text, ground] = [resolved(page.text, document.body), resolved(page.ground, document.body)];
  return !!text && !!ground && text.luminance > ground.luminance;
}

const current = (): Look => ({id: 'own', name: 'Your own', about: '', page: {...page, ...(isDark() && {scheme: 'dark'})}, tokens: Object.fromEntries(order.filter((token) => tokens.has(token)).map((token) => [token, tokens.get(token)!]))});

function show(): void {
  for (const token of order) preview.style.setProperty(`--ht-${token}`, tokens.get(token) ?? '');
  Object.assign(preview.style, {fontFamily: page.font, color: page.text, backgroundColor: page.ground, colorScheme: isDark() ? 'dark' : 'light'});
  const checks = [textCheck(), ...order.filter((token) => tokens.has(token)).map((token) => tokenCheck(token, tokens.get(token)!))];
  refused = checks.filter(({state}) => state === 'refused').map(({text}) => text);
  byId('checks').replaceChildren(...checks.map(({state, text}) => create('li', {className: state, textContent: text})));
  byId('css').textContent = refused.length ? 'No CSS as long as something above is refused.' : cssOf(current());
  // Said once, when it changes: not at each step of a color that is being dragged.
  const verdict = refused.length ? refused.join(' ') : 'Everything can be read.';
  if (said.textContent !== verdict) said.textContent = verdict;
  const way = checks.find((check) => check.mend)?.mend;
  mend.hidden = !way;
  if (way) {
    mend.textContent = way.label;
    mend.onclick = () => {
      way.run();
      show();
      byId('copy').focus();
    };
  }
  for (const [name, field] of Object.entries(fields)) field.mark(checks[0].state === 'refused' && name === lastEdited);
  for (const [token, field] of tokenFields) field.mark(tokens.has(token) && tokenCheck(token, tokens.get(token)!).state === 'refused');
  for (const button of document.querySelectorAll<HTMLElement>('.look')) button.ariaPressed = String(isLook(looks.find(({id}) => id === button.dataset.look)!));
}

const isLook = (look: Look): boolean => cssOf(look) === cssOf(current());

function take(look: Look): void {
  const {font, text, ground} = look.page;
  Object.assign(page, {font, text, ground});
  fields.text.set(page.text);
  fields.ground.set(page.ground);
  tokens.clear();
  for (const token of order) {
    const value = look.tokens[token];
    if (value !== undefined) tokens.set(token, value);
    tokenFields.get(token)!.set(value ?? '');
  }
  show();
}

async function copy(): Promise<void> {
  if (refused.length) {
    said.textContent = `Not copied. ${refused.join(' ')}`;
    return;
  }
  said.textContent = (await copied(byId('css'))) ? 'Copied.' : wayOn;
}

byId('looks').append(
  ...looks.map((look) => {
    const swatch = create('span', {className: 'swatch', ariaHidden: 'true', textContent: 'Aa'});
    Object.assign(swatch.style, {background: look.page.ground, color: look.page.text, fontFamily: look.page.font});
    for (const token of ['accent', 'danger'] as const) {
      const bar = create('span', {});
      bar.style.backgroundColor = look.tokens[token] ?? tokenNamed(`--ht-${token}`).default!;
      swatch.append(bar);
    }
    const button = create('button', {type: 'button', className: 'look', onclick: () => take(look)});
    button.dataset.look = look.id;
    button.append(swatch, create('span', {textContent: look.name}), create('small', {textContent: look.about}));
    return button;
  }),
);
byId('page').append(fields.text.element, fields.ground.element);
byId('tokens').append(...[...tokenFields.values()].map(({element}) => element));
byId('controls').addEventListener('submit', (event) => event.preventDefault());
byId('view').addEventListener('submit', (event) => event.preventDefault());
byId('width').onchange = () => (preview.style.inlineSize = byId<HTMLSelectElement>('width').value);
byId('lang').onchange = () => {
  preview.lang = byId<HTMLSelectElement>('lang').value;
  for (const words of preview.querySelectorAll<HTMLElement>('[data-words]')) words.hidden = words.dataset.words !== preview.lang;
};
byId('copy').onclick = () => void copy();

byId('part-css').textContent = byId('part-style').textContent.replace(/^ {10}/gm, '').replaceAll('.rounded ', '').trim();
byId('parts').append(
  ...elements.flatMap(({tagName, cssParts = []}) => {
    const list = create('dl', {});
    list.append(...cssParts.flatMap(({name, description}) => [create('dt', {textContent: name}), fill(create('dd', {}), description)]));
    return [create('h3', {textContent: `<${tagName}>`}), list];
  }),
);
take(looks[0]);
byId('without').remove();
for (const section of document.querySelectorAll<HTMLElement>('main > section')) section.hidden = false;
