/* eslint-disable lit-a11y/accessible-name -- a label outside the template names the input by its id */
import { html, nothing } from 'lit';
import { namedOption } from '@frontcounter/schemas/questions';
import { questionId } from '../parts/question-id.js';
import { closeOptions, openOptions, optionKeys, showOptions, type OptionList } from './autocomplete-options.js';
import { typedIn } from './controls.js';
import { describedBy, singleControl } from './question-parts.js';
import type { QuestionTemplate } from './question-template.js';
import { findableOptions } from './findable-options.js';

/**
 * A text input with a list of what was found under it: the combobox of the ARIA Authoring Practices Guide, with list
 * autocomplete and manual selection. The input holds a name as any other would; whoever never meets the list types one
 * in full.
 */
export const autocomplete: QuestionTemplate<'autocomplete'> = {
  template(view, context) {
    const id = questionId(context, view.id);
    const listId = questionId(context, view.id, 'list');
    const chosen = view.options.find((option) => option.id === view.raw.option);
    const list: OptionList = { options: findableOptions(view), context };
    const find = ({ currentTarget }: Event): void => {
      const input = currentTarget as HTMLInputElement;
      showOptions(input, input.value, list);
    };
    const open = ({ currentTarget }: Event): void => openOptions(currentTarget as HTMLInputElement, list);
    return singleControl(
      view,
      html`<div class="autocomplete">
        <input
          class="input"
          id=${id}
          name=${view.id}
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          dir="auto"
          aria-autocomplete="list"
          aria-expanded="false"
          aria-controls=${listId}
          aria-describedby=${describedBy(view, context) || nothing}
          aria-invalid=${view.problem ? 'true' : nothing}
          .value=${chosen?.label.text ?? view.raw.text}
          @input=${find}
          @click=${open}
          @keydown=${(event: KeyboardEvent) => optionKeys(event, list)}
          @blur=${({ currentTarget }: Event) => closeOptions(currentTarget as HTMLInputElement)}
        />
        <div class="autocomplete__popup" hidden>
          <ul class="autocomplete__list" id=${listId} role="listbox" aria-label=${view.label.text}></ul>
          <p class="autocomplete__note" aria-hidden="true"></p>
        </div>
      </div>`,
      context,
    );
  },

  readRaw(root, view) {
    const typed = typedIn(root, view.id);
    const option =
      view.options.find(({ label }) => label.text === typed) ?? namedOption(findableOptions(view)(), typed);
    return option ? { option: option.id, text: '' } : { option: '', text: typed };
  },
};
