/** What may be asked about a person, in the order to ask it. */
export const PERSON_PARTS = ['relationship', 'age', 'height', 'build', 'hair', 'eyes', 'clothing', 'features'] as const;
export type PersonPart = (typeof PERSON_PARTS)[number];

/** Parts that are chosen from a short list: ranges, because nobody measures a stranger. `unknown` is an answer. */
export const PERSON_CHOICES = {
  relationship: [
    'stranger',
    'by-sight',
    'friend',
    'neighbour',
    'work-or-school',
    'partner',
    'ex-partner',
    'family',
    'other',
    'unknown',
  ],
  age: [
    'under-10',
    'from-10-to-17',
    'from-18-to-24',
    'from-25-to-34',
    'from-35-to-44',
    'from-45-to-54',
    'from-55-to-64',
    'from-65',
    'unknown',
  ],
  height: [
    'under-150-cm',
    'from-150-to-159-cm',
    'from-160-to-169-cm',
    'from-170-to-179-cm',
    'from-180-to-189-cm',
    'from-190-cm',
    'unknown',
  ],
  build: ['slim', 'medium', 'large', 'muscular', 'unknown'],
  eyes: ['blue', 'brown', 'green', 'grey', 'hazel', 'other', 'unknown'],
} as const satisfies Partial<Record<PersonPart, readonly string[]>>;
export type PersonChoice = keyof typeof PERSON_CHOICES;

/** Longest text of each part that is described in words, in code points. */
export const PERSON_TEXT_LIMITS = { hair: 200, clothing: 500, features: 500 } as const;
export type PersonText = keyof typeof PERSON_TEXT_LIMITS;

export function isPersonChoice(part: PersonPart): part is PersonChoice {
  return Object.hasOwn(PERSON_CHOICES, part);
}
