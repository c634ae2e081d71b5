import type { ExampleSet } from '../examples.js';
import { dangerPanel } from './danger-panel.js';

export const examples: ExampleSet<{ readonly selfHarm: boolean }> = {
  title: 'parts/danger-panel',
  render: (view, context) => dangerPanel({ ...view, onHide: () => undefined }, context),
  examples: [
    { name: 'danger', data: { selfHarm: false } },
    { name: 'self-harm', data: { selfHarm: true } },
    { name: 'welsh', reader: 'welsh', data: { selfHarm: true } },
    { name: 'right-to-left', reader: 'rtl', data: { selfHarm: true } },
  ],
};
