import { nothing, type ReactiveControllerHost } from 'lit';
import { restoreJourney, storeJourney, type Text } from '@frontcounter/schemas/engine';
import { LocalDraftStore } from '../client/local-draft-store.js';
import { DraftController } from '../controllers/draft-controller.js';
import type { JourneyController } from '../controllers/journey-controller.js';
import type { TemplateContext } from '../parts/template-context.js';
import { foundDraft, keepDraft, type DraftActions } from './draft-words.js';
import { isFileQuestion, questionsOf } from '../journey/service-questions.js';

interface DraftsOptions {
  /** The name to keep them under. */
  readonly key: string;
  readonly journey: JourneyController;
  readonly moveFocus: (selector: string) => void;
  readonly announce: (message: Text) => void;
}

/** Offers to keep the answers of one report on the device, and to go on with those of an earlier visit. */
export class Drafts {
  readonly #controller: DraftController;
  readonly #options: DraftsOptions;

  constructor(host: ReactiveControllerHost, options: DraftsOptions) {
    const { key, journey } = options;
    this.#options = options;
    this.#controller = new DraftController(host, new LocalDraftStore(key), () =>
      storeJourney(journey.service, journey.state, journey.typed),
    );
  }

  moved(): void {
    this.#controller.save();
  }

  /** Keeps what was on the device before, in another way; not in the place of something else that is. */
  keep(): void {
    if (this.#controller.keeping.status === 'off') this.#controller.keep();
  }

  sent(): void {
    this.#controller.remove();
  }

  /** The person is reporting something else now. */
  end(): void {
    this.#controller.end();
  }

  /** What there is to say above and below a page. */
  words(context: TemplateContext): { readonly above: unknown; readonly below: unknown } {
    const { keeping } = this.#controller;
    const actions = this.#actions(context);
    // Nothing has been answered there that would be worth keeping; and who goes on from there has begun anew.
    const isFirst = this.#options.journey.state.passed.length === 0;
    return {
      above: isFirst ? foundDraft(keeping, actions, context) : nothing,
      below: isFirst ? nothing : keepDraft(keeping, actions, this.#asksForFiles, context),
    };
  }

  get #asksForFiles(): boolean {
    return questionsOf(this.#options.journey.service).some(isFileQuestion);
  }

  #actions({ msg }: TemplateContext): DraftActions {
    const { journey, moveFocus, announce } = this.#options;
    return {
      onKeep: () => {
        this.#controller.keep();
        moveFocus('.draft');
      },
      onRemove: () => {
        this.#controller.remove();
        moveFocus('.page .heading');
        announce(msg('Your answers were deleted from this device.', { id: 'draft.deleted' }));
      },
      onTakeUp: () => {
        const kept = restoreJourney(journey.service, this.#controller.takeUp(), journey.context);
        if (kept) journey.resume(kept.state, kept.typed);
        else {
          this.#controller.remove();
          moveFocus('.page .heading');
          announce(
            msg('Your answers from before no longer fit this form. Please start again.', { id: 'draft.useless' }),
          );
        }
      },
    };
  }
}
