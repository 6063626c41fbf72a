/**
 * A WordPress of our own for one run of the tests: its files, its database and its web server live in one temporary folder and on
 * loopback, and all of it is gone afterwards.
 */
import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {installPackages, say} from './machine.js';

/** Another WordPress than Debian's can be tried: HT_WORDPRESS names its folder. */
const SOURCE = process.env.HT_WORDPRESS ?? '/usr/share/wordpress';
const PLUGIN = fileURLToPath(new URL('../../dist/wordpress/ht-blocks', import.meta.url));
const SETUP = fileURLToPath(new URL('setup.php', import.meta.url));

export interface Site {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  address: string;
  /** Of WordPress. */
  version: string;
  /** Runs PHP inside this WordPress and hands back what it prints. */
  php(code: string): string;
  /** PHP that runs first on every page from now on, as a line in wp-config.php would. */
  configure(code: string): void;
  /** Warnings and errors that PHP has written so far. */
  complaints(): string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as {port: number};
  server.close();
  await once(server, 'close');
  return port;
}

/** Tries until it succeeds, for half a minute. */
async function until(what: string, log: string, ready: () => Promise<boolean> | boolean) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await ready()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${what} did not start. It wrote:\n${readFileSync(log, 'utf8').slice(-2000)}`);
}

const config = (socket: string, address: string) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/complaints.log' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
if ( file_exists( __DIR__ . '/of-this-test.php' ) ) { require __DIR__ . '/of-this-test.php'; }
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) { define( 'ABSPATH', __DIR__ . '/' ); }
require ABSPATH . 'wp-settings.php';
`;

/** @throws Error that says what to do next, with nothing left behind. */
export async function startSite(): Promise<Site> {
  installPackages();
  if (!existsSync(join(PLUGIN, 'ht-blocks.php'))) throw new Error('There is no plugin yet. Run: npm run build');

  const folder = mkdtempSync(join(tmpdir(), 'ht-wordpress-'));
  const running: ChildProcess[] = [];
  const stop = async () => {
    for (const program of running.reverse()) {
      if (program.exitCode !== null || program.signalCode !== null) continue;
      // The group: the helpers of PHP's server outlive it.
      process.kill(-program.pid!);
      await once(program, 'exit');
    }
    rmSync(folder, {recursive: true, force: true});
  };
  // After Ctrl+C, or when a CI job is cancelled, no hook of the tests runs.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().finally(() => process.exit(1)));
  const start = (program: string, args: string[], log: string, env = {}) => {
    const output = openSync(log, 'a');
    running.push(spawn(program, args, {cwd: files, detached: true, stdio: ['ignore', output, output], env: {...process.env, ...env}}));
  };
  const files = join(folder, 'site');
  const complaints = () => (existsSync(join(files, 'complaints.log')) ? readFileSync(join(files, 'complaints.log'), 'utf8') : '');
  const php = (...args: string[]) => execFileSync('php', ['-d', 'sendmail_path=/bin/true', '-d', 'error_reporting=E_ALL', '-d', 'display_errors=stderr', ...args], {cwd: files, encoding: 'utf8'});

  try {
    say(`copying ${SOURCE}`);
    // Debian's has links to parts that other packages bring; Node's own copy leaves those of folders as they are.
    execFileSync('cp', ['--recursive', '--dereference', SOURCE, files]);
    cpSync(PLUGIN, join(files, 'wp-content/plugins/ht-blocks'), {recursive: true});
    cpSync(SETUP, join(files, 'setup.php'));
    // A browser asks for one, and says in the console that there is none.
    writeFileSync(join(files, 'favicon.ico'), '');

    say('starting a database of its own');
    const data = join(folder, 'data');
    const socket = join(folder, 'db.sock');
    const {username} = userInfo();
    execFileSync('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, `--user=${username}`, '--auth-root-authentication-method=normal', '--skip-test-db'], {stdio: 'ignore'});
    const databaseLog = join(folder, 'database.log');
    start('mariadbd', ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, 'db.pid')}`, `--user=${username}`, '--skip-networking', '--innodb-buffer-pool-size=32M'], databaseLog);
    await until('The database', databaseLog, () => existsSync(socket));
    execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute=CREATE DATABASE wordpress CHARACTER SET utf8mb4']);

    say('installing WordPress in it, with an administrator and an author');
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    writeFileSync(join(files, 'wp-config.php'), config(socket, address));
    const version = php('setup.php', address).trim();

    const serverLog = join(folder, 'server.log');
    start('php', ['-S', `127.0.0.1:${port}`, '-t', files], serverLog, {PHP_CLI_SERVER_WORKERS: '4'});
    await until('The web server of PHP', serverLog, async () => (await fetch(address).catch(() => undefined))?.ok ?? false);
    say(`WordPress ${version} is at ${address}`);

    return {
      address,
      version,
      php: (code) => php('-r', `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; require 'wp-load.php'; ${code}`),
      configure: (code) => writeFileSync(join(files, 'of-this-test.php'), `<?php ${code}`),
      complaints,
      stop,
    };
  } catch (error) {
    const why = complaints();
    await stop();
    throw why ? new Error(`WordPress could not be set up. PHP wrote:\n${why.slice(0, 2000)}`) : error;
  }
}
