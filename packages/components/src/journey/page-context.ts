import type { TemplateContext } from '../parts/template-context.js';
import type { WidgetReader } from '../shell/load-reader.js';

/** What the templates of a service's pages get. */
export const pageContext = (
  reader: Omit<WidgetReader, 'words'>,
  announce: TemplateContext['announce'],
): TemplateContext => ({
  ...reader,
  // One prefix serves all widgets: each has a root of its own.
  idPrefix: 'q',
  headingLevel: 2,
  announce,
});
