import {css} from 'lit';
import {baseStyles} from './tokens.styles.js';

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

    /* On paper and in the columns of a page: half of a number cannot be pressed, nor read. */
    li {
      break-inside: avoid;
    }

    li + li {
      margin-block-start: 0.25em;
    }

    .box {
      background-color: var(--_surface, color-mix(in srgb, currentcolor 6%, transparent));
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

    /* Room for the number before each, which is part of what a page can scroll to. */
    .sources ol {
      padding-inline-start: 2.5em;
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

      .block {
        background: #fff;
        color: #000;
      }

      button,
      nav {
        display: none;
      }

      summary,
      [part='heading'],
      .name {
        break-after: avoid;
      }

      .sources {
        font-size: 0.75em;
      }

      .sources a::after {
        content: ' (' attr(href) ')';
      }
    }
  `,
];
