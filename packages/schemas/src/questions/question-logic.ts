import type { Operator } from '../primitives/conditions.js';
import type { Language } from '../messages/language.js';
import type { Text } from '../messages/words.js';
import type { Words } from '../messages/words.js';

/**
 * A fault in one answer, as data: which rule was broken, and on which part of the question. The sentence for it
 * comes late, from the definition, in the reader's language. Never carries what was typed.
 */
export interface AnswerFault {
  readonly code: string;
  /** The input to point at, in a question that has several: `day` of a date, `postcode` of an address. */
  readonly part?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What reading raw input gives: an answer, or the faults that kept it from becoming one, or neither when nothing was entered. */
export interface Reading<Answer> {
  readonly answer?: Answer;
  readonly faults?: readonly AnswerFault[];
}

/** What a rule may depend on besides the answer. */
export interface Context {
  /** Today's date in Europe/London, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * The arrows between the forms of a value, for one question type:
 *
 *     raw ──read──► answer ──check──► faults
 *      ▲              │
 *      └────write─────┤
 *                     ├──display──► what check answers shows
 *                     └──────────► submitted (the answer is JSON, and is what the wire carries)
 *
 * Pure: no clock, no DOM, no language but what is passed in.
 */
export interface QuestionLogic<Question, Raw, Answer> {
  /** What the inputs hold before anybody touches them. */
  readonly blank: Raw;
  /** Tidies and reads what was typed. Faults here mean "not an answer yet", such as a date without its month. */
  read(raw: Raw, question: Question): Reading<Answer>;
  /** Fills the inputs again from an answer: `read(write(a)).answer` equals `a`. */
  write(answer: Answer, question: Question): Raw;
  /** Rules on a complete answer. The service runs the same ones, and the JSON Schema says the same. */
  check(answer: Answer, question: Question, context: Context): readonly AnswerFault[];
  /** Recognises an answer in what arrived over the wire; undefined when it could not have come from this question. */
  accept(value: unknown, question: Question): Answer | undefined;
  /** The lines that check answers and receipts show. */
  display(answer: Answer, question: Question, words: Words, language: Language): readonly Text[];
  /** Which conditions may be put on an answer of this type. */
  readonly operators: readonly Operator[];
  /** The error codes that this question can give, each of which needs its message in the definition. */
  errorCodes(question: Question): readonly string[];
}

/** Text that the person typed: its language is not known, so none is claimed. */
export function typed(text: string): Text {
  return { text };
}

export function requiredCode(question: { readonly optional?: boolean | undefined }): readonly string[] {
  return question.optional ? [] : ['required'];
}
