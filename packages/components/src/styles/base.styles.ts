import { css } from 'lit';

/**
 * Text, headings, links and buttons: what every page of every widget shows.
 *
 * Sizes are in px and em, never rem: host pages set the root's font size as they please. `all: initial` stops what
 * the host's own sheets hand down, and with it brings back the reader's text size (`medium`); the body inside then
 * sets ours in proportion to it.
 */
export const base = css`
  :host {
    display: block;
  }
  .root {
    all: initial;
    display: block;
    background: var(--_page);
    color: var(--_text);
    color-scheme: inherit;
    font-family: var(--_font-family);
    line-height: 1.35;
    overflow-wrap: anywhere;
    text-size-adjust: 100%;
    -webkit-text-size-adjust: 100%;
    -webkit-font-smoothing: antialiased;
  }
  .body {
    max-inline-size: 36em;
  }
  @media (min-width: 40em) {
    .body {
      font-size: 1.1875em;
    }
  }
  p,
  ul {
    margin-block: 0 1em;
    margin-inline: 0;
  }
  ul {
    padding-inline-start: 1.2em;
  }
  .heading,
  .legend,
  .label,
  .part__label {
    margin: 0;
    padding: 0;
    font-weight: 700;
  }
  .heading {
    font-size: 1.2em;
    line-height: 1.25;
    margin-block-end: 0.6em;
    text-wrap: balance;
  }
  .heading--l {
    font-size: 1.5em;
  }
  .heading--s {
    font-size: 1em;
  }
  @media (min-width: 40em) {
    .heading {
      font-size: 1.25em;
    }
    .heading--l {
      font-size: 1.7em;
      line-height: 1.15;
    }
    .heading--s {
      font-size: 1em;
    }
  }
  .caption {
    margin-block-end: 0.25em;
    color: var(--_secondary-text);
  }
  .hint,
  .optional {
    color: var(--_secondary-text);
  }
  .optional {
    font-weight: 400;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a,
  .link {
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.16em;
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  a:hover,
  .link:hover {
    color: var(--_link-hover);
    text-decoration-thickness: max(3px, 0.18em);
  }
  .link[aria-disabled='true'] {
    color: var(--_secondary-text);
    text-decoration: none;
    cursor: default;
  }
  /* Yellow for dark grounds and a dark edge for light ones: one of the two always stands out. */
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 0;
    box-shadow: 0 0 0 5px var(--_focus-text);
  }
  a:focus-visible,
  .link:focus-visible {
    outline-color: transparent;
    background: var(--_focus);
    box-shadow:
      0 -2px var(--_focus),
      0 4px var(--_focus-text);
    color: var(--_focus-text);
    text-decoration: none;
  }
  .heading:focus {
    outline: none;
    box-shadow: none;
  }
  .heading,
  .question,
  [tabindex] {
    scroll-margin-block: 6em;
  }
  .button {
    display: inline-block;
    box-sizing: border-box;
    min-block-size: 44px;
    margin-block: 0 1em;
    margin-inline: 0 0.75em;
    padding: 0.5em 1.1em;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: var(--_button);
    color: var(--_button-text);
    font: inherit;
    font-weight: 700;
    line-height: 1.2;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_button-hover);
  }
  .button--secondary {
    border-color: var(--_button);
    background: var(--_page);
    color: var(--_link);
  }
  .button--secondary:hover {
    background: var(--_surface);
    color: var(--_link-hover);
  }
  .button[aria-disabled='true'] {
    background: var(--_secondary-text);
    color: var(--_page);
    cursor: default;
  }
  .back-link {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    margin-block-end: 0.5em;
  }
  .back-link::before {
    content: '';
    margin-inline-start: 0.15em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentcolor;
    border-width: 0 0 2px 2px;
    transform: rotate(45deg);
  }
  [dir='rtl'] .back-link::before {
    transform: rotate(225deg);
  }
`;
