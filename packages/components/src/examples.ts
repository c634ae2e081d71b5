import type { TemplateResult } from 'lit';
import {
  english,
  type Language,
  type QuestionOf,
  type QuestionType,
  type QuestionView,
  type RawOf,
  type Text,
} from '@frontcounter/schemas/engine';
import { welsh } from '@frontcounter/schemas/languages/cy';
import { createMsg } from './messages/msg.js';
import { catalogue as cy } from './messages/generated/cy.js';
import { catalogue as cyAlerts } from './messages/generated/cy-alerts.js';
import { catalogue as cyCare } from './messages/generated/cy-care.js';
import { catalogue as cyDanger } from './messages/generated/cy-danger.js';
import { catalogue as cyOutbox } from './messages/generated/cy-outbox.js';
import { catalogue as cyWhatWeSend } from './messages/generated/cy-what-we-send.js';
import { catalogue as cyLocation } from './messages/generated/cy-location.js';
import type { TemplateContext } from './parts/template-context.js';
import { preferNotToSay } from './questions/prefer-not-to-say.js';

/** Whom an example is shown to. `rtl` stands for any language that runs right to left and has no translation yet. */
export type ExampleReader = 'english' | 'welsh' | 'rtl';

/** One state of a template, as data. */
export interface Example<Data> {
  /** `with-hint`: becomes the story's name and the test's title. */
  readonly name: string;
  /** Default `english`. */
  readonly reader?: ExampleReader;
  readonly data: Data;
}

/** Every state of one template. Each `*.examples.ts` exports one under the name `examples`; stories, tests and axe read it. */
export interface ExampleSet<Data> {
  /** `questions/radios`. */
  readonly title: string;
  readonly examples: readonly Example<Data>[];
  readonly render: (data: Data, context: TemplateContext) => TemplateResult;
}

const rightToLeft: Language = { ...english, tag: 'ar', dir: 'rtl' };

/** The context that shows an example to its reader. Announcements go to `announce`, for a test to hear. */
export function exampleContext(
  reader: ExampleReader = 'english',
  { idPrefix = 'example', announce = () => {} }: Partial<Pick<TemplateContext, 'idPrefix' | 'announce'>> = {},
): TemplateContext {
  const language = { english, welsh, rtl: rightToLeft }[reader];
  return {
    idPrefix,
    lang: language.tag,
    dir: language.dir,
    msg:
      reader === 'welsh'
        ? createMsg('cy', { ...cy, ...cyCare, ...cyDanger, ...cyLocation, ...cyWhatWeSend, ...cyOutbox, ...cyAlerts })
        : createMsg(),
    language,
    headingLevel: 2,
    announce,
    preferNotToSay,
  };
}

type Words = string | Text;

/** Words in English unless they say otherwise. */
export function words(text: Words): Text {
  return typeof text === 'string' ? { text, lang: 'en' } : text;
}

/** A `Text` in Welsh. */
export function welshWords(text: string): Text {
  return { text, lang: 'cy' };
}

interface QuestionExample<Type extends QuestionType> {
  readonly question: Partial<QuestionOf<Type>>;
  readonly label: Words;
  readonly hint?: Words;
  readonly raw: RawOf<Type>;
  readonly options?: readonly {
    readonly id: string;
    readonly label: Words;
    readonly hint?: Words;
    readonly none?: boolean;
    readonly synonyms?: string;
  }[];
  readonly statement?: Words;
  readonly prefix?: Words;
  readonly suffix?: Words;
  readonly problems?: readonly { readonly part?: string; readonly message: Words }[];
  readonly isHeading?: boolean;
  /** Offered; ticked when true. */
  readonly preferNotToSay?: boolean;
  readonly preferNotToSayLabel?: Words;
}

/** The view that the engine would make of a question, without a definition around it. */
export function exampleQuestion<Type extends QuestionType>(
  type: Type,
  {
    question,
    label,
    hint,
    raw,
    options = [],
    statement,
    prefix,
    suffix,
    problems = [],
    isHeading = true,
    preferNotToSay: refused,
    preferNotToSayLabel = 'I prefer not to say',
  }: QuestionExample<Type>,
): QuestionView<Type> {
  const id = question.id ?? 'example';
  const shown = problems.map(({ part, message }) => ({
    questionId: id,
    ...(part && { part }),
    message: words(message),
  }));
  return {
    id,
    type,
    // Only what differs from the least that a question of its type has is written in an example.
    question: {
      id,
      type,
      label: words(label).text,
      rules: {},
      options: [],
      ...question,
    } as unknown as QuestionOf<Type>,
    label: words(label),
    ...(hint && { hint: words(hint) }),
    optional: question.optional ?? false,
    raw,
    ...(refused !== undefined && { preferNotToSay: { label: words(preferNotToSayLabel), checked: refused } }),
    options: options.map((option) => ({
      id: option.id,
      label: words(option.label),
      ...(option.hint && { hint: words(option.hint) }),
      none: option.none ?? false,
      ...(option.synonyms && { synonyms: option.synonyms }),
    })),
    ...(statement && { statement: words(statement) }),
    ...(prefix && { prefix: words(prefix) }),
    ...(suffix && { suffix: words(suffix) }),
    ...(shown[0] && { problem: shown[0] }),
    problems: shown,
    isHeading,
    controls: false,
  };
}
