import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionView, Text } from '@frontcounter/schemas';
import { partName, questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { controls, typedIn } from './controls.js';
import { describedBy, severalControls, singleControl } from './question-parts.js';
import type { QuestionTemplate } from './question-template.js';
import { isTicked, reveal, ticks, untick } from './ticks.js';

type View = QuestionView<'time-input'>;
type Precision = NonNullable<View['question']['allow']>[number];

function labels({ msg }: TemplateContext): Readonly<Record<Precision, Text>> {
  return {
    approximate: msg('I am not sure of the exact time', { id: 'time-input.approximate' }),
    between: msg('It was some time between two times', { id: 'time-input.between' }),
    ongoing: msg('It is still happening', { id: 'time-input.ongoing' }),
    unknown: msg('I do not know the time', { id: 'time-input.unknown' }),
  };
}

/** One box for a whole time, which people type as they say it; what they know about it is ticked below. */
export const timeInput: QuestionTemplate<'time-input'> = {
  template(view, context) {
    const { allow = [] } = view.question;
    if (!allow.length) {
      const id = questionId(context, view.id);
      return singleControl(view, box(view, 'time', id, describedBy(view, context)), context);
    }
    const { msg } = context;
    return severalControls(
      view,
      html`<div @input=${(event: Event) => keepApart(event, view)}>
        ${part(view, 'time', msg('Time', { id: 'time-input.time' }), context)}
        ${
          allow.includes('between')
            ? html`<div class="reveal" ?hidden=${!view.raw.between}>
                ${part(view, 'until', msg('Latest time that it could have been', { id: 'time-input.until' }), context)}
              </div>`
            : nothing
        }
        ${ticks(
          view.id,
          allow.map((each) => ({ part: each, label: labels(context)[each], checked: view.raw[each] })),
          context,
        )}
      </div>`,
      context,
    );
  },

  readRaw: (root, { id }) => ({
    time: typedIn(root, partName(id, 'time')),
    until: typedIn(root, partName(id, 'until')),
    approximate: isTicked(root, id, 'approximate'),
    between: isTicked(root, id, 'between'),
    ongoing: isTicked(root, id, 'ongoing'),
    unknown: isTicked(root, id, 'unknown'),
  }),
};

function part(view: View, name: 'time' | 'until', label: Text, context: TemplateContext): TemplateResult {
  const id = questionId(context, view.id, name);
  return html`<div class="part">
    <label class="part__label" for=${id}>${text(label, context)}</label>
    ${box(view, name, id, undefined)}
  </div>`;
}

function box(view: View, name: 'time' | 'until', id: string, description: string | undefined): TemplateResult {
  // A fault of the whole answer marks the boxes that are shown.
  const invalid = view.problems.some((problem) => !problem.part || problem.part === name);
  return html`<input
    class="input input--10"
    id=${id}
    name=${partName(view.id, name)}
    type="text"
    autocomplete="off"
    spellcheck="false"
    dir="ltr"
    aria-describedby=${description || nothing}
    aria-invalid=${invalid ? 'true' : nothing}
    .value=${view.raw[name]}
  />`;
}

/** "I do not know" and a time exclude each other, and so do an end and still happening: whichever comes last stands. */
function keepApart({ target, currentTarget }: Event, { id }: View): void {
  if (!(target instanceof HTMLInputElement)) return;
  const root = currentTarget as HTMLElement;
  const is = (name: string): boolean => target.name === partName(id, name);
  if (!is('unknown')) untick(root, id, ['unknown']);
  else if (target.checked) {
    for (const name of ['time', 'until']) for (const control of controls(root, partName(id, name))) control.value = '';
    untick(root, id, ['approximate', 'between', 'ongoing']);
  }
  if (is('between') && target.checked) untick(root, id, ['ongoing']);
  if (is('ongoing') && target.checked) untick(root, id, ['between']);
  reveal(root, isTicked(root, id, 'between'));
}
