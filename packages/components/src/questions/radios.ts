import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { choice } from '../parts/choice.js';
import { questionId } from '../parts/question-id.js';
import { chosenIn } from './controls.js';
import { severalControls } from './question-parts.js';
import type { QuestionTemplate } from './question-template.js';

export const radios: QuestionTemplate<'radios'> = {
  template(view, context) {
    return severalControls(
      view,
      html`<div class="choices ${view.question.inline ? 'choices--inline' : ''}">
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
  },

  readRaw: (root, view) => chosenIn(root, view.id)[0] ?? '',
};
