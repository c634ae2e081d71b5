import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionView } from '@frontcounter/schemas';
import { partName, questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { typedIn } from './controls.js';
import { describedBy, severalControls, singleControl } from './question-parts.js';
import type { QuestionTemplate } from './question-template.js';
import { isTicked, reveal, ticks } from './ticks.js';

type View = QuestionView<'vehicle-registration'>;

export const vehicleRegistration: QuestionTemplate<'vehicle-registration'> = {
  template(view, context) {
    const description = describedBy(view, context);
    if (!view.question.foreign)
      return singleControl(view, plate(view, questionId(context, view.id), description), context);
    const { msg } = context;
    const plateId = questionId(context, view.id, 'registration');
    const countryId = questionId(context, view.id, 'country');
    const foreign = msg('It is not a UK registration number', { id: 'vehicle-registration.foreign' });
    const showCountry = ({ currentTarget }: Event): void => {
      const root = currentTarget as HTMLElement;
      reveal(root, isTicked(root, view.id, 'foreign'));
    };
    return severalControls(
      view,
      html`<div @change=${showCountry}>
        <div class="part">
          <label class="part__label" for=${plateId}
            >${text(msg('Registration number', { id: 'vehicle-registration.registration' }), context)}</label
          >
          ${plate(view, plateId, undefined)}
        </div>
        ${ticks(view.id, [{ part: 'foreign', label: foreign, checked: view.raw.foreign }], context)}
        <div class="part reveal" ?hidden=${!view.raw.foreign}>${country(view, countryId, context)}</div>
      </div>`,
      context,
    );
  },

  readRaw: (root, { id }) => ({
    registration: typedIn(root, partName(id, 'registration')),
    foreign: isTicked(root, id, 'foreign'),
    country: typedIn(root, partName(id, 'country')),
  }),
};

/** Left to right, in capitals on the telephones that can: as the plate is read. */
function plate(view: View, id: string, description: string | undefined): TemplateResult {
  return html`<input
    class="input input--10"
    id=${id}
    name=${partName(view.id, 'registration')}
    type="text"
    autocomplete="off"
    autocapitalize="characters"
    spellcheck="false"
    dir="ltr"
    aria-describedby=${description || nothing}
    aria-invalid=${view.problem ? 'true' : nothing}
    .value=${view.raw.registration}
  />`;
}

function country(view: View, id: string, context: TemplateContext): TemplateResult {
  const label = context.msg('Country, if you know it', { id: 'vehicle-registration.country' });
  return html`<label class="part__label" for=${id}>${text(label, context)}</label>
    <input
      class="input input--20"
      id=${id}
      name=${partName(view.id, 'country')}
      type="text"
      autocomplete="off"
      dir="auto"
      .value=${view.raw.country}
    />`;
}
