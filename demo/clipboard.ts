/** For every button of the site that copies. */

/**
 * Copies what an element shows. Over plain http, from a disk and on old phones no page may reach the clipboard: then it stays
 * selected, and the old command is tried.
 *
 * @returns whether it is on the clipboard
 */
export async function copied(source: HTMLElement): Promise<boolean> {
  const isField = source instanceof HTMLTextAreaElement;
  try {
    await navigator.clipboard.writeText(isField ? source.value : source.textContent);
    return true;
  } catch {
    if (isField) {
      source.focus();
      source.select();
    } else {
      getSelection()?.selectAllChildren(source);
    }
    return document.execCommand('copy');
  }
}

/** What to say of it. */
export const wayOn = 'The text is selected. Press Control and C, or Command and C, to copy it.';
