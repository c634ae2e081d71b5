import {
  checkAnswersView,
  londonDate,
  type JourneyState,
  type Reader,
  type ServiceDefinition,
} from '@frontcounter/schemas';

/**
 * What a report says, as check answers showed it: by the sections of its service, in the words of the reader. A question
 * that was left has a row without lines.
 *
 * @param service As it is now; what it does not ask any more is left out.
 * @param report As it is stored.
 */
export function answersInWords(
  service: ServiceDefinition,
  { answers, received_at: receivedAt }: { readonly answers: object; readonly received_at: Date },
  reader: Reader,
): ReturnType<typeof checkAnswersView>['sections'] {
  const state = stateOf(service, answers as Readonly<Record<string, unknown>>);
  return checkAnswersView(service, state, reader, { today: londonDate(receivedAt) }).sections;
}

/** The journey that a report came from, as far as check answers look at it. */
function stateOf({ id, version }: ServiceDefinition, submitted: Readonly<Record<string, unknown>>): JourneyState {
  const isList = (value: unknown): boolean => Array.isArray(value) && value.some((item) => isPlainObject(item));
  const entries = Object.entries(submitted);
  return {
    serviceId: id,
    serviceVersion: version,
    position: { at: 'check-answers' },
    // Checked when they came in; what a question does not accept is not asked for.
    answers: Object.fromEntries(entries) as JourneyState['answers'],
    items: Object.fromEntries(entries.filter(([, value]) => isList(value))) as JourneyState['items'],
    passed: [],
  };
}

const isPlainObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
