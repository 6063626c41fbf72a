import {css} from 'lit';

export default css`
  .filter {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: var(--_gap);
  }

  label {
    font-weight: bold;
  }

  select {
    max-inline-size: 100%;
    padding: 0 0.25em;
  }

  .group {
    border-block-start: 1px solid;
    border-color: var(--_line);
  }

  /* On paper the choice stays as words, so that nobody takes the signs of one place for all of them. */
  @media print {
    select {
      appearance: none;
      border: 0;
    }
  }
`;
