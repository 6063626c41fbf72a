import {css} from 'lit';

export default css`
  /* What a partner added must not look like ours. */
  .box {
    border-style: dashed;
  }
`;
