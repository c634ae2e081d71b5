// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- for a constant of our own, written when the packages are built
import { unsafeCSS } from 'lit';
import { neutralCss } from '@frontcounter/themes/neutral-css';

/**
 * The colours and shapes that every other sheet names as `--_*`, as they are without a theme: the one place that
 * gives them a value. A force's theme is a sheet that comes after this one and sets the same names.
 */
export const tokens = unsafeCSS(neutralCss);
