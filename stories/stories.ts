import type { TemplateResult } from 'lit';
import type { ExampleSet } from '../packages/components/src/examples.js';
import type { Globals } from './globals.js';
import { showTemplate } from './show-template.js';
import { showWidget, type WidgetExamples } from './show-widget.js';

export interface StoryContext {
  readonly globals: Globals;
  readonly canvasElement: HTMLElement;
}

export interface Story {
  readonly render: (args: unknown, context: StoryContext) => TemplateResult | Element;
  /** Brings the story to its state; rejects when it does not get there. */
  readonly play?: (context: StoryContext) => Promise<void>;
}

/** The stories of one `*.examples.ts`: one for each example of a template, or of a whole widget. */
export function stories(module: { readonly examples: ExampleSet<unknown> } | WidgetExamples): {
  meta: { component?: string };
  story: (name: string) => Story;
} {
  return 'render' in module
    ? {
        meta: { component: `police-${module.title}` },
        story: (name) => showWidget(module, find(module.examples, name)),
      }
    : { meta: {}, story: (name) => showTemplate(module.examples, find(module.examples.examples, name)) };
}

function find<Example extends { readonly name: string }>(examples: readonly Example[], name: string): Example {
  const example = examples.find((candidate) => candidate.name === name);
  if (!example) throw new Error(`There is no example "${name}".`);
  return example;
}
