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
    background: Field;
    border: 1px solid FieldText;
    border-radius: var(--_radius);
    color: FieldText;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0 0.5em;
  }

  .group {
    border-block-start: 1px solid;
    border-color: var(--_line);
  }

  @media print {
    .filter {
      display: none;
    }

    li {
      break-inside: avoid;
    }
  }
`;
