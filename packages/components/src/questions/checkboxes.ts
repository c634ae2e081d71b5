import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { choice } from '../parts/choice.js';
import { questionId } from '../parts/question-id.js';
import { text } from '../parts/text.js';
import { chosenIn, controls } from './controls.js';
import { severalControls } from './question-parts.js';
import type { QuestionTemplate } from './question-template.js';

export const checkboxes: QuestionTemplate<'checkboxes'> = {
  template(view, context) {
    const none = view.options.find((option) => option.none);
    // "None of these" and the rest exclude each other. Both stay open to choose, so that nobody has to clear first.
    const keepApart = ({ target, currentTarget }: Event): void => {
      if (!none || !(target instanceof HTMLInputElement) || !target.checked) return;
      for (const other of controls(currentTarget as HTMLElement, view.id)) {
        if ((other.value === none.id) !== (target.value === none.id)) other.checked = false;
      }
    };
    return severalControls(
      view,
      html`<div class="choices" @change=${keepApart}>
        ${repeat(
          view.options,
          ({ id }) => id,
          (option) => {
            const box = choice(
              {
                type: 'checkbox',
                id: questionId(context, view.id, `option-${option.id}`),
                name: view.id,
                value: option.id,
                label: option.label,
                hint: option.hint,
                checked: view.raw.includes(option.id),
                invalid: view.problem !== undefined,
              },
              context,
            );
            return option.none
              ? html`${
                  view.options.length > 1
                    ? html`<div class="choices__divider">
                        ${text(context.msg('or', { id: 'checkboxes.or' }), context)}
                      </div>`
                    : nothing
                }${box}`
              : box;
          },
        )}
      </div>`,
      context,
    );
  },

  readRaw: (root, view) => chosenIn(root, view.id),
};
