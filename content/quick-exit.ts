/** The words on the exit button and the page it goes to. No fact of the five documents is about leaving a page. */
import type {QuickExit} from './types.js';
import {msg} from './words.js';

export const quickExit = (): QuickExit => ({
  label: msg('Leave this page', {id: 'quick-exit.button.label', desc: 'On a button, always on screen. Short and plain; it must not say what the page is about.'}),
  hint: {
    shift: msg('Or press the Shift key three times.', {id: 'quick-exit.hint.shift', desc: 'Heard with the button, and seen under it where it stands among the words of a page.'}),
    escape: msg('Or press the Escape key two times.', {id: 'quick-exit.hint.escape', desc: 'Heard with the button, and seen under it where it stands among the words of a page.'}),
  },
  // A weather page explains itself to whoever walks in, shows nothing about the visitor, and no phone app opens in its place.
  url: 'https://www.weather.gov',
  checked: '2026-11-21',
  reviewBy: '2027-02-19',
});
