import type { ListView, QuestionView } from '@frontcounter/schemas';
import type { TemplateContext } from '../parts/template-context.js';

/** "Do you want to add another?", under a list of things described, as the radios that it is. `yes` and `no` are its answers. */
export function anotherQuestion(list: ListView, { msg }: TemplateContext): QuestionView<'radios'> {
  const yes = msg('Yes', { id: 'another.yes', desc: 'Answers "Do you want to add another item?"' });
  const no = msg('No', { id: 'another.no', desc: 'Answers "Do you want to add another item?"' });
  const [problem] = list.problems;
  return {
    id: list.id,
    type: 'radios',
    question: { id: list.id, type: 'radios', label: list.another.text, inline: true, options: [] },
    label: list.another,
    optional: false,
    raw: '',
    options: [
      { id: 'yes', label: yes, none: false },
      { id: 'no', label: no, none: false },
    ],
    ...(problem && { problem }),
    problems: list.problems,
    isHeading: false,
    controls: false,
  };
}
