import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeEmail } from './compose-email.js';

test('text and HTML say the same, and what somebody typed is text in both', () => {
  const { text, html } = composeEmail({
    language: 'ur',
    dir: 'rtl',
    subject: 'A & B',
    blocks: [
      { kind: 'heading', text: 'Answers' },
      { kind: 'paragraph', text: 'Thank you.' },
      { kind: 'rows', rows: [{ key: 'What happened?', value: '<script>alert(1)</script>\n"two" lines' }] },
      { kind: 'link', href: 'https://counter.example/?a=1&b=2', label: 'Follow' },
    ],
  });
  assert.equal(
    text,
    'Answers\n-------\n\nThank you.\n\nWhat happened?\n  <script>alert(1)</script>\n  "two" lines\n\nFollow\nhttps://counter.example/?a=1&b=2\n',
  );
  assert.match(html, /<html lang="ur" dir="rtl">/);
  assert.match(html, /<title>A &amp; B<\/title>/);
  assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;<br>&quot;two&quot; lines/);
  assert.match(html, /href="https:\/\/counter\.example\/\?a=1&amp;b=2"/);
  assert.doesNotMatch(html, /<script|<img|src=/);
});
