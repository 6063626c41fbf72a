import {css} from 'lit';

export default css`
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

  /* On paper nobody sees what was answered: all steps, no buttons. */
  @media print {
    .step[hidden] {
      display: block !important;
    }

    .privacy,
    [role='status'] {
      display: none;
    }
  }
`;
