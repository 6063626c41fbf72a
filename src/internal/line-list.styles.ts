import {css} from 'lit';

/** Lines of help: each link is a target for a thumb, with its number in large type. */
export const lineListStyles = css`
  .lines,
  .channels {
    list-style: none;
    max-inline-size: none;
    padding: 0;
  }

  .line {
    border: 1px solid;
    border-color: var(--_line);
    border-inline-start: 0.35em solid var(--_accent);
    border-radius: var(--_radius);
    margin-block: 0 calc(var(--_gap) * 0.75);
    padding: calc(var(--_gap) * 0.75) var(--_gap);
  }

  .line > [part='heading'] {
    margin-block-start: 0;
  }

  .line > :last-child,
  .channels p {
    margin-block-end: 0;
  }

  .lines p {
    margin-block-end: 0.25em;
  }

  .channels {
    display: grid;
    gap: calc(var(--_gap) * 0.75);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    margin-block: calc(var(--_gap) / 2);
  }

  .channels > li {
    margin: 0;
  }

  /* The name of a language in itself: somebody looks for theirs among words they cannot read. */
  .channels b {
    word-break: keep-all;
  }

  .action {
    border: 2px solid transparent;
    display: block;
    font-size: 1.1em;
    font-weight: bold;
    overflow-wrap: anywhere;
    padding: 0.5em 0.8em;
    text-align: center;
    text-decoration-line: none;
  }

  .action span {
    display: inline-block;
  }

  .action:hover {
    text-decoration-line: underline;
  }

  .compact .line {
    border: 0;
    padding: 0;
  }

  @media print {
    .action[href^='https']::after {
      content: ' (' attr(href) ')';
    }

    .action {
      border-color: currentcolor;
      color: inherit;
    }
  }
`;
