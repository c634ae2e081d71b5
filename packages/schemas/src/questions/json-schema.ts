import type { Context } from './question-logic.js';

/** A JSON Schema 2020-12. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

/**
 * The JSON Schema of a question's answer. Says exactly what `accept` and `check` say: a test compares the two over
 * thousands of generated answers. Without a context, limits relative to today are left out.
 */
export type AnswerSchema<Question> = (question: Question, context?: Context) => JsonSchema;
