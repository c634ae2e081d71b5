import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOON } from '../testing/service-fixture.js';
import { createMailSender } from './create-mail-sender.js';
import { DemoMailbox } from './demo-mailbox.js';
import type { MailSettings } from './mail-settings.js';

const smtp = { by: 'smtp', url: 'smtp://127.0.0.1:1', from: 'no-reply@sussex.police.example' } as const;
const notify = { url: 'https://notify.example', key: 'key' };

test('says which messages leave: text messages by the demonstration, or by Notify with a template of theirs', () => {
  const carried = (settings: MailSettings): readonly boolean[] => {
    const sender = createMailSender(settings, new DemoMailbox(() => NOON));
    const carries = (['email', 'text'] as const).map((channel) => sender.carries?.(channel) ?? true);
    sender.close?.();
    return carries;
  };
  assert.deepEqual(carried({ email: smtp }), [true, false]);
  assert.deepEqual(carried({ email: smtp, notify: { ...notify, textTemplate: 'text' } }), [true, true]);
  assert.deepEqual(carried({ email: { by: 'notify' }, notify: { ...notify, emailTemplate: 'email' } }), [true, false]);
  assert.deepEqual(carried({ email: { by: 'demo' } }), [true, true]);
});
