import {css} from 'lit';

export default css`
  .place {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    inline-size: fit-content;
    max-inline-size: 100%;
  }

  .auto,
  .top,
  .bottom {
    inset-inline-end: 0.75em;
    max-inline-size: calc(100% - 1.5em);
    position: fixed;
    z-index: 2147483647;
  }

  .auto,
  .bottom {
    inset-block-end: calc(0.75em + env(safe-area-inset-bottom, 0px));
  }

  .top {
    inset-block-start: calc(0.75em + env(safe-area-inset-top, 0px));
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
    min-inline-size: 2.75em;
    padding: 0.4em 1em;
  }

  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  p {
    font-size: 0.875em;
    margin: 0;
  }

  /* Floating over a page the sentence would cover words; it is still read out with the button. */
  .auto p,
  .top p,
  .bottom p {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  /* A blank page, whatever the browser's blank page looks like. */
  .cover,
  .cover::backdrop {
    background: Canvas;
  }

  .cover {
    block-size: 100%;
    border: 0;
    inline-size: 100%;
    inset: 0;
    margin: 0;
    max-block-size: none;
    max-inline-size: none;
    outline: 0;
    padding: 0;
    position: fixed;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
