import { css } from 'lit';

/** The map of a place. Comes with the question that may show one. */
export const locationMapStyles = css`
  .location-map__open {
    margin-block-end: 1.1em;
  }
  .location-map__frame {
    position: relative;
    block-size: min(22em, 60vh);
    border: 2px solid var(--_input-border);
    background: var(--_surface);
  }
  /* One finger scrolls the page; two move the map. */
  .location-map__view {
    inline-size: 100%;
    block-size: 100%;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .location-map__view:focus-visible {
    outline: 4px solid var(--_focus);
    outline-offset: 2px;
  }
  .location-map__view canvas {
    max-inline-size: none;
  }
  .location-map__cross {
    position: absolute;
    inset: 50% auto auto 50%;
    inline-size: 32px;
    block-size: 32px;
    pointer-events: none;
    transform: translate(-50%, -50%);
  }
  /* Seen on any picture: dark lines with a light edge. Borders, which forced colours keep. */
  .location-map__cross::before,
  .location-map__cross::after {
    content: '';
    position: absolute;
    border: 1px solid #fff;
    background: #0b0c0c;
    forced-color-adjust: none;
  }
  .location-map__cross::before {
    inset: 0 auto 0 50%;
    inline-size: 2px;
    margin-inline-start: -2px;
  }
  .location-map__cross::after {
    inset: 50% 0 auto 0;
    block-size: 2px;
    margin-block-start: -2px;
  }
  .location-map__marker {
    inline-size: 22px;
    block-size: 22px;
    border: 3px solid #fff;
    border-radius: 50% 50% 0;
    outline: 2px solid #0b0c0c;
    background: #b1121d;
    transform: translateY(-5px) rotate(45deg);
    pointer-events: none;
    forced-color-adjust: none;
  }
  .location-map .location-map__attribution {
    margin-block: 0.25em 0.5em;
    font-size: 0.8em;
  }
  .location-map__steps {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-block: 0.5em 0.75em;
  }
  .location-map__step {
    min-inline-size: 44px;
    min-block-size: 44px;
    margin: 0;
    padding: 0;
    border: 2px solid var(--_input-border);
    border-radius: var(--_radius);
    background: var(--_page);
    color: var(--_text);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }
  .location-map__step:focus-visible {
    outline: 3px solid var(--_focus);
    background: var(--_focus);
    color: var(--_focus-text);
  }
  @media print {
    .location-map {
      display: none;
    }
  }
`;
