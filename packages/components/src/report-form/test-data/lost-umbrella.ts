import type { Overlay, ServiceDefinition } from '@frontcounter/schemas';

/** A small service with every kind of page, for the examples and tests of the report form. */
export const lostUmbrella: ServiceDefinition = {
  id: 'lost-umbrella',
  version: '1.0.0',
  kind: 'report',
  language: 'en',
  safety: 'standard',
  title: 'Report a lost umbrella',
  sections: [
    {
      id: 'umbrella',
      title: 'What you lost',
      pages: [
        {
          id: 'kind',
          questions: [
            {
              id: 'kind',
              type: 'radios',
              label: 'What did you lose?',
              hint: 'If you lost both, report the umbrella first.',
              options: [
                { id: 'umbrella', label: 'An umbrella' },
                { id: 'walking-stick', label: 'A walking stick' },
                { id: 'passport', label: 'A passport' },
              ],
              errors: { required: 'Select what you lost' },
            },
          ],
        },
        {
          id: 'passport',
          condition: { question: 'kind', equals: 'passport' },
          exit: {
            title: 'Tell HM Passport Office',
            text: 'The police do not register lost passports.\n\nCancel it, so that nobody else can use it.',
            link: { href: 'https://www.gov.uk/report-a-lost-or-stolen-passport', label: 'Report a lost passport' },
          },
        },
        {
          id: 'about',
          title: 'About it',
          questions: [
            {
              id: 'colour',
              type: 'select',
              label: 'Main colour',
              options: [
                { id: 'black', label: 'Black' },
                { id: 'red', label: 'Red' },
                { id: 'other', label: 'Another colour' },
              ],
              errors: { required: 'Select the main colour' },
            },
            {
              id: 'other-colour',
              type: 'text-input',
              label: 'Which colour?',
              condition: { question: 'colour', equals: 'other' },
              rules: { maxLength: 20 },
              errors: { required: 'Enter the colour', maxLength: 'The colour must be 20 characters or fewer' },
            },
            {
              id: 'story',
              type: 'textarea',
              label: 'How did you lose it?',
              optional: true,
              rules: { maxLength: 100 },
              errors: { maxLength: 'Your account must be 100 characters or fewer' },
            },
          ],
        },
        {
          id: 'marks',
          title: 'A mark on it',
          questions: [
            {
              id: 'mark',
              type: 'text-input',
              label: 'What does it look like?',
              rules: { maxLength: 40 },
              errors: { required: 'Enter what the mark looks like', maxLength: 'It must be 40 characters or fewer' },
            },
          ],
          repeat: {
            max: 3,
            title: 'Marks on it',
            another: 'Do you want to add another mark?',
            order: 'person',
            errors: { another: 'Select yes to add another mark' },
          },
        },
      ],
    },
    {
      id: 'you',
      title: 'About you',
      pages: [
        {
          id: 'when',
          questions: [
            {
              id: 'when',
              type: 'date-input',
              label: 'When did you lose it?',
              allow: ['approximate', 'unknown'],
              rules: { notAfter: 'today' },
              errors: {
                required: 'Enter when you lost it',
                incomplete: 'The date must include a day, a month and a year',
                real: 'The date must be a real date',
                notAfter: 'The date must be today or in the past',
              },
            },
          ],
        },
        {
          id: 'contact',
          title: 'How we reach you',
          questions: [
            {
              id: 'name',
              type: 'name',
              label: 'Your name',
              own: true,
              errors: {
                required: 'Enter your name',
                first: 'Enter your first name',
                last: 'Enter your last name',
                maxLength: 'Each name must be 100 characters or fewer',
              },
            },
            {
              id: 'email',
              type: 'email',
              label: 'Email address',
              own: true,
              errors: {
                required: 'Enter your email address',
                format: 'Enter an email address like name@example.com',
              },
            },
          ],
        },
        {
          id: 'declaration',
          questions: [
            {
              id: 'declaration',
              type: 'declaration',
              label: 'Declaration',
              statement: 'What you have told us is true as far as you know.',
              errors: { required: 'Confirm that what you have told us is true' },
            },
          ],
        },
      ],
    },
  ],
  confirmation: {
    title: 'Lost umbrella reported',
    next: 'We compare your report with what is handed in for 28 days.\n\nWe write to you if we find it.',
  },
};

/** The same questions, asked with the care that a sensitive service takes. */
export const quietUmbrella: ServiceDefinition = { ...lostUmbrella, id: 'quiet-umbrella', safety: 'sensitive' };

export const namelessUmbrella: ServiceDefinition = { ...lostUmbrella, id: 'nameless-umbrella', safety: 'anonymous' };

/** The same questions of somebody who wants to hear of umbrellas, and reports nothing. */
export const signUpUmbrella: ServiceDefinition = { ...lostUmbrella, id: 'sign-up-umbrella', kind: 'alert-signup' };

/** Its Welsh, all but the label of the e-mail question: a gap that the English fills. */
export const lostUmbrellaWelsh: Overlay = {
  title: 'Rhoi gwybod am ymbarél coll',
  'sections.umbrella.title': 'Beth gollwyd gennych',
  'sections.you.title': 'Amdanoch chi',
  'questions.kind.label': 'Beth gollwyd gennych?',
  'questions.kind.hint': 'Os colloch y ddau, rhowch wybod am yr ymbarél yn gyntaf.',
  'questions.kind.options.umbrella.label': 'Ymbarél',
  'questions.kind.options.walking-stick.label': 'Ffon gerdded',
  'questions.kind.options.passport.label': 'Pasbort',
  'questions.kind.errors.required': 'Dewiswch beth gollwyd gennych',
  'pages.passport.exit.title': 'Rhowch wybod i Swyddfa Basbort EF',
  'pages.passport.exit.text':
    'Nid yw’r heddlu yn cofrestru pasbortau coll.\n\nCanslwch ef, fel na all neb arall ei ddefnyddio.',
  'pages.passport.exit.link.label': 'Rhoi gwybod am basbort coll',
  'pages.about.title': 'Ynglŷn ag ef',
  'questions.colour.label': 'Prif liw',
  'questions.colour.options.black.label': 'Du',
  'questions.colour.options.red.label': 'Coch',
  'questions.colour.options.other.label': 'Lliw arall',
  'questions.colour.errors.required': 'Dewiswch y prif liw',
  'questions.other-colour.label': 'Pa liw?',
  'questions.other-colour.errors.required': 'Nodwch y lliw',
  'questions.other-colour.errors.maxLength': 'Rhaid i’r lliw fod yn 20 nod neu lai',
  'questions.story.label': 'Sut y’i collwyd?',
  'questions.story.errors.maxLength': 'Rhaid i’ch hanes fod yn 100 nod neu lai',
  'pages.marks.title': 'Marc arno',
  'questions.mark.label': 'Sut olwg sydd arno?',
  'questions.mark.errors.required': 'Nodwch sut olwg sydd ar y marc',
  'questions.mark.errors.maxLength': 'Rhaid iddo fod yn 40 nod neu lai',
  'pages.marks.repeat.title': 'Marciau arno',
  'pages.marks.repeat.another': 'A ydych chi am ychwanegu marc arall?',
  'pages.marks.repeat.errors.another': 'Dewiswch ydw i ychwanegu marc arall',
  'questions.when.label': 'Pryd y’i collwyd?',
  'questions.when.errors.required': 'Nodwch pryd y’i collwyd',
  'questions.when.errors.incomplete': 'Rhaid i’r dyddiad gynnwys diwrnod, mis a blwyddyn',
  'questions.when.errors.real': 'Rhaid i’r dyddiad fod yn ddyddiad go iawn',
  'questions.when.errors.notAfter': 'Rhaid i’r dyddiad fod heddiw neu yn y gorffennol',
  'pages.contact.title': 'Sut i gysylltu â chi',
  'questions.name.label': 'Eich enw',
  'questions.name.errors.required': 'Nodwch eich enw',
  'questions.name.errors.first': 'Nodwch eich enw cyntaf',
  'questions.name.errors.last': 'Nodwch eich cyfenw',
  'questions.name.errors.maxLength': 'Rhaid i bob enw fod yn 100 nod neu lai',
  'questions.email.errors.required': 'Nodwch eich cyfeiriad e-bost',
  'questions.email.errors.format': 'Nodwch gyfeiriad e-bost fel enw@example.com',
  'questions.declaration.label': 'Datganiad',
  'questions.declaration.statement': 'Mae’r hyn yr ydych wedi’i ddweud wrthym yn wir hyd y gwyddoch.',
  'questions.declaration.errors.required': 'Cadarnhewch fod yr hyn yr ydych wedi’i ddweud wrthym yn wir',
  'confirmation.title': 'Rhoddwyd gwybod am ymbarél coll',
  'confirmation.next':
    'Rydym yn cymharu eich adroddiad â’r hyn a gaiff ei roi i mewn am 28 diwrnod.\n\nByddwn yn ysgrifennu atoch os dewn o hyd iddo.',
};
