import { html, nothing } from 'lit';
import { questionId } from '../parts/question-id.js';
import { typedIn } from './controls.js';
import { describedBy, singleControl } from './question-parts.js';
import type { QuestionTemplate } from './question-template.js';

export const select: QuestionTemplate<'select'> = {
  template(view, context) {
    const unanswered = context.msg('Select an option', { id: 'select.unanswered' });
    const option = (id: string, { text, lang }: typeof unanswered) =>
      // An option holds nothing but text, so its language is marked on itself.
      html`<option
        value=${id}
        lang=${lang && lang !== context.lang ? lang : nothing}
        ?selected=${id === view.raw}
        .textContent=${text}
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
        ${option('', unanswered)} ${view.options.map(({ id, label }) => option(id, label))}
      </select>`,
      context,
    );
  },

  readRaw: (root, view) => typedIn(root, view.id),
};
