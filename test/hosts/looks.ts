/** What an eye and a thumb meet of a block on a page: can it be read, is it whole, does a press reach it. */
import {isSeen, textOf} from '../browsers/blocks.js';

/** Pixels: smaller than this nobody reads on a phone. */
const smallestText = 12;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {willReadFrequently: true})!;

const shown = new Map<string, Colour>();

/** Any colour of CSS as the screen shows it. */
export function colour(css: string): Colour {
  if (!shown.has(css)) shown.set(css, paint(css));
  return shown.get(css)!;
}

function paint(css: string): Colour {
  if (!CSS.supports('color', css)) throw new Error(`${css} is no colour`);
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];

const luminance = ([red, green, blue]: Colour): number => {
  const [r, g, b] = [red, green, blue].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

export const contrast = (one: Colour, other: Colour): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const styleOf = (element: Element): CSSStyleDeclaration => element.ownerDocument.defaultView!.getComputedStyle(element);

/** What is around an element on screen, out of roots too; in the highest layer there is nothing around. */
const around = (element: Element): Element | null => {
  if (element.matches(':popover-open')) return null;
  return element.assignedSlot ?? element.parentElement ?? ((element.getRootNode() as ShadowRoot).host) ?? null;
};

/** The colour behind an element, as far as it is one colour. */
function ground(element: Element | null, canvas: Colour): Colour {
  if (!element) return canvas;
  const {backgroundColor, backgroundImage} = styleOf(element);
  // A gradient of one colour is a ground too.
  const own = colour(/^linear-gradient\((#?\w+(?:\([^()]*\))?)/.exec(backgroundImage)?.[1] ?? backgroundColor);
  return own[3] === 1 ? own : over(own, ground(around(element), canvas));
}

/** What a page without any colour of its own is painted on. */
const canvasOf = ({ownerDocument}: Node): Colour => (/dark/.test(styleOf(ownerDocument!.documentElement).colorScheme) ? [18, 18, 18, 1] : [255, 255, 255, 1]);

/** Every text of a root that is on screen, with the element it stands in. */
function texts(root: ShadowRoot): [Text, HTMLElement][] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: [Text, HTMLElement][] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && node.nodeValue?.trim() && !parent.closest('style, .heard') && isSeen(parent)) found.push([node as Text, parent]);
  }
  return found;
}

/** Whether it runs the other way than its language does. */
function isTurned(element: HTMLElement): boolean {
  const said = element.closest<HTMLElement>('[dir]')?.dir;
  return said !== 'auto' && said !== undefined && styleOf(element).direction !== said;
}

/** What keeps somebody from reading the block, each with the words it is about. */
function unreadable(root: ShadowRoot): string[] {
  const width = root.ownerDocument.documentElement.clientWidth;
  // Such a page goes on to the side.
  const isVertical = styleOf(root.ownerDocument.documentElement).writingMode !== 'horizontal-tb';
  return texts(root).flatMap(([text, element]) => {
    const style = styleOf(element);
    const size = parseFloat(style.fontSize);
    const fill = colour(style.webkitTextFillColor);
    const behind = ground(element, canvasOf(root));
    const ratio = contrast(over(fill, behind), behind);
    const range = root.ownerDocument.createRange();
    range.selectNodeContents(text);
    const boxes = [...range.getClientRects()];
    const room = text.data.trim().length * size * 0.2;
    const faults = [
      size < smallestText && `text of ${size} pixels`,
      ratio < 4.5 && `contrast ${ratio.toFixed(1)}`,
      parseFloat(style.lineHeight) < size && `lines ${style.lineHeight} high`,
      style.writingMode !== 'horizontal-tb' && style.writingMode,
      boxes.reduce((sum, box) => sum + box.width, 0) < room && 'letters over each other',
      !isVertical && boxes.some(({left, right}) => left < -1 || right > width + 1) && 'text beside the screen',
      isTurned(element) && `direction ${style.direction}`,
    ].filter(Boolean);
    return faults.length ? [`"${text.data.trim().slice(0, 30)}": ${faults.join(', ')}`] : [];
  });
}

/** What a press in the middle of an element meets, where it meets another. */
function meets(element: Element): Element | null | undefined {
  const root = element.getRootNode() as ShadowRoot;
  const {left, top, width, height} = element.getBoundingClientRect();
  const place = [left + width / 2, top + height / 2] as const;
  const outside = element.ownerDocument.elementFromPoint(...place);
  if (outside !== root.host) return outside;
  const inside = root.elementFromPoint(...place);
  return element.contains(inside) ? undefined : inside;
}

/** What keeps a thumb from the links and buttons of a block. */
function unpressable(host: Element, onlyInView: boolean): string[] {
  const targets = [...host.shadowRoot!.querySelectorAll('a.action, button, summary')].filter(isSeen);
  return targets.flatMap((target) => {
    if (!onlyInView) target.scrollIntoView({block: 'center', behavior: 'instant'});
    const {width, height} = target.getBoundingClientRect();
    const met = meets(target);
    const faults = [(width < 43.5 || height < 43.5) && `${width} by ${height}`, met !== undefined && `a press meets ${met?.localName}`].filter(Boolean);
    return faults.length ? [`"${textOf(target)}": ${faults.join(', ')}`] : [];
  });
}

/** Everything that is wrong with a block as it looks. Empty is good. The root is open in this test. */
export function wrongWith(host: Element): string[] {
  const root = host.shadowRoot!;
  const isThere = texts(root).length > 0;
  if (!isThere) return [`<${host.localName}> shows no word`];
  const faults = [...unreadable(root), ...unpressable(host, host.localName === 'ht-quick-exit')];
  // The first few say it: a rule of the page is for everything.
  return [...faults.slice(0, 5), ...(faults.length > 5 ? [`and ${faults.length - 5} more`] : [])].map((fault) => `<${host.localName}> ${fault}`);
}
