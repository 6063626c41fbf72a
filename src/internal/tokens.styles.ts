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
    --_line: var(--ht-line, currentcolor);
    --_surface: var(--ht-surface, transparent);
    display: block;
    letter-spacing: normal;
    line-height: 1.5;
    overflow-wrap: break-word;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }

  @supports (color: color-mix(in srgb, red, blue)) {
    :host {
      --_line: var(--ht-line, color-mix(in srgb, currentcolor 45%, transparent));
      --_surface: var(--ht-surface, color-mix(in srgb, currentcolor 6%, transparent));
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

  button,
  select {
    color: inherit;
    cursor: pointer;
    font: inherit;
  }

  /* A dark ring and a light one: one of them shows on any page and any button. */
  :focus-visible {
    border-radius: 0.2em;
    box-shadow: 0 0 0 6px #fff;
    outline: 3px solid #111;
    outline-offset: 0;
  }
`;

/** Headings, text, lists, things that open, and how all of it prints. */
export const blockStyles = [
  baseStyles,
  css`
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      font-size: 1.1em;
      font-weight: bold;
      line-height: 1.25;
      margin: var(--_gap) 0 calc(var(--_gap) / 2);
    }

    .block > :is(h1, h2, h3, h4, h5, h6):first-child {
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

    .small,
    .sources {
      font-size: 0.875em;
    }

    summary {
      align-items: center;
      cursor: pointer;
      display: flex;
      gap: 0.5em;
      min-block-size: 2.75em;
    }

    summary::-webkit-details-marker {
      display: none;
    }

    summary::before {
      block-size: 0.5em;
      border: solid;
      border-width: 0 0.15em 0.15em 0;
      content: '';
      flex: none;
      inline-size: 0.5em;
      margin-inline: 0.2em;
      rotate: 45deg;
      translate: 0 -0.1em;
    }

    details[open] > summary::before {
      rotate: 225deg;
      translate: 0 0.1em;
    }

    summary :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1em;
      margin: 0;
    }

    .sources {
      border-block-start: 1px solid var(--_line);
      margin-block-start: var(--_gap);
    }

    .sources a {
      color: inherit;
      overflow-wrap: anywhere;
    }

    .sources li + li {
      margin-block-start: 0.5em;
    }

    @media print {
      ::details-content {
        block-size: auto;
        content-visibility: visible;
      }

      summary::before,
      button,
      select {
        display: none;
      }

      .sources a::after {
        content: ' (' attr(href) ')';
      }
    }
  `,
];
