import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { choice } from '../parts/choice.js';
import { questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { chosenIn } from './controls.js';
import { severalControls, type AnyTypeView } from './question-parts.js';
import type { QuestionTemplate } from './question-template.js';

export const radios: QuestionTemplate<'radios'> = {
  template: (view, context) => radioGroup(view, view.question.inline === true, context),

  readRaw: chosenRadio,
};

/** One choice of several. `raw` is the id of the chosen option. */
export function radioGroup(
  view: AnyTypeView & { readonly raw: string },
  inline: boolean,
  context: TemplateContext,
): TemplateResult {
  return severalControls(
    view,
    html`<div class=${inline ? 'choices choices--inline' : 'choices'}>
      ${repeat(
        view.options,
        ({ id }) => id,
        (option) =>
          choice(
            {
              type: 'radio',
              id: questionId(context, view.id, `option-${option.id}`),
              name: view.id,
              value: option.id,
              label: option.label,
              hint: option.hint,
              checked: option.id === view.raw,
            },
            context,
          ),
      )}
    </div>`,
    context,
  );
}

export function chosenRadio(root: ParentNode, { id }: { readonly id: string }): string {
  return chosenIn(root, id)[0] ?? '';
}
