import type { TemplateResult } from 'lit';
import type { ExitView, FirstPage, PageView, Position, RawAnswers } from '@frontcounter/schemas/engine';
import type { Begun } from '../controllers/journey-controller.js';
import { pageKey } from '../internal/page-key.js';
import type { TemplateContext } from '../parts/template-context.js';
import { exitPage } from './exit-page.js';
import { questionPage } from './question-page.js';
import { waitingPage } from './waiting-page.js';

/**
 * The first page of a journey while the engine is on its way. It checks nothing and goes nowhere but to an exit: help in
 * an emergency waits for no file.
 */
export class Beginning {
  readonly #page: PageView;
  readonly #exits: FirstPage['exits'];
  #typed: RawAnswers | undefined;
  #isAnswered = false;
  #isWaiting = false;
  #beginnings = 1;

  constructor(page: PageView, exits: FirstPage['exits']) {
    this.#page = page;
    this.#exits = exits;
  }

  get questions(): PageView['questions'] {
    return this.#page.questions;
  }

  get position(): Position {
    const exit = this.#exit;
    return exit ? { at: 'exit', pageId: exit.id } : { at: 'page', pageId: this.#page.id };
  }

  get key(): string {
    return pageKey(this.#beginnings, this.position);
  }

  get canGoBack(): boolean {
    return this.#exit !== undefined;
  }

  /** What was chosen before this page took the place of one that looked the same. */
  choose(typed: RawAnswers): void {
    this.#typed = typed;
  }

  answer(typed: RawAnswers | undefined): void {
    this.#typed = typed;
    this.#isAnswered = true;
  }

  /** The engine takes its time: the page makes way for the news of it. False where the person does not wait. */
  wait(): boolean {
    this.#isWaiting = this.#isAnswered && !this.#exit;
    return this.#isWaiting;
  }

  back(): void {
    this.#isAnswered = false;
  }

  /** Forgets what was chosen, and what stands chosen on the screen with it. */
  startOver(): void {
    this.#typed = undefined;
    this.#isAnswered = false;
    this.#isWaiting = false;
    this.#beginnings += 1;
  }

  /** @param typed What stands in the inputs, where they are on the screen. */
  handOver(typed: RawAnswers | undefined): Begun {
    const step = this.#exit ? 'exit' : 'answered';
    return this.#isAnswered
      ? { typed: this.#typed, step, beginnings: this.#beginnings }
      : { typed: typed ?? this.#typed, step: 'typed', beginnings: this.#beginnings };
  }

  /** @param failed What the person waits for did not come. */
  template(
    { failed, onContinue, onRetry }: { failed: boolean; onContinue: () => void; onRetry: () => void },
    context: TemplateContext,
  ): TemplateResult {
    const exit = this.#exit;
    if (exit) return exitPage(exit, context);
    if (this.#isWaiting) return waitingPage(failed, onRetry, context);
    // Nothing is refused here, and nothing on this page depends on its own answers.
    const idle = (): void => undefined;
    return questionPage(this.#shown, { onContinue, onReveal: idle, busy: this.#isAnswered }, context);
  }

  get #exit(): ExitView | undefined {
    const [question] = this.#page.questions;
    const chosen = this.#isAnswered && question ? this.#typed?.[question.id] : undefined;
    return typeof chosen === 'string' && Object.hasOwn(this.#exits, chosen) ? this.#exits[chosen] : undefined;
  }

  /** Whoever comes back finds what they had chosen. */
  get #shown(): PageView {
    const typed = this.#typed;
    if (!typed) return this.#page;
    const questions = this.#page.questions.map((question) => ({ ...question, raw: typed[question.id] }));
    return { ...this.#page, questions: questions as PageView['questions'] };
  }
}
