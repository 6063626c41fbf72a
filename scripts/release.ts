/**
 * A release is a folder that nobody may change again: partners name its script by hash, and a hash that no longer fits takes
 * the number off their page. These are the parts `npm run release:check` is made of: what belongs in the folder, how it is
 * built where nothing of this machine helps, and how a difference is found.
 */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative, sep} from 'node:path';
import type {Due} from './freshness.js';

export interface Release {
  readonly name: string;
  readonly version: string;
  /** The day on which something was last checked. */
  readonly contentDate: string;
  /** By when the numbers are checked again. */
  readonly nextCheck: string;
  readonly files: readonly {file: string; bytes: number; integrity: string}[];
}

/** What was published: by version the day and the hash of its `release.json`, which holds the hash of every file. */
export type Recorded = Readonly<Record<string, {date: string; release: string}>>;

/**
 * What lies in `dist/` and is not part of a release: the site, what tests leave behind, the plugin as a folder (it is there
 * packed), and the releases themselves.
 */
const APART = /^(?:site|hosts|privacy|test-languages|v\d*)\/|^wordpress\/(?!ht-blocks\.zip$)|^release\.json$/;
export const isReleased = (file: string): boolean => !APART.test(file);

/** As the `integrity` of a script is written. */
export const digestOf = (bytes: string | Buffer): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** Every file in a folder and the folders in it, as `folder/file`, in an order no language of a machine changes. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();

export const readRelease = (folder: string): Release => JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8')) as Release;

/** The folders of a version in what is uploaded: the one that stays as it is and the one that moves on. */
export const channelsOf = (version: string): readonly [pinned: string, moving: string] => [`v/${version}`, `v${version.split('.')[0]}`];

/** Writes what is released of a build into the two folders of its version. Other versions stay as they are. */
export function writeChannels(built: string, to: string): string[] {
  const {version, files} = readRelease(built);
  return channelsOf(version).map((channel) => {
    const folder = join(to, channel);
    rmSync(folder, {recursive: true, force: true});
    for (const file of ['release.json', ...files.map(({file}) => file)]) cpSync(join(built, file), join(folder, file));
    return folder;
  });
}

/** What in a written folder is not as its `release.json` says. Empty is good. */
export function faultsIn(folder: string): string[] {
  const {files} = readRelease(folder);
  const listed = new Set(['release.json', ...files.map(({file}) => file)]);
  return [
    ...filesIn(folder).filter((file) => !listed.has(file)).map((file) => `${file} is in the folder and not in release.json`),
    ...files.flatMap(({file, bytes, integrity}) => {
      if (!existsSync(join(folder, file))) return [`${file} is missing`];
      const found = readFileSync(join(folder, file));
      if (found.length !== bytes) return [`${file} has ${found.length} bytes and not ${bytes}`];
      return digestOf(found) === integrity ? [] : [`${file} has not the hash that release.json has for it`];
    }),
  ];
}

/** The first of these files that is not the same in two builds, and where in it they part. Undefined when there is none. */
export function firstDifference(one: string, other: string, files: readonly string[]): string | undefined {
  for (const file of files) {
    const [a, b] = [one, other].map((folder) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file)) : undefined));
    if (!a || !b) return `${file} is only in ${a ? one : other}`;
    if (a.equals(b)) continue;
    const at = a.findIndex((byte, i) => byte !== b[i]);
    const from = Math.max(0, (at < 0 ? b.length : at) - 40);
    return `${file} differs from byte ${at < 0 ? a.length : at} on: ${JSON.stringify(a.toString('utf8', from, from + 80))} and ${JSON.stringify(b.toString('utf8', from, from + 80))}`;
  }
  return undefined;
}

/** What is overdue, as a refusal; undefined when nothing is. */
export const overdueFault = (overdue: readonly Due[]): string | undefined =>
  overdue.length
    ? `${overdue.length} overdue:\n${overdue.map(({what, reviewBy}) => `  ${reviewBy}  ${what}`).join('\n')}\nCall or read each one, as content/README.md says, and set \`checked\` and \`reviewBy\` where it stands.`
    : undefined;

/** Why this version may not be published with these bytes; undefined when it may. */
export const recordFault = (recorded: Recorded, version: string, digest: string): string | undefined =>
  Object.hasOwn(recorded, version) && recorded[version].release !== digest
    ? `${version} was published on ${recorded[version].date} with other bytes, and those who pinned it would lose the block. Raise the version in package.json.`
    : undefined;

/** Why the changelog is not that of a published version; undefined when it is. The feed is made of it, and is all that those who pin read. */
export const undatedFault = (changelog: string, version: string): string | undefined =>
  changelog.split('\n').some((line) => line.startsWith(`## ${version} (`))
    ? undefined
    : `CHANGELOG.md has no day for ${version}: its feed would call what is new as old as the last check, and the next version would take its lines over. Make "## Unreleased" "## ${version} (${new Date().toISOString().slice(0, 10)})", with the day on which it goes out, and upload what is made then.`;

/** Versions published before this one: what is wrong with those in the folder that is uploaded, and which are not in it. */
export function earlier(recorded: Recorded, version: string, uploaded: string): {faults: string[]; missing: string[]} {
  const versions = Object.keys(recorded).filter((one) => one !== version);
  const isThere = (one: string) => existsSync(join(uploaded, channelsOf(one)[0], 'release.json'));
  const faults = versions.filter(isThere).flatMap((one) => {
    const folder = join(uploaded, channelsOf(one)[0]);
    const isAsPublished = digestOf(readFileSync(join(folder, 'release.json'))) === recorded[one].release;
    return (isAsPublished ? faultsIn(folder) : ['release.json is not the one that was published']).map((fault) => `${one}: ${fault}`);
  });
  return {faults, missing: versions.filter((one) => !isThere(one))};
}

/**
 * The packages that end in the script, by name. Only these are copied for a build elsewhere; the tools around them are
 * linked, which is quick. A linked one would name its place on this machine in the map of the script.
 */
function shipped(root: string, names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names.filter((name) => !found.has(name) && existsSync(join(root, 'node_modules', name)))) {
    found.add(name);
    const {dependencies = {}} = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {dependencies?: Record<string, string>};
    shipped(root, Object.keys(dependencies), found);
  }
  return found;
}

function linkModules(root: string, to: string): void {
  const copied = shipped(root, ['lit', '@lit/localize']);
  const names = readdirSync(join(root, 'node_modules')).flatMap((name) => (name.startsWith('@') ? readdirSync(join(root, 'node_modules', name)).map((inner) => `${name}/${inner}`) : name));
  for (const name of names) {
    const [from, place] = [join(root, 'node_modules', name), join(to, 'node_modules', name)];
    mkdirSync(dirname(place), {recursive: true});
    if (copied.has(name)) cpSync(from, place, {recursive: true});
    else symlinkSync(from, place);
  }
}

/** Another clock, for whatever asks what day it is. */
const laterBy = (ms: number) => `data:text/javascript,${encodeURIComponent(`const {now} = Date; globalThis.Date = class extends Date { constructor(...given) { given.length ? super(...given) : super(Date.now()); } static now() { return now() + ${ms}; } };`)}`;

export interface Elsewhere {
  readonly TZ: string;
  readonly LANG: string;
  /** How many days later by the clock of the build. */
  readonly days: number;
}

/** Runs `npm run build` on a copy of the sources in a new folder, and hands that folder's `dist/` to `act`. */
export function builtElsewhere<T>(root: string, {TZ, LANG, days}: Elsewhere, act: (dist: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'ht-release-'));
  try {
    const apart = new Set(['node_modules', 'dist', '.git', '.cache']);
    for (const name of readdirSync(root).filter((name) => !apart.has(name))) cpSync(join(root, name), join(folder, name), {recursive: true});
    linkModules(root, folder);
    const NODE_OPTIONS = `${process.env['NODE_OPTIONS'] ?? ''} --import ${laterBy(days * 86_400_000)}`;
    execFileSync('npm', ['run', '--silent', 'build'], {cwd: folder, env: {...process.env, TZ, LANG, LC_ALL: LANG, NODE_OPTIONS}, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32'});
    return act(join(folder, 'dist'));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
