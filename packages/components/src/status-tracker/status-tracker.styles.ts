import { css } from 'lit';

/** What stands before a report is open. */
export const statusTrackerStyles = css`
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
`;
