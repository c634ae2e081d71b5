import { html, nothing } from 'lit';
import { questionId } from '../parts/question-id.js';
import { typedIn } from './controls.js';
import { describedBy, singleControl } from './question-parts.js';
import type { QuestionTemplate } from './question-template.js';

export const telephone: QuestionTemplate<'telephone'> = {
  template: (view, context) =>
    singleControl(
      view,
      html`<input
        class="input input--20"
        id=${questionId(context, view.id)}
        name=${view.id}
        type="tel"
        autocomplete=${view.question.own ? 'tel' : 'off'}
        spellcheck="false"
        dir="ltr"
        aria-describedby=${describedBy(view, context) || nothing}
        aria-invalid=${view.problem ? 'true' : nothing}
        .value=${view.raw}
      />`,
      context,
    ),

  readRaw: (root, view) => typedIn(root, view.id),
};
