import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Entry, ReportStatus, Text, Words } from '@frontcounter/schemas';
import type { TrackerDefinition } from '@frontcounter/schemas/trackers';
import { button } from '../parts/button.js';
import { heading } from '../parts/heading.js';
import { paragraphs, splitParagraphs } from '../parts/paragraphs.js';
import type { TemplateContext } from '../parts/template-context.js';
import { text } from '../parts/text.js';
import { fileStates } from './report-files.js';
import { entryTitle, openQuestions, writtenText } from './entry-words.js';

export interface HistoryView {
  readonly report: ReportStatus;
  readonly tracker: TrackerDefinition;
  readonly words: Words;
  /** Ids of entries that came while the person was looking. */
  readonly news: ReadonlySet<Entry['id']>;
  readonly onAnswer: (question: Entry) => void;
}

/** What was said and done, newest first, each with who did it, when, and their own words. */
export function historyList(view: HistoryView, context: TemplateContext): TemplateResult {
  const { report } = view;
  const unanswered = report.can.includes('answer') ? openQuestions(report) : [];
  return html`<ol class="history" reversed>
    ${repeat(
      [...report.history].reverse(),
      ({ id }) => id,
      (entry) =>
        html`<li class="entry entry--${entry.from}" data-entry=${entry.id}>
          ${head(entry, view, context)} ${asked(entry, view, context)}
          ${
            entry.text === undefined
              ? nothing
              : html`<div class="entry__text">${paragraphs(splitParagraphs(writtenText(entry, report)), context)}</div>`
          }
          ${entry.kind === 'file' ? added(entry, report, context) : nothing}
          ${unanswered.includes(entry) ? answerButton(entry, view, context) : nothing}
        </li>`,
    )}
  </ol>`;
}

function head(entry: Entry, { tracker, words, news }: HistoryView, context: TemplateContext): TemplateResult {
  const { msg, language } = context;
  return html`${
      news.has(entry.id)
        ? html`<p class="entry__new">${text(msg('New', { id: 'tracker.entry.new' }), context)}</p>`
        : nothing
    }
    ${heading(text(entryTitle(entry, tracker, words, msg), context), context, 's')}
    <p class="entry__when">
      <time datetime=${entry.at}>${text(language.dateTime(new Date(entry.at)), context)}</time>
    </p>`;
}

/** The question that an entry answers: newest first, the two stand far apart. */
function asked(
  { answersEntry }: Entry,
  { report }: HistoryView,
  context: TemplateContext,
): TemplateResult | typeof nothing {
  const question = answersEntry && report.history.find(({ id }) => id === answersEntry);
  if (!question || question.text === undefined) return nothing;
  const label: Text =
    question.from === 'police'
      ? context.msg('The question was:', { id: 'tracker.entry.asked.police' })
      : context.msg('Your question was:', { id: 'tracker.entry.asked.person' });
  return html`<blockquote class="entry__asked">
    <p>${text(label, context)}</p>
    ${paragraphs(splitParagraphs(writtenText(question, report)), context)}
  </blockquote>`;
}

/** The files that came with an entry. */
function added({ id }: Entry, { files }: ReportStatus, context: TemplateContext): TemplateResult | typeof nothing {
  const own = files.filter(({ entry }) => entry === id);
  return own.length ? fileStates(own, context) : nothing;
}

function answerButton(entry: Entry, { onAnswer }: HistoryView, context: TemplateContext): TemplateResult {
  return button(
    {
      label: context.msg('Answer this question', { id: 'tracker.answer' }),
      secondary: true,
      onClick: () => onAnswer(entry),
    },
    context,
  );
}
