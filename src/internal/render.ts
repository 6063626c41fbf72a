/**
 * Templates as Lit writes them, made for a page that is shown once and seldom changes. Each becomes a node at once, copied from one
 * that was made when it was first met. When a block shows itself again, what is new is made apart and what differs is carried
 * over: so nothing is remembered of any node, and what somebody opened, marked or stands on stays. lit-html notes what it put
 * where: three times its size for the visitor, and most of the time and memory that a block took.
 *
 * The browser's parser is not asked: a policy for Trusted Types may forbid that, a page in XHTML has another one, and libraries put
 * themselves in its way. What is read here is made of elements with an end tag, attributes and text; a gate looks for the rest.
 */
import {ask, create} from './untouched.js';

/** In the place of what is not there: a child, or the value of an attribute. */
export const nothing = null;

/** What may stand between tags. */
export type Shown = Node | string | typeof nothing | readonly Shown[];

interface Gap {
  /** Which child of which child it is in, or the element that has it as an attribute. */
  readonly path: number[];
  /** Which of the values fills it; between tags, the first of those that stand side by side. */
  readonly by: number;
  /** Of the attribute; left out for what stands between tags. */
  readonly name?: string;
  /** `?` for an attribute that is there or not, `.` for a property, `@` for an event. What is called must not depend on what is shown: a node may come to show something else. */
  readonly kind?: string;
  /** Between tags: before which child it stands, and by which of the values it is no longer filled. */
  readonly at?: number;
  end?: number;
}

interface Template {
  readonly root: Node;
  readonly gaps: readonly Gap[];
}

/** What no template has in it, in the place of what fills a gap. */
const gap = '\0';

const templates = new WeakMap<TemplateStringsArray, Template>();

function templateOf(strings: TemplateStringsArray): Template {
  const content = ask<DocumentFragment>(document, 'createDocumentFragment');
  const gaps: Gap[] = [];
  const path: number[] = [];
  let inside: Node = content;
  let by = 0;
  let isText = true;
  for (const piece of strings.join(gap).split('<')) {
    const end = isText ? -1 : piece.indexOf('>');
    if (piece[0] === '/') {
      inside = inside.parentNode!;
      path.pop();
    } else if (!isText) {
      // The even ones are names; between them are the values that stand in quotes.
      const said = piece.slice(0, end).split('"');
      const [tag, ...first] = said[0].split(' ');
      const element = create(tag as 'div');
      path.push(inside.childNodes.length);
      inside = inside.appendChild(element);
      // They are filled from the last to the first.
      const before = gaps.length;
      for (let i = 0; i < said.length; i += 2) {
        for (const written of i ? said[i].split(' ') : first) {
          const [name, value] = written.split('=');
          const kind = '?.@'.includes(name[0]) ? name[0] : '';
          if (value) gaps.splice(before, 0, {path: [...path], by: by++, name: name.slice(kind.length), kind});
          else if (name) element.setAttribute(name, value === '' ? said[i + 1] : '');
        }
      }
    }
    isText = false;
    let last: Gap | undefined;
    let isGap = false;
    for (const text of piece.slice(end + 1).split(gap)) {
      if (isGap) {
        if (!last) gaps.push((last = {path: [...path], by, at: inside.childNodes.length}));
        last.end = ++by;
      }
      isGap = true;
      if (!text) continue;
      inside.appendChild(ask<Node>(document, 'createTextNode', text));
      last = undefined;
    }
  }
  const {firstElementChild: only} = content;
  if (!only || content.childNodes.length > 1 || gaps.some((each) => !each.path.length)) return {root: content, gaps};
  for (const each of gaps) each.path.shift();
  return {root: only, gaps};
}

/** What a template shows; of one that has not one element around all, a fragment. */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): Node {
  let template = templates.get(strings);
  if (!template) templates.set(strings, (template = templateOf(strings)));
  const {root, gaps} = template;
  const made = root.cloneNode(true);
  // From the last to the first: what fills one moves what comes after.
  for (let i = gaps.length; i--; ) {
    const {path, by, name, kind, at, end} = gaps[i];
    let node: Node = made;
    for (let step = 0; step < path.length; step++) node = childAt(node, path[step])!;
    const value = values[by];
    if (!name) {
      const next = childAt(node, at!);
      for (let each = by; each < end!; each++) insert(values[each] as Shown, node, next);
    } else if (kind === '.') (node as unknown as Record<string, unknown>)[name] = value;
    else if (kind === '@') node.addEventListener(name, value as EventListener);
    else if (kind ? value : value !== nothing) (node as Element).setAttribute(name, kind ? '' : String(value));
  }
  return made;
}

function childAt(node: Node, at: number): Node | null {
  let child = node.firstChild;
  for (let left = at; left; left--) child = child!.nextSibling;
  return child;
}

function insert(shown: Shown, around: Node, next: Node | null): void {
  if (typeof shown !== 'string') {
    if (Array.isArray(shown)) for (let i = 0; i < shown.length; i++) insert(shown[i] as Shown, around, next);
    else if (shown !== nothing) around.insertBefore(shown as Node, next);
  } else if (around.firstChild || around.nodeType !== 1) around.insertBefore(ask<Node>(document, 'createTextNode', shown), next);
  else around.textContent = shown;
}

/** Shows in a place what a template has made, before a node that stays; with what was shown there made to look like it. */
export function render(made: Node, place: ParentNode & Node, end: Node | null): void {
  if (place.firstChild === end) return void place.insertBefore(made, end);
  const fresh = ask<DocumentFragment>(document, 'createDocumentFragment');
  fresh.append(made);
  carryOver(fresh, place, end);
}

const keys = ['id', 'part', 'class', 'data-line', 'data-group'] as const;

const isSame = (a: Node, b: Node): boolean => a.nodeName === b.nodeName && (a.nodeType !== 1 || keys.every((key) => (a as Element).getAttribute(key) === (b as Element).getAttribute(key)));

/** What somebody opened stays open, and what a press or the place on the screen has changed stays so. */
const kept = /^(?:open|style)$/;

function carryOver(from: Node, to: Node, end: Node | null): void {
  let at = to.firstChild;
  for (const fresh of [...from.childNodes]) {
    let same = at;
    while (same && same !== end && !isSame(same, fresh)) same = same.nextSibling;
    if (!same || same === end) {
      to.insertBefore(fresh, at);
      continue;
    }
    for (; at !== same; at = drop(at!));
    at = same.nextSibling;
    update(same, fresh);
  }
  while (at && at !== end) at = drop(at);
}

function drop(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.parentNode!.removeChild(node);
  return next;
}

function update(old: Node, fresh: Node): void {
  if (old.nodeType === 3) {
    if ((old as Text).data !== (fresh as Text).data) (old as Text).data = (fresh as Text).data;
    return;
  }
  const [was, is] = [old as Element, fresh as Element];
  for (const name of is.getAttributeNames()) if (was.getAttribute(name) !== is.getAttribute(name)) was.setAttribute(name, is.getAttribute(name)!);
  for (const name of was.getAttributeNames()) if (!is.hasAttribute(name) && !kept.test(name)) was.removeAttribute(name);
  carryOver(is, was, null);
  if ((is as HTMLOptionElement).selected) (was as HTMLOptionElement).selected = true;
}
