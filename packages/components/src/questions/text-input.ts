import { html, nothing } from 'lit';
import { textFormats } from '@frontcounter/schemas/questions';
import { questionId } from '../parts/question-id.js';
import { typedIn } from './controls.js';
import { describedBy, singleControl } from './question-parts.js';
import type { QuestionTemplate } from './question-template.js';

/** How wide each format looks when the definition does not say: as wide as its longest usual answer. */
const FORMAT_WIDTH = { postcode: 10, imei: 20 } as const;

export const textInput: QuestionTemplate<'text-input'> = {
  template(view, context) {
    const { rules, autocomplete, width, spellcheck } = view.question;
    const format = rules.format && textFormats[rules.format];
    const look = width ?? (rules.format && FORMAT_WIDTH[rules.format]);
    return singleControl(
      view,
      html`<input
        class="input ${look ? `input--${look}` : ''}"
        id=${questionId(context, view.id)}
        name=${view.id}
        type="text"
        inputmode=${format?.inputMode ?? nothing}
        autocomplete=${autocomplete ?? 'off'}
        spellcheck=${(spellcheck ?? !format) ? nothing : 'false'}
        dir=${format ? 'ltr' : 'auto'}
        aria-describedby=${describedBy(view, context) || nothing}
        aria-invalid=${view.problem ? 'true' : nothing}
        .value=${view.raw}
      />`,
      context,
    );
  },

  readRaw: (root, view) => typedIn(root, view.id),
};
