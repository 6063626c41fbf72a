/** What a WordPress needs on this machine: Debian's own packages, installed when they are not there. Nothing of it is started as a service. */
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

export const say = (text: string) => console.log(`wordpress: ${text}`);

/**
 * Debian's package wants a web server; the smallest one that does not start by itself will do, since PHP serves the pages here.
 * Of MariaDB only the program itself: no service, and no database of the machine is touched.
 */
const PACKAGES = [
  ...['wordpress', 'wordpress-theme-twentytwentythree', 'wordpress-theme-twentytwentyone'],
  ...['php', 'php-cgi', 'php-cli', 'php-mysql', 'php-gd', 'php-xml', 'php-mbstring', 'mini-httpd', 'mariadb-server-core'],
];

const isInstalled = (name: string) =>
  spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name], {encoding: 'utf8'}).stdout === 'installed';

/** @throws Error that says what to install by hand. */
export function installPackages() {
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error(`This runs on Debian, and on what is made from it. Elsewhere, run it in a container: debian:12 with Node 20.`);
  }
  const missing = PACKAGES.filter((name) => !isInstalled(name));
  if (!missing.length) return;
  say(`installing ${missing.join(', ')} (once, some minutes)`);
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = (...args: string[]) => {
    const [program, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1', 'apt-get', ...args] as [string, ...string[]];
    execFileSync(program, rest, {stdio: ['ignore', 'ignore', 'inherit']});
  };
  try {
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...missing);
  } catch {
    throw new Error(`Could not install them. Next: apt-get install --no-install-recommends ${missing.join(' ')}`);
  }
}
