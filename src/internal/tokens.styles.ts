import {css} from 'lit';

/**
 * The few things a page may set, and what no page may take away. Text takes its font and colour from the page;
 * lines and surfaces are mixed from that colour, so a block is readable wherever the page's own text is, in light
 * and in dark. Filled buttons bring both their colours.
 */
export const baseStyles = css`
  :host {
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
    display: block;
    font-family: inherit;
    font-size: inherit;
    line-height: 1.5;
    overflow-wrap: break-word;
    pointer-events: inherit;
    visibility: inherit;
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

/** Headings, text, lists, things that open, and how all of it prints. */
export const blockStyles = [
  baseStyles,
  css`
    [part='heading'] {
      font-size: 1.1em;
      line-height: 1.25;
      margin: var(--_gap) 0 calc(var(--_gap) / 2);
    }

    .block > [part='heading']:first-child {
      font-size: 1.5em;
      margin-block-start: 0;
    }

    p,
    ul,
    ol {
      margin: 0 0 calc(var(--_gap) / 2);
      max-inline-size: 42em;
    }

    ul,
    ol {
      padding-inline-start: 1.4em;
    }

    li + li {
      margin-block-start: 0.25em;
    }

    .box {
      background: var(--_surface);
      border: 1px solid;
      border-color: var(--_line);
      border-radius: var(--_radius);
      margin-block: var(--_gap);
      padding: 0 var(--_gap) calc(var(--_gap) / 2);
    }

    .small,
    .sources {
      font-size: 0.875em;
    }

    summary {
      cursor: pointer;
      padding-block: 0.7em;
    }

    summary [part='heading'] {
      display: inline;
      font-size: 1em;
    }

    .sources {
      border-block-start: 1px solid;
      border-color: var(--_line);
      margin-block-start: var(--_gap);
    }

    .sources a {
      color: inherit;
      overflow-wrap: anywhere;
    }

    @media print {
      ::details-content {
        block-size: auto;
        content-visibility: visible;
      }

      button,
      select {
        display: none;
      }

      li {
        break-inside: avoid;
      }

      .sources a::after {
        content: ' (' attr(href) ')';
      }
    }
  `,
];
