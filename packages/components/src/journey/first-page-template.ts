import type { TemplateResult } from 'lit';
import type { FirstPage } from '@frontcounter/schemas/engine';
import { languageNames, type WidgetReader } from '../shell/load-reader.js';
import { Beginning } from './beginning.js';
import { journeyFrame } from './journey-frame.js';
import { pageContext } from './page-context.js';

/**
 * A service's first page in every language that there is, as it is made into markup when a release is built; nothing in it acts.
 * Undefined where the first page is one that only the engine can show, or stands with something around it that needs code.
 */
export function firstPageTemplate(first: FirstPage, reader: Omit<WidgetReader, 'words'>): TemplateResult | undefined {
  if (!first.page || first.safety !== 'standard') return undefined;
  const idle = (): void => undefined;
  const context = pageContext(reader, idle);
  const beginning = new Beginning(first.page, first.exits);
  const page = beginning.template({ failed: false, onContinue: idle, onRetry: idle }, context);
  const { key } = beginning;
  return journeyFrame({ languages: Object.keys(languageNames), onLanguage: idle, busy: false, key, page }, context);
}
