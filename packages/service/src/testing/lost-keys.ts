/** A service for the tests: one question of each kind of answer that the wire can carry, and a page with a repeat. */
export const lostKeys = {
  id: 'lost-keys',
  version: '2.1.0',
  kind: 'report',
  language: 'en',
  safety: 'standard',
  title: 'Report lost keys',
  sections: [
    {
      id: 'keys',
      title: 'The keys',
      pages: [
        {
          id: 'kind',
          questions: [
            {
              id: 'kind',
              type: 'radios',
              label: 'What are they for?',
              options: [
                { id: 'house', label: 'A house' },
                { id: 'car', label: 'A car' },
              ],
              errors: { required: 'Select what they are for' },
            },
          ],
        },
        {
          id: 'story',
          questions: [
            {
              id: 'story',
              type: 'textarea',
              label: 'What happened?',
              rules: { maxLength: 200 },
              errors: { required: 'Enter what happened', maxLength: 'What happened must be 200 characters or fewer' },
            },
          ],
        },
        {
          id: 'lost-on',
          questions: [
            {
              id: 'lost-on',
              type: 'date-input',
              label: 'When?',
              rules: { notAfter: 'today' },
              errors: {
                required: 'Enter when',
                incomplete: 'The date must include a day, a month and a year',
                real: 'The date must be a real date',
                notAfter: 'The date must be today or in the past',
              },
            },
          ],
        },
        {
          id: 'fobs',
          title: 'A fob',
          questions: [
            {
              id: 'fob',
              type: 'text-input',
              label: 'What is the fob like?',
              rules: { maxLength: 40 },
              errors: { required: 'Enter what it is like', maxLength: 'It must be 40 characters or fewer' },
            },
          ],
          repeat: {
            max: 3,
            title: 'Fobs',
            another: 'Do you want to add another fob?',
            errors: { another: 'Select yes to add another fob' },
          },
        },
        {
          id: 'photos',
          questions: [
            {
              id: 'photos',
              type: 'file-upload',
              label: 'Photographs of them',
              optional: true,
              rules: { kinds: ['photo'], maxFiles: 3, maxSize: 30, maxTotalSize: 60 },
              errors: {
                maxFiles: 'You can add up to 3 files',
                maxSize: 'Each file must be 30 MB or smaller',
                maxTotalSize: 'The files together must be 60 MB or smaller',
                kinds: 'Each file must be a photograph',
                empty: 'The file is empty',
                unreadable: 'The file cannot be read',
                notRead: 'Wait until the file has been read',
                caption: 'What it shows must be 200 characters or fewer',
              },
            },
          ],
        },
        {
          id: 'reach',
          title: 'How we reach you',
          questions: [
            {
              id: 'contact',
              type: 'checkboxes',
              label: 'How should we contact you?',
              optional: true,
              options: [
                { id: 'email', label: 'Email' },
                { id: 'post', label: 'Letter' },
              ],
              errors: {},
            },
            {
              id: 'email',
              type: 'email',
              label: 'Email address',
              condition: { question: 'contact', includes: 'email' },
              errors: { required: 'Enter your email address', format: 'Enter an email address, like name@example.com' },
            },
          ],
        },
      ],
    },
  ],
  confirmation: { title: 'Lost keys reported', next: 'We look out for them.' },
} as const;

export const lostKeysInWelsh = { title: 'Rhoi gwybod am allweddi coll' };

export const rightAnswers = {
  kind: 'house',
  story: 'They fell out of my pocket.',
  'lost-on': '2026-03-01',
  fobs: [{ fob: 'A red one' }, { fob: 'A torch' }],
};
