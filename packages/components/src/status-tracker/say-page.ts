import { html, nothing, type TemplateResult } from 'lit';
import type { Action, Entry, ReportStatus, Text } from '@frontcounter/schemas/engine';
import type { Msg } from '../messages/msg.js';
import { button } from '../parts/button.js';
import { characterCount, updateCharacterCount } from '../parts/character-count.js';
import { errorSummary } from '../parts/error-summary.js';
import { heading } from '../parts/heading.js';
import { inset } from '../parts/inset.js';
import { paragraphs, splitParagraphs } from '../parts/paragraphs.js';
import { questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { describedBy, singleControl } from '../questions/question-parts.js';
import { writtenText } from './entry-words.js';
import { actionWords, type OwnAction } from './report-page.js';

/** What the person is about to say: one of the things that can be done, or an answer. */
export type Saying = { readonly action: SaidAction } | { readonly action: 'answer'; readonly question: Entry };

/** What is done by words alone. */
type SaidAction = Exclude<OwnAction, 'add-file'>;

export type SayFault = 'required' | 'maxLength';

/** Characters, as the service counts them. */
export const LONGEST_TEXT = 4000;

export interface SayPageView {
  readonly saying: Saying;
  readonly report: ReportStatus;
  readonly fault: SayFault | undefined;
  /** Why it was not taken. */
  readonly notice?: unknown;
  /** What stands in the box, for the count under it. */
  readonly typed: string;
  readonly isBusy: boolean;
  readonly onSend: () => void;
  readonly onFollow: (targetId: string) => void;
}

/** One box to write in. What is typed stays in it until it was taken. */
export function sayPage(view: SayPageView, context: TemplateContext): TemplateResult {
  const { saying, isBusy, onSend } = view;
  const { msg } = context;
  const words = sayWords(saying, view.report.safety !== 'standard', msg);
  const problem = view.fault && { questionId: 'text', message: faultWords(view.fault, saying, msg) };
  const box = {
    id: 'text',
    label: words.label,
    optional: saying.action === 'withdraw',
    isHeading: false,
    ...(problem && { problem }),
    problems: problem ? [problem] : [],
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!isBusy) onSend();
  };
  const countId = questionId(context, 'text', 'count');
  const count = ({ currentTarget }: Event): void => {
    const control = currentTarget as HTMLTextAreaElement;
    const shown = control.parentElement?.querySelector<HTMLElement>('.character-count');
    if (shown) updateCharacterCount(control, shown, LONGEST_TEXT, context);
  };
  return html`${view.notice ?? nothing}
    <form novalidate @submit=${submit}>
      ${problem ? errorSummary({ problems: [problem], onFollow: view.onFollow }, context) : nothing}
      ${heading(text(words.title, context), context)}
      ${
        saying.action === 'answer'
          ? inset(paragraphs(splitParagraphs(writtenText(saying.question, view.report)), context))
          : nothing
      }
      ${paragraphs(words.about, context)}
      ${singleControl(
        box,
        html`<textarea
            class="input"
            id=${questionId(context, 'text')}
            name="text"
            rows="7"
            autocomplete="off"
            dir="auto"
            aria-describedby=${describedBy(box, context, countId) || nothing}
            aria-invalid=${problem ? 'true' : nothing}
            @input=${count}
          ></textarea>
          ${characterCount(view.typed, LONGEST_TEXT, countId, context)}`,
        context,
      )}
      ${button({ label: words.send, type: 'submit', busy: isBusy }, context)}
    </form>`;
}

interface SayWords {
  readonly title: Text;
  readonly about: readonly Text[];
  readonly label: Text;
  readonly send: Text;
}

function sayWords(saying: Saying, isCareful: boolean, msg: Msg): SayWords {
  const send = msg('Send', { id: 'tracker.say.send' });
  switch (saying.action) {
    case 'answer':
      return {
        title: msg('The police have asked you', { id: 'tracker.say.answer.title' }),
        about: [],
        label: msg('Your answer', { id: 'tracker.say.answer.label' }),
        send,
      };
    case 'ask':
      return {
        title: actionWords('ask', msg),
        about: [
          msg(
            'Whoever deals with your report reads it, and answers on this page. If it is urgent call 101, in an emergency 999.',
            {
              id: 'tracker.say.ask.about',
            },
          ),
        ],
        label: msg('Your question', { id: 'tracker.say.ask.label' }),
        send,
      };
    case 'add-information':
      return {
        title: actionWords('add-information', msg),
        about: [
          msg('Tell us what you have remembered or found out since. What you sent before stays as it is.', {
            id: 'tracker.say.information.about',
          }),
        ],
        label: msg('What do you want to add?', { id: 'tracker.say.information.label' }),
        send,
      };
    case 'correct-contact':
      return {
        title: actionWords('correct-contact', msg),
        about: [
          ...(isCareful
            ? [msg('Say also which way and which time are safe for you.', { id: 'tracker.say.contact.safe' })]
            : []),
          msg('Only the police see what you write. It is not shown on this page again.', {
            id: 'tracker.say.contact.about',
          }),
        ],
        label: msg('What has changed?', { id: 'tracker.say.contact.label' }),
        send,
      };
    case 'withdraw':
      return {
        title: msg('Do you want to take your report back?', { id: 'tracker.say.withdraw.title' }),
        about: [
          msg('We then stop dealing with it, unless somebody may be in danger. You cannot undo this here.', {
            id: 'tracker.say.withdraw.about',
          }),
          msg('If somebody told you to take it back, call 101 and tell us. In an emergency call 999.', {
            id: 'tracker.say.withdraw.pressed',
          }),
        ],
        label: msg('Why do you want to take it back?', { id: 'tracker.say.withdraw.label' }),
        send: msg('Yes, take my report back', { id: 'tracker.say.withdraw.send' }),
      };
  }
}

function faultWords(fault: SayFault, { action }: Saying, msg: Msg): Text {
  if (fault === 'maxLength') {
    return msg('What you write must be 4,000 characters or fewer', { id: 'tracker.say.too-long' });
  }
  switch (action) {
    case 'answer':
      return msg('Enter your answer', { id: 'tracker.say.answer.required' });
    case 'ask':
      return msg('Enter your question', { id: 'tracker.say.ask.required' });
    case 'correct-contact':
      return msg('Enter what has changed', { id: 'tracker.say.contact.required' });
    default:
      return msg('Enter what you want to add', { id: 'tracker.say.information.required' });
  }
}

/** What became of it, above the report. */
export function saidWords(action: Action, msg: Msg): Text {
  switch (action) {
    case 'add-file':
      return msg('You added files to your report', { id: 'tracker.said.files' });
    case 'answer':
      return msg('We have your answer', { id: 'tracker.said.answer' });
    case 'ask':
      return msg('We have your question', { id: 'tracker.said.ask' });
    case 'add-information':
      return msg('We have what you added', { id: 'tracker.said.information' });
    case 'correct-contact':
      return msg('We have your contact details', { id: 'tracker.said.contact' });
    case 'withdraw':
      return msg('You have taken your report back', { id: 'tracker.said.withdraw' });
  }
}
