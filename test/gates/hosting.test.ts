/** Whoever puts the files on a server is handed the headers; the three files that set them and the page that explains them may not disagree. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {channelsOf, readRelease} from '../../scripts/release.js';
import {ALWAYS, CACHE, headersOf, TYPES} from '../hosting/promised.js';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const {version, files} = readRelease(fileURLToPath(new URL('../../dist/', import.meta.url)));
const [pinned, moving] = channelsOf(version);
const configs = ['hosting/_headers', 'hosting/nginx.conf', 'hosting/apache.conf'];

describe('hosting/_headers', () => {
  for (const [channel, cache] of [[pinned, CACHE.pinned], [moving, CACHE.moving]] as const) {
    it(`says of each file in ${channel} all that it needs, once`, () => {
      for (const {file} of files) {
        const {'Content-Type': type, ...headers} = headersOf(`/${channel}/${file}`);
        assert.deepEqual(headers, {...ALWAYS, 'Cache-Control': cache}, file);
        if (/^(ht-blocks|texts\/\w+|locales\/\w+)\.js$/.test(file)) assert.equal(type, TYPES['js'], file);
      }
    });
  }

  it('lets nobody keep the channel that moves for longer than an hour', () => {
    assert.ok(Number(/max-age=(\d+)/.exec(CACHE.moving)?.[1]) * 2 < 3600, 'in a browser, and before that in a network of servers');
  });
});

describe('what is explained and what is set', () => {
  it('knows every kind of file that is released', () => {
    const [nginx, apache] = ['nginx', 'apache'].map((name) => read(`hosting/${name}.conf`));
    const types = /types \{([^}]*)\}/.exec(nginx)![1];
    // Apache itself knows these; all others have to be said.
    const own = ['css', 'html', 'txt'];
    for (const ending of new Set(files.map(({file}) => file.split('.').at(-1)!))) {
      assert.ok(TYPES[ending], `test/hosting/promised.ts does not say what .${ending} is`);
      const [type] = TYPES[ending].split(';');
      assert.match(types, new RegExp(`^ +${type} .*\\b${ending}\\b.*;$`, 'm'), `hosting/nginx.conf has to say what .${ending} is`);
      if (TYPES[ending].includes('charset')) assert.match(apache, new RegExp(`AddCharset utf-8 .*\\.${ending}\\b`), ending);
      if (!own.includes(ending)) assert.match(apache, new RegExp(`AddType ${type} .*\\.${ending}\\b`), `hosting/apache.conf has to say what .${ending} is`);
    }
  });

  for (const file of [...configs, 'docs/hosting.md']) {
    it(`is the same in ${file}`, () => {
      const text = read(file);
      for (const [name, value] of Object.entries(ALWAYS)) assert.match(text, new RegExp(`${name}\\W+${value.replace('*', String.raw`\*`)}`), name);
      for (const cache of Object.values(CACHE)) assert.ok(text.includes(cache), cache);
    });
  }

  for (const file of configs) {
    it(`${file} stands in docs/hosting.md as it is`, () => assert.ok(read('docs/hosting.md').includes(`\n${read(file)}\`\`\`\n`), `copy ${file} into its fence`));
  }

  it('names the folders of today', () => {
    for (const channel of [pinned, moving]) assert.ok(read('docs/hosting.md').includes(`https://your-site.example/${channel}/ht-blocks.js`), channel);
    assert.deepEqual(Array.from(new Set(read('docs/hosting.md').match(/\bv\/[\d.]+\d\b/g))), [pinned]);
  });

  it('leaves no trace of a visitor: no cookie, no log', () => {
    for (const file of configs) assert.doesNotMatch(read(file), /set-cookie|usertrack/i, file);
    assert.match(read('hosting/nginx.conf'), /access_log off;\n\s*error_log \/dev\/null;/);
    assert.match(read('hosting/apache.conf'), /CustomLog \/dev\/null "-"\n\s*ErrorLog \/dev\/null\n/);
  });
});
