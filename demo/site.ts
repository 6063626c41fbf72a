/** A button under everything that can be pasted; what a figure shows is only to be looked at. Without this script one marks it and copies it by hand. */

async function copy(source: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return 'Copied';
  } catch {
    // A page that is opened from disk may not write there: what is marked is one key press away.
    getSelection()?.selectAllChildren(source);
    return 'Marked: copy it now';
  }
}

for (const source of document.querySelectorAll<HTMLElement>(':not(figure) > pre > code:not([id])')) {
  const button = Object.assign(document.createElement('button'), {type: 'button', className: 'copy', textContent: 'Copy'});
  const said = Object.assign(document.createElement('span'), {className: 'copied'});
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => void copy(source).then((words) => (said.textContent = words)));
  const row = Object.assign(document.createElement('p'), {className: 'copying'});
  row.append(button, said);
  source.parentElement!.after(row);
}
