import { css } from 'lit';

/** What only the report form has: its receipt. */
export const reportFormStyles = css`
  .receipt {
    margin: 0;
  }
  .receipt > div + div {
    margin-block-start: 0.75em;
  }
`;
