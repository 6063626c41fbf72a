/** Starts nginx or Apache with the file from `hosting/` that people are told to copy, in a temporary folder, on a port of its own. */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {channelsOf, filesIn, readRelease, writeChannels} from '../../scripts/release.js';

export interface Started {
  readonly address: string;
  /** Everything the server wrote down, in its own files or the machine's. */
  logged(): string;
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const config = (name: string) => readFileSync(join(root, 'hosting', name), 'utf8');

/** The certificate is the only thing a test has not: without it, and at another door. */
const withoutTls = (text: string) => text.replace(/^ *(ssl_certificate|SSL).*\n/gm, '');

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const {port} = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** A main file as a machine has it, with a log of its own that the host must not write to. */
const MAIN: Record<'nginx' | 'apache', (folder: string, port: number) => string> = {
  nginx: (folder, port) => {
    const host = withoutTls(config('nginx.conf')).replace('443 ssl', `127.0.0.1:${port}`).replace('/srv/ht-blocks', `${folder}/files`);
    const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
    return `daemon off;\npid ${folder}/pid;\nerror_log ${folder}/logs/error.log;\nevents {}\nhttp {\n${kept}\naccess_log ${folder}/logs/access.log;\n${host}}\n`;
  },
  apache: (folder, port) => {
    const host = withoutTls(config('apache.conf')).replace('*:443', `127.0.0.1:${port}`).replaceAll('/srv/ht-blocks', `${folder}/files`);
    const modules = ['mpm_event', 'authz_core', 'mime', 'filter', 'headers', 'deflate'].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);
    const own = ['ServerName localhost', `ServerRoot ${folder}`, `PidFile ${folder}/pid`, 'TypesConfig /etc/mime.types', `Listen 127.0.0.1:${port}`];
    const asWho = process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : [];
    return [...modules, ...own, ...asWho, `ErrorLog ${folder}/logs/error.log`, `CustomLog ${folder}/logs/access.log "%h %U"`, host].join('\n');
  },
};

/** How each is run, and what to install where it is not. */
export const SERVERS = {
  nginx: {program: '/usr/sbin/nginx', from: 'nginx-light', args: (file: string) => ['-e', 'stderr', '-c', file]},
  apache: {program: '/usr/sbin/apache2', from: 'apache2', args: (file: string) => ['-D', 'FOREGROUND', '-f', file]},
} as const;

/** In the channel that moves, and nobody may read it. */
export const SHUT = 'shut.txt';

async function answers(address: string, server: ChildProcess): Promise<void> {
  for (let said = ''; ; ) {
    if (server.exitCode !== null) throw new Error(`It did not start: ${said}`);
    try {
      await fetch(address);
      return;
    } catch (error) {
      said = String(error);
      await new Promise((again) => setTimeout(again, 20));
    }
  }
}

/** @param change what is done to the main file and the host in it, for a test that wants to see a fault */
export async function start(name: keyof typeof SERVERS, change = (text: string) => text): Promise<Started> {
  const {program, from, args} = SERVERS[name];
  if (!existsSync(program)) throw new Error(`${program} is not there. On Debian: apt-get install --yes --no-install-recommends ${from}`);
  const folder = mkdtempSync(join(tmpdir(), `ht-${name}-`));
  chmodSync(folder, 0o755); // The server reads it as somebody else.
  mkdirSync(join(folder, 'logs'));
  mkdirSync(join(folder, 'files'));
  writeChannels(join(root, 'dist'), join(folder, 'files'));
  const [, moving] = channelsOf(readRelease(join(root, 'dist')).version);
  writeFileSync(join(folder, 'files', moving, SHUT), '', {mode: 0});
  const port = await freePort();
  const main = join(folder, 'main.conf');
  writeFileSync(main, change(MAIN[name](folder, port)));
  const server = spawn(program, args(main), {stdio: ['ignore', 'ignore', 'inherit']});
  const address = `http://127.0.0.1:${port}`;
  await answers(address, server);
  return {
    address,
    logged: () => filesIn(join(folder, 'logs')).map((file) => readFileSync(join(folder, 'logs', file), 'utf8')).join(''),
    async stop() {
      const gone = once(server, 'exit');
      server.kill('SIGTERM');
      await gone;
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
