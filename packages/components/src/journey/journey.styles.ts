import { css } from 'lit';

/** The pages of a service. */
export const journeyStyles = css`
  .page > form > .button {
    margin-block-start: 0.5em;
  }
`;
