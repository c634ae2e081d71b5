import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { TemplateContext } from '../parts/template-context.js';
import { widgetFrame, type WidgetFrameView } from '../shell/widget-frame.js';

export interface JourneyFrameView extends Omit<WidgetFrameView, 'content'> {
  /** Differs between any two pages: none inherits what stands in the inputs of another. */
  readonly key: string;
  readonly page: unknown;
  readonly above?: unknown;
  readonly below?: unknown;
}

/** A page of a journey and what stands around it; one template, so that the page stays as it is when the engine takes it over. */
export function journeyFrame(view: JourneyFrameView, context: TemplateContext): TemplateResult {
  const content = html`${view.above}${keyed(view.key, view.page)}${view.below}`;
  return widgetFrame({ ...view, content }, context);
}
