import { css } from 'lit';

export const tokensStyles = css`
  .body:has(.tokens) {
    max-inline-size: none;
    padding: 16px;
    font-size: 1em;
  }
  .columns {
    display: grid;
    gap: 32px;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 480px), 1fr));
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  :is(th, td) {
    padding: 8px;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: middle;
  }
  th {
    font-weight: 700;
  }
  .swatch,
  .sample {
    display: inline-block;
    box-sizing: border-box;
    min-inline-size: 64px;
    block-size: 40px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    line-height: 40px;
    text-align: center;
    font-weight: 700;
    forced-color-adjust: none;
  }
`;
