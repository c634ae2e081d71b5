import type { PersonDescriptionAnswer, PersonDescriptionRaw } from './person-description/logic.js';
import type { AutocompleteAnswer, AutocompleteRaw } from './autocomplete/logic.js';
import type { AddressAnswer, AddressRaw } from './address/logic.js';
import type { AreaAnswer, AreaRaw } from './area/logic.js';
import type { CheckboxesAnswer, CheckboxesRaw } from './checkboxes/logic.js';
import type { DateInputAnswer, DateInputRaw } from './date-input/logic.js';
import type { DeclarationAnswer, DeclarationRaw } from './declaration/logic.js';
import type { EmailAnswer, EmailRaw } from './email/logic.js';
import type { FileUploadAnswer, FileUploadRaw } from './file-upload/logic.js';
import type { LocationAnswer, LocationRaw } from './location/logic.js';
import type { MoneyAnswer, MoneyRaw } from './money/logic.js';
import type { NameAnswer, NameRaw } from './name/logic.js';
import type { NumberInputAnswer, NumberInputRaw } from './number-input/logic.js';
import { radios, type RadiosAnswer, type RadiosRaw } from './radios/logic.js';
import type { SelectAnswer, SelectRaw } from './select/logic.js';
import type { TelephoneAnswer, TelephoneRaw } from './telephone/logic.js';
import type { TextInputAnswer, TextInputRaw } from './text-input/logic.js';
import type { TextareaAnswer, TextareaRaw } from './textarea/logic.js';
import type { TimeInputAnswer, TimeInputRaw } from './time-input/logic.js';
import type { VehicleRegistrationAnswer, VehicleRegistrationRaw } from './vehicle-registration/logic.js';
import type { YesNoAnswer, YesNoRaw } from './yes-no/logic.js';
import type { orPreferNotToSay, PreferNotToSay, PreferNotToSayRaw } from './prefer-not-to-say.js';
import type { QuestionLogic } from './question-logic.js';
import type { Question, QuestionOf, QuestionType } from './shapes.js';

/** Raw and answer of each question type. */
export interface ValueForms {
  address: { raw: AddressRaw; answer: AddressAnswer };
  area: { raw: AreaRaw; answer: AreaAnswer };
  autocomplete: { raw: AutocompleteRaw; answer: AutocompleteAnswer };
  'person-description': { raw: PersonDescriptionRaw; answer: PersonDescriptionAnswer };
  checkboxes: { raw: CheckboxesRaw; answer: CheckboxesAnswer };
  'date-input': { raw: DateInputRaw; answer: DateInputAnswer };
  declaration: { raw: DeclarationRaw; answer: DeclarationAnswer };
  email: { raw: EmailRaw; answer: EmailAnswer };
  'file-upload': { raw: FileUploadRaw; answer: FileUploadAnswer };
  location: { raw: LocationRaw; answer: LocationAnswer };
  money: { raw: MoneyRaw; answer: MoneyAnswer };
  name: { raw: NameRaw; answer: NameAnswer };
  'number-input': { raw: NumberInputRaw; answer: NumberInputAnswer };
  radios: { raw: RadiosRaw; answer: RadiosAnswer };
  select: { raw: SelectRaw; answer: SelectAnswer };
  telephone: { raw: TelephoneRaw; answer: TelephoneAnswer };
  'text-input': { raw: TextInputRaw; answer: TextInputAnswer };
  textarea: { raw: TextareaRaw; answer: TextareaAnswer };
  'time-input': { raw: TimeInputRaw; answer: TimeInputAnswer };
  'vehicle-registration': { raw: VehicleRegistrationRaw; answer: VehicleRegistrationAnswer };
  'yes-no': { raw: YesNoRaw; answer: YesNoAnswer };
}

export type RawOf<Type extends QuestionType> = ValueForms[Type]['raw'];
export type AnswerOf<Type extends QuestionType> = ValueForms[Type]['answer'];
/** What the inputs of any question hold. */
export type Raw = RawOf<QuestionType> | PreferNotToSayRaw<RawOf<QuestionType>>;
/** What any question is answered with. */
export type Answer = AnswerOf<QuestionType> | PreferNotToSay;

/** Answers by question id. */
export type Answers = Readonly<Record<string, Answer>>;

/** The logic of each of the types given, paired with the questions, raw and answers of that type. */
export type Logics<Types extends QuestionType> = {
  readonly [Type in Types]: QuestionLogic<QuestionOf<Type>, RawOf<Type>, AnswerOf<Type>>;
};

/**
 * The types that the engine knows from the start. Nearly every service opens with the emergency check and then a
 * choice, so a browser needs radios for its first page, and fetches the others while that is read.
 */
const known: Partial<Logics<QuestionType>> = { radios };

let refusable: typeof orPreferNotToSay | undefined;

/** Makes the engine know more types, and questions that one may prefer not to answer: `index.ts` beside this file adds all that there are. */
export function addLogics(logics: Partial<Logics<QuestionType>>, orRefused: typeof orPreferNotToSay): void {
  Object.assign(known, logics);
  refusable = orRefused;
}

/**
 * The logic of a question: that of its type, and of preferring not to say where it offers that. The registry pairs each type with its logic; TypeScript cannot carry that
 * pairing through a lookup by a union, so the pairing is stated once, here.
 *
 * @throws when the type is not known yet: a page that asks it may be shown only once it has loaded.
 */
export function logicOf(question: Question): QuestionLogic<Question, Raw, Answer> {
  const logic: QuestionLogic<Question, RawOf<QuestionType>, AnswerOf<QuestionType>> | undefined = known[question.type];
  if (!logic || (question.preferNotToSay && !refusable))
    throw new Error(
      `The question type \`${question.type}\` is not loaded. Import @frontcounter/schemas/questions first.`,
    );
  return question.preferNotToSay && refusable ? refusable(logic) : logic;
}
