import { aboutApplicant } from './about-applicant.js';
import { aboutYou } from './about-you.js';
import { contactDetails } from './contact-details.js';
import { dateOfBirth } from './date-of-birth.js';
import { evidence } from './evidence.js';
import { gender } from './gender.js';
import type { QuestionGroup } from './group.js';
import { helpToSpeak } from './help-to-speak.js';
import { howToReach } from './how-to-reach.js';
import { placeKind } from './place-kind.js';
import { railwayExit } from './railway-exit.js';
import { safeContact } from './safe-contact.js';
import { supportNeeds } from './support-needs.js';
import { suspects } from './suspects.js';
import { victimSupport } from './victim-support.js';
import { when } from './when.js';
import { where } from './where.js';
import { witnesses } from './witnesses.js';

/** Every group that a definition may include. A new one is added here. */
export const questionGroups: readonly QuestionGroup[] = [
  aboutApplicant,
  aboutYou,
  contactDetails,
  dateOfBirth,
  evidence,
  gender,
  helpToSpeak,
  howToReach,
  placeKind,
  railwayExit,
  safeContact,
  supportNeeds,
  suspects,
  victimSupport,
  when,
  where,
  witnesses,
];

export { pagesOf, type QuestionGroup } from './group.js';
