import {css} from 'lit';

export default css`
  .more {
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    padding: 0 var(--_gap) calc(var(--_gap) / 2);
  }
`;
