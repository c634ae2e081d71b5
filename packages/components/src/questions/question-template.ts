import type { TemplateResult } from 'lit';
import type { QuestionType, QuestionView, RawOf } from '@frontcounter/schemas';
import type { TemplateContext } from '../parts/template-context.js';

/**
 * How one question type is shown and read back.
 *
 * Its inputs are uncontrolled: they are filled from `view.raw` when the page is first shown, and what the person
 * types afterwards stays in them until `readRaw`. So typing renders nothing, and two pages must not share their
 * inputs: whoever renders a page keys it by its position (`lit/directives/keyed.js`).
 */
export interface QuestionTemplate<Type extends QuestionType> {
  template(view: QuestionView<Type>, context: TemplateContext): TemplateResult;
  /** What the question's controls under `root` hold now. */
  readRaw(root: ParentNode, view: QuestionView<Type>): RawOf<Type>;
  /** Loads what the template brings in a file of its own, so that nothing on its page moves when that arrives. Never rejects. */
  fetchAhead?(): Promise<void>;
}

export type QuestionTemplates<Type extends QuestionType = QuestionType> = {
  readonly [T in Type]: QuestionTemplate<T>;
};
