/** A wrong number is the worst fault there is: whoever has found one must meet that form first, and have little to fill in. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parse} from 'yaml';

interface Form {
  name: string;
  description: string;
  body: {type: string; id?: string; attributes: {label?: string; options?: string[]}; validations?: {required: boolean}}[];
}

const folder = new URL('../../.github/ISSUE_TEMPLATE/', import.meta.url);
const text = (file: string) => readFileSync(new URL(file, folder), 'utf8');
// GitHub shows them in the order of their file names.
const files = readdirSync(folder).filter((file) => file !== 'config.yml').sort();
const forms = files.map((file) => parse(text(file)) as Form);

describe('the forms for an issue', () => {
  it('begin with the one for a wrong number, which is the shortest to fill in', () => {
    assert.equal(forms[0].name, 'A number is wrong');
    const sizes = forms.map(({body}) => JSON.stringify(body.filter(({type}) => type !== 'markdown')).length);
    const asked = forms.map(({body}) => body.filter(({attributes}) => attributes.label).length);
    assert.ok(asked[0] <= 2, `${asked[0]} questions`);
    for (const size of sizes.slice(1)) assert.ok(sizes[0] < size, `${sizes[0]} and ${size}`);
    for (const other of asked.slice(1)) assert.ok(asked[0] < other, `${asked[0]} and ${other} questions`);
  });

  it('have one for a wrong translation', () => assert.equal(forms[1].name, 'A translation is wrong'));

  for (const [i, file] of files.entries()) {
    it(`are forms that GitHub takes: ${file}`, () => {
      const {name, description, body} = forms[i];
      assert.ok(name && description);
      const fields = body.filter(({type}) => type !== 'markdown');
      assert.ok(fields.length > 0);
      for (const {type, attributes} of fields) {
        assert.ok(['input', 'textarea', 'dropdown', 'checkboxes'].includes(type), type);
        assert.ok(attributes.label);
        if (type === 'dropdown') assert.ok(attributes.options?.length);
      }
      const ids = fields.map(({id}) => id);
      assert.deepEqual(ids, [...new Set(ids)]);
      for (const id of ids) assert.match(id!, /^[\w-]+$/);
    });
  }

  it('leave no way around them', () => assert.equal((parse(text('config.yml')) as {blank_issues_enabled: boolean}).blank_issues_enabled, false));
});
