import { html, nothing, type TemplateResult } from 'lit';
import { PoliceWidget } from '../packages/components/src/internal/widget.js';
import { languageNames } from '../packages/components/src/shell/load-reader.js';
import { officerDesk } from './officer-desk.js';
import { publishedResources, servicesFor } from './published.js';
import { placeWidget } from './show-widget.js';
import type { Story } from './stories.js';
import { forceNames } from './themes.js';

/** What a widget needs beside it to be tried, by its name without `police-`. */
const BESIDE: Readonly<Record<string, () => TemplateResult>> = { 'status-tracker': officerDesk };

/** A widget as a page has it, with a control for each attribute. */
export function liveWidget(name: string): Story & { args: object; argTypes: object } {
  const own = servicesFor(name).map(({ id }) => id);
  const choice = (options: readonly string[]) => ({ control: 'select', options });
  return {
    args: { ...(own[0] !== undefined && { service: own[0] }), force: '', lang: '' },
    argTypes: {
      ...(own.length > 0 && { service: choice(own) }),
      force: choice(['', ...forceNames.map(([id]) => id)]),
      lang: choice(['', ...Object.keys(languageNames)]),
      // Every report of a story is answered inside the browser.
      ...Object.fromEntries(['api', 'definition', 'client'].map((none) => [none, { control: false }])),
    },
    render: (args, { globals }) => {
      PoliceWidget.resources = publishedResources;
      const element = document.createElement(`police-${name}`);
      const told = { ...(args as Readonly<Record<string, unknown>>) };
      const force = typeof told['force'] === 'string' && told['force'] !== '' ? told['force'] : globals.force;
      for (const [attribute, value] of Object.entries({ ...told, force }))
        if (typeof value === 'string' && value !== '') element.setAttribute(attribute, value);
      const fallback = document.createElement('p');
      fallback.textContent = 'Call 101 to tell us. In an emergency call 999.';
      element.append(fallback);
      return placeWidget(html`${element}${BESIDE[name]?.() ?? nothing}`, { ...globals, force });
    },
    play: async ({ canvasElement, globals }) => {
      if (globals.network === 'offline') return;
      const element = canvasElement.querySelector(`police-${name}`);
      const stands = (): boolean => Boolean(element?.shadowRoot?.querySelector('.root'));
      const giveUp = Date.now() + 15_000;
      while (!stands() && Date.now() < giveUp) await new Promise((resolve) => setTimeout(resolve, 20));
      if (!stands()) throw new Error(`police-${name} did not come to stand.`);
    },
  };
}
