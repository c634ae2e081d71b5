import { typedIn } from './controls.js';
import { partName } from '../parts/question-id.js';
import type { QuestionTemplate } from './question-template.js';
import { textParts } from './text-part.js';

export const name: QuestionTemplate<'name'> = {
  template(view, context) {
    const { msg } = context;
    const token = (value: string): string | undefined => (view.question.own ? value : undefined);
    const first = {
      part: 'first',
      label: msg('First name', { id: 'name.first' }),
      autocomplete: token('given-name'),
      width: 20,
      value: view.raw.first,
    };
    const last = {
      part: 'last',
      label: msg('Last name', { id: 'name.last' }),
      autocomplete: token('family-name'),
      width: 20,
      value: view.raw.last,
    };
    return textParts(view, [first, last], context);
  },

  readRaw: (root, { id }) => ({
    first: typedIn(root, partName(id, 'first')),
    last: typedIn(root, partName(id, 'last')),
  }),
};
