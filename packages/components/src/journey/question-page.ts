import { html, nothing, type TemplateResult } from 'lit';
import type { PageView } from '@frontcounter/schemas';
import { fill } from '../messages/msg.js';
import { button } from '../parts/button.js';
import { caption } from '../parts/caption.js';
import { heading } from '../parts/heading.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { questions } from '../questions/question-templates.js';

export interface QuestionPageActions {
  readonly onContinue: () => void;
  /** An answer changed that another question of the page depends on. */
  readonly onReveal: () => void;
  /** The page after this one is on its way: pressing the button again does nothing. */
  readonly busy?: boolean;
  /** What is wrong with the page, at its top: a page that nobody has answered yet needs none of it. */
  readonly errors?: TemplateResult | undefined;
  /** Help that stands below the questions. */
  readonly help?: TemplateResult | undefined;
}

/** One page of questions: the one native form that all its controls belong to. */
export function questionPage(page: PageView, actions: QuestionPageActions, context: TemplateContext): TemplateResult {
  const { msg, language } = context;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!actions.busy) actions.onContinue();
  };
  const reveal = ({ target }: Event): void => {
    const id = target instanceof Element ? target.getAttribute('name')?.split('_')[0] : undefined;
    if (page.questions.some((asked) => asked.controls && asked.id === id)) actions.onReveal();
  };
  const item =
    page.itemNumber && fill(msg('Item {number}', { id: 'item' }), { number: language.number(page.itemNumber) });
  // The questions are a template of their own, filled before it enters the form: a browser that is handed controls into
  // a form one by one sorts them anew each time.
  return html`<form novalidate @submit=${submit} @input=${reveal}>
    ${actions.errors} ${caption(page.caption, context)} ${item ? caption(item, context) : nothing}
    ${page.heading ? heading(text(page.heading, context), context) : nothing}
    ${page.content && context.content?.(page.content, context)} ${html`${questions(page.questions, context)}`}
    ${actions.help}
    ${button({ label: msg('Continue', { id: 'continue' }), type: 'submit', busy: actions.busy ?? false }, context)}
  </form>`;
}
