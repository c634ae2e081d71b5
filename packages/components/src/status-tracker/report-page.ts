import { html, nothing, type TemplateResult } from 'lit';
import {
  londonDate,
  type Action,
  type Entry,
  type ReportStatus,
  type Text,
  type Words,
} from '@frontcounter/schemas/engine';
import { stageView, type TrackerDefinition } from '@frontcounter/schemas/trackers';
import type { ThemeData } from '@frontcounter/themes';
import type { ReportLine } from '../client/report-client.js';
import type { Msg } from '../messages/msg.js';
import { button } from '../parts/button.js';
import { heading } from '../parts/heading.js';
import { quotable } from '../parts/panel.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { openQuestions } from './entry-words.js';
import { historyList } from './history-list.js';
import { points } from './points.js';
import { reportFiles } from './report-files.js';
import { stageList } from './stage-list.js';
import { stageNow } from './stage-now.js';

/** What the person can say or do, apart from answering: that stands at the question. */
export type OwnAction = Exclude<Action, 'answer'>;

export interface ReportPageView {
  readonly report: ReportStatus;
  readonly tracker: TrackerDefinition;
  readonly words: Words;
  readonly line: ReportLine;
  readonly news: ReadonlySet<Entry['id']>;
  readonly force: Pick<ThemeData, 'name' | 'website'>;
  readonly now: Date;
  /** What was just done, or why it was not. */
  readonly notice?: unknown;
  /** Files that were added and are still being sent. */
  readonly sending?: unknown;
  readonly onAct: (action: OwnAction) => void;
  readonly onAnswer: (question: Entry) => void;
  readonly onPrint: () => void;
  readonly onFinish: () => void;
}

/** A report that is open: where it stands, what was said, and what the person can do now. */
export function reportPage(view: ReportPageView, context: TemplateContext): TemplateResult {
  const { report, tracker, words, onAnswer } = view;
  const { msg } = context;
  const isCareful = report.safety !== 'standard';
  const stage = stageView(tracker, report, words, londonDate(view.now));
  const [question] = report.can.includes('answer') ? openQuestions(report) : [];
  const title = isCareful ? msg('Your report', { id: 'tracker.title' }) : words.text('title', tracker.title);
  return html`${view.notice ?? nothing} ${view.sending ?? nothing}
    <p class="on-paper">${forceName(view, context)}</p>
    ${heading(text(title, context), context)} ${facts(view, isCareful, context)} ${lineSign(view.line, context)}
    ${stageList(report, tracker, words, stageNow(stage, question && toAnswer(question, onAnswer, context), context), context)}
    ${actions(view, context)}
    ${heading(text(msg('What has happened', { id: 'tracker.history' }), context), context, 'm')}
    ${historyList(view, context)} ${reportFiles(report.files, context)}
    ${points(msg('What you can ask for', { id: 'tracker.rights' }), stage?.rights ?? [], context)}
    ${points(msg('Who can help', { id: 'tracker.support' }), stage?.support ?? [], context)}
    <div class="finish">
      <div class="buttons">
        ${button({ label: msg('Finish looking', { id: 'tracker.finish' }), secondary: true, onClick: view.onFinish }, context)}
        ${
          // Paper is found by others, and so is the list of what was printed.
          isCareful
            ? nothing
            : button({ label: msg('Print', { id: 'print' }), secondary: true, onClick: view.onPrint }, context)
        }
      </div>
      <p class="hint">
        ${text(
          msg('When you finish, this page forgets your access code, and nobody else can see your report here.', {
            id: 'tracker.finish.why',
          }),
          context,
        )}
      </p>
    </div>`;
}

function forceName({ force }: ReportPageView, context: TemplateContext): TemplateResult {
  const own = force.name[context.lang];
  const name = own ? { text: own, lang: context.lang } : { text: force.name.en, lang: 'en' };
  return html`${text(name, context)}<br />${force.website ?? nothing}`;
}

function facts({ report }: ReportPageView, isCareful: boolean, context: TemplateContext): TemplateResult {
  const { msg, language } = context;
  const rows: readonly (readonly [Text, unknown])[] = [
    [msg('Reference number', { id: 'tracker.sign-in.reference' }), quotable(report.reference)],
    ...(isCareful
      ? []
      : ([
          [
            msg('What you sent', { id: 'tracker.service' }),
            text({ text: report.service.title, lang: report.language }, context),
          ],
        ] as const)),
    [msg('Received', { id: 'tracker.received' }), text(language.dateTime(new Date(report.receivedAt)), context)],
  ];
  return html`<dl class="facts">
    ${rows.map(
      ([label, value]) =>
        html`<div>
          <dt>${text(label, context)}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** A sign and no alarm: whoever reads an old message has lost nothing. */
function lineSign(line: ReportLine, context: TemplateContext): TemplateResult {
  return html`<p class="line line--${line}">${text(lineWords(line, context.msg), context)}</p>`;
}

function lineWords(line: ReportLine, msg: Msg): Text {
  switch (line) {
    case 'live':
      return msg('News appears here by itself.', { id: 'tracker.line.live' });
    case 'slow':
      return msg('News appears here by itself, within a minute.', { id: 'tracker.line.slow' });
    case 'lost':
      return msg('No connection at the moment. We keep trying. There may be news that you do not see yet.', {
        id: 'tracker.line.lost',
      });
  }
}

function toAnswer(question: Entry, onAnswer: (question: Entry) => void, context: TemplateContext): TemplateResult {
  const { msg } = context;
  return html`<div class="inset stage__asked">
    <p>${text(msg('We have asked you something.', { id: 'tracker.asked' }), context)}</p>
    ${button({ label: msg('Read and answer', { id: 'tracker.asked.answer' }), onClick: () => onAnswer(question) }, context)}
  </div>`;
}

const ACTION_ORDER: readonly OwnAction[] = ['ask', 'add-information', 'add-file', 'correct-contact', 'withdraw'];

function actions({ report, onAct }: ReportPageView, context: TemplateContext): TemplateResult | typeof nothing {
  const { msg } = context;
  const possible = ACTION_ORDER.filter((action) => report.can.includes(action));
  if (!possible.length) return nothing;
  return html`${heading(text(msg('What you can do', { id: 'tracker.can' }), context), context, 'm')}
    <div class="buttons can">
      ${possible.map((action) =>
        button({ label: actionWords(action, msg), secondary: true, onClick: () => onAct(action) }, context),
      )}
    </div>`;
}

export function actionWords(action: OwnAction, msg: Msg): Text {
  switch (action) {
    case 'ask':
      return msg('Ask a question', { id: 'tracker.ask' });
    case 'add-information':
      return msg('Add information', { id: 'tracker.add-information' });
    case 'add-file':
      return msg('Add a file', { id: 'tracker.add-file' });
    case 'correct-contact':
      return msg('Correct your contact details', { id: 'tracker.correct-contact' });
    case 'withdraw':
      return msg('Take your report back', { id: 'tracker.withdraw' });
  }
}
