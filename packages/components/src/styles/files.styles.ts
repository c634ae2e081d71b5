import { css } from 'lit';

/** Files on their way. Comes with the question that asks for them. */
export const files = css`
  .files {
    margin: 0 0 1em;
    padding: 0;
    list-style: none;
  }
  .file {
    padding: 0.9em 0;
    border-block-start: 1px solid var(--_border);
  }
  .file:last-child {
    border-block-end: 1px solid var(--_border);
  }
  .file p {
    margin-block: 0 0.4em;
  }
  .file__name {
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .file__size {
    white-space: nowrap;
  }
  .file__bar {
    display: block;
    inline-size: 100%;
    block-size: 0.6em;
    margin-block-end: 0.6em;
    border: 1px solid var(--_input-border);
    appearance: none;
    background: var(--_page);
    color: var(--_link);
  }
  .file__bar::-webkit-progress-bar {
    background: var(--_page);
  }
  .file__bar::-webkit-progress-value {
    background: var(--_link);
  }
  .file__bar::-moz-progress-bar {
    background: var(--_link);
  }
  .file__caption {
    margin-block: 0.6em;
  }
  .file__hash {
    font-family: ui-monospace, monospace;
    font-size: 0.85em;
    overflow-wrap: anywhere;
  }
  .file .file__remove {
    margin: 0;
  }
  .file__remove .link {
    min-block-size: 44px;
  }
  .file-upload__choose {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding: 1em;
    border: 2px dashed var(--_input-border);
    border-radius: var(--_radius);
  }
  .file-upload[data-dragging] .file-upload__choose {
    border-style: solid;
    outline: 3px solid var(--_focus);
  }
  .file-upload__choose .button {
    margin: 0;
  }
  /* The browser's own words beside a file input are in the browser's language. It stays where it is, unseen. */
  .file-upload__input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .file-upload__input:focus-visible + .button {
    outline: 3px solid var(--_focus);
    outline-offset: 0;
    background: var(--_focus);
    color: var(--_focus-text);
  }
  .file-upload .hint {
    margin-block: 0.75em 0;
  }
  @media (hover: none), (max-width: 480px) {
    .file-upload__drop {
      display: none;
    }
  }
  @media print {
    .file-upload__choose {
      display: none;
    }
  }
`;
