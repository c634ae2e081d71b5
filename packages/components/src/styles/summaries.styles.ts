import { css } from 'lit';

/** Check answers, lists of things described, sending and the confirmation: what comes after the questions. */
export const summaries = css`
  .summary-list {
    margin-block: 0 2em;
    margin-inline: 0;
  }
  .summary-list__row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
    padding-block: 0.65em;
    border-block-end: 1px solid var(--_border);
  }
  dt {
    flex: 1 1 9em;
    font-weight: 700;
  }
  dd {
    margin: 0;
  }
  .summary-list__value {
    flex: 2 1 11em;
    min-inline-size: 0;
  }
  .summary-list__action {
    flex: none;
  }
  .summary-list__action .link,
  .summary-card__title .link {
    min-inline-size: 44px;
    min-block-size: 28px;
  }
  .summary-card {
    margin-block-end: 1.6em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .summary-card__title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding: 0.75em 1em;
    background: var(--_surface);
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
  }
  .summary-card__title .heading {
    margin: 0;
  }
  .summary-card__actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .summary-card .summary-list {
    margin-block: 0;
    padding-inline: 1em;
  }
  .summary-card .summary-list__row:last-child {
    border: 0;
  }
  .panel {
    margin-block-end: 1.6em;
    padding-block: 1.5em;
    padding-inline: clamp(1em, 5%, 1.5em);
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: var(--_brand);
    color: var(--_brand-contrast);
  }
  .panel__body > :last-child {
    margin-block-end: 0;
  }
  .quotable {
    display: inline-block;
    font-size: 1.4em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.03em;
    user-select: all;
    -webkit-user-select: all;
  }
  .inset {
    margin-block-end: 1.6em;
    padding: 0.75em 1em;
    border-inline-start: 6px solid var(--_border);
  }
  .inset > :last-child,
  .notification > :last-child {
    margin-block-end: 0;
  }
  .notification {
    margin-block-end: 1.6em;
    padding: 1em;
    border: 5px solid var(--_brand);
    border-radius: var(--_radius);
  }
  .notification li + li {
    margin-block-start: 0.6em;
  }
  .notification--error {
    border-color: var(--_error);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.5em;
  }
  .buttons > * {
    margin-block: 0;
    min-block-size: 44px;
  }
  .draft {
    margin-block: 2em 1.6em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
  }
  .draft:focus-visible {
    outline-offset: 6px;
  }
  .disclosure {
    margin-block-end: 1.6em;
  }
  .draft summary,
  .disclosure summary {
    inline-size: fit-content;
    padding-block: 0.6em;
    color: var(--_link);
    text-decoration: underline;
    cursor: pointer;
  }
  .draft__body {
    padding-block-start: 0.75em;
  }
  .progress {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 44px;
  }
  .progress__ring {
    flex: none;
    box-sizing: border-box;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 4px solid var(--_border);
    border-block-start-color: var(--_brand);
    border-radius: 50%;
  }
  @media (forced-colors: active) {
    .progress__ring {
      border-block-start-color: Highlight;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .progress__ring {
      animation: turn 1s linear infinite;
    }
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
`;
