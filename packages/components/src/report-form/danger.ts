import type { LitElement, TemplateResult } from 'lit';
import { DangerController } from '../controllers/danger-controller.js';
import { catalogue as cy } from '../messages/generated/cy-danger.js';
import { createMsg, type Msg } from '../messages/msg.js';
import { dangerPanel } from '../parts/danger-panel.js';
import type { TemplateContext } from '../parts/template-context.js';
import { findDanger } from './danger/find-danger.js';

export interface DangerWatchOptions {
  /** What every template gets now, in the language of now. */
  readonly context: () => TemplateContext;
  /** What tells one page of the journey from another. */
  readonly page: () => unknown;
  /** What was answered so far. */
  readonly answered: () => unknown;
  readonly moveFocus: (selector: string) => void;
}

/** Help for somebody who writes of danger: whether and where it stands. */
export interface DangerWatch {
  /** Below the questions of the page that the words are on; above every other. */
  panel(place: 'below' | 'above'): TemplateResult | undefined;
  forget(): void;
}

/** Its words come along in every language: somebody in danger must not wait for them. */
const CATALOGUES: Readonly<Record<string, typeof cy>> = { cy };

/** Begins to read what is typed, on the device only. */
export function watchForDanger(
  host: LitElement,
  { context, page, answered, moveFocus }: DangerWatchOptions,
): DangerWatch {
  const controller = new DangerController(host, {
    find: findDanger,
    page,
    answered,
    onFound() {
      const { announce, lang } = context();
      announce(
        ownMsg(lang)('If anyone is in danger now, call 999. More help is on this page.', { id: 'danger.announced' }),
      );
    },
  });
  const hide = (): void => {
    const { control, shown } = controller;
    controller.hide();
    // The button that was pressed goes: the person goes on where they wrote.
    moveFocus(shown?.isHere ? `[name="${control}"]` : '.page .heading');
  };
  return {
    panel(place) {
      const { shown } = controller;
      if (shown?.isHere !== (place === 'below')) return undefined;
      const now = context();
      return dangerPanel({ selfHarm: shown.kinds.has('self-harm'), onHide: hide }, { ...now, msg: ownMsg(now.lang) });
    },
    forget: () => controller.forget(),
  };
}

function ownMsg(lang: string): Msg {
  return createMsg(lang, CATALOGUES[lang]);
}
