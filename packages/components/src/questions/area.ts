import { html, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive } from 'lit/directive.js';
import type { FoundArea, QuestionView } from '@frontcounter/schemas';
import { partName } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { areaNews, areaSearch, type AreaSearchState } from './area-search.js';
import { controls, typedIn } from './controls.js';
import { severalControls } from './question-parts.js';
import type { QuestionTemplate } from './question-template.js';

type View = QuestionView<'area'>;

/** A neighbourhood, looked for by postcode or place. What was chosen lies in two hidden inputs until it is read. */
export const area: QuestionTemplate<'area'> = {
  template: (view, context) => html`${areaForm(view, context)}`,

  readRaw: (root, { id }) => ({
    search: typedIn(root, partName(id, 'search')),
    area: typedIn(root, partName(id, 'area')),
    name: typedIn(root, partName(id, 'name')),
  }),
};

/** Looks for one thing at a time, and remembers what it found while the page stands. */
class AreaForm extends AsyncDirective {
  #state: AreaSearchState = { status: 'idle' };
  #chosen: FoundArea | undefined;
  #search: AbortController | undefined;
  #shown: readonly [View, TemplateContext] | undefined;

  render(view: View, context: TemplateContext): TemplateResult {
    this.#shown = [view, context];
    const { id, raw } = view;
    const { id: area, name } = this.#chosen ?? { id: raw.area, name: raw.name };
    return severalControls(
      view,
      html`<input type="hidden" name=${partName(id, 'area')} .value=${area} />
        <input type="hidden" name=${partName(id, 'name')} .value=${name} />
        ${areaSearch(
          view,
          name,
          this.#state,
          { onFind: (from) => void this.#find(from), onChoose: (chosen, from) => this.#choose(chosen, from) },
          context,
        )}`,
      context,
    );
  }

  override disconnected(): void {
    if (this.#search) this.#state = { status: 'idle' };
    this.#search?.abort();
    this.#search = undefined;
  }

  /** A widget that its host page moves elsewhere is not told to render again. */
  override reconnected(): void {
    if (this.#shown) this.setValue(this.render(...this.#shown));
  }

  async #find(from: Element): Promise<void> {
    const root = from.closest('.address-search');
    const input = root?.querySelector('input');
    const find = this.#shown?.[1].findAreas;
    // A second press while the first is under way changes nothing.
    if (!root || !input || !find || this.#search) return;
    const query = input.value.trim();
    if (!query) {
      this.#show({ status: 'wrong' });
      input.focus();
      return;
    }
    const search = (this.#search = new AbortController());
    this.#show({ status: 'searching' });
    const found = await find(query, search.signal).catch(() => 'unreachable' as const);
    if (search.signal.aborted) return;
    this.#search = undefined;
    this.#show(typeof found === 'string' ? { status: 'failed', reason: found } : { status: 'found', ...found });
    if (typeof found === 'string') return;
    // A postcode lies in one area: there is nothing to choose.
    if (found.areas.length === 1) this.#choose(found.areas[0], root);
    // The list is the next thing to do, for whoever has stayed with the look-up.
    const { activeElement } = root.getRootNode() as Document | ShadowRoot;
    if (activeElement && root.contains(activeElement)) root.querySelector('select')?.focus();
  }

  #choose(chosen: FoundArea | undefined, from: Element): void {
    this.#chosen = chosen ?? { id: '', name: '' };
    this.#again();
    const [view] = this.#shown ?? [];
    const fieldset = from.closest('fieldset');
    const [list] = fieldset && view ? controls(fieldset, partName(view.id, 'found')) : [];
    const index = this.#state.status === 'found' ? this.#state.areas.findIndex(({ id }) => id === chosen?.id) : -1;
    if (list) list.value = index < 0 ? '' : String(index);
    const [input] = fieldset && view ? controls(fieldset, partName(view.id, 'area')) : [];
    // As typing does: other questions of the page may depend on there being an answer.
    input?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  #again(): void {
    if (this.#shown) this.setValue(this.render(...this.#shown));
  }

  #show(state: AreaSearchState): void {
    this.#state = state;
    this.#again();
    const [, context] = this.#shown ?? [];
    const words = context && areaNews(state, context, true);
    if (words) context.announce(words);
  }
}

const areaForm = directive(AreaForm);
