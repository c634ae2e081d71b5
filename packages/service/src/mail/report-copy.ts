import { copyAddress, createWords, type Reader, type SummaryRow } from '@frontcounter/schemas';
import { loadLanguage } from '@frontcounter/schemas/languages';
import type { Database } from '../database/database.js';
import type { Service, Services } from '../definitions/load-definitions.js';
import { DeliveryError, type OutboxHandler } from '../outbox/handlers.js';
import { answersInWords } from '../submissions/answers-in-words.js';
import { composeEmail, type EmailBlock, type EmailRow } from './compose-email.js';
import type { MailSender } from './mail-sender.js';
import { reportCopyWords } from './report-copy-words.js';

interface ReportCopyOptions {
  readonly db: Database;
  readonly services: Services;
  readonly mail: MailSender;
  readonly now: () => Date;
}

interface StoredReport {
  readonly id: string;
  readonly reference: string;
  readonly language: string;
  readonly answers: object;
  readonly received_at: Date;
}

/**
 * Sends who asked for it a copy of their report: when, what was answered, what happens next, in their language. Never
 * the access code: a mailbox is read by others, and the code opens the report.
 */
export function reportCopyHandler({ db, services, mail, now }: ReportCopyOptions): OutboxHandler<'report-copy'> {
  return async ({ id, reportId, attempt, force }, signal) => {
    const report = await db
      .selectFrom('report')
      .select(['id', 'reference', 'service_id', 'language', 'answers', 'received_at'])
      .where('id', '=', reportId ?? '')
      .executeTakeFirst();
    const service = report && services.get(report.service_id);
    // Its definition was taken away since.
    if (!report || !service) throw new DeliveryError('no-definition', { permanent: true });
    const to = copyAddress(service.definition, report.answers as Readonly<Record<string, unknown>>);
    if (to === undefined) throw new DeliveryError('no-address', { permanent: true });
    const email = await composeReportCopy(service, report);
    await mail.send({ id, channel: 'email', to, isRepeat: attempt > 1, ...email }, signal);
    await db
      .insertInto('audit')
      .values({ at: now(), force, report_id: report.id, operation: 'disclosure', actor: 'reporter' })
      .execute();
  };
}

/** The message, from the report as it is stored and the definition as it is now. */
async function composeReportCopy(
  { definition, overlays }: Service,
  report: StoredReport,
): Promise<{ language: string; subject: string; text: string; html: string }> {
  const tag = Object.hasOwn(reportCopyWords, report.language) ? report.language : 'en';
  const words = reportCopyWords[tag] ?? reportCopyWords['en']!;
  const language = await loadLanguage(tag);
  const reader: Reader = { language, words: createWords('en', tag, overlays[tag]) };
  const sections = answersInWords(definition, report, reader);
  const blocks: EmailBlock[] = [
    { kind: 'paragraph', text: words.asked(language.dateTime(report.received_at).text) },
    {
      kind: 'rows',
      rows: [
        { key: words.reference, value: report.reference },
        { key: words.service, value: reader.words.text('title', definition.title).text },
      ],
    },
    ...sections.flatMap(({ title, rows, lists }): EmailBlock[] => [
      { kind: 'heading', text: title.text },
      ...rowsOf(rows),
      ...lists.flatMap((list): EmailBlock[] => [
        { kind: 'heading', text: list.title.text },
        ...list.items.flatMap((item, index): EmailBlock[] => [
          { kind: 'paragraph', text: list.dates?.[index]?.text ?? String(index + 1) },
          ...rowsOf(item),
        ]),
      ]),
    ]),
    { kind: 'heading', text: words.next },
    { kind: 'paragraph', text: reader.words.text('confirmation.next', definition.confirmation.next).text },
    { kind: 'paragraph', text: words.noCode },
    { kind: 'paragraph', text: words.notYou },
    { kind: 'paragraph', text: words.noReply },
  ];
  return {
    language: tag,
    ...composeEmail({ language: tag, dir: language.dir, subject: words.subject(report.reference), blocks }),
  };
}

/** What was answered; nothing of what was left. */
function rowsOf(rows: readonly SummaryRow[]): EmailBlock[] {
  const answered = rows
    .filter(({ value }) => value.length > 0)
    .map(({ label, value }): EmailRow => ({
      key: label.text,
      value: value.map(({ text }) => unlinked(text)).join('\n'),
    }));
  return answered.length > 0 ? [{ kind: 'rows', rows: answered }] : [];
}

/**
 * What somebody typed, so that no mail program makes a link of it: an address that is not theirs would otherwise get
 * mail from the police with a link of the sender's choice. An invisible space breaks it, and changes nothing to read.
 */
function unlinked(text: string): string {
  return text.replaceAll(/(?<=\S)([.:/@])(?=\S)/g, '$1\u200B').replaceAll('](', ']\u200B(');
}
