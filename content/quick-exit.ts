/** The words on and around the exit button, and the page it goes to. No fact of the five documents is about leaving a page. */
import type {Counted, QuickExit} from './types.js';
import {gap, msg, str} from './words.js';

export const quickExit = (): QuickExit => ({
  label: msg('Leave this page', {id: 'quick-exit.button.label', desc: 'On a button, always on screen. Short and plain; it must not say what the page is about.'}),
  hint: {
    shift: msg('Or press the Shift key three times.', {id: 'quick-exit.hint.shift', desc: 'Heard with the button, and seen under it where it stands among the words of a page.'}),
    escape: msg('Or press the Escape key two times.', {id: 'quick-exit.hint.escape', desc: 'Heard with the button, and seen under it where it stands among the words of a page.'}),
    'triple-tap': msg('Or tap an empty spot three times, fast.', {id: 'quick-exit.hint.triple-tap', desc: 'Heard with the button, and seen under it, where the website has turned this on.'}),
  },
  progress: {
    shift: {
      one: msg(str`Press Shift ${gap('count')} more time to leave.`, {id: 'quick-exit.shift.one', desc: 'Seen beside the exit button and heard, when some of the presses that leave were made. The gap is how many are left.'}),
      other: msg(str`Press Shift ${gap('count')} more times to leave.`, {id: 'quick-exit.shift.other', desc: 'Seen beside the exit button and heard, when some of the presses that leave were made. The gap is how many are left.'}),
    },
    escape: {
      one: msg(str`Press Escape ${gap('count')} more time to leave.`, {id: 'quick-exit.escape.one', desc: 'Seen beside the exit button and heard, when some of the presses that leave were made. The gap is how many are left.'}),
      other: msg(str`Press Escape ${gap('count')} more times to leave.`, {id: 'quick-exit.escape.other', desc: 'Seen beside the exit button and heard, when some of the presses that leave were made. The gap is how many are left.'}),
    },
    'triple-tap': {
      one: msg(str`Tap ${gap('count')} more time to leave.`, {id: 'quick-exit.triple-tap.one', desc: 'Seen beside the exit button and heard, when some of the presses that leave were made. The gap is how many are left.'}),
      other: msg(str`Tap ${gap('count')} more times to leave.`, {id: 'quick-exit.triple-tap.other', desc: 'Seen beside the exit button and heard, when some of the presses that leave were made. The gap is how many are left.'}),
    },
  } satisfies Record<string, Counted>,
  expired: msg('Time ran out. You are still on this page.', {id: 'quick-exit.progress.expired', desc: 'Seen beside the exit button and heard, when the presses that leave were begun and not finished.'}),
  about: msg('About leaving this page', {id: 'quick-exit.about.label', desc: 'The name, heard, of a small button with a question mark beside the exit button.'}),
  limits: [
    msg("The Back button skips pages with this button. The browser's history may still list them.", {id: 'quick-exit.limits.history', desc: 'In the explanation of the exit button: what it does and cannot do.'}),
    msg('Someone who checks this device or network may still see this visit.', {id: 'quick-exit.limits.watched', desc: 'In the explanation of the exit button: what it cannot do.'}),
  ],
  historyTitle: msg('This page in your history', {id: 'quick-exit.history.title', desc: 'A quiet heading over how to take this page out of the history of the browser.'}),
  history: {
    // The word for the list is the same in Chrome, Edge, Firefox, Samsung Internet and Safari on a Mac; the words for taking out one line differ.
    menu: msg("Look for History in the browser's menu.", {id: 'quick-exit.history.menu', desc: 'In all browsers but Safari on an iPhone or iPad. History is the name in the menu.'}),
    'safari-phone': msg('Open Bookmarks, then History.', {id: 'quick-exit.history.safari-phone', desc: 'In Safari on an iPhone or iPad. Bookmarks and History are the names as the phone shows them.'}),
  },
  // As the GOV.UK Design System ("Exit a page quickly"), NNEDV's Safety Net (techsafety.org, "Agency Website Safety Tips")
  // and the New York State Coalition Against Domestic Violence ("Seguridad digital") advise; read in undated copies.
  historyAdvice: [
    msg('You can delete only the lines for this website.', {id: 'quick-exit.history.delete', desc: 'After where the history is. A choice, not an order.'}),
    msg('Someone may notice an empty history.', {id: 'quick-exit.history.noticed', desc: 'The reason for deleting some lines only.'}),
    msg('If you never delete history, that change may be noticed too.', {id: 'quick-exit.history.habit', desc: 'A caution: suddenly deleting anything can be seen.'}),
    msg('Next time, you can use a private or Incognito tab. Close it after.', {id: 'quick-exit.history.private', desc: 'Advice. Incognito is the name in Chrome.'}),
    msg('A device that nobody else checks may be safer.', {id: 'quick-exit.history.device', desc: 'Advice.'}),
  ],
  practice: {
    start: msg('Practice', {id: 'quick-exit.practice.start', desc: 'On a button: starts a trial of leaving in which the page stays.'}),
    on: msg('Practice is on. Try leaving now. You will stay on this page.', {id: 'quick-exit.practice.on', desc: 'Seen and heard when the practice has begun.'}),
    done: msg('This was practice. You would be on another page now.', {id: 'quick-exit.practice.done', desc: 'Alone on an empty page, after somebody left in practice. Under it two buttons: back, and really leave.'}),
    back: msg('Back to the page', {id: 'quick-exit.practice.back', desc: 'On a button under the sentence before.'}),
    over: msg('Practice is over. The button leaves this page again.', {id: 'quick-exit.practice.over', desc: 'Seen and heard when nobody has left for some time in practice.'}),
  },
  framed: msg('Part of this page is still open. Close this tab now.', {id: 'quick-exit.frame.text', desc: 'Alone on an empty part of a page, when the page around it could not be left.'}),
  // A weather page explains itself to whoever walks in. This one is the government's: no account, nothing about the visitor
  // on it, no advertising, and no phone app of its own that would open in its place, as those of search engines,
  // encyclopedias and news sites do.
  url: 'https://www.weather.gov',
  checked: '2026-11-21',
  reviewBy: '2027-02-19',
});
