import { css } from 'lit';

/** Boxes to type in, one or several. Comes with the question types that do not load with the widget. */
export const inputs = css`
  .input {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: max(44px, 2.3em);
    margin: 0;
    padding: 0.3em 0.5em;
    border: 2px solid var(--_input-border);
    border-radius: var(--_radius);
    background: var(--_page);
    color: var(--_text);
    font: inherit;
  }
  .input[aria-invalid] {
    border-color: var(--_error);
  }
  textarea.input {
    resize: vertical;
  }
  .select {
    inline-size: auto;
    max-inline-size: 100%;
    min-inline-size: min(12em, 100%);
  }
  .input--2 {
    max-inline-size: calc(2ch + 1.9em);
  }
  .input--3 {
    max-inline-size: calc(3ch + 1.9em);
  }
  .input--4 {
    max-inline-size: calc(4ch + 1.9em);
  }
  .input--5 {
    max-inline-size: calc(5ch + 1.9em);
  }
  .input--10 {
    max-inline-size: calc(10ch + 2em);
  }
  .input--20 {
    max-inline-size: calc(20ch + 2em);
  }
  .input--30 {
    max-inline-size: calc(30ch + 2em);
  }
  .affixed {
    display: flex;
    inline-size: fit-content;
    max-inline-size: 100%;
  }
  .affixed .input {
    flex: 1 1 auto;
    min-inline-size: 3em;
    border-radius: 0;
  }
  .affixed .input:focus-visible {
    position: relative;
  }
  .affix {
    flex: none;
    display: flex;
    align-items: center;
    padding: 0.3em 0.6em;
    border: 2px solid var(--_input-border);
    background: var(--_surface);
    color: var(--_text);
  }
  .affix:first-child {
    border-inline-end: 0;
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .affix:last-child {
    border-inline-start: 0;
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .affixed .input:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .affixed .input:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .part {
    margin-block-end: 1.1em;
  }
  .part__label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 400;
  }
  .part .error-message {
    margin-block-end: 0.25em;
  }
  .choices + .reveal {
    margin-block-start: 0.75em;
  }
  .address__where {
    margin-block-end: 1.1em;
  }
  .location .progress,
  .address-search .progress,
  .address-search p {
    margin-block-end: 1em;
  }
  .location .hint {
    margin-block-end: 0.5em;
  }
  .location .button,
  .address-search .button {
    margin-block-end: 1.1em;
  }
  .address-search .link {
    min-block-size: 28px;
  }
  .date-input {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.1em;
    margin-block-end: 1.1em;
  }
  .autocomplete {
    position: relative;
    max-inline-size: 24em;
  }
  .autocomplete__popup {
    position: absolute;
    z-index: 1;
    inset-block-start: 100%;
    inset-inline: 0;
    margin-block-start: 2px;
    border: 2px solid var(--_input-border);
    border-radius: var(--_radius);
    background: var(--_page);
  }
  .autocomplete__popup[hidden],
  .autocomplete__popup > [hidden] {
    display: none;
  }
  .autocomplete__list {
    max-block-size: 16em;
    margin: 0;
    padding: 0;
    overflow-y: auto;
    list-style: none;
  }
  .autocomplete__option,
  .autocomplete__note {
    box-sizing: border-box;
    min-block-size: 44px;
    margin: 0;
    padding: 0.5em;
  }
  .autocomplete__option {
    border-block-end: 1px solid var(--_border);
    cursor: pointer;
  }
  .autocomplete__option:last-child {
    border: 0;
  }
  .autocomplete__option:hover {
    background: var(--_surface);
  }
  .autocomplete__option[aria-selected='true'] {
    outline: 3px solid var(--_focus-text);
    outline-offset: -3px;
    background: var(--_focus);
    color: var(--_focus-text);
  }
  .autocomplete__note {
    color: var(--_secondary-text);
  }
  @media (forced-colors: active) {
    .autocomplete__option[aria-selected='true'] {
      outline-color: Highlight;
    }
  }
  .refusal {
    margin-block-start: 1.1em;
  }
  .refusal__note {
    margin-block: 0.5em 0;
  }
  .suggestion {
    margin-block-start: 0.5em;
    overflow-wrap: anywhere;
  }
  .suggestion .link {
    min-block-size: 28px;
  }
  .character-count {
    margin-block: 0.35em 0;
    font-variant-numeric: tabular-nums;
  }
  .character-count[data-over] {
    color: var(--_error);
    font-weight: 700;
  }
`;
