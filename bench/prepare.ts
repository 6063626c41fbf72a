/** Whatever a run needs and is not there yet. */
import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {Progress} from './progress.js';

const here = new URL('./', import.meta.url).pathname;

function run(command: string, cwd: string): void {
  const {status} = spawnSync(command, {cwd, shell: true, stdio: ['ignore', 'ignore', 'inherit']});
  if (status !== 0) throw new Error(`"${command}" failed.`);
}

export function prepare(): void {
  if (!['govuk-frontend', '@shoelace-style/shoelace'].every((name) => existsSync(`${here}node_modules/${name}`))) {
    Progress.say('Installing what the blocks are compared with, in bench/ (about half a minute) …');
    run('npm ci --silent', here);
  }
  if (!existsSync(`${here}../dist/ht-blocks.js`) || !existsSync(`${here}../dist/snippets`)) {
    Progress.say('Building dist/ (about a minute) …');
    run('npm run --silent build', `${here}..`);
  }
  Progress.say(`Measuring dist/ as it was built on ${statSync(`${here}../dist/ht-blocks.js`).mtime.toLocaleString('en')}. After a change: npm run build`);
}
