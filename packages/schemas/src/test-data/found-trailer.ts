import type { ServiceDefinition } from '../definition/shape.js';

/** A small service of the question types that `lostBicycle` does not use, for the tests that play any service. */
export const foundTrailer: ServiceDefinition = {
  id: 'found-trailer',
  version: '1.0.0',
  kind: 'report',
  language: 'en',
  safety: 'standard',
  title: 'Report a found trailer',
  sections: [
    {
      id: 'what',
      title: 'What you found',
      pages: [
        {
          id: 'coupled',
          questions: [
            {
              id: 'coupled',
              type: 'yes-no',
              label: 'Is it coupled to a vehicle?',
              errors: { required: 'Select yes if it is coupled to a vehicle' },
            },
          ],
        },
        {
          id: 'not-here',
          condition: { question: 'coupled', equals: true },
          exit: { title: 'Report a vehicle', link: { href: 'tel:101', label: 'Call 101' } },
          content: [
            { id: 'where', type: 'paragraph', text: 'Use the other service.\n\nIt takes both.' },
            { id: 'moving', type: 'warning', text: 'Do not move it.' },
          ],
        },
        {
          id: 'before',
          title: 'Before you look at it',
          content: [
            { id: 'road', type: 'warning', text: 'Do not stand in the road.' },
            {
              id: 'ready',
              type: 'list',
              items: [
                { id: 'plate', text: 'its number plate' },
                { id: 'help', text: 'where to find it', href: 'https://www.example.com/plates' },
              ],
            },
            { id: 'more', type: 'link', href: 'https://www.example.com/', label: 'About trailers' },
          ],
        },
        {
          id: 'trailer',
          title: 'About the trailer',
          warnings: [
            {
              id: 'many-wheels',
              condition: { question: 'wheels', moreThan: 4 },
              question: 'wheels',
              text: 'Few trailers have more than 4 wheels.',
            },
            {
              id: 'long',
              condition: {
                all: [
                  { question: 'length', moreThan: 10 },
                  { question: 'coupled', equals: false },
                ],
              },
              question: 'length',
              text: 'Few trailers are longer than 10 metres.',
            },
          ],
          content: [
            {
              id: 'how',
              type: 'details',
              summary: 'How to tell whether it is locked',
              text: 'Look at the coupling.',
              condition: { question: 'coupled', equals: false },
            },
            {
              id: 'coupled',
              type: 'inset',
              text: 'Never shown.',
              condition: { question: 'coupled', equals: true },
            },
          ],
          questions: [
            {
              id: 'locked',
              type: 'yes-no',
              label: 'Was it locked?',
              no: 'No, it was open',
              errors: { required: 'Select yes if it was locked' },
            },
            {
              id: 'plate',
              type: 'vehicle-registration',
              label: 'What does its number plate say?',
              foreign: true,
              optional: true,
              errors: {
                format: 'Enter a registration number, like AB12 CDE, or say that it is not from the UK',
                incomplete: 'Enter the registration number',
                maxLength: 'The registration number must be 20 characters or fewer',
              },
            },
            {
              id: 'found-at',
              type: 'time-input',
              label: 'What time did you find it?',
              allow: ['approximate', 'between', 'ongoing', 'unknown'],
              errors: {
                required: 'Enter the time',
                real: 'Enter a time, like 2:30pm or 14:30',
                half: 'Say whether it was am or pm, or use the 24-hour clock',
                incomplete: 'Enter both times',
              },
            },
            {
              id: 'own-plate',
              type: 'vehicle-registration',
              label: 'What is the number plate of your own vehicle?',
              errors: {
                required: 'Enter its registration number',
                format: 'Enter a registration number, like AB12 CDE',
              },
            },
            {
              id: 'left-at',
              type: 'time-input',
              label: 'What time did you leave?',
              optional: true,
              errors: {
                real: 'Enter a time, like 2:30pm or 14:30',
                half: 'Say whether it was am or pm, or use the 24-hour clock',
              },
            },
            {
              id: 'worth',
              type: 'money',
              label: 'What is it worth?',
              condition: { question: 'locked', equals: true },
              optional: true,
              rules: { min: 100, max: 1_000_000 },
              errors: {
                amount: 'Enter what it is worth, like 120 or 89.99',
                min: 'It must be worth £1 or more',
                max: 'It must be worth £10,000 or less',
              },
            },
            {
              id: 'length',
              type: 'number-input',
              label: 'How long is it?',
              condition: {
                any: [
                  { question: 'worth', moreThan: 5000 },
                  { question: 'locked', equals: false },
                ],
              },
              suffix: 'metres',
              rules: { max: 90, decimals: 1 },
              errors: {
                required: 'Enter how long it is',
                number: 'Enter the length as a number, like 2 or 2.5',
                max: 'The length must be 90 metres or less',
              },
            },
            {
              id: 'wheels',
              type: 'number-input',
              label: 'How many wheels does it have?',
              optional: true,
              condition: { question: 'length', lessThan: 20 },
              rules: { min: -2, max: 12 },
              errors: {
                number: 'Enter the number of wheels, like 2',
                min: 'The number of wheels must be -2 or more',
                max: 'The number of wheels must be 12 or fewer',
              },
            },
          ],
        },
        {
          id: 'found-where',
          carry: { plate: { question: 'own-plate' } },
          wordings: { 'questions.found-where.label.missing': 'Where did you find it?' },
          questions: [
            {
              id: 'found-where',
              type: 'location',
              label: 'Where did you find it with {plate}?',
              postcode: true,
              railway: true,
              allow: ['unknown'],
              errors: {
                required: 'Describe where you found it',
                maxLength: 'What you say of the place must be 500 characters or fewer',
                postcode: 'Enter a full UK postcode, like CF10 3NQ',
              },
            },
          ],
        },
        {
          id: 'railway',
          condition: { question: 'found-where', includes: 'railway' },
          exit: { title: 'Tell British Transport Police', text: 'Use their service.' },
        },
        {
          id: 'taken-where',
          questions: [
            {
              id: 'taken-where',
              type: 'location',
              label: 'Where is it now?',
              condition: { not: { question: 'found-where', includes: 'railway' } },
              optional: true,
              errors: { maxLength: 'What you say of the place must be 500 characters or fewer' },
            },
          ],
        },
      ],
    },
  ],
  confirmation: { title: 'Found trailer reported', next: 'We look for its owner.' },
};
