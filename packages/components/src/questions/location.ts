import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { QuestionView } from '@frontcounter/schemas';
import { locationWords } from '@frontcounter/schemas/questions';
import { errorMessage } from '../parts/error-message.js';
import { partName, questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { controls, typedIn } from './controls.js';
import type { locationMore } from './location-more.js';
import type { QuestionTemplate } from './question-template.js';
import { textPart } from './text-part.js';
import { severalControls } from './question-parts.js';
import { isTicked, ticks } from './ticks.js';

type View = QuestionView<'location'>;

/**
 * Words first: a box for them, which is enough. A position comes after it, in a file of its own. Nothing waits for that:
 * it is fetched ahead, because a button that arrives late would push Continue down under a thumb.
 */
export const location: QuestionTemplate<'location'> = {
  template: (view, context) => html`${locationForm(view, context)}`,

  readRaw: (root, { id }) => ({
    words: typedIn(root, partName(id, 'words')),
    postcode: typedIn(root, partName(id, 'postcode')),
    position: typedIn(root, partName(id, 'position')),
    railway: isTicked(root, id, 'railway'),
    unknown: isTicked(root, id, 'unknown'),
  }),

  fetchAhead: loadMore,
};

let more: typeof locationMore | undefined;

/** Without it the words remain, and they are enough. */
async function loadMore(): Promise<void> {
  try {
    more ??= (await import('./location-more.js')).locationMore;
  } catch {
    // Asked for again when the page is shown.
  }
}

/** Keeps the position that was added, from one rendering of the page to the next. */
class LocationForm extends AsyncDirective {
  #position: string | undefined;
  #shown: readonly [View, TemplateContext] | undefined;

  render(view: View, context: TemplateContext): TemplateResult {
    this.#shown = [view, context];
    const { id, raw, question } = view;
    const parts = ['words', 'postcode'];
    const whole = view.problems.find(({ part = '' }) => !parts.includes(part));
    const { problem: _first, ...rest } = view;
    const position = this.#position ?? raw.position;
    const own = locationWords(context.language);
    if (!more) void this.#load();
    return severalControls(
      { ...rest, ...(whole && { problem: whole }) },
      html`${words(view, whole !== undefined, context)}
        ${
          question.postcode
            ? textPart(
                view,
                {
                  part: 'postcode',
                  label: context.msg('Postcode', { id: 'address.postcode' }),
                  optional: !view.optional,
                  autocomplete: 'off',
                  width: 10,
                  value: raw.postcode,
                },
                false,
                context,
              )
            : nothing
        }
        <input type="hidden" name=${partName(id, 'position')} .value=${position} />
        ${more ? more({ id, position, onPosition: this.#setPosition }, context) : nothing}
        ${ticks(
          id,
          [
            ...(question.railway ? [{ part: 'railway', label: own.railway, checked: raw.railway }] : []),
            ...(question.allow ? [{ part: 'unknown', label: own.unknown, checked: raw.unknown }] : []),
          ],
          context,
        )}`,
      context,
    );
  }

  readonly #setPosition = (position: string, from: Element): void => {
    this.#position = position;
    this.#again();
    const fieldset = from.closest('fieldset');
    const [input] = fieldset ? controls(fieldset, partName(this.#shown?.[0].id ?? '', 'position')) : [];
    // As typing does: other questions of the page may depend on there being an answer.
    input?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };

  async #load(): Promise<void> {
    await loadMore();
    if (more && this.isConnected) this.#again();
  }

  /** A widget that its host page moves elsewhere is not told to render again. */
  override reconnected(): void {
    this.#again();
  }

  #again(): void {
    if (this.#shown) this.setValue(this.render(...this.#shown));
  }
}

const locationForm = directive(LocationForm);

function words(view: View, isWholeWrong: boolean, context: TemplateContext): TemplateResult {
  const id = questionId(context, view.id, 'words');
  const problem = view.problems.find(({ part }) => part === 'words');
  const label = context.msg('Road, building or place, and what it is near', { id: 'where.words' });
  return html`<div class="part">
    <label class="part__label" for=${id}>${text(label, context)}</label>
    ${errorMessage(problem?.message, `${id}_error`, context)}
    <textarea
      class="input"
      id=${id}
      name=${partName(view.id, 'words')}
      rows="3"
      autocomplete="off"
      dir="auto"
      aria-describedby=${problem ? `${id}_error` : nothing}
      aria-invalid=${problem || isWholeWrong ? 'true' : nothing}
      .value=${view.raw.words}
    ></textarea>
  </div>`;
}
