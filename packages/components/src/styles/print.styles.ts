import { css } from 'lit';

/** On paper: black on white whatever the theme, nothing that can only be pressed, and addresses written out. */
export const print = css`
  .on-paper {
    display: none;
  }
  @media print {
    .on-paper {
      display: block;
      font-weight: 700;
    }
    .root {
      --_text: #000;
      --_secondary-text: #000;
      --_page: #fff;
      --_surface: #fff;
      --_border: #000;
      --_brand: #fff;
      --_brand-contrast: #000;
      --_link: #000;
      --_error: #000;
      color-scheme: light;
    }
    .body {
      max-inline-size: none;
      font-size: 12pt;
    }
    .panel,
    .notification,
    .summary-card {
      border-color: #000;
    }
    .button,
    .link,
    .language-switch,
    .draft,
    .progress__ring {
      display: none;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }
    .heading {
      break-after: avoid;
    }
    .summary-list__row,
    .summary-card,
    .panel,
    .choice {
      break-inside: avoid;
    }
  }
`;
