/**
 * The part of `npm run build` for those who type: `dist/types/*.d.ts` for TypeScript and the templates of frameworks, and what
 * editors show in plain HTML and CSS. All of it comes from custom-elements.json.
 */
import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {declarations} from './types/declarations.js';
import {editorFiles} from './types/editors.js';
import {readManifest} from './types/manifest.js';

const at = (file: string) => new URL(`../${file}`, import.meta.url);
const manifest = readManifest();

// A tag that was taken back must not stay behind.
rmSync(at('dist/types/'), {recursive: true, force: true});
mkdirSync(at('dist/types/'), {recursive: true});
for (const [file, text] of Object.entries(declarations(manifest))) writeFileSync(at(`dist/types/${file}`), text);
for (const framework of ['react', 'preact', 'solid', 'vue', 'svelte']) cpSync(at(`scripts/types/${framework}.d.ts`), at(`dist/types/${framework}.d.ts`));
for (const [file, data] of Object.entries(editorFiles(manifest))) writeFileSync(at(`dist/${file}`), `${JSON.stringify(data, null, 2)}\n`);
