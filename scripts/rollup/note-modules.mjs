/**
 * When the script outgrows its budget, scripts/size.ts should be able to say
 * which files did it. Only the bundler knows, so it leaves a note.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, relative} from 'node:path';

/**
 * @param {{file: string, root: string}} options where the note goes; paths in it are relative to root
 * @returns {import('rollup').Plugin}
 */
export function noteModules({file, root}) {
  return {
    name: 'note-modules',
    writeBundle(_options, bundle) {
      const lengths = Object.values(bundle)
        .flatMap((chunk) => (chunk.type === 'chunk' ? Object.entries(chunk.modules) : []))
        .map(([id, {renderedLength}]) => [relative(root, id), renderedLength]);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, `${JSON.stringify(Object.fromEntries(lengths), null, 2)}\n`);
    },
  };
}
