import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import type { PointView } from '@frontcounter/schemas/trackers';
import { heading } from '../parts/heading.js';
import { paragraphs, splitParagraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';

/** What somebody may ask for, or who helps: a few words each, and where to read on. */
export function points(
  title: Text,
  views: readonly PointView[],
  context: TemplateContext,
): TemplateResult | typeof nothing {
  if (!views.length) return nothing;
  return html`${heading(text(title, context), context, 'm')}
    <ul class="points">
      ${views.map(
        (point) =>
          html`<li>
            ${paragraphs(splitParagraphs(point.text), context)}
            ${
              point.link
                ? html`<p>
                    <a href=${point.link.href} rel="noreferrer" referrerpolicy="no-referrer"
                      >${text(point.link.label, context)}</a
                    >
                  </p>`
                : nothing
            }
          </li>`,
      )}
    </ul>`;
}
