import type { TemplateResult } from 'lit';
import type { FirstPage } from '@frontcounter/schemas/engine';
import { languageNames, type WidgetReader } from '../shell/load-reader.js';
import { Beginning } from './beginning.js';
import { journeyFrame } from './journey-frame.js';
import { pageContext } from './page-context.js';

/**
 * A service's first page with the switch for every language that there is, as it is made into markup when a release is built;
 * nothing in it acts. Undefined where the first page is one that only the engine can show, or stands with something around it that needs code.
 *
 * @param chosen The option that leads to an exit, whose page is wanted in its place.
 */
export function firstPageTemplate(
  first: FirstPage,
  reader: Omit<WidgetReader, 'words'>,
  chosen?: string,
): TemplateResult | undefined {
  if (!first.page || first.safety !== 'standard') return undefined;
  const idle = (): void => undefined;
  const context = pageContext(reader, idle);
  const beginning = new Beginning(first.page, first.exits);
  const [question] = beginning.questions;
  if (chosen !== undefined && question) beginning.answer({ [question.id]: chosen });
  const page = beginning.template({ failed: false, onContinue: idle, onRetry: idle }, context);
  const { key, canGoBack } = beginning;
  const languages = Object.keys(languageNames);
  const onBack = canGoBack ? idle : undefined;
  return journeyFrame({ languages, onLanguage: idle, onBack, busy: false, key, page }, context);
}
