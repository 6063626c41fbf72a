import {css} from 'lit';

export default css`
  .help,
  .steps {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    margin-block: var(--_gap);
    padding: 0 var(--_gap) calc(var(--_gap) / 2);
  }

  .questions {
    max-inline-size: none;
  }

  .questions > li {
    break-inside: avoid;
    padding-block-end: calc(var(--_gap) / 2);
  }

  .questions p {
    margin-block-end: 0.4em;
  }

  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  button {
    background: transparent;
    border: 2px solid currentcolor;
    border-radius: var(--_radius);
    min-block-size: 2.75em;
    min-inline-size: 5.5em;
    padding: 0.3em 1em;
  }

  button:hover {
    background: var(--_surface);
  }

  [aria-pressed='true'],
  [aria-pressed='true']:hover {
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

    .privacy {
      display: none;
    }
  }
`;
