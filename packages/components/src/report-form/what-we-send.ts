import { html, nothing, type TemplateResult } from 'lit';
import type { CheckAnswersView, Submission, SummaryRow, Text } from '@frontcounter/schemas';
import type { ThemeData } from '@frontcounter/themes';
import { wireForm } from '../client/wire-form.js';
import { catalogue as cy } from '../messages/generated/cy-what-we-send.js';
import { createMsg, fill } from '../messages/msg.js';
import { heading } from '../parts/heading.js';
import { paragraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { itemTitle } from '../journey/item-title.js';
import { languageNames } from '../shell/load-reader.js';
import { answerLines } from './answer-lines.js';
export { whatWeSendStyles } from '../styles/what-we-send.styles.js';

export interface WhatWeSendView {
  /** What goes out, word for word. */
  readonly submission: Submission;
  /** By which the questions are called. */
  readonly view: CheckAnswersView;
  readonly force: Pick<ThemeData, 'name'>;
  /** The service's title. */
  readonly title: Text;
  /** Where it goes; undefined where the host page sends it in its own way. */
  readonly address: string | undefined;
  /** Files are sent while the person goes on, before the report. */
  readonly filesGoAhead: boolean;
}

/** Its words come along in every language, so that another one does not need the network again. */
const CATALOGUES: Readonly<Record<string, typeof cy>> = { cy };

/** Everything that leaves the device, before it does: in the person's words, and byte for byte. */
export function whatWeSend(view: WhatWeSendView, context: TemplateContext): TemplateResult {
  const msg = createMsg(context.lang, CATALOGUES[context.lang]);
  const { submission } = view;
  const body = wireForm(submission);
  const bytes = context.language.number(new TextEncoder().encode(body).length);
  const json = msg('The report as it goes over the network: JSON, {bytes} bytes', { id: 'what-we-send.json' });
  return html`<div class="disclosure__body">
    ${paragraphs(
      [
        msg('This is the whole report. It leaves your device when you select ‘Send report’, and not before.', {
          id: 'what-we-send.whole',
        }),
        ...(view.filesGoAhead
          ? [
              msg('Files that you have added are already being sent. They are only kept if you send the report.', {
                id: 'what-we-send.files-ahead',
              }),
            ]
          : []),
      ],
      context,
    )}
    ${heading(text(msg('About the report', { id: 'what-we-send.about' }), context), context, 'm')}
    ${list(aboutRows(view, msg, context), context)}
    ${heading(text(msg('Your answers', { id: 'what-we-send.answers' }), context), context, 'm')}
    ${answers(view, context)}
    ${heading(text(msg('What goes with it', { id: 'what-we-send.with' }), context), context, 'm')}
    ${bullets(
      [
        msg(
          'A random number that belongs to this report, so that it is kept once however often it has to be sent. It is not shown here: whoever has it could ask for your access code.',
          { id: 'what-we-send.key' },
        ),
        msg(
          'What every web page tells the server that it asks: the internet address of your connection, which browser you use, the languages that it is set to, and the name of this website.',
          { id: 'what-we-send.browser' },
        ),
      ],
      context,
    )}
    ${heading(text(msg('What is not sent', { id: 'what-we-send.not' }), context), context, 'm')}
    ${bullets(
      [
        msg('Cookies, and anything else by which we could tell that you were here before.', {
          id: 'what-we-send.no-cookies',
        }),
        msg('The address of this page, and which pages you have looked at.', { id: 'what-we-send.no-pages' }),
        msg('Where you are, unless it is among your answers.', { id: 'what-we-send.no-place' }),
        msg('Answers that you have changed or deleted, and those that no longer apply.', {
          id: 'what-we-send.no-earlier',
        }),
      ],
      context,
    )}
    <details class="disclosure__json">
      <summary>${text(fill(json, { bytes }), context)}</summary>
      <pre class="json" dir="ltr" translate="no" .textContent=${body}></pre>
    </details>
  </div>`;
}

interface Row {
  readonly label: Text;
  readonly lines: readonly unknown[];
}

function aboutRows(
  { submission, force, title, address }: WhatWeSendView,
  msg: TemplateContext['msg'],
  { lang }: TemplateContext,
): Row[] {
  const own = force.name[lang];
  const forceName = own ?? force.name.en;
  const id = (value: string): TemplateResult => html`<bdi dir="ltr" translate="no">${value}</bdi>`;
  return [
    {
      label: msg('Sent to', { id: 'what-we-send.to' }),
      lines: [
        address === undefined
          ? msg('Wherever this website sends its reports', { id: 'what-we-send.own-way' })
          : id(address),
      ],
    },
    {
      label: msg('Service, and its version', { id: 'what-we-send.service' }),
      lines: [title, id(`${submission.service.id} ${submission.service.version}`)],
    },
    {
      label: msg('Police force', { id: 'what-we-send.force' }),
      lines: [{ text: forceName, lang: own ? lang : 'en' }, id(submission.force)],
    },
    {
      label: msg('Language that we answer in', { id: 'what-we-send.language' }),
      lines: [
        { text: languageNames[submission.language] ?? submission.language, lang: submission.language },
        id(submission.language),
      ],
    },
    ...(submission.copy
      ? [
          {
            label: msg('Copy by email', { id: 'what-we-send.copy' }),
            lines: [msg('Yes, to the address among your answers', { id: 'what-we-send.copy-yes' }), id('true')],
          },
        ]
      : []),
  ];
}

/** Every answer that is sent, in the order of check answers, with the value as it goes out. */
function answers({ submission, view }: WhatWeSendView, context: TemplateContext): unknown {
  const rowsOf = (rows: readonly SummaryRow[], values: Readonly<Record<string, unknown>>): Row[] =>
    rows
      .filter(({ questionId }) => Object.hasOwn(values, questionId))
      .map(({ questionId, label }) => ({ label, lines: answerLines(values[questionId]) }));
  return view.sections.map(
    ({ rows, lists }) =>
      html`${list(rowsOf(rows, submission.answers), context)}
      ${lists.map(({ pageId, title, items, dates }) => {
        const sent = submission.answers[pageId] as readonly Readonly<Record<string, unknown>>[];
        return html`${heading(text(title, context), context, 's')}
        ${items.map(
          (item, index) =>
            html`<p>${text(itemTitle(index, dates?.[index], context), context)}</p>
              ${list(rowsOf(item, sent[index] ?? {}), context)}`,
        )}`;
      })}`,
  );
}

function list(rows: readonly Row[], context: TemplateContext): TemplateResult | typeof nothing {
  if (!rows.length) return nothing;
  return html`<dl class="summary-list">
    ${rows.map(
      ({ label, lines }) =>
        html`<div class="summary-list__row">
          <dt>${text(label, context)}</dt>
          <dd class="summary-list__value">
            ${lines.map((line) => html`<div>${isText(line) ? text(line, context) : line}</div>`)}
          </dd>
        </div>`,
    )}
  </dl>`;
}

function bullets(sentences: readonly Text[], context: TemplateContext): TemplateResult {
  return html`<ul class="disclosure__list">
    ${sentences.map((sentence) => html`<li>${text(sentence, context)}</li>`)}
  </ul>`;
}

function isText(line: unknown): line is Text {
  return typeof line === 'object' && line !== null && 'text' in line;
}
