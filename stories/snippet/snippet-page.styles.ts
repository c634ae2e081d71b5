import { css } from 'lit';

export const snippetPageStyles = css`
  :host {
    display: block;
    color: light-dark(#0b0c0c, #f5f6f7);
    font:
      16px/1.5 system-ui,
      sans-serif;
  }
  .page {
    display: grid;
    gap: 32px;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 1500px;
    margin-inline: auto;
    padding: 24px;
  }
  @media (min-width: 64em) {
    .page {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .head {
      grid-column: 1 / -1;
    }
    .live {
      position: sticky;
      inset-block-start: 24px;
      align-self: start;
    }
  }
  h1,
  h2,
  h3 {
    margin: 0;
    line-height: 1.2;
  }
  h1 {
    font-size: 32px;
  }
  h2 {
    margin-block: 32px 8px;
    font-size: 22px;
  }
  h3 {
    margin-block: 16px 4px;
    font-size: 17px;
  }
  p,
  ul {
    max-inline-size: 70ch;
    margin-block: 8px;
  }
  .choices {
    display: grid;
    gap: 16px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr));
    margin-block: 16px;
  }
  label {
    display: block;
    font-weight: 600;
  }
  .wide {
    grid-column: 1 / -1;
  }
  select,
  input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px;
    border: 2px solid currentColor;
    border-radius: 4px;
    background: light-dark(#fff, #15181a);
    color: inherit;
    font: inherit;
  }
  .error {
    margin: 0 0 4px;
    color: light-dark(#a4170c, #ff9d92);
    font-weight: 600;
  }
  :is(select, input, button, pre, iframe):focus-visible {
    outline: 3px solid light-dark(#0b0c0c, #fd0);
    outline-offset: 2px;
  }
  .code {
    position: relative;
    margin-block: 8px 16px;
  }
  pre {
    overflow-x: auto;
    margin: 0;
    padding: 16px;
    padding-block-start: 56px;
    border: 1px solid light-dark(#b1b7bb, #5d666c);
    border-radius: 4px;
    background: light-dark(#f3f4f5, #22272a);
    font:
      14px/1.5 ui-monospace,
      monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  button {
    min-block-size: 44px;
    padding: 4px 16px;
    border: 2px solid transparent;
    border-radius: 4px;
    background: light-dark(#1d4468, #9cc4e8);
    color: light-dark(#fff, #0b0c0c);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .copy {
    position: absolute;
    inset: 4px 4px auto auto;
  }
  iframe {
    box-sizing: border-box;
    inline-size: 100%;
    block-size: min(80vh, 900px);
    border: 2px solid light-dark(#b1b7bb, #5d666c);
    border-radius: 8px;
    background: #fff;
  }
  .status {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
  }
`;
