import type { TemplateResult } from 'lit';
import type { Text } from '@frontcounter/schemas';
import type { RequestFault } from '../controllers/request-fault.js';
import { fill } from '../messages/msg.js';
import { notification } from '../parts/notification.js';
import { paragraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';

/** Why a report did not open, and what the person can do. One answer for all that may be wrong with the two boxes. */
export function openFault(fault: RequestFault, context: TemplateContext): TemplateResult {
  const { msg } = context;
  return notice(
    msg('We could not open your report', { id: 'tracker.fault.open' }),
    openAdvice(fault, context),
    context,
  );
}

/** Why something that the person said was not taken. Their words are still in the box. */
export function sayFault(fault: RequestFault, context: TemplateContext): TemplateResult {
  const { msg } = context;
  return notice(msg('It was not sent', { id: 'tracker.fault.say' }), sayAdvice(fault, context), context);
}

/** The code opened the report before, and does so no longer. */
export function shutNotice(context: TemplateContext): TemplateResult {
  const { msg } = context;
  return notice(
    msg('Your report was closed on this page', { id: 'tracker.fault.shut' }),
    msg('The access code does not open it any more. Try again, or call 101.', { id: 'tracker.fault.shut.what' }),
    context,
  );
}

function notice(title: Text, advice: Text, context: TemplateContext): TemplateResult {
  return notification({ title, tone: 'error', content: paragraphs([advice], context) }, context);
}

function openAdvice(fault: RequestFault, context: TemplateContext): Text {
  const { msg } = context;
  if (fault.reason === 'unauthorised' || fault.reason === 'not-found') {
    return msg('Check the reference number and the access code, then try again. Both must be of the same report.', {
      id: 'tracker.fault.unauthorised',
    });
  }
  return commonAdvice(fault, context);
}

function sayAdvice(fault: RequestFault, context: TemplateContext): Text {
  const { msg } = context;
  if (fault.reason === 'not-possible-now') {
    return msg('Your report has moved on since you began to write, and this cannot be done any more.', {
      id: 'tracker.fault.not-possible-now',
    });
  }
  if (fault.reason === 'unreachable') {
    return msg('We did not get an answer. It is safe to try again: we keep what you sent once only.', {
      id: 'tracker.fault.say.unreachable',
    });
  }
  return commonAdvice(fault, context);
}

function commonAdvice({ reason, retryAfter }: RequestFault, context: TemplateContext): Text {
  const { msg } = context;
  switch (reason) {
    case 'too-many-requests':
      return waitWords(retryAfter, context);
    case 'offline':
      return msg('You seem to be offline. Connect to the internet, then try again.', { id: 'send-failed.offline' });
    case 'origin-not-allowed':
      return msg('This page cannot show reports. Call 101 to ask about yours.', { id: 'tracker.fault.not-allowed' });
    case 'unreachable':
      return msg('We did not get an answer. Try again in a minute, or call 101 to ask about your report.', {
        id: 'tracker.fault.unreachable',
      });
    default:
      return msg('The service is not working at the moment. Try again later, or call 101.', {
        id: 'send-failed.unavailable',
      });
  }
}

/** How long to wait, in whole minutes: nobody counts seconds. */
function waitWords(retryAfter: number, { msg, language }: TemplateContext): Text {
  const minutes = Math.max(1, Math.ceil(retryAfter / 60_000));
  return fill(
    {
      zero: msg('You have tried too often. Wait {count} minutes, then try again.', { id: 'tracker.wait.zero' }),
      one: msg('You have tried too often. Wait {count} minute, then try again.', { id: 'tracker.wait.one' }),
      two: msg('You have tried too often. Wait {count} minutes, then try again.', { id: 'tracker.wait.two' }),
      few: msg('You have tried too often. Wait {count} minutes, then try again.', { id: 'tracker.wait.few' }),
      many: msg('You have tried too often. Wait {count} minutes, then try again.', { id: 'tracker.wait.many' }),
      other: msg('You have tried too often. Wait {count} minutes, then try again.', { id: 'tracker.wait.other' }),
    }[language.plural(minutes)],
    { count: language.number(minutes) },
  );
}
