import { cleanBlock, isCleanBlock, textLength } from '../../primitives/text.js';
import { requiredCode, typed, type AnswerFault, type QuestionLogic } from '../question-logic.js';
import {
  isPersonChoice,
  PERSON_CHOICES,
  PERSON_PARTS,
  PERSON_TEXT_LIMITS,
  type PersonPart,
  type PersonText,
} from './parts.js';
import type { PersonDescriptionQuestion } from './shape.js';
import { personWords } from './words.js';

export type PersonDescriptionRaw = Readonly<Record<PersonPart, string>> & { readonly unknown: boolean };
/** What is known of the person, part by part; or that nothing can be said. */
export type PersonDescriptionAnswer = Partial<Readonly<Record<PersonPart, string>>> & { readonly unknown?: true };

/** The parts that a question asks, always in the same order. */
export function personParts({ parts }: Pick<PersonDescriptionQuestion, 'parts'>): readonly PersonPart[] {
  return parts ? PERSON_PARTS.filter((part) => parts.includes(part)) : PERSON_PARTS;
}

export const personDescription: QuestionLogic<
  PersonDescriptionQuestion,
  PersonDescriptionRaw,
  PersonDescriptionAnswer
> = {
  blank: {
    relationship: '',
    age: '',
    height: '',
    build: '',
    hair: '',
    eyes: '',
    clothing: '',
    features: '',
    unknown: false,
  },

  read(raw, question) {
    const entries = personParts(question)
      .map((part) => [part, isPersonChoice(part) ? raw[part] : cleanBlock(raw[part])] as const)
      .filter(([part, value]) => (isPersonChoice(part) ? isOption(part, value) : value !== ''));
    if (!entries.length) return raw.unknown ? { answer: { unknown: true } } : {};
    // Which of the two was meant only the person knows; nothing that was said is thrown away.
    if (raw.unknown) return { faults: [{ code: 'unknown', part: 'unknown' }] };
    return { answer: Object.fromEntries(entries) };
  },

  write: ({ unknown = false, ...parts }) => ({ ...personDescription.blank, ...parts, unknown }),

  check: (answer) =>
    (Object.keys(PERSON_TEXT_LIMITS) as PersonText[]).flatMap((part): AnswerFault[] => {
      const max = PERSON_TEXT_LIMITS[part];
      return textLength(answer[part] ?? '') > max ? [{ code: 'maxLength', part, params: { max } }] : [];
    }),

  accept(value, question) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value);
    if (!entries.length) return undefined;
    if (Object.hasOwn(value, 'unknown'))
      return entries.length === 1 && entries[0]?.[1] === true ? { unknown: true } : undefined;
    const asked: readonly string[] = personParts(question);
    const isKnown = entries.every(
      ([part, said]) =>
        asked.includes(part) &&
        typeof said === 'string' &&
        (isPersonChoice(part as PersonPart) ? isOption(part as PersonPart, said) : isCleanBlock(said)),
    );
    return isKnown ? value : undefined;
  },

  display(answer, question, _words, language) {
    const words = personWords(language);
    if (answer.unknown) return [words.unknown];
    return personParts(question).flatMap((part) => {
      const said = answer[part];
      if (said === undefined) return [];
      const label = words.label(part);
      // One line says what it is about and what was said. What was typed is in a language that nobody knows.
      return isPersonChoice(part)
        ? [{ ...label, text: `${label.text}: ${words.option(part, said).text}` }]
        : [typed(`${label.text}: ${said.replace(/\s+/g, ' ')}`)];
    });
  },

  operators: ['answered'],

  errorCodes: (question) => [
    ...requiredCode(question),
    'unknown',
    ...(personParts(question).some((part) => !isPersonChoice(part)) ? ['maxLength'] : []),
  ],
};

function isOption(part: PersonPart, value: string): boolean {
  const options: readonly string[] = isPersonChoice(part) ? PERSON_CHOICES[part] : [];
  return options.includes(value);
}
