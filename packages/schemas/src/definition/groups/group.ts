import type { Overlay } from '../../messages/words.js';
import type { Question } from '../../questions/shapes.js';
import type { Page } from '../shape.js';

interface SharedWords {
  readonly id: string;
  /** Translations, by language. */
  readonly words: Readonly<Record<string, Overlay>>;
}

/**
 * Pages or questions that several services ask alike, written once. What they say may be changed where they are
 * included; their ids may not: stored reports hold them.
 */
export type QuestionGroup = SharedWords &
  ({ readonly pages: readonly Page[] } | { readonly questions: readonly Question[] });

/** The pages of a group; questions that have no page of their own stand on one without a name. */
export function pagesOf(group: QuestionGroup): readonly Page[] {
  return 'pages' in group ? group.pages : [{ id: '', questions: [...group.questions] }];
}
