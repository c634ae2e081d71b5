import type { CSSResult, TemplateResult } from 'lit';
import type { CheckAnswersView, Question, Text } from '@frontcounter/schemas/engine';
import type { ThemeData } from '@frontcounter/themes';
import type { JourneyController } from '../controllers/journey-controller.js';
import type { TemplateContext } from '../parts/template-context.js';
import type { WidgetReader } from '../shell/load-reader.js';
import type { PageKind } from './events.js';

/** What becomes of the answers when there is nothing more to ask: a report is sent, a sign-up waits to be confirmed. */
export interface JourneyEnd {
  /** What is shown in place of any page of the journey; undefined while the person answers. */
  readonly shows: PageKind | undefined;
  /** The answers are on their way: nothing may change under them. */
  readonly isBusy: boolean;
  /** Above and below a page of the journey or what is shown in its place. */
  above(context: TemplateContext): unknown;
  below(context: TemplateContext): unknown;
  /** What templates get besides what every widget gives them. */
  contextParts(): Partial<TemplateContext>;
  /** Whether everything is there that these questions are asked with. */
  canAsk(questions: readonly Question[]): boolean;
  /** Fetches what the present page waits for. */
  needParts(): void;
  /** What the present page waits for did not come. */
  readonly hasFailedParts: boolean;
  /** Below the questions of a page, before the button that leads on. */
  help(context: TemplateContext): TemplateResult | undefined;
  checkAnswers(view: CheckAnswersView, context: TemplateContext): TemplateResult;
  /** What `shows` names. */
  page(context: TemplateContext): TemplateResult;
  /** The person pressed a button of a page and stands somewhere else now, or where they stood with so many faults. */
  moved(problems: number): void;
  /** The person answers something else now. What is on its way goes on. */
  end(): void;
  /** Stops what is on its way, forgets it, and says nothing more of it. */
  abandon(): void;
}

/** What the end of a journey may use of the widget around it. What changes while a journey goes on is asked for anew. */
export interface JourneyPort {
  readonly journey: JourneyController;
  readonly reader: () => WidgetReader;
  readonly force: () => ThemeData;
  /** Where the service is, without `/v1`. */
  readonly api: () => string;
  /** What every template gets, in the language of now. */
  readonly context: () => TemplateContext;
  readonly announce: (message: Text) => void;
  readonly moveFocus: (selector: string) => void;
  readonly dispatch: (type: `police-${string}`, detail?: object) => void;
  readonly adoptStyles: (styles: readonly CSSResult[]) => void;
  readonly tellPageView: (kind: PageKind) => void;
  /** Forgets every answer. */
  readonly startOver: () => void;
}
