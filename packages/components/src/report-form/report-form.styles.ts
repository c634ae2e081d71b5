import { css } from 'lit';

/** What only the report form has: the line that stands under every page, and the receipt. */
export const reportFormStyles = css`
  :host([hidden]) {
    display: none;
  }
  .page > form > .button {
    margin-block-start: 0.5em;
  }
  .emergency {
    margin-block-start: 1.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
    color: var(--_secondary-text);
  }
  .emergency p {
    margin: 0;
  }
  .receipt {
    margin: 0;
  }
  .receipt > div + div {
    margin-block-start: 0.75em;
  }
`;
