import { createWords } from '@frontcounter/schemas';
import { loadLanguage } from '@frontcounter/schemas/languages';
import { newsAddress, type OfficerEntry } from '@frontcounter/schemas/submission';
import type { Database } from '../database/database.js';
import type { Service, Services } from '../definitions/load-definitions.js';
import { forceName } from '../force-name.js';
import { forcePage, type ForcePages } from '../force-pages.js';
import { DeliveryError, type OutboxHandler } from '../outbox/handlers.js';
import { readEntries, type Report } from '../reports/case-store.js';
import { composeEmail, type EmailBlock } from './compose-email.js';
import type { MailSender } from './mail-sender.js';
import { reportCopyWords } from './report-copy-words.js';
import { reportNewsWords } from './report-news-words.js';

interface ReportNewsOptions {
  readonly db: Database;
  readonly services: Services;
  readonly mail: MailSender;
  readonly now: () => Date;
  /** Where forces have the status tracker. */
  readonly pages: ForcePages;
}

/**
 * Tells the person that there is news of their report, and where to read it. Never what an officer wrote, and never the
 * access code: a mailbox is read by others. Of a sensitive or anonymous report it does not even say that it is a report.
 */
export function reportNewsHandler({ db, services, mail, now, pages }: ReportNewsOptions): OutboxHandler<'report-news'> {
  return async ({ id, reportId, attempt, force, payload }, signal) => {
    const report = await db
      .selectFrom('report')
      .selectAll()
      .where('id', '=', reportId ?? '')
      .executeTakeFirst();
    const service = report && services.get(report.service_id);
    // Its definition was taken away since.
    if (!report || !service) throw new DeliveryError('no-definition', { permanent: true });
    const history = await readEntries(db, report.id);
    const to = newsAddress(service.definition, report.answers as Readonly<Record<string, unknown>>, history);
    // The person has corrected how to reach them since it was written.
    if (to === undefined) return;
    const news = history.filter((entry) => entry.from === 'police' && Number(entry.id) >= Number(payload.entry));
    const email = await composeReportNews(service, report, news, pages);
    await mail.send({ id, channel: 'email', to, isRepeat: attempt > 1, ...email }, signal);
    await db
      .insertInto('audit')
      .values({ at: now(), force, report_id: report.id, operation: 'disclosure', actor: 'service' })
      .execute();
  };
}

async function composeReportNews(
  { definition, overlays }: Service,
  report: Report,
  news: readonly OfficerEntry[],
  pages: ForcePages,
): Promise<{ language: string; subject: string; text: string; html: string }> {
  const tag = Object.hasOwn(reportNewsWords, report.language) ? report.language : 'en';
  const words = reportNewsWords[tag] ?? reportNewsWords['en']!;
  const frame = reportCopyWords[tag] ?? reportCopyWords['en']!;
  const language = await loadLanguage(tag);
  const { dir } = language;
  const page = forcePage(pages, report.force, tag);
  const say = (...texts: readonly string[]): EmailBlock[] => texts.map((text) => ({ kind: 'paragraph', text }));
  const link = (label: string): EmailBlock[] => (page === undefined ? [] : [{ kind: 'link', href: page, label }]);

  if (definition.safety !== 'standard') {
    const { neutral } = words;
    const blocks = [...say(neutral.told, neutral.open), ...link(neutral.link), ...say(neutral.care, frame.noReply)];
    return { language: tag, ...composeEmail({ language: tag, dir, subject: neutral.subject, blocks }) };
  }

  const title = createWords('en', tag, overlays[tag]).text('title', definition.title).text;
  const blocks: EmailBlock[] = [
    ...say(words.told(forceName(report.force, tag), language.dateTime(report.received_at).text)),
    {
      kind: 'rows',
      rows: [
        { key: frame.reference, value: report.reference },
        { key: frame.service, value: title },
      ],
    },
    ...(news.some(({ kind }) => kind === 'stage') ? say(words.moved) : []),
    ...(news.some(({ text }) => text) ? say(words.wrote) : []),
    ...(news.some(({ kind }) => kind === 'question') ? say(words.asked) : []),
    ...say(words.open),
    ...link(words.link),
    ...say(words.noCode, frame.notYou, frame.noReply),
  ];
  return { language: tag, ...composeEmail({ language: tag, dir, subject: words.subject(report.reference), blocks }) };
}
