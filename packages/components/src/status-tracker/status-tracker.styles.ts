import { css } from 'lit';

/** What stands before a report is open. */
export const statusTrackerStyles = css`
  :host([hidden]) {
    display: none;
  }
  .sign-in__code {
    display: flex;
    flex-wrap: wrap;
    align-items: stretch;
    gap: 0.5em;
  }
  .sign-in__code .input {
    flex: 1 1 12em;
  }
  .sign-in__code .button {
    flex: none;
    margin: 0;
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
