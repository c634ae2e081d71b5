import { address, type AddressAnswer, type AddressRaw } from './address/logic.js';
import { checkboxes, type CheckboxesAnswer, type CheckboxesRaw } from './checkboxes/logic.js';
import { dateInput, type DateInputAnswer, type DateInputRaw } from './date-input/logic.js';
import { declaration, type DeclarationAnswer, type DeclarationRaw } from './declaration/logic.js';
import { name, type NameAnswer, type NameRaw } from './name/logic.js';
import { radios, type RadiosAnswer, type RadiosRaw } from './radios/logic.js';
import { select, type SelectAnswer, type SelectRaw } from './select/logic.js';
import { textInput, type TextInputAnswer, type TextInputRaw } from './text-input/logic.js';
import { textarea, type TextareaAnswer, type TextareaRaw } from './textarea/logic.js';
import type { QuestionLogic } from './question-logic.js';
import type { Question, QuestionOf, QuestionType } from './shapes.js';

/** Raw and answer of each question type. */
export interface ValueForms {
  address: { raw: AddressRaw; answer: AddressAnswer };
  checkboxes: { raw: CheckboxesRaw; answer: CheckboxesAnswer };
  'date-input': { raw: DateInputRaw; answer: DateInputAnswer };
  declaration: { raw: DeclarationRaw; answer: DeclarationAnswer };
  name: { raw: NameRaw; answer: NameAnswer };
  radios: { raw: RadiosRaw; answer: RadiosAnswer };
  select: { raw: SelectRaw; answer: SelectAnswer };
  'text-input': { raw: TextInputRaw; answer: TextInputAnswer };
  textarea: { raw: TextareaRaw; answer: TextareaAnswer };
}

export type RawOf<Type extends QuestionType> = ValueForms[Type]['raw'];
export type AnswerOf<Type extends QuestionType> = ValueForms[Type]['answer'];
export type Raw = RawOf<QuestionType>;
export type Answer = AnswerOf<QuestionType>;

/** Answers by question id. */
export type Answers = Readonly<Record<string, Answer>>;

const logics: { readonly [Type in QuestionType]: QuestionLogic<QuestionOf<Type>, RawOf<Type>, AnswerOf<Type>> } = {
  address,
  checkboxes,
  'date-input': dateInput,
  declaration,
  name,
  radios,
  select,
  'text-input': textInput,
  textarea,
};

/**
 * The logic of a question's own type. The registry pairs each type with its logic; TypeScript cannot carry that
 * pairing through a lookup by a union, so the pairing is stated once, here.
 */
export function logicOf(question: Question): QuestionLogic<Question, Raw, Answer> {
  return logics[question.type];
}
