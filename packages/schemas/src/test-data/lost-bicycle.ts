import type { ServiceDefinition } from '../definition/shape.js';

/** A small service that uses every kind of page and the common question types, for the tests of parser, engine and exports. */
export const lostBicycle: ServiceDefinition = {
  id: 'lost-bicycle',
  version: '1.2.0',
  kind: 'report',
  language: 'en',
  safety: 'standard',
  title: 'Report a lost bicycle',
  sections: [
    {
      id: 'what',
      title: 'What you lost',
      pages: [
        {
          id: 'kind',
          questions: [
            {
              id: 'kind',
              type: 'radios',
              label: 'What did you lose?',
              options: [
                { id: 'bicycle', label: 'Bicycle' },
                { id: 'scooter', label: 'Scooter' },
                { id: 'tandem', label: 'Tandem' },
                { id: 'car', label: 'Car' },
              ],
              errors: { required: 'Select what you lost' },
            },
          ],
        },
        {
          id: 'not-here',
          condition: { question: 'kind', equals: 'car' },
          exit: {
            title: 'Report a stolen vehicle',
            text: 'Cars are not lost.\n\nUse the other service.',
            link: { href: 'tel:101', label: 'Call 101' },
          },
        },
        {
          id: 'frame',
          condition: { question: 'kind', equals: 'bicycle' },
          title: 'About the bicycle',
          questions: [
            {
              id: 'colour',
              type: 'select',
              label: 'Colour',
              sort: 'label',
              options: [
                { id: 'red', label: 'Red' },
                { id: 'black', label: 'Black' },
                { id: 'other', label: 'Another colour' },
              ],
              errors: { required: 'Select the colour' },
            },
            {
              id: 'other-colour',
              type: 'text-input',
              label: 'Which colour?',
              condition: { question: 'colour', equals: 'other' },
              rules: { maxLength: 20, minLength: 2 },
              errors: {
                required: 'Enter the colour',
                maxLength: 'The colour must be 20 characters or fewer',
                minLength: 'The colour must be 2 characters or more',
              },
            },
            {
              id: 'frame-number',
              type: 'text-input',
              label: 'Frame number',
              optional: true,
              rules: { maxLength: 12, pattern: '[A-Z0-9]+' },
              errors: {
                maxLength: 'The frame number must be 12 characters or fewer',
                pattern: 'The frame number must be capital letters and digits',
              },
            },
          ],
        },
        {
          id: 'marks',
          questions: [
            {
              id: 'marks',
              type: 'checkboxes',
              label: 'Does it have any of these?',
              options: [
                { id: 'bell', label: 'A bell' },
                { id: 'basket', label: 'A basket', condition: { question: 'kind', equals: 'bicycle' } },
                { id: 'none', label: 'None of these', none: true },
              ],
              errors: {
                required: 'Select what it has, or none of these',
                none: 'Select what it has, or select none of these',
              },
            },
          ],
        },
        {
          id: 'parts',
          condition: { question: 'marks', includes: 'basket' },
          title: 'What was in the basket',
          questions: [
            {
              id: 'part-name',
              type: 'text-input',
              label: 'What was it?',
              rules: { maxLength: 30 },
              errors: { required: 'Enter what it was', maxLength: 'It must be 30 characters or fewer' },
            },
            {
              id: 'part-value',
              type: 'radios',
              label: 'Was it worth more than £50?',
              condition: {
                any: [
                  { question: 'colour', equals: 'red' },
                  { question: 'part-name', equals: 'ABC123' },
                ],
              },
              optional: true,
              options: [
                { id: 'yes', label: 'Yes' },
                { id: 'no', label: 'No' },
                { id: 'unsure', label: 'Not sure', condition: { question: 'frame-number', answered: true } },
              ],
            },
          ],
          repeat: {
            max: 3,
            title: 'Things in the basket',
            another: 'Do you want to add another thing?',
            order: 'person',
            errors: { another: 'Select yes to add another thing' },
          },
        },
        {
          id: 'sightings',
          condition: { question: 'kind', equals: 'tandem' },
          title: 'When it was seen since',
          questions: [
            {
              id: 'seen-on',
              type: 'date-input',
              label: 'What day was it?',
              allow: ['approximate', 'interval', 'ongoing', 'unknown'],
              errors: {
                required: 'Enter what day it was',
                incomplete: 'The date must include a day, a month and a year',
                real: 'The date must be a real date',
                order: 'The last date must be the same as or after the first',
              },
            },
            {
              id: 'seen-at',
              type: 'radios',
              label: 'What time of day was it?',
              optional: true,
              options: [
                { id: 'morning', label: 'Morning' },
                { id: 'evening', label: 'Evening' },
                { id: 'night', label: 'Night' },
              ],
            },
            {
              id: 'seen-with',
              type: 'person-description',
              label: 'Who had it?',
              optional: true,
              parts: ['relationship', 'age', 'build', 'eyes', 'hair', 'clothing', 'features'],
              errors: {
                unknown: 'Describe the person or select that you cannot, not both',
                maxLength: 'What you say about hair must be 200 characters or fewer, and about anything else 500',
              },
            },
            {
              id: 'seen-in',
              type: 'autocomplete',
              label: 'In which town?',
              freeText: true,
              optional: true,
              options: [
                { id: 'bangor', label: 'Bangor' },
                { id: 'cardiff', label: 'Cardiff', synonyms: 'Caerdydd' },
                { id: 'newport', label: 'Newport', synonyms: 'Casnewydd' },
              ],
              errors: { maxLength: 'The town must be 100 characters or fewer' },
            },
            {
              id: 'seen-by',
              type: 'autocomplete',
              label: 'On which street?',
              condition: { question: 'seen-in', equals: 'cardiff' },
              sort: 'label',
              options: [
                { id: 'queen', label: 'Queen Street' },
                { id: 'high', label: 'High Street', condition: { question: 'seen-at', answered: true } },
              ],
              errors: { required: 'Enter the street', unlisted: 'Select a street from the list' },
            },
            {
              id: 'seen-doing',
              type: 'textarea',
              label: 'What did you see?',
              rules: { maxLength: 40 },
              errors: { required: 'Enter what you saw', maxLength: 'It must be 40 characters or fewer' },
            },
          ],
          repeat: {
            max: 4,
            title: 'When it was seen',
            another: 'Do you want to add another time?',
            order: { date: 'seen-on', time: 'seen-at' },
            full: 'Tell us about other times when we call you.',
            errors: { another: 'Select yes to add another time' },
          },
        },
      ],
    },
    {
      id: 'when',
      title: 'When and where',
      pages: [
        {
          id: 'lost-on',
          questions: [
            {
              id: 'lost-on',
              type: 'date-input',
              label: 'When did you lose it?',
              allow: ['approximate', 'interval', 'ongoing', 'unknown'],
              rules: { notAfter: 'today', notBefore: '2000-01-01' },
              errors: {
                order: 'The last date must be the same as or after the first',
                required: 'Enter when you lost it',
                incomplete: 'The date must include a day, a month and a year',
                real: 'The date must be a real date',
                notAfter: 'The date must be today or in the past',
                notBefore: 'The date must be in 2000 or later',
              },
            },
          ],
        },
        {
          id: 'long-ago',
          condition: {
            all: [{ question: 'lost-on', before: 'today-1y' }, { not: { question: 'frame-number', answered: true } }],
          },
          questions: [
            {
              id: 'why-late',
              type: 'textarea',
              label: 'Why do you report it now?',
              rules: { maxLength: 40 },
              errors: { required: 'Enter why', maxLength: 'It must be 40 characters or fewer' },
            },
          ],
        },
      ],
    },
    {
      id: 'you',
      title: 'About you',
      pages: [
        {
          id: 'contact',
          title: 'Your details',
          checks: [
            {
              id: 'quick-contact',
              condition: {
                all: [
                  { question: 'address', answered: true },
                  { question: 'email', answered: false },
                  { question: 'telephone', answered: false },
                ],
              },
              question: 'email',
              error: 'Enter an email address or a telephone number too',
            },
          ],
          questions: [
            {
              id: 'your-name',
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
              optional: true,
              own: true,
              errors: { format: 'Enter an email address like name@example.com' },
            },
            {
              id: 'telephone',
              type: 'telephone',
              label: 'Telephone number',
              optional: true,
              own: true,
              errors: { format: 'Enter a telephone number' },
            },
            {
              id: 'address',
              type: 'address',
              label: 'Your address',
              optional: true,
              own: true,
              allow: ['outside-uk', 'no-fixed-address'],
              errors: {
                line1: 'Enter address line 1',
                town: 'Enter a town',
                postcode: 'Enter a postcode',
                maxLength: 'Each line must be 100 characters or fewer',
                country: 'Enter a country',
              },
            },
            {
              id: 'photos',
              type: 'file-upload',
              label: 'Photographs of it',
              optional: true,
              rules: { kinds: ['photo', 'document'], maxFiles: 3, maxSize: 10, maxTotalSize: 30 },
              errors: {
                maxFiles: 'You can add up to 3 files',
                maxSize: 'Each file must be 10 MB or smaller',
                maxTotalSize: 'The files together must be 30 MB or smaller',
                kinds: 'Each file must be a photograph or a PDF',
                empty: 'The file is empty',
                unreadable: 'The file cannot be read',
                notRead: 'Wait until the file has been read',
                caption: 'What it shows must be 200 characters or fewer',
              },
            },
          ],
        },
        {
          id: 'declaration',
          questions: [
            {
              id: 'true',
              type: 'declaration',
              label: 'What I have said is true',
              errors: { required: 'Confirm that what you have said is true' },
            },
          ],
        },
      ],
    },
  ],
  confirmation: { title: 'Lost bicycle reported', next: 'We look out for it.' },
};
