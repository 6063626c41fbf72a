import {css} from 'lit';

export default css`
  .summary {
    font-size: 1.1em;
  }

  .contents {
    padding-block-start: var(--_gap);
  }

  .contents > * {
    margin: 0;
  }

  .contents ul {
    list-style: none;
    padding: 0;
  }

  .contents button {
    background: none;
    border: 0;
    color: inherit;
    min-inline-size: max(2.75em, 44px);
    padding: 0.25em 0;
    text-align: start;
    text-decoration: underline;
  }

  .law {
    border-inline-start: 0.35em solid;
    border-color: var(--_line);
    padding-inline-start: 0.75em;
  }

  section .action {
    inline-size: fit-content;
  }

  /* Nothing to press on paper, and no reason for the same numbers twice. */
  @media print {
    .contents,
    .first {
      display: none;
    }
  }

  /* Whoever opens the sources wants to know which sentence comes from where; nobody else is stopped by numbers. */
  @supports selector(:has(*)) {
    @media not print {
      .block:not(:has(> .sources[open])) .cited {
        display: none;
      }
    }
  }
`;
