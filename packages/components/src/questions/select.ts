import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Text } from '@frontcounter/schemas';
import { questionId } from '../parts/question-id.js';
import { dirOf, langOf } from '../parts/text.js';
import { typedIn } from './controls.js';
import { describedBy, singleControl } from './question-parts.js';
import type { QuestionTemplate } from './question-template.js';

export const select: QuestionTemplate<'select'> = {
  template(view, context) {
    const unanswered = context.msg('Select an option', { id: 'select.unanswered' });
    const option = (id: string, words: Text): TemplateResult =>
      // An option holds nothing but text, so its language is marked on itself.
      html`<option
        value=${id}
        lang=${langOf(words, context)}
        dir=${dirOf(words, context)}
        ?selected=${id === view.raw}
        .textContent=${words.text}
      ></option>`;
    return singleControl(
      view,
      html`<select
        class="input select"
        id=${questionId(context, view.id)}
        name=${view.id}
        autocomplete="off"
        aria-describedby=${describedBy(view, context) ?? nothing}
        aria-invalid=${view.problem ? 'true' : nothing}
      >
        ${option('', unanswered)}
        ${repeat(
          view.options,
          ({ id }) => id,
          ({ id, label }) => option(id, label),
        )}
      </select>`,
      context,
    );
  },

  readRaw: (root, view) => typedIn(root, view.id),
};
