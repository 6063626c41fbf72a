import {css} from 'lit';

export default css`
  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: calc(var(--_gap) / 2);
  }

  button {
    padding-inline: 1em;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
