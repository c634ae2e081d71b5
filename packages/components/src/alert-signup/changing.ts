import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Text } from '@frontcounter/schemas';
import { linkButton } from '../parts/button.js';
import { inset } from '../parts/inset.js';
import { paragraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';
import { alertsMsg } from '../questions/alerts-words.js';

/** Above every page while somebody answers anew: that nothing has changed yet, and the way back. */
export function changingNotice(onKeep: () => void, context: TemplateContext): TemplateResult {
  const msg = alertsMsg(context);
  return inset(
    html`${paragraphs(
        [msg('You are changing your alerts. Nothing changes before you save your choices.', { id: 'alerts.changing' })],
        context,
      )}
      <p>${linkButton(msg('Keep everything as it was', { id: 'alerts.changing.keep' }), onKeep, context)}</p>`,
  );
}

/** Something is asked of the service. */
export function saving(isSlow: boolean, context: TemplateContext): Text {
  const msg = alertsMsg(context);
  return isSlow
    ? msg('Still trying. Keep this page open.', { id: 'alerts.saving.slow' })
    : msg('One moment…', { id: 'alerts.saving' });
}
