import { contactDetails } from './contact-details.js';
import type { QuestionGroup } from './group.js';
import { howToReach } from './how-to-reach.js';

/** Every group that a definition may include. A new one is added here. */
export const questionGroups: readonly QuestionGroup[] = [contactDetails, howToReach];

export { pagesOf, type QuestionGroup } from './group.js';
