import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { fill } from '../messages/msg.js';
import { button } from '../parts/button.js';
import { hint } from '../parts/hint.js';
import { progress } from '../parts/progress.js';
import { questionId } from '../parts/question-id.js';
import type { MapTiles, TemplateContext } from '../parts/template-context.js';
import { langOf, text } from '../parts/text.js';
import { locationMsg } from './location-words.js';

/** How the map stands. `centre` is what is in its middle, as `51.48123, -3.17909`. */
export type MapState =
  | { readonly status: 'closed' | 'loading' | 'failed' }
  | { readonly status: 'open'; readonly centre: string; readonly hasNoTiles: boolean };

export interface MapActions {
  readonly onToggle: (from: Element) => void;
  /** In CSS pixels, to the right and down. */
  readonly onMove: (right: number, down: number) => void;
  readonly onZoom: (steps: number) => void;
  /** Put the marker in the middle. */
  readonly onMark: (from: Element) => void;
}

/** CSS pixels that one press of a key or button moves. */
const STEP = 80;

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};
const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/**
 * A button, and under it a map that is moved until a place is in its middle. Whatever a pointer or two fingers can do,
 * keys can, and buttons that need one press each.
 */
export function locationMap(
  id: string,
  tiles: MapTiles,
  state: MapState,
  actions: MapActions,
  context: TemplateContext,
): TemplateResult {
  const msg = locationMsg(context);
  const isOpen = state.status === 'open';
  const news = mapNews(state, context);
  return html`<div class="location-map">
    ${button(
      {
        label: isOpen
          ? msg('Close the map', { id: 'location.map-close' })
          : msg('Choose the place on a map', { id: 'location.map-open' }),
        secondary: true,
        busy: state.status === 'loading',
        onClick: ({ currentTarget }) => actions.onToggle(currentTarget as Element),
      },
      context,
    )}
    ${state.status === 'open' ? openMap(id, tiles, state.centre, actions, context) : nothing}
    ${news && (state.status === 'loading' ? progress(news, context) : html`<p>${text(news, context)}</p>`)}
  </div>`;
}

function openMap(
  id: string,
  { attribution }: MapTiles,
  centre: string,
  { onMove, onZoom, onMark }: MapActions,
  context: TemplateContext,
): TemplateResult {
  const msg = locationMsg(context);
  const hintId = questionId(context, id, 'map_hint');
  const name = msg('Map', { id: 'location.map' });
  const help = msg(
    'Move the map until the cross is on the place, then put the marker there. Use the buttons, the arrow keys, + and -, a mouse, or two fingers. Whoever provides the map can see which area you look at.',
    { id: 'location.map-hint' },
  );
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = MOVES[event.key];
    const zoom = ZOOMS[event.key];
    if (!move && !zoom) return;
    event.preventDefault();
    if (move) onMove(...move);
    if (zoom) onZoom(zoom);
  };
  const step = (symbol: string, label: Text, act: () => void): TemplateResult =>
    html`<button type="button" class="location-map__step" @click=${act}>
      <span aria-hidden="true">${symbol}</span><span class="visually-hidden">${text(label, context)}</span>
    </button>`;
  return html`<div class="location-map__open">
    ${hint(help, hintId, context)}
    <div class="location-map__frame">
      <div
        class="location-map__view"
        role="application"
        tabindex="0"
        lang=${langOf(name, context)}
        aria-label=${name.text}
        aria-describedby=${hintId}
        @keydown=${press}
      ></div>
      <div class="location-map__cross" aria-hidden="true"></div>
    </div>
    ${attribution ? html`<p class="location-map__attribution" dir="auto" .textContent=${attribution}></p>` : nothing}
    <div class="location-map__steps">
      ${step('←', msg('Move the map left', { id: 'location.left' }), () => onMove(-STEP, 0))}
      ${step('↑', msg('Move the map up', { id: 'location.up' }), () => onMove(0, -STEP))}
      ${step('↓', msg('Move the map down', { id: 'location.down' }), () => onMove(0, STEP))}
      ${step('→', msg('Move the map right', { id: 'location.right' }), () => onMove(STEP, 0))}
      ${step('+', msg('Zoom in', { id: 'location.zoom-in' }), () => onZoom(1))}
      ${step('−', msg('Zoom out', { id: 'location.zoom-out' }), () => onZoom(-1))}
    </div>
    ${
      // Said from here, not through the host page's live region: places that somebody looks at are no business of its.
      html`<p aria-live="polite">${text(middle(centre, context), context)}</p>`
    }
    ${button(
      {
        label: msg('Put the marker in the middle', { id: 'location.mark' }),
        secondary: true,
        onClick: ({ currentTarget }) => onMark(currentTarget as Element),
      },
      context,
    )}
  </div>`;
}

/** Where the middle of the map is, for the eye and the ear. */
function middle(centre: string, context: TemplateContext): Text {
  return fill(locationMsg(context)('The middle of the map is at {position}', { id: 'location.middle' }), {
    position: centre,
  });
}

/** One sentence for what keeps the map away; undefined while nothing does. */
export function mapNews(state: MapState, context: TemplateContext): Text | undefined {
  const msg = locationMsg(context);
  if (state.status === 'loading') return msg('Loading the map', { id: 'location.map-loading' });
  if (state.status === 'failed' || (state.status === 'open' && state.hasNoTiles))
    return msg('The map cannot be shown at the moment. Describe the place in words instead.', {
      id: 'location.map-failed',
    });
  return undefined;
}
