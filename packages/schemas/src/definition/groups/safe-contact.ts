import type { QuestionGroup } from './group.js';

/**
 * How and when the person may be reached without danger, and what we may say. `contactPermission` reads the answers:
 * nothing may be sent that it does not allow.
 */
export const safeContact: QuestionGroup = {
  id: 'safe-contact',
  pages: [
    {
      id: 'safe-contact',
      title: 'How to contact you safely',
      questions: [
        {
          id: 'safe-contact-how',
          type: 'checkboxes',
          label: 'How is it safe for us to contact you?',
          hint: 'Think about who else could see your phone, email or post. Select all that are safe.',
          options: [
            { id: 'call', label: 'Phone call' },
            { id: 'text', label: 'Text message' },
            { id: 'email', label: 'Email' },
            { id: 'letter', label: 'Letter' },
            { id: 'none', label: 'Do not contact me', none: true },
          ],
          errors: {
            required: 'Select how it is safe for us to contact you, or ‘Do not contact me’',
            none: 'Select how it is safe for us to contact you, or select ‘Do not contact me’',
          },
        },
        {
          id: 'safe-contact-telephone',
          type: 'telephone',
          condition: {
            any: [
              { question: 'safe-contact-how', includes: 'call' },
              { question: 'safe-contact-how', includes: 'text' },
            ],
          },
          label: 'Safe phone number',
          hint: 'It does not need to be your own.',
          errors: {
            required: 'Enter a safe phone number',
            format: 'Enter a phone number, like 01632 960 001 or 07700 900 982',
          },
        },
        {
          id: 'safe-contact-email',
          type: 'email',
          condition: { question: 'safe-contact-how', includes: 'email' },
          label: 'Safe email address',
          hint: 'Choose one that nobody else can open.',
          errors: {
            required: 'Enter a safe email address',
            format: 'Enter an email address, like name@example.com',
          },
        },
      ],
    },
    {
      id: 'safe-contact-address',
      condition: { question: 'safe-contact-how', includes: 'letter' },
      questions: [
        {
          id: 'safe-contact-address',
          type: 'address',
          label: 'What address is safe for a letter?',
          hint: 'It does not need to be where you live.',
          errors: {
            required: 'Enter an address that is safe for a letter',
            line1: 'Enter the first line of the address',
            town: 'Enter the town or city',
            postcode: 'Enter a full UK postcode, like SW1A 1AA',
            maxLength: 'Each line of the address must be 100 characters or fewer',
          },
        },
      ],
    },
    {
      id: 'safe-contact-calls',
      condition: { question: 'safe-contact-how', includes: 'call' },
      title: 'When we call you',
      questions: [
        {
          id: 'safe-contact-times',
          type: 'checkboxes',
          label: 'When is it safe to call you?',
          hint: 'Select all that are safe.',
          options: [
            { id: 'any', label: 'At any time', none: true },
            { id: 'weekday-morning', label: 'Monday to Friday, 8am to midday' },
            { id: 'weekday-afternoon', label: 'Monday to Friday, midday to 5pm' },
            { id: 'weekday-evening', label: 'Monday to Friday, 5pm to 9pm' },
            { id: 'weekend-morning', label: 'Saturday and Sunday, 8am to midday' },
            { id: 'weekend-afternoon', label: 'Saturday and Sunday, midday to 5pm' },
            { id: 'weekend-evening', label: 'Saturday and Sunday, 5pm to 9pm' },
          ],
          errors: {
            required: 'Select when it is safe to call you',
            none: 'Select when it is safe to call you, or select ‘At any time’',
          },
        },
        {
          id: 'safe-contact-message',
          type: 'yes-no',
          label: 'Is it safe for us to leave a voice message?',
          errors: { required: 'Select yes if it is safe for us to leave a voice message' },
        },
        {
          id: 'safe-contact-withhold',
          type: 'yes-no',
          label: 'Should we hide our number when we call?',
          hint: 'Your phone will not show who is calling.',
          errors: { required: 'Select yes if we should hide our number when we call' },
        },
      ],
    },
    {
      id: 'safe-contact-more',
      condition: {
        all: [
          { question: 'safe-contact-how', answered: true },
          { not: { question: 'safe-contact-how', includes: 'none' } },
        ],
      },
      title: 'What we say when we contact you',
      questions: [
        {
          id: 'safe-contact-say-police',
          type: 'yes-no',
          label: 'Is it safe for us to say that we are the police?',
          hint: 'Think about who could pick up the phone or see a message.',
          errors: { required: 'Select yes if it is safe for us to say that we are the police' },
        },
        {
          id: 'safe-contact-notes',
          type: 'textarea',
          label: 'What else should we know to keep you safe when we contact you?',
          hint: 'For example, a name that we should use, or a day when it is not safe.',
          optional: true,
          rules: { maxLength: 500 },
          rows: 3,
          errors: { maxLength: 'What else we should know must be 500 characters or fewer' },
        },
      ],
    },
  ],
  words: {
    cy: {
      'pages.safe-contact.title': 'Sut i gysylltu â chi’n ddiogel',
      'questions.safe-contact-how.label': 'Sut mae’n ddiogel i ni gysylltu â chi?',
      'questions.safe-contact-how.hint':
        'Meddyliwch pwy arall allai weld eich ffôn, eich e-bost neu’ch post. Dewiswch bob un sy’n ddiogel.',
      'questions.safe-contact-how.options.call.label': 'Galwad ffôn',
      'questions.safe-contact-how.options.text.label': 'Neges destun',
      'questions.safe-contact-how.options.email.label': 'E-bost',
      'questions.safe-contact-how.options.letter.label': 'Llythyr',
      'questions.safe-contact-how.options.none.label': 'Peidiwch â chysylltu â mi',
      'questions.safe-contact-how.errors.required':
        'Dewiswch sut mae’n ddiogel i ni gysylltu â chi, neu ‘Peidiwch â chysylltu â mi’',
      'questions.safe-contact-how.errors.none':
        'Dewiswch sut mae’n ddiogel i ni gysylltu â chi, neu dewiswch ‘Peidiwch â chysylltu â mi’',
      'questions.safe-contact-telephone.label': 'Rhif ffôn diogel',
      'questions.safe-contact-telephone.hint': 'Nid oes rhaid iddo fod yn rhif i chi.',
      'questions.safe-contact-telephone.errors.required': 'Nodwch rif ffôn diogel',
      'questions.safe-contact-telephone.errors.format': 'Nodwch rif ffôn, fel 01632 960 001 neu 07700 900 982',
      'questions.safe-contact-email.label': 'Cyfeiriad e-bost diogel',
      'questions.safe-contact-email.hint': 'Dewiswch un na all neb arall ei agor.',
      'questions.safe-contact-email.errors.required': 'Nodwch gyfeiriad e-bost diogel',
      'questions.safe-contact-email.errors.format': 'Nodwch gyfeiriad e-bost, fel enw@example.com',
      'questions.safe-contact-address.label': 'Pa gyfeiriad sy’n ddiogel ar gyfer llythyr?',
      'questions.safe-contact-address.hint': 'Nid oes rhaid iddo fod lle rydych yn byw.',
      'questions.safe-contact-address.errors.required': 'Nodwch gyfeiriad sy’n ddiogel ar gyfer llythyr',
      'questions.safe-contact-address.errors.line1': 'Nodwch linell gyntaf y cyfeiriad',
      'questions.safe-contact-address.errors.town': 'Nodwch y dref neu’r ddinas',
      'questions.safe-contact-address.errors.postcode': 'Nodwch god post llawn yn y DU, fel SW1A 1AA',
      'questions.safe-contact-address.errors.maxLength': 'Rhaid i bob llinell o’r cyfeiriad fod yn 100 nod neu lai',
      'pages.safe-contact-calls.title': 'Pan fyddwn yn eich ffonio',
      'questions.safe-contact-times.label': 'Pryd mae’n ddiogel i’ch ffonio?',
      'questions.safe-contact-times.hint': 'Dewiswch bob un sy’n ddiogel.',
      'questions.safe-contact-times.options.any.label': 'Unrhyw bryd',
      'questions.safe-contact-times.options.weekday-morning.label': 'Dydd Llun i ddydd Gwener, 8am i hanner dydd',
      'questions.safe-contact-times.options.weekday-afternoon.label': 'Dydd Llun i ddydd Gwener, hanner dydd i 5pm',
      'questions.safe-contact-times.options.weekday-evening.label': 'Dydd Llun i ddydd Gwener, 5pm i 9pm',
      'questions.safe-contact-times.options.weekend-morning.label': 'Dydd Sadwrn a dydd Sul, 8am i hanner dydd',
      'questions.safe-contact-times.options.weekend-afternoon.label': 'Dydd Sadwrn a dydd Sul, hanner dydd i 5pm',
      'questions.safe-contact-times.options.weekend-evening.label': 'Dydd Sadwrn a dydd Sul, 5pm i 9pm',
      'questions.safe-contact-times.errors.required': 'Dewiswch pryd mae’n ddiogel i’ch ffonio',
      'questions.safe-contact-times.errors.none': 'Dewiswch pryd mae’n ddiogel i’ch ffonio, neu dewiswch ‘Unrhyw bryd’',
      'questions.safe-contact-message.label': 'A yw’n ddiogel i ni adael neges lais?',
      'questions.safe-contact-message.yes': 'Ydy',
      'questions.safe-contact-message.no': 'Nac ydy',
      'questions.safe-contact-message.errors.required': 'Dewiswch ‘Ydy’ os yw’n ddiogel i ni adael neges lais',
      'questions.safe-contact-withhold.label': 'A ddylem guddio ein rhif pan fyddwn yn ffonio?',
      'questions.safe-contact-withhold.hint': 'Ni fydd eich ffôn yn dangos pwy sy’n galw.',
      'questions.safe-contact-withhold.yes': 'Dylech',
      'questions.safe-contact-withhold.no': 'Na ddylech',
      'questions.safe-contact-withhold.errors.required':
        'Dewiswch ‘Dylech’ os dylem guddio ein rhif pan fyddwn yn ffonio',
      'pages.safe-contact-more.title': 'Beth a ddywedwn pan fyddwn yn cysylltu â chi',
      'questions.safe-contact-say-police.label': 'A yw’n ddiogel i ni ddweud mai ni yw’r heddlu?',
      'questions.safe-contact-say-police.hint': 'Meddyliwch pwy allai ateb y ffôn neu weld neges.',
      'questions.safe-contact-say-police.yes': 'Ydy',
      'questions.safe-contact-say-police.no': 'Nac ydy',
      'questions.safe-contact-say-police.errors.required':
        'Dewiswch ‘Ydy’ os yw’n ddiogel i ni ddweud mai ni yw’r heddlu',
      'questions.safe-contact-notes.label':
        'Beth arall y dylem ei wybod i’ch cadw’n ddiogel pan fyddwn yn cysylltu â chi?',
      'questions.safe-contact-notes.hint':
        'Er enghraifft, enw y dylem ei ddefnyddio, neu ddiwrnod pan nad yw’n ddiogel.',
      'questions.safe-contact-notes.errors.maxLength': 'Rhaid i beth arall y dylem ei wybod fod yn 500 nod neu lai',
    },
  },
};
