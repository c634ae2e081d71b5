/** What a copy says besides the report itself. Draft Welsh, for a translator to confirm. */
export interface ReportCopyWords {
  readonly subject: (reference: string) => string;
  readonly asked: (received: string) => string;
  readonly reference: string;
  readonly service: string;
  readonly next: string;
  readonly noCode: string;
  readonly notYou: string;
  readonly noReply: string;
}

const english: ReportCopyWords = {
  subject: (reference) => `A copy of your report ${reference}`,
  asked: (received) => `You asked for a copy of the report that you sent to the police on ${received}.`,
  reference: 'Reference number',
  service: 'What it is about',
  next: 'What happens next',
  noCode:
    'Your access code is not in this email, because anyone who can read your email could then open your report. It was shown when you sent the report.',
  notYou: 'If you did not send this report, somebody gave your address by mistake. Call 101 to tell us.',
  noReply: 'Nobody reads replies to this email. In an emergency call 999.',
};

const welsh: ReportCopyWords = {
  subject: (reference) => `Copi o’ch adroddiad ${reference}`,
  asked: (received) => `Gwnaethoch ofyn am gopi o’r adroddiad a anfonoch at yr heddlu ar ${received}.`,
  reference: 'Cyfeirnod',
  service: 'Am beth mae',
  next: 'Beth sy’n digwydd nesaf',
  noCode:
    'Nid yw eich cod mynediad yn yr e-bost hwn, oherwydd gallai unrhyw un sy’n gallu darllen eich e-bost agor eich adroddiad wedyn. Cafodd ei ddangos pan anfonoch yr adroddiad.',
  notYou:
    'Os nad chi anfonodd yr adroddiad hwn, rhoddodd rhywun eich cyfeiriad ar gam. Ffoniwch 101 i roi gwybod i ni.',
  noReply: 'Does neb yn darllen atebion i’r e-bost hwn. Mewn argyfwng, ffoniwch 999.',
};

/** By language tag. Whatever else a report was answered in, its copy is in English around the answers. */
export const reportCopyWords: Readonly<Record<string, ReportCopyWords>> = { en: english, cy: welsh };
