import type { ExampleSet } from '../examples.js';
import { backLink } from './back-link.js';

const onClick = (): void => {};

export const examples: ExampleSet<() => void> = {
  title: 'parts/back-link',
  render: backLink,
  examples: [
    { name: 'plain', data: onClick },
    { name: 'welsh', reader: 'welsh', data: onClick },
    { name: 'right-to-left', reader: 'rtl', data: onClick },
  ],
};
