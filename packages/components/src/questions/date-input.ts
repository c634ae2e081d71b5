import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionView, Text } from '@frontcounter/schemas';
import { UNTIL_PARTS } from '@frontcounter/schemas/questions';
import { partName, questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { wording, text } from '../parts/text.js';
import { controls, typedIn } from './controls.js';
import { describedBy, severalControls } from './question-parts.js';
import type { QuestionTemplate } from './question-template.js';
import { isTicked, reveal, ticks, untick } from './ticks.js';

type View = QuestionView<'date-input'>;

const BOXES = ['day', 'month', 'year'] as const;
type Box = (typeof BOXES)[number];
type BoxPart = Box | (typeof UNTIL_PARTS)[Box];
const PRECISIONS = ['approximate', 'interval', 'ongoing', 'unknown'] as const;

function boxLabels({ msg }: TemplateContext): Readonly<Record<Box, Text>> {
  return {
    day: msg('Day', { id: 'date-input.day' }),
    month: msg('Month', { id: 'date-input.month' }),
    year: msg('Year', { id: 'date-input.year' }),
  };
}

function tickLabels({ msg }: TemplateContext): Readonly<Record<(typeof PRECISIONS)[number], Text>> {
  return {
    approximate: msg('I am not sure of the exact date', { id: 'date-input.approximate' }),
    interval: msg('It went on for days, or was some time between two dates', { id: 'date-input.interval' }),
    ongoing: msg('It is still happening', { id: 'date-input.ongoing' }),
    unknown: msg('I do not know the date', { id: 'date-input.unknown' }),
  };
}

/** Three boxes in the order in which a date is written in the United Kingdom, as the page is read; a tick opens three more. */
export const dateInput: QuestionTemplate<'date-input'> = {
  template(view, context) {
    const { allow = [] } = view.question;
    const offered = PRECISIONS.filter((part) => allow.includes(part));
    const labelOf = tickLabels(context);
    return severalControls(
      view,
      html`<div @input=${(event: Event) => keepApart(event, view)}>
        ${boxes(view, (part) => part, context)}
        ${
          offered.length
            ? ticks(
                view.id,
                offered.map((part) => ({ part, label: labelOf[part], checked: view.raw[part] === true })),
                context,
              )
            : nothing
        }
        ${allow.includes('interval') ? lastDate(view, context) : nothing}
      </div>`,
      context,
    );
  },

  readRaw(root, { id, question: { allow = [] } }) {
    const part = (name: string): string => typedIn(root, partName(id, name));
    return {
      day: part('day'),
      month: part('month'),
      year: part('year'),
      approximate: isTicked(root, id, 'approximate'),
      unknown: isTicked(root, id, 'unknown'),
      ...(allow.includes('interval') && {
        interval: isTicked(root, id, 'interval'),
        untilDay: part('untilDay'),
        untilMonth: part('untilMonth'),
        untilYear: part('untilYear'),
      }),
      ...(allow.includes('interval') &&
        allow.includes('approximate') && { untilApproximate: isTicked(root, id, 'untilApproximate') }),
      ...(allow.includes('ongoing') && { ongoing: isTicked(root, id, 'ongoing') }),
    };
  },
};

/** A group of its own inside the question, so that "Day" is heard as the day of the last date. */
function lastDate(view: View, context: TemplateContext): TemplateResult {
  const { msg } = context;
  return html`<fieldset
    class="fieldset reveal"
    aria-describedby=${describedBy(view, context) || nothing}
    ?hidden=${!view.raw.interval}
  >
    <legend class="part__label">
      ${text(msg('Last date that it was or could have been', { id: 'date-input.until' }), context)}
    </legend>
    ${boxes(view, (part) => UNTIL_PARTS[part], context)}
    ${
      view.question.allow?.includes('approximate')
        ? ticks(
            view.id,
            [
              {
                part: 'untilApproximate',
                label: msg('I am not sure of the exact last date', { id: 'date-input.until-approximate' }),
                checked: view.raw.untilApproximate === true,
              },
            ],
            context,
          )
        : nothing
    }
  </fieldset>`;
}

function boxes(view: View, partOf: (box: Box) => BoxPart, context: TemplateContext): TemplateResult {
  const labelOf = boxLabels(context);
  const [day, month, year] = BOXES.map((box) => dateBox(view, box, partOf(box), labelOf[box], context));
  return html`<div class="date-input">${day}${month}${year}</div>`;
}

function dateBox(view: View, box: Box, part: BoxPart, label: Text, context: TemplateContext): TemplateResult {
  const id = questionId(context, view.id, part);
  // A fault of the whole date, such as one in the future, marks all its boxes.
  const invalid = view.problems.some((problem) => !problem.part || problem.part === part);
  return html`<div class="date-input__item">
    <label class="part__label" for=${id}><span ${wording(label, context)}></span></label>
    <input
      class=${box === 'year' ? 'input input--4' : 'input input--2'}
      id=${id}
      name=${partName(view.id, part)}
      type="text"
      inputmode="numeric"
      autocomplete=${view.question.autocomplete === 'bday' ? `bday-${box}` : 'off'}
      aria-invalid=${invalid ? 'true' : nothing}
      .value=${view.raw[part] ?? ''}
    />
  </div>`;
}

/** "I do not know" and a date exclude each other, and so do a last date and still happening: whichever comes last stands. */
function keepApart({ target, currentTarget }: Event, { id }: View): void {
  if (!(target instanceof HTMLInputElement)) return;
  const root = currentTarget as HTMLElement;
  const is = (name: string): boolean => target.name === partName(id, name);
  if (!is('unknown')) untick(root, id, ['unknown']);
  else if (target.checked) {
    for (const part of [...BOXES, ...Object.values(UNTIL_PARTS)])
      for (const control of controls(root, partName(id, part))) control.value = '';
    untick(root, id, ['approximate', 'untilApproximate', 'interval', 'ongoing']);
  }
  if (is('interval') && target.checked) untick(root, id, ['ongoing']);
  if (is('ongoing') && target.checked) untick(root, id, ['interval']);
  reveal(root, isTicked(root, id, 'interval'));
}
