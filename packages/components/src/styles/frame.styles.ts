import { css } from 'lit';

/** What stands around every page of a widget. */
export const frame = css`
  :host([hidden]) {
    display: none;
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
`;
