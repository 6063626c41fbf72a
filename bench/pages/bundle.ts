/** Makes one file of a stand-in, as a developer would for release. */
import {build} from 'esbuild';

const root = new URL('../', import.meta.url).pathname;
/** The Lit that our blocks are built from, and not the one that Shoelace brings along. */
const lit = new URL('../../node_modules/lit', import.meta.url).pathname;

/** @param entry a file of this folder, or the text of one */
export async function bundle(entry: {file: string} | {text: string}, words: Readonly<Record<string, string>> = {}): Promise<string> {
  const {outputFiles} = await build({
    ...('file' in entry ? {entryPoints: [root + entry.file]} : {stdin: {contents: entry.text, resolveDir: root}}),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2021',
    legalComments: 'none',
    write: false,
    ...('file' in entry && {alias: {lit}}),
    plugins: [
      {
        name: 'words',
        setup(build) {
          build.onResolve({filter: /^words:/}, ({path}) => ({path: path.slice('words:'.length), namespace: 'words'}));
          build.onLoad({filter: /./, namespace: 'words'}, ({path}) => ({contents: words[path] ?? '', loader: 'json'}));
        },
      },
    ],
  });
  return outputFiles[0].text;
}
