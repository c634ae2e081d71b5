/** The base tokens as a style sheet, under every force’s own. Written from base-tokens.ts by neutral-css.test.ts. */
export const neutralCss =
  ':host{color-scheme:var(--police-color-scheme,inherit)}' +
  ':host{--_brand:var(--police-brand,#1d4468);' +
  '--_brand-contrast:var(--police-brand-contrast,#fff);' +
  '--_text:var(--police-text,#0b0c0c);' +
  '--_secondary-text:var(--police-secondary-text,#484e52);' +
  '--_page:var(--police-page,#fff);' +
  '--_surface:var(--police-surface,#f3f4f5);' +
  '--_border:var(--police-border,#b1b7bb);' +
  '--_input-border:var(--police-input-border,#0b0c0c);' +
  '--_link:var(--police-link,var(--_brand));' +
  '--_link-hover:var(--police-link-hover,#0b0c0c);' +
  '--_focus:var(--police-focus,#fd0);' +
  '--_focus-text:var(--police-focus-text,#0b0c0c);' +
  '--_error:var(--police-error,#a4170c);' +
  '--_success:var(--police-success,#00573a);' +
  '--_button:var(--police-button,var(--_brand));' +
  '--_button-hover:var(--police-button-hover,#0b0c0c);' +
  '--_button-text:var(--police-button-text,var(--_brand-contrast));' +
  '--_radius:var(--police-radius,4px);' +
  '--_font-family:var(--police-font-family,system-ui,sans-serif)}' +
  '@supports(color:light-dark(#000,#000)){:host{--_brand:var(--police-brand,light-dark(#1d4468,#9cc4e8));' +
  '--_brand-contrast:var(--police-brand-contrast,light-dark(#fff,#0b0c0c));' +
  '--_text:var(--police-text,light-dark(#0b0c0c,#f5f6f7));' +
  '--_secondary-text:var(--police-secondary-text,light-dark(#484e52,#bfc5c9));' +
  '--_page:var(--police-page,light-dark(#fff,#15181a));' +
  '--_surface:var(--police-surface,light-dark(#f3f4f5,#22272a));' +
  '--_border:var(--police-border,light-dark(#b1b7bb,#5d666c));' +
  '--_input-border:var(--police-input-border,light-dark(#0b0c0c,#bfc5c9));' +
  '--_link-hover:var(--police-link-hover,light-dark(#0b0c0c,#fff));' +
  '--_error:var(--police-error,light-dark(#a4170c,#ff9d92));' +
  '--_success:var(--police-success,light-dark(#00573a,#7fd8ae));' +
  '--_button-hover:var(--police-button-hover,light-dark(#0b0c0c,#fff))}}' +
  '@media(prefers-contrast:more){:host{--_secondary-text:var(--_text);' +
  '--_border:var(--_text);' +
  '--_input-border:var(--_text)}}';
