import type { ExampleSet } from '../examples.js';
import { backLink } from './back-link.js';

const onClick = (): void => {};

interface BackLinkExample {
  readonly busy?: boolean;
}

export const examples: ExampleSet<BackLinkExample> = {
  title: 'parts/back-link',
  render: ({ busy }, context) => backLink(onClick, context, busy),
  examples: [
    { name: 'plain', data: {} },
    { name: 'busy', data: { busy: true } },
    { name: 'welsh', reader: 'welsh', data: {} },
    { name: 'right-to-left', reader: 'rtl', data: {} },
  ],
};
