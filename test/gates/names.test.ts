/**
 * Names are law here: from a tag on a page one finds its folder, class, look, test
 * and demo without searching. This says which path or name is missing.
 */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const at = (path: string) => new URL(`../../${path}`, import.meta.url);
const filesIn = (folder: string) => (existsSync(at(folder)) ? readdirSync(at(folder)) : []);
const text = (path: string) => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : '');
const tags = filesIn('src').filter((name) => name.startsWith('ht-'));

const classOf = (tag: string) =>
  tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

for (const tag of tags) {
  describe(`<${tag}>`, () => {
    const folder = `src/${tag}`;

    for (const path of [`${folder}/${tag}.ts`, `${folder}/${tag}.styles.ts`, `test/${tag}.test.ts`, `demo/${tag}.html`]) {
      it(`has ${path}`, () => assert.ok(existsSync(at(path)), `create ${path}`));
    }

    it(`is the class ${classOf(tag)}`, () => {
      const found = text(`${folder}/${tag}.ts`).includes(`export class ${classOf(tag)} `);
      assert.ok(found, `${folder}/${tag}.ts should say: export class ${classOf(tag)}`);
    });

    it('is defined by src/index.ts', () => {
      const line = `define('${tag}', ${classOf(tag)})`;
      assert.ok(text('src/index.ts').includes(line), `src/index.ts should say: ${line}`);
    });

    it('has no file of another element in its folder', () => {
      const strangers = filesIn(folder).filter(
        (name) => name.startsWith('ht-') && name !== `${tag}.ts` && name !== `${tag}.styles.ts`,
      );
      assert.deepEqual(strangers, []);
    });
  });
}

describe('tests and demo pages', () => {
  it('belong to an element that exists', () => {
    const named = [...filesIn('test'), ...filesIn('demo')].filter((name) => name.startsWith('ht-'));
    const lost = named.filter((name) => !tags.includes(name.split('.')[0]));
    assert.deepEqual(lost, []);
  });
});
