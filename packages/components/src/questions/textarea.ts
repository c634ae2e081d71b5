import { html, nothing } from 'lit';
import { characterCount, updateCharacterCount } from '../parts/character-count.js';
import { questionId } from '../parts/question-id.js';
import { typedIn } from './controls.js';
import { describedBy, singleControl } from './question-parts.js';
import type { QuestionTemplate } from './question-template.js';

export const textarea: QuestionTemplate<'textarea'> = {
  template(view, context) {
    const { maxLength } = view.question.rules;
    const countId = questionId(context, view.id, 'count');
    const count = ({ currentTarget }: Event): void => {
      const control = currentTarget as HTMLTextAreaElement;
      const shown = control.parentElement?.querySelector<HTMLElement>('.character-count');
      if (shown) updateCharacterCount(control, shown, maxLength, context);
    };
    return singleControl(
      view,
      // No `maxlength`: it would cut off a pasted text without a word. The count says what is too much.
      html`<textarea
          class="input"
          id=${questionId(context, view.id)}
          name=${view.id}
          rows=${view.question.rows ?? 8}
          autocomplete="off"
          dir="auto"
          aria-describedby=${describedBy(view, context, countId) || nothing}
          aria-invalid=${view.problem ? 'true' : nothing}
          .value=${view.raw}
          @input=${count}
        ></textarea>
        ${characterCount(view.raw, maxLength, countId, context)}`,
      context,
    );
  },

  readRaw: (root, view) => typedIn(root, view.id),
};
