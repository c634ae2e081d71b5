import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionView, Text } from '@frontcounter/schemas';
import { partName, questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { controls, typedIn } from './controls.js';
import { severalControls } from './question-parts.js';
import type { QuestionTemplate } from './question-template.js';
import { isTicked, ticks, untick } from './ticks.js';

const BOXES = ['day', 'month', 'year'] as const;
type Box = (typeof BOXES)[number];

function labels({ msg }: TemplateContext): Readonly<Record<Box, Text>> {
  return {
    day: msg('Day', { id: 'date-input.day' }),
    month: msg('Month', { id: 'date-input.month' }),
    year: msg('Year', { id: 'date-input.year' }),
  };
}

/** Three boxes, always left to right in the order in which a date is written in the United Kingdom. */
export const dateInput: QuestionTemplate<'date-input'> = {
  template(view, context) {
    const { allow = [] } = view.question;
    const { msg } = context;
    const labelOf = {
      approximate: msg('I am not sure of the exact date', { id: 'date-input.approximate' }),
      unknown: msg('I do not know the date', { id: 'date-input.unknown' }),
    };
    const offered = (['approximate', 'unknown'] as const).filter((part) => allow.includes(part));
    return severalControls(
      view,
      html`<div @input=${(event: Event) => keepApart(event, view)}>
        <div class="date-input">${BOXES.map((part) => dateBox(view, part, labels(context)[part], context))}</div>
        ${
          offered.length
            ? ticks(
                view.id,
                offered.map((part) => ({ part, label: labelOf[part], checked: view.raw[part] })),
                context,
              )
            : nothing
        }
      </div>`,
      context,
    );
  },

  readRaw: (root, { id }) => ({
    day: typedIn(root, partName(id, 'day')),
    month: typedIn(root, partName(id, 'month')),
    year: typedIn(root, partName(id, 'year')),
    approximate: isTicked(root, id, 'approximate'),
    unknown: isTicked(root, id, 'unknown'),
  }),
};

function dateBox(view: QuestionView<'date-input'>, part: Box, label: Text, context: TemplateContext): TemplateResult {
  const id = questionId(context, view.id, part);
  // A fault of the whole date, such as one in the future, marks all three boxes.
  const invalid = view.problems.some((problem) => !problem.part || problem.part === part);
  return html`<div class="date-input__item">
    <label class="part__label" for=${id}>${text(label, context)}</label>
    <input
      class="input ${part === 'year' ? 'input--4' : 'input--2'}"
      id=${id}
      name=${partName(view.id, part)}
      type="text"
      inputmode="numeric"
      autocomplete=${view.question.autocomplete === 'bday' ? `bday-${part}` : 'off'}
      aria-invalid=${invalid ? 'true' : nothing}
      .value=${view.raw[part]}
    />
  </div>`;
}

/** "I do not know" and a date exclude each other: whichever comes last stands. */
function keepApart({ target, currentTarget }: Event, { id }: QuestionView<'date-input'>): void {
  if (!(target instanceof HTMLInputElement)) return;
  const root = currentTarget as HTMLElement;
  const [unknown] = controls(root, partName(id, 'unknown'));
  if (!unknown) return;
  if (target !== unknown) {
    unknown.checked = false;
  } else if (unknown.checked) {
    for (const part of BOXES) for (const control of controls(root, partName(id, part))) control.value = '';
    untick(root, id, ['approximate']);
  }
}
