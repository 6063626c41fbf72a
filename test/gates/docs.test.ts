/** The snippets in the README carry a number; they are written from the content and may not lag behind it. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {expand} from '../../scripts/snippets.js';

describe('what people read', () => {
  it('has the snippets of today', () => {
    const {status, stderr} = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/docs.ts', '--check'], {encoding: 'utf8'});
    assert.equal(status, 0, stderr);
  });
});

describe('a demo page', () => {
  it('is told which names there are when it asks for another', () => {
    assert.throws(() => expand('{{hotline.fax}}'), /\{\{hotline\.fax\}\} is not known\. There is: .*hotline\.call/);
  });
});

describe('a recipe for content', () => {
  const recipes = Array.from(readFileSync('content/README.md', 'utf8').matchAll(/^ *```ts\n([\s\S]*?)^ *```$/gm), ([, code]) => code);

  /** What the compiler says of a sign, written as the recipe says, among the signs. */
  const faultsOf = (sign: string): string[] => {
    const name = `${process.cwd()}/content/recipe.ts`;
    const file = `import type {Flag} from './types.js';\nimport {msg} from './words.js';\nexport const recipe = (): readonly Flag[] => [\n${sign}];\n`;
    const {options} = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8')).config, ts.sys, '.');
    const disk = ts.createCompilerHost(options);
    const host: ts.CompilerHost = {
      ...disk,
      fileExists: (path) => path === name || disk.fileExists(path),
      getSourceFile: (path, ...rest) => (path === name ? ts.createSourceFile(path, file, ts.ScriptTarget.ES2022) : disk.getSourceFile(path, ...rest)),
    };
    const program = ts.createProgram([name], options, host);
    return ts.getPreEmitDiagnostics(program).map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '));
  };

  it('is there', () => assert.ok(recipes.length > 0));
  for (const recipe of recipes) it(`compiles as it stands: ${recipe.trim().split('\n')[1].trim()}`, () => assert.deepEqual(faultsOf(recipe), []));
  it('would be found out if it did not', () => assert.notDeepEqual(faultsOf(recipes[0].replace("'work'", "'moon'")), []));
});
