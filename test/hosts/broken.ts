/** Makes pages of what they break: each breaks one thing before our script, or after it. */
import type {Host, Page} from './host.js';
import {mend, readable} from './mend.js';

/** By what the page has: the code that brings it about. */
export type Broken = Readonly<Record<string, string>>;

export const throwing = (...names: string[]) => names.map((name) => `${name} = function () { throw new Error('${name} of the page'); };`).join('\n');
export const missing = (...names: string[]) =>
  names.map((name) => `delete window.${name}; if ('${name}' in window) Object.defineProperty(window, '${name}', {value: undefined, configurable: true, writable: true});`).join('\n');
export const each = (names: string, title: (name: string) => string, code: (name: string) => string): Broken =>
  Object.fromEntries(names.split(' ').map((name) => [title(name), code(name)]));

/** Where the page has taken away what the test itself looks with. */
const isBlinding = (code: string) => /getBoundingClientRect|getComputedStyle|querySelectorAll|textContent|getRootNode|parentNode|"hidden"/.test(code);
const script = (code: string) => `<script>(function () {${code}})();</script>`;
const look = (code: string) => (isBlinding(code) ? mend : readable);

/** @param hopeless where no script can work, ours neither, and why: the number is there */
export const before = (broken: Broken, hopeless: Broken): Record<string, Host> =>
  Object.fromEntries(
    Object.entries(broken).map(([name, code]) => [
      name,
      {
        head: `${script(code)}<script src="{script}"></script>`,
        then: look(code),
        ...(name in hopeless && {shows: 'numbers', allowed: /^console\.error|^uncaught/, instead: `The fallback: ${hopeless[name]}.`}),
      },
    ]),
  );

function print({view}: Page): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- the page may have broken its own
  for (const type of ['beforeprint', 'afterprint']) Reflect.apply(EventTarget.prototype.dispatchEvent, view, [new Event(type)]);
}

/** The block is there already, so nothing is hopeless but to go on with it: then the page is printed and the blocks are used. */
export const later = (broken: Broken, hopeless: Broken): Record<string, Host> =>
  Object.fromEntries(
    Object.entries(broken)
      .filter(([name]) => !(name in hopeless))
      .map(([name, code]) => [
        name,
        {
          head: '<script src="{script}"></script>',
          foot: script(code),
          then: (page) => {
            print(page);
            look(code)(page);
          },
        },
      ]),
  );
