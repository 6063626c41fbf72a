/**
 * A block stands on pages that are read from right to left. A style that says left or right, and not start or end,
 * puts the mark of an emergency, or the way out, on the wrong side of such a page.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const source = new URL('../../src/', import.meta.url);
const files = readdirSync(source, {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.styles.ts'));

/** Written like `a b c d`, they mean top, right, bottom and left. */
const fourSides = /^(?:margin|padding|inset|border-(?:width|style|color|image-width|image-outset|image-slice)|scroll-(?:margin|padding))$/;

/** The values of a declaration, one by one; what stands in brackets is one. */
const values = (value: string) => value.match(/(?:[^\s(/]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? [];

/** Whether a value gives left and right, or corners that mirror each other, something different. */
function isLopsided(property: string, value: string): boolean {
  const [first, second = first, third = first, fourth = second] = values(value);
  if (fourSides.test(property)) return second !== fourth;
  return property === 'border-radius' && (first !== second || third !== fourth);
}

/** Every declaration of a style sheet that names a physical side, with its line. */
function physicalSides(css: string): [line: number, declaration: string][] {
  // Comments speak of sides too. Their line breaks stay, so that lines can be counted.
  const bare = css.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...bare.matchAll(/([\w-]+)\s*:\s*([^;{}]+?)\s*(?=[;}])/g)].flatMap(({0: declaration, 1: property, 2: value, index}): [number, string][] => {
    const isPhysical =
      /(?:^|-)(?:left|right|top|bottom)(?:-|$)/.test(property) ||
      /(?:^|[\s,(])(?:left|right)(?:$|[\s,)])/.test(value) ||
      /\btranslate(?:X|3d)?\(/.test(value) ||
      isLopsided(property, value.replace('!important', ''));
    return isPhysical ? [[bare.slice(0, index).split('\n').length, declaration.replace(/\s+/g, ' ')]] : [];
  });
}

describe('the looks', () => {
  it('are found', () => assert.ok(files.length >= 5, files.join()));

  for (const file of files) {
    it(`name no left and no right: src/${file}`, () => {
      const found = physicalSides(readFileSync(new URL(file, source), 'utf8')).map(([line, declaration]) => `src/${file}:${line}: ${declaration}`);
      assert.deepEqual(found, [], 'Say start and end: margin-inline-start, border-inline-end, inset-inline, text-align: start.');
    });
  }
});

describe('the search for sides', () => {
  const physical = [
    'left: 0',
    'right: 1em',
    'top: 0',
    'margin-left: 1em',
    'padding-right: calc(var(--_gap) * 2)',
    'border-left: 0.35em solid',
    'border-right-color: red',
    'border-top-left-radius: 1em',
    'border-bottom-right-radius: 0',
    'scroll-margin-left: 1em',
    'text-align: left',
    'text-align: right !important',
    'float: left',
    'clear: right',
    'justify-content: right',
    'background: url(a.png) no-repeat right center',
    'background-image: linear-gradient(to left, red, blue)',
    'transform-origin: left',
    'transform: translateX(1em)',
    'inset: 0 auto 0 0',
    'inset: auto 1em 1em auto',
    'margin: 0 1em 0 0',
    'padding: 0 calc(1em + env(safe-area-inset-right, 0px)) 0 1em',
    'border-width: 1px 1px 1px 4px',
    'border-radius: 1em 0',
    'border-radius: 1em 1em 0 1em',
  ];
  for (const declaration of physical) {
    it(`finds ${declaration}`, () => {
      const css = `css\`\n  /* a\n     note */\n  .a:hover,\n  .b {\n    color: red;\n    ${declaration};\n  }\n\``;
      assert.deepEqual(physicalSides(css), [[7, declaration]]);
      assert.deepEqual(physicalSides(`.a{color:red;${declaration}}`), [[1, declaration]], 'as the last of a rule');
    });
  }

  const logical = [
    'margin: 0 0 calc(var(--_gap) / 2)',
    'margin: 1em 2em 3em 2em',
    'inset: 0',
    'inset: auto 0',
    'inset-block: calc(0.75em + env(safe-area-inset-top, 0px)) auto',
    'inset-inline-end: 0.75em',
    'border-inline-start: 0.35em solid var(--_accent)',
    'border-start-start-radius: 1em',
    'border-radius: 1em 1em 0 0',
    'border-radius: var(--_radius)',
    'border-width: 1px 2px',
    'text-align: start',
    'box-shadow: 0 0 0 6px #fff',
    "content: ' (' attr(href) ')'",
    'grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr))',
  ];
  for (const declaration of logical) {
    it(`lets ${declaration} be`, () => assert.deepEqual(physicalSides(`.place.top, .left:hover { ${declaration}; } /* left: 0; */`), []));
  }
});
