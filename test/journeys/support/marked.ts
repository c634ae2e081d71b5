import type { Question, ServiceDefinition } from '@frontcounter/schemas';
import type { JourneyExample } from './walk.js';

type Parts = Readonly<Record<string, unknown>>;

/** Where free words stand in what is typed for a question. Everything else is chosen, or has a form of its own. */
function withMarker(question: Question | undefined, raw: unknown, marker: string): unknown {
  const parts = (names: readonly string[]): unknown =>
    Object.fromEntries(
      Object.entries(raw as Parts).map(([name, value]) => [
        name,
        names.includes(name) && value !== '' ? `${marker} ${String(value)}` : value,
      ]),
    );
  if (raw === '') return raw;
  switch (question?.type) {
    case 'textarea':
      return `${marker} ${String(raw)}`;
    case 'email':
      return `${marker}@example.com`;
    case 'text-input':
      return question.rules.format || question.rules.pattern ? raw : marker;
    case 'location':
      return parts(['words']);
    case 'name':
      return parts(['first', 'last']);
    case 'address':
      return parts(['line1', 'line2', 'town', 'county']);
    default:
      return raw;
  }
}

/** An example journey with a marker in everything that is told in free words. */
export function marked(service: ServiceDefinition, example: JourneyExample, marker: string): JourneyExample {
  const questions = service.sections.flatMap(({ pages }) => pages.flatMap((page) => page.questions ?? []));
  const byId = new Map(questions.map((question) => [question.id, question]));
  return {
    ...example,
    steps: example.steps.map((step) =>
      'page' in step
        ? {
            ...step,
            raw: Object.fromEntries(
              Object.entries(step.raw).map(([id, raw]) => [id, withMarker(byId.get(id), raw, marker)]),
            ),
          }
        : step,
    ),
  };
}
