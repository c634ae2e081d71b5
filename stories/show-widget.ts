import { render, type TemplateResult } from 'lit';
import type { Resources } from '../packages/components/src/client/resources.js';
import { ResourceError } from '../packages/components/src/client/resources.js';
import type { Example } from '../packages/components/src/examples.js';
import { PoliceWidget } from '../packages/components/src/internal/widget.js';
import { isTried, type Globals } from './globals.js';
import { imitate, setStage } from './modes.js';
import { cross } from './service/faults.js';
import { SERVICE } from './service/serve.js';
import type { Story } from './stories.js';
import { themeOf } from './themes.js';

/** What every example of a widget says, beside what its own `render` needs. */
interface WidgetExample {
  /** Words that are on screen in this state. */
  readonly shows: string;
  readonly lang?: string;
}

/** What the `*.examples.ts` of a widget exports. */
export interface WidgetExamples {
  /** The widget's name without `police-`. */
  readonly title: string;
  readonly examples: readonly Example<WidgetExample>[];
  render(data: WidgetExample): TemplateResult;
  /** Resolves when an element that `render` made has come to its state. */
  reached(element: Element): Promise<void>;
}

/** Shows an example of a widget, in the language and the colours that the toolbar says. */
export function showWidget(module: WidgetExamples, { data }: Example<WidgetExample>): Story {
  return {
    render: (_, { globals }) =>
      placeWidget(module.render(data), globals, (element) => {
        // The toolbar's service, and not the one that the example has planned for.
        if (isTried(globals)) Object.assign(element, { client: undefined });
      }),
    play: async ({ canvasElement, globals }) => {
      // Nothing starts without a network, and no example has planned for that.
      if (globals.network === 'offline') return;
      const element = canvasElement.querySelector(`police-${module.title}`);
      if (!element) throw new Error(`The story shows no police-${module.title}.`);
      await module.reached(element);
      if (speaksItsOwn(data, globals) && !isTried(globals)) await shows(element, data.shows);
    },
  };
}

/**
 * Makes a widget from its template, and has the toolbar's wishes fulfilled before it starts: `PoliceWidget.resources` is
 * what the template left there.
 */
export function placeWidget(
  template: TemplateResult,
  globals: Globals,
  prepare: (element: HTMLElement) => void = () => {},
): Element {
  setStage(globals);
  const host = document.createElement('div');
  render(template, host);
  if (PoliceWidget.resources) PoliceWidget.resources = asTold(PoliceWidget.resources, globals);
  for (const element of host.querySelectorAll<HTMLElement>('*')) {
    if (!(element instanceof PoliceWidget)) continue;
    element.api = SERVICE;
    if (globals.language !== 'own') element.lang = globals.language;
    prepare(element);
    void element.updateComplete.then(() => {
      const { shadowRoot } = element;
      if (!shadowRoot) return;
      imitate(shadowRoot, globals.mode);
      if (globals.direction !== 'own') turn(shadowRoot, globals.direction);
    });
  }
  return host;
}

/** What a widget loads, in the toolbar's force and over its network. */
function asTold(resources: Resources, { force, network }: Globals): Resources {
  const reach = async (address: string): Promise<void> =>
    cross(network).catch(() => Promise.reject(new ResourceError('unreachable', address)));
  return {
    definition: async (id, signal) => {
      await reach(`${id}.json`);
      return resources.definition(id, signal);
    },
    overlay: async (id, lang, signal) => {
      await reach(`${id}.${lang}.json`);
      return resources.overlay(id, lang, signal);
    },
    theme: async () => {
      await reach(`force.${force}.json`);
      return themeOf(force);
    },
  };
}

/** Writes in a direction that the language does not have, for those that have no translation yet. */
function turn(shadow: ShadowRoot, direction: 'ltr' | 'rtl'): void {
  const apply = (): void => {
    for (const each of shadow.querySelectorAll<HTMLElement>('.root')) each.dir = direction;
  };
  new MutationObserver(apply).observe(shadow, { childList: true, subtree: true });
  apply();
}

function speaksItsOwn({ lang = 'en' }: WidgetExample, { language }: Globals): boolean {
  return language === 'own' || language === lang;
}

async function shows(element: Element, words: string): Promise<void> {
  const isShown = (): boolean => `${element.shadowRoot?.textContent ?? ''} ${element.textContent}`.includes(words);
  for (let turns = 0; turns < 100 && !isShown(); turns += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  if (!isShown()) throw new Error(`The story did not come to its state: "${words}" is not on screen.`);
}
