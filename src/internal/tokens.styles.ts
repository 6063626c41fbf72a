import {css} from 'lit';

/**
 * The few things a page may set, and what no page may take away. Text takes its font and colour from the page;
 * lines and surfaces are mixed from that colour, so a block is readable wherever the page's own text is, in light
 * and in dark. Filled buttons bring both their colours.
 *
 * A browser from before 2023 cannot mix colours. A `border-color` or `background` of its own then falls back to the text
 * colour or to nothing; inside a `border` shorthand the whole line would go.
 */
export const baseStyles = css`
  :where(:host, :host > :not(dialog), dialog > *) {
    --_accent: var(--ht-accent, #1b4f8f);
    --_on-accent: var(--ht-on-accent, #fff);
    --_danger: var(--ht-danger, #a3161b);
    --_on-danger: var(--ht-on-danger, #fff);
    --_radius: var(--ht-radius, 0.5em);
    --_gap: var(--ht-gap, 1em);
    --_line: var(--ht-line, color-mix(in srgb, currentcolor 45%, transparent));
    --_surface: var(--ht-surface, color-mix(in srgb, currentcolor 6%, transparent));
    all: initial;
    color: inherit;
    color-scheme: inherit;
    display: block;
    font-family: inherit;
    font-size: inherit;
    line-height: 1.5;
    overflow-wrap: break-word;
    pointer-events: inherit;
    visibility: inherit;
  }

  /* A rule of the page for every element means the host too, and wins over ours there. It does not reach what is inside. */
  :where(:host > :not(dialog), dialog > *) {
    -webkit-text-fill-color: currentcolor;
    display: revert;
    font-size: max(1em, 14px);
    font-style: normal;
    text-size-adjust: auto;
  }

  @supports (color: rgb(from red r g b / 1)) {
    :where(:host > :not(dialog), dialog > *) {
      --_accent: rgb(from var(--ht-accent, #1b4f8f) r g b / 1);
      --_danger: rgb(from var(--ht-danger, #a3161b) r g b / 1);
      color: rgb(from currentcolor r g b / 1);
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

  *,
  ::before,
  ::after {
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
