import {css} from 'lit';

export default css`
  .place {
    inline-size: fit-content;
    max-inline-size: 100%;
  }

  .auto,
  .top,
  .bottom {
    inset-block-end: calc(0.75em + env(safe-area-inset-bottom, 0px));
    inset-inline-end: 0.75em;
    position: fixed;
    z-index: 2147483647;
  }

  .top {
    inset-block: calc(0.75em + env(safe-area-inset-top, 0px)) auto;
  }

  @media (min-width: 40em) {
    .auto {
      inset-block: calc(0.75em + env(safe-area-inset-top, 0px)) auto;
    }
  }

  button {
    background: var(--_danger);
    border: 2px solid var(--_on-danger);
    border-radius: var(--_radius);
    color: var(--_on-danger);
    font-weight: bold;
    min-block-size: 2.75em;
    padding: 0.4em 1em;
  }

  p {
    font-size: 0.875em;
    margin: 0;
  }

  /* Floating over a page the sentence would cover words; it is still read out with the button. */
  .auto p,
  .top p,
  .bottom p {
    clip-path: inset(50%);
    position: absolute;
  }

  /* A blank page, whatever the browser's blank page looks like. The backdrop is as large as the window. */
  .cover {
    border: 0;
    padding: 0;
  }

  .cover::backdrop {
    background: Canvas;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
