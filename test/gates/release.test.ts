/** What partners pin must be what was built, and must stay so: each way a release can go wrong is tried here. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {contentFor} from '../../content/index.js';
import {freshness} from '../../scripts/freshness.js';
import {builtElsewhere, channelsOf, digestOf, earlier, faultsIn, filesIn, firstDifference, isReleased, overdueFault, readRelease, recordFault, undatedFault, writeChannels, type Recorded} from '../../scripts/release.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');
const temp = mkdtempSync(join(tmpdir(), 'ht-release-test-'));
after(() => rmSync(temp, {recursive: true}));

const release = readRelease(dist);
const released = ['release.json', ...release.files.map(({file}) => file)];
const {nextCheck} = contentFor('en');

describe('release.json', () => {
  it('is of what is for partners, not of what lies beside it', () => {
    for (const file of ['ht-blocks.js', 'texts/en.js', 'npm/index.js', 'types/index.d.ts', 'snippets/en/ht-hotline.html', 'wordpress/ht-blocks.zip', 'changelog.xml']) assert.ok(isReleased(file), file);
    for (const file of ['release.json', 'site/index.html', 'hosts/page.html', 'privacy/page.html', 'test-languages/ht-blocks.js', 'wordpress/ht-blocks/blocks.json', 'v/1.0.0/ht-blocks.js', 'v1/ht-blocks.js']) assert.ok(!isReleased(file), file);
  });

  it('leaves out nothing that is released', () => assert.deepEqual(released.slice(1), filesIn(dist).filter(isReleased)));

  it('says by when the numbers are checked again, and of what day the content is', () => {
    assert.equal(release.nextCheck, nextCheck);
    assert.match(release.contentDate, /^\d{4}-\d\d-\d\d$/);
    assert.ok(release.contentDate < release.nextCheck);
  });
});

describe('a release', () => {
  const folders = writeChannels(dist, temp);

  it('is a folder of its version, and one that moves on', () => {
    assert.deepEqual(channelsOf('1.0.0'), ['v/1.0.0', 'v1']);
    assert.deepEqual(folders, channelsOf(release.version).map((channel) => join(temp, channel)));
  });

  for (const folder of folders) {
    it(`has every file in ${folder.slice(temp.length + 1)}, byte for byte, and no other`, () => {
      assert.deepEqual(filesIn(folder), [...released].sort());
      for (const file of released) assert.ok(readFileSync(join(folder, file)).equals(readFileSync(join(dist, file))), file);
      assert.deepEqual(faultsIn(folder), []);
    });
  }

  it('names the hash that a browser wants of the script', () => {
    assert.equal(release.files.find(({file}) => file === 'ht-blocks.js')?.integrity, digestOf(readFileSync(join(dist, 'ht-blocks.js'))));
    // Of no bytes at all, as every tool that makes such hashes has it.
    assert.equal(digestOf(''), 'sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb');
  });

  it('is found out when a byte was changed, a file added or one lost', () => {
    const folder = join(temp, 'spoilt');
    cpSync(folders[0], folder, {recursive: true});
    const script = join(folder, 'ht-blocks.js');
    const bytes = readFileSync(script);
    bytes[bytes.length - 3] ^= 1;
    writeFileSync(script, bytes);
    assert.deepEqual(faultsIn(folder), ['ht-blocks.js has not the hash that release.json has for it']);
    appendFileSync(script, ' ');
    assert.match(faultsIn(folder).join(), /^ht-blocks\.js has \d+ bytes and not \d+$/);
    rmSync(script);
    writeFileSync(join(folder, 'more.js'), '');
    assert.deepEqual(faultsIn(folder), ['more.js is in the folder and not in release.json', 'ht-blocks.js is missing']);
  });

  it('leaves earlier versions as they are, and knows when one was spoilt or is not there', () => {
    const before = join(temp, 'v/0.9.0');
    cpSync(folders[0], before, {recursive: true});
    writeChannels(dist, temp);
    const entry = {date: '2026-06-01', release: digestOf(readFileSync(join(before, 'release.json')))};
    const recorded = {'0.8.0': entry, '0.9.0': entry, [release.version]: entry};
    assert.deepEqual(earlier(recorded, release.version, temp), {faults: [], missing: ['0.8.0']});
    rmSync(join(before, 'hsds.json'));
    assert.deepEqual(earlier(recorded, release.version, temp).faults, ['0.9.0: hsds.json is missing']);
    appendFileSync(join(before, 'release.json'), ' ');
    assert.deepEqual(earlier(recorded, release.version, temp).faults, ['0.9.0: release.json is not the one that was published']);
  });
});

describe('npm run release:check', () => {
  it('has nothing to refuse while nothing is overdue', () => assert.equal(overdueFault(freshness(0, Date.parse(release.contentDate)).overdue), undefined));

  it('refuses overdue content before anything is built, and says what and where', () => {
    const {status, stderr, stdout} = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/release-check.ts', '--date', nextCheck], {cwd: root, encoding: 'utf8'});
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`Not released\\. \\d+ overdue:\n[^]*${nextCheck}  line \\w+ \\(content/lines\\.ts\\)`));
    assert.match(stderr, /Call or read each one/);
    assert.doesNotMatch(stdout, /Building/);
  });

  it('is of a version that nobody can have pinned with other bytes: the builder hands out its hash', () => {
    const record = join(root, 'releases.json');
    const recorded = existsSync(record) ? (JSON.parse(readFileSync(record, 'utf8')) as Recorded) : {};
    assert.equal(recordFault(recorded, release.version, digestOf(readFileSync(join(dist, 'release.json')))), undefined);
  });

  it('refuses other bytes under a version that was published', () => {
    const digest = digestOf(readFileSync(join(dist, 'release.json')));
    const {version} = release;
    assert.equal(recordFault({}, version, digest), undefined);
    assert.equal(recordFault({[version]: {date: '2026-12-01', release: digest}}, version, digest), undefined);
    assert.match(recordFault({[version]: {date: '2026-12-01', release: digestOf('')}}, version, digest) ?? '', /published on 2026-12-01 with other bytes[^]*Raise the version in package\.json/);
  });
});

describe('two builds', () => {
  it('are the same byte for byte: another folder, time zone, language and year', () => {
    builtElsewhere(root, {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', days: 400}, (other) => {
      const made = filesIn(other);
      assert.ok(made.length >= released.length);
      assert.equal(firstDifference(dist, other, [...released.slice(1), ...made]), undefined);
    });
  });

  it('that differ are told apart, with the place', () => {
    const [one, other] = ['one', 'other'].map((name) => join(temp, name));
    for (const folder of [one, other]) cpSync(join(dist, 'hsds.json'), join(folder, 'hsds.json'));
    assert.equal(firstDifference(one, other, ['hsds.json']), undefined);
    appendFileSync(join(other, 'hsds.json'), 'built at noon');
    assert.match(firstDifference(one, other, ['hsds.json']) ?? '', /^hsds\.json differs from byte \d+ on: .*built at noon/);
    writeFileSync(join(one, 'left.js'), '');
    assert.equal(firstDifference(one, other, ['left.js']), `left.js is only in ${one}`);
  });
});

describe('a version that is published', () => {
  it('has its day in the changelog, so that the feed tells a new number from an old one', () => {
    assert.equal(undatedFault('# Changelog\n\n## 1.2.0 (2026-12-24)\n', '1.2.0'), undefined);
    for (const changelog of ['## Unreleased\n', '## 1.2.0\n', '## 1.2.01 (2026-12-24)\n', 'In ## 1.2.0 (2026-12-24)\n']) {
      assert.match(undatedFault(changelog, '1.2.0') ?? '', /^CHANGELOG\.md has no day for 1\.2\.0: .*"## 1\.2\.0 \(/, changelog);
    }
  });
});
