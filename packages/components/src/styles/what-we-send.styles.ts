import { css } from 'lit';

/** What leaves the device, shown before it does. Comes when the person asks. */
export const whatWeSendStyles = [
  css`
    .disclosure__body {
      padding-block-start: 1em;
    }
    .disclosure__list {
      margin-block: 0 1.6em;
      padding-inline-start: 1.25em;
    }
    .disclosure__list li {
      margin-block-end: 0.5em;
    }
    .disclosure .summary-list__value {
      overflow-wrap: anywhere;
    }
    .as-sent {
      white-space: pre-wrap;
    }
    .part-name {
      color: var(--_secondary-text);
    }
    .part-name,
    .json {
      font-family: ui-monospace, monospace;
      font-size: 0.85em;
    }
    .json {
      margin: 0.5em 0 0;
      padding: 1em;
      border: 1px solid var(--_border);
      background: var(--_surface);
      text-align: start;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
];
