import {css} from 'lit';

export default css`
  .place {
    align-items: start;
    background: none;
    border: 0;
    color: inherit;
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    inline-size: fit-content;
    margin: 0;
    max-inline-size: 100%;
    overflow: visible;
    padding: 0;
  }

  .place:not(.inline) {
    align-items: end;
    inset: auto;
    inset-block-end: calc(0.75em + env(safe-area-inset-bottom, 0px));
    inset-inline-end: calc(0.75em + env(safe-area-inset-right, 0px));
    max-inline-size: calc(100% - 1.5em);
    /* The words about it take room above or below it, and no press. */
    pointer-events: none;
    position: fixed;
    z-index: 2147483647;
  }

  .place > * {
    pointer-events: auto;
  }

  .place.bottom,
  .place.auto {
    flex-direction: column-reverse;
  }

  .place.top {
    inset-block: calc(0.75em + env(safe-area-inset-top, 0px)) auto;
  }

  @media (min-width: 40em) {
    .place.auto {
      flex-direction: column;
      inset-block: calc(0.75em + env(safe-area-inset-top, 0px)) auto;
    }
  }

  .buttons {
    color: CanvasText;
    display: flex;
    gap: 0.5em;
  }

  /* The corner of the screen is what a thumb finds without looking. */
  .place:not(.inline) > .buttons {
    /* What it floats over may be as red as it, and call somebody. */
    background: Canvas;
    border-radius: var(--_radius);
    box-shadow: 0 0 0 4px Canvas;
    flex-direction: row-reverse;
  }

  button,
  .link {
    background: Canvas;
    border: 2px solid;
    color: CanvasText;
    padding: 0.4em 0.6em;
  }

  /* Before the script, and without it. */
  .link {
    display: inline-block;
    text-decoration: none;
  }

  .about {
    min-inline-size: 44px;
  }

  .leave {
    border-color: var(--_on, #fff);
    font-weight: bold;
    padding-inline: 1em;
    /* A hand that shakes moves on the screen, and a move is no press any more but a scroll. */
    touch-action: none;
    user-select: none;
  }

  p {
    margin: 0;
  }

  .panel,
  .place:not(.inline) > p {
    background: Canvas;
    border: 1px solid;
    border-radius: var(--_radius);
    color: CanvasText;
    font-size: 0.875em;
    max-inline-size: 26em;
    padding: 0.4em 0.6em;
  }

  .panel {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    /* Room for the button and for what it says, also on a screen that lies on its side. */
    max-block-size: max(4em, min(60vh, 100vh - 9em));
    overflow-y: auto;
  }

  /* Empty it must stay: what comes into it is heard only if it was there before. */
  .place > [role='status']:empty {
    border: 0;
    padding: 0;
  }

  .card,
  .cover {
    color-scheme: light dark;
  }

  .card {
    background: Canvas;
    border: 0;
    color: CanvasText;
    text-align: center;
  }

  .card > * {
    margin: 0.5em;
  }

  .card::backdrop {
    background: Canvas;
    color-scheme: light dark;
  }

  /* A blank page, as the browser itself would show it in light or dark. */
  .cover {
    background: Canvas;
    block-size: 100%;
    border: 0;
    display: none;
    inline-size: 100%;
    inset: 0;
    margin: 0;
    max-block-size: none;
    max-inline-size: none;
    padding: 0;
    position: fixed;
    z-index: 2147483647;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
