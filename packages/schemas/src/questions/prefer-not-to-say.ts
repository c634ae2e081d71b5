import type { QuestionLogic } from './question-logic.js';

/** The answer of somebody who chose not to give one. No type of question has an answer like it. */
export interface PreferNotToSay {
  readonly preferNotToSay: true;
}

/** What the inputs hold then. `typed` is what stands in the others: it counts for nothing, and is there if the person turns back. */
export interface PreferNotToSayRaw<Typed> extends PreferNotToSay {
  readonly typed?: Typed;
}

export function isPreferNotToSay(value: unknown): value is PreferNotToSay {
  return (Object(value) as Partial<PreferNotToSay>).preferNotToSay === true;
}

/** Lets a question be answered with "I prefer not to say", whatever its type, which knows nothing of it. */
export function orPreferNotToSay<Question, Raw, Answer>(
  logic: QuestionLogic<Question, Raw, Answer>,
): QuestionLogic<Question, Raw | PreferNotToSayRaw<Raw>, Answer | PreferNotToSay> {
  const refusal: PreferNotToSay = { preferNotToSay: true };
  return {
    ...logic,
    read: (raw, question) => (isPreferNotToSay(raw) ? { answer: refusal } : logic.read(raw, question)),
    write: (answer, question) => (isPreferNotToSay(answer) ? refusal : logic.write(answer, question)),
    check: (answer, question, context) => (isPreferNotToSay(answer) ? [] : logic.check(answer, question, context)),
    accept: (value, question) =>
      isPreferNotToSay(value) && Object.keys(value).length === 1 ? refusal : logic.accept(value, question),
    display: (answer, question, words, language) =>
      isPreferNotToSay(answer) ? [language.phrase('preferNotToSay')] : logic.display(answer, question, words, language),
  };
}
