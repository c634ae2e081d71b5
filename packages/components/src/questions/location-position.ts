import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { locationWords, readPosition } from '@frontcounter/schemas/questions';
import { fill } from '../messages/msg.js';
import { button } from '../parts/button.js';
import { hint } from '../parts/hint.js';
import { progress } from '../parts/progress.js';
import { questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { locationMsg } from './location-words.js';

/** What is added to the words of a place. */
export interface LocationMoreView {
  /** Of the location question. */
  readonly id: string;
  /** The position that was added, as its input holds it; empty without one. */
  readonly position: string;
  /** The person added a position, or took it away. `from`: any element of the question. */
  readonly onPosition: (position: string, from: Element) => void;
}

/** How asking the device stands. */
export type DeviceState = 'idle' | 'asking' | 'refused' | 'unavailable' | 'timeout';

export interface LocationActions {
  /** Absent where the browser cannot say where it is. */
  readonly onAsk?: (from: Element) => void;
  readonly onRemove: (from: Element) => void;
}

/** Metres beyond which a street or a building can no longer be told. */
const ROUGH_FROM = 100;

/**
 * A button that asks the device once, what came of it, and a button that takes the position away again.
 *
 * @param map The other way to add a position, where the page has one. What is added stands below it, so that nothing
 *   moves under a finger.
 */
export function locationPosition(
  view: LocationMoreView,
  state: DeviceState,
  { onAsk, onRemove }: LocationActions,
  context: TemplateContext,
  map: unknown = nothing,
): TemplateResult {
  const msg = locationMsg(context);
  const news = deviceNews(state, context);
  const help = msg(
    'Use this only if you are still there. We ask your device once, and send its position with your report and nowhere else.',
    { id: 'location.hint' },
  );
  const ask =
    onAsk &&
    html`${hint(help, questionId(context, view.id, 'ask_hint'), context)}
    ${button(
      {
        label: msg('Add my current position', { id: 'location.ask' }),
        secondary: true,
        busy: state === 'asking',
        onClick: ({ currentTarget }) => onAsk(currentTarget as Element),
      },
      context,
    )}`;
  return html`<div class="location">
    ${ask ?? nothing} ${news && (state === 'asking' ? progress(news, context) : html`<p>${text(news, context)}</p>`)}
    ${map} ${added(view, onRemove, context)}
  </div>`;
}

function added(
  { position }: LocationMoreView,
  onRemove: LocationActions['onRemove'],
  context: TemplateContext,
): TemplateResult | typeof nothing {
  const place = readPosition(position);
  if (!place) return nothing;
  const msg = locationMsg(context);
  return html`<div class="inset">
      <p class="location__position">${text(positionAdded(position, context), context)}</p>
      ${
        (place.accuracy ?? 0) > ROUGH_FROM
          ? html`<p>
              ${text(
                msg('This is only a rough position. Say in words where it was.', { id: 'location.rough' }),
                context,
              )}
            </p>`
          : nothing
      }
    </div>
    ${button(
      {
        label: msg('Remove the position', { id: 'location.remove' }),
        secondary: true,
        onClick: ({ currentTarget }) => onRemove(currentTarget as Element),
      },
      context,
    )}`;
}

/** What is said when a position was added: not which, since it is said in the host page's tree. */
export function positionNews(context: TemplateContext): Text {
  return locationMsg(context)('A position was added. It stands below, and goes with your report.', {
    id: 'location.was-added',
  });
}

/** The position that goes with the report. */
function positionAdded(position: string, context: TemplateContext): Text {
  const place = readPosition(position);
  const words = locationMsg(context)('Position in your report: {position}', { id: 'location.added' });
  const said = place ? locationWords(context.language).position(place) : undefined;
  return fill(words, { position: said?.text ?? '' });
}

/** One sentence for how asking stands; undefined before, and when it was answered. */
export function deviceNews(state: DeviceState, context: TemplateContext): Text | undefined {
  const msg = locationMsg(context);
  switch (state) {
    case 'idle':
      return undefined;
    case 'asking':
      return msg('Waiting for the position of your device. You need not wait to continue.', { id: 'location.asking' });
    case 'refused':
      return msg('Your device did not let us know its position. Describe the place in words instead.', {
        id: 'location.refused',
      });
    case 'unavailable':
      return msg('Your device does not know its position at the moment. Describe the place in words instead.', {
        id: 'location.unavailable',
      });
    case 'timeout':
      return msg('Your device took too long to find its position. Try again, or describe the place in words.', {
        id: 'location.timeout',
      });
  }
}
