/** The package has no types of its own. */
declare module 'syllable-separator' {
  const separator: {
    /** Spanish text with a full stop between the syllables of each word, in small letters. */
    Separator(text: string): string;
  };
  export default separator;
}
