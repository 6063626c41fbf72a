import {untouched} from '../internal/untouched.js';

/** Goes to other pages of the same site without a new entry in the history, so that the whole visit is one step back. */
export function replaceEntry(event: MouseEvent): void {
  const link = untouched(() => event.composedPath().find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && !!node.href));
  if (!link || event.defaultPrevented || event.button || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.origin !== location.origin || link.hasAttribute('download') || !/^(_self)?$/i.test(link.target)) return;
  event.preventDefault();
  location.replace(link.href);
}
