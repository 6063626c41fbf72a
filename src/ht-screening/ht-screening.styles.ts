import {css} from 'lit';

export default css`
  .questions {
    max-inline-size: none;
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

  button {
    background: none;
    border: 2px solid;
    color: inherit;
    padding: 0.3em 0.25em;
  }

  [aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: bold;
  }

  /* Colours are taken away in forced colours: a pressed answer must still differ. */
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
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
