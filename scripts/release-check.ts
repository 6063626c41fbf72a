/**
 * `npm run release:check`: makes what is uploaded, `dist/v/<version>/` and `dist/v<major>/`, and refuses whatever nobody should
 * have to take back: overdue content, a build that cannot be repeated, other bytes under a version that was published.
 * With `-- --record` it notes in releases.json that this version is published; `-- --date 2030-01-31` asks about another day.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {freshness} from './freshness.js';
import {builtElsewhere, channelsOf, digestOf, earlier, faultsIn, filesIn, firstDifference, overdueFault, readRelease, recordFault, undatedFault, writeChannels, type Recorded} from './release.js';

const {values} = parseArgs({options: {record: {type: 'boolean', default: false}, date: {type: 'string'}}});
const now = values.date === undefined ? Date.now() : Date.parse(values.date);
const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const started = Date.now();

function refuse(why: string): never {
  console.error(`\nNot released. ${why}\nThen once more: npm run release:check`);
  process.exit(1);
}

function step(number: number, about: string): void {
  console.log(`[${number}/5] ${about} (${Math.round((Date.now() - started) / 1000)} s)`);
}

/** Runs a build; what it printed is only of interest when it failed. */
function building<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    const {stdout = '', stderr = '', message} = error as Error & {stdout?: Buffer | string; stderr?: Buffer | string};
    return refuse(`The build failed:\n${String(stdout)}${String(stderr) || message}\nPut right what it names; npm run build runs it alone.`);
  }
}

if (Number.isNaN(now)) refuse(`--date ${values.date} is no day. Write it as 2030-01-31.`);

step(1, 'Is anything overdue?');
const overdue = overdueFault(freshness(0, now).overdue);
if (overdue) refuse(overdue);

step(2, 'Building here');
building(() => execFileSync('npm', ['run', '--silent', 'build'], {cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32'}));
const release = readRelease(dist);
const {version} = release;

step(3, 'Building a copy in another folder, time zone, language and year, and comparing every byte');
const difference = building(() =>
  builtElsewhere(root, {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', days: 400}, (other) => {
    const plugin = filesIn(other).filter((file) => file.startsWith('wordpress/'));
    const files = new Set([...release.files, ...readRelease(other).files].map(({file}) => file).sort());
    return firstDifference(dist, other, [...files, ...plugin, 'release.json']);
  }),
);
if (difference?.endsWith(` is only in ${dist}`)) refuse(`${difference}: no build makes it. Remove it there.`);
if (difference) refuse(`Two builds of the same sources differ: ${difference}\nFind what put a path, a date or an order of this machine into it.`);

step(4, 'Was this version published before?');
const record = join(root, 'releases.json');
const recorded: Recorded = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as Recorded) : {};
const digest = digestOf(readFileSync(join(dist, 'release.json')));
const fault = recordFault(recorded, version, digest);
if (fault) refuse(fault);
const undated = undatedFault(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
if (undated && values.record) refuse(undated);

step(5, `Writing ${channelsOf(version).map((channel) => `dist/${channel}/`).join(' and ')} and reading them back`);
for (const folder of writeChannels(dist, dist)) {
  const faults = faultsIn(folder);
  if (faults.length) refuse(`What was written to ${folder} is not what was built:\n${faults.join('\n')}\nIs the disk full, or something else writing there?`);
}
const {faults: spoilt, missing} = earlier(recorded, version, dist);
if (spoilt.length) refuse(`In dist/v/, versions that were published are not as they were:\n${spoilt.join('\n')}\nFetch their folders from where they are served, or remove them here.`);

const isRecorded = Object.hasOwn(recorded, version);
if (values.record && !isRecorded) {
  const entry = {date: new Date(now).toISOString().slice(0, 10), release: digest};
  writeFileSync(record, `${JSON.stringify({...recorded, [version]: entry}, null, 2)}\n`);
}

const script = release.files.find(({file}) => file === 'ht-blocks.js')!;
console.log(`
${release.name} ${version}: ${release.files.length} files. Content of ${release.contentDate}, next check ${release.nextCheck}.
integrity of ht-blocks.js: ${script.integrity}`);
if (!undated) console.log(`Upload dist/v/ and dist/v${version.split('.')[0]}/ as docs/hosting.md says.`);
if (missing.length) console.log(`Not in dist/v/: ${missing.join(', ')}. Where an upload replaces all that was there, put those folders back first.`);
if (isRecorded) console.log(`releases.json has these bytes as published on ${recorded[version].date}.`);
else if (values.record) console.log('releases.json now has it: commit that file with the tag of the version.');
else if (undated) console.log(`Not yet to be uploaded. ${undated}`);
else console.log('When it is uploaded: npm run release:check -- --record, and commit releases.json.');
