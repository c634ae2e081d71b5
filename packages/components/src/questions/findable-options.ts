import type { OptionView, QuestionView } from '@frontcounter/schemas';
import type { FindableOption } from '@frontcounter/schemas/questions';

export interface ListedOption extends FindableOption {
  readonly view: OptionView;
}

/**
 * The options of a question as they can be found: by their names in the reader's language, by the other names they go
 * by, and by their English names, which people know from their papers. Made when they are first looked for.
 */
export function findableOptions({ options, question }: QuestionView<'autocomplete'>): () => readonly ListedOption[] {
  let made: readonly ListedOption[] | undefined;
  return () => {
    if (made) return made;
    const english = new Map(question.options.map(({ id, label }) => [id, label]));
    made = options.map((view) => ({
      id: view.id,
      label: view.label.text,
      synonyms: [view.synonyms, english.get(view.id)].join(','),
      view,
    }));
    return made;
  };
}
