/** Gives a root its looks. */
import {create} from './untouched.js';

type Sheet = typeof CSSStyleSheet;

/** One sheet for all roots of a document that have the same style: a page may have many blocks. */
const sheets = new WeakMap<Sheet, Map<string, CSSStyleSheet>>();

function sheetOf(Sheet: Sheet, style: string): CSSStyleSheet {
  const made = sheets.get(Sheet) ?? new Map<string, CSSStyleSheet>();
  sheets.set(Sheet, made);
  let sheet = made.get(style);
  if (!sheet) {
    sheet = new Sheet();
    sheet.replaceSync(style);
    made.set(style, sheet);
  }
  return sheet;
}

export function dress(root: ShadowRoot, styles: readonly string[]): void {
  const page = root.ownerDocument;
  const {defaultView: view} = page;
  // Not where the document has no window, or a frame called like that.
  const {CSSStyleSheet: Sheet} = (view?.document === page ? view : window) as Partial<Window & typeof globalThis>;
  if ('adoptedStyleSheets' in root && Sheet?.prototype && 'replaceSync' in Sheet.prototype) {
    root.adoptedStyleSheets = styles.map((style) => sheetOf(Sheet, style));
    return;
  }
  // Safari before 16.4 takes a sheet only as an element, which a policy of the page may forbid.
  for (const style of styles) {
    const element = create('style');
    element.textContent = style;
    root.append(element);
  }
}
