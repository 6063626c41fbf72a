import {css} from 'lit';

export default css`
  /* Firefox hands the page the very words that somebody has marked, and with them the root they stand in. */
  @supports (-moz-appearance: none) {
    :host {
      user-select: none;
    }
  }

  .questions {
    max-inline-size: none;
    padding-inline-start: 2em;
  }

  .questions > li {
    padding-block-end: calc(var(--_gap) / 2);
  }

  .questions p {
    margin-block-end: 0.4em;
  }

  .answers {
    display: grid;
    gap: 0.5em;
    grid-template-columns: repeat(3, minmax(0, 8em));
  }

  .step {
    border-inline-start: 0.35em dotted;
    border-color: var(--_line);
    margin-block: var(--_gap);
    padding-inline-start: 0.65em;
  }

  .step > [part='heading'] {
    display: inline;
  }

  .mark {
    border-radius: var(--_radius);
    margin-inline-start: 0.25em;
    padding-inline: 0.5em;
  }

  /* It takes its room whether it is seen or not: a page can measure us, and must not learn from it what was answered. */
  .reserved {
    visibility: hidden;
  }

  /* On paper nobody sees what was answered. */
  @media screen {
    .step[data-on] {
      border-color: var(--_accent);
      border-inline-start-style: solid;
    }

    [data-on] > .reserved,
    .reserved[data-on] {
      visibility: inherit;
    }
  }

  @media print {
    .privacy,
    .reserved,
    .heard {
      display: none;
    }
  }
`;
