import { html, type TemplateResult } from 'lit';
import { createTheme, themeCss } from '@frontcounter/themes';
import type { Resources } from '../client/resources.js';
import type { Example } from '../examples.js';
import { PoliceWidget } from '../internal/widget.js';

export interface StatusTrackerExample {
  /** Words that are on screen in this state. */
  readonly shows: string;
  readonly lang?: 'en' | 'cy';
}

const resources: Resources = {
  definition: () => new Promise(() => {}),
  overlay: () => Promise.resolve(undefined),
  theme: () =>
    Promise.resolve({
      id: 'neutral',
      name: { en: 'Example Police' },
      languages: ['en', 'cy'],
      contacts: { emergency: '999', nonEmergency: '101' },
      css: themeCss(createTheme({})),
    }),
};

export const title = 'status-tracker';

/** Every state of the widget. */
export const examples: readonly Example<StatusTrackerExample>[] = [
  { name: 'ready', data: { shows: 'Status tracker' } },
];

export function render({ lang = 'en' }: StatusTrackerExample): TemplateResult {
  PoliceWidget.resources = resources;
  return html`<police-status-tracker force="neutral" lang=${lang}><p>Call 101.</p></police-status-tracker>`;
}

/** Resolves when an example has reached its state. */
export async function reached(element: Element): Promise<void> {
  if (element instanceof PoliceWidget) await element.updateComplete;
}
