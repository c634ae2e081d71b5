import type { AnswerFault } from '../questions/question-logic.js';
import type { Answer, AnswerOf, Answers, Raw, RawOf } from '../questions/logic.js';
import type { Option } from '../questions/option.js';
import type { QuestionOf, QuestionType } from '../questions/shapes.js';
import type { Text } from '../messages/words.js';

/** What was typed, by question id. */
export type RawAnswers = Readonly<Record<string, Raw | undefined>>;

/** Where the person stands. */
export type Position =
  /** `item` is the index of the thing being described, on a page with a repeat. */
  | { readonly at: 'page'; readonly pageId: string; readonly item?: number }
  /** The list of things described so far, with "add another?" */
  | { readonly at: 'list'; readonly pageId: string }
  | { readonly at: 'exit'; readonly pageId: string }
  | { readonly at: 'check-answers' };

/** A fault of one answer on the page. `item` as in `Position`. */
export interface Problem extends AnswerFault {
  readonly questionId: string;
  readonly item?: number;
}

/**
 * One person's state through a service: plain JSON, nothing else. Every engine function takes one and gives a new
 * one. Answers of pages that are no longer relevant stay, so that changing one's mind back restores them;
 * `toSubmission` is where they are left out.
 */
export interface JourneyState {
  readonly serviceId: string;
  readonly serviceVersion: string;
  readonly position: Position;
  readonly answers: Answers;
  /** Answers of pages with a repeat, by page id: one entry for each thing described. */
  readonly items: Readonly<Record<string, readonly Answers[]>>;
  /** Pages that the person has been through, by id. A page of optional questions is not done until it was seen. */
  readonly passed: readonly string[];
  /** What was typed on the present page and refused, with the faults found. Absent until something is refused. */
  readonly refused?: { readonly raw: RawAnswers; readonly problems: readonly Problem[] };
  /** Warnings of the present page that the person has been shown, and what was typed then. Absent until one holds. */
  readonly advice?: { readonly raw: RawAnswers; readonly warnings: readonly string[] };
  /** True between a change link on check answers and the return to it. */
  readonly changing?: boolean;
}

export interface ProblemView {
  readonly questionId: string;
  /** The input to move to in a question with several. */
  readonly part?: string;
  readonly message: Text;
}

export interface OptionView {
  readonly id: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly none: boolean;
  /** Other names to find it by, separated by commas. */
  readonly synonyms?: string;
}

/** One question, ready to show. `raw` is what its inputs hold. */
export interface QuestionView<Type extends QuestionType = QuestionType> {
  readonly id: string;
  readonly type: Type;
  readonly question: QuestionOf<Type>;
  readonly label: Text;
  readonly hint?: Text;
  readonly optional: boolean;
  readonly raw: RawOf<Type>;
  /** Offered beside the inputs of the question. When it is `checked`, what the inputs hold counts for nothing. */
  readonly preferNotToSay?: { readonly label: Text; readonly checked: boolean };
  /** Relevant options, in the order to show them; yes and no of a yes-no question. Empty for types without. */
  readonly options: readonly OptionView[];
  /** What is being confirmed by a declaration that has a statement. */
  readonly statement?: Text;
  /** The unit that stands before or behind the box of a number. */
  readonly prefix?: Text;
  readonly suffix?: Text;
  /** The first of `problems`, for what has room for one. */
  readonly problem?: ProblemView;
  /** Everything wrong with the answer: a name may lack its first and its last part. */
  readonly problems: readonly ProblemView[];
  /** What the person should look at again before they go on; no error. Absent until there is some. */
  readonly advice?: readonly Text[];
  /** The page asks nothing else, so the label is its heading. */
  readonly isHeading: boolean;
  /** Another question of the same page depends on this one: show the page again when it changes. */
  readonly controls: boolean;
}

export type AnyQuestionView = { [Type in QuestionType]: QuestionView<Type> }[QuestionType];

export interface SummaryRow {
  readonly questionId: string;
  readonly label: Text;
  /** Lines to show; empty when an optional question was left. */
  readonly value: readonly Text[];
  /** Where the change link leads. */
  readonly change: Position;
}

/** One piece of what a page says besides its questions. */
export type BlockView = { readonly id: string } & (
  | { readonly type: 'paragraph' | 'inset' | 'warning'; readonly paragraphs: readonly Text[] }
  | {
      readonly type: 'list';
      readonly numbered: boolean;
      /** With `href` the whole item is a link. */
      readonly items: readonly { readonly id: string; readonly text: Text; readonly href?: string }[];
    }
  | { readonly type: 'link'; readonly href: string; readonly label: Text }
  | { readonly type: 'details'; readonly summary: Text; readonly paragraphs: readonly Text[] }
);

export interface PageView {
  readonly at: 'page';
  readonly id: string;
  readonly caption: Text;
  /** Absent when the only question's label is the heading. */
  readonly heading?: Text;
  /** What stands before the questions. Absent where the page says nothing besides them. */
  readonly content?: readonly BlockView[];
  /** None on a page that only says something. */
  readonly questions: readonly AnyQuestionView[];
  readonly problems: readonly ProblemView[];
  /** On a page with a repeat: which thing this is, from 1. Absent in a chronology, where only the date gives its place. */
  readonly itemNumber?: number;
  readonly canGoBack: boolean;
}

export interface ListView {
  readonly at: 'list';
  readonly id: string;
  readonly caption: Text;
  readonly heading: Text;
  readonly items: readonly (readonly SummaryRow[])[];
  /** What each thing is called in a chronology: its date. Absent where things have numbers only. */
  readonly dates?: readonly Text[];
  /** `moveItem` is open to the person. */
  readonly canMove: boolean;
  readonly canAdd: boolean;
  /** How many things there may be. */
  readonly max: number;
  /** Where to put what the list cannot take, when it is full and the definition says so. */
  readonly full?: Text;
  readonly another: Text;
  readonly problems: readonly ProblemView[];
  readonly canGoBack: true;
}

export interface ExitView {
  readonly at: 'exit';
  readonly id: string;
  readonly heading: Text;
  readonly paragraphs: readonly Text[];
  /** What stands after the paragraphs, as on other pages. */
  readonly content?: readonly BlockView[];
  readonly link?: { readonly href: string; readonly label: Text };
  readonly canGoBack: boolean;
}

export interface CheckAnswersView {
  readonly at: 'check-answers';
  readonly sections: readonly {
    readonly id: string;
    readonly title: Text;
    readonly rows: readonly SummaryRow[];
    /** Things described on a page with a repeat, each with rows of its own. */
    readonly lists: readonly {
      readonly pageId: string;
      readonly title: Text;
      readonly items: readonly (readonly SummaryRow[])[];
      /** As in `ListView`. */
      readonly dates?: readonly Text[];
    }[];
  }[];
  readonly canGoBack: boolean;
}

export type View = PageView | ListView | ExitView | CheckAnswersView;

export type { Answer, AnswerOf, Answers, Option, QuestionOf, QuestionType, Raw, RawOf, Text };
