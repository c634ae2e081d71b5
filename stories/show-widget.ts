import type { TemplateResult } from 'lit';
import type { Example } from '../packages/components/src/examples.js';
import { PoliceWidget } from '../packages/components/src/internal/widget.js';
import type { Globals, Story } from './stories.js';
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
    render: (_, { globals }) => {
      const template = module.render(inLanguage(data, globals.reader));
      const { resources } = PoliceWidget;
      if (resources) PoliceWidget.resources = { ...resources, theme: () => Promise.resolve(themeOf(globals.force)) };
      return template;
    },
    play: async ({ canvasElement, globals }) => {
      const element = canvasElement.querySelector(`police-${module.title}`);
      if (!element) throw new Error(`The story shows no police-${module.title}.`);
      await module.reached(element);
      // Another language than its own has other words.
      if (globals.reader === 'own') await shows(element, data.shows);
    },
  };
}

function inLanguage(data: WidgetExample, reader: Globals['reader']): WidgetExample {
  return reader === 'own' ? data : { ...data, lang: reader === 'welsh' ? 'cy' : 'en' };
}

async function shows(element: Element, words: string): Promise<void> {
  const isShown = (): boolean => `${element.shadowRoot?.textContent ?? ''} ${element.textContent}`.includes(words);
  for (let turns = 0; turns < 100 && !isShown(); turns += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  if (!isShown()) throw new Error(`The story did not come to its state: "${words}" is not on screen.`);
}
