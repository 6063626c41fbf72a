/**
 * `npm run test:hosting`: the files of `hosting/` in the servers they are for. Not part of `npm test`, which needs no server.
 */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {request} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {channelsOf, readRelease} from '../../scripts/release.js';
import {ALWAYS, CACHE, TYPES} from './promised.js';
import {SERVERS, SHUT, start, type Started} from './server.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const {version, files} = readRelease(dist);
const [pinned, moving] = channelsOf(version);
const endings = new Map(files.map(({file}) => [file.split('.').at(-1)!, file] as const));

/** As it comes over the wire: nothing unpacked, nothing kept. */
const ask = (address: string, headers: Record<string, string> = {}) =>
  new Promise<{status: number | undefined; headers: Record<string, unknown>; body: Buffer}>((done, failed) => {
    request(address, {headers}, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => void parts.push(part)).on('end', () => done({status: response.statusCode, headers: response.headers, body: Buffer.concat(parts)}));
    })
      .on('error', failed)
      .end();
  });

for (const name of Object.keys(SERVERS) as (keyof typeof SERVERS)[]) {
  describe(`${name}, as hosting/ has it`, () => {
    let server: Started;
    before(async () => void (server = await start(name)));
    after(() => server.stop());

    for (const [channel, cache] of [[pinned, CACHE.pinned], [moving, CACHE.moving]] as const) {
      for (const [ending, file] of endings) {
        it(`sends ${channel}/….${ending} with what was promised, and as it is`, async () => {
          const {status, headers, body} = await ask(`${server.address}/${channel}/${file}`);
          assert.equal(status, 200);
          assert.ok(body.equals(readFileSync(`${dist}${file}`)), file);
          for (const [header, value] of Object.entries(ALWAYS)) assert.equal(headers[header.toLowerCase()], value, header);
          assert.equal(headers['cache-control'], cache);
          assert.equal(headers['set-cookie'], undefined);
          assert.ok(TYPES[ending], `test/hosting/promised.ts does not say what .${ending} is`);
          assert.equal(String(headers['content-type']).toLowerCase(), TYPES[ending]);
        });
      }
    }

    it('packs the script, and says "unchanged" to who has it', async () => {
      const address = `${server.address}/${moving}/ht-blocks.js`;
      const packed = await ask(address, {'Accept-Encoding': 'gzip'});
      assert.equal(packed.headers['content-encoding'], 'gzip');
      assert.match(String(packed.headers['vary']), /accept-encoding/i);
      assert.ok(packed.body.length < 40_000, `${packed.body.length} bytes`);
      const again = await ask(address, {'Accept-Encoding': 'gzip', 'If-None-Match': String(packed.headers['etag'])});
      assert.equal(again.status, 304);
      assert.equal(again.headers['cache-control'], CACHE.moving);
    });

    it('passes the two commands of docs/hosting.md that check it', () => {
      const page = readFileSync(new URL('../../docs/hosting.md', import.meta.url), 'utf8');
      const commands = Array.from(page.matchAll(/^```shell\n(.*)\n```$/gm), ([, command]) => command.replace('https://your-site.example', server.address));
      const [headers, hash] = commands.map((command) => execFileSync('sh', ['-c', command], {encoding: 'utf8'}));
      for (const [header, value] of Object.entries({...ALWAYS, 'Cache-Control': CACHE.moving, 'Content-Type': TYPES['js'], 'Content-Encoding': 'gzip'})) {
        assert.ok(headers.toLowerCase().includes(`\n${header}: ${value}\r`.toLowerCase()), `${header} in ${headers}`);
      }
      assert.equal(`sha384-${hash.trim()}`, files.find(({file}) => file === 'ht-blocks.js')?.integrity);
    });

    it('lets nobody keep the answer that a file is not there, lists no folder and writes nobody down', async () => {
      // The last is a file that the server may not read: a fault, and those are written down by other rules.
      for (const path of [`${pinned}/none.js`, `${pinned}/`, 'v9/none.js', '', `${moving}/${SHUT}`]) {
        const {status, headers} = await ask(`${server.address}/${path}`, {Referer: 'https://partner.example/a-page'});
        assert.ok(status === 404 || status === 403, `${path}: ${status}`);
        assert.equal(headers['cache-control'], undefined, path);
      }
      assert.doesNotMatch(server.logged(), /127\.0\.0\.1|none\.js|shut\.txt|partner\.example/);
    });

    it('would be seen writing somebody down, were it not for those lines of hosting/', async () => {
      const telling = await start(name, (text) => text.replace(/^ *(access_log off;|CustomLog \/dev\/null .*)\n/m, ''));
      try {
        // It writes after it has answered, the one before at the latest when it answers the next.
        for (let asked = 0; asked < 50 && !telling.logged().includes('none.js'); asked++) await ask(`${telling.address}/${moving}/none.js`);
        assert.match(telling.logged(), /127\.0\.0\.1.*none\.js/);
      } finally {
        await telling.stop();
      }
    });
  });
}
