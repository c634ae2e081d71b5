import { html } from 'lit';
import { PoliceWidget } from '../packages/components/src/internal/widget.js';
import { journeysOf, publishedResources } from './published.js';
import { placeWidget } from './show-widget.js';
import type { Story } from './stories.js';
import { createWalker, type JourneyExample, type Walker } from './walker.js';

/** A shared service from its first question, sent to the service that the toolbar describes. */
export function begin(service: string): Story {
  return {
    render: (_, { globals }) => {
      PoliceWidget.resources = publishedResources;
      return placeWidget(
        html`<police-report-form service=${service} force=${globals.force}>
          <p>Call 101 to report this. In an emergency call 999.</p>
        </police-report-form>`,
        globals,
      );
    },
    play: async ({ canvasElement, globals }) => {
      if (globals.network === 'offline') return;
      await walkerIn(canvasElement).stands();
    },
  };
}

/** The same, filled in as the first of the service's example journeys has it, sent, and with its reference on screen. */
export function send(service: string): Story {
  const { render, play } = begin(service);
  return {
    render,
    play: async (context) => {
      await play?.(context);
      const { network, reply } = context.globals;
      if (network === 'offline') return;
      const journey = (journeysOf(service) as JourneyExample[]).find(({ end }) => end.at === 'check-answers');
      if (!journey) throw new Error(`services/${service}/examples.json has no journey that ends at check answers.`);
      const walker = walkerIn(context.canvasElement);
      await walker.walk(journey);
      if (network === 'fast' && reply === 'well') await walker.send();
      else await walker.press();
    },
  };
}

function walkerIn(canvas: HTMLElement): Walker {
  const element = canvas.querySelector('police-report-form');
  if (!(element instanceof PoliceWidget)) throw new Error('The story shows no report form.');
  return createWalker(() => element);
}
