import { css } from 'lit';

/** The way out and the words about it: for services where somebody may be looking over the person's shoulder. */
export const care = css`
  .exit {
    position: sticky;
    /* A host's own sticky header covers what sticks to the top of the window: it says how far down ours starts. */
    inset-block-start: var(--police-exit-offset, 0px);
    z-index: 1;
    display: flex;
    justify-content: flex-end;
    margin-block-end: 0.75em;
    padding-block: 0.4em;
    pointer-events: none;
  }
  .exit__button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.6em;
    margin: 0;
    background: var(--_error);
    color: var(--_page);
    box-shadow: 0 0 0 2px var(--_page);
    pointer-events: auto;
  }
  .exit__button:hover {
    background: var(--_text);
  }
  .exit__button:focus-visible {
    box-shadow: 0 0 0 5px var(--_focus-text);
  }
  .exit__lights {
    display: inline-flex;
    gap: 0.3em;
  }
  .exit__lights[hidden] {
    display: none;
  }
  .exit__light {
    box-sizing: border-box;
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 2px solid currentcolor;
    border-radius: 50%;
  }
  .exit__light--on {
    background: currentcolor;
  }
  @media (max-width: 40em) {
    .exit__button {
      inline-size: 100%;
    }
  }
  .exit-link {
    margin-block: 0.75em 0;
  }
  .exit-link a {
    display: inline-block;
    padding-block: 0.6em;
  }
  .exit-notes {
    margin-block-start: 0.5em;
  }
  .exit-notes summary {
    padding-block: 0.6em;
    color: var(--_link);
    cursor: pointer;
  }
  .exit-notes summary > span {
    text-decoration: underline;
    text-underline-offset: 0.16em;
  }
  .exit-notes > div {
    margin-block-start: 0.4em;
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_border);
  }
  .exit-notes > div > :last-child {
    margin-block-end: 0;
  }
  /* What takes focus must not come to lie under the bar. */
  .heading,
  input,
  select,
  textarea,
  button,
  a,
  summary {
    scroll-margin-block-start: calc(var(--police-exit-offset, 0px) + 5em);
  }
  @media (forced-colors: active) {
    .exit__button {
      border-color: ButtonBorder;
    }
    .exit__light--on {
      background: ButtonText;
    }
  }
  @media print {
    .exit,
    .exit-link,
    .exit-notes {
      display: none;
    }
  }
`;
