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

  /* Heard only: whoever sees the page sees that it changed. */
  .heard {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    margin: 0;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
