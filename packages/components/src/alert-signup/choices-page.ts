import { html, nothing, type TemplateResult } from 'lit';
import type { CheckAnswersView, Text } from '@frontcounter/schemas';
import type { SubscriptionNews, SubscriptionView } from '../controllers/subscription-controller.js';
import { button, linkButton } from '../parts/button.js';
import { heading } from '../parts/heading.js';
import { notification } from '../parts/notification.js';
import { panel } from '../parts/panel.js';
import { paragraphs } from '../parts/paragraphs.js';
import { progress } from '../parts/progress.js';
import { summaryList } from '../parts/summary-list.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { alertsMsg } from '../questions/alerts-words.js';
import { saving } from './changing.js';
import { choiceFault } from './choice-fault.js';

export interface ChoicesPageView extends Pick<
  SubscriptionView,
  'subscription' | 'news' | 'fault' | 'isBusy' | 'isSlow'
> {
  /** What was chosen, as check answers groups it; undefined when it cannot be shown here. */
  readonly sections: CheckAnswersView['sections'] | undefined;
  readonly onRead: () => void;
  readonly onChange: () => void;
  readonly onPause: (paused: boolean) => void;
  readonly onLeave: () => void;
}

/** What somebody gets alerts of, and what they can do about it. */
export function choicesPage(view: ChoicesPageView, context: TemplateContext): TemplateResult {
  const { subscription, news, fault, isBusy, isSlow, onRead, onPause } = view;
  const msg = alertsMsg(context);
  const busy = isBusy ? progress(saving(isSlow === true, context), context) : nothing;
  const title = heading(text(msg('Your alerts', { id: 'alerts.choices' }), context), context);
  if (!subscription) return html`${fault ? choiceFault(fault, onRead, context) : nothing} ${title} ${busy}`;
  const isPaused = subscription.pausedAt !== undefined;
  return html`${fault ? choiceFault(fault, () => onPause(!isPaused), context) : nothing} ${newsNotice(news, context)}
  ${
    news === 'confirmed'
      ? panel(
          msg('You are signed up', { id: 'alerts.confirmed' }),
          paragraphs(
            [
              msg('Alerts begin now. Each has a link to this page, where you can change them or leave.', {
                id: 'alerts.confirmed.next',
              }),
            ],
            context,
          ),
          context,
        )
      : title
  }
  ${isPaused && news !== 'paused' ? paragraphs([pausedWords(context)], context) : nothing} ${chosen(view, context)}
  ${busy} ${actions(view, isPaused, context)}`;
}

function pausedWords(context: TemplateContext): Text {
  return alertsMsg(context)('Your alerts are paused. We send you nothing until you start them again.', {
    id: 'alerts.choices.paused',
  });
}

function newsNotice(news: SubscriptionNews | undefined, context: TemplateContext): TemplateResult | typeof nothing {
  const msg = alertsMsg(context);
  const counts = msg('What you see here counts from now on.', { id: 'alerts.counts' });
  switch (news) {
    case 'changed':
      return notice(msg('Your choices are saved', { id: 'alerts.changed' }), [counts], context);
    case 'paused':
      return notice(msg('Paused', { id: 'alerts.paused' }), [pausedWords(context)], context);
    case 'resumed':
      return notice(msg('Your alerts have started again', { id: 'alerts.resumed' }), [counts], context);
    case 'waits':
      return notice(
        msg('One more step: confirm the new address', { id: 'alerts.waits' }),
        [
          msg(
            'We are sending a message there with a link. Open it within 2 days and confirm. Until then everything stays as you see it here.',
            { id: 'alerts.waits.next' },
          ),
        ],
        context,
      );
    default:
      return nothing;
  }
}

function notice(title: Text, says: readonly Text[], context: TemplateContext): TemplateResult {
  return notification({ title, content: paragraphs(says, context) }, context);
}

function chosen({ sections }: ChoicesPageView, context: TemplateContext): unknown {
  return sections?.map(
    ({ title, rows }) =>
      html`${heading(text(title, context), context, 'm')}
      ${summaryList(
        rows.map(({ label, value }) => ({ label, value })),
        context,
      )}`,
  );
}

function actions(
  { sections, isBusy, onChange, onPause, onLeave }: ChoicesPageView,
  isPaused: boolean,
  context: TemplateContext,
): TemplateResult {
  const msg = alertsMsg(context);
  const busy = isBusy === true;
  return html`<div class="buttons">
    ${
      sections
        ? button(
            { label: msg('Change my choices', { id: 'alerts.change' }), busy, onClick: () => busy || onChange() },
            context,
          )
        : nothing
    }
    ${button(
      {
        label: isPaused ? msg('Start again', { id: 'alerts.resume' }) : msg('Pause', { id: 'alerts.pause' }),
        secondary: true,
        busy,
        onClick: () => onPause(!isPaused),
      },
      context,
    )}
    ${linkButton(msg('Stop the alerts and delete my details', { id: 'alerts.leave' }), onLeave, context)}
  </div>`;
}
