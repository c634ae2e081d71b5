import type { LitElement, TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { AutofillController } from '../controllers/autofill-controller.js';
import { ExitController } from '../controllers/exit-controller.js';
import { adoptSheets, sheetsOf } from '../internal/adopt-styles.js';
import { catalogue as cy } from '../messages/generated/cy-care.js';
import { createMsg, type Msg } from '../messages/msg.js';
import { exitBar, exitLink } from '../parts/exit-bar.js';
import { exitNotes } from '../parts/exit-notes.js';
import type { TemplateContext } from '../parts/template-context.js';
import { care } from '../styles/care.styles.js';
export { exitAddress } from './exit-address.js';

export interface CareOptions {
  /** Of the service: what is said about who sends it differs. */
  readonly anonymous: boolean;
  /** Where the way out leads, as an absolute address. */
  readonly address: string;
  /** What every template gets now, in the language of now. */
  readonly context: () => TemplateContext;
  /** Drops the person's answers, wherever the widget has them. */
  readonly forget: () => void;
  /** Its boxes are for a password manager to fill in, and none keeps what is typed. */
  readonly isSignIn?: boolean;
}

/** What stands around every page of a sensitive service. */
export interface Care {
  /** Above and below the page; `first` is the page that the person begins with. */
  frame(
    context: TemplateContext,
    first: boolean,
  ): { readonly above: TemplateResult; readonly below: readonly TemplateResult[] };
  end(): void;
}

/** Its words come along in every language: another one must not need the network here. */
const CATALOGUES: Readonly<Record<string, typeof cy>> = { cy };

/** Begins to look after the person: the way out, nothing filled in by the browser, nothing left behind. */
export function takeCare(host: LitElement, options: CareOptions): Care {
  const { address } = options;
  if (host.shadowRoot) adoptSheets(host.shadowRoot, sheetsOf([care]));
  const autofill = options.isSignIn ? undefined : new AutofillController(host);
  const exit = new ExitController(host, {
    address,
    forget: options.forget,
    loading: () => options.context().msg('Loading', { id: 'loading' }),
    onPress(presses) {
      const { announce, lang } = options.context();
      announce(pressWords(presses, ownMsg(lang)));
    },
  });
  return {
    frame(context, first) {
      const own = { ...context, msg: ownMsg(context.lang) };
      const view = { address, presses: exit.presses, onExit: exit.leave };
      return {
        above: exitBar(view, own),
        below: [exitLink(view, own), exitNotes({ anonymous: options.anonymous, open: first }, own)],
      };
    },
    end() {
      exit.end();
      if (autofill) host.removeController(autofill);
    },
  };
}

function ownMsg(lang: string): Msg {
  return createMsg(lang, CATALOGUES[lang]);
}

function pressWords(presses: number, msg: Msg): Text {
  switch (presses) {
    case 0:
      return msg('Shift no longer counts. You are still on this page.', { id: 'care.shift.cancelled' });
    case 1:
      return msg('To exit this page, press Shift twice more.', { id: 'care.shift.two-more' });
    default:
      return msg('To exit this page, press Shift once more.', { id: 'care.shift.one-more' });
  }
}
