import { html } from 'lit';
import type { ExampleSet } from '../examples.js';
import { exitBar, exitLink } from './exit-bar.js';

interface ExitExample {
  readonly presses: number;
}

const away = (event: Event): void => event.preventDefault();

export const examples: ExampleSet<ExitExample> = {
  title: 'parts/exit-bar',
  render(data, context) {
    const view = { address: 'https://www.bbc.co.uk/weather', onExit: away, ...data };
    return html`${exitBar(view, context)}${exitLink(view, context)}`;
  },
  examples: [
    { name: 'plain', data: { presses: 0 } },
    { name: 'one-press', data: { presses: 1 } },
    { name: 'two-presses', data: { presses: 2 } },
    { name: 'welsh', reader: 'welsh', data: { presses: 2 } },
    { name: 'right-to-left', reader: 'rtl', data: { presses: 1 } },
  ],
};
