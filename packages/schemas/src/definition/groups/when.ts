import type { QuestionGroup } from './group.js';

/** When it happened, as well as the person remembers it. */
export const when: QuestionGroup = {
  id: 'when',
  pages: [
    {
      id: 'when',
      title: 'When it happened',
      questions: [
        {
          id: 'when-date',
          type: 'date-input',
          label: 'What date did it happen?',
          hint: 'For example, 27 3 2026. If you only know the month or the year, give that.',
          allow: ['approximate', 'interval', 'unknown'],
          rules: { notAfter: 'today' },
          errors: {
            required: 'Enter the date when it happened, or select that you do not know',
            incomplete: 'The date when it happened must include a year',
            real: 'The date when it happened must be a real date',
            order: 'The last date must be the same as the first date, or later',
            notAfter: 'The date when it happened must be today or in the past',
          },
        },
        {
          id: 'when-time',
          type: 'time-input',
          label: 'What time did it happen?',
          hint: 'For example, 2:30pm.',
          allow: ['approximate', 'between', 'ongoing', 'unknown'],
          errors: {
            required: 'Enter the time when it happened, or select that you do not know',
            real: 'Enter a time, like 2:30pm or 14:30',
            half: 'Say whether it was am or pm, or use the 24-hour clock',
            incomplete: 'Enter both times',
          },
        },
      ],
    },
  ],
  words: {
    cy: {
      'pages.when.title': 'Pryd y digwyddodd',
      'questions.when-date.label': 'Ar ba ddyddiad y digwyddodd?',
      'questions.when-date.hint':
        'Er enghraifft, 27 3 2026. Os mai dim ond y mis neu’r flwyddyn rydych yn ei gwybod, rhowch hynny.',
      'questions.when-date.errors.required': 'Nodwch y dyddiad pan ddigwyddodd, neu dewiswch nad ydych yn gwybod',
      'questions.when-date.errors.incomplete': 'Rhaid i’r dyddiad pan ddigwyddodd gynnwys blwyddyn',
      'questions.when-date.errors.real': 'Rhaid i’r dyddiad pan ddigwyddodd fod yn ddyddiad go iawn',
      'questions.when-date.errors.order': 'Rhaid i’r dyddiad olaf fod yr un fath â’r dyddiad cyntaf, neu’n hwyrach',
      'questions.when-date.errors.notAfter':
        'Rhaid i’r dyddiad pan ddigwyddodd fod yn ddyddiad heddiw neu yn y gorffennol',
      'questions.when-time.label': 'Faint o’r gloch y digwyddodd?',
      'questions.when-time.hint': 'Er enghraifft, 2:30pm.',
      'questions.when-time.errors.required': 'Nodwch yr amser pan ddigwyddodd, neu dewiswch nad ydych yn gwybod',
      'questions.when-time.errors.real': 'Nodwch amser, fel 2:30pm neu 14:30',
      'questions.when-time.errors.half': 'Dywedwch ai am neu pm oedd hi, neu defnyddiwch y cloc 24 awr',
      'questions.when-time.errors.incomplete': 'Nodwch y ddau amser',
    },
  },
};
