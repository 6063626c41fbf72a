/** What changes on the page that each framework shows, and how a test asks for it. */
export interface State {
  lang: 'en' | 'es';
  /** Has nothing to do with our blocks. */
  visits: number;
  /** Another number: the exit button is made anew. */
  again: number;
  lines: string;
  audience: 'self' | 'helper';
  setting: '' | 'school';
  compact: boolean;
  readOnly: boolean;
  idle: number;
  headingLevel: number;
  /** Whether the signs are on the page. */
  signs: boolean;
  /** A block of questions for each, in this order. */
  people: readonly string[];
  /** The page's own lines, in the slot `more`. */
  more: readonly string[];
  /** Whether the switch of languages is put aside, in the way that the framework has for it. */
  aside: boolean;
}

export const first: State = {
  lang: 'en',
  visits: 1,
  again: 1,
  lines: 'hotline local',
  audience: 'self',
  setting: '',
  compact: false,
  readOnly: false,
  idle: 60,
  headingLevel: 3,
  signs: true,
  people: ['ana', 'ben', 'cam'],
  more: [],
  aside: false,
};

/** What a framework's file exports. */
export interface Framework {
  /** Shows the page, or what has changed on it. */
  render(state: State): unknown;
  unmount(): unknown;
  /** Takes over what its server wrote. Not all have one. */
  hydrate?(state: State): unknown;
  /** Runs in Node. */
  serverHtml?(state: State): string | Promise<string>;
}
