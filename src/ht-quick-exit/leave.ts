/**
 * Leaving a page so that nothing of it is seen again, whatever the page does and whether or not the next one comes.
 *
 * The page is not only covered but emptied, by `document.open()`: that also takes every listener off it, so no
 * "Do you want to leave?", no other handler and no tracker has a last word, and the page kept for the Back button is blank.
 */

export interface Departure {
  /** Where to go, and where to if that does not come; whole http(s) addresses. */
  readonly to: readonly string[];
  /** Opens the first of them in a fresh tab too. */
  readonly newTab: boolean;
  /** Said when this is a frame and the page around it stays. */
  readonly framed: {readonly text: string; readonly lang: string; readonly dir: string};
}

/** Milliseconds that an address has to answer. Until then the page is blank, but its address is still to be read. */
const patience = 8000;
/** Milliseconds after which a frame may say that the page around it has stayed. */
const framePatience = 2000;

let left = false;

/** Leaves. A second call, from another button or a row of keys that goes on, changes nothing. */
export function leave({to, newTab, framed}: Departure): void {
  if (left) return;
  left = true;
  const [url = 'about:blank', ...others] = to;
  const title = new URL(url).host;
  // The next page must not learn who opened this one, nor what this one was called.
  attempt(() => {
    window.opener = null;
    window.name = '';
  });
  if (newTab) attempt(() => open(url, '_blank', 'noopener,noreferrer'));
  const page = top!;
  attempt(() => silence(document));
  attempt(() => stop());
  // A form or an image of the page may be named "open".
  attempt(() => (Document.prototype.open as () => Document).call(document));
  attempt(() => empty(document, title));
  attempt(() => letGo(window));
  if (page === window) return go(url, others);
  // The page around this frame. Where it is of another site it can be sent away, and not looked into.
  attempt(() => {
    letGo(page);
    silence(page.document);
    page.document.documentElement.style.setProperty('display', 'none', 'important');
  });
  const say = () => {
    document.body.replaceChildren(framed.text);
    Object.assign(document.body, {lang: framed.lang, dir: framed.dir});
    document.body.style.removeProperty('display');
  };
  setTimeout(say, framePatience);
  try {
    page.location.replace(url);
  } catch {
    say();
  }
  // Last, because it ends this frame, and nobody listens to a frame that is gone.
  attempt(() => empty(page.document, title));
}

/** Each in its turn, and at last to nowhere: some addresses never answer, and some answer with a download. */
function go(url: string, others: readonly string[]): void {
  const [next = 'about:blank', ...rest] = others;
  if (url !== 'about:blank') setTimeout(go, patience, next, rest);
  onpageshow = ({persisted}) => persisted && location.replace(url);
  location.replace(url);
}

/** Takes a step of which no failure may keep the visitor here. */
export function attempt(step: () => unknown): void {
  try {
    step();
  } catch {
    // The next step is tried.
  }
}

const nothing = (): void => undefined;

function silence(page: Document): void {
  for (const media of page.querySelectorAll<HTMLMediaElement>('audio, video')) {
    media.muted = true;
    media.pause();
  }
  speechSynthesis.cancel();
  if (page.pictureInPictureElement) void page.exitPictureInPicture();
}

/** Lets no page ask whether one really wants to leave, nor show its name in any other box. */
function letGo(view: Window): void {
  Object.assign(view, {onbeforeunload: null, alert: nothing, confirm: nothing, prompt: nothing, print: nothing});
  view.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
}

/** Makes a page as blank as a browser's own, with another name, and keeps it so. */
function empty(page: Document, name: string): void {
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, attributes: object = {}) => Object.assign(page.createElement(tag), attributes);
  const root = make('html');
  const head = make('head');
  const body = make('body');
  const title = make('title');
  // A page that is gone to by a script learns what this page's policy lets it learn.
  const referrer = make('meta', {name: 'referrer', content: 'no-referrer'});
  const icon = make('link', {rel: 'icon', href: 'data:,'});
  root.style.setProperty('color-scheme', 'light dark');
  body.style.setProperty('display', 'none', 'important');
  const restore = () => {
    // In one step a document takes no second root.
    page.replaceChildren();
    page.append(root);
    root.replaceChildren(head, body);
    head.replaceChildren(referrer, icon, title);
    title.textContent = name;
  };
  page.adoptedStyleSheets = [];
  restore();
  // A page may put itself back, from a timer or because it watches itself. Not for ever, or neither of the two would end.
  let times = 999;
  const watcher = new MutationObserver(() => {
    if (!times--) return watcher.disconnect();
    restore();
    watcher.takeRecords();
  });
  watcher.observe(page, {childList: true});
  watcher.observe(root, {childList: true});
  watcher.observe(head, {childList: true, subtree: true, characterData: true});
}
