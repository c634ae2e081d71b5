import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { backLink } from '../parts/back-link.js';
import { languageSwitch } from '../parts/language-switch.js';
import { paragraphs } from '../parts/paragraphs.js';
import { root } from '../parts/root.js';
import type { TemplateContext } from '../parts/template-context.js';
import { languageNames } from './load-reader.js';

export interface WidgetFrameView {
  /** Languages to choose from, as BCP 47 tags. A single one is no choice. */
  readonly languages: readonly string[];
  readonly onLanguage: (tag: string) => void;
  readonly onBack?: (() => void) | undefined;
  /** A report is on its way: whatever would lead off the page keeps its place and does nothing. */
  readonly busy: boolean;
  readonly content: unknown;
  /** What a sensitive service has above and below its pages. */
  readonly care?: { readonly above: unknown; readonly below: unknown } | undefined;
}

/** What stands around every page, in the same place on each (WCAG 2.2, 3.2.6): languages, the way back, 999 and 101. */
export function widgetFrame(view: WidgetFrameView, context: TemplateContext): TemplateResult {
  const languages = view.languages.map((tag) => ({ tag, name: languageNames[tag] ?? tag }));
  return root(
    html`<div @keydown=${keepEnter} @keypress=${keepEnter}>
      ${view.care?.above}
      ${languages.length > 1 ? languageSwitch({ languages, onSelect: view.onLanguage }, context) : nothing}
      ${view.onBack ? backLink(view.onBack, context, view.busy) : nothing}
      <div class="page">${view.content}</div>
      <div class="emergency">${paragraphs([emergencyWords(context)], context)}</div>
      ${view.care?.below}
    </div>`,
    context,
  );
}

export function emergencyWords({ msg }: Pick<TemplateContext, 'msg'>): Text {
  return msg('In an emergency call 999. If it is not an emergency call 101.', { id: 'emergency' });
}

/** A page-wide CMS form often has a script that presses its own button on any Enter inside it. This Enter is ours. */
function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.stopPropagation();
}
