/**
 * Leaving a page so that nothing of it is seen again, whatever the page does and whether or not the next one comes.
 *
 * The page is not only covered but emptied, by `document.open()`: that also takes every listener off it, so no
 * "Do you want to leave?", no other handler and no tracker has a last word, and the page kept for the Back button is blank.
 */

export interface Destination {
  /** Where to go, and where to if that does not come; whole http(s) addresses. */
  readonly to: readonly [string, ...string[]];
  /** Opens the first of them in a fresh tab too. */
  readonly newTab: boolean;
  /** Said when this is a frame and the page around it stays. */
  readonly framed: {readonly text: string; readonly lang: string; readonly dir: string};
}

/** Milliseconds that an address has to answer. Until then the page is blank, but its address is still to be read. */
const patience = 8000;
/** Milliseconds after which a frame may say that the page around it has stayed. */
const framePatience = 2000;

/** Elements that any phone takes apart within a frame. */
const many = 5000;
/** Milliseconds in which the slowest phone paints a frame. */
const frame = 500;

let left = false;
/** What is under way is our own doing. */
let isGoing = false;
let watcher: MutationObserver | undefined;

/**
 * Leaves. A second call, from another button or a row of keys that goes on, changes nothing.
 *
 * @param isCovered whether nothing of the page can be seen already
 */
export function leave(destination: Destination, isCovered: boolean): void {
  if (left) return;
  left = true;
  if (destination.newTab) attempt(() => open(destination.to[0], '_blank', 'noopener,noreferrer'));
  // With this frame goes the page around it, if a browser lets us look into that one.
  let view: Window = window;
  let page = document;
  attempt(() => {
    page = top!.document;
    view = top!;
  });
  // Before all else, because what is taken off the page may ask something.
  attempt(() => letGo(view));
  let isHuge = false;
  attempt(() => (isHuge = page === document && page.getElementsByTagName('*').length > many));
  // To take tens of thousands of things apart an old phone needs a second. Until then it shows the cover, if there is one.
  if (isHuge && isCovered) afterPainting(() => clear(view, page, destination));
  else clear(view, page, destination);
}

function clear(view: Window, page: Document, {to: [url, ...others], framed}: Destination): void {
  // The name of the host. A page may have put something else in the place of URL.
  const [, , title = ''] = url.split('/');
  // The next page must not learn who opened this one, nor what this one was called.
  attempt(() => Object.assign(view, {opener: null, name: ''}));
  attempt(() => silence(page));
  // A form or an image of the page may be named "open".
  attempt(() => (Document.prototype.open as () => Document).call(page));
  attempt(() => Document.prototype.close.call(page));
  // Listeners have gone with the rest.
  attempt(() => letGo(view));
  // Not before: a page that is still coming in and has been stopped cannot be opened any more.
  attempt(() => view.stop());
  // Emptying the page around has ended this frame. Nobody listens to a frame that is gone, so that page goes by itself.
  if (page !== document) return attempt(() => empty(page, title, url));
  attempt(() => empty(page, title));
  afterPainting(() => (top === window ? go(url, others) : sendAround(url, framed)));
}

/** WebKit (2.50) paints nothing more once another site is on its way: the blank page has to be on screen before. */
function afterPainting(act: () => void): void {
  let done = false;
  const once = () => {
    if (!done) act();
    done = true;
  };
  // A tab in the background gets no frame.
  attempt(() => setTimeout(once, document.hidden ? 0 : frame));
  attempt(() => requestAnimationFrame(() => setTimeout(once)));
}

/** Sends the page of another site around this frame away, where a browser lets a frame do that. */
function sendAround(url: string, {text, lang, dir}: Destination['framed']): void {
  const words = Object.assign(document.createElement('p'), {textContent: text, lang, dir});
  const say = () => {
    watcher?.disconnect();
    document.documentElement.append(words);
  };
  setTimeout(say, framePatience);
  try {
    replace(top!, url);
  } catch {
    say();
  }
}

/** Each in its turn, and at last to nowhere: some addresses never answer, and some answer with a download. */
function go(url: string, others: readonly string[]): void {
  const [next = 'about:blank', ...rest] = others;
  if (url !== 'about:blank') attempt(() => setTimeout(go, patience, next, rest));
  onpageshow = ({persisted}) => persisted && replace(window, url);
  replace(window, url);
}

function replace(view: Window, url: string): void {
  isGoing = true;
  view.location.replace(url);
  isGoing = false;
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

function silence(tree: Document | ShadowRoot): void {
  for (const element of tree.querySelectorAll<HTMLMediaElement>('*')) {
    if (element.shadowRoot) silence(element.shadowRoot);
    if (!/^(audio|video)$/.test(element.localName)) continue;
    element.muted = true;
    element.pause();
  }
  speechSynthesis.cancel();
  if (document.pictureInPictureElement) void document.exitPictureInPicture();
}

/** Lets no page ask whether one really wants to leave, nor show its name in any other box, nor go to a page of its own choice. */
function letGo(view: Window): void {
  attempt(() => Object.assign(view, {onbeforeunload: null, alert: nothing, confirm: nothing, prompt: nothing, print: nothing}));
  view.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
  // The page around may go, by what stands in it; and this one when we say so, or the visitor.
  if (view !== window) return;
  const {navigation} = window as {navigation?: EventTarget};
  navigation?.addEventListener('navigate', (event) => {
    if (!isGoing && /push|replace/.test((event as Event & {navigationType: string}).navigationType)) event.preventDefault();
  });
  // Where nobody says that a page is about to go somewhere (Safari before 26.2), none of its timers may send it.
  if (!navigation) for (let timer = Number(setTimeout(nothing)); timer; timer--) clearTimeout(timer);
}

/** Makes a page as blank as a browser's own, with another name, and keeps it so; it may go on from there by itself. */
function empty(page: Document, name: string, goTo?: string): void {
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, attributes: object = {}) => Object.assign(page.createElement(tag), attributes);
  const root = make('html');
  const head = make('head');
  const body = make('body');
  const title = make('title');
  // A page that is gone to by a script learns what this page's policy lets it learn.
  const referrer = make('meta', {name: 'referrer', content: 'no-referrer'});
  const icon = make('link', {rel: 'icon', href: 'data:,'});
  // Not at once: see afterPainting().
  const onward = goTo ? [make('meta', {httpEquiv: 'refresh', content: `1;url=${goTo}`})] : [];
  let times = 0;
  const restore = () => {
    page.adoptedStyleSheets = [];
    // In one step a document takes no second root.
    page.replaceChildren();
    page.append(root);
    root.replaceChildren(head, body);
    head.replaceChildren(referrer, icon, title, ...onward);
    title.textContent = name;
    for (const element of [root, body]) for (const attribute of [...element.attributes]) element.removeAttributeNode(attribute);
    root.style.cssText = 'background: Canvas !important; color-scheme: light dark !important';
    body.style.cssText = 'display: none !important';
    watcher?.takeRecords();
  };
  restore();
  // A page may put itself back, from a timer or because it watches itself; then each would wait for the other to end.
  watcher = new MutationObserver(() => {
    if (++times % 99) restore();
    else setTimeout(restore);
  });
  watcher.observe(page, {childList: true});
  for (const element of [root, body]) watcher.observe(element, {attributes: true, childList: element === root});
  watcher.observe(head, {childList: true, subtree: true, characterData: true});
}
