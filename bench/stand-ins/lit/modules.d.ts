/** The words of a language; esbuild puts them in (`bench/pages/bundle.ts`). */
declare module 'words:*' {
  const content: import('../../../content/types.js').Content;
  export default content;
}
