import { css } from 'lit';

/** What a page with radios needs, with errors and without: the first page of nearly every service. */
export const questions = css`
  .question {
    margin-block-end: 1.6em;
  }
  .question--error {
    padding-inline-start: 0.8em;
    border-inline-start: 5px solid var(--_error);
  }
  .fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .legend,
  .label {
    display: block;
    inline-size: 100%;
    margin-block-end: 0.5em;
  }
  .legend .heading {
    margin-block-end: 0.3em;
  }
  .heading .label {
    margin: 0;
  }
  .hint {
    margin-block-end: 0.75em;
  }
  .error-message {
    margin-block-end: 0.75em;
    color: var(--_error);
    font-weight: 700;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    --_size: max(44px, 2.2em);
  }
  .choice + .choice {
    margin-block-start: 0.5em;
  }
  .choice input {
    appearance: none;
    box-sizing: border-box;
    flex: none;
    display: grid;
    place-content: center;
    inline-size: var(--_size);
    block-size: var(--_size);
    margin: 0;
    border: 2px solid var(--_input-border);
    background: var(--_page);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }
  .choice [type='radio'] {
    border-radius: 50%;
  }
  /* Drawn with borders: forced colours keep borders and drop backgrounds. */
  .choice [type='radio']:checked::before {
    content: '';
    border: calc(var(--_size) / 4) solid currentcolor;
    border-radius: 50%;
  }
  .choice [type='checkbox']:checked::before {
    content: '';
    inline-size: calc(var(--_size) * 0.42);
    block-size: calc(var(--_size) * 0.2);
    border: solid currentcolor;
    border-width: 0 0 4px 4px;
    transform: translateY(-25%) rotate(-45deg);
  }
  .choice label {
    flex: 1;
    min-inline-size: 0;
    align-self: center;
    padding: 0.5em 0.75em;
    cursor: pointer;
  }
  .choice .hint {
    flex-basis: 100%;
    margin-block: 0;
    margin-inline-start: calc(var(--_size) + 0.75em);
  }
  .choices--inline {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
  }
  .choices--inline .choice {
    margin: 0;
  }
  .choices__divider {
    inline-size: max(44px, 2.2em);
    margin-block: 0.5em;
    text-align: center;
  }
  .error-summary {
    margin-block-end: 1.6em;
    padding: 1em;
    border: 5px solid var(--_error);
    border-radius: var(--_radius);
  }
  .error-summary__list {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .error-summary__list li + li {
    margin-block-start: 0.5em;
  }
  .error-summary__list a {
    color: var(--_error);
    font-weight: 700;
  }
  .error-summary__list a:focus-visible {
    color: var(--_focus-text);
  }
  .language-switch ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .language-switch .link {
    min-block-size: 44px;
  }
  .language-switch [aria-current]:not(:focus-visible) {
    color: var(--_text);
    font-weight: 700;
    text-decoration: none;
    cursor: default;
  }
  @media (forced-colors: active) {
    .choice [type='radio'],
    .choice [type='checkbox'] {
      border-color: ButtonBorder;
      color: CanvasText;
    }
    .button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
