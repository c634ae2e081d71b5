import { html, nothing, type TemplateResult } from 'lit';
import type { FoundArea, FoundAreas, QuestionView, Text } from '@frontcounter/schemas';
import { fill } from '../messages/msg.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { alertsMsg } from './alerts-words.js';
import { lookUp } from './look-up.js';

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

/** Neighbourhoods by a postcode or place; above them what is chosen so far. */
export function areaSearch(
  view: QuestionView<'area'>,
  chosen: string,
  state: AreaSearchState,
  { onFind, onChoose }: AreaSearchActions,
  context: TemplateContext,
): TemplateResult {
  const msg = alertsMsg(context);
  const news = areaNews(state, context);
  const isWrong = state.status === 'wrong';
  const found = state.status === 'found' && state.areas.length ? state : undefined;
  return html`${
      chosen
        ? html`<p class="area__chosen">
            ${text(msg('The area that you chose:', { id: 'alerts.area.chosen' }), context)}
            <strong dir="auto">${chosen}</strong>
          </p>`
        : nothing
    }
    <div class="address-search">
      ${lookUp(
        {
          id: view.id,
          box: {
            label: msg('Postcode, or the name of a town, village or neighbourhood', { id: 'alerts.area.search' }),
            hint: msg('We use what you type to find the area, and do not keep it.', { id: 'alerts.area.hint' }),
            wrong: isWrong ? news : undefined,
            invalid: view.problem !== undefined,
            width: 20,
            autocomplete: 'off',
            value: view.raw.search,
          },
          find: msg('Find area', { id: 'alerts.area.find' }),
          isSearching: state.status === 'searching',
          news: isWrong || found ? undefined : news,
          list: found && {
            label: msg('Choose the area', { id: 'alerts.area.choose' }),
            sample:
              found.sample && msg('These areas are made up, for trying this form out.', { id: 'alerts.area.sample' }),
            count: areasFound(found.areas.length, context),
            found: found.areas.map(({ id, name }) => ({ key: id, name })),
            onChoose: (index, from) => onChoose(index === undefined ? undefined : found.areas[index], from),
          },
          onFind,
        },
        context,
      )}
    </div>`;
}

/**
 * One sentence for how it stands; undefined before anything was looked for.
 *
 * @param isAloud It is said in the host page's tree, which is not to learn where it was looked for.
 */
export function areaNews(state: AreaSearchState, context: TemplateContext, isAloud = false): Text | undefined {
  const msg = alertsMsg(context);
  switch (state.status) {
    case 'idle':
      return undefined;
    case 'wrong':
      return msg('Enter a postcode, or the name of a place', { id: 'alerts.area.wrong' });
    case 'searching':
      return msg('Looking for areas', { id: 'alerts.area.searching' });
    case 'found':
      if (state.areas.length) return areasFound(state.areas.length, context);
      if (!state.elsewhere)
        return msg('We found no area for that. Check what you typed, or try a place nearby.', {
          id: 'alerts.area.none',
        });
      return isAloud
        ? msg('That is not in this force’s area. Who looks after it stands below.', {
            id: 'alerts.area.elsewhere-below',
          })
        : fill(
            msg('That is not in this force’s area. It is looked after by: {force}. Sign up on their website.', {
              id: 'alerts.area.elsewhere',
            }),
            { force: state.elsewhere.name },
          );
    case 'failed':
      return state.reason === 'offline'
        ? msg('You are offline, so we cannot look for areas.', { id: 'alerts.area.offline' })
        : msg('We cannot look for areas at the moment. Try again, or go back and choose the whole force area.', {
            id: 'alerts.area.unreachable',
          });
  }
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
