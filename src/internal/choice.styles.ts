import {css} from 'lit';

/** Buttons of which one can stay pressed. That changes colours only: a bold word is wider, and a page can measure it. */
export const choiceStyles = css`
  button {
    background: none;
    border: 2px solid;
    color: inherit;
    padding: 0.3em 0.25em;
  }

  [aria-pressed='true'] {
    border-color: var(--_accent);
    text-decoration-line: underline;
  }

  /* Colours are taken away in forced colours: what is pressed must still differ. */
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      -webkit-text-fill-color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
