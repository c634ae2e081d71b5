import type { DateLimit } from './dates.js';

/** What a condition may ask of one question's answer. Each question type says which of these suit it. */
export const OPERATORS = ['equals', 'includes', 'answered', 'before', 'after', 'lessThan', 'moreThan'] as const;
export type Operator = (typeof OPERATORS)[number];

/** The rule on a section, page, question or option. Data, never code: nothing is evaluated but what is listed here. */
export type Condition =
  | { readonly question: string; readonly equals: string | number | boolean }
  | { readonly question: string; readonly includes: string }
  | { readonly question: string; readonly answered: boolean }
  | { readonly question: string; readonly before: DateLimit }
  | { readonly question: string; readonly after: DateLimit }
  | { readonly question: string; readonly lessThan: number }
  | { readonly question: string; readonly moreThan: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
