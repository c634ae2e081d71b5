import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/processes.js';

const definition = join(root, 'packages/schemas/services/neighbourhood-alerts/service.json');

/** What people can sign up to hear about, to tick: the options of the question `topics` of the sign-up. */
export function topicChoices() {
  const { sections } = JSON.parse(readFileSync(definition, 'utf8'));
  /** @type {{ id: string, options?: { id: string, label: string }[] }[]} */
  const questions = sections.flatMap((/** @type {{ pages: { questions?: object[] }[] }} */ { pages }) =>
    pages.flatMap((page) => page.questions ?? []),
  );
  const options = questions.find(({ id }) => id === 'topics')?.options ?? [];
  return options
    .map(({ id, label }) => `<label class="choice"><input type="checkbox" value="${id}"><span>${label}</span></label>`)
    .join('\n');
}
