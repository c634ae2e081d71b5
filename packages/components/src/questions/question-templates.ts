import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AnyQuestionView, PlainType, QuestionType, RawOf } from '@frontcounter/schemas';
import type { TemplateContext } from '../parts/template-context.js';
import { checkboxes } from './checkboxes.js';
import type { QuestionTemplates } from './question-template.js';
import { radios } from './radios.js';

export type { TemplateContext } from '../parts/template-context.js';
export type { QuestionTemplate } from './question-template.js';

/**
 * The types that load with the widget: services open with a choice, of one thing or of several. The other types come in
 * one later file, before anybody gets to them.
 */
const loaded: Partial<QuestionTemplates> & Pick<QuestionTemplates, PlainType> = { radios, checkboxes };

/** True when every question given can be shown at once; otherwise `loadQuestionTemplates` comes first. */
export function hasQuestionTemplates(questions: readonly { readonly type: QuestionType }[]): boolean {
  return questions.every(({ type }) => loaded[type]);
}

/**
 * Loads the question types that did not come with the widget, the engine's part of them too. Rejects when they cannot
 * be fetched; may be tried again.
 *
 * @param asked What the service may ask: files that only some types need are fetched after these, and not waited for.
 */
export async function loadQuestionTemplates(asked: readonly { readonly type: QuestionType }[] = []): Promise<void> {
  Object.assign(loaded, (await import('./later-question-templates.js')).laterQuestionTemplates);
  for (const { type } of asked) void loaded[type]?.fetchAhead?.();
}

/** Adds types that load only where a page asks them. */
export function addQuestionTemplates(templates: Partial<QuestionTemplates>): void {
  Object.assign(loaded, templates);
}

/** Shows one question of any type. Throws when its type has not been loaded. */
export function question(view: AnyQuestionView, context: TemplateContext): TemplateResult {
  return templateOf(view).template(view, context);
}

/**
 * Shows the questions of a page. Each keeps its own elements when another opens above it: without that, what was
 * typed into one would turn up in its neighbour.
 */
export function questions(views: readonly AnyQuestionView[], context: TemplateContext): unknown {
  const shown: [key: string, content: unknown][] = [];
  for (const view of views) {
    if (view.advice) shown.push([`${view.id}_advice`, context.advice?.(view, context)]);
    shown.push([view.id, question(view, context)]);
  }
  return repeat(
    shown,
    ([key]) => key,
    ([, content]) => content,
  );
}

interface AnyTemplate {
  template(view: AnyQuestionView, context: TemplateContext): TemplateResult;
  readRaw(root: ParentNode, view: AnyQuestionView): RawOf<QuestionType>;
}

/** The registry pairs each type with its template; TypeScript cannot carry that pairing through a lookup by a union. */
export function templateOf(view: AnyQuestionView): AnyTemplate {
  const template = loaded[view.type];
  if (!template)
    throw new Error(`The question type \`${view.type}\` is not loaded. Call loadQuestionTemplates() first.`);
  return template;
}
