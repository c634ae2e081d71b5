import { aboutYou } from './about-you.js';
import { neededDateOfBirth } from './date-of-birth.js';
import type { QuestionGroup } from './group.js';

/** Who applies for something that the law gives to persons of a known age only. */
export const aboutApplicant: QuestionGroup = {
  ...aboutYou,
  id: 'about-applicant',
  pages: aboutYou.pages.map((page) =>
    page.id === 'date-of-birth' ? { ...page, questions: [neededDateOfBirth.question] } : page,
  ),
  words: { cy: { ...aboutYou.words.cy, ...neededDateOfBirth.words.cy } },
};
