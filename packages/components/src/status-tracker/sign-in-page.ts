import { html, nothing, type TemplateResult } from 'lit';
import type { ProblemView, Text } from '@frontcounter/schemas';
import type { Msg } from '../messages/msg.js';
import { button } from '../parts/button.js';
import { errorSummary } from '../parts/error-summary.js';
import { heading } from '../parts/heading.js';
import { paragraphs } from '../parts/paragraphs.js';
import { questionId } from '../parts/question-id.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { describedBy, singleControl } from '../questions/question-parts.js';
import type { AccessFault, TypedAccess } from './read-access.js';

export interface SignInView {
  /** What stands in the box of the reference when the page is first shown. */
  readonly reference: string;
  readonly faults: Partial<Record<keyof TypedAccess, AccessFault>>;
  /** Why it did not open, above everything else. */
  readonly notice?: unknown;
  readonly isBusy: boolean;
  /** The code can be read in its box. */
  readonly isCodeShown: boolean;
  readonly onOpen: () => void;
  readonly onShowCode: () => void;
  readonly onFollow: (targetId: string) => void;
}

/**
 * Asks for what opens a report.
 *
 * To a browser it is a form to sign in with: the reference is its user name and the code its password. So password
 * managers keep the two together, if the person wants them to, and a browser never keeps the code by itself in its list of
 * what was typed before, as it does with boxes that are not for passwords. That is also why the code is a password's box
 * again whenever the form is sent (GOV.UK Frontend, password input).
 */
export function signInPage(view: SignInView, context: TemplateContext): TemplateResult {
  const { msg } = context;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!view.isBusy) view.onOpen();
  };
  const reference = box('reference', view, context);
  const code = box('code', view, context);
  const problems = [reference, code].flatMap(({ problem }) => problem ?? []);
  return html`${view.notice ?? nothing}
    <form class="sign-in" novalidate @submit=${submit}>
      ${problems.length ? errorSummary({ problems, onFollow: view.onFollow }, context) : nothing}
      ${heading(text(msg('Follow your report', { id: 'tracker.sign-in.title' }), context), context)}
      ${paragraphs(
        [
          msg(
            'See what is happening with your report, answer our questions and ask your own. You need the reference number and the access code that you were given when you sent it.',
            { id: 'tracker.sign-in.what' },
          ),
        ],
        context,
      )}
      ${singleControl(
        reference,
        html`<input
          class="input input--20"
          id=${questionId(context, 'reference')}
          name="reference"
          type="text"
          autocomplete="username"
          autocapitalize="characters"
          spellcheck="false"
          dir="ltr"
          aria-describedby=${describedBy(reference, context) || nothing}
          aria-invalid=${reference.problem ? 'true' : nothing}
          .defaultValue=${view.reference}
        />`,
        context,
      )}
      ${singleControl(
        code,
        html`<div class="sign-in__code">
          <input
            class="input input--20"
            id=${questionId(context, 'code')}
            name="code"
            type=${view.isCodeShown ? 'text' : 'password'}
            inputmode="numeric"
            autocomplete="current-password"
            spellcheck="false"
            dir="ltr"
            aria-describedby=${describedBy(code, context) || nothing}
            aria-invalid=${code.problem ? 'true' : nothing}
          />
          ${button({ label: showWords(view.isCodeShown, msg), secondary: true, onClick: view.onShowCode }, context)}
        </div>`,
        context,
      )}
      ${button({ label: msg('See your report', { id: 'tracker.sign-in.open' }), type: 'submit', busy: view.isBusy }, context)}
    </form>
    <details class="details">
      <summary>${text(msg('If you do not have them any more', { id: 'tracker.sign-in.lost' }), context)}</summary>
      <div class="details__text">
        ${paragraphs(
          [
            msg(
              'Call 101 and say that you have made a report. We cannot give out an access code, so nobody else can get yours from us.',
              { id: 'tracker.sign-in.lost.what' },
            ),
          ],
          context,
        )}
      </div>
    </details>`;
}

interface Box {
  readonly id: keyof TypedAccess;
  readonly label: Text;
  readonly hint: Text;
  readonly optional: false;
  readonly isHeading: false;
  readonly problem?: ProblemView;
  readonly problems: readonly ProblemView[];
}

function box(id: keyof TypedAccess, { faults }: SignInView, { msg }: TemplateContext): Box {
  const fault = faults[id];
  const problem = fault && { questionId: id, message: faultWords(id, fault, msg) };
  const words =
    id === 'reference'
      ? {
          label: msg('Reference number', { id: 'tracker.sign-in.reference' }),
          hint: msg('Eight letters and numbers, such as 4F7K-9QWX', { id: 'tracker.sign-in.reference.hint' }),
        }
      : {
          label: msg('Access code', { id: 'tracker.sign-in.code' }),
          hint: msg('Sixteen digits. You can type them with spaces or without.', { id: 'tracker.sign-in.code.hint' }),
        };
  return {
    id,
    ...words,
    optional: false,
    isHeading: false,
    ...(problem && { problem }),
    problems: problem ? [problem] : [],
  };
}

function faultWords(id: keyof TypedAccess, fault: AccessFault, msg: Msg): Text {
  if (id === 'reference') {
    return fault === 'required'
      ? msg('Enter your reference number', { id: 'tracker.sign-in.reference.required' })
      : msg('Enter a reference number of eight letters and numbers, like 4F7K-9QWX', {
          id: 'tracker.sign-in.reference.format',
        });
  }
  return fault === 'required'
    ? msg('Enter your access code', { id: 'tracker.sign-in.code.required' })
    : msg('Enter an access code of 16 digits', { id: 'tracker.sign-in.code.format' });
}

function showWords(isShown: boolean, msg: Msg): Text {
  return isShown
    ? msg('Hide the access code', { id: 'tracker.sign-in.hide' })
    : msg('Show the access code', { id: 'tracker.sign-in.show' });
}
