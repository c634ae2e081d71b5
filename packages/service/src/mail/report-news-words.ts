/** What a message about news of a report says. Draft Welsh, for a translator to confirm. */
export interface ReportNewsWords {
  readonly subject: (reference: string) => string;
  readonly told: (force: string, received: string) => string;
  readonly moved: string;
  readonly wrote: string;
  readonly asked: string;
  readonly open: string;
  readonly link: string;
  readonly noCode: string;
  /** For who asked for care: nothing that tells others what it is about. */
  readonly neutral: {
    readonly subject: string;
    readonly told: string;
    readonly open: string;
    readonly link: string;
    readonly care: string;
  };
}

const english: ReportNewsWords = {
  subject: (reference) => `News about your report ${reference}`,
  told: (force, received) => `There is news about the report that you sent to ${force} on ${received}.`,
  moved: 'Your report has moved on.',
  wrote: 'We have written to you. What we wrote is not in this email, because others might read it.',
  asked: 'We have a question for you.',
  open: 'Open your report on our website with your reference number and your access code.',
  link: 'Follow your report',
  noCode: 'Your access code is not in this email. It was shown when you sent the report.',
  neutral: {
    subject: 'There is news for you',
    told: 'There is news about something that you contacted us about.',
    open: 'Open it on our website, where you follow it, with the reference number and access code that you were given.',
    link: 'Open our website',
    care: 'For your safety this email says no more. You can delete it: nothing in it is needed.',
  },
};

const welsh: ReportNewsWords = {
  subject: (reference) => `Newyddion am eich adroddiad ${reference}`,
  told: (force, received) => `Mae newyddion am yr adroddiad a anfonoch at ${force} ar ${received}.`,
  moved: 'Mae eich adroddiad wedi symud ymlaen.',
  wrote:
    'Rydym wedi ysgrifennu atoch. Nid yw’r hyn a ysgrifennwyd gennym yn yr e-bost hwn, oherwydd gallai eraill ei ddarllen.',
  asked: 'Mae gennym gwestiwn i chi.',
  open: 'Agorwch eich adroddiad ar ein gwefan gyda’ch cyfeirnod a’ch cod mynediad.',
  link: 'Dilyn eich adroddiad',
  noCode: 'Nid yw eich cod mynediad yn yr e-bost hwn. Cafodd ei ddangos pan anfonoch yr adroddiad.',
  neutral: {
    subject: 'Mae newyddion i chi',
    told: 'Mae newyddion am rywbeth y gwnaethoch gysylltu â ni yn ei gylch.',
    open: 'Agorwch ef ar ein gwefan, lle rydych yn ei ddilyn, gyda’r cyfeirnod a’r cod mynediad a roddwyd i chi.',
    link: 'Agor ein gwefan',
    care: 'Er eich diogelwch nid yw’r e-bost hwn yn dweud mwy. Gallwch ei ddileu: nid oes angen dim sydd ynddo.',
  },
};

/** By language tag. Whatever else a report was answered in, its news is in English. */
export const reportNewsWords: Readonly<Record<string, ReportNewsWords>> = { en: english, cy: welsh };
