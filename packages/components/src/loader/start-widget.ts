import { PoliceWidget, type WidgetDefaults } from '../internal/widget.js';
import { PublishedResources } from './published-resources.js';
import type { ReadData } from './verified-data.js';

/** What the loader hands to the code that it has loaded. */
export interface Page {
  readonly defaults: WidgetDefaults;
  readonly read: ReadData;
}

/** What each file in `widgets/` exports. */
export type Start = (page: Page) => void;

/** Connects the widgets to the page before the first is defined: existing tags start in that moment. */
export function startWidget(name: string, widget: CustomElementConstructor, page: Page): void {
  PoliceWidget.defaults = page.defaults;
  PoliceWidget.resources ??= new PublishedResources(page.read);
  customElements.define(name, widget);
}
