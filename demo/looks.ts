/**
 * Three worked looks: a page as partners have it, and what they set on our blocks to go with it. The theming page lets
 * one start from them, the embed builder writes them into a snippet, and the tests measure that all of it can be read.
 */

/** What a page may set on our blocks: `--ht-<name>`. */
export type Token = 'accent' | 'danger' | 'line' | 'surface' | 'radius' | 'gap';

export interface Look {
  readonly id: string;
  readonly name: string;
  /** Whose page it could be. */
  readonly about: string;
  /** What the page around the blocks has; they take their text from it. */
  readonly page: {readonly font: string; readonly text: string; readonly ground: string; /** Fields and the exit come in dark too. */ readonly scheme?: 'dark'};
  readonly tokens: Readonly<Partial<Record<Token, string>>>;
}

export const looks: readonly Look[] = [
  {
    id: 'plain',
    name: 'Plain public service',
    about: 'a town, a school, a clinic: black on white, square corners',
    page: {font: 'Arial, Helvetica, sans-serif', text: '#0b0c0c', ground: '#ffffff'},
    tokens: {accent: '#1d4f91', radius: '0px'},
  },
  {
    id: 'local',
    name: 'A local help line',
    about: 'the line for local help of a state, and its directory: warm, round, with boxes that stand out',
    page: {font: 'Verdana, Geneva, sans-serif', text: '#22313f', ground: '#fffdf8'},
    // Red stays for what cannot wait.
    tokens: {accent: '#00606f', danger: '#b3261e', surface: '#fff1dc', line: '#c4a775', radius: '1em'},
  },
  {
    id: 'dark',
    name: 'A dark partner',
    about: 'a shelter for young people: light on dark, bright links',
    page: {font: 'system-ui, sans-serif', text: '#f2f2f2', ground: '#101820', scheme: 'dark'},
    tokens: {accent: '#7cc4ff', danger: '#ffb4ab', surface: '#1d2a36', line: '#6b7c8c'},
  },
];

/** The look as a partner pastes it into a style sheet. */
export const cssOf = ({page, tokens}: Look, selector = ':root'): string =>
  `${selector} {\n${[
    `font-family: ${page.font}`,
    `color: ${page.text}`,
    `background: ${page.ground}`,
    ...(page.scheme ? [`color-scheme: ${page.scheme}`] : []),
    ...Object.entries(tokens).map(([token, value]) => `--ht-${token}: ${value}`),
  ]
    .map((line) => `  ${line};\n`)
    .join('')}}`;
