import {css} from 'lit';

export default css`
  .place {
    inline-size: fit-content;
    max-inline-size: 100%;
  }

  .place:not(.inline) {
    inset-block-end: calc(0.75em + env(safe-area-inset-bottom, 0px));
    inset-inline-end: 0.75em;
    position: fixed;
    z-index: 2147483647;
  }

  .place.top {
    inset-block: calc(0.75em + env(safe-area-inset-top, 0px)) auto;
  }

  @media (min-width: 40em) {
    .place.auto {
      inset-block: calc(0.75em + env(safe-area-inset-top, 0px)) auto;
    }
  }

  button {
    background: var(--_danger);
    border: 2px solid var(--_on-danger);
    color: var(--_on-danger);
    font-weight: bold;
    padding: 0.4em 1em;
  }

  p {
    font-size: 0.875em;
    margin: 0;
  }

  /* A blank page, whatever the browser's blank page looks like. */
  .cover {
    background: Canvas;
    block-size: 100%;
    border: 0;
    inline-size: 100%;
    inset: 0;
    max-block-size: none;
    max-inline-size: none;
    position: fixed;
    z-index: 2147483647;
  }

  /* Safari before 15.4 knows no dialog, and would show the cover from the start. */
  .cover:not([open]) {
    display: none;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
