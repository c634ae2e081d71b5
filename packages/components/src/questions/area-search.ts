import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FoundArea, FoundAreas, QuestionView, Text } from '@frontcounter/schemas';
import { fill } from '../messages/msg.js';
import { button } from '../parts/button.js';
import { errorMessage } from '../parts/error-message.js';
import { hint } from '../parts/hint.js';
import { progress } from '../parts/progress.js';
import { partName, questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { dirOf, langOf, text } from '../parts/text.js';
import { alertsMsg } from './alerts-words.js';

/** How looking for an area stands. */
export type AreaSearchState =
  | { readonly status: 'idle' }
  /** Nothing was typed to look for. */
  | { readonly status: 'wrong' }
  | { readonly status: 'searching' }
  | ({ readonly status: 'found' } & FoundAreas)
  | { readonly status: 'failed'; readonly reason: 'offline' | 'unreachable' };

export interface AreaSearchActions {
  readonly onFind: (from: Element) => void;
  /** Undefined when none is chosen. */
  readonly onChoose: (area: FoundArea | undefined, from: Element) => void;
}

/** A postcode or place, a button, and what was found as one native list; above them what is chosen so far. */
export function areaSearch(
  view: QuestionView<'area'>,
  chosen: string,
  state: AreaSearchState,
  { onFind, onChoose }: AreaSearchActions,
  context: TemplateContext,
): TemplateResult {
  const msg = alertsMsg(context);
  return html`${
      chosen
        ? html`<p class="area__chosen">
            ${text(msg('The area that you chose:', { id: 'alerts.area.chosen' }), context)}
            <strong dir="auto">${chosen}</strong>
          </p>`
        : nothing
    }
    <div class="address-search">
      ${searchBox(view, state, onFind, context)}
      ${button(
        {
          label: msg('Find area', { id: 'alerts.area.find' }),
          secondary: true,
          busy: state.status === 'searching',
          onClick: ({ currentTarget }) => onFind(currentTarget as Element),
        },
        context,
      )}
      ${news(state, context)}
      ${state.status === 'found' && state.areas.length ? results(view, state, onChoose, context) : nothing}
    </div>`;
}

function searchBox(
  view: QuestionView<'area'>,
  state: AreaSearchState,
  onFind: AreaSearchActions['onFind'],
  context: TemplateContext,
): TemplateResult {
  const msg = alertsMsg(context);
  const id = questionId(context, view.id, 'search');
  const isWrong = state.status === 'wrong';
  const wrong = isWrong ? nothingTyped(context) : undefined;
  const help = msg('We use what you type to find the area, and do not keep it.', { id: 'alerts.area.hint' });
  // Enter in a box would send the page's form; here it means "find".
  const find = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    onFind(event.currentTarget as Element);
  };
  return html`<div class="part">
    <label class="part__label" for=${id}
      >${text(
        msg('Postcode, or the name of a town, village or neighbourhood', { id: 'alerts.area.search' }),
        context,
      )}</label
    >
    ${hint(help, `${id}_hint`, context)} ${errorMessage(wrong, `${id}_error`, context)}
    <input
      class="input input--20"
      id=${id}
      name=${partName(view.id, 'search')}
      type="text"
      autocomplete="off"
      spellcheck="false"
      dir="auto"
      aria-describedby=${`${id}_hint${isWrong ? ` ${id}_error` : ''}`}
      aria-invalid=${isWrong || view.problem ? 'true' : nothing}
      .value=${view.raw.search}
      @keydown=${find}
    />
  </div>`;
}

function results(
  view: QuestionView<'area'>,
  { areas, sample }: Extract<AreaSearchState, { status: 'found' }>,
  onChoose: AreaSearchActions['onChoose'],
  context: TemplateContext,
): TemplateResult {
  const msg = alertsMsg(context);
  const id = questionId(context, view.id, 'found');
  const count = areasFound(areas.length, context);
  const choose = ({ currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLSelectElement;
    onChoose(value === '' ? undefined : areas[Number(value)], currentTarget as Element);
  };
  return html`<div class="part">
    <label class="part__label" for=${id}>${text(msg('Choose the area', { id: 'alerts.area.choose' }), context)}</label>
    ${
      sample
        ? hint(
            msg('These areas are made up, for trying this form out.', { id: 'alerts.area.sample' }),
            `${id}_hint`,
            context,
          )
        : nothing
    }
    <select
      class="input select"
      id=${id}
      name=${partName(view.id, 'found')}
      autocomplete="off"
      aria-describedby=${sample ? `${id}_hint` : nothing}
      @change=${choose}
    >
      <option value="" lang=${langOf(count, context)} dir=${dirOf(count, context)} .textContent=${count.text}></option>
      ${repeat(
        areas,
        (area) => area.id,
        ({ name }, index) => html`<option value=${index} dir="auto" .textContent=${name}></option>`,
      )}
    </select>
  </div>`;
}

/** What came of it, where that is not a list. Said aloud as well when it happens: see the directive. */
function news(state: AreaSearchState, context: TemplateContext): TemplateResult | typeof nothing {
  const words = areaNews(state, context);
  if (!words || state.status === 'wrong') return nothing;
  if (state.status === 'searching') return progress(words, context);
  return state.status === 'found' && state.areas.length ? nothing : html`<p>${text(words, context)}</p>`;
}

/** One sentence for how it stands, for the eye and the ear; undefined before anything was looked for. */
export function areaNews(state: AreaSearchState, context: TemplateContext): Text | undefined {
  const msg = alertsMsg(context);
  switch (state.status) {
    case 'idle':
      return undefined;
    case 'wrong':
      return nothingTyped(context);
    case 'searching':
      return msg('Looking for areas', { id: 'alerts.area.searching' });
    case 'found':
      if (state.areas.length) return areasFound(state.areas.length, context);
      return state.elsewhere
        ? fill(
            msg('That is not in this force’s area. It is looked after by: {force}. Sign up on their website.', {
              id: 'alerts.area.elsewhere',
            }),
            { force: state.elsewhere.name },
          )
        : msg('We found no area for that. Check what you typed, or try a place nearby.', { id: 'alerts.area.none' });
    case 'failed':
      return state.reason === 'offline'
        ? msg('You are offline, so we cannot look for areas.', { id: 'alerts.area.offline' })
        : msg('We cannot look for areas at the moment. Try again, or go back and choose the whole force area.', {
            id: 'alerts.area.unreachable',
          });
  }
}

function nothingTyped(context: TemplateContext): Text {
  return alertsMsg(context)('Enter a postcode, or the name of a place', { id: 'alerts.area.wrong' });
}

function areasFound(count: number, context: TemplateContext): Text {
  const msg = alertsMsg(context);
  const { language } = context;
  return fill(
    {
      zero: msg('{count} areas found', { id: 'alerts.areas-found.zero' }),
      one: msg('{count} area found', { id: 'alerts.areas-found.one' }),
      two: msg('{count} areas found', { id: 'alerts.areas-found.two' }),
      few: msg('{count} areas found', { id: 'alerts.areas-found.few' }),
      many: msg('{count} areas found', { id: 'alerts.areas-found.many' }),
      other: msg('{count} areas found', { id: 'alerts.areas-found.other' }),
    }[language.plural(count)],
    { count: language.number(count) },
  );
}
