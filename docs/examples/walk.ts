import { answerPage, createJourney, toSubmission, view } from '@frontcounter/schemas';
import type { Context, RawAnswers, Reader, ServiceDefinition, Submission } from '@frontcounter/schemas';

/** Answers page after page with no screen at all, saying what is asked. `typed` has what goes on each page, by its id. */
export function walk(
  service: ServiceDefinition,
  typed: Readonly<Record<string, RawAnswers>>,
  { reader, force, ...context }: Context & { readonly reader: Reader; readonly force: string },
): { readonly asked: readonly string[]; readonly submission: Submission | undefined } {
  const asked: string[] = [];
  let state = createJourney(service, context);
  while (state.position.at === 'page') {
    const page = view(service, state, reader, context);
    if (page.at === 'page') asked.push(...page.questions.map(({ label }) => label.text));
    state = answerPage(service, state, typed[state.position.pageId] ?? {}, context);
    if (state.refused) break;
  }
  return { asked, submission: toSubmission(service, state, { force, language: reader.words.lang, ...context }) };
}
