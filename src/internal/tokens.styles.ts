import {css} from 'lit';

/**
 * The few things a page may set, and what no page may take away. Text takes its font and colour from the page;
 * lines and surfaces are mixed from that colour, so a block is readable wherever the page's own text is, in light
 * and in dark. Where a page sets the ground, the browser works out the text: black or white, at least 4.5 to 1. A browser
 * that cannot (before 2024) keeps our grounds, never half of a pair. What is no colour gives no ground, and the text around.
 *
 * A browser from before 2023 cannot mix colours. A `border-color` or `background` of its own then falls back to the text
 * colour or to nothing; inside a `border` shorthand the whole line would go.
 */
export const baseStyles = css`
  :where(:host) {
    display: block;
  }

  /* Not on the host: a rule of the page for every element means it too, and wins over ours there. It does not reach what is inside. */
  :where(:host > :not(dialog), dialog > *) {
    --_accent: #1b4f8f;
    --_danger: #a3161b;
    --_radius: clamp(0em, var(--ht-radius, 0.5em), 2em);
    --_gap: clamp(0.25em, var(--ht-gap, 1em), 3em);
    --_line: var(--ht-line, color-mix(in srgb, currentcolor 45%, transparent));
    all: initial;
    color: inherit;
    color-scheme: inherit;
    display: revert;
    font-family: inherit;
    font-size: max(1em, 14px);
    line-height: 1.5;
    overflow-wrap: break-word;
    pointer-events: inherit;
    visibility: inherit;
  }

  .leave,
  [data-line='emergency'] {
    --_accent: var(--_danger);
  }

  /* A printer leaves grounds out, and would print white on white. */
  @media screen {
    .action,
    .leave,
    .mark,
    [aria-pressed='true'] {
      background-color: var(--_accent);
      color: #fff;
    }
  }

  @supports (color: color(from red srgb-linear clamp(0, 1 - r, 1) g b)) {
    :where(:host > :not(dialog), dialog > *) {
      --_accent: rgb(from var(--ht-accent, #1b4f8f) r g b / 1);
      --_danger: rgb(from var(--ht-danger, #a3161b) r g b / 1);
      /* A share of white: none or all. At a luminance of 0.179 both have 4.58 to 1. The letters are those of the ground. */
      --_ink: clamp(0, (0.179 - 0.2126 * clamp(0, r, 1) - 0.7152 * clamp(0, g, 1) - 0.0722 * clamp(0, b, 1)) * 9999, 1);
      color: rgb(from currentcolor r g b / 1);
    }

    @media screen and (forced-colors: none) {
      .action,
      .leave,
      .mark,
      [aria-pressed='true'] {
        /* A ground of currentcolor would be the text's own. So color is the ground, unseen, and it lets the text through until a ::part() says another. */
        --_on: color(from var(--_accent) srgb-linear var(--_ink) var(--_ink) var(--_ink));
        -webkit-text-fill-color: rgb(from color-mix(in srgb, currentcolor 99%, var(--_on)) r g b / 1);
        color: rgb(from var(--_accent) r g b / 0);
        text-decoration-color: var(--_on);
      }

      /* It floats above anything. What a page sets may be no colour: then there is a ground all the same. */
      .leave {
        background-color: Canvas;
        background-image: linear-gradient(var(--_accent) 0 0);
      }

      .box {
        --_surface: rgb(from var(--ht-surface) r g b / 1);
      }

      .box > * {
        color: color(from var(--_surface) srgb-linear var(--_ink) var(--_ink) var(--_ink));
      }
    }
  }

  a,
  button,
  summary,
  select {
    pointer-events: auto;
  }

  /* A page can have the block in its own HTML, as scripts/prerender.ts makes it. What needs the script keeps its room until it comes. */
  :host(:not(:defined)) .live {
    visibility: hidden;
  }

  @media (scripting: none) {
    .live,
    .reserved {
      display: none !important;
    }
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  * {
    box-sizing: border-box;
  }

  /* For whoever does not see what changed. */
  .heard {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    margin: 0;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  button,
  select {
    cursor: pointer;
    font: inherit;
  }

  .action,
  button,
  select,
  summary {
    border-radius: var(--_radius);
    min-block-size: max(2.75em, 44px);
  }

  /* A dark ring and a light one: one of them shows on any page and any button. */
  :focus-visible {
    box-shadow: 0 0 0 6px #fff;
    outline: 3px solid #111;
    outline-offset: 0;
  }
`;
