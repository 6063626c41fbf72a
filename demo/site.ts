/** A button under everything that can be pasted; what a figure shows is only to be looked at. Without this script one marks it and copies it by hand. */
import {copied, wayOn} from './clipboard.js';

for (const source of document.querySelectorAll<HTMLElement>(':not(figure) > pre > code:not([id])')) {
  const button = Object.assign(document.createElement('button'), {type: 'button', className: 'copy', textContent: 'Copy'});
  const said = Object.assign(document.createElement('span'), {className: 'copied'});
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => void copied(source).then((done) => (said.textContent = done ? 'Copied' : wayOn)));
  const row = Object.assign(document.createElement('p'), {className: 'copying'});
  row.append(button, said);
  source.parentElement!.after(row);
}
