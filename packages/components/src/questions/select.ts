import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { option } from '../parts/option.js';
import { questionId } from '../parts/question-id.js';
import { typedIn } from './controls.js';
import { describedBy, singleControl } from './question-parts.js';
import type { QuestionTemplate } from './question-template.js';

export const select: QuestionTemplate<'select'> = {
  template(view, context) {
    const unanswered = context.msg('Select an option', { id: 'select.unanswered' });
    return singleControl(
      view,
      html`<select
        class="input select"
        id=${questionId(context, view.id)}
        name=${view.id}
        autocomplete="off"
        aria-describedby=${describedBy(view, context) || nothing}
        aria-invalid=${view.problem ? 'true' : nothing}
      >
        ${option('', unanswered, view.raw === '', context)}
        ${repeat(
          view.options,
          ({ id }) => id,
          ({ id, label }) => option(id, label, id === view.raw, context),
        )}
      </select>`,
      context,
    );
  },

  readRaw: (root, view) => typedIn(root, view.id),
};
