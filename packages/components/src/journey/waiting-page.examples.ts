import type { ExampleSet } from '../examples.js';
import { waitingPage } from './waiting-page.js';

const nothing = (): void => {};

/** While a part of the widget is on its way, and when it does not arrive. */
export const examples: ExampleSet<{ readonly failed: boolean }> = {
  title: 'journey/waiting-page',
  render: ({ failed }, context) => waitingPage(failed, nothing, context),
  examples: [
    { name: 'loading', data: { failed: false } },
    { name: 'did-not-load', data: { failed: true } },
    { name: 'welsh', reader: 'welsh', data: { failed: true } },
    { name: 'right-to-left', reader: 'rtl', data: { failed: true } },
  ],
};
