import {css} from 'lit';

export default css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    padding: var(--_gap) calc(var(--_gap) / 2);
  }

  .filters > p {
    margin: 0;
    max-inline-size: 100%;
  }

  label {
    display: block;
    font-weight: bold;
  }

  select {
    max-inline-size: 100%;
    padding: 0 0.25em;
  }

  .age {
    font-weight: bold;
  }

  /* On paper the choice stays as words, so that nobody takes a part for the whole. */
  @media print {
    select {
      appearance: none;
      border: 0;
    }

    /* What is known of a line may take half a page: better cut than an empty one. */
    .line {
      break-inside: auto;
    }
  }
`;
