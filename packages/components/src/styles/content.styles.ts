import { css } from 'lit';

/** What a page says besides its questions. */
export const content = css`
  .content {
    margin-block-end: 1.6em;
  }
  .content > :last-child {
    margin-block-end: 0;
  }
  ol {
    margin-block: 0 1em;
    margin-inline: 0;
    padding-inline-start: 1.6em;
  }
  .content li + li {
    margin-block-start: 0.3em;
  }
  .warning {
    display: flex;
    gap: 0.75em;
    margin-block-end: 1.6em;
  }
  /* Drawn with a border too: forced colours drop backgrounds, and paper often prints none. */
  .warning__sign {
    flex: none;
    box-sizing: border-box;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 2px solid var(--_text);
    border-radius: 50%;
    background: var(--_text);
    color: var(--_page);
    font-size: 1.2em;
    font-weight: 700;
    line-height: calc(1.75em - 4px);
    text-align: center;
  }
  .warning__text {
    min-inline-size: 0;
    align-self: center;
    font-weight: 700;
  }
  .warning__text > :last-child {
    margin-block-end: 0;
  }
  .details {
    margin-block-end: 1em;
  }
  .details summary {
    inline-size: fit-content;
    padding-block: 0.6em;
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.16em;
    cursor: pointer;
  }
  .details summary:hover {
    color: var(--_link-hover);
  }
  .details__text {
    padding: 0.75em 1em;
    border-inline-start: 6px solid var(--_border);
  }
  .details__text > :last-child {
    margin-block-end: 0;
  }
  .advice {
    border-color: var(--_brand);
    background: var(--_surface);
  }
  .advice__title {
    margin-block-end: 0.25em;
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .warning__sign {
      color: CanvasText;
    }
  }
  @media print {
    .warning__sign {
      background: none;
      color: #000;
    }
    /* What is folded away is part of what was said. */
    .details::details-content {
      content-visibility: visible;
    }
  }
`;
