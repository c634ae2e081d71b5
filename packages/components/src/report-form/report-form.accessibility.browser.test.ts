import '../define/report-form.js';
import { checkStates } from '../testing/check-states.js';
import { examples, reached, render } from './report-form.examples.js';

checkStates({
  tag: 'police-report-form',
  examples,
  render,
  reached,
  textOf: (element) => element.innerText + (element.shadowRoot?.querySelector<HTMLElement>('.root')?.innerText ?? ''),
});
