import { catalogue as cy } from '../messages/generated/cy-location.js';
import { createMsg, type Msg } from '../messages/msg.js';
import type { TemplateContext } from '../parts/template-context.js';

/** They come with the file that says them, in every language: most pages never show them. */
const CATALOGUES: Readonly<Record<string, typeof cy>> = { cy };

/** The words of what may be added to a place, in the reader's language. */
export function locationMsg({ lang }: Pick<TemplateContext, 'lang'>): Msg {
  return createMsg(lang, CATALOGUES[lang]);
}
