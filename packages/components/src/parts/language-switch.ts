import { html, nothing, type TemplateResult } from 'lit';
import type { TemplateContext } from './template-context.js';
import { text } from './text.js';

export interface LanguageSwitchView {
  /** Each language by its BCP 47 tag and its name in that language. */
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  readonly onSelect: (tag: string) => void;
}

/** Says the languages that the widget can be read in, each in its own words; the present one is marked. */
export function languageSwitch({ languages, onSelect }: LanguageSwitchView, context: TemplateContext): TemplateResult {
  const label = context.msg('Language', { id: 'language-switch.label' });
  return html`<nav class="language-switch" aria-label=${label.text}>
    <ul>
      ${languages.map(({ tag, name }) => {
        const words = text({ text: name, lang: tag }, context);
        // A button for the present language, too: the pressed one must stay where it is, and keep focus.
        return html`<li>
          <button
            type="button"
            class="link"
            aria-current=${tag === context.lang ? 'true' : nothing}
            @click=${() => onSelect(tag)}
          >
            ${words}
          </button>
        </li>`;
      })}
    </ul>
  </nav>`;
}
