/**
 * The part of `npm run build` for the package, beside its modules (`rollup.package.config.mjs`): the content as data, what
 * TypeScript knows of it and of the one script, and the tokens. Runs after the types, whose folder it adds to.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {contentModule, declarationsOf, localeType} from './package/content.js';
import {tokensCss} from './package/tokens.js';

const at = (file: string) => new URL(`../${file}`, import.meta.url);
const read = (file: string) => readFileSync(at(file), 'utf8');

writeFileSync(at('dist/npm/content.js'), contentModule);
writeFileSync(at('dist/types/content.d.ts'), read('scripts/package/content.d.ts').replace('__LOCALES__', localeType));
writeFileSync(at('dist/types/content-types.d.ts'), declarationsOf('types.ts', read('content/types.ts')));
// The one script exports nothing; it makes the tags known.
writeFileSync(at('dist/types/ht-blocks.d.ts'), "import './index.js';\nexport {};\n");
// For compilers that want to know what an import for its effect alone brings.
writeFileSync(at('dist/types/nothing.d.ts'), 'export {};\n');
writeFileSync(at('dist/tokens.css'), tokensCss());
