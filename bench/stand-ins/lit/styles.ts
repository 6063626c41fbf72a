import {css} from 'lit';

export const styles = css`
  :host {
    --accent: #1b4f8f;
    --danger: #a3161b;
    --line: color-mix(in srgb, currentcolor 45%, transparent);
    display: block;
    line-height: 1.5;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4 {
    font-size: 1.1em;
    line-height: 1.25;
    margin: 1em 0 0.5em;
  }
  h2 {
    font-size: 1.5em;
    margin-top: 0;
  }
  p,
  ul,
  ol {
    margin: 0 0 0.5em;
    max-width: 42em;
  }
  ul,
  ol {
    padding-left: 1.4em;
  }
  li + li {
    margin-top: 0.25em;
  }
  button,
  select {
    cursor: pointer;
    font: inherit;
  }
  .action,
  button,
  select,
  summary {
    border-radius: 0.5em;
    min-height: 44px;
  }
  :focus-visible {
    outline: 3px solid #111;
    box-shadow: 0 0 0 6px #fff;
  }
  .box {
    background: color-mix(in srgb, currentcolor 6%, transparent);
    border: 1px solid var(--line);
    border-radius: 0.5em;
    margin: 1em 0;
    padding: 0 1em 0.5em;
  }
  .small,
  .sources {
    font-size: 0.875em;
  }
  summary {
    cursor: pointer;
    padding: 0.7em 0;
  }
  summary h3 {
    display: inline;
    font-size: 1em;
  }
  .sources {
    border-top: 1px solid var(--line);
    margin-top: 1em;
  }
  .sources ol {
    padding-left: 2.5em;
  }
  .sources a {
    color: inherit;
  }
  .lines,
  .channels {
    list-style: none;
    max-width: none;
    padding: 0;
  }
  .line {
    border: 1px solid var(--line);
    border-left: 0.35em solid var(--accent);
    border-radius: 0.5em;
    margin: 0 0 0.75em;
    padding: 0.75em 1em;
  }
  .line.emergency {
    --accent: var(--danger);
  }
  .line > h3 {
    margin-top: 0;
  }
  .compact .line {
    border: 0;
    padding: 0;
  }
  .channels {
    display: grid;
    gap: 0.75em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    margin: 0.5em 0;
  }
  .channels > li {
    margin: 0;
  }
  .action {
    background: var(--accent);
    color: #fff;
    display: block;
    font-size: 1.1em;
    font-weight: bold;
    padding: 0.5em 0.8em;
    text-align: center;
    text-decoration: none;
  }
  .action span {
    display: inline-block;
  }
  .action:hover {
    text-decoration: underline;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
