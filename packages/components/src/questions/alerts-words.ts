import { catalogue as cy } from '../messages/generated/cy-alerts.js';
import { createMsg, type Msg } from '../messages/msg.js';
import type { TemplateContext } from '../parts/template-context.js';

/** They come with the file that says them, in every language: a report never asks for an area. */
const CATALOGUES: Readonly<Record<string, typeof cy>> = { cy };

/** The words of alert sign-ups, in the reader's language. */
export function alertsMsg({ lang }: Pick<TemplateContext, 'lang'>): Msg {
  return createMsg(lang, CATALOGUES[lang]);
}
